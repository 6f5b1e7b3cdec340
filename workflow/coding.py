"""What people do with passages: accept, change or reject a suggestion, and code by hand."""

from dataclasses import dataclass, field, replace

from interviews.coding import (
    Dimension,
    Origin,
    Passage,
    Perspective,
    Sentiment,
    Suggestion,
    SuggestionState,
    Tag,
    Theme,
    cut,
)
from interviews.source import Source, SourceLine, Turn, TurnRole
from projects.consent import check_passages
from projects.errors import Refused
from projects.ids import PassageId, ProjectId, SourceId, TagId, ThemeId
from projects.rights import Action
from projects.stakeholder import Stakeholder
from store import Work
from workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person says of a passage. A sentiment and a perspective belong to a perception only."""

    dimension: Dimension
    theme_id: ThemeId | None = None
    sentiment: Sentiment | None = None
    perspective: Perspective | None = None

    def __post_init__(self) -> None:
        if self.dimension is not Dimension.PERCEPTION and (self.sentiment or self.perspective):
            raise ValueError("only a perception has a sentiment and a perspective")


@dataclass(frozen=True, slots=True)
class Workspace:
    """One source as the coding page shows it. Passages are in the order of the text.

    `version` is the last line of the traject's journal when this was read. `passed` are the passages that a second
    coder looked at and left without a code.
    """

    source: Source
    stakeholder: Stakeholder | None
    turns: tuple[Turn, ...]
    passages: tuple[Passage, ...]
    suggestions: dict[PassageId, Suggestion]
    tags: dict[PassageId, tuple[Tag, ...]]
    themes: tuple[Theme, ...]
    version: int = field(default=0, compare=False)
    passed: frozenset[PassageId] = frozenset()


def source_lines(desk: Desk, project_id: ProjectId) -> list[SourceLine]:
    """The sources of a traject without their texts, by code."""
    with desk.looking() as work:
        return work.sources.lines(project_id)


def open_source(desk: Desk, source_id: SourceId) -> Workspace:
    """Everything that the coding page needs of one source."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
        version = work.journal.last(source.project_id)  # before the rest: what comes in between is read again
        tags: dict[PassageId, tuple[Tag, ...]] = {}
        for tag in work.coding.tags_of(source_id):
            tags[tag.passage_id] = (*tags.get(tag.passage_id, ()), tag)
        person = work.stakeholders.get(source.stakeholder_id) if source.stakeholder_id else None
        return Workspace(
            source, person, tuple(work.sources.turns(source_id)), tuple(work.coding.passages_of(source_id)),
            {one.passage_id: one for one in work.coding.suggestions_of(source_id)}, tags,
            tuple(work.themes.of_project(source.project_id)), version,
        )  # fmt: skip


def accept(desk: Desk, passage_id: PassageId) -> None:
    """Take over the suggestion as it is; Refused when there is none that waits."""
    project_id, suggestion = _waiting(desk, passage_id)
    with desk.doing(Action.ACCEPT_TAG, project_id, _words(desk, passage_id)) as work:
        put_tag(desk, work, passage_id, as_choice(suggestion), Origin.SUGGESTION)
        work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))


def accept_all(desk: Desk, source_id: SourceId) -> int:
    """Take over every suggestion that waits in a source, as one action; returns how many."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
    with desk.doing(Action.ACCEPT_TAG, source.project_id, source.code) as work:
        waiting = [one for one in work.coding.suggestions_of(source_id) if one.state is SuggestionState.OPEN]
        for suggestion in waiting:
            if not work.coding.tags_on(suggestion.passage_id):
                put_tag(desk, work, suggestion.passage_id, as_choice(suggestion), Origin.SUGGESTION)
            work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))
    return len(waiting)


def reject(desk: Desk, passage_id: PassageId) -> None:
    """Say that the suggestion is wrong; the passage stays, without a code."""
    project_id, suggestion = _waiting(desk, passage_id)
    with desk.doing(Action.REJECT_TAG, project_id, _words(desk, passage_id)) as work:
        work.coding.save_suggestion(replace(suggestion, state=SuggestionState.REJECTED))


def code(desk: Desk, passage_id: PassageId, choice: Choice) -> None:
    """Say what a passage is about, in place of what was said or suggested of it before."""
    with desk.looking() as work:
        project_id = work.sources.get(work.coding.passage(passage_id).source_id).project_id
    with desk.doing(Action.CHANGE_TAG, project_id, _words(desk, passage_id)) as work:
        before = work.coding.tags_on(passage_id)
        suggestion = work.coding.suggestion(passage_id)
        for tag in before:
            work.coding.remove_tag(tag.id)
        same = suggestion is not None and as_choice(suggestion) == choice
        origin = Origin.SUGGESTION if same else Origin.CHANGED if suggestion else Origin.HAND
        put_tag(desk, work, passage_id, choice, origin)
        if suggestion is not None:
            work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))


def add_passage(desk: Desk, source_id: SourceId, start: int, end: int, choice: Choice) -> Passage:
    """Code a stretch of text that the user selected; offsets count code points, end-exclusive.

    A stretch that is a passage already is coded as that passage, in place of what was said of it.
    Refused when nothing is selected, or the stretch holds only the interviewer's words: those are no evidence;
    and in the words of somebody who took back the consent to quote.
    """
    with desk.looking() as work:
        source, turns = work.sources.get(source_id), work.sources.turns(source_id)
        same = [p for p in work.coding.passages_of(source_id) if (p.start, p.end) == (start, end)]
    if same:
        code(desk, same[0].id, choice)
        return same[0]
    check_stretch(source.text, start, end)
    passage = passage_at(PassageId(desk.new_id()), source, turns, start, end)
    with desk.doing(Action.ADD_PASSAGE, source.project_id, passage.exact[:60]) as work:
        if source.stakeholder_id is not None:
            check_passages(work.stakeholders.get(source.stakeholder_id).consents)
        work.coding.add_passage(passage)
        put_tag(desk, work, passage.id, choice, Origin.HAND)
    return passage


def check_stretch(text: str, start: int, end: int) -> None:
    """Refused unless `text[start:end]` holds words."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise Refused("error-nothing-selected")


def turn_at(turns: list[Turn], start: int, end: int) -> tuple[int, Turn]:
    """The turn that holds most of the stretch, and does not belong to the interviewer."""
    def overlap(turn: Turn) -> int:
        return min(turn.end, end) - max(turn.start, start)

    theirs = [
        (number, turn) for number, turn in enumerate(turns)
        if overlap(turn) > 0 and turn.role is not TurnRole.INTERVIEWER
    ]  # fmt: skip
    if not theirs:
        raise Refused("error-interviewers-words")
    return max(theirs, key=lambda numbered: overlap(numbered[1]))


def passage_at(passage_id: PassageId, source: Source, turns: list[Turn], start: int, end: int) -> Passage:
    """A stretch as a passage of the turn that holds most of it; Refused when it is the interviewer's words only."""
    number, turn = turn_at(turns, start, end)
    return cut(source.id, passage_id, source.text, start, end, turn=number, role=turn.role, context=turn.context)


def _waiting(desk: Desk, passage_id: PassageId) -> tuple[ProjectId, Suggestion]:
    with desk.looking() as work:
        project_id = work.sources.get(work.coding.passage(passage_id).source_id).project_id
        suggestion = work.coding.suggestion(passage_id)
    if suggestion is None or suggestion.state is not SuggestionState.OPEN:
        raise Refused("error-no-suggestion")
    return project_id, suggestion


def as_choice(suggestion: Suggestion) -> Choice:
    """What taking over a suggestion comes down to."""
    perception = suggestion.dimension is Dimension.PERCEPTION
    return Choice(
        suggestion.dimension, suggestion.theme_id, suggestion.sentiment if perception else None,
        suggestion.perspective if perception else None,
    )  # fmt: skip


def put_tag(desk: Desk, work: Work, passage_id: PassageId, choice: Choice, origin: Origin) -> None:
    """Keep what the actor says of a passage now, beside what was said of it."""
    work.coding.save_tag(Tag(
        TagId(desk.new_id()), passage_id, choice.dimension, choice.theme_id, choice.sentiment, choice.perspective,
        origin, desk.actor.name, desk.clock(),
    ))  # fmt: skip


def _words(desk: Desk, passage_id: PassageId) -> str:
    """The first words of a passage: how the journal and the undo button name it."""
    with desk.looking() as work:
        return first_words(work.coding.passage(passage_id).exact)


def first_words(exact: str) -> str:
    """At most 60 characters of a passage."""
    return exact if len(exact) <= 60 else exact[:57].rstrip() + "..."
