"""A SQLite file of another program, as plain rows: read from a copy in memory, never run, never trusted."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing

from projects.errors import Refused

HEADER = b"SQLite format 3\x00"
LARGEST = 100 * 2**20  # bytes of the file
MOST_ROWS = 200_000  # of a table
MOST_KEPT = 100 * 2**20  # characters and bytes in all cells of a table
LONGEST_CELL = 20 * 2**20  # bytes
_JOURNAL = slice(18, 20)  # says that a log stands beside the file; a copy in memory has none

Cell = str | int | float | bytes | None


def is_sqlite(content: bytes) -> bool:
    """Is this, by its first bytes, a SQLite file?"""
    return content.startswith(HEADER)


def read_foreign(content: bytes, wanted: Collection[str]) -> Mapping[str, Sequence[Mapping[str, Cell]]]:
    """The rows of those `wanted` tables that are there; views and virtual tables are left alone.

    Refused with refused-too-large, refused-damaged, refused-sqlite-triggers or refused-too-large-unpacked.
    """
    if len(content) > LARGEST:
        raise Refused("refused-too-large", limit=LARGEST // 2**20)
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(_without_log(content))
            _guard(database)
            return {name: list(_rows(database, name)) for name in sorted(_tables(database) & set(wanted))}
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise Refused("refused-damaged") from error


def _without_log(content: bytes) -> bytes:
    copy = bytearray(content)
    copy[_JOURNAL] = b"\x01\x01"
    return bytes(copy)


def _guard(database: sqlite3.Connection) -> None:
    """No functions of the file run, no cell is endless, and what is no UTF-8 does not stop us."""
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    database.execute("PRAGMA cell_size_check = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_CELL)
    database.setlimit(sqlite3.SQLITE_LIMIT_COLUMN, 200)
    database.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
    if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Refused("refused-damaged")


def _tables(database: sqlite3.Connection) -> set[str]:
    """The names of the ordinary tables. Refused when the file brings triggers: no tool that we know has those."""
    schema = database.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    if any(kind == "trigger" for kind, _, _ in schema):
        raise Refused("refused-sqlite-triggers")
    return {
        name for kind, name, sql in schema
        if kind == "table" and str(sql).lstrip().casefold().startswith("create table")
    }  # fmt: skip


def _rows(database: sqlite3.Connection, table: str) -> Iterator[Mapping[str, Cell]]:
    quoted = '"' + table.replace('"', '""') + '"'
    found = database.execute(f"SELECT * FROM main.{quoted}")  # noqa: S608  # nosec B608 - the name comes from its own schema
    names = [column[0].casefold() for column in found.description]
    kept = 0
    for count, row in enumerate(found):
        kept += sum(len(cell) for cell in row if isinstance(cell, str | bytes))
        if count >= MOST_ROWS or kept > MOST_KEPT:
            raise Refused("refused-too-large-unpacked", limit=MOST_KEPT // 2**20)
        yield dict(zip(names, row, strict=True))
