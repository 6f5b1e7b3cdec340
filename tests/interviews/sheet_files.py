"""Small Excel files, made in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.interviews.word_files import TYPES, archive

_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


@dataclass(frozen=True)
class SheetFile:
    """One sheet: `state` as Excel writes it, `extra` is XML after the rows, `before` stands before them."""

    name: str
    rows: Sequence[Sequence[str]]
    state: str = "visible"
    before: str = ""
    extra: str = ""
    hidden_rows: frozenset[int] = frozenset()


def sheet_file(*sheets: SheetFile, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An xlsx with these sheets; their cells hold words. Rows count from 1."""
    listed = "".join(
        f'<sheet name="{sheet.name}" sheetId="{number}" state="{sheet.state}" r:id="r{number}"/>'
        for number, sheet in enumerate(sheets, 1)
    )
    targets = "".join(
        f'<Relationship Id="r{number}" Type="x" Target="worksheets/blad{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": TYPES,
        "xl/workbook.xml": f"<workbook {_S} {_R}><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships>{targets}</Relationships>",
        **{f"xl/worksheets/blad{number}.xml": _sheet(sheet) for number, sheet in enumerate(sheets, 1)},
    }
    return archive({**parts, **(more or {})})


def _sheet(sheet: SheetFile) -> str:
    rows = "".join(
        f'<row r="{number}"{" hidden=" + chr(34) + "1" + chr(34) if number in sheet.hidden_rows else ""}>'
        + "".join(_cell(number, place, words) for place, words in enumerate(row) if words) + "</row>"
        for number, row in enumerate(sheet.rows, 1)
    )  # fmt: skip
    return f"<worksheet {_S}>{sheet.before}<sheetData>{rows}</sheetData>{sheet.extra}</worksheet>"


def _cell(row: int, column: int, words: str) -> str:
    return f'<c r="{chr(65 + column)}{row}" t="inlineStr"><is><t>{words}</t></is></c>'
