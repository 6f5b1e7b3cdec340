"""Two coders laid beside each other, and their differences settled together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.coder_agreement import Comparison, Unit, compare, units_of
from interviews.coding import Origin, Passage, SuggestionState, Tag, Theme
from interviews.second_coding import Coder, SecondCode, SecondCoding, Settled, Settlement
from interviews.source import SourceLine
from projects.errors import NotFound, Refused
from projects.ids import PassageId, ProjectId, SecondCodingId, TagId
from projects.rights import Action
from store import Work
from workflow.coding import Choice, first_words, passage_at
from workflow.desk import Desk
from workflow.passages import choice_of

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison as the page and the export show it.

    `words` and `contexts` hold, by unit, its text and the question or heading above it; `settled` how a difference
    was settled, `now` what the traject's own codes say of it since, and `passages` the passages that there are.
    """

    coding: SecondCoding
    line: SourceLine
    themes: tuple[Theme, ...]
    comparison: Comparison
    words: dict[Place, str]
    contexts: dict[Place, str]
    settled: dict[Place, Settlement]
    now: dict[Place, tuple[Choice, ...]]
    passages: dict[Place, PassageId]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far both coders are, before they are compared: passages, and how many each has dealt with."""

    passages: int
    first: int
    waiting: int  # suggestions that the first coder did not deal with
    second: int


def progress(desk: Desk, coding_id: SecondCodingId) -> Progress:
    """How far both coders are. What they said stays hidden."""
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
        line = _line(work, coding)
        places = {(one.start, one.end) for one in work.coding.passages_of(coding.source_id)}
        said = {(code.start, code.end) for code in work.second_codings.codes(coding_id, Coder.SECOND)}
    return Progress(len(places | said), line.coded, line.suggested, len(said))


def compare_coders(desk: Desk, coding_id: SecondCodingId) -> None:
    """Fix what both coders said, and lay it beside each other. From here on only settling changes anything.

    Refused while the second coder is busy, and when either has coded nothing.
    """
    with desk.looking() as work:
        line = _line(work, work.second_codings.get(coding_id))
    with desk.doing(Action.COMPARE_CODERS, line.project_id, line.code) as work:
        coding = work.second_codings.get(coding_id)
        if coding.finished_at is None:
            raise Refused("error-second-busy", name=coding.coder)
        if coding.compared_at is not None:
            raise Refused("error-compared-already")
        tags = work.coding.tags_of(coding.source_id)
        if not tags or not any(code.dimension for code in work.second_codings.codes(coding_id, Coder.SECOND)):
            raise Refused("error-nothing-to-compare")
        _fix(work, coding, tags)
        names = ", ".join(sorted({tag.coder for tag in tags}))
        work.second_codings.save(replace(coding, compared_at=desk.clock(), first=names))


def compared(desk: Desk, coding_id: SecondCodingId) -> Compared:
    """The comparison; Refused when the two were not laid beside each other yet."""
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
        if coding.compared_at is None:
            raise Refused("error-not-compared")
        source, turns = work.sources.get(coding.source_id), work.sources.turns(coding.source_id)
        themes = tuple(work.themes.of_project(source.project_id))
        found = compare(units_of(work.second_codings.codes(coding_id)), [theme.id for theme in themes])
        places = [(unit.start, unit.end) for unit in found.units]
        passages = {(one.start, one.end): one for one in work.coding.passages_of(coding.source_id)}
        now: dict[Place, tuple[Choice, ...]] = {}
        tags: dict[PassageId, list[Tag]] = {}
        for tag in work.coding.tags_of(coding.source_id):
            tags.setdefault(tag.passage_id, []).append(tag)
        for place in places:
            held = tags.get(passages[place].id, []) if place in passages else []
            now[place] = tuple(choice_of(tag) for tag in held)
        contexts = {place: next((turn.context for turn in turns if turn.start <= place[0] < turn.end), "")
                    for place in places}  # fmt: skip
        return Compared(
            coding, _line(work, coding), themes, found, {place: source.text[slice(*place)] for place in places},
            contexts, {(one.start, one.end): one for one in work.second_codings.settlements(coding_id)}, now,
            {place: passages[place].id for place in places if place in passages},
        )  # fmt: skip


def compared_together(desk: Desk, project_id: ProjectId, coder: str) -> Comparison:
    """The measures over all sources of which this second coder's work was compared."""
    with desk.looking() as work:
        units = [
            unit for coding in work.second_codings.of_project(project_id)
            if coding.coder == coder and coding.compared_at is not None
            for unit in units_of(work.second_codings.codes(coding.id))
        ]  # fmt: skip
        return compare(units, [theme.id for theme in work.themes.of_project(project_id)])


def settle(desk: Desk, coding_id: SecondCodingId, start: int, end: int, settled: Settled,
           choice: Choice | None = None) -> None:  # fmt: skip
    """Make what the two agreed on the code of the traject: the first's, the second's, or `choice`.

    Where neither gives a code the passage is left without one. Refused when there is no such difference, when
    another choice is meant and not given, and when a statement leans on a passage that would go.
    """
    if settled is Settled.OTHER and choice is None:
        raise Refused("error-no-other-choice")
    view = compared(desk, coding_id)
    unit = next((one for one in view.comparison.differences if (one.start, one.end) == (start, end)), None)
    if unit is None:
        raise NotFound("verschil")
    coders = {Settled.FIRST: view.coding.first, Settled.SECOND: view.coding.coder}
    words = first_words(view.words[start, end])
    with desk.doing(Action.SETTLE_CODES, view.line.project_id, words) as work:
        _make(desk, work, view.coding, unit, _choices(unit, settled, choice), coders.get(settled, desk.actor.name))
        work.second_codings.settle(Settlement(coding_id, start, end, settled, desk.actor.name, desk.clock()))


def as_choice(code: SecondCode) -> Choice:
    """What a coder said, as a choice; ValueError for a stretch that was left without a code."""
    if code.dimension is None:
        raise ValueError("left without a code")
    return Choice(code.dimension, code.theme_id, code.sentiment, code.perspective)


def _choices(unit: Unit, settled: Settled, choice: Choice | None) -> tuple[Choice, ...]:
    if choice is not None and settled is Settled.OTHER:
        return (choice,)
    return tuple(as_choice(code) for code in (unit.first if settled is Settled.FIRST else unit.second))


def _make(desk: Desk, work: Work, coding: SecondCoding, unit: Unit, choices: Sequence[Choice], coder: str) -> None:
    """The passage has these codes and no others; it is made where there is none, and goes where it is for nothing."""
    passage = next((one for one in work.coding.passages_of(coding.source_id)
                    if (one.start, one.end) == (unit.start, unit.end)), None)  # fmt: skip
    if passage is None:
        if not choices:
            return
        passage = _new_passage(desk, work, coding, unit)
    tags, suggestion = work.coding.tags_on(passage.id), work.coding.suggestion(passage.id)
    if {choice_of(tag) for tag in tags} != set(choices):
        for tag in tags:
            work.coding.remove_tag(tag.id)
        for choice in choices:
            work.coding.save_tag(Tag(
                TagId(desk.new_id()), passage.id, choice.dimension, choice.theme_id, choice.sentiment,
                choice.perspective, Origin.HAND, coder, desk.clock(),
            ))  # fmt: skip
    if suggestion is not None:
        state = SuggestionState.ACCEPTED if choices else SuggestionState.REJECTED
        work.coding.save_suggestion(replace(suggestion, state=state))
    elif not choices:
        if work.statements.that_quote(passage.id):
            raise Refused("error-passage-quoted")
        work.coding.remove_passage(passage.id)


def _new_passage(desk: Desk, work: Work, coding: SecondCoding, unit: Unit) -> Passage:
    source, turns = work.sources.get(coding.source_id), work.sources.turns(coding.source_id)
    passage = passage_at(PassageId(desk.new_id()), source, turns, unit.start, unit.end)
    work.coding.add_passage(passage)
    return passage


def _fix(work: Work, coding: SecondCoding, tags: Sequence[Tag]) -> None:
    """Keep what the first coder says now: settling changes the traject's codes, and must not change the figures."""
    passages = {one.id: one for one in work.coding.passages_of(coding.source_id)}
    count: dict[PassageId, int] = {}
    for tag in tags:
        place, count[tag.passage_id] = count.get(tag.passage_id, 0), count.get(tag.passage_id, 0) + 1
        passage = passages[tag.passage_id]
        work.second_codings.save_code(SecondCode(
            coding.id, Coder.FIRST, passage.start, passage.end, place, tag.dimension, tag.theme_id, tag.sentiment,
            tag.perspective,
        ))  # fmt: skip


def _line(work: Work, coding: SecondCoding) -> SourceLine:
    project_id = work.sources.get(coding.source_id).project_id
    return next(line for line in work.sources.lines(project_id) if line.id == coding.source_id)
