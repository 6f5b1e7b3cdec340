"""A file of another tool on its way in, in a thread of its own: whoever goes to another page does not break it off."""

import threading
from dataclasses import dataclass

from interviews.coding import Dimension
from projects.errors import AppError
from projects.ids import ProjectId
from workflow.desk import Desk
from workflow.exchange_in import import_exchange
from workflow.exchange_report import ExchangeReport


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far it is: `done` of `total` documents, the name of the next; and at the end the report, or why not."""

    done: int
    total: int
    document: str
    running: bool
    report: ExchangeReport | None
    refused: AppError | None


class ExchangeJob:
    """One file that is being brought in."""

    def __init__(self, desk: Desk, project_id: ProjectId, file_name: str, content: bytes, default: Dimension, *,
                 hide: bool) -> None:  # fmt: skip
        self._desk, self.project_id, self.file_name, self._default = desk, project_id, file_name, default
        self._content, self._hide = content, hide
        self._at = (0, 0, "")
        self._report: ExchangeReport | None = None
        self._refused: AppError | None = None
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="exchange", daemon=True)

    def start(self) -> None:
        """Begin; call it once."""
        self._thread.start()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is done, or so long."""
        self._thread.join(seconds)

    def progress(self) -> JobProgress:
        """How far it is now. A bug in the thread is raised here: nobody else would hear of it."""
        running = self._thread.is_alive()
        if self._failure is not None:
            raise self._failure
        return JobProgress(*self._at, running, self._report, self._refused)

    def _run(self) -> None:
        def step(done: int, total: int, document: str) -> None:
            self._at = done, total, document

        try:
            self._report = import_exchange(
                self._desk, self.project_id, self.file_name, self._content, default=self._default, hide=self._hide,
                on_document=step,
            )  # fmt: skip
        except AppError as refused:
            self._refused = refused
        except BaseException as failure:
            self._failure = failure
            raise
