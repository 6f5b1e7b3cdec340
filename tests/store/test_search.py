"""The search index: in step with what is kept, equal to a plain look at every text, and empty of what is erased."""

import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from analysis.search_query import Kind, hits, read_query, words_of
from analysis.search_scope import Shelf, Within
from analysis.search_units import Where, units_of_source
from interviews.memo import MemoTarget
from interviews.source import Source, SourceKind, Turn, TurnRole
from projects.ids import ProjectId, SourceId
from projects.project import Project
from store import Store, open_store
from store.tables import search_stems, search_units, search_words
from tests.conftest import NOW
from workflow.desk import Desk
from workflow.memos import add_memo, edit_memo, remove_memo
from workflow.statements import add_statement, remove_statement
from workflow.theming import add_theme
from workflow.trajects import delete_project
from workflow.undoing import redo, undo

TALK = ("Veel parkeeroverlast bij de kade, zeggen bewoners.", "Wij spreken jongeren aan op hun gedrag.",
        "De wijk-boa’s delen géén bonnen uit in het centrum.", "Overlast van hondenpoep en fietswrakken.")  # fmt: skip


def keep(desk: Desk, project: Project, code: str, *said: str) -> SourceId:
    """A source of which each line is a turn of the conversation partner."""
    text = "\n".join(said)
    turns, place = [], 0
    for line in said:
        turns.append(Turn(place, place + len(line), "R", TurnRole.RESPONDENT, "Wat speelt er?"))
        place += len(line) + 1
    source = Source(SourceId(desk.new_id()), project.id, SourceKind.INTERVIEW, code, code, f"{code}.txt", code, text,
                    desk.clock())  # fmt: skip
    with desk.store.writing() as work:
        work.sources.add(source, turns, text.encode())
    return source.id


def found(desk: Desk, project_id: ProjectId, words: str, within: Within = Within()) -> list[tuple[str, int]]:  # noqa: B008
    """Code and turn of what is found in sources."""
    query = read_query(words)
    with desk.looking() as work:
        forms = {asked: frozenset(known) for asked, known in work.search.forms(project_id, query).items()}
        stretches = work.search.find(project_id, query, forms, within)
    return [(one.code, one.position) for one in stretches if one.where is Where.SOURCE]


def contents(store: Store, project_id: ProjectId) -> tuple[list[object], dict[str, int], set[tuple[str, str]]]:
    """Units, words and stems of a traject, without the numbers of rows."""
    with store._database.reading() as db:
        units = sorted(
            tuple(map(str, row)) for row in db.execute(
                sa.select(search_units.c.where, search_units.c.target_id, search_units.c.position, search_units.c.start,
                          search_units.c.end, search_units.c.words)
                .where(search_units.c.project_id == project_id)
            )
        )  # fmt: skip
        words = {row.word: row.units for row in db.execute(
            sa.select(search_words).where(search_words.c.project_id == project_id))}  # fmt: skip
        stems = {(row.stem, row.word) for row in db.execute(
            sa.select(search_stems).where(search_stems.c.project_id == project_id))}  # fmt: skip
    return list(units), words, stems


@pytest.mark.parametrize(("words", "expected"), [
    ("overlast", [("A", 0), ("A", 3)]),
    ("parkeren", [("A", 0)]),
    ("aanspreken", [("A", 1)]),
    ("boa", [("A", 2)]),
    ('"geen bonnen"', [("A", 2)]),
    ('"bonnen geen"', []),
    ("fiets*", [("A", 3)]),
    ("overlast -hond", [("A", 0)]),
    ("overlast -hond*", [("A", 0)]),
    ("gedrag OF kade", [("A", 0), ("A", 1)]),
    ("overlast centrum", []),
    ("' \" \\ : * & | ! ( ) <-> NEAR AND", []),
    ("kade'; DROP TABLE sources", []),
])  # fmt: skip
def test_a_search_finds_the_stretches(desk: Desk, project: Project, words: str, expected: list[object]) -> None:
    keep(desk, project, "A", *TALK)

    assert found(desk, project.id, words) == expected


def test_another_traject_is_not_searched(desk: Desk, project: Project) -> None:
    keep(desk, project, "A", *TALK)

    assert found(desk, ProjectId("other"), "overlast") == []


def test_a_search_may_be_limited(desk: Desk, project: Project) -> None:
    one = keep(desk, project, "A", *TALK)
    keep(desk, project, "B", *TALK)
    add_statement(desk, project.id, "De overlast moet minder", None)

    assert found(desk, project.id, "kade", Within(source_id=one)) == [("A", 0)]
    assert found(desk, project.id, "kade", Within(frozenset({Shelf.DOCUMENTS}))) == []
    both = frozenset({Shelf.DOCUMENTS, Shelf.INTERVIEWS})
    assert found(desk, project.id, "kade", Within(both)) == [("A", 0), ("B", 0)]
    assert found(desk, project.id, "kade", Within(group="handhavers")) == []


WORDS = ("overlast", "parkeeroverlast", "parkeren", "jongeren", "boa", "boa's", "wijk-boa", "spreken", "aan", "geen",
         "GEEN", "bonnen", "bon", "hondenpoep", "poep", "é́én", "kade.", "kade?", "«kade»", "06-12", "x")  # fmt: skip
TEXTS = some.lists(some.lists(some.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join), min_size=1, max_size=4)
QUERIES = some.lists(
    some.one_of(
        some.sampled_from(WORDS), some.sampled_from(WORDS).map(lambda word: "-" + word),
        some.sampled_from(["par*", "hond*", "OF", '"geen bonnen"', '-"spreken aan"', '"06-12"', "b*"]),
    ), min_size=1, max_size=4,
).map(" ".join)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, QUERIES)
def test_the_index_finds_what_a_look_at_every_text_finds(
    desk: Desk, project: Project, texts: list[str], words: str
) -> None:
    source = keep(desk, project, desk.new_id(), *texts)

    query = read_query(words)
    with desk.looking() as work:
        forms = {asked: frozenset(known) for asked, known in work.search.forms(project.id, query).items()}
        kept, turns = work.sources.get(source), work.sources.turns(source)
        indexed = work.search.find(project.id, query, forms, Within(source_id=source))
    looked_at = [
        one.position for one in units_of_source(source, kept.text, turns) if hits(words_of(one.text), query, forms)
    ]  # fmt: skip
    assert [one.position for one in indexed] == looked_at


def test_what_is_kept_in_step_equals_what_is_made_anew(desk: Desk, project: Project) -> None:
    one, two = keep(desk, project, "A", *TALK), keep(desk, project, "B", "Anders", "De kade is vol.")
    memo = add_memo(desk, project.id, MemoTarget.SOURCE, one, "Navragen: parkeerdruk")
    edit_memo(desk, memo.id, "Navragen: parkeerdruk bij de kade")
    remove_memo(desk, add_memo(desk, project.id, MemoTarget.SOURCE, two, "Weg hiermee").id)
    statement = add_statement(desk, project.id, "Er komt meer toezicht", None)
    remove_statement(desk, statement.id)
    undo(desk, project.id)
    add_theme(desk, project.id, "Water", "Vaarwegen en kades")
    undo(desk, project.id)
    redo(desk, project.id)
    with desk.store.writing() as work:
        work.sources.remove(two)
    kept = contents(desk.store, project.id)

    with desk.store.writing() as work:
        assert work.index.is_built(project.id)
        assert work.index.rebuild(project.id) == len(kept[0])

    assert contents(desk.store, project.id) == kept


def test_what_is_written_is_found_and_follows_undo(desk: Desk, project: Project) -> None:
    def hit() -> set[Where]:
        query = read_query("knotwilg")
        with desk.looking() as work:
            forms = {asked: frozenset(known) for asked, known in work.search.forms(project.id, query).items()}
            return {one.where for one in work.search.find(project.id, query, forms, Within())}

    add_statement(desk, project.id, "Elke knotwilg wordt geknot", None)
    add_theme(desk, project.id, "Knotwilgen")
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "De knotwilg kwam vaak terug")
    assert hit() == {Where.STATEMENT, Where.THEME, Where.MEMO}

    undo(desk, project.id)
    undo(desk, project.id)
    assert hit() == {Where.STATEMENT}

    redo(desk, project.id)
    assert hit() == {Where.STATEMENT, Where.THEME}


def test_a_traject_of_before_the_index_is_indexed_anew(desk: Desk, project: Project) -> None:
    keep(desk, project, "A", *TALK)
    before = contents(desk.store, project.id)
    with desk.store._database.writing() as db:
        for table in ("search_units", "search_words", "search_stems", "search_built"):
            db.execute(sa.text(f"DELETE FROM {table}"))

    with desk.store.writing() as work:
        assert not work.index.is_built(project.id)
        work.index.rebuild(project.id)
        assert work.index.is_built(project.id)

    assert contents(desk.store, project.id) == before


def test_words_of_somebody_who_is_erased_are_nowhere_in_the_file(desk: Desk, project: Project, tmp_path: Path) -> None:
    if not desk.store._database.is_sqlite:
        pytest.skip("files are SQLite's")
    words = ["zwartewoudklokkenspeler", "kanariepietverzameling", "bijzonderheidje"]
    source = keep(desk, project, "A", *TALK, *(f"Dat is de {word}, weet je." for word in words))
    keep(desk, project, "B", *TALK)
    add_memo(desk, project.id, MemoTarget.SOURCE, source, f"Over {words[0]}")

    with desk.store.writing() as work:
        work.sources.remove(source)
    desk.store.wipe_traces()

    raw = b"".join(file.read_bytes() for file in tmp_path.glob("draagvlak.db*"))
    assert [word for word in words if word.encode() in raw] == []
    # The index keeps words as what they add to the word before.
    assert not re.search(rb"ewoudklokkenspeler|anariepietverzameling|ijzonderheidje", raw)
    assert found(desk, project.id, "kade") == [("B", 0)]
    delete_project(desk, project.id)
    assert b"kade" not in b"".join(file.read_bytes() for file in tmp_path.glob("draagvlak.db*"))


def test_a_word_with_very_many_forms_can_be_asked(desk: Desk, project: Project) -> None:
    many = [f"kade{one}{two}{three}" for one in "abcdefghij" for two in "abcdefghij" for three in "abcdefghijkl"]
    keep(desk, project, "A", *(" ".join(many[n : n + 100]) for n in range(0, len(many), 100)))
    query = read_query("kadeaaa")
    asked = query.parts[0]

    with desk.looking() as work:
        stretches = work.search.find(project.id, query, {asked: frozenset(many)}, Within())

    assert asked.kind is Kind.WORD
    assert len(stretches) == 12


def test_an_index_of_a_newer_sqlite_is_made_anew(desk: Desk, project: Project, tmp_path: Path) -> None:
    if not desk.store._database.is_sqlite:
        pytest.skip("files are SQLite's")
    keep(desk, project, "A", *TALK)
    desk.store.close()
    with sqlite3.connect(tmp_path / "draagvlak.db") as moved:
        # Version 5 is what a SQLite with secure-delete writes; 999 is one that nobody reads.
        moved.execute("UPDATE search_index_config SET v = 999 WHERE k = 'version'")
    moved.close()

    again = replace(desk, store=open_store(f"sqlite:///{tmp_path / 'draagvlak.db'}", NOW))

    assert found(again, project.id, "kade") == [("A", 0)]
    again.store.close()
