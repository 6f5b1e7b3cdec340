"""Rows of a foreign database, as plain values; a column that an older version does not have is empty."""

from collections.abc import Mapping, Sequence

Cell = str | int | float | bytes | None
Row = Mapping[str, Cell]
Tables = Mapping[str, Sequence[Row]]


def words(row: Row, column: str) -> str:
    """The text in a cell; "" for nothing."""
    value = row.get(column)
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    return "" if value is None else str(value)


def number(row: Row, column: str) -> int | None:
    """The whole number in a cell; None if there is none."""
    value = row.get(column)
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) < 16:
        return int(value)
    return value if isinstance(value, int) else None


def by_number(rows: Sequence[Row], column: str) -> dict[int | None, list[Row]]:
    """The rows by the number in a column, in their order: what hangs on which document or highlight."""
    found: dict[int | None, list[Row]] = {}
    for one in rows:
        found.setdefault(number(one, column), []).append(one)
    return found
