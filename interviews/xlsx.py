"""Excel files: an own small reader of values, which looks at the size of a sheet before it makes rows.

(openpyxl makes every cell up to the farthest one: two cells at XFD1048576 cost it more than 20 seconds.)
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lxml import etree

from interviews.archive import read_parts
from interviews.table import MOST_COLUMNS, MOST_ROWS
from interviews.xml_guard import parse
from projects.errors import Refused

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BOOK, _RELATIONS, _STRINGS, _STYLES = (
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"
)  # fmt: skip
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$")
_DATE_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(45, 48), *range(50, 59)})  # built into Excel
_EPOCH = date(1899, 12, 30)
_SHEETS = 20


def read_xlsx(content: bytes) -> list[list[str]]:
    """The rows of the first sheet that holds any; the first row names the columns."""
    names = [f"xl/worksheets/sheet{number}.xml" for number in range(1, _SHEETS + 1)]
    parts = read_parts(content, (_BOOK, _RELATIONS, _STRINGS, _STYLES, "[Content_Types].xml", *names))
    if _BOOK not in parts:
        raise Refused("refused-wrong-contents" if "[Content_Types].xml" in parts else "refused-damaged")
    for xml in parts.values():  # also of parts that are not needed: an unsafe file is not half safe
        parse(xml)
    strings = _strings(parts.get(_STRINGS))
    dates = _date_styles(parts.get(_STYLES))
    for name in _in_order(parts, names):
        rows = list(_rows(parse(parts[name]), strings, dates))
        if rows:
            return rows
    raise Refused("refused-no-rows")


def _in_order(parts: dict[str, bytes], names: list[str]) -> list[str]:
    """The sheets in the order of the workbook."""
    targets: dict[str, str] = {}
    if _RELATIONS in parts:
        for relation in parse(parts[_RELATIONS]):
            targets[relation.get("Id", "")] = "xl/" + relation.get("Target", "").removeprefix("/xl/")
    listed = [targets.get(sheet.get(_R + "id", ""), "") for sheet in parse(parts[_BOOK]).iter(_S + "sheet")]
    return [name for name in dict.fromkeys((*listed, *names)) if name in parts]


def _strings(xml: bytes | None) -> list[str]:
    if xml is None:
        return []
    return ["".join(text.text or "" for text in item.iter(_S + "t") if _is_said(text)) for item in parse(xml)]


def _is_said(text: etree._Element) -> bool:
    parent = text.getparent()
    return parent is None or parent.tag != _S + "rPh"  # how a Japanese word sounds


def _date_styles(xml: bytes | None) -> frozenset[int]:
    """The cell styles that show a number as a date."""
    if xml is None:
        return frozenset()
    root = parse(xml)
    own = {
        int(one.get("numFmtId", "0")) for one in root.iter(_S + "numFmt")
        if re.search(r"[dy]", re.sub(r'"[^"]*"|\[[^\]]*\]', "", one.get("formatCode", "").casefold()))
    }  # fmt: skip
    formats = root.find(_S + "cellXfs")
    return frozenset(
        place for place, one in enumerate(formats if formats is not None else ())
        if int(one.get("numFmtId", "0")) in _DATE_FORMATS | own
    )  # fmt: skip


def _rows(sheet: etree._Element, strings: list[str], dates: frozenset[int]) -> Iterator[list[str]]:
    for count, row in enumerate(sheet.iter(_S + "row"), start=1):
        cells: dict[int, str] = {}
        for position, cell in enumerate(row.iter(_S + "c")):
            column = _column(cell.get("r", ""), position)
            if column >= MOST_COLUMNS:
                raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
            cells[column] = _value(cell, strings, dates)
        if count > MOST_ROWS or int(row.get("r", "0") or 0) > 50 * MOST_ROWS:
            raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
        if any(cells.values()):
            yield [cells.get(place, "") for place in range(max(cells) + 1)]


def _column(place: str, position: int) -> int:
    """"C7" -> 2; a cell that does not say where it stands comes after the one before."""
    if not place:
        return position
    found = _PLACE.match(place)
    if found is None:
        raise Refused("refused-damaged")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _value(cell: etree._Element, strings: list[str], dates: frozenset[int]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(_S + "t"))
    raw = cell.findtext(_S + "v") or ""
    if kind == "s":
        if not raw.isdigit() or int(raw) >= len(strings):
            raise Refused("refused-damaged")
        return strings[int(raw)]
    if kind == "n" and raw:
        if not _NUMBER.match(raw):
            raise Refused("refused-damaged")
        style = cell.get("s", "0")
        if style.isdigit() and int(style) in dates and 1 <= float(raw) < 100_000:
            return (_EPOCH + timedelta(days=int(float(raw)))).isoformat()
    return raw
