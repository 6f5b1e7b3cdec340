"""What is left on disk of what was removed: free pages, the write-ahead log, search indexes, and whole copies."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from projects.errors import NotFound
from store.database import Database

_SQLITE = b"SQLite format 3\x00"
_BESIDE = ("-wal", "-shm", "-journal")
_FULL_TEXT = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the database that stands beside it: its name, its size in bytes, when it was made."""

    name: str
    size: int
    made_at: datetime


def wipe(database: Database) -> bool:
    """Make removed text unreadable; False when somebody else held the database, so that it is still to do."""
    try:
        with database.alone():
            return _wipe_sqlite(database.engine) if database.is_sqlite else _wipe_postgresql(database.engine)
    except DBAPIError as error:
        words = str(error.orig).casefold()
        if "lock" in words:  # "database is locked", "canceling statement due to lock timeout"
            return False
        raise


def _wipe_sqlite(engine: Engine) -> bool:
    """Secure delete overwrote rows already; what stays readable without this is the log and the search index."""
    with engine.connect() as connection:
        raw = connection.connection.cursor()
        # A rebuilt file must not pass through a temporary one that nobody overwrites.
        raw.execute("PRAGMA temp_store=MEMORY")
        for (name,) in raw.execute(_FULL_TEXT).fetchall():
            # An index keeps the words of removed rows until its parts are merged.
            raw.execute(f'INSERT INTO "{name}" ("{name}") VALUES (\'optimize\')')  # noqa: S608  # nosec B608 - a name of our own
        raw.execute("VACUUM")
        busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        raw.close()
    return not busy


def _wipe_postgresql(engine: Engine) -> bool:
    """VACUUM FULL writes each table anew, with its indexes; plain VACUUM leaves the old bytes in the free space.

    What ANALYZE noted of a table are values out of it: those are taken anew as well.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # As the database knows them: the full-text index is a table that our metadata does not name.
        names = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"))
        for name in sorted(names.scalars()):
            connection.execute(text(f'VACUUM (FULL, ANALYZE) "{name}"'))
        connection.execute(text("VACUUM FULL pg_statistic"))
    return True


def copies(engine: Engine) -> list[Copy]:
    """The SQLite files beside this one whose name begins as its own, newest first; none for a server or memory."""
    file = _file(engine)
    if file is None:
        return []
    found = []
    for other in file.parent.glob(f"{file.stem}*"):
        live = other == file or other.name in {f"{file.name}{end}" for end in _BESIDE}
        if not live and other.is_file() and not other.is_symlink() and _is_sqlite(other):
            facts = other.stat()
            found.append(Copy(other.name, facts.st_size, datetime.fromtimestamp(facts.st_mtime, UTC)))
    return sorted(found, key=lambda copy: copy.made_at, reverse=True)


def remove_copy(engine: Engine, name: str) -> None:
    """Overwrite a copy with zeros and delete it, with the log beside it; NotFound if it is none of `copies`."""
    file = _file(engine)
    if file is None or name not in {copy.name for copy in copies(engine)}:
        raise NotFound("kopie")
    for end in ("", *_BESIDE):
        one = file.with_name(f"{name}{end}")
        if one.is_file():
            _overwrite(one)
            one.unlink()


def _file(engine: Engine) -> Path | None:
    name = engine.url.database
    if engine.dialect.name != "sqlite" or not name or name == ":memory:" or name.startswith("file:"):
        return None
    return Path(name)


def _is_sqlite(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_SQLITE)) == _SQLITE


def _overwrite(file: Path) -> None:
    left = file.stat().st_size
    with file.open("r+b") as opened:
        while left > 0:
            left -= opened.write(b"\0" * min(left, 1 << 20))
        opened.flush()
        os.fsync(opened.fileno())
