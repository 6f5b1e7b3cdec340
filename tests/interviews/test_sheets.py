"""Sheets of Excel files: which are read, what is left out and told."""

import io
import zipfile

import pytest

from interviews.choices import NO_CHOICES, ReadingChoices
from interviews.reading import Reading, read_file
from projects.errors import Refused
from tests.interviews.sheet_files import SheetFile, sheet_file
from tests.interviews.word_files import archive

NAMES = ("Thema", "Citaat")
AFVAL = ("Afval", "Er ligt te veel op straat.")
JEUGD = ("Jeugd", "Ze hangen maar wat rond.")


def read(*sheets: SheetFile, choices: ReadingChoices = NO_CHOICES, more: dict[str, str] | None = None) -> Reading:
    return read_file("notities.xlsx", sheet_file(*sheets, more=more), choices)


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(turn.context, reading.text[turn.start : turn.end]) for turn in reading.turns]


def test_sheets_with_the_same_columns_are_read_together_under_their_names() -> None:
    reading = read(SheetFile("Wijk", [NAMES, AFVAL]), SheetFile("Centrum", [NAMES, JEUGD]))

    assert said(reading) == [("Wijk > Afval", AFVAL[1]), ("Centrum > Jeugd", JEUGD[1])]
    assert "warning-sheets-left-out" not in reading.warnings


def test_the_sheet_with_the_words_is_read_and_the_others_are_told() -> None:
    reading = read(SheetFile("Uitleg", [("Versie", "2")]), SheetFile("Citaten", [NAMES, AFVAL]))

    assert said(reading) == [("Afval", AFVAL[1])]
    assert "warning-sheets-left-out" in reading.warnings
    assert reading.table is not None
    assert [(sheet.name, sheet.rows, sheet.read) for sheet in reading.table.sheets] == [
        ("Uitleg", 1, False), ("Citaten", 2, True)
    ]  # fmt: skip


def test_the_user_may_choose_another_sheet() -> None:
    sheets = SheetFile("Uitleg", [("Versie", "2")]), SheetFile("Citaten", [NAMES, AFVAL])

    reading = read(*sheets, choices=ReadingChoices(sheet="Uitleg"))

    assert reading.text == "Versie, 2"
    assert "warning-sheets-left-out" not in reading.warnings


def test_a_sheet_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read(SheetFile("Citaten", [NAMES, AFVAL]), choices=ReadingChoices(sheet="Weg"))

    assert refusal.value.message_key == "refused-no-such-sheet"


@pytest.mark.parametrize("sheet", [
    pytest.param(SheetFile("A", [NAMES, AFVAL, JEUGD], hidden_rows=frozenset({3})), id="row"),
    pytest.param(SheetFile("A", [(*NAMES, "Intern"), (*AFVAL, JEUGD[1])],
                           before='<cols><col min="3" max="3" hidden="1"/></cols>'), id="column"),
])  # fmt: skip
def test_hidden_rows_and_columns_are_left_out_and_told(sheet: SheetFile) -> None:
    reading = read(sheet)

    assert said(reading) == [("Afval", AFVAL[1])]
    assert "warning-hidden-cells-left-out" in reading.warnings


def test_a_hidden_sheet_is_left_out_and_told() -> None:
    reading = read(SheetFile("A", [NAMES, AFVAL]), SheetFile("B", [NAMES, JEUGD], state="veryHidden"))

    assert reading.text == AFVAL[1]
    assert "warning-hidden-cells-left-out" in reading.warnings


@pytest.mark.parametrize(("name", "xml"), [
    pytest.param("xl/comments1.xml", '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                 "<t>Let hier op</t></comments>", id="comment"),
    pytest.param("xl/drawings/drawing1.xml", '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
                 "<a:t>Let hier op</a:t></x>", id="box"),
    pytest.param("xl/threadedComments/threadedComment1.xml", "<c xmlns='urn:c'><text>Let hier op</text></c>",
                 id="conversation"),
])  # fmt: skip
def test_words_that_float_over_the_cells_are_told(name: str, xml: str) -> None:
    assert "warning-beside-cells-left-out" in read(SheetFile("A", [NAMES, AFVAL]), more={name: xml}).warnings


def test_a_merged_theme_goes_for_every_row_that_it_spans() -> None:
    merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'

    reading = read(SheetFile("A", [NAMES, AFVAL, ("", JEUGD[1])], extra=merged))

    assert said(reading) == [("Afval", AFVAL[1]), ("Afval", JEUGD[1])]


def test_merged_words_are_said_once() -> None:
    merged = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'

    reading = read(SheetFile("A", [NAMES, AFVAL, ("Jeugd", "")], extra=merged))

    assert said(reading) == [("Afval", AFVAL[1])]


def test_times_and_dates_are_shown_as_excel_shows_them() -> None:
    styles = ('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>'
              '<numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
              '<xf numFmtId="164"/></cellXfs></styleSheet>')  # fmt: skip
    cells = '<row r="9"><c r="B9" t="inlineStr"><is><t>Hallo daar.</t></is></c><c r="C9" s="1"><v>46082</v></c>' \
            '<c r="D9" s="2"><v>0.05</v></c></row>'  # fmt: skip
    sheet = sheet_file(SheetFile("A", [("", "Citaat", "Datum", "Tijd")]), more={"xl/styles.xml": styles})
    content = sheet_with(sheet, cells)

    reading = read_file("a.xlsx", content)

    assert str(reading.header.held_on) == "2026-03-01"
    assert reading.turns[0].time == "1:12:00"


def sheet_with(content: bytes, cells: str) -> bytes:
    """The file with these rows after its own."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    part = "xl/worksheets/blad1.xml"
    parts[part] = parts[part].replace(b"</sheetData>", cells.encode() + b"</sheetData>")
    return archive(parts)
