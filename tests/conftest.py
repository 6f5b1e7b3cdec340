"""What all tests share: a real store, SQLite and PostgreSQL, and somebody at a desk."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import settings

from projects.project import LegalBasis, Project
from projects.rights import Actor, Role
from store import Store, migrate, open_store
from store.schema import metadata
from workflow.desk import Desk
from workflow.trajects import create_project

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
# A busy machine is no failure: no test is timed.
settings.register_profile("draagvlak", deadline=None)
settings.load_profile("draagvlak")
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A fresh PostgreSQL database with our tables; tests/postgres.sh starts the server."""
    server = os.environ.get("DRAAGVLAK_TEST_POSTGRES")
    if not server:
        pytest.skip("no PostgreSQL: set DRAAGVLAK_TEST_POSTGRES to what tests/postgres.sh prints")
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"draagvlak_{os.getpid()}"
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    url = sa.make_url(server).set(database=name).render_as_string(hide_password=False)
    migrate(url, NOW)
    yield url
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.server)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each test that asks for a store runs on both databases."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'draagvlak.db'}"
    url: str = request.getfixturevalue("postgres_url")
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        # TRUNCATE makes a new file for each table and index: seven times as slow for a handful of rows.
        names = [table.name for table in reversed(metadata.sorted_tables)]
        connection.exec_driver_sql("; ".join(f'DELETE FROM "{name}"' for name in names))
        counters = connection.execute(sa.text("SELECT sequencename FROM pg_sequences")).scalars().all()
        connection.exec_driver_sql("; ".join(f'ALTER SEQUENCE "{name}" RESTART' for name in counters))
    engine.dispose()
    return url


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with our tables, made by the migrations once: each test gets a copy of it."""
    file = tmp_path_factory.mktemp("empty") / "draagvlak.db"
    open_store(f"sqlite:///{file}", NOW).close()
    return file


@pytest.fixture
def store(database_url: str, empty_file: Path) -> Iterator[Store]:
    """An empty store, with its tables made by the migrations."""
    file = sa.make_url(database_url).database
    if database_url.startswith("sqlite") and file:
        shutil.copyfile(empty_file, file)
    opened = open_store(database_url, NOW)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store) -> Desk:
    """A consultant at work, who owns the traject."""
    return Desk(store, Actor("anouk", "Anouk", Role.OWNER))


@pytest.fixture
def project(desk: Desk) -> Project:
    """A traject with the standard codebook."""
    return create_project(
        desk, name="HUP 2027", municipality="Lindewaard", team="Team Buitenruimte", starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 12, 31),
    )  # fmt: skip


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project with data to run against."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here")
    return SHARED
