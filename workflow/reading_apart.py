"""Reading a file in a process of its own: what a hostile file breaks there, it does not break here.

The worker is started at first use and kept; it has limits on memory (where the system knows those) and on
time, and a new one takes its place when it dies. What it read comes back as JSON: a process that a file
took over must not be able to hand us objects.
"""

import json
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

from interviews.choices import NO_CHOICES, ReadingChoices, as_plain, from_plain
from interviews.exchange.exchanged import Found
from interviews.exchange.plain_found import found_as_plain, found_from_plain
from interviews.plain_reading import reading_as_plain, reading_from_plain
from interviews.reading import LARGEST_FILE, Reading, read_file
from interviews.xlsx import read_xlsx
from projects.errors import AppError, Refused
from workflow.old_office import as_new_office, is_old

APART = ("docx", "odt", "rtf", "pdf", "xlsx")  # formats whose readers unpack or run code on what they find
LARGE = 1 << 20  # bytes from which plain text is read apart too
MOST_SECONDS = 20.0
LARGEST_PROJECT = 100 << 20  # bytes of a file of another tool
EXCHANGE_SECONDS = 90.0  # a project holds all interviews at once
MOST_BYTES = 2 << 30  # address space: 1 GiB for the file, the rest for Python and its libraries
_ROOT = Path(__file__).resolve().parent.parent
_SIZE = struct.Struct(">Q")


def read_safely(file_name: str, content: bytes, choices: ReadingChoices = NO_CHOICES) -> Reading:
    """As `read_file`, `choices` too; a risky or large file is read in the worker, an old Office file is first made new.

    Refused with refused-too-heavy when the worker dies on it or takes too long; and as `as_new_office` says.
    """
    if is_old(file_name) and 0 < len(content) <= LARGEST_FILE:
        file_name, content = as_new_office(file_name, content)
    extension = file_name.rpartition(".")[2].casefold()
    if extension not in APART and len(content) < LARGE:
        return read_file(file_name, content, choices)
    return _worker.read(file_name, content, choices)


def rows_safely(content: bytes) -> list[list[str]]:
    """The rows of the first sheet of an Excel file, read in the worker; Refused as `read_safely`."""
    return [[str(cell) for cell in row] for row in _worker.answer({"rows": True}, content)["rows"]]


def exchange_safely(file_name: str, content: bytes) -> Found:
    """As `read_exchange`, in the worker; Refused as `read_safely`."""
    if len(content) > LARGEST_PROJECT:
        raise Refused("refused-too-large", limit=LARGEST_PROJECT // 2**20)
    return found_from_plain(_worker.answer({"exchange": file_name}, content, EXCHANGE_SECONDS)["found"])


class _Worker:
    """The process that reads, one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, file_name: str, content: bytes, choices: ReadingChoices) -> Reading:
        return reading_from_plain(self.answer({"file_name": file_name, "choices": as_plain(choices)}, content))

    def answer(self, question: Mapping[str, Any], content: bytes, seconds: float = 0.0) -> Mapping[str, Any]:
        """What the worker says of a file, in so many seconds (0: the usual); its errors are raised here."""
        asked = json.dumps(question).encode()
        with self._lock:
            process = self._running()
            answers: SimpleQueue[bytes | None] = SimpleQueue()
            threading.Thread(target=_exchange, args=(process, asked, content, answers), daemon=True).start()
            try:
                answer = answers.get(timeout=seconds or MOST_SECONDS)
            except Empty:
                answer = None
            if answer is None:
                self._end()
                raise Refused("refused-too-heavy")
        found: Mapping[str, Any] = json.loads(answer)
        if "refused" in found:
            raise Refused(str(found["refused"]), **found["values"])
        return found

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "workflow.reading_apart"], cwd=_ROOT, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


_worker = _Worker()


def _exchange(process: "subprocess.Popen[bytes]", question: bytes, content: bytes,
              answers: "SimpleQueue[bytes | None]") -> None:  # fmt: skip
    """Hand a file over and wait for what comes back; None when the worker is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        _send(process.stdin, question)
        _send(process.stdin, content)
        answers.put(_receive(process.stdout))
    except (OSError, EOFError, ValueError):
        answers.put(None)


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(_SIZE.pack(len(message)) + message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    head = pipe.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise EOFError
    (size,) = _SIZE.unpack(head)
    message = pipe.read(size)
    if len(message) < size:
        raise EOFError
    return message


def _serve() -> None:
    """The worker: read files as they come, until the other side is gone."""
    _limit_memory()
    come, go = sys.stdin.buffer, sys.stdout.buffer
    while True:
        try:
            question, content = json.loads(_receive(come)), _receive(come)
        except EOFError:
            return
        try:
            answer = _answer(question, content)
        except AppError as error:
            answer = {"refused": error.message_key, "values": error.values}
        except (MemoryError, RecursionError):
            answer = {"refused": "refused-too-heavy", "values": {}}
        _send(go, json.dumps(answer).encode())


def _answer(question: Mapping[str, Any], content: bytes) -> dict[str, Any]:
    if "rows" in question:
        return {"rows": [list(row) for row in read_xlsx(content)[0][0].rows]}
    if "exchange" in question:
        # SQLAlchemy comes along with the reader of SQLite: other files need not wait for it.
        from workflow.exchange_reading import read_exchange

        return {"found": found_as_plain(read_exchange(question["exchange"], content))}
    return reading_as_plain(read_file(question["file_name"], content, from_plain(question["choices"])))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit holds there too
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


if __name__ == "__main__":
    _serve()
