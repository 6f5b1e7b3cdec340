"""From a reading to a source: the conversation partner, pseudonyms in place of names, passages, suggestions."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviews.coding import Passage, cut
from interviews.header import Header
from interviews.matching import Known, match
from interviews.names import Roster
from interviews.passages import find_passages
from interviews.personal_data import Kind, PersonalData, find_personal_data, pseudonymise, pseudonymise_turns
from interviews.pseudonyms import assign
from interviews.reading import Reading
from interviews.source import Source, SourceKind, Turn
from interviews.turns import with_questions, without_questions
from projects.consent import consents_from_words
from projects.ids import PassageId, ProjectId, SourceId, StakeholderId
from projects.stakeholder import Stakeholder, next_code, side_from_words
from store import Work
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState, Message
from workflow.suggesting import in_context, tagger_for

INTERVIEWER = "interviewer"  # stands for the interviewer's name in the text


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


def keep(desk: Desk, work: Work, project_id: ProjectId, incoming: Incoming, hide: Hide) -> FileReport:
    """Make the file a source, within a transaction that is open; what `hide` names gets a pseudonym."""
    reading, kind = incoming.reading, incoming.kind
    person, warned = _person(desk, work, project_id, incoming) if kind.is_voice else (None, [])
    text, turns = _without_names(work, project_id, reading, hide)
    source = Source(
        SourceId(desk.new_id()), project_id, kind, _code(work, project_id, kind, reading.header),
        reading.header.title or incoming.file_name, incoming.file_name, incoming.sha256, text, desk.clock(),
        person, reading.header.held_on, reading.header.interviewer, reading.header.form, reading.warnings,
    )  # fmt: skip
    work.sources.add(source, turns, incoming.content)
    passages = cut_passages(desk, source, turns)
    suggested = tagger_for(work.themes.of_project(project_id)).suggest(in_context(text, turns, passages))
    work.coding.add_found(passages, suggested)
    messages = [*((key, dict[str, str | int | float]()) for key in reading.warnings), *warned]
    return FileReport(
        incoming.file_name, FileState.WARNING if messages else FileState.READ, tuple(messages), source.id,
        source.code, kind, len(text), len(turns), len(passages), reading.speakers,
    )  # fmt: skip


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
    names = dict(work.pseudonyms.of_project(project_id))
    names |= {name: code for _, code, name, _ in work.stakeholders.names(project_id) if name}
    for name in re.split(r"\s+en\s+|\s*[&/;]\s*", header.interviewer):
        if name.strip():
            names.setdefault(name.strip(), INTERVIEWER)
    return Roster(names)


def _person(desk: Desk, work: Work, project_id: ProjectId,
            incoming: Incoming) -> tuple[StakeholderId | None, list[Message]]:  # fmt: skip
    """With whom it was held: somebody we know or somebody new, and what the user should look at."""
    header = incoming.reading.header
    if incoming.stakeholder_id is not None:
        return incoming.stakeholder_id, []
    if not header.respondent and not header.function:
        return None, [("warning-no-respondent", {})]
    known = people_of(work, project_id)
    found = match(header, known)
    if found is not None:
        return found.id, [] if found.sure else [("warning-other-spelling", {"code": found.code})]
    side = header.side or side_from_words(header.organisation, header.function)
    person = Stakeholder(
        StakeholderId(desk.new_id()), project_id, next_code({one.code for one in known}), header.respondent,
        header.function, header.organisation, side, header.group,
        consents_from_words(header.consent),
    )  # fmt: skip
    work.stakeholders.save(person)
    return person.id, [] if header.side is not None else [("warning-side-guessed", {})]


def _without_names(work: Work, project_id: ProjectId, reading: Reading,
                   hide: Hide) -> tuple[str, tuple[Turn, ...]]:  # fmt: skip
    """Text and turns with pseudonyms in place of what is hidden; new names come into the key."""
    roster = roster_of(work, project_id, reading.header)
    hidden = hide(reading.text, roster)
    assigned = assign([one.text for one in hidden if one.kind is Kind.NAME], roster)
    work.pseudonyms.add(project_id, assigned.new)
    done = pseudonymise(reading.text, hidden, roster, assigned.codes)
    bare = without_questions(reading.text, reading.turns)
    return done.text, with_questions(done.text, pseudonymise_turns(bare, done, roster, assigned.codes))


def _code(work: Work, project_id: ProjectId, kind: SourceKind, header: Header) -> str:
    wanted = header.code[:64]
    if wanted and not work.sources.has_code(project_id, wanted):
        return wanted
    taken = work.sources.codes(project_id)
    letter = "I" if kind.is_voice else "D"
    return next(code for n in range(1, len(taken) + 2) if (code := f"{letter}{n:02d}") not in taken)


def suggested(text: str, roster: Roster) -> Sequence[PersonalData]:
    """What goes when nobody reviews: everything that we are sure of and every name that we only think is one."""
    return find_personal_data(text, roster, suggest=True)
