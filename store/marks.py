"""Codes on passages without their texts: what the tables of codes count."""

from typing import Any

from sqlalchemy import Connection, Select, and_, literal, select, union_all

from analysis.matrices import Mark
from interviews.coding import SuggestionState
from projects.ids import ProjectId
from store.rows import value_of
from store.tables import passages, sources, suggestions, tags


class Marks:
    """Every read of codes to be counted, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of_project(self, project_id: ProjectId, *, accepted_only: bool = False) -> list[Mark]:
        """Each code on each passage: what people said, and of other passages the suggestion that waits.

        By source and place.
        """
        parts = [_marks(tags, True).where(tags.c.theme_id.is_not(None))]
        if not accepted_only:
            untagged = passages.c.id.not_in(select(tags.c.passage_id))
            waits = and_(suggestions.c.state == SuggestionState.OPEN, suggestions.c.theme_id.is_not(None))
            parts.append(_marks(suggestions, False).where(waits, untagged))
        both = union_all(*(part.where(sources.c.project_id == project_id) for part in parts)).subquery()
        query = select(both).order_by(both.c.code, both.c.start, both.c.end, both.c.passage_id, both.c.theme_id)
        return [value_of(Mark, row) for row in self._db.execute(query).mappings()]


def _marks(coding: Any, accepted: bool) -> Select[Any]:
    return (
        select(
            passages.c.id.label("passage_id"), passages.c.source_id, passages.c.turn, passages.c.start,
            passages.c.end, coding.c.theme_id, coding.c.dimension, literal(accepted).label("accepted"),
            sources.c.code,
        )
        .select_from(coding)
        .join(passages, passages.c.id == coding.c.passage_id)
        .join(sources, sources.c.id == passages.c.source_id)
    )  # fmt: skip
