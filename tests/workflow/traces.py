"""Where do certain words stand, on disk and in the tables? For what must be gone without a trace."""

from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def places(url: str, words: Iterable[str | bytes]) -> list[str]:
    """ "draagvlak.db-wal: word": every place in which one of the words can be read; empty when there is none."""
    wanted = {
        one.encode(encoding) if isinstance(one, str) else one: str(one)
        for one in words for encoding in ENCODINGS
    }  # fmt: skip
    found = [
        f"{file.name}: {word}"
        for file in _files(url) for content in (file.read_bytes(),)
        for one, word in wanted.items() if one in content
    ]  # fmt: skip
    return [*found, *_in_tables(url, wanted)]


def _files(url: str) -> list[Path]:
    """The database on disk: the file with what stands beside it, or everything in the server's folder."""
    target = sa.make_url(url)
    if target.get_backend_name() == "sqlite":
        file = Path(str(target.database))
        return [one for end in ("", "-wal", "-shm") if (one := file.with_name(file.name + end)).exists()]
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text("CHECKPOINT"))  # what is in memory comes on disk, and old files go
        folder = connection.execute(sa.text("SHOW data_directory")).scalar_one()
        oid = connection.execute(sa.text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar_one()
    engine.dispose()
    return [one for one in (Path(folder) / "base" / str(oid)).iterdir() if one.is_file()]


def _in_tables(url: str, wanted: dict[bytes, str]) -> list[str]:
    """Every value of every table that there is, also of a search index."""
    engine = sa.create_engine(url)
    found = []
    with engine.connect() as connection:
        for table in sa.inspect(connection).get_table_names():
            for row in connection.execute(sa.text(f'SELECT * FROM "{table}"')).mappings():
                for column, value in row.items():
                    content = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                    found += [f"{table}.{column}: {word}" for one, word in wanted.items() if one in content]
    engine.dispose()
    return found
