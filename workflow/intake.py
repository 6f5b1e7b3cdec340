"""Files that wait for a review: read, looked at by a person, and only then a source that others see."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.choices import NO_CHOICES, ReadingChoices
from interviews.header import Header
from interviews.intake import Intake, IntakeLine, Span, SpanState
from interviews.matching import match, with_respondent
from interviews.names import Roster
from interviews.reading import with_roles
from interviews.source import SourceKind, TurnRole
from interviews.spans import find_spans, hidden, stand_ins, with_more
from projects.consent import check_recording
from projects.errors import AppError, Conflict
from projects.ids import IntakeId, ProjectId, StakeholderId
from projects.rights import Action
from projects.stakeholder import Stakeholder, next_code
from store import Work
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState, Message
from workflow.keeping import Incoming, keep, known_already, people_of, roster_of
from workflow.reading_apart import read_safely


@dataclass(frozen=True, slots=True)
class Review:
    """What the review screen shows: the file, what may point to a person, and everybody we know.

    `stands[n]` comes in place of `spans[n]` when that one is hidden: "R03", "telefoon".
    """

    intake: Intake
    spans: tuple[Span, ...]
    stands: tuple[str, ...]
    people: tuple[Stakeholder, ...]

    @property
    def open(self) -> int:
        """How many spans nobody decided on yet."""
        return sum(span.state is SpanState.OPEN for span in self.spans)


def intakes(desk: Desk, project_id: ProjectId) -> list[IntakeLine]:
    """The files that wait, in the order in which they came."""
    with desk.looking() as work:
        return work.intakes.lines(project_id)


def open_review(desk: Desk, intake_id: IntakeId) -> Review:
    """A file that waits; NotFound if it does not any more."""
    with desk.looking() as work:
        intake = work.intakes.get(intake_id)
        spans, people = work.intakes.spans(intake_id), work.stakeholders.of_project(intake.project_id)
        roster = roster_of(work, intake.project_id, intake.reading.header)
    header = intake.reading.header
    if intake.stakeholder_id is None and header.respondent and intake.kind.is_voice:
        roster = Roster({**roster, header.respondent: next_code([one.code for one in people])})
    return Review(intake, tuple(spans), tuple(stand_ins(intake.reading.text, spans, roster)), tuple(people))


def take_in(desk: Desk, project_id: ProjectId, file_name: str, content: bytes,
            kind: SourceKind | None = None) -> FileReport:  # fmt: skip
    """Read a file and let it wait; Refused when it cannot be read. One that is there already is left alone."""
    digest = hashlib.sha256(content).hexdigest()
    known = known_already(desk, project_id, file_name, digest)
    if known is not None:
        return known
    reading = with_respondent(read_safely(file_name, content, NO_CHOICES))
    with desk.looking() as work:
        found = find_spans(reading, roster_of(work, project_id, reading.header), desk.name_model)
        person = match(reading.header, people_of(work, project_id))
        if person:
            check_recording(work.stakeholders.get(person.id).consents)
    intake = Intake(IntakeId(desk.new_id()), project_id, file_name, digest, kind or reading.kind, reading,
                    desk.clock(), person.id if person else None)  # fmt: skip
    try:
        with desk.doing(Action.IMPORT_SOURCE, project_id, file_name, undoable=False) as work:
            work.intakes.add(intake, found, content)
    except Conflict:
        known = known_already(desk, project_id, file_name, digest)
        if known is None:
            raise
        return known
    return _report(intake, found)


def _report(intake: Intake, found: Sequence[Span]) -> FileReport:
    reading = intake.reading
    messages: list[Message] = [(key, {}) for key in reading.warnings]
    return FileReport(
        intake.file_name, FileState.WARNING if messages else FileState.READ, tuple(messages), None, "", intake.kind,
        len(reading.text), len(reading.turns), 0, reading.speakers, intake.id, len(found),
        sum(span.state is SpanState.OPEN for span in found),
    )  # fmt: skip


def correct(desk: Desk, intake_id: IntakeId, *, header: Header, kind: SourceKind, roles: Mapping[str, TurnRole],
            stakeholder_id: StakeholderId | None) -> None:  # fmt: skip
    """Say with whom it was held, when, and who of the speakers asks; what was decided on the text stays."""
    with desk.looking() as work:
        before = work.intakes.get(intake_id)
        reading = replace(with_roles(before.reading, roles), header=header)
        known = work.intakes.spans(intake_id)
        # A name that was filled in now may stand in the text.
        spans = with_more(known, find_spans(reading, roster_of(work, before.project_id, header), desk.name_model))
    after = replace(before, reading=reading, kind=kind, stakeholder_id=stakeholder_id)
    with desk.doing(Action.IMPORT_SOURCE, before.project_id, before.file_name, undoable=False) as work:
        if work.intakes.spans(intake_id) != known:  # somebody decided something meanwhile: that must not be lost
            raise Conflict("error-same-time")
        work.intakes.get(intake_id)
        work.intakes.replace(after, spans)


def read_again(desk: Desk, intake_id: IntakeId, choices: ReadingChoices) -> None:
    """Read the same bytes in another way; what was decided on the old text goes.

    Refused, with everything as it was, when they cannot be read so.
    """
    with desk.looking() as work:
        before, content = work.intakes.get(intake_id), work.intakes.content(intake_id)
    reading = with_respondent(read_safely(before.file_name, content, choices))
    with desk.looking() as work:
        spans = find_spans(reading, roster_of(work, before.project_id, reading.header), desk.name_model)
    with desk.doing(Action.IMPORT_SOURCE, before.project_id, before.file_name, undoable=False) as work:
        work.intakes.get(intake_id)
        work.intakes.replace(replace(before, reading=reading, choices=choices), spans)
        work.journal.seal("intake_spans", intake_id)


def bytes_of(desk: Desk, intake_id: IntakeId) -> bytes:
    """The file as it came in, for previews of other encodings."""
    with desk.looking() as work:
        return work.intakes.content(intake_id)


def finish(desk: Desk, intake_id: IntakeId) -> FileReport:
    """Make it a source: what is hidden, or still open, gets a pseudonym; then it can be coded."""
    with desk.looking() as work:
        intake, content = work.intakes.get(intake_id), work.intakes.content(intake_id)
        spans = work.intakes.spans(intake_id)
    incoming = Incoming(intake.file_name, content, intake.sha256, intake.reading, intake.kind, intake.stakeholder_id)

    def forget(work: Work) -> None:
        # Another reviewer may have decided something, or been first, while we were thinking.
        if work.intakes.spans(intake_id) != spans:
            raise Conflict("error-same-time")
        drop(work, intake_id)

    return keep(desk, intake.project_id, incoming, lambda text, _: hidden(text, spans), forget)


def finish_all(desk: Desk, project_id: ProjectId,
               on_file: Callable[[FileReport], None] | None = None) -> list[FileReport]:  # fmt: skip
    """Make a source of everything that waits, as if each was looked at; a bad one does not stop the others."""
    reports = []
    for line in intakes(desk, project_id):
        try:
            report = finish(desk, line.id)
        except AppError as error:
            report = FileReport(line.file_name, FileState.REFUSED, ((error.message_key, error.values),))
        reports.append(report)
        if on_file is not None:
            on_file(report)
    return reports


def discard(desk: Desk, intake_id: IntakeId) -> None:
    """Throw away a file that waits, for good."""
    with desk.looking() as work:
        intake = work.intakes.get(intake_id)
    with desk.doing(Action.REMOVE_SOURCE, intake.project_id, intake.file_name, undoable=False) as work:
        drop(work, intake_id)
    desk.store.wipe_traces()


def drop(work: Work, intake_id: IntakeId) -> None:
    """It waits no longer, and no undo brings back what was decided on it."""
    work.intakes.remove(intake_id)
    work.journal.seal("intake_spans", intake_id)
