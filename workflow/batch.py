"""Many files in, in a thread of its own: with progress, a way to stop, and a report of every file."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.source import SourceKind
from projects.ids import ProjectId
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState
from workflow.importing import File, import_files
from workflow.suggesting import tagger_for


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is. `done` of `total` files (a zip is one); `reports` has a line for each file so far."""

    total: int
    done: int
    reading: str
    running: bool
    stopped: bool
    reports: tuple[FileReport, ...]


class Batch:
    """Files on their way in. They wait for their review one by one; who stops keeps what was read."""

    def __init__(self, desk: Desk, project_id: ProjectId, files: Sequence[tuple[str, bytes]],
                 kind: SourceKind | None = None) -> None:  # fmt: skip
        self._desk, self.project_id, self._kind = desk, project_id, kind
        self._files = list(files)
        self._total, self._done, self._reading = len(self._files), 0, ""
        self._reports: list[FileReport] = []
        self._stop = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="import", daemon=True)

    def start(self) -> None:
        """Begin; call it once. The tagger is trained meanwhile: the first source must not wait for it."""
        with self._desk.looking() as work:
            themes = work.themes.of_project(self.project_id)
        self._thread.start()
        threading.Thread(target=tagger_for, args=(themes,), name="tagger", daemon=True).start()

    def stop(self) -> None:
        """Read no further file after the one that is being read now."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is done, or so long."""
        self._thread.join(seconds)

    def progress(self) -> Progress:
        """How far it is now. What went wrong in the thread and is nobody's file is raised here."""
        running = self._thread.is_alive()
        if self._failure is not None:
            raise self._failure
        return Progress(self._total, self._done, self._reading, running, self._stop.is_set(), tuple(self._reports))

    def _run(self) -> None:
        try:
            import_files(self._desk, self.project_id, self._one_by_one(), self._kind, self._reports.append, review=True)
            self._reports += [FileReport(name, FileState.SKIPPED) for name, _ in self._files]
        except BaseException as failure:
            # A bug: the page must hear of it, a thread has nobody to tell.
            self._failure = failure
            raise

    def _one_by_one(self) -> Iterator[File]:
        while self._files and not self._stop.is_set():
            name, content = self._files.pop(0)  # its bytes may go as soon as it was read
            self._reading = name
            yield name, content
            self._done += 1
