"""Files in: each is read, pseudonymised, cut in passages and given suggestions, or refused with a reason."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from interviews.archive import open_zip
from interviews.coding import Passage, cut
from interviews.header import Header
from interviews.names import Roster
from interviews.passages import find_passages
from interviews.personal_data import find_personal_data, pseudonymise, pseudonymise_turns
from interviews.reading import Reading, with_roles
from interviews.source import Source, SourceKind, Turn, TurnRole
from interviews.speakers import Speaker
from interviews.turns import with_questions, without_questions
from interviews.words import plain
from projects.consent import consents_from_words
from projects.errors import AppError, Conflict, Refused
from projects.ids import PassageId, ProjectId, SourceId, StakeholderId
from projects.rights import Action
from projects.stakeholder import Stakeholder, next_code, side_from_words
from store import Work
from workflow.desk import Desk
from workflow.reading_apart import read_safely
from workflow.suggesting import in_context, tagger_for

INTERVIEWER = "interviewer"  # stands for the interviewer's name in the text


class FileState(Enum):
    """What became of a file."""

    READ = "read"
    WARNING = "warning"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileReport:
    """One line for each file. `messages` are message keys with the values that they name."""

    file_name: str
    state: FileState
    messages: tuple[tuple[str, Mapping[str, str | int | float]], ...] = ()
    source_id: SourceId | None = None
    code: str = ""
    kind: SourceKind | None = None
    characters: int = 0
    turns: int = 0
    passages: int = 0
    speakers: tuple[Speaker, ...] = ()


def import_files(desk: Desk, project_id: ProjectId, files: Iterable[tuple[str, bytes | AppError]],
                 kind: SourceKind | None = None, on_file: Callable[[FileReport], None] | None = None,
                 ) -> list[FileReport]:  # fmt: skip
    """Import files one by one; a bad one does not stop the others. `kind` None: as the file says itself.

    A file that could not even be opened comes as the error that says so.
    """
    desk.check(Action.IMPORT_SOURCE)
    reports = []
    for file_name, content in _unpacked(files):
        try:
            if isinstance(content, AppError):
                raise content
            report = import_file(desk, project_id, file_name, content, kind)
        except AppError as error:
            report = FileReport(file_name, FileState.REFUSED, ((error.message_key, error.values),))
        reports.append(report)
        if on_file is not None:
            on_file(report)
    return reports


def _unpacked(files: Iterable[tuple[str, bytes | AppError]]) -> Iterator[tuple[str, bytes | AppError]]:
    """The files themselves; a zip comes as what is in it, or as the error that says why not."""
    for file_name, content in files:
        if isinstance(content, AppError) or not file_name.casefold().endswith(".zip"):
            yield file_name, content
            continue
        try:
            inside = open_zip(content) if content else []
        except AppError as error:
            yield file_name, error
            continue
        if not inside:
            yield file_name, Refused("refused-empty")
        for name, member in inside:
            yield f"{file_name}/{name}", member


def import_file(desk: Desk, project_id: ProjectId, file_name: str, content: bytes,
                kind: SourceKind | None = None) -> FileReport:  # fmt: skip
    """Import one file; Refused when it cannot be read. A file that is there already is left alone."""
    digest = hashlib.sha256(content).hexdigest()
    known = _code_with_hash(desk, project_id, digest)
    if known is None:
        reading = read_safely(file_name, content)
        try:
            return _keep(desk, project_id, file_name, content, digest, reading, kind or reading.kind)
        except Conflict:
            # Somebody may have imported the same file while we read it.
            known = _code_with_hash(desk, project_id, digest)
            if known is None:
                raise
    return FileReport(file_name, FileState.DUPLICATE, (("import-duplicate", {"code": known}),))


def _code_with_hash(desk: Desk, project_id: ProjectId, digest: str) -> str | None:
    with desk.looking() as work:
        return work.sources.code_with_hash(project_id, digest)


def _keep(desk: Desk, project_id: ProjectId, file_name: str, content: bytes, digest: str, reading: Reading,
          kind: SourceKind) -> FileReport:  # fmt: skip
    with desk.doing(Action.IMPORT_SOURCE, project_id, file_name, undoable=False) as work:
        person = _stakeholder(desk, work, project_id, reading.header) if kind.is_voice else None
        text, turns = _without_names(work, project_id, reading)
        source = Source(
            SourceId(desk.new_id()), project_id, kind, _code(work, project_id, kind, reading.header),
            reading.header.title or file_name, file_name, digest, text, desk.clock(),
            person, reading.header.held_on, reading.header.interviewer,
            reading.header.form, reading.warnings,
        )  # fmt: skip
        work.sources.add(source, turns, content)
        passages = _passages(desk, source, turns)
        suggested = tagger_for(work.themes.of_project(project_id)).suggest(in_context(text, turns, passages))
        work.coding.add_found(passages, suggested)
    warned = [(key, dict[str, str | int | float]()) for key in reading.warnings]
    if kind.is_voice and person is None:
        warned.append(("warning-no-respondent", {}))
    elif kind.is_voice and reading.header.side is None:
        warned.append(("warning-side-guessed", {}))
    return FileReport(
        file_name, FileState.WARNING if warned else FileState.READ, tuple(warned), source.id, source.code, kind,
        len(text), len(turns), len(passages), reading.speakers,
    )  # fmt: skip


def speakers_of(desk: Desk, source_id: SourceId) -> tuple[Speaker, ...]:
    """Who speaks in a source, by the labels that its file has, with the role that each has now."""
    with desk.looking() as work:
        source, turns = work.sources.get(source_id), work.sources.turns(source_id)
        original = work.sources.original(source_id)
    reading = read_safely(source.file_name, original)
    now = {read.speaker: kept.role for read, kept in zip(reading.turns, turns, strict=False)}
    return tuple(replace(speaker, role=now.get(speaker.label, speaker.role)) for speaker in reading.speakers)


def correct_roles(desk: Desk, source_id: SourceId, roles: Mapping[str, TurnRole]) -> None:
    """Say who is the interviewer and who is not; turns and passages are made again.

    Refused once somebody coded in this source: that work would be lost.
    """
    with desk.looking() as work:
        source = work.sources.get(source_id)
        themes = work.themes.of_project(source.project_id)
        kept, original = work.sources.turns(source_id), work.sources.original(source_id)
    reading = with_roles(read_safely(source.file_name, original), roles)
    with desk.doing(Action.EDIT_SOURCE, source.project_id, source.code, undoable=False) as work:
        if work.coding.tags_of(source_id):
            raise Refused("error-roles-after-coding")
        if len(kept) != len(reading.turns):
            raise Refused("error-text-would-change")
        turns = _on_kept_text(work, source, kept, reading)
        work.coding.remove_found(source_id)
        work.sources.replace_turns(source_id, turns)
        passages = _passages(desk, source, turns)
        work.coding.add_found(passages, tagger_for(themes).suggest(in_context(source.text, turns, passages)))


def _on_kept_text(work: Work, source: Source, kept: Sequence[Turn], reading: Reading) -> tuple[Turn, ...]:
    """The turns of `reading` at the places that `kept` has in the text as it was imported.

    Names may have come to the roster since: the text stays as it was, and questions are cut from it.
    """
    bare = replace(reading, turns=without_questions(reading.text, reading.turns))
    _, clean = _without_names(work, source.project_id, bare)
    return with_questions(source.text, [
        replace(turn, start=place.start, end=place.end, speaker=place.speaker)
        for turn, place in zip(clean, kept, strict=True)
    ])  # fmt: skip


def edit_source(desk: Desk, source: Source) -> None:
    """Keep a new title, date, kind or conversation partner; never another text."""
    with desk.doing(Action.EDIT_SOURCE, source.project_id, source.code) as work:
        work.sources.change(source)


def link_source(desk: Desk, source_id: SourceId, person_id: StakeholderId) -> None:
    """Say with whom an interview was held."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
        work.stakeholders.get(person_id)
    edit_source(desk, replace(source, stakeholder_id=person_id))


def remove_source(desk: Desk, source_id: SourceId) -> None:
    """Delete a source with its passages and tags, for good."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
    with desk.doing(Action.REMOVE_SOURCE, source.project_id, source.code, undoable=False) as work:
        work.sources.remove(source_id)
        work.journal.forget_row("sources", source_id)
    desk.store.wipe_traces()


def _stakeholder(desk: Desk, work: Work, project_id: ProjectId, header: Header) -> StakeholderId | None:
    """The person that the head of the file names: somebody we know, or somebody new; None: no name."""
    if not header.respondent and not header.function:
        return None
    known = work.stakeholders.names(project_id)
    for person_id, _, name, function in known:
        same_name = header.respondent and plain(name) == plain(header.respondent)
        if same_name or (not header.respondent and function.casefold() == header.function.casefold()):
            return person_id
    side = header.side or side_from_words(header.organisation, header.function)
    person = Stakeholder(
        StakeholderId(desk.new_id()), project_id, next_code({code for _, code, _, _ in known}), header.respondent,
        header.function, header.organisation, side, header.group,
        consents_from_words(header.consent),
    )  # fmt: skip
    work.stakeholders.save(person)
    return person.id


def _without_names(work: Work, project_id: ProjectId, reading: Reading) -> tuple[str, tuple[Turn, ...]]:
    """Text and turns with pseudonyms in place of names and numbers."""
    names = {name: code for _, code, name, _ in work.stakeholders.names(project_id) if name}
    if reading.header.interviewer:
        names.setdefault(reading.header.interviewer, INTERVIEWER)
    roster = Roster(names)
    found = find_personal_data(reading.text, roster)
    done = pseudonymise(reading.text, found, roster)
    return done.text, tuple(pseudonymise_turns(reading.turns, done, roster))


def _code(work: Work, project_id: ProjectId, kind: SourceKind, header: Header) -> str:
    wanted = header.code[:64]
    if wanted and not work.sources.has_code(project_id, wanted):
        return wanted
    taken = work.sources.codes(project_id)
    letter = "I" if kind.is_voice else "D"
    return next(code for n in range(1, len(taken) + 2) if (code := f"{letter}{n:02d}") not in taken)


def _passages(desk: Desk, source: Source, turns: tuple[Turn, ...]) -> list[Passage]:
    return [
        cut(source.id, PassageId(desk.new_id()), source.text, span.start, span.end,
            turn=span.turn, role=turns[span.turn].role, context=turns[span.turn].context)
        for span in find_passages(source.text, turns)
    ]  # fmt: skip
