"""Bringing a database up to date, without ever losing one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
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
from store.migrating import configuration, newest
from store.tables import metadata
from tests.conftest import NOW


def test_the_migrations_make_the_tables_that_the_program_knows(database_url: str) -> None:
    open_store(database_url, NOW).close()

    def is_ours(name: str | None, kind: str, _parents: object) -> bool:
        # What full-text search makes for itself is in the words of each database.
        return not (kind == "table" and name is not None and name.startswith("search_index"))

    engine = sa.create_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours})
        differences = compare_metadata(context, metadata)
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
    assert list(tmp_path.glob(f"first.before-{newest()}-*.db"))


def _people_of_before(url: str) -> None:
    """Tables of revision 0003 with somebody for each answer that there was, and an interview of the first."""
    engine = open_engine(url)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "0003")
        run = connection.exec_driver_sql
        run("INSERT INTO projects (id, name, municipality, team, starts_on, ends_on, legal_basis, retention_until, "
            "created_at, demo) VALUES ('p','HUP','L','T','2027-01-01','2027-12-31','both','2028-01-01',"
            "'2026-11-25 09:00:00',false)")  # fmt: skip
        for n, (answer, note) in enumerate(ANSWERS, start=1):
            withdrawn = "'2026-10-01 12:00:00'" if answer == "withdrawn" else "NULL"
            run("INSERT INTO stakeholders (id, project_id, code, name, function, organisation, side, \"group\", "
                f"consent, consent_note, withdrawn_at) VALUES ('s{n}','p','R0{n}','N{n}','f','o','staff','g',"
                f"'{answer}','{note}',{withdrawn})")  # fmt: skip
        run("INSERT INTO sources (id, project_id, kind, code, title, file_name, sha256, text, characters, imported_at, "
            "stakeholder_id, interviewer, form, warnings) VALUES ('i','p','interview','I01','t','f','x','tekst',5,"
            "'2026-11-25 09:00:00','s1','','','[]')")  # fmt: skip
    engine.dispose()


ANSWERS = (("given", "ja"), ("not_signed", "volgt"), ("read_back_first", ""), ("refused", "nee"), ("withdrawn", ""),
           ("unknown", ""), ("unknown", "zie formulier"))  # fmt: skip


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.server)])
def test_one_answer_of_before_becomes_one_for_each_purpose(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    with _empty_database(kind, request, tmp_path) as url:
        _people_of_before(url)
        migrate(url, NOW)
        store = open_store(url, NOW)

        with store.reading() as work:
            people = work.stakeholders.of_project(ProjectId("p"))
            assert work.stakeholders.interviews_of(people[0].id) == 1
        store.close()
    said = [{one.purpose.value: one.state.value for one in person.consents} for person in people]
    assert said == [
        {"recording": "given", "quote": "given"}, {"recording": "not_signed", "quote": "not_signed"},
        {"recording": "given", "quote": "given", "read_back": "not_signed"},
        {"quote": "refused", "function": "refused"}, {"quote": "withdrawn"}, {}, {"quote": "unknown"},
    ]  # fmt: skip
    assert [one.note for person in people for one in person.consents if one.note] == [
        "ja", "volgt", "nee", "zie formulier"
    ]  # fmt: skip
    assert [one.since for one in people[4].consents] == [date(2026, 10, 1)]


@contextmanager
def _empty_database(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'old.db'}"
        return
    name = "draagvlak_old"
    admin = sa.create_engine(request.getfixturevalue("postgres_url"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE IF EXISTS {name}"))
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
        yield admin.url.set(database=name).render_as_string(hide_password=False)
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


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
