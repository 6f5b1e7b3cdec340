"""Bringing a database up to date, without ever losing one."""

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from projects.errors import Refused
from projects.ids import ProjectId
from store import migrate, open_store
from store.database import open_engine
from store.migrating import configuration
from store.tables import metadata
from tests.conftest import NOW


def test_the_migrations_make_the_tables_that_the_program_knows(database_url: str) -> None:
    open_store(database_url, NOW).close()

    engine = sa.create_engine(database_url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert differences == []


def test_every_connection_has_the_promises_switched_on(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'a.db'}", NOW)

    assert store.settings() == {
        "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1"
    }  # fmt: skip


def test_an_old_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with sqlite3.connect(file) as old:
        old.execute("CREATE TABLE keepsake (words TEXT)")
        old.execute("INSERT INTO keepsake VALUES ('bewaar mij')")
    old.close()

    open_store(f"sqlite:///{file}", NOW).close()

    copies = list(tmp_path.glob("old.before-*.db"))
    assert len(copies) == 1
    with sqlite3.connect(copies[0]) as copy:
        assert copy.execute("SELECT words FROM keepsake").fetchall() == [("bewaar mij",)]


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    open_store(f"sqlite:///{file}", NOW).close()
    with sqlite3.connect(file) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.close()

    with pytest.raises(Refused) as refusal:
        open_store(f"sqlite:///{file}", NOW)

    assert refusal.value.message_key == "error-newer-schema"


def test_a_file_of_the_first_version_keeps_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "first.db"
    engine = open_engine(f"sqlite:///{file}")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "0001")
    engine.dispose()
    with sqlite3.connect(file) as old:
        old.execute("INSERT INTO projects VALUES ('p','HUP','Lindewaard','T','2027-01-01','2027-12-31','both',"
                    "'2028-01-01','2026-11-25 09:00:00',0)")  # fmt: skip
        old.execute("INSERT INTO goals VALUES ('g','p',1,'Schoon','','','',NULL)")
        old.execute("INSERT INTO indicators VALUES ('i','g','Meldingen','output','',40,NULL,20,'','month','','',NULL)")
    old.close()

    store = open_store(f"sqlite:///{file}", NOW)

    with store.reading() as work:
        goal = work.goals.of_project(ProjectId("p"))[0]
        assert [(one.text, one.baseline) for one in goal.indicators] == [("Meldingen", 40)]
    assert list(tmp_path.glob("first.before-0003-*.db"))


def test_migrate_copies_a_file_as_opening_does_and_leaves_a_newer_one_alone(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with sqlite3.connect(file) as old:
        old.execute("CREATE TABLE keepsake (words TEXT)")
    old.close()

    migrate(f"sqlite:///{file}", NOW)
    migrate(f"sqlite:///{file}", NOW)

    assert len(list(tmp_path.glob("old.before-*.db"))) == 1
    with sqlite3.connect(file) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.close()
    with pytest.raises(Refused) as refusal:
        migrate(f"sqlite:///{file}", NOW)
    assert refusal.value.message_key == "error-newer-schema"


@pytest.mark.server
def test_postgresql_is_not_migrated_behind_ones_back(postgres_url: str) -> None:
    name = "draagvlak_empty"
    admin = sa.create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE IF EXISTS {name}"))
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    empty = sa.make_url(postgres_url).set(database=name).render_as_string(hide_password=False)

    with pytest.raises(Refused) as refusal:
        open_store(empty, NOW)
    migrate(empty, NOW)
    open_store(empty, NOW).close()

    assert "migrate" in str(refusal.value.values["command"])
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()
