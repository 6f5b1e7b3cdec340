"""A foreign SQLite file is read as rows, and nothing in it runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from projects.errors import Refused
from store import is_sqlite, read_foreign


def database(*statements: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection.serialize()


def test_wanted_tables_come_as_rows() -> None:
    content = database("CREATE TABLE Codes (Id INTEGER, name TEXT)", "INSERT INTO Codes VALUES (1, 'Afval')",
                       "CREATE TABLE secrets (password TEXT)")  # fmt: skip

    assert is_sqlite(content)
    assert read_foreign(content, ["Codes", "gone"]) == {"Codes": [{"id": 1, "name": "Afval"}]}


def test_triggers_are_refused() -> None:
    content = database("CREATE TABLE a (x)", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END")

    with pytest.raises(Refused, match="refused-sqlite-triggers"):
        read_foreign(content, ["a"])


def test_views_and_virtual_tables_are_left_alone() -> None:
    content = database("CREATE TABLE a (x)", "CREATE VIEW b AS SELECT x FROM a",
                       "CREATE VIRTUAL TABLE c USING fts5(x)")  # fmt: skip

    assert set(read_foreign(content, ["a", "b", "c"])) == {"a"}


def test_text_that_is_no_utf_8_does_not_stop_us() -> None:
    content = database("CREATE TABLE a (x TEXT)", "INSERT INTO a VALUES (CAST(x'63e9' AS TEXT))")

    assert read_foreign(content, ["a"])["a"][0]["x"] == "c\ufffd"


@pytest.mark.parametrize("keep", [20, 100, 2000])
def test_half_a_file_is_damaged(keep: int) -> None:
    content = database("CREATE TABLE a (x)", "INSERT INTO a VALUES (hex(zeroblob(9000)))")

    with pytest.raises(Refused, match="refused-damaged"):
        read_foreign(content[:keep], ["a"])


def test_a_file_with_a_log_beside_it_is_read_without(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE a (x)")
        connection.commit()

    assert read_foreign(file.read_bytes(), ["a"]) == {"a": []}
