"""Writing the search index: kept in step within the transaction that changes what is searched, or made anew."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, and_, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import OperationalError

from analysis.compounds import LONGEST, is_known
from analysis.search_query import words_of
from analysis.search_terms import fold, stems
from analysis.search_units import Unit, Where, unit, units_of_source, words_of_theme
from interviews.coding import Theme
from interviews.source import Turn
from projects.ids import ProjectId
from store.ledger import Change
from store.rows import batched, value_of
from store.search_language import tsvector
from store.tables import (
    memos,
    projects,
    search_built,
    search_stems,
    search_units,
    search_words,
    sources,
    statements,
    themes,
    turns,
)

VERSION = 1  # of the rules by which words become stems; a higher one makes every index anew at its next use
_SHORTEST_COMPOUND, _SHORTEST_PART = 8, 4  # letters, of words of the project itself
_AT_ONCE = 50  # sources whose words are counted together: each count is a row that is written again
_WRITTEN = {"statements": Where.STATEMENT, "themes": Where.THEME, "memos": Where.MEMO}


@dataclass(frozen=True, slots=True)
class _Indexed:
    """A unit with its folded words in order, and for each word one form in lower case with its accents."""

    unit: Unit
    words: tuple[str, ...]
    small: Mapping[str, str]


class SearchIndex:
    """Every write of the search index, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._is_sqlite = connection.dialect.name == "sqlite"

    # ---- kept in step --------------------------------------------------------------------------------------------

    def index_source(self, source_id: str) -> None:
        """Index a source as it stands now."""
        self._remove(Where.SOURCE, source_id)
        self._add(*self._said(source_id))

    def _said(self, source_id: str) -> tuple[ProjectId, list[Unit]]:
        """The stretches of a source, with its traject."""
        row = self._db.execute(select(sources.c.project_id, sources.c.text).where(sources.c.id == source_id)).one()
        spoken = self._db.execute(select(turns).where(turns.c.source_id == source_id).order_by(turns.c.position))
        found = units_of_source(source_id, row.text, [value_of(Turn, turn) for turn in spoken.mappings()])
        return ProjectId(row.project_id), found

    def follow(self, changes: Iterable[Change]) -> None:
        """Index what was written in this transaction, also by an undo."""
        touched = dict.fromkeys((one.table, one.key) for one in changes if one.table in _WRITTEN)
        for table, key in touched:
            self._index_written(_WRITTEN[table], str(json.loads(key)["id"]))
        for one in changes:
            if one.table == projects.name and one.before is None:
                self._mark_built(ProjectId(json.loads(one.key)["id"]))

    def again(self, rows: Iterable[tuple[str, str]]) -> None:
        """Index these rows, table and id, as they stand now, and leave no trace of what stood there."""
        changed = [(table, one) for table, one in sorted(rows) if table in _WRITTEN or table == sources.name]
        for table, one in changed:
            if table == sources.name:
                self.index_source(one)
            else:
                self._index_written(_WRITTEN[table], one)
        if changed:
            self.forget_traces()

    def _index_written(self, where: Where, target_id: str) -> None:
        self._remove(where, target_id)
        found = next(self._written(where, target_id), None)
        if found is not None:
            self._add(*found)

    def _written(self, where: Where, target_id: str | None = None,
                 project_id: ProjectId | None = None) -> Iterator[tuple[ProjectId, list[Unit]]]:  # fmt: skip
        """The statements, themes or memos, each with its traject: the one with that id, or those of a traject."""
        table = {Where.STATEMENT: statements, Where.THEME: themes, Where.MEMO: memos}[where]
        wanted = table.c.id == target_id if target_id is not None else table.c.project_id == project_id
        for row in self._db.execute(select(table).where(wanted)).mappings():
            said = {
                Where.STATEMENT: lambda row: str(row["text"]), Where.MEMO: lambda row: str(row["words"]),
                Where.THEME: lambda row: words_of_theme(value_of(Theme, row)),
            }[where](row)  # fmt: skip
            yield ProjectId(row["project_id"]), [unit(where, row["id"], said)]

    def forget(self, where: Where, target_ids: Iterable[str]) -> None:
        """Take things out that are removed for good, and leave no trace of their words in the index."""
        gone = list(target_ids)
        for target_id in gone:
            self._remove(where, target_id)
        if gone:
            self.forget_traces()

    def forget_traces(self) -> None:
        """Write the full-text index anew where SQLite leaves removed words in it (before 3.42)."""
        if self._is_sqlite and sqlite3.sqlite_version_info < (3, 42):
            self._db.execute(text("INSERT INTO search_index(search_index) VALUES('optimize')"))

    # ---- whole -------------------------------------------------------------------------------------------------

    def is_built(self, project_id: ProjectId) -> bool:
        """Is everything in the traject indexed, by the rules of today?"""
        query = select(search_built.c.version).where(search_built.c.project_id == project_id)
        return self._db.execute(query).scalar_one_or_none() == VERSION

    def rebuild(self, project_id: ProjectId) -> int:
        """Index everything in the traject anew; returns the number of stretches."""
        for table in (search_units, search_words, search_stems, search_built):
            self._db.execute(delete(table).where(table.c.project_id == project_id))
        ids = self._db.execute(select(sources.c.id).where(sources.c.project_id == project_id)).scalars().all()
        for some in batched(ids, _AT_ONCE):
            self._add(project_id, [one for source_id in some for one in self._said(source_id)[1]])
        for where in _WRITTEN.values():
            self._add(project_id, [one for _, units in list(self._written(where, None, project_id)) for one in units])
        self.forget_traces()
        self._mark_built(project_id)
        mine = search_units.c.project_id == project_id
        return int(self._db.execute(select(func.count()).select_from(search_units).where(mine)).scalar_one())

    def _mark_built(self, project_id: ProjectId) -> None:
        self._db.execute(insert(search_built), {"project_id": project_id, "version": VERSION})

    # ---- rows ----------------------------------------------------------------------------------------------------

    def _add(self, project_id: ProjectId, units: Sequence[Unit]) -> None:
        found = [_indexed(one) for one in units]
        found = [one for one in found if one.words]
        if not found:
            return
        rows = [
            {"project_id": project_id, "where": one.unit.where, "target_id": one.unit.target_id,
             "position": one.unit.position, "start": one.unit.start, "end": one.unit.end, "words": " ".join(one.words)}
            for one in found
        ]  # fmt: skip
        if self._is_sqlite:
            self._db.execute(insert(search_units), rows)
        else:
            adding = insert(search_units).returning(search_units.c.id, sort_by_parameter_order=True)
            ids = self._db.execute(adding, rows).scalars().all()
            vectors = [{"id": id_, "vector": tsvector(one.words)} for id_, one in zip(ids, found, strict=True)]
            self._db.execute(text("INSERT INTO search_index VALUES (:id, CAST(:vector AS tsvector))"), vectors)
        self._count_words(project_id, found)

    def _count_words(self, project_id: ProjectId, found: Sequence[_Indexed]) -> None:
        counts: Counter[str] = Counter(word for one in found for word in set(one.words))
        small = {word: form for one in found for word, form in one.small.items()}
        mine = search_words.c.project_id == project_id
        old: set[str] = set()
        for some in batched(list(counts)):
            known = select(search_words.c.word).where(mine, search_words.c.word.in_(some))
            old |= set(self._db.execute(known).scalars())
        if old:
            self._db.execute(
                update(search_words).where(mine, search_words.c.word == bindparam("w"))
                .values(units=search_words.c.units + bindparam("n")),
                [{"w": word, "n": counts[word]} for word in sorted(old)],
            )  # fmt: skip
        fresh = [word for word in counts if word not in old]
        if fresh:
            self._db.execute(insert(search_words), [
                {"project_id": project_id, "word": word, "units": counts[word]} for word in fresh
            ])  # fmt: skip
            own = self._own_words(project_id, [small[word] for word in fresh])
            self._db.execute(insert(search_stems), [
                {"project_id": project_id, "stem": stem, "word": word}
                for word in fresh for stem in sorted(stems(small[word], own))
            ])  # fmt: skip

    def _own_words(self, project_id: ProjectId, fresh: Sequence[str]) -> frozenset[str]:
        """Words of the traject that no dictionary has, and that a fresh word may be made of."""
        long = [one for one in fresh
                if _SHORTEST_COMPOUND <= len(one) <= LONGEST and one.isalpha() and not is_known(one)]  # fmt: skip
        parts = {part for one in long for cut in range(_SHORTEST_PART, len(one) - _SHORTEST_PART + 1)
                 for part in (one[:cut], one[cut:])}  # fmt: skip
        mine = search_words.c.project_id == project_id
        found: set[str] = set()
        for some in batched(sorted(parts)):
            query = select(search_words.c.word).where(mine, search_words.c.word.in_(some))
            found |= {word for word in self._db.execute(query).scalars() if not is_known(word)}
        return frozenset(found)

    def _remove(self, where: Where, target_id: str) -> None:
        mine = and_(search_units.c.target_id == target_id, search_units.c.where == where)
        rows = self._db.execute(select(search_units.c.project_id, search_units.c.words).where(mine)).all()
        if not rows:
            return
        project_id = rows[0].project_id
        counts: Counter[str] = Counter(word for row in rows for word in set(row.words.split(" ")))
        self._db.execute(delete(search_units).where(mine))
        ours = search_words.c.project_id == project_id
        self._db.execute(
            update(search_words).where(ours, search_words.c.word == bindparam("w"))
            .values(units=search_words.c.units - bindparam("n")),
            [{"w": word, "n": n} for word, n in sorted(counts.items())],
        )  # fmt: skip
        for some in batched(sorted(counts)):
            gone = and_(ours, search_words.c.word.in_(some), search_words.c.units <= 0)
            for lost in batched(self._db.execute(select(search_words.c.word).where(gone)).scalars().all()):
                for table in (search_words, search_stems):
                    self._db.execute(delete(table).where(table.c.project_id == project_id, table.c.word.in_(lost)))


def _indexed(one: Unit) -> _Indexed:
    found = words_of(one.text)
    small = {token.word: token.small for token in found.tokens} | {fold(verb): verb for verb in found.apart}
    return _Indexed(one, (*(token.word for token in found.tokens), *found.apart), small)


def mend_index(engine: Engine) -> None:
    """Make the full-text index of a SQLite file anew where this SQLite cannot read it.

    One that wipes removed words (3.42) writes it in a form that an older one does not know: the file has moved.
    """
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT rowid FROM search_index WHERE search_index MATCH 'a' LIMIT 1")).all()
    except OperationalError as error:
        readable = re.search(r"fts5 file format .*expected (\d+)", str(error.orig))
        if readable is None:
            raise
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            # Until the version is one that it knows, it does not even drop the table.
            version = text("UPDATE search_index_config SET v = :v WHERE k = 'version'")
            connection.execute(version.bindparams(v=int(readable[1])))
            connection.execute(text("INSERT INTO search_index(search_index) VALUES('rebuild')"))
