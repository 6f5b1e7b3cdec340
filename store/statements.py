"""Statements with the quotes that they lean on."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, func, insert, select, update

from interviews.memo import MemoTarget
from projects.errors import NotFound
from projects.ids import PassageId, ProjectId, StatementId
from sessions.statement import Statement
from store.ledger import Ledger
from store.memos import take_along
from store.rows import batched, row_of, value_of
from store.tables import statement_quotes, statements, withdrawn_quotes


class Statements:
    """Every read and write of statements, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Statement]:
        """All versions of all statements, by number and version."""
        query = select(statements).where(statements.c.project_id == project_id)
        rows = self._db.execute(query.order_by(statements.c.number, statements.c.version)).mappings().all()
        quotes = self._quotes([row["id"] for row in rows])
        lost = self._withdrawn([row["id"] for row in rows])
        return [
            value_of(Statement, row, quotes=quotes.get(row["id"], ()), withdrawn=lost.get(row["id"], 0))
            for row in rows
        ]

    def get(self, statement_id: StatementId) -> Statement:
        """The statement; NotFound if there is none with that id."""
        row = self._db.execute(select(statements).where(statements.c.id == statement_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("stelling")
        return value_of(
            Statement, row, quotes=self._quotes([statement_id]).get(statement_id, ()),
            withdrawn=self._withdrawn([statement_id]).get(statement_id, 0),
        )  # fmt: skip

    def next_number(self, project_id: ProjectId) -> int:
        """The number of the next new statement; numbers are not used again."""
        query = select(func.max(statements.c.number)).where(statements.c.project_id == project_id)
        return (self._db.execute(query).scalar_one() or 0) + 1

    def save(self, statement: Statement) -> None:
        """Keep a new version with its quotes, or the new quotes of a version."""
        self._ledger.change(statements, row_of(statement, statements))
        rows = [
            {"statement_id": statement.id, "passage_id": passage, "position": n}
            for n, passage in enumerate(dict.fromkeys(statement.quotes))
        ]
        self._ledger.replace_all(statement_quotes, statement_quotes.c.statement_id, statement.id, rows)

    def remove(self, statement_id: StatementId) -> None:
        """Delete a statement on which nobody voted."""
        self._ledger.replace_all(statement_quotes, statement_quotes.c.statement_id, statement_id, [])
        take_along(self._db, self._ledger, MemoTarget.STATEMENT, statement_id)
        self._ledger.remove(statements, {"id": statement_id})

    def that_quote(self, passage_id: PassageId) -> list[StatementId]:
        """The statements that lean on a passage."""
        query = select(statement_quotes.c.statement_id).where(statement_quotes.c.passage_id == passage_id)
        return [StatementId(found) for found in self._db.execute(query).scalars()]

    def note_withdrawn(self, statement_id: StatementId, count: int) -> None:
        """Remember for good that a statement lost quotes; undo does not take this back."""
        known = self._withdrawn([statement_id])
        mine = withdrawn_quotes.c.statement_id == statement_id
        if known:
            self._db.execute(update(withdrawn_quotes).where(mine).values(count=known[statement_id] + count))
        else:
            self._db.execute(insert(withdrawn_quotes), {"statement_id": statement_id, "count": count})

    def _withdrawn(self, ids: Sequence[str]) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for some in batched(ids):
            query = select(withdrawn_quotes).where(withdrawn_quotes.c.statement_id.in_(some))
            found |= {row["statement_id"]: row["count"] for row in self._db.execute(query).mappings()}
        return found

    def _quotes(self, ids: Sequence[str]) -> Mapping[str, tuple[PassageId, ...]]:
        query = select(statement_quotes).where(statement_quotes.c.statement_id.in_(ids))
        found: dict[str, tuple[PassageId, ...]] = {}
        for row in self._db.execute(query.order_by(statement_quotes.c.position)):
            found[row.statement_id] = (*found.get(row.statement_id, ()), PassageId(row.passage_id))
        return found
