"""The only SQL of the house. Come in by this door: `from store import open_store`."""

from datetime import datetime

from store.database import open_engine, told
from store.foreign_sqlite import is_sqlite, read_foreign
from store.journal import ChangedRow
from store.wiping import Copy
from store.work import Store, Work

__all__ = ["ChangedRow", "Copy", "Store", "Work", "is_sqlite", "migrate", "open_store", "read_foreign"]


def open_store(url: str, at: datetime) -> Store:
    """The database at `url`, ready for use; `at` (UTC) names the copy that is made before a migration.

    Refused when PostgreSQL's tables are old, the file comes from a newer version of the program, or the
    database cannot be opened.
    """
    # Alembic takes a third of a second to load; it is needed here only.
    from store.migrating import prepare

    engine = open_engine(url)
    with told():
        prepare(engine, at)
    return Store(engine)


def migrate(url: str, at: datetime) -> None:
    """Bring the tables at `url` up to date; refused as `open_store`, save that old tables are what this is for."""
    from store.migrating import upgrade

    engine = open_engine(url)
    with told():
        upgrade(engine, at)
    engine.dispose()
