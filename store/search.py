"""Reading the search index: which words a traject has, and where a query is met."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select, text

from analysis.search_query import Asked, Forms, Kind, Query
from analysis.search_scope import Shelf, Stretch, Tagged, Within
from analysis.search_units import Where
from interviews.source import SourceKind, TurnRole
from projects.ids import ProjectId, SourceId, ThemeId
from store.rows import batched
from store.search_language import for_fts5, for_tsquery
from store.tables import passages, search_stems, search_units, search_words, sources, stakeholders, tags, turns

SHOWN = 30  # words that begin with what was asked


class Search:
    """Every read of the search index, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def forms(self, project_id: ProjectId, query: Query) -> dict[Asked, dict[str, int]]:
        """For each asked word its forms in the traject, with in how many stretches each stands.

        Of a beginning the commonest words that begin so; of exact words nothing.
        """
        found: dict[Asked, dict[str, int]] = {}
        for asked in query.parts:
            words = select(search_words.c.word, search_words.c.units).where(search_words.c.project_id == project_id)
            if asked.kind is Kind.WORD:
                having = select(search_stems.c.word).where(
                    search_stems.c.project_id == project_id, search_stems.c.stem.in_(sorted(asked.stems))
                )
                words = words.where(search_words.c.word.in_(having))
            elif asked.kind is Kind.BEGINNING:
                begins = search_words.c.word.startswith(asked.words[0], autoescape=True)
                words = words.where(begins).order_by(search_words.c.units.desc(), search_words.c.word).limit(SHOWN)
            else:
                continue
            found[asked] = {row.word: row.units for row in self._db.execute(words)}
        return found

    def words_among(self, project_id: ProjectId, words: Iterable[str]) -> dict[str, int]:
        """Which of these folded words stand in the traject, with in how many stretches."""
        found: dict[str, int] = {}
        for some in batched(sorted(set(words))):
            query = select(search_words.c.word, search_words.c.units).where(
                search_words.c.project_id == project_id, search_words.c.word.in_(some)
            )
            found |= {row.word: row.units for row in self._db.execute(query)}
        return found

    def words_beginning(self, project_id: ProjectId, letters: str) -> dict[str, int]:
        """The words of the traject that begin so."""
        query = select(search_words.c.word, search_words.c.units).where(
            search_words.c.project_id == project_id, search_words.c.word.startswith(letters, autoescape=True)
        )
        return {row.word: row.units for row in self._db.execute(query)}

    def find(self, project_id: ProjectId, query: Query, forms: Forms, within: Within, *, first: int = 0,
             number: int | None = None) -> list[Stretch]:  # fmt: skip
        """The stretches that meet the query, by source and place, other things last; from `first`, at most `number`."""
        if not query.wanted:
            return []
        units = search_units
        found = (
            select(units.c.where, units.c.target_id, units.c.position, units.c.start, units.c.end,
                   func.coalesce(sources.c.code, "").label("code"), sources.c.kind)
            .order_by(sources.c.code.is_(None), sources.c.code, units.c.where, units.c.target_id, units.c.start)
            .offset(first).limit(number)
        )  # fmt: skip
        return [
            Stretch(row.where, row.target_id, row.position, row.start, row.end, row.code,
                    row.kind is not None and row.kind.is_voice)
            for row in self._db.execute(self._meeting(found, project_id, query, forms, within))
        ]  # fmt: skip

    def counts(self, project_id: ProjectId, query: Query, forms: Forms, within: Within) -> dict[tuple[Where, str], int]:
        """How many stretches meet the query, for each thing that they are part of."""
        if not query.wanted:
            return {}
        units = search_units
        found = select(units.c.where, units.c.target_id, func.count()).group_by(units.c.where, units.c.target_id)
        rows = self._db.execute(self._meeting(found, project_id, query, forms, within))
        return {(where, target_id): number for where, target_id, number in rows}

    def _meeting(self, found: Select[Any], project_id: ProjectId, query: Query, forms: Forms,
                 within: Within) -> Select[Any]:  # fmt: skip
        """Only the units that meet the query, in the words of this database, and that lie within."""
        of_source = and_(search_units.c.where == Where.SOURCE, sources.c.id == search_units.c.target_id)
        base = (
            found.select_from(search_units).outerjoin(sources, of_source)
            .where(search_units.c.project_id == project_id, *self._conditions(within))
        )  # fmt: skip
        if self._db.dialect.name == "sqlite":
            ids = text("search_units.id IN (SELECT rowid FROM search_index WHERE search_index MATCH :asked)")
            return base.where(ids.bindparams(asked=for_fts5(query, forms)))
        ids = text("search_units.id IN (SELECT id FROM search_index WHERE vector @@ CAST(:asked AS tsquery))")
        return base.where(ids.bindparams(asked=for_tsquery(query, forms)))

    @staticmethod
    def _conditions(within: Within) -> list[ColumnElement[bool]]:
        units = search_units
        found: list[ColumnElement[bool]] = []
        if within.shelves:
            found.append(or_(*(_on_shelf(shelf) for shelf in within.shelves)))
        if within.source_id is not None:
            found.append(units.c.target_id == within.source_id)
        if within.side is not None or within.group:
            people = select(stakeholders.c.id)
            if within.side is not None:
                people = people.where(stakeholders.c.side == within.side)
            if within.group:
                people = people.where(func.lower(stakeholders.c.group) == within.group.lower())
            found.append(sources.c.stakeholder_id.in_(people))
        if within.theme_ids:
            found.append(exists().where(
                passages.c.source_id == units.c.target_id, passages.c.start < units.c.end,
                passages.c.end > units.c.start, tags.c.passage_id == passages.c.id,
                tags.c.theme_id.in_(sorted(within.theme_ids)),
            ))  # fmt: skip
        if within.evidence:
            found.append(exists().where(
                turns.c.source_id == units.c.target_id, turns.c.position == units.c.position,
                turns.c.role != TurnRole.INTERVIEWER,
            ))  # fmt: skip
        return found

    def tagged(self, project_id: ProjectId, source_id: SourceId | None = None) -> dict[SourceId, list[Tagged]]:
        """Of each source, or of one, the stretches to which people gave a code, in the order of the text."""
        query = (
            select(passages.c.source_id, passages.c.start, passages.c.end, tags.c.theme_id)
            .join(tags, tags.c.passage_id == passages.c.id)
            .join(sources, sources.c.id == passages.c.source_id)
            .where(sources.c.project_id == project_id)
            .order_by(passages.c.source_id, passages.c.start, passages.c.end)
        )
        if source_id is not None:
            query = query.where(passages.c.source_id == source_id)
        found: dict[SourceId, list[Tagged]] = {}
        for row in self._db.execute(query):
            theme_id = ThemeId(row.theme_id) if row.theme_id else None
            found.setdefault(SourceId(row.source_id), []).append((row.start, row.end, theme_id))
        return found


def _on_shelf(shelf: Shelf) -> ColumnElement[bool]:
    where = search_units.c.where
    match shelf:
        case Shelf.INTERVIEWS:
            return sources.c.kind == SourceKind.INTERVIEW
        case Shelf.DOCUMENTS:
            return and_(where == Where.SOURCE, sources.c.kind != SourceKind.INTERVIEW)
        case Shelf.STATEMENTS:
            return where == Where.STATEMENT
        case Shelf.CODEBOOK:
            return where == Where.THEME
        case Shelf.MEMOS:
            return where == Where.MEMO


