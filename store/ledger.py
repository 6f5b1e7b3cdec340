"""Writing rows so that the journal can put them back: every change notes what was there before."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Column, Connection, Date, Table, and_, delete, insert, select, update

from projects.errors import Conflict
from store.columns import Chosen, Texts, UtcDateTime
from store.tables import metadata

Row = Mapping[Any, Any]


class Change:
    """One changed row: its table, its key, and the row as it was (None: it was not there)."""

    __slots__ = ("before", "key", "table")

    def __init__(self, table: str, key: str, before: str | None) -> None:
        self.table, self.key, self.before = table, key, before


class Ledger:
    """Writes rows within one transaction, and remembers the changes for the journal."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.changes: list[Change] = []

    def add(self, table: Table, row: Row) -> None:
        """Insert a row."""
        self._db.execute(insert(table), dict(row))
        self._note(table, row, None)

    def change(self, table: Table, row: Row) -> None:
        """Replace the row that has the same key, or insert it when there is none."""
        before = self._find(table, row)
        if before is None:
            self.add(table, row)
            return
        if all(before[name] == value for name, value in row.items()):
            return
        self._db.execute(update(table).where(_same_key(table, row)).values(dict(row)))
        self._note(table, row, before)

    def remove(self, table: Table, key: Row) -> None:
        """Delete the row with this key, if it is there. Rows that hang on it are not noted."""
        before = self._find(table, key)
        if before is not None:
            self._db.execute(delete(table).where(_same_key(table, key)))
            self._note(table, key, before)

    def replace_all(self, table: Table, owner: Column[Any], owner_id: str, rows: Sequence[Row]) -> None:
        """Make `rows` the only rows of `table` whose `owner` column is `owner_id`."""
        wanted = {_key(table, row): row for row in rows}
        for old in [dict(row) for row in self._db.execute(select(table).where(owner == owner_id)).mappings()]:
            if _key(table, old) not in wanted:
                self.remove(table, old)
        for row in wanted.values():
            self.change(table, row)

    def put_back(self, change: Change) -> None:
        """Bring one row back to what it was before a change; noted as a change itself.

        Conflict when taking the row away would take along, or cut loose, what was added since.
        """
        table = metadata.tables[change.table]
        if change.before is None:
            key = _decode(table, json.loads(change.key))
            self._check_alone(table, key)
            self.remove(table, key)
        else:
            self.change(table, _decode(table, json.loads(change.before)))

    def _check_alone(self, table: Table, key: Row) -> None:
        """Conflict when something else has come to lean on this row: it would go or lose its link silently."""
        memos = metadata.tables["memos"]
        if "id" in key and self._db.execute(select(memos.c.id).where(memos.c.target_id == key["id"])).first():
            raise Conflict("error-leaned-on")
        for other in metadata.tables.values():
            if other.info.get("derived"):
                continue  # what can be made again leans on nothing
            for link in other.foreign_keys:
                if link.column.table is table and link.column.name in key:
                    leaning = select(link.parent).where(link.parent == key[link.column.name]).limit(1)
                    if self._db.execute(leaning).first() is not None:
                        raise Conflict("error-leaned-on")

    def _find(self, table: Table, key: Row) -> Row | None:
        row = self._db.execute(select(table).where(_same_key(table, key))).mappings().one_or_none()
        return None if row is None else dict(row)

    def _note(self, table: Table, row: Row, before: Row | None) -> None:
        kept = None if before is None else json.dumps({k: _plain(v) for k, v in before.items()}, ensure_ascii=False)
        self.changes.append(Change(table.name, _key(table, row), kept))


def _same_key(table: Table, row: Row) -> Any:
    return and_(*(column == row[column.name] for column in table.primary_key.columns))


def _key(table: Table, row: Row) -> str:
    return json.dumps({c.name: _plain(row[c.name]) for c in table.primary_key.columns}, sort_keys=True)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _decode(table: Table, row: Row) -> dict[str, Any]:
    return {name: _rich(table.c[name], value) for name, value in row.items() if name in table.c}


def _rich(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Chosen):
        return column.type.choices(value)
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(column.type, Texts) else value
