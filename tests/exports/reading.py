"""How the tests look into a workbook."""

import io
import zipfile
from collections.abc import Iterator

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

Line = dict[str, object]


def opened(made: bytes) -> Workbook:
    """The workbook in `made`, formulas as formulas."""
    return load_workbook(io.BytesIO(made))


def lines(book: Workbook, sheet: str) -> list[Line]:
    """The rows of a sheet by the titles of its first row."""
    rows = book[sheet].iter_rows(values_only=True)
    titles = [str(title) for title in next(rows)]
    return [dict(zip(titles, row, strict=True)) for row in rows]


def titles(book: Workbook, sheet: str) -> list[str]:
    """The first row of a sheet."""
    return [str(cell.value) for cell in book[sheet][1]]


def cells(book: Workbook) -> Iterator[Cell]:
    """Every cell that holds something."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if isinstance(cell, Cell) and cell.value is not None)


def all_text(made: bytes) -> str:
    """Every xml part of the file, one after the other."""
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        return "\n".join(parts.read(name).decode("utf-8") for name in parts.namelist())
