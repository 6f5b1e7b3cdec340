"""How far a traject is, counted by the database: the side bar asks this for every page."""

from dataclasses import dataclass

from sqlalchemy import Connection, Select, and_, func, select

from interviews.coding import SuggestionState
from interviews.source import SourceKind
from projects.ids import ProjectId, ThemeId
from store.tables import expectations, intakes, passages, sources, stakeholders, statements, suggestions, tags


@dataclass(frozen=True, slots=True)
class SourceCounts:
    """`passages` are those of interviews; `coded` and `suggested` those of all sources.

    `themes` counts the themes in which something was said or suggested, `without_partner` the
    interviews of which nobody knows who was spoken with.
    """

    stakeholders: int
    interviews: int
    documents: int
    without_partner: int
    passages: int
    coded: int
    suggested: int
    themes: int
    to_review: int  # files that wait for their review


@dataclass(frozen=True, slots=True)
class ThemeCounts:
    """Passages with a code: `coded` by a person, `suggested` that wait; and what was made of them."""

    coded: int = 0
    suggested: int = 0
    statements: int = 0  # by number: versions of one are one
    expectations: int = 0


class Counts:
    """Counts of sources and coding, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of_sources(self, project_id: ProjectId) -> SourceCounts:
        """The counts of a traject."""
        mine = sources.c.project_id == project_id
        voice = sources.c.kind == SourceKind.INTERVIEW
        interviews, lost, all_sources = self._db.execute(
            select(
                func.count().filter(voice),
                func.count().filter(and_(voice, sources.c.stakeholder_id.is_(None))),
                func.count(),
            ).where(mine)
        ).one()
        at_source = passages.join(sources, sources.c.id == passages.c.source_id)
        spoken = select(func.count()).select_from(at_source).where(and_(mine, voice))
        is_open = suggestions.c.state == SuggestionState.OPEN
        tagged = at_source.join(tags, tags.c.passage_id == passages.c.id)
        proposed = at_source.join(suggestions, suggestions.c.passage_id == passages.c.id)
        coded = select(func.count(passages.c.id.distinct())).select_from(tagged).where(mine)
        waiting = select(func.count()).select_from(proposed).where(and_(mine, is_open))
        in_tags = select(tags.c.theme_id).select_from(tagged).where(and_(mine, tags.c.theme_id.is_not(None)))
        in_open = (
            select(suggestions.c.theme_id)
            .select_from(proposed)
            .where(and_(mine, is_open, suggestions.c.theme_id.is_not(None)))
        )
        people = select(func.count()).where(stakeholders.c.project_id == project_id)
        return SourceCounts(
            int(self._db.execute(people).scalar_one()), interviews, all_sources - interviews, lost,
            int(self._db.execute(spoken).scalar_one()), int(self._db.execute(coded).scalar_one()),
            int(self._db.execute(waiting).scalar_one()),
            int(self._db.execute(select(func.count()).select_from(in_tags.union(in_open).subquery())).scalar_one()),
            int(self._db.execute(select(func.count()).where(intakes.c.project_id == project_id)).scalar_one()),
        )  # fmt: skip

    def of_themes(self, project_id: ProjectId) -> dict[ThemeId, ThemeCounts]:
        """The counts of each code that has any."""
        at_source = passages.join(sources, sources.c.id == passages.c.source_id)
        tagged = at_source.join(tags, tags.c.passage_id == passages.c.id)
        proposed = at_source.join(suggestions, suggestions.c.passage_id == passages.c.id)
        waits = and_(suggestions.c.state == SuggestionState.OPEN, passages.c.id.not_in(select(tags.c.passage_id)))
        mine = sources.c.project_id == project_id
        queries: tuple[Select[str, int], ...] = (
            select(tags.c.theme_id, func.count(passages.c.id.distinct())).select_from(tagged).where(mine),
            select(suggestions.c.theme_id, func.count()).select_from(proposed).where(and_(mine, waits)),
            select(statements.c.theme_id, func.count(statements.c.number.distinct()))
            .where(statements.c.project_id == project_id),
            select(expectations.c.theme_id, func.count()).where(expectations.c.project_id == project_id),
        )  # fmt: skip
        found: list[dict[str, int]] = []
        for query, column in zip(queries, (tags, suggestions, statements, expectations), strict=True):
            grouped = query.where(column.c.theme_id.is_not(None)).group_by(column.c.theme_id)
            found.append({row[0]: row[1] for row in self._db.execute(grouped)})
        ids = {theme for counts in found for theme in counts}
        return {ThemeId(one): ThemeCounts(*(counts.get(one, 0) for counts in found)) for one in ids}
