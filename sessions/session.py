"""A consensus session and its rounds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from projects.errors import Refused
from projects.ids import ProjectId, RoundId, SessionId, StatementId
from sessions.rule import Rule


@dataclass(frozen=True, slots=True)
class ConsensusSession:
    """A meeting, or a slow vote, on a list of statements.

    `join_code` is what participants type; `in_room` says whether phones in the room can reach it.
    `rule` is fixed as soon as the first round is opened.
    """

    id: SessionId
    project_id: ProjectId
    title: str
    held_on: date
    place: str
    facilitator: str
    rule: Rule
    join_code: str
    in_room: bool = False
    invited: int = 0  # people on the list, where the session has one; 0: whoever comes
    statements: tuple[StatementId, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise Refused("error-session-title")

    def with_statements(self, more: Sequence[StatementId]) -> "ConsensusSession":
        """The same session with these statements at the end; one that is there already stays in its place."""
        return replace(self, statements=tuple(dict.fromkeys((*self.statements, *more))))

    def without_statement(self, statement_id: StatementId) -> "ConsensusSession":
        """The same session without this statement."""
        return replace(self, statements=tuple(one for one in self.statements if one != statement_id))

    def moved(self, statement_id: StatementId, by: int) -> "ConsensusSession":
        """The same session with this statement `by` places further on, -1 for one place up."""
        rest = [one for one in self.statements if one != statement_id]
        rest.insert(max(0, self.statements.index(statement_id) + by), statement_id)
        return replace(self, statements=tuple(rest))


@dataclass(frozen=True, slots=True)
class Round:
    """One vote on a fixed list of statements. The rule is kept with the round it was opened with."""

    id: RoundId
    session_id: SessionId
    number: int
    rule: Rule
    statements: tuple[StatementId, ...]
    opened_at: datetime
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Can votes be cast?"""
        return self.closed_at is None

    def check_open(self, statement_id: StatementId) -> None:
        """Refused when the round is closed or does not hold this statement."""
        if not self.is_open:
            raise Refused("error-round-closed")
        if statement_id not in self.statements:
            raise Refused("error-statement-not-in-round")

    def close(self, at: datetime) -> "Round":
        """The same round, closed at `at` (UTC)."""
        if not self.is_open:
            raise Refused("error-round-closed")
        return replace(self, closed_at=at)
