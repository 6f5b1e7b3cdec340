"""A table of plain values becomes a sheet: header, filter, choices, flags, heights and print area."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as NativeTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from exports import style
from exports.cells import Veil, as_stored, cleaned, height, in_pieces, looks_like_formula
from exports.words import MISSING

Value = str | int | float | date | None

LISTS = "Lijsten"


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    SHARE = "share"
    DATE = "date"


FORMATS = {Kind.WHOLE: style.WHOLE, Kind.NUMBER: style.NUMBER, Kind.SHARE: style.SHARE, Kind.DATE: style.DATE}


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters. `choices` names a list on the sheet Lijsten; with `strict` nothing else is taken."""

    title: str
    width: float
    kind: Kind = Kind.TEXT
    choices: str = ""
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with one table: each row has as many values as there are columns."""

    sheet: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Writer:
    """What every sheet is written with: the book, the veil over names, the lists and the foot of the page."""

    book: Workbook
    veil: Veil
    lists: Mapping[str, Sequence[str]]
    foot: str

    def text(self, value: str) -> str:
        """The text as it may leave the house."""
        return self.veil.over(cleaned(value))

    def new_sheet(self, title: str) -> Worksheet:
        """An empty sheet at the end of the book, with its tab in our colour."""
        sheet: Worksheet = self.book.create_sheet(title)
        sheet.sheet_properties.tabColor = style.ACCENT
        return sheet


def write_table(writer: Writer, table: Table) -> Worksheet:
    """Write the table on a sheet of its own, its header in row 1."""
    sheet = writer.new_sheet(table.sheet)
    set_widths(sheet, [column.width for column in table.columns])
    write_header(sheet, 1, [column.title for column in table.columns], table.columns)
    row = 2
    for values in table.rows:
        for part in _in_rows([writer.text(value) if isinstance(value, str) else value for value in values]):
            write_row(sheet, row, part, table.columns)
            row += 1
    area = f"A1:{get_column_letter(len(table.columns))}{row - 1}"
    add_native(sheet, table.sheet, area)
    _add_choices(writer, sheet, table.columns, row - 1)
    add_flag(sheet, area)
    style.set_page(sheet, area, writer.foot, "B2" if table.columns[0].width <= 10 else "A2")
    return sheet


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Widths in characters, from column A."""
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width


def write_header(sheet: Worksheet, row: int, titles: Sequence[str], columns: Sequence[Column]) -> None:
    """A header row, high enough for the longest title."""
    for place, (title, column) in enumerate(zip(titles, columns, strict=True), start=1):
        cell = put(sheet, row, place, title)
        cell.font, cell.fill = style.HEADER, style.HEADER_FILL
        cell.alignment = style.MIDDLE if column.kind is Kind.TEXT else style.MIDDLE_RIGHT
    # Room for the arrow of the filter, which stands over the title.
    sheet.row_dimensions[row].height = 4 + height(
        ((title, column.width - 3) for title, column in zip(titles, columns, strict=True)), scale=1.08
    )


def write_row(sheet: Worksheet, row: int, values: Sequence[Value], columns: Sequence[Column]) -> None:
    """One row of values, as high as its longest text."""
    for place, (value, column) in enumerate(zip(values, columns, strict=True), start=1):
        put(sheet, row, place, value, column.kind)
    texts = [(value, c.width) for value, c in zip(values, columns, strict=True) if isinstance(value, str)]
    sheet.row_dimensions[row].height = height(texts)


def put(sheet: Worksheet, row: int, place: int, value: Value, kind: Kind = Kind.TEXT, font: Font = style.BODY) -> Cell:
    """Write one value; a text is always a text, whatever it starts with."""
    cell = sheet.cell(row, place)
    if not isinstance(cell, Cell):  # a part of a merged cell, and we merge none
        raise TypeError(f"no cell to write at row {row}, column {place}")
    cell.font, cell.border, cell.alignment = font, style.UNDER, style.WRAP
    if isinstance(value, str):
        cell.value = as_stored(value)
        cell.data_type = "s"
        cell.number_format = "@" if looks_like_formula(value) else "General"
        cell.quotePrefix = looks_like_formula(value)
    elif value is not None:
        cell.value = value
        cell.number_format = FORMATS.get(kind, "General")
        cell.alignment = style.RIGHT
    return cell


def put_formula(sheet: Worksheet, row: int, place: int, formula: str, kind: Kind = Kind.WHOLE,
                font: Font = style.BODY) -> Cell:  # fmt: skip
    """Write a formula of our own; never with a text of a user in it."""
    cell = put(sheet, row, place, None, kind, font)
    cell.value = formula
    cell.number_format = FORMATS[kind]
    cell.alignment = style.RIGHT
    return cell


def _in_rows(values: Sequence[Value]) -> list[list[Value]]:
    """The values in one row, or in more where a text does not fit in a cell; numbers stand in the first only."""
    pieces = [in_pieces(value) if isinstance(value, str) else [value] for value in values]
    rows: list[list[Value]] = []
    for turn in range(max(map(len, pieces))):
        rows.append([parts[turn] if turn < len(parts) else None for parts in pieces])
        if turn:
            first = values[0]
            rows[-1][0] = rows[-1][0] or f"{first if first is not None else ''} (vervolg)".strip()
    return rows


def add_native(sheet: Worksheet, name: str, area: str) -> None:
    """A native Excel table with a filter; `name` is made fit for one."""
    words = "".join(word.capitalize() for word in name.replace("-", " ").split())
    native = NativeTable(displayName=f"tbl{words}", ref=area)
    native.tableStyleInfo = TableStyleInfo(name=None, showRowStripes=False)
    sheet.add_table(native)


def add_flag(sheet: Worksheet, area: str) -> None:
    """Amber for whatever is missing."""
    sheet.conditional_formatting.add(area, style.flag("equal", f'"{MISSING}"'))


def _add_choices(writer: Writer, sheet: Worksheet, columns: Sequence[Column], last: int) -> None:
    for place, column in enumerate(columns, start=1):
        if not writer.lists.get(column.choices):
            continue
        letter = get_column_letter(list(writer.lists).index(column.choices) + 1)
        rule = DataValidation(
            type="list", formula1=f"{LISTS}!${letter}$2:${letter}${len(writer.lists[column.choices]) + 1}",
            allow_blank=True, showErrorMessage=True, errorStyle="stop" if column.strict else "warning",
            errorTitle=column.title, error=f"Kies een waarde uit de lijst '{column.choices}' op het blad {LISTS}.",
        )  # fmt: skip
        here = get_column_letter(place)
        rule.add(f"{here}2:{here}{last}")
        sheet.add_data_validation(rule)


