"""Excel files: an own small reader of values, which looks at the size of a sheet before it makes rows.

(openpyxl makes every cell up to the farthest one: two cells at XFD1048576 cost it more than 20 seconds.)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from interviews.archive import read_parts
from interviews.encodings import clean
from interviews.table import MOST_COLUMNS, MOST_ROWS, Sheet
from interviews.xlsx_values import Values, column_of
from interviews.xml_guard import parse_office
from projects.errors import Refused

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TYPES, _BOOK, _RELATIONS, _STRINGS, _STYLES = (
    "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"
)  # fmt: skip
_WANTED = re.compile(
    r"\[Content_Types\]\.xml|xl/(?:workbook|sharedStrings|styles)\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/worksheets/[^/]+\.xml|xl/(?:comments[^/]*|threadedComments/[^/]+|drawings/[^/]+)\.xml"
)
_BESIDE = ("xl/comments", "xl/threadedComments/", "xl/drawings/")
_MOST_SHEETS = 50
_MOST_MERGED = 10_000


def read_xlsx(content: bytes) -> tuple[list[Sheet], tuple[str, ...]]:
    """Every sheet that is shown and holds rows, in order; and warnings of what was left out."""
    parts = read_parts(content, _WANTED)
    if _BOOK not in parts:
        raise Refused("refused-wrong-contents" if _TYPES in parts else "refused-damaged")
    roots = {name: parse_office(xml) for name, xml in parts.items()}  # all: an unsafe file is not half safe
    values = Values(roots.get(_STRINGS), roots.get(_STYLES), roots[_BOOK])
    sheets, hidden = [], False
    for name, part, shown in _listed(roots):
        grid = _grid(roots[part], values)
        hidden = hidden or grid.hidden or (not shown and bool(grid.rows))
        if shown and grid.rows:
            sheets.append(Sheet(name, grid.rows, grid.repeats))
    if not sheets:
        raise Refused("refused-no-rows")
    beside = any(name.startswith(_BESIDE) and _has_words(root) for name, root in roots.items())
    left_out = {"warning-hidden-cells-left-out": hidden, "warning-beside-cells-left-out": beside}
    return sheets, tuple(warning for warning, applies in left_out.items() if applies)


def _listed(roots: dict[str, etree._Element]) -> list[tuple[str, str, bool]]:
    """Name, part and whether it is shown, of each sheet in the order of the workbook."""
    targets: dict[str, str] = {}
    if _RELATIONS in roots:
        for relation in roots[_RELATIONS].iter("{*}Relationship"):
            target = relation.get("Target", "")
            targets[relation.get("Id", "")] = target[1:] if target.startswith("/") else "xl/" + target
    listed: dict[str, tuple[str, str, bool]] = {}
    for sheet in roots[_BOOK].iter(_S + "sheet"):
        part = targets.get(sheet.get(_R + "id", ""), "")
        if part.startswith("xl/worksheets/") and part in roots:
            listed.setdefault(part, (clean(sheet.get("name", "")), part, sheet.get("state", "visible") == "visible"))
    if not listed:  # a workbook that lost its list of sheets
        listed = {part: (part[14:-4], part, True) for part in sorted(roots) if part.startswith("xl/worksheets/")}
    if len(listed) > _MOST_SHEETS:
        raise Refused("refused-too-many-sheets", most=_MOST_SHEETS)
    return list(listed.values())


def _has_words(root: etree._Element) -> bool:
    """Does this part, which floats over the cells, hold any words?"""
    return any((node.text or "").strip() for node in root.iter(_S + "t", _A + "t", "{*}text"))


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells that a sheet shows; `hidden`: it holds rows or columns with words that it does not show."""

    rows: list[list[str]]
    repeats: frozenset[tuple[int, int]]
    hidden: bool


def _grid(sheet: etree._Element, values: Values) -> _Grid:
    unseen = _hidden_columns(sheet)
    rows: dict[int, dict[int, str]] = {}
    hidden = False
    for number, row, cells in _rows(sheet, values):
        filled = {place: words for place, words in cells.items() if words}
        seen = {} if row.get("hidden") in ("1", "true") else {
            place: words for place, words in filled.items() if place not in unseen}  # fmt: skip
        hidden = hidden or len(seen) < len(filled)
        if seen:
            rows[number] = seen
    merged = _fill_down(sheet, rows)
    order = sorted(rows)
    place_of = {number: place for place, number in enumerate(order)}
    columns = sorted({place for cells in rows.values() for place in cells})
    at = {place: position for position, place in enumerate(columns)}
    return _Grid(
        [[rows[number].get(place, "") for place in columns] for number in order],
        frozenset((place_of[number], at[column]) for number, column in merged), hidden,
    )  # fmt: skip


def _rows(sheet: etree._Element, values: Values) -> Iterator[tuple[int, etree._Element, dict[int, str]]]:
    """Each row with its number and its cells by column. Refused when the sheet is larger than a person makes it."""
    number = 0
    for count, row in enumerate(sheet.iter(_S + "row"), start=1):
        said = row.get("r", "")
        number = max(number + 1, int(said) if re.fullmatch(r"[0-9]{1,9}", said) else 0)
        cells: dict[int, str] = {}
        column = -1
        for cell in row.iter(_S + "c"):
            column = column_of(cell.get("r", ""), column + 1)
            if column >= MOST_COLUMNS:
                raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
            cells[column] = clean(values.of(cell))
        if count > MOST_ROWS or number > 50 * MOST_ROWS:
            raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
        yield number, row, cells


def _hidden_columns(sheet: etree._Element) -> frozenset[int]:
    unseen: set[int] = set()
    for column in sheet.iter(_S + "col"):
        first, last = column.get("min", ""), column.get("max", "")
        if column.get("hidden") in ("1", "true") and all(re.fullmatch(r"[0-9]{1,9}", end) for end in (first, last)):
            unseen.update(range(int(first) - 1, min(int(last), MOST_COLUMNS)))
    return frozenset(unseen)


def _fill_down(sheet: etree._Element, rows: dict[int, dict[int, str]]) -> set[tuple[int, int]]:
    """Write what a merged cell says in every row that it spans; gives the places that were filled."""
    filled: set[tuple[int, int]] = set()
    for merged in list(sheet.iter(_S + "mergeCell"))[:_MOST_MERGED]:
        found = re.fullmatch(r"([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})", merged.get("ref", ""))
        if found is None:
            continue
        column, first, last = column_of(found[1] + found[2], 0), int(found[2]), int(found[3])
        words = rows.get(first, {}).get(column, "")
        for number in range(first + 1, min(last, first + MOST_ROWS) + 1) if words else ():
            if number in rows and not rows[number].get(column):
                rows[number][column] = words
                filled.add((number, column))
    return filled
