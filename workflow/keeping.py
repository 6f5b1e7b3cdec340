"""From a reading to a source: the conversation partner, pseudonyms in place of names, passages, suggestions."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from interviews.coding import Passage, Suggestion, cut
from interviews.header import Header
from interviews.matching import Known, match
from interviews.names import Roster
from interviews.passages import find_passages
from interviews.personal_data import (
    SUGGESTED,
    Kind,
    PersonalData,
    find_personal_data,
    pseudonymise,
    pseudonymise_turns,
)
from interviews.pseudonyms import assign
from interviews.reading import Reading
from interviews.source import Source, SourceKind, Turn
from interviews.turns import with_questions, without_questions
from projects.consent import check_recording, consents_from_words
from projects.ids import PassageId, ProjectId, SourceId, StakeholderId
from projects.rights import Action
from projects.stakeholder import Stakeholder, next_code, side_from_words
from store import Work
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState, Message
from workflow.suggesting import in_context, tagger_for

INTERVIEWER = "interviewer"  # stands for the interviewer's name in the text
LONGEST_CODE = 64  # characters


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was read. `stakeholder_id`: with whom, if somebody said so; None: as its head says."""

    file_name: str
    content: bytes
    sha256: str
    reading: Reading
    kind: SourceKind
    stakeholder_id: StakeholderId | None = None


Hide = Callable[[str, Roster], Sequence[PersonalData]]
"""What must go from a text, given the people of the traject."""


def keep(desk: Desk, project_id: ProjectId, incoming: Incoming, hide: Hide,
         also: Callable[[Work], None] | None = None) -> FileReport:  # fmt: skip
    """Make the file a source; what `hide` names gets a pseudonym. `also` is done in the same transaction.

    All thinking is done before the transaction, so that nobody waits for it; somebody else who brought in new
    people meanwhile makes us think again.
    """
    with desk.looking() as work:
        made = _made(desk, work, project_id, incoming, hide)
    with desk.doing(Action.IMPORT_SOURCE, project_id, incoming.file_name, undoable=False) as work:
        if _basis(work, project_id) != made.basis:
            made = _made(desk, work, project_id, incoming, hide)
        if made.newcomer is not None:
            work.stakeholders.save(made.newcomer)
        if made.source.stakeholder_id is not None:
            check_recording(work.stakeholders.get(made.source.stakeholder_id).consents)
        work.pseudonyms.add(project_id, made.new_codes)
        work.sources.add(made.source, made.turns, incoming.content)
        work.coding.add_found(made.passages, made.suggestions)
        if also is not None:
            also(work)
    return _report(incoming, made)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What the making of a source leans on: with other people in the traject it would come out differently."""

    people: tuple[Known, ...]
    key: Mapping[str, str]
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Made:
    source: Source
    turns: tuple[Turn, ...]
    passages: list[Passage]
    suggestions: list[Suggestion]
    newcomer: Stakeholder | None
    new_codes: Mapping[str, str]
    messages: list[Message]
    basis: _Basis


def _basis(work: Work, project_id: ProjectId) -> _Basis:
    return _Basis(tuple(people_of(work, project_id)), work.pseudonyms.of_project(project_id),
                  frozenset(work.sources.codes(project_id)))  # fmt: skip


def _made(desk: Desk, work: Work, project_id: ProjectId, incoming: Incoming, hide: Hide) -> _Made:
    reading, kind, basis = incoming.reading, incoming.kind, _basis(work, project_id)
    person, newcomer, warned = _person(desk, project_id, incoming, basis) if kind.is_voice else (None, None, [])
    names = roster_names(basis.key, basis.people, reading.header)
    if newcomer is not None and newcomer.name:
        names[newcomer.name] = newcomer.code
    text, turns, new_codes = _without_names(reading, Roster(names), hide)
    source = Source(
        SourceId(desk.new_id()), project_id, kind, free_code(basis.codes, kind, reading.header.code[:LONGEST_CODE]),
        reading.header.title or incoming.file_name, incoming.file_name, incoming.sha256, text, desk.clock(),
        person, reading.header.held_on, reading.header.interviewer, reading.header.form, reading.warnings,
    )  # fmt: skip
    passages = cut_passages(desk, source, turns)
    suggestions = tagger_for(work.themes.of_project(project_id)).suggest(in_context(text, turns, passages))
    messages: list[Message] = [*((key, dict[str, str | int | float]()) for key in reading.warnings), *warned]
    return _Made(source, turns, passages, suggestions, newcomer, new_codes, messages, basis)


def _report(incoming: Incoming, made: _Made) -> FileReport:
    return FileReport(
        incoming.file_name, FileState.WARNING if made.messages else FileState.READ, tuple(made.messages),
        made.source.id, made.source.code, made.source.kind, len(made.source.text), len(made.turns),
        len(made.passages), incoming.reading.speakers,
    )  # fmt: skip


def known_already(desk: Desk, project_id: ProjectId, file_name: str, sha256: str) -> FileReport | None:
    """The line for a file of which the bytes are here, as a source or waiting for a review; None if they are not."""
    with desk.looking() as work:
        known = work.sources.code_with_hash(project_id, sha256) or work.intakes.file_name_with_hash(project_id, sha256)
    return FileReport(file_name, FileState.DUPLICATE, (("import-duplicate", {"code": known}),)) if known else None


def cut_passages(desk: Desk, source: Source, turns: Sequence[Turn]) -> list[Passage]:
    """The meaning units of a source that is new, or whose speakers have other roles now."""
    return [
        cut(source.id, PassageId(desk.new_id()), source.text, span.start, span.end,
            turn=span.turn, role=turns[span.turn].role, context=turns[span.turn].context)
        for span in find_passages(source.text, turns)
    ]  # fmt: skip


def people_of(work: Work, project_id: ProjectId) -> list[Known]:
    """Everybody in the traject, as `match` wants them."""
    return [Known(*row) for row in work.stakeholders.names(project_id)]


def roster_of(work: Work, project_id: ProjectId, header: Header) -> Roster:
    """All names that we know: conversation partners, the key, and the interviewers of this file."""
    return Roster(roster_names(work.pseudonyms.of_project(project_id), people_of(work, project_id), header))


def roster_names(key: Mapping[str, str], people: Sequence[Known], header: Header) -> dict[str, str]:
    """The same as name -> code."""
    names = dict(key) | {one.name: one.code for one in people if one.name}
    for name in re.split(r"\s+en\s+|\s*[&/;]\s*", header.interviewer):
        if name.strip():
            names.setdefault(name.strip(), INTERVIEWER)
    return names


def _person(desk: Desk, project_id: ProjectId, incoming: Incoming,
            basis: _Basis) -> tuple[StakeholderId | None, Stakeholder | None, list[Message]]:  # fmt: skip
    """With whom it was held, that person if it is somebody new, and what the user should look at."""
    header = incoming.reading.header
    if incoming.stakeholder_id is not None:
        return incoming.stakeholder_id, None, []
    if not header.respondent and not header.function:
        return None, None, [("warning-no-respondent", {})]
    found = match(header, basis.people)
    if found is not None:
        return found.id, None, [] if found.sure else [("warning-other-spelling", {"code": found.code})]
    side = header.side or side_from_words(header.organisation, header.function)
    newcomer = Stakeholder(
        StakeholderId(desk.new_id()), project_id, next_code({one.code for one in basis.people}), header.respondent,
        header.function, header.organisation, side, header.group,
        consents_from_words(header.consent),
    )  # fmt: skip
    return newcomer.id, newcomer, [] if header.side is not None else [("warning-side-guessed", {})]


def _without_names(reading: Reading, roster: Roster,
                   hide: Hide) -> tuple[str, tuple[Turn, ...], Mapping[str, str]]:  # fmt: skip
    """Text and turns with pseudonyms in place of what is hidden; and the codes that the key does not have yet."""
    hidden = hide(reading.text, roster)
    assigned = assign([one.text for one in hidden if one.kind is Kind.NAME], roster)
    done = pseudonymise(reading.text, hidden, roster, assigned.codes)
    bare = without_questions(reading.text, reading.turns)
    turns = with_questions(done.text, pseudonymise_turns(bare, done, roster, assigned.codes))
    return done.text, turns, assigned.new


def free_code(taken: Collection[str], kind: SourceKind, wanted: str = "") -> str:
    """The code that was asked for where it is free, else the next of its kind: "I07" or "D02"."""
    if wanted and wanted not in taken:
        return wanted
    letter = "I" if kind.is_voice else "D"
    return next(code for n in range(1, len(taken) + 2) if (code := f"{letter}{n:02d}") not in taken)


def suggested(desk: Desk) -> Hide:
    """What goes when nobody reviews: everything that we are sure of and every name that we only think is one."""
    return lambda text, roster: find_personal_data(text, roster, layers=SUGGESTED, model=desk.name_model)
