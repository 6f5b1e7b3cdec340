"""A second coder's work: what is coded blind, the two sides as they were compared, and how differences were settled."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from interviews.second_coding import Coder, SecondCode, SecondCoding, Settlement
from projects.errors import NotFound
from projects.ids import ProjectId, SecondCodingId, SourceId, ThemeId
from store.ledger import Ledger
from store.rows import batched, row_of, value_of
from store.tables import second_codes, second_codings, settlements, sources


class SecondCodings:
    """Every read and write of what a second coder does, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[SecondCoding]:
        """The second codings of a traject, by the code of their source and by coder."""
        query = select(second_codings).join(sources).where(sources.c.project_id == project_id)
        rows = self._db.execute(query.order_by(sources.c.code, second_codings.c.coder)).mappings()
        return [value_of(SecondCoding, row) for row in rows]

    def of_source(self, source_id: SourceId) -> list[SecondCoding]:
        """The second codings of a source, by coder."""
        query = select(second_codings).where(second_codings.c.source_id == source_id).order_by(second_codings.c.coder)
        return [value_of(SecondCoding, row) for row in self._db.execute(query).mappings()]

    def get(self, coding_id: SecondCodingId) -> SecondCoding:
        """The second coding; NotFound if there is none with that id."""
        row = self._db.execute(select(second_codings).where(second_codings.c.id == coding_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("tweede codering")
        return value_of(SecondCoding, row)

    def save(self, coding: SecondCoding) -> None:
        """Keep a new one, or its new fields."""
        self._ledger.change(second_codings, row_of(coding, second_codings))

    def remove(self, coding: SecondCoding) -> None:
        """Delete it with everything that was said and settled in it."""
        for code in self.codes(coding.id):
            self._ledger.remove(second_codes, row_of(code, second_codes))
        for settlement in self.settlements(coding.id):
            self._ledger.remove(settlements, row_of(settlement, settlements))
        self._ledger.remove(second_codings, {"id": coding.id})

    def remove_for_good(self, source_ids: Sequence[SourceId]) -> None:
        """Delete the second codings of these sources past undo: the words that they are about are taken away."""
        for some in batched(source_ids):
            self._db.execute(delete(second_codings).where(second_codings.c.source_id.in_(some)))

    def codes(self, coding_id: SecondCodingId, by: Coder | None = None) -> list[SecondCode]:
        """What both said, or one of them, in the order of the text."""
        wanted = second_codes.c.coding_id == coding_id
        return self._codes(wanted if by is None else and_(wanted, second_codes.c.by == by))

    def codes_on(self, coding_id: SecondCodingId, start: int, end: int) -> list[SecondCode]:
        """What the second coder said of one stretch."""
        return self._codes(and_(
            second_codes.c.coding_id == coding_id, second_codes.c.by == Coder.SECOND, second_codes.c.start == start,
            second_codes.c.end == end,
        ))  # fmt: skip

    def save_code(self, code: SecondCode) -> None:
        """Keep what was said."""
        self._ledger.change(second_codes, row_of(code, second_codes))

    def remove_code(self, code: SecondCode) -> None:
        """Delete what was said."""
        self._ledger.remove(second_codes, row_of(code, second_codes))

    def hand_over(self, from_id: ThemeId, into_id: ThemeId | None) -> None:
        """Give what was said with one theme another theme, or none: the first goes off the codebook."""
        for code in self._codes(second_codes.c.theme_id == from_id):
            self.save_code(replace(code, theme_id=into_id))

    def settlements(self, coding_id: SecondCodingId) -> list[Settlement]:
        """The differences that were settled, in the order of the text."""
        query = select(settlements).where(settlements.c.coding_id == coding_id)
        rows = self._db.execute(query.order_by(settlements.c.start, settlements.c.end)).mappings()
        return [value_of(Settlement, row) for row in rows]

    def settle(self, settlement: Settlement) -> None:
        """Keep how a difference was settled."""
        self._ledger.change(settlements, row_of(settlement, settlements))

    def _codes(self, wanted: ColumnElement[bool]) -> list[SecondCode]:
        order = (second_codes.c.start, second_codes.c.end, second_codes.c.by, second_codes.c.place)
        rows = self._db.execute(select(second_codes).where(wanted).order_by(*order)).mappings()
        return [value_of(SecondCode, row) for row in rows]
