"""Bringing a database to the tables that this version of the program knows."""

from datetime import datetime
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, LargeBinary, Text, inspect, text

from projects.errors import Refused
from store.columns import Texts
from store.search_index import mend_index
from store.tables import metadata

HERE = Path(__file__).parent / "migrations"


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's settings, for work on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@cache
def newest() -> str:
    """The revision that this program needs. Read once: Alembic compiles every migration to know it."""
    head = ScriptDirectory.from_config(configuration()).get_current_head()
    if head is None:
        raise RuntimeError("store/migrations holds no revision")
    return head


def prepare(engine: Engine, at: datetime) -> None:
    """Make a database ready for use: a SQLite file is brought up to date.

    PostgreSQL is left alone: Refused names the command when its tables are old or missing.
    """
    if _current(engine) == newest():
        if engine.dialect.name == "sqlite":
            mend_index(engine)
        return
    if engine.dialect.name != "sqlite":
        raise Refused("error-old-schema", command="python3 start.py migrate")
    upgrade(engine, at)


def upgrade(engine: Engine, at: datetime) -> None:
    """Bring the tables up to date; on PostgreSQL this is what `start.py migrate` does.

    A SQLite file is copied first ("name.before-REVISION-DATE.db").
    """
    if _current(engine) == newest():
        return
    file = engine.url.database
    if engine.dialect.name == "sqlite" and file and file != ":memory:" and _holds_tables(engine):
        _copy(engine, Path(file), at)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "head")
        if engine.dialect.name == "postgresql":
            _keep_out_of_statistics(connection)


def _keep_out_of_statistics(connection: Connection) -> None:
    """ANALYZE notes values of a column for the planner, and they stay when the rows go: none of words, then."""
    of_words = [
        (table.name, column.name) for table in metadata.sorted_tables for column in table.columns
        if isinstance(column.type, Text | Texts | LargeBinary)
    ]  # fmt: skip
    # The index holds words as keys, and as a type that we have no name for.
    of_words += [("search_words", "word"), ("search_stems", "stem"), ("search_stems", "word"),
                 ("search_index", "vector")]  # fmt: skip
    for table_name, name in of_words:
        connection.execute(text(f'ALTER TABLE "{table_name}" ALTER COLUMN "{name}" SET STATISTICS 0'))


def _current(engine: Engine) -> str | None:
    """The revision of the tables, None when they have none; Refused when a newer program made them."""
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current in (None, newest()):
        return current
    revisions = {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}
    if current not in revisions:
        raise Refused("error-newer-schema")
    return current


def _holds_tables(engine: Engine) -> bool:
    with engine.connect() as connection:
        return bool(inspect(connection).get_table_names())


def _copy(engine: Engine, database: Path, at: datetime) -> None:
    target = database.with_name(f"{database.stem}.before-{newest()}-{at:%Y%m%d-%H%M%S}.db")
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("VACUUM INTO ?", (str(target),))
    finally:
        raw.close()
