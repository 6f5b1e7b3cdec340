"""Notes in which the questions are bold: each is the heading of what stands below it, in every office format."""

from collections.abc import Callable

import pytest

from interviews.reading import read_file
from tests.interviews.test_no_word_lost import open_document
from tests.interviews.word_files import word_file

Paragraphs = list[tuple[str, bool]]  # words, and whether they are bold
NOTES: Paragraphs = [
    ("Wat vindt u van de boa’s in de wijk?", True), ("Ze lopen te weinig in de avond, vindt iedereen hier.", False),
    ("Imago", True), ("Vriendelijk, maar ook een beetje streng als het druk is op de markt.", False),
]  # fmt: skip


def docx(paragraphs: Paragraphs) -> bytes:
    bold = "<w:rPr><w:b/></w:rPr>"
    return word_file("".join(f"<w:p><w:r>{bold * heavy}<w:t>{words}</w:t></w:r></w:p>" for words, heavy in paragraphs))


def odt(paragraphs: Paragraphs) -> bytes:
    styles = ('<style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="Vet">'
              '<style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
              'fo:font-weight="bold"/></style:style>')  # fmt: skip
    return open_document(styles + "".join(
        f"<text:p><text:span text:style-name='{'Vet' if heavy else 'Gewoon'}'>{words}</text:span></text:p>"
        for words, heavy in paragraphs
    ))  # fmt: skip


def rtf(paragraphs: Paragraphs) -> bytes:
    lines = ("{\\pard " + "\\b " * heavy + words + "\\par}" for words, heavy in paragraphs)
    return ("{\\rtf1\\ansi\\ansicpg1252 " + "".join(lines) + "}").encode("cp1252")


FORMATS = pytest.mark.parametrize(("name", "file"), [("a.docx", docx), ("a.odt", odt), ("a.rtf", rtf)])


@FORMATS
def test_a_bold_line_is_a_heading(name: str, file: Callable[[Paragraphs], bytes]) -> None:
    reading = read_file(name, file(NOTES))

    assert [(turn.context, reading.text[turn.start : turn.end]) for turn in reading.turns] == [
        (NOTES[0][0], NOTES[1][0]), (NOTES[2][0], NOTES[3][0]),
    ]  # fmt: skip


@FORMATS
def test_where_all_is_bold_nothing_is_a_heading(name: str, file: Callable[[Paragraphs], bytes]) -> None:
    reading = read_file(name, file([(words, True) for words, _ in NOTES]))

    assert reading.text.split("\n\n") == [words for words, _ in NOTES]


@FORMATS
def test_a_bold_speaker_speaks(name: str, file: Callable[[Paragraphs], bytes]) -> None:
    talk = [("Interviewer: Hoe gaat het?", True), ("Respondent: Goed, maar het kan altijd beter natuurlijk.", False)]

    reading = read_file(name, file(talk * 2))

    assert [speaker.count for speaker in reading.speakers] == [2, 2]
    assert reading.text[reading.turns[0].start : reading.turns[0].end] == "Hoe gaat het?"


@FORMATS
def test_a_bold_speaker_with_a_time_speaks(name: str, file: Callable[[Paragraphs], bytes]) -> None:
    talk = [("Anouk  00:05", True), ("Hoe gaat het met iedereen hier in de wijk?", False), ("Jan  00:09", True),
            ("Goed, maar het kan altijd beter natuurlijk, dat snap je wel.", False)]  # fmt: skip

    reading = read_file(name, file(talk))

    assert [speaker.label for speaker in reading.speakers] == ["Anouk", "Jan"]
