"""Old Office files, read through LibreOffice. Without LibreOffice: refused with a clear sentence."""

import stat
from collections import Counter
from pathlib import Path

import pytest

from interviews.old_office import real_extension
from interviews.reading import read_file
from projects.errors import Refused
from tests.interviews.word_files import paragraph, word_file
from workflow import old_office
from workflow.old_office import find_office
from workflow.reading_apart import read_safely

FILES = Path(__file__).resolve().parent.parent / "files"
with_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed here")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@with_office
def test_no_word_of_an_old_word_file_is_lost() -> None:
    old = read_safely("nl_plain.doc", (FILES / "nl_plain.doc").read_bytes())

    new = read_file("nl_plain.docx", (FILES / "nl_plain.docx").read_bytes())
    assert Counter(new.text.split()) == Counter(old.text.split())
    assert [turn.role for turn in old.turns] == [turn.role for turn in new.turns]


@with_office
def test_old_files_keep_boxes_and_leave_out_what_was_hidden_or_deleted() -> None:
    reading = read_safely("nl_weird.doc", (FILES / "nl_weird.doc").read_bytes())

    for kept in ("INGEVOEGD", "TEKSTVAKINHOUD", "INHOUDSBESTURINGSELEMENT", "HYPERLINKTEKST"):
        assert kept in reading.text
    assert "VERBORGEN" not in reading.text
    assert "VERWIJDERD" not in reading.text


@with_office
def test_an_old_sheet_is_a_sheet() -> None:
    old = read_safely("nl_notes.xls", (FILES / "nl_notes.xls").read_bytes())
    new = read_file("nl_notes.xlsx", (FILES / "nl_notes.xlsx").read_bytes())

    assert old.text == new.text
    assert old.turns == new.turns
    assert old.header == new.header


@with_office
def test_what_libreoffice_cannot_open_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read_safely("kapot.doc", OLE + b"geen document" * 200)

    assert refusal.value.message_key == "refused-old-office-failed"


def test_without_libreoffice_we_say_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_office, "find_office", lambda: None)

    with pytest.raises(Refused) as refusal:
        read_safely("oud.doc", OLE)

    assert refusal.value.message_key == "refused-old-office"


def test_an_office_that_hangs_is_ended_with_all_that_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 600 &\necho $! > {started}\nwait\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(old_office, "find_office", lambda: str(program))
    monkeypatch.setattr(old_office, "MOST_SECONDS", 1.0)

    with pytest.raises(Refused) as refusal:
        read_safely("oud.doc", OLE)

    assert refusal.value.message_key == "refused-too-heavy"
    state = Path(f"/proc/{started.read_text().strip()}/stat")
    assert not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z"


def test_office_files_and_rtf_under_an_old_name_are_read_as_what_they_are() -> None:
    assert "Hallo daar" in read_safely("oud.doc", word_file(paragraph("Hallo daar"))).text
    assert "Hallo daar" in read_safely("oud.doc", b"{\\rtf1\\ansi Hallo daar\\par}").text


@pytest.mark.parametrize(("content", "key"), [
    pytest.param(b"<html>hallo</html>", "refused-wrong-contents", id="web-page"),
    pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "refused-password", id="password-new"),
    pytest.param(OLE + b"\xec\xa5" + bytes(8) + b"\x00\x01" + bytes(600), "refused-password", id="password-word"),
    pytest.param(OLE + b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00" + bytes(600), "refused-password",
                 id="password-sheet"),
    pytest.param(OLE + "_VBA_PROJECT".encode("utf-16-le"), "refused-macros", id="macros"),
])  # fmt: skip
def test_refusals_before_any_program_opens_the_file(content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        real_extension("doc", content)

    assert refusal.value.message_key == key


def test_an_empty_old_file_is_empty() -> None:
    with pytest.raises(Refused) as refusal:
        read_safely("leeg.doc", b"")

    assert refusal.value.message_key == "refused-empty"
