"""Odt, rtf, pdf, xlsx and csv: the words of the same notes, whatever the file."""

import re
import zlib
from collections import Counter
from pathlib import Path

import pytest

from interviews.reading import Reading, read_file
from interviews.source import TurnRole
from projects.errors import Refused

FILES = Path(__file__).parents[1] / "files"


def read(name: str) -> Reading:
    return read_file(name, (FILES / name).read_bytes())


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("name", ["nl_plain.odt", "nl_plain.rtf", "nl_plain.pdf", "nl_plain.docx"])
def test_no_word_of_an_interview_is_lost(name: str) -> None:
    assert words(read("nl_utf8.txt").text) - words(read(name).text) == Counter()


@pytest.mark.parametrize("name", ["nl_plain.odt", "nl_plain.rtf", "nl_plain.pdf"])
def test_questions_and_answers_are_told_apart(name: str) -> None:
    heard = {speaker.role: speaker.count for speaker in read(name).speakers}

    assert heard == {TurnRole.INTERVIEWER: 48, TurnRole.RESPONDENT: 48}


@pytest.mark.parametrize("name", ["nl_table.odt", "nl_table.rtf"])
def test_notes_in_a_table_are_there_too(name: str) -> None:
    assert words(read("nl_table.docx").text) - words(read(name).text) == Counter()


def test_an_open_document_keeps_insertions_and_boxes_and_leaves_out_what_was_hidden_or_deleted() -> None:
    reading = read("nl_weird.odt")

    for kept in ("INGEVOEGD", "TEKSTVAKINHOUD", "INHOUDSBESTURINGSELEMENT", "INLINESDT", "HYPERLINKTEKST", "NABREAK"):
        assert kept in reading.text
    assert "VERBORGEN" not in reading.text
    assert "VERWIJDERD" not in reading.text
    assert "warning-hidden-text-left-out" in reading.warnings


def test_a_word_broken_at_the_end_of_a_line_is_whole() -> None:
    assert "toezichthouder" in read("nl_plain.pdf").text
    assert "\ufffe" not in read("nl_plain.pdf").text


def test_rows_of_a_sheet_are_turns_with_their_columns() -> None:
    reading = read("nl_notes.xlsx")

    answers = [turn for turn in reading.turns if turn.role is TurnRole.RESPONDENT]
    assert len(reading.turns) == 8
    assert reading.text[answers[0].start : answers[0].end].startswith("Ja hoor.")
    assert "Kunt u iets vertellen" in answers[0].context
    assert str(reading.header.held_on) == "2026-03-01"


def test_a_csv_of_quotes_is_read_with_its_questions() -> None:
    content = "Datum;Thema;Citaat\n1-3-2026;Afval;Er ligt te veel op straat.\n;Jeugd;Ze hangen maar wat.\n"

    reading = read_file("citaten.csv", content.encode("cp1252"))

    assert [(turn.context, reading.text[turn.start : turn.end]) for turn in reading.turns] == [
        ("Afval", "Er ligt te veel op straat."), ("Jeugd", "Ze hangen maar wat.")
    ]  # fmt: skip


def test_a_table_without_a_column_of_words_loses_nothing() -> None:
    reading = read_file("cijfers.csv", b"wijk,boa,uren\nKreken,2,40\nVaart,3,60\n")

    assert words("wijk boa uren Kreken 2 40 Vaart 3 60") - words(reading.text) == Counter()


@pytest.mark.parametrize(("name", "content", "key"), [
    pytest.param("a.csv", b"naam,tekst\n\"Jan,hallo\nPiet,dag\n", "refused-open-quote", id="open-quote"),
    pytest.param("a.csv", b"naam,naam\nx,y\n", "refused-double-column", id="double-column"),
    pytest.param("a.csv", ",".join(map(str, range(300))).encode() + b"\n", "refused-sheet-too-large", id="wide"),
    pytest.param("a.rtf", b"geen rtf", "refused-wrong-contents", id="no-rtf"),
    pytest.param("a.pdf", b"PK\x03\x04", "refused-wrong-contents", id="no-pdf"),
    pytest.param("a.odt", b"PK\x03\x04", "refused-damaged", id="half-an-odt"),
    pytest.param("a.xlsx", b"PK\x03\x04", "refused-damaged", id="half-a-sheet"),
])  # fmt: skip
def test_refusals(name: str, content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_file(name, content)

    assert refusal.value.message_key == key


def test_a_line_that_cannot_be_read_is_named() -> None:
    with pytest.raises(Refused) as refusal:
        read_file("a.csv", b"naam,tekst\nJan,hallo\n\"Piet,dag\n")

    assert refusal.value.values["line"] == "3"


def test_a_compressed_stream_of_gigabytes_is_not_unpacked() -> None:
    bomb = zlib.compress(zlib.compress(b"\0" * (300 * 2**20), 9), 9)
    head = b"%PDF-1.4\n1 0 obj<</Length 9/Filter[/FlateDecode/FlateDecode]>>stream\n"
    content = head + bomb + b"\nendstream endobj\n"

    with pytest.raises(Refused) as refusal:
        read_file("a.pdf", content)

    assert refusal.value.message_key == "refused-too-large-unpacked"
