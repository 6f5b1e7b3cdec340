"""How a statement fared, round after round: what facilitators look at once a round is closed."""

from collections.abc import Iterable
from dataclasses import dataclass

from exports.groups import Row, shown
from projects.ids import SessionId
from projects.stakeholder import Side
from sessions.outcome import Outcome
from sessions.session import Round
from sessions.statement import Statement, newest_versions
from sessions.verdict import Result
from sessions.vote import Participant
from workflow.desk import Desk
from workflow.sessions import results_of


@dataclass(frozen=True, slots=True)
class Voted:
    """One statement in one closed round. `rows` are the total, sides and groups that may be shown."""

    round: Round
    statement: Statement
    result: Result
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """All that a session did with one statement, oldest round first; `newest` is its wording now."""

    voted: tuple[Voted, ...]
    newest: Statement
    outcome: Outcome | None  # of the wording that was voted on last

    @property
    def latest(self) -> Voted:
        """The last vote."""
        return self.voted[-1]

    @property
    def reworded(self) -> bool:
        """Is there a wording that was not voted on yet?"""
        return self.newest.id != self.latest.statement.id

    @property
    def needs_outcome(self) -> bool:
        """Must somebody still write down what the group concluded?"""
        return self.outcome is None and not self.reworded

    @property
    def voted_since(self) -> bool:
        """Was there another vote after the outcome was recorded?"""
        return self.outcome is not None and self.outcome.round_id != self.latest.round.id


def courses(desk: Desk, session_id: SessionId) -> list[Course]:
    """The course of each statement that was voted on in a closed round, by number."""
    with desk.looking() as work:
        session = work.sessions.get(session_id)
        closed = [one for one in work.sessions.rounds(session_id) if not one.is_open]
        sides = _side_of_groups(work.votes.participants(session_id))
        outcomes = {one.statement_id: one for one in work.sessions.outcomes(session.project_id)}
        newest = {one.number: one for one in newest_versions(work.statements.of_project(session.project_id))}
        found: dict[int, list[Voted]] = {}
        for one in closed:
            for statement, result in results_of(work, one.id).results:
                voted = Voted(one, statement, result, tuple(shown(result, sides)))
                found.setdefault(statement.number, []).append(voted)
    return [
        Course(tuple(voted), newest[number], outcomes.get(voted[-1].statement.id))
        for number, voted in sorted(found.items())
    ]


def _side_of_groups(people: Iterable[Participant]) -> dict[str, Side]:
    """Of each group (lower case) the side, where all its people are on one."""
    found: dict[str, set[Side]] = {}
    for person in people:
        if person.group:
            found.setdefault(person.group.casefold(), set()).add(person.side)
    return {group: next(iter(sides)) for group, sides in found.items() if len(sides) == 1}
