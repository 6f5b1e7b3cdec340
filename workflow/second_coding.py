"""A second coder at work: the same source, without seeing what the first one said or what is suggested."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from interviews.coding import Origin, Passage, Tag, cut
from interviews.second_coding import Coder, SecondCode, SecondCoding
from interviews.source import Turn
from projects.errors import NotFound, Refused
from projects.ids import PassageId, ProjectId, SecondCodingId, SourceId, TagId
from projects.rights import Action, Actor
from store import Work
from workflow.coding import Choice, Workspace, check_stretch, first_words, turn_at
from workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class Coded:
    """What a coder says of a stretch, in code points, end-exclusive; without choices: nothing to code there."""

    start: int
    end: int
    choices: tuple[Choice, ...]


def second_codings(desk: Desk, project_id: ProjectId) -> list[SecondCoding]:
    """The second codings of a traject, by source."""
    with desk.looking() as work:
        return work.second_codings.of_project(project_id)


def get_second_coding(desk: Desk, project_id: ProjectId, coding_id: SecondCodingId) -> SecondCoding:
    """The second coding; NotFound if this traject has none with that id."""
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
        if work.sources.get(coding.source_id).project_id != project_id:
            raise NotFound("tweede codering")
    return coding


def desk_of(desk: Desk, coding_id: SecondCodingId) -> Desk:
    """The desk at which the second coder sits: on one laptop two people share a login, but not each other's undo."""
    with desk.looking() as work:
        coder = work.second_codings.get(coding_id).coder
    return replace(desk, actor=Actor(f"{desk.actor.id}/{coder}", coder, desk.actor.role))


def start_second_coding(desk: Desk, source_id: SourceId, coder: str) -> SecondCoding:
    """Let somebody code a source once more, blind.

    Refused without a name, or with that of the first coder or of a second coder of this source.
    """
    with desk.doing(Action.SECOND_CODE, _project_of(desk, source_id), coder.strip()) as work:
        return _begin(desk, work, source_id, coder)


def add_second_coding(desk: Desk, source_id: SourceId, coder: str, codings: Sequence[Coded]) -> SecondCoding:
    """Take in what a second coder did elsewhere, as a second coding that is finished.

    Refused as `start_second_coding`, and when a stretch lies outside the text or comes twice.
    """
    with desk.doing(Action.SECOND_CODE, _project_of(desk, source_id), coder.strip()) as work:
        words = work.sources.get(source_id).text
        for coded in codings:
            check_stretch(words, coded.start, coded.end)
        if len({(coded.start, coded.end) for coded in codings}) < len(codings):
            raise Refused("error-stretch-twice")
        coding = replace(_begin(desk, work, source_id, coder), finished_at=desk.clock())
        work.second_codings.save(coding)
        for coded in codings:
            _keep(work, coding.id, coded)
    return coding


def open_blind(desk: Desk, coding_id: SecondCodingId) -> Workspace:
    """The source as the second coder sees it: the passages, and only what that coder said of them."""
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
        source, turns = work.sources.get(coding.source_id), work.sources.turns(coding.source_id)
        version = work.journal.last(source.project_id)
        said: defaultdict[tuple[int, int], list[SecondCode]] = defaultdict(list)
        for code in work.second_codings.codes(coding_id, Coder.SECOND):
            said[code.start, code.end].append(code)
        passages = {(one.start, one.end): one for one in work.coding.passages_of(source.id)}
        for start, end in set(said) - set(passages):
            passages[start, end] = _own(source.id, source.text, turns, start, end)
        person = work.stakeholders.get(source.stakeholder_id) if source.stakeholder_id else None
        themes = tuple(work.themes.of_project(source.project_id))
    tags = {passages[place].id: _as_tags(coding, passages[place], codes) for place, codes in said.items()}
    return Workspace(
        source, person, tuple(turns), tuple(passages[place] for place in sorted(passages)), {},
        {passage: held for passage, held in tags.items() if held}, themes, version,
        frozenset(passage for passage, held in tags.items() if not held),
    )  # fmt: skip


def say(desk: Desk, coding_id: SecondCodingId, coded: Coded) -> None:
    """What the second coder says of a stretch, in place of what was said of it before.

    Refused once the coder is done, for a stretch without words or with the interviewer's words only, and when
    two codes have the same theme.
    """
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
        source, turns = work.sources.get(coding.source_id), work.sources.turns(coding.source_id)
    check_stretch(source.text, coded.start, coded.end)
    turn_at(turns, coded.start, coded.end)
    if len({choice.theme_id for choice in coded.choices}) < len(coded.choices):
        raise Refused("error-code-twice")
    words = first_words(source.text[coded.start:coded.end])
    with desk.doing(Action.SECOND_CODE, source.project_id, words) as work:
        _check_busy(work.second_codings.get(coding_id))
        _forget(work, coding_id, coded.start, coded.end)
        _keep(work, coding_id, coded)


def unsay(desk: Desk, coding_id: SecondCodingId, start: int, end: int) -> None:
    """Take back what was said of a stretch: it is open again, and gone if the coder had added it."""
    with desk.looking() as work:
        source = work.sources.get(work.second_codings.get(coding_id).source_id)
    with desk.doing(Action.SECOND_CODE, source.project_id, first_words(source.text[start:end])) as work:
        _check_busy(work.second_codings.get(coding_id))
        _forget(work, coding_id, start, end)


def finish(desk: Desk, coding_id: SecondCodingId) -> None:
    """The second coder is done."""
    _set_finished(desk, coding_id, True)


def go_on(desk: Desk, coding_id: SecondCodingId) -> None:
    """The second coder goes on after all; Refused once the two were compared."""
    _set_finished(desk, coding_id, False)


def remove_second_coding(desk: Desk, coding_id: SecondCodingId) -> None:
    """Delete a second coding with its comparison. What was settled stays as it is in the traject's own codes."""
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
    with desk.doing(Action.SECOND_CODE, _project_of(desk, coding.source_id), coding.coder) as work:
        work.second_codings.remove(coding)


def _set_finished(desk: Desk, coding_id: SecondCodingId, finished: bool) -> None:
    with desk.looking() as work:
        coding = work.second_codings.get(coding_id)
    with desk.doing(Action.SECOND_CODE, _project_of(desk, coding.source_id), coding.coder) as work:
        coding = work.second_codings.get(coding_id)
        if coding.compared_at is not None:
            raise Refused("error-compared-already")
        work.second_codings.save(replace(coding, finished_at=desk.clock() if finished else None))


def _begin(desk: Desk, work: Work, source_id: SourceId, coder: str) -> SecondCoding:
    name = " ".join(coder.split())
    if not name:
        raise Refused("error-coder-needs-name")
    first = {tag.coder for tag in work.coding.tags_of(source_id)} or {desk.actor.name}
    if name.casefold() in {one.casefold() for one in first}:
        raise Refused("error-coder-is-first", name=name)
    if name.casefold() in {one.coder.casefold() for one in work.second_codings.of_source(source_id)}:
        raise Refused("error-coder-twice", name=name)
    coding = SecondCoding(SecondCodingId(desk.new_id()), source_id, name, desk.clock())
    work.second_codings.save(coding)
    return coding


def _check_busy(coding: SecondCoding) -> None:
    if coding.finished_at is not None:
        raise Refused("error-second-finished", name=coding.coder)


def _forget(work: Work, coding_id: SecondCodingId, start: int, end: int) -> None:
    for code in work.second_codings.codes_on(coding_id, start, end):
        work.second_codings.remove_code(code)


def _keep(work: Work, coding_id: SecondCodingId, coded: Coded) -> None:
    looked = SecondCode(coding_id, Coder.SECOND, coded.start, coded.end, 0, None, None, None, None)
    codes = [
        replace(looked, place=place, dimension=choice.dimension, theme_id=choice.theme_id, sentiment=choice.sentiment,
                perspective=choice.perspective)
        for place, choice in enumerate(coded.choices)
    ]  # fmt: skip
    for code in codes or [looked]:
        work.second_codings.save_code(code)


def _own(source_id: SourceId, words: str, turns: Sequence[Turn], start: int, end: int) -> Passage:
    """A passage that only the second coder has. Its id is its place: it is kept nowhere else."""
    number = max(range(len(turns)), key=lambda n: min(turns[n].end, end) - max(turns[n].start, start))
    return cut(source_id, PassageId(f"own-{start}-{end}"), words, start, end, turn=number, role=turns[number].role,
               context=turns[number].context)  # fmt: skip


def _as_tags(coding: SecondCoding, passage: Passage, codes: Sequence[SecondCode]) -> tuple[Tag, ...]:
    return tuple(
        Tag(TagId(f"{passage.id}-{code.place}"), passage.id, code.dimension, code.theme_id, code.sentiment,
            code.perspective, Origin.HAND, coding.coder, coding.started_at)
        for code in codes if code.dimension is not None
    )  # fmt: skip


def _project_of(desk: Desk, source_id: SourceId) -> ProjectId:
    with desk.looking() as work:
        return work.sources.get(source_id).project_id
