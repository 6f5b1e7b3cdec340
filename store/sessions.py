"""Consensus sessions, their rounds and outcomes."""

from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, select

from projects.errors import NotFound
from projects.ids import ProjectId, RoundId, SessionId, StatementId
from sessions.outcome import Outcome
from sessions.rule import Rule
from sessions.session import ConsensusSession, Round
from store.ledger import Ledger
from store.rows import row_of, value_of
from store.tables import (
    outcomes,
    round_statements,
    rounds,
    session_statements,
    sessions,
    statements,
    votes,
)


class Sessions:
    """Every read and write of sessions and rounds, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[ConsensusSession]:
        """The sessions of the traject, by day."""
        query = select(sessions).where(sessions.c.project_id == project_id)
        rows = self._db.execute(query.order_by(sessions.c.held_on, sessions.c.id)).mappings().all()
        return [self._session(row) for row in rows]

    def get(self, session_id: SessionId, *, for_join: bool = False) -> ConsensusSession:
        """The session; NotFound if there is none with that id.

        On PostgreSQL `for_join` lets people come in one by one, until the end of the transaction: each
        gets a number. SQLite has one writer at a time anyway.
        """
        query = select(sessions).where(sessions.c.id == session_id)
        if for_join:
            query = query.with_for_update(key_share=True)
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFound("sessie")
        return self._session(row)

    def with_code(self, join_code: str) -> ConsensusSession | None:
        """The session that one joins with this code, if there is one."""
        row = self._db.execute(select(sessions).where(sessions.c.join_code == join_code)).mappings().one_or_none()
        return None if row is None else self._session(row)

    def any_in_room(self) -> bool:
        """Is any session of any traject open to phones in the room?"""
        return self._db.execute(select(sessions.c.id).where(sessions.c.in_room).limit(1)).first() is not None

    def save(self, session: ConsensusSession) -> None:
        """Keep a new session with its statements, or its new fields."""
        self._ledger.change(sessions, row_of(session, sessions, **row_of(session.rule, sessions)))
        rows = [
            {"session_id": session.id, "statement_id": statement, "position": n}
            for n, statement in enumerate(session.statements)
        ]
        self._ledger.replace_all(session_statements, session_statements.c.session_id, session.id, rows)

    def remove(self, session_id: SessionId) -> None:
        """Delete a session in which nobody voted."""
        self._ledger.replace_all(session_statements, session_statements.c.session_id, session_id, [])
        self._ledger.remove(sessions, {"id": session_id})

    def remove_for_good(self, session_id: SessionId) -> None:
        """Delete a session with its rounds, participants and votes."""
        self._db.execute(delete(sessions).where(sessions.c.id == session_id))

    def rounds(self, session_id: SessionId) -> list[Round]:
        """The rounds of a session, first one first."""
        query = select(rounds).where(rounds.c.session_id == session_id).order_by(rounds.c.number)
        return [self._round(row) for row in self._db.execute(query).mappings().all()]

    def round(self, round_id: RoundId, *, for_vote: bool = False, for_close: bool = False) -> Round:
        """The round; NotFound if there is none with that id.

        On PostgreSQL `for_vote` holds off a closing, and `for_close` holds off votes, until the end of
        the transaction; SQLite has one writer at a time anyway.
        """
        query = select(rounds).where(rounds.c.id == round_id)
        if for_vote or for_close:
            query = query.with_for_update(read=for_vote)
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFound("ronde")
        return self._round(row)

    def save_round(self, one: Round) -> None:
        """Keep a new round with its statements, or its closing."""
        self._ledger.change(rounds, row_of(one, rounds, **row_of(one.rule, rounds)))
        rows = [
            {"round_id": one.id, "statement_id": statement, "position": n}
            for n, statement in enumerate(one.statements)
        ]
        self._ledger.replace_all(round_statements, round_statements.c.round_id, one.id, rows)

    def rounds_with(self, statement_id: StatementId) -> list[Round]:
        """The rounds in which this statement stands, oldest first."""
        query = (
            select(rounds)
            .join(round_statements, round_statements.c.round_id == rounds.c.id)
            .where(round_statements.c.statement_id == statement_id)
            .order_by(rounds.c.opened_at, rounds.c.number)
        )
        return [self._round(row) for row in self._db.execute(query).mappings().all()]

    def was_voted_on(self, statement_id: StatementId) -> bool:
        """Did anybody ever vote on this version of a statement?"""
        query = select(func.count()).where(votes.c.statement_id == statement_id)
        return bool(self._db.execute(query).scalar_one())

    def outcomes(self, project_id: ProjectId) -> list[Outcome]:
        """The outcomes that were recorded, by statement number."""
        query = (
            select(outcomes)
            .join(statements, statements.c.id == outcomes.c.statement_id)
            .where(statements.c.project_id == project_id)
            .order_by(statements.c.number, statements.c.version)
        )
        return [value_of(Outcome, row) for row in self._db.execute(query).mappings()]

    def save_outcome(self, outcome: Outcome) -> None:
        """Keep the outcome of a statement, in place of an earlier one."""
        self._ledger.change(outcomes, row_of(outcome, outcomes))

    def _session(self, row: Any) -> ConsensusSession:
        held = self._statements(session_statements, session_statements.c.session_id == row["id"])
        return value_of(ConsensusSession, row, rule=value_of(Rule, row), statements=held)

    def _round(self, row: Any) -> Round:
        held = self._statements(round_statements, round_statements.c.round_id == row["id"])
        return value_of(Round, row, rule=value_of(Rule, row), statements=held)

    def _statements(self, table: Table, mine: Any) -> tuple[StatementId, ...]:
        query = select(table.c.statement_id).where(and_(mine)).order_by(table.c.position)
        return tuple(StatementId(found) for found in self._db.execute(query).scalars())
