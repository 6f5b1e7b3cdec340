"""Sources: what was imported, its text, its turns."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, delete, func, insert, select

from analysis.search_units import Where
from interviews.coding import SuggestionState
from interviews.source import Source, SourceLine, Turn
from projects.errors import NotFound
from projects.ids import ProjectId, SourceId, StakeholderId
from store.ledger import Ledger
from store.memos import erase
from store.rows import batched, row_of, value_of
from store.search_index import SearchIndex
from store.tables import originals, passages, sources, suggestions, tags, turns


class Sources:
    """Every read and write of sources, within one transaction. The text is written once."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger, self._index = connection, ledger, SearchIndex(connection)

    def lines(self, project_id: ProjectId) -> list[SourceLine]:
        """One line a source, without its text, ordered by code."""
        per_passage = select(passages.c.source_id, func.count().label("passages")).group_by(passages.c.source_id)
        is_coded = passages.c.id.in_(select(tags.c.passage_id))
        coded = select(passages.c.source_id, func.count().label("n")).where(is_coded).group_by(passages.c.source_id)
        waiting = (
            select(passages.c.source_id, func.count().label("n"))
            .join(suggestions, suggestions.c.passage_id == passages.c.id)
            .where(suggestions.c.state == SuggestionState.OPEN)
            .group_by(passages.c.source_id)
        )
        all_, done, open_ = per_passage.subquery(), coded.subquery(), waiting.subquery()
        query = (
            select(
                *(column for column in sources.c if column.name != "text"),
                func.coalesce(all_.c.passages, 0).label("passages"),
                func.coalesce(done.c.n, 0).label("coded"),
                func.coalesce(open_.c.n, 0).label("suggested"),
            )
            .outerjoin(all_, all_.c.source_id == sources.c.id)
            .outerjoin(done, done.c.source_id == sources.c.id)
            .outerjoin(open_, open_.c.source_id == sources.c.id)
            .where(sources.c.project_id == project_id)
            .order_by(sources.c.code)
        )
        return [value_of(SourceLine, row) for row in self._db.execute(query).mappings()]

    def get(self, source_id: SourceId) -> Source:
        """The source with its text; NotFound if there is none with that id."""
        row = self._db.execute(select(sources).where(sources.c.id == source_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("bron")
        return value_of(Source, row)

    def turns(self, source_id: SourceId) -> list[Turn]:
        """Its turns, in the order of the text."""
        query = select(turns).where(turns.c.source_id == source_id).order_by(turns.c.position)
        return [value_of(Turn, row) for row in self._db.execute(query).mappings()]

    def code_with_hash(self, project_id: ProjectId, sha256: str) -> str | None:
        """The code of the source that came from a file with these very bytes, if it is in the traject."""
        query = select(sources.c.code).where(and_(sources.c.project_id == project_id, sources.c.sha256 == sha256))
        return self._db.execute(query).scalar_one_or_none()

    def has_code(self, project_id: ProjectId, code: str) -> bool:
        """Is there a source with this code?"""
        query = select(sources.c.id).where(and_(sources.c.project_id == project_id, sources.c.code == code))
        return self._db.execute(query).first() is not None

    def codes(self, project_id: ProjectId) -> set[str]:
        """The codes that are taken."""
        query = select(sources.c.code).where(sources.c.project_id == project_id)
        return set(self._db.execute(query).scalars())

    def add(self, source: Source, spoken: Sequence[Turn], original: bytes) -> None:
        """Keep a new source with its turns and the bytes as they came in."""
        self._ledger.add(sources, row_of(source, sources, characters=len(source.text)))
        if original:  # empty: destroyed while the file waited for its review
            self._db.execute(insert(originals), {"source_id": source.id, "content": original})
        self.replace_turns(source.id, spoken)

    def original(self, source_id: SourceId) -> bytes:
        """The bytes as they came in; NotFound if they were destroyed."""
        query = select(originals.c.content).where(originals.c.source_id == source_id)
        content = self._db.execute(query).scalar_one_or_none()
        if content is None:
            raise NotFound("origineel")
        return bytes(content)

    def of_person(self, stakeholder_id: StakeholderId) -> list[SourceId]:
        """The sources that belong to this person, by code."""
        query = select(sources.c.id).where(sources.c.stakeholder_id == stakeholder_id).order_by(sources.c.code)
        return [SourceId(found) for found in self._db.execute(query).scalars()]

    def with_original(self, project_id: ProjectId) -> list[SourceId]:
        """The sources of which the bytes as they came in are still kept, by code."""
        query = select(sources.c.id).join(originals, originals.c.source_id == sources.c.id)
        mine = query.where(sources.c.project_id == project_id).order_by(sources.c.code)
        return [SourceId(found) for found in self._db.execute(mine).scalars()]

    def destroy_originals(self, source_ids: Sequence[SourceId]) -> None:
        """Delete the bytes as they came in; the text and the sha256 stay, so every code keeps its place."""
        for some in batched(source_ids):
            self._db.execute(delete(originals).where(originals.c.source_id.in_(some)))

    def replace_turns(self, source_id: SourceId, spoken: Sequence[Turn]) -> None:
        """Put other turns on the same text; only before anything is coded."""
        self._db.execute(delete(turns).where(turns.c.source_id == source_id))
        if spoken:
            rows = [row_of(t, turns, source_id=source_id, position=n) for n, t in enumerate(spoken)]
            self._db.execute(insert(turns), rows)
        self._index.index_source(source_id)

    def change(self, source: Source) -> None:
        """Keep the new fields of a source; ValueError if somebody tries to change its text."""
        if self.get(source.id).text != source.text:
            raise ValueError("the text of a source never changes after import")
        self._ledger.change(sources, row_of(source, sources, characters=len(source.text)))

    def remove(self, source_id: SourceId) -> None:
        """Delete the source with its text, turns, passages, tags and memos, for good."""
        within = self._db.execute(select(passages.c.id).where(passages.c.source_id == source_id)).scalars().all()
        erase(self._db, [source_id, *within])
        self._index.forget(Where.SOURCE, [source_id])
        self._db.execute(delete(sources).where(sources.c.id == source_id))
