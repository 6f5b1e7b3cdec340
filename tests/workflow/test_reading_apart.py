"""Files that are read in a process of their own."""

from pathlib import Path

import pytest

from interviews.choices import Columns, ReadingChoices
from interviews.reading import read_file
from projects.errors import Refused
from workflow import reading_apart
from workflow.reading_apart import read_safely

FILES = Path(__file__).resolve().parent.parent / "files"


@pytest.mark.parametrize("name", ["nl_plain.docx", "nl_table.odt", "nl_plain.pdf", "nl_notes.xlsx", "nl_teams.docx"])
def test_what_comes_back_is_what_was_read(name: str) -> None:
    content = (FILES / name).read_bytes()

    assert read_safely(name, content) == read_file(name, content)


def test_the_users_choices_reach_the_worker() -> None:
    content = (FILES / "nl_notes.xlsx").read_bytes()
    choices = ReadingChoices(columns=Columns())

    reading = read_safely("nl_notes.xlsx", content, choices)

    assert reading == read_file("nl_notes.xlsx", content, choices)
    assert reading.table is not None
    assert reading.table.taken == Columns()


def test_a_refusal_comes_back_with_its_values() -> None:
    with pytest.raises(Refused) as refusal:
        read_safely("kapot.docx", b"PK\x03\x04 geen archief")

    assert refusal.value.message_key == "refused-damaged"


def test_a_worker_that_dies_costs_one_file_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    content = (FILES / "nl_plain.docx").read_bytes()
    read_safely("a.docx", content)
    worker = reading_apart._worker._process
    assert worker is not None
    worker.kill()
    worker.wait()

    assert read_safely("a.docx", content) == read_file("a.docx", content)


def test_a_file_that_takes_too_long_is_refused_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = (FILES / "nl_plain.docx").read_bytes()
    monkeypatch.setattr(reading_apart, "MOST_SECONDS", 0.0)

    with pytest.raises(Refused) as refusal:
        read_safely("a.docx", content)
    monkeypatch.undo()

    assert refusal.value.message_key == "refused-too-heavy"
    assert read_safely("a.docx", content) == read_file("a.docx", content)


def test_large_plain_text_is_read_apart_too() -> None:
    content = b"Interviewer: Hoe gaat het?\n\nRespondent: Goed.\n\n" * 25_000

    assert len(content) > reading_apart.LARGE
    assert read_safely("lang.txt", content).turns
