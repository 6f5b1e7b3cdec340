"""Tables in a PDF: columns are where words begin again and again; the order of the file tells the rows apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviews.pdf_page import HYPHEN, Line, Run

_LEAST_ROWS = 3  # lines of more than one cell that make a table
_LOOSE = 12.0  # points that the beginnings of one column may differ
_NEAR = 3.0
_MARK = re.compile(r"(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2013*-]|\d{1,3}[.)]|[a-z][.)])\s*")
_PITCH = 1.4  # ems between two lines of one cell, at most
FAR = 1.65  # ems between two lines from which they are two rows


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a page: the leftmost and rightmost place where the words of each begin; none: no table."""

    columns: tuple[tuple[float, float], ...] = ()

    @property
    def starts(self) -> tuple[float, ...]:
        """Where the columns after the first begin."""
        return tuple(first for first, _ in self.columns[1:])

    def column_of(self, run: Run) -> int | None:
        """The number of the column in which a run begins; None if it begins where no column does."""
        return next((number for number, (first, last) in enumerate(self.columns)
                     if first - _NEAR <= run.left <= last + _NEAR), None)  # fmt: skip

    def rows_of(self, page: Sequence[Line], goes_on: bool) -> dict[int, list[list[str]]]:
        """By the number of each line that belongs to a table: the rows that end there, cell by cell.

        `goes_on`: the page before ended with a row; what stands above the first row here belongs to that one, and
        comes as a row of which the first cell is empty.
        """
        inside = self._lines_of_table(page, goes_on)
        rows: dict[int, list[list[str]]] = {number: [] for number in inside}
        row = _Row(self, self._margin(page))
        for position, number in enumerate(inside):
            for run in page[number]:
                column = self.column_of(run)
                if row.is_new(column or 0, run, alone=len(page[number]) == 1):
                    rows[inside[max(position - 1, 0)]].append(row.cells)
                    row = _Row(self, self._margin(page))
                row.add(column or 0, run)
        if row.filled:
            rows[inside[-1]].append(row.cells)
        return rows

    def _margin(self, page: Sequence[Line]) -> float:
        return max((line[-1].right for line in page), default=0.0)

    def _lines_of_table(self, page: Sequence[Line], goes_on: bool) -> list[int]:
        """From the first line of more than one cell to the last, and what goes on below that in one of its cells."""
        several = [number for number, line in enumerate(page) if self.is_row(line)]
        first = several[0] if several else 0
        before = 0
        while goes_on and before < (first or len(page)) and self._is_rest(page[before]):
            before += 1
        if not several:
            return list(range(before))
        start = 0 if goes_on and before == first else first
        inside = [number for number in range(start, several[-1] + 1)
                  if all(self.column_of(run) is not None for run in page[number])]  # fmt: skip
        for number in range(several[-1] + 1, len(page)):
            line, above = page[number], page[number - 1]
            below = 0 < above[-1].bottom - line[0].bottom <= FAR * line[0].size
            if not self._is_rest(line) or not (below or above[-1].text.endswith(HYPHEN)):
                break
            inside.append(number)
        return inside

    def is_row(self, line: Line) -> bool:
        """Does this line hold several cells?"""
        places = [self.column_of(run) for run in line]
        return len(line) > 1 and None not in places and len(set(places)) == len(places)

    def _is_rest(self, line: Line) -> bool:
        """Can this line be the rest of a cell? It begins at a column that is not the first."""
        return len(line) == 1 and bool(self.column_of(line[0]))


class _Row:
    """The cells of one row while they are read. The file draws a row cell by cell, or line by line."""

    def __init__(self, table: Table, margin: float) -> None:
        self.cells: list[str] = [""] * len(table.columns)
        self._ends = [*table.starts, margin + 2.0]  # where each column has no more room
        self._last: dict[int, Run] = {}
        self._at = 0

    @property
    def filled(self) -> bool:
        """Has it any words yet?"""
        return any(self.cells)

    def is_new(self, column: int, run: Run, *, alone: bool) -> bool:
        """Does this run begin another row? `alone`: nothing else stands on its line."""
        if not self._last:
            return False
        above = self._last.get(column)
        latest = self._last[self._at]
        if latest.text.endswith(HYPHEN) and column == self._at:
            return False
        if column > self._at:
            lowest = min(one.bottom for one in self._last.values())
            return abs(run.bottom - latest.bottom) > run.size and run.bottom < lowest - 2 * run.size
        if above is None or not 0 < above.bottom - run.bottom <= _PITCH * run.size:
            return True
        if column == self._at:
            # Alone, it goes on in this cell; with other cells, it begins a row below a heading of one cell.
            return not alone if column == 0 else False
        room = min((end for end in self._ends[column:] if end > above.right), default=self._ends[-1])
        return above.right + 0.25 * run.size + run.width_of_first_word < room

    def add(self, column: int, run: Run) -> None:
        """Add words to a cell."""
        self.cells[column] = joined(self.cells[column], run.text.strip()).strip()
        self._last[column] = run
        self._at = column


def joined(before: str, words: str) -> str:
    """Two lines of one paragraph; a word that was broken at the end of a line is whole again."""
    if not before.endswith(HYPHEN):
        return f"{before.rstrip()} {words}".lstrip()
    bare, after = before[:-1], words.lstrip()
    # "Noord-Holland", "IVP-beleid": a hyphen before or after a capital belongs to the word.
    own = after[:1].isupper() or bare[-1:].isupper() or bare[-1:].isdigit()
    return bare + ("-" if own else "") + after


def find_tables(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[Table]]:
    """The columns of each page; a table goes on from the page before if one of its rows is there.

    The pages come back without the names of columns that are said again at the top of a page.
    """
    result: list[list[Line]] = []
    found: list[Table] = []
    before, head = Table(), ""
    for page in pages:
        table = _table(page)
        if not table.columns and any(before.is_row(line) for line in page):
            table = before
        first = next((number for number, line in enumerate(page) if table.is_row(line)), None)
        words = "" if first is None else " ".join(run.text.strip() for run in page[first])
        again = bool(before.columns) and first is not None and words == head
        result.append([line for number, line in enumerate(page) if not (again and number == first)])
        head = head if again else words
        found.append(table)
        before = table
    return result, found


def _table(page: Sequence[Line]) -> Table:
    several = [line for line in page if len(line) > 1 and not _is_item(line)]
    if len(several) < _LEAST_ROWS:
        return Table()
    lefts = sorted(run.left for line in several for run in line)
    groups: list[list[float]] = []
    for left in lefts:
        if groups and left - groups[-1][-1] <= _LOOSE and left - groups[-1][0] <= 2 * _LOOSE:
            groups[-1].append(left)
        else:
            groups.append([left])
    columns = tuple((group[0], group[-1]) for group in groups if len(group) >= _LEAST_ROWS)
    table = Table(columns)
    rows = [line for line in several if table.is_row(line)]
    return table if len(columns) > 1 and len(rows) >= _LEAST_ROWS and len(rows) * 2 >= len(several) else Table()


def _is_item(line: Line) -> bool:
    """A bullet or number and the words that hang on it."""
    return len(line) == 2 and _MARK.fullmatch(line[0].text) is not None
