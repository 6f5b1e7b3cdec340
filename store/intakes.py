"""What waits for its review, and the key to the pseudonyms."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, case, delete, func, insert, select, update

from interviews.choices import as_plain, from_plain
from interviews.intake import Intake, IntakeLine, Span, SpanState
from interviews.plain_reading import reading_as_plain, reading_from_plain
from projects.errors import NotFound
from projects.ids import IntakeId, ProjectId
from store.ledger import Ledger
from store.rows import row_of, value_of
from store.tables import intake_spans, intakes, pseudonyms


class Intakes:
    """Every read and write of files that wait, within one transaction.

    Only what somebody decides on a span goes through the ledger: the journal must not hold an interview with its
    names in it.
    """

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def lines(self, project_id: ProjectId) -> list[IntakeLine]:
        """One line for each file that waits, in the order in which they came."""
        spans = intake_spans.c
        counted = (
            select(spans.intake_id, func.count().label("found"),
                   func.sum(case((spans.state == SpanState.OPEN, 1), else_=0)).label("open"))
            .group_by(spans.intake_id)
            .subquery()
        )  # fmt: skip
        query = (
            select(
                intakes.c.id, intakes.c.project_id, intakes.c.file_name, intakes.c.kind, intakes.c.at,
                func.coalesce(counted.c.found, 0).label("found"), func.coalesce(counted.c.open, 0).label("open"),
            )
            .outerjoin(counted, counted.c.intake_id == intakes.c.id)
            .where(intakes.c.project_id == project_id)
            .order_by(intakes.c.at, intakes.c.file_name)
        )  # fmt: skip
        return [value_of(IntakeLine, row) for row in self._db.execute(query).mappings()]

    def get(self, intake_id: IntakeId) -> Intake:
        """The file that waits; NotFound if it does not (any more)."""
        columns = [column for column in intakes.c if column.name != "content"]
        row = self._db.execute(select(*columns).where(intakes.c.id == intake_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("bestand")
        kept = json.loads(row["reading"])
        return value_of(
            Intake, row, reading=reading_from_plain(kept["reading"]), choices=from_plain(kept["choices"])
        )  # fmt: skip

    def content(self, intake_id: IntakeId) -> bytes:
        """The bytes as they came in."""
        found = self._db.execute(select(intakes.c.content).where(intakes.c.id == intake_id)).scalar_one_or_none()
        if found is None:
            raise NotFound("bestand")
        return bytes(found)

    def spans(self, intake_id: IntakeId) -> list[Span]:
        """What may point to a person, in the order of the text."""
        query = select(intake_spans).where(intake_spans.c.intake_id == intake_id).order_by(intake_spans.c.start)
        return [value_of(Span, row) for row in self._db.execute(query).mappings()]

    def file_name_with_hash(self, project_id: ProjectId, sha256: str) -> str | None:
        """The name of the file with these very bytes, if it waits already."""
        query = select(intakes.c.file_name).where(
            and_(intakes.c.project_id == project_id, intakes.c.sha256 == sha256)
        )  # fmt: skip
        return self._db.execute(query).scalar_one_or_none()

    def add(self, intake: Intake, spans: Sequence[Span], content: bytes) -> None:
        """Keep a file until somebody reviewed it."""
        self._db.execute(insert(intakes), row_of(intake, intakes, reading=_kept(intake), content=content))
        self._put(intake.id, spans)

    def replace(self, intake: Intake, spans: Sequence[Span]) -> None:
        """Keep another reading of the same bytes, with these spans and no others."""
        row = row_of(intake, intakes, reading=_kept(intake))
        self._db.execute(update(intakes).where(intakes.c.id == intake.id).values(row))
        self._db.execute(delete(intake_spans).where(intake_spans.c.intake_id == intake.id))
        self._put(intake.id, spans)

    def save_span(self, intake_id: IntakeId, span: Span) -> None:
        """Keep what somebody decided, or a span that somebody selected."""
        self._ledger.change(intake_spans, row_of(span, intake_spans, intake_id=intake_id))

    def remove_span(self, intake_id: IntakeId, span: Span) -> None:
        """Take away a span that another one takes the place of."""
        self._ledger.remove(intake_spans, {"intake_id": intake_id, "start": span.start, "end": span.end})

    def empty(self, intake_id: IntakeId) -> None:
        """Destroy the bytes of a file that waits; its reading stays, and becomes a source without an original."""
        self._db.execute(update(intakes).where(intakes.c.id == intake_id).values(content=b""))

    def remove(self, intake_id: IntakeId) -> None:
        """Delete the file with all that was found in it, for good."""
        self._db.execute(delete(intakes).where(intakes.c.id == intake_id))

    def _put(self, intake_id: IntakeId, spans: Sequence[Span]) -> None:
        if spans:
            self._db.execute(insert(intake_spans), [row_of(s, intake_spans, intake_id=intake_id) for s in spans])


def _kept(intake: Intake) -> str:
    whole: dict[str, Any] = {"reading": reading_as_plain(intake.reading), "choices": as_plain(intake.choices)}
    return json.dumps(whole, ensure_ascii=False)


class Pseudonyms:
    """Every read and write of the key: which code stands for which name. No ledger, so no journal, knows it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of_project(self, project_id: ProjectId) -> dict[str, str]:
        """Name -> code, of people who are no conversation partner."""
        query = select(pseudonyms.c.name, pseudonyms.c.code).where(pseudonyms.c.project_id == project_id)
        return {row.name: row.code for row in self._db.execute(query.order_by(pseudonyms.c.code, pseudonyms.c.name))}

    def add(self, project_id: ProjectId, codes: Mapping[str, str]) -> None:
        """Keep codes for names that have none yet."""
        known = self.of_project(project_id)
        fresh = [
            {"project_id": project_id, "name": name, "code": code}
            for name, code in codes.items() if name not in known
        ]  # fmt: skip
        if fresh:
            self._db.execute(insert(pseudonyms), fresh)

    def remove(self, project_id: ProjectId, names: Iterable[str]) -> None:
        """Forget certain names; their codes stay in the texts."""
        mine = and_(pseudonyms.c.project_id == project_id, pseudonyms.c.name.in_(list(names)))
        self._db.execute(delete(pseudonyms).where(mine))

    def remove_all(self, project_id: ProjectId) -> int:
        """Forget the whole key; returns how many names it held.

        One line without a name stays: its code is the last that was given to somebody who was named, so that no
        other person gets a code that stands in a text already.
        """
        known = self.of_project(project_id)
        self._db.execute(delete(pseudonyms).where(pseudonyms.c.project_id == project_id))
        named = [code for code in known.values() if code.startswith("P")]
        if named:
            last = max(named, key=lambda code: (len(code), code))
            self._db.execute(insert(pseudonyms), {"project_id": project_id, "name": "", "code": last})
        return sum(bool(name) for name in known)
