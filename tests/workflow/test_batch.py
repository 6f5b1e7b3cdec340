"""Many files in at once: with progress, a way to stop, a bad one that stops nobody, and a line for each."""

import threading

from projects.project import Project
from tests.workflow.conftest import BOA
from workflow.batch import Batch
from workflow.desk import Desk
from workflow.file_report import FileState
from workflow.intake import intakes


def _files(count: int) -> list[tuple[str, bytes]]:
    return [(f"{n:03d}.txt", f"Interviewer: Vraag {n}?\n\nRespondent: Antwoord {n}.\n".encode()) for n in range(count)]


def test_two_hundred_files_of_which_some_are_bad(desk: Desk, project: Project) -> None:
    files = _files(200)
    files[50], files[100], files[150] = ("leeg.txt", b""), ("kapot.docx", b"PK geen Word"), ("weer.txt", files[0][1])
    batch = Batch(desk, project.id, files)

    batch.start()
    batch.wait(60)

    done = batch.progress()
    assert (done.running, done.done, len(done.reports)) == (False, 200, 200)
    states = [report.state for report in done.reports]
    assert [states[50], states[100], states[150]] == [FileState.REFUSED, FileState.REFUSED, FileState.DUPLICATE]
    assert len(intakes(desk, project.id)) == 197


def test_who_stops_keeps_what_was_read_and_hears_what_was_not(desk: Desk, project: Project) -> None:
    batch = Batch(desk, project.id, _files(500))

    batch.start()
    while not batch.progress().reports:
        threading.Event().wait(0.01)
    batch.stop()
    batch.wait(30)

    done = batch.progress()
    read = sum(report.state is not FileState.SKIPPED for report in done.reports)
    assert done.stopped
    assert 0 < read < 500
    assert len(done.reports) == 500
    assert len(intakes(desk, project.id)) == read


def test_a_file_that_is_there_already_is_told(desk: Desk, project: Project, boa: str) -> None:
    batch = Batch(desk, project.id, [("nog een keer.txt", BOA.encode())])

    batch.start()
    batch.wait(30)

    assert [report.state for report in batch.progress().reports] == [FileState.DUPLICATE]
