"""Rows to frozen dataclasses and back: columns have the names of fields."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Table

T = TypeVar("T")


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    # Asked for every row: dataclasses.fields is too slow for that.
    if kind not in _NAMES:
        _NAMES[kind] = tuple(field.name for field in fields(kind))
    return _NAMES[kind]


def row_of(value: Any, table: Table, **more: Any) -> dict[str, Any]:
    """The row of `table` that keeps `value`; `more` holds columns that are no field of it."""
    names = _names(type(value))
    return {column.name: getattr(value, column.name) for column in table.c if column.name in names} | more


def value_of(kind: type[T], row: Mapping[Any, Any], **more: Any) -> T:
    """A `kind` out of a row; `more` holds fields that are kept elsewhere."""
    return kind(**{name: row[name] for name in _names(kind) if name not in more and name in row}, **more)


def batched(ids: Sequence[T], size: int = 10_000) -> Iterator[Sequence[T]]:
    """`ids` in pieces that fit in one query: SQLite takes 32,766 values at most."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
