"""Files in: each is read and taken in, to be reviewed or at once; or refused with a reason."""

import hashlib
from collections.abc import Callable, Iterable, Iterator

from interviews.archive import open_zip
from interviews.choices import NO_CHOICES
from interviews.source import SourceKind
from projects.errors import AppError, Conflict, Refused
from projects.ids import ProjectId
from projects.rights import Action
from workflow.desk import Desk
from workflow.exchange_in import import_exchange, is_of_another_tool
from workflow.exchange_report import file_reports
from workflow.file_report import FileReport, FileState
from workflow.intake import take_in
from workflow.keeping import Incoming, keep, known_already, suggested
from workflow.reading_apart import read_safely

File = tuple[str, bytes | AppError]
"""Name and content; or the error that says why it could not even be opened."""


def import_files(desk: Desk, project_id: ProjectId, files: Iterable[File], kind: SourceKind | None = None,
                 on_file: Callable[[FileReport], None] | None = None, *, review: bool = False,
                 ) -> list[FileReport]:  # fmt: skip
    """Import files one by one; a bad one does not stop the others. `kind` None: as the file says itself.

    With `review` they wait until somebody looked at the personal data in them; without, everything that was found
    gets a pseudonym at once.
    """
    desk.check(Action.IMPORT_SOURCE)
    reports = []
    one_by_one = take_in if review else import_file
    for file_name, content in unpacked(files):
        try:
            if isinstance(content, AppError):
                raise content
            if is_of_another_tool(file_name):
                found = file_reports(import_exchange(desk, project_id, file_name, content, bring=one_by_one))
            else:
                found = [one_by_one(desk, project_id, file_name, content, kind)]
        except AppError as error:
            found = [FileReport(file_name, FileState.REFUSED, ((error.message_key, error.values),))]
        reports += found
        if on_file is not None:
            for report in found:
                on_file(report)
    return reports


def unpacked(files: Iterable[File]) -> Iterator[File]:
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
    """Import one file without a review; Refused when it cannot be read. One that is there already is left alone."""
    digest = hashlib.sha256(content).hexdigest()
    known = known_already(desk, project_id, file_name, digest)
    if known is not None:
        return known
    reading = read_safely(file_name, content, NO_CHOICES)
    incoming = Incoming(file_name, content, digest, reading, kind or reading.kind)
    try:
        return keep(desk, project_id, incoming, suggested(desk))
    except Conflict:
        # Somebody may have imported the same file while we read it.
        known = known_already(desk, project_id, file_name, digest)
        if known is None:
            raise
        return known
