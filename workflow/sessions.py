"""What facilitators do: prepare a session, open and close rounds, read results, record outcomes."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from projects.errors import Refused
from projects.ids import ParticipantId, ProjectId, RoundId, SessionId, StatementId
from projects.rights import Action
from sessions.outcome import Conclusion, Outcome
from sessions.rule import Rule
from sessions.session import ConsensusSession, Round
from sessions.statement import Statement
from sessions.verdict import Result, judge
from sessions.vote import Participant
from store import Work
from workflow.desk import Desk

# No I, L, O, U, 0, 1: nothing that looks like another, read from a screen at the back of a room.
ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
CODE_LENGTH = 8
_SETTLED = frozenset({Conclusion.AGREED, Conclusion.AGREED_WITH_RESERVATION, Conclusion.LAPSED})


@dataclass(frozen=True, slots=True)
class RoundResults:
    """A closed round: for each statement, in order, what the rule says."""

    round: Round
    participants: tuple[Participant, ...]
    results: tuple[tuple[Statement, Result], ...]


@dataclass(frozen=True, slots=True)
class Console:
    """What a facilitator sees of a session. While a round is open: who voted, never what."""

    session: ConsensusSession
    statements: tuple[Statement, ...]
    rounds: tuple[Round, ...]
    participants: tuple[Participant, ...]
    progress: dict[str, int]  # participant id -> statements voted on in the open round
    outcomes: tuple[Outcome, ...]
    without_phone: frozenset[ParticipantId]  # entered by the facilitator, who may enter their votes
    in_round: tuple[Statement, ...]  # what the open round is about

    @property
    def open_round(self) -> Round | None:
        """The round that takes votes now, if any."""
        return next((one for one in self.rounds if one.is_open), None)

    @property
    def done(self) -> int:
        """How many participants voted on every statement of the open round."""
        held = len(self.open_round.statements) if self.open_round else 0
        return sum(count >= held for count in self.progress.values())

    @property
    def without_agreement(self) -> tuple[StatementId, ...]:
        """The session's statements on which there is no agreement yet: what a next round is about."""
        settled = {one.statement_id for one in self.outcomes if one.conclusion in _SETTLED}
        return tuple(one.id for one in self.statements if one.id not in settled)


def sessions(desk: Desk, project_id: ProjectId) -> list[ConsensusSession]:
    """The sessions of a traject, by day."""
    with desk.looking() as work:
        return work.sessions.of_project(project_id)


def create_session(desk: Desk, project_id: ProjectId, *, title: str, held_on: date, place: str = "",
                   facilitator: str = "", rule: Rule | None = None, statements: Sequence[StatementId] = (),
                   invited: int = 0) -> ConsensusSession:  # fmt: skip
    """Prepare a session; phones cannot reach it yet."""
    session = ConsensusSession(
        SessionId(desk.new_id()), project_id, title.strip(), held_on, place.strip(), facilitator.strip(),
        rule or Rule(), "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH)),
        invited=invited, statements=tuple(statements),
    )  # fmt: skip
    with desk.doing(Action.EDIT_SESSION, project_id, session.title) as work:
        work.sessions.save(session)
    return session


def edit_session(desk: Desk, session: ConsensusSession) -> None:
    """Keep new fields; Refused when the rule changes after the first round was opened.

    The number of invited people belongs to the rule: a share may be taken of it.
    """
    with desk.doing(Action.EDIT_SESSION, session.project_id, session.title) as work:
        known = work.sessions.get(session.id)
        changed = (known.rule, known.invited) != (session.rule, session.invited)
        if changed and work.sessions.rounds(session.id):
            raise Refused("error-rule-fixed")
        work.sessions.save(session)


def remove_session(desk: Desk, session_id: SessionId) -> None:
    """Delete a session with its rounds and votes, for good; the journal keeps that it was done."""
    with desk.looking() as work:
        session = work.sessions.get(session_id)
    with desk.doing(Action.EDIT_SESSION, session.project_id, session.title, undoable=False) as work:
        work.sessions.remove_for_good(session_id)


def console(desk: Desk, session_id: SessionId) -> Console:
    """Everything that the facilitator's page shows, without a single vote of an open round."""
    with desk.looking() as work:
        session = work.sessions.get(session_id)
        rounds = tuple(work.sessions.rounds(session_id))
        running = next((one for one in rounds if one.is_open), None)
        held = {statement for one in rounds for statement in one.statements} | set(session.statements)
        return Console(
            session,
            tuple(work.statements.get(one) for one in session.statements),
            rounds,
            tuple(work.votes.participants(session_id)),
            {} if running is None else {str(person): n for person, n in work.votes.progress(running.id).items()},
            tuple(one for one in work.sessions.outcomes(session.project_id) if one.statement_id in held),
            frozenset(work.votes.without_phone(session_id)),
            tuple(work.statements.get(one) for one in running.statements) if running else (),
        )


def open_round(desk: Desk, session_id: SessionId, statements: Sequence[StatementId] | None = None) -> Round:
    """Open the next round, on the session's statements or some of them; the rule goes in it and stays.

    Refused while a round is open, or when there is nothing to vote on.
    """
    with desk.looking() as work:
        session = work.sessions.get(session_id)
    with desk.doing(Action.OPEN_ROUND, session.project_id, session.title, undoable=False) as work:
        rounds = work.sessions.rounds(session_id)
        if any(one.is_open for one in rounds):
            raise Refused("error-round-open")
        chosen = tuple(session.statements if statements is None else statements)
        if not chosen:
            raise Refused("error-no-statements")
        fresh = Round(RoundId(desk.new_id()), session_id, len(rounds) + 1, session.rule, chosen, desk.clock())
        work.sessions.save_round(fresh)
    return fresh


def close_round(desk: Desk, round_id: RoundId) -> Round:
    """Close a round: no vote is taken after this, and the results can be seen."""
    with desk.looking() as work:
        session = work.sessions.get(work.sessions.round(round_id).session_id)
    with desk.doing(Action.CLOSE_ROUND, session.project_id, session.title, undoable=False) as work:
        closed = work.sessions.round(round_id, for_close=True).close(desk.clock())
        work.sessions.save_round(closed)
    return closed


def let_room_in(desk: Desk, session_id: SessionId, reachable: bool) -> None:
    """Let phones in the room reach this session, or no longer."""
    action = Action.OPEN_ROOM if reachable else Action.CLOSE_ROOM
    with desk.looking() as work:
        session = work.sessions.get(session_id)
    with desk.doing(action, session.project_id, session.title, undoable=False) as work:
        work.sessions.save(replace(work.sessions.get(session_id), in_room=reachable))


def results(desk: Desk, round_id: RoundId) -> RoundResults:
    """What the rule says of each statement; Refused while the round is open: results stay hidden."""
    with desk.looking() as work:
        return results_of(work, round_id)


def results_of(work: Work, round_id: RoundId) -> RoundResults:
    """As `results`, within a transaction that is open already."""
    one = work.sessions.round(round_id)
    if one.closed_at is None:
        raise Refused("error-results-hidden")
    session = work.sessions.get(one.session_id)
    # Who came in later was not there to vote: a result does not move after the closing.
    people = [person for person in work.votes.participants(one.session_id) if person.joined_at <= one.closed_at]
    votes = work.votes.of_round(round_id)
    return RoundResults(one, tuple(people), tuple(
        (work.statements.get(statement), judge(statement, votes, people, one.rule, session.invited))
        for statement in one.statements
    ))  # fmt: skip


def record_outcome(desk: Desk, statement_id: StatementId, round_id: RoundId, conclusion: Conclusion, words: str,
                   reservation: str = "", decides: str = "", decide_by: str = "") -> Outcome:  # fmt: skip
    """Keep in words what the group concluded.

    Refused while the round is open, or when a reservation is concluded and none is written down.
    """
    if conclusion is Conclusion.AGREED_WITH_RESERVATION and not reservation.strip():
        raise Refused("error-reservation-in-words")
    with desk.looking() as work:
        statement = work.statements.get(statement_id)
    with desk.doing(Action.RECORD_OUTCOME, statement.project_id, statement.label) as work:
        if work.sessions.round(round_id).is_open:
            raise Refused("error-results-hidden")
        outcome = Outcome(
            statement_id, round_id, conclusion, words.strip(), reservation.strip(), decides.strip(),
            decide_by.strip(), desk.actor.name, desk.clock(),
        )  # fmt: skip
        work.sessions.save_outcome(outcome)
    return outcome
