"""Opening a database, SQLite file or PostgreSQL, with the promises of spec/reliability.md switched on."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, TimeoutError
from sqlalchemy.pool import StaticPool

from projects.errors import Conflict, Refused

BUSY_MS = 15_000
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # an acknowledged vote survives a power cut; costs 6 % (spec/web.md)
    "foreign_keys=ON",
    "secure_delete=ON",  # an erased person is really gone
    f"busy_timeout={BUSY_MS}",
)


def open_engine(url: str) -> Engine:
    """An engine for `url` ("sqlite:///file.db", "sqlite://" for memory, "postgresql+psycopg://...").

    Values stay out of its errors: what people said must not come in a log.
    Refused when the folder of a SQLite file cannot be made, or the URL is of no database that we know.
    """
    target = _known_url(url)
    if target.get_backend_name() != "sqlite":
        engine = create_engine(target, pool_pre_ping=True, isolation_level="READ COMMITTED", hide_parameters=True)
        event.listen(engine, "connect", _wait_no_longer)
        return engine
    if target.database and target.database != ":memory:":
        if not target.database.startswith("file:"):  # SQLite's own URLs name what is there already
            _make_folder(Path(target.database).parent)
        engine = create_engine(target, connect_args={"timeout": BUSY_MS / 1000}, hide_parameters=True)
    else:
        engine = create_engine(
            target, poolclass=StaticPool, connect_args={"check_same_thread": False}, hide_parameters=True
        )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _known_url(url: str) -> URL:
    try:
        target = make_url(url)
        if target.get_backend_name() in ("sqlite", "postgresql"):
            target.get_dialect().import_dbapi()
            return target
    except (ArgumentError, ImportError) as error:
        # Not the URL itself: there may be a password in it.
        raise Refused("error-database-url") from error
    raise Refused("error-database-url")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused("error-no-database") from error


def _prepare(connection: object, _record: object) -> None:
    # The driver must not open transactions by itself: _begin says which kind is due.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _wait_no_longer(connection: object, _record: object) -> None:
    # As SQLite's busy_timeout: who waits longer for somebody else's deed is told so.
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute(f"SET lock_timeout = {BUSY_MS}")
    cursor.close()
    connection.commit()  # type: ignore[attr-defined]


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class Database:
    """Transactions on one engine. Writers within this process queue on a lock before the file's own.

    The lock keeps the slowest write short: SQLite's own waiting is a lottery (spec/web.md).
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._lock = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that commits at the end, or leaves no trace after an error.

        Conflict when somebody else was first with the same thing, Refused when the database cannot
        be written: nothing is ever said to be kept that is not.
        """
        with told():
            if not self.is_sqlite:
                with self.engine.begin() as connection:
                    yield connection
                return
            with self._lock, self.engine.connect().execution_options(writing=True) as connection, connection.begin():
                yield connection

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold off the other writers of this process, for work on the file as a whole."""
        with self._lock:
            yield

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the data, for as long as the block lasts."""
        with told(), self.engine.connect() as connection, connection.begin():
            yield connection


# What a database says when it cannot go on, and what people are told.
_REASONS = (
    ("lock timeout", "error-busy"), ("deadlock", "error-busy"), ("locked", "error-busy"), ("queuepool", "error-busy"),
    ("disk is full", "error-disk-full"), ("no space left", "error-disk-full"), ("disk i/o error", "error-disk-full"),
    ("file too large", "error-disk-full"), ("readonly", "error-read-only"), ("read-only", "error-read-only"),
    ("not a database", "error-damaged"), ("malformed", "error-damaged"),
    ("unable to open", "error-no-database"), ("connection", "error-no-database"), ("nul (0x00)", "error-odd-character"),
)  # fmt: skip


@contextmanager
def told() -> Iterator[None]:
    """Turn what goes wrong with a database in daily life into something that people can be told."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict("error-same-time") from error
    except (DBAPIError, TimeoutError) as error:
        # Only what the database itself says: a value in the statement may hold any word.
        words = str(error.orig if isinstance(error, DBAPIError) else error).casefold()
        key = next((key for reason, key in _REASONS if reason in words), None)
        if key is None:
            raise
        raise Refused(key) from error
