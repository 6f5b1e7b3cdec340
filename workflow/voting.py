"""What participants do on their phones, and what a facilitator enters for somebody without one."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from projects.errors import Refused
from projects.ids import ParticipantId, RoundId, SessionId, StatementId
from projects.rights import Action
from projects.stakeholder import Side
from sessions.session import ConsensusSession, Round
from sessions.statement import Statement
from sessions.verdict import Result
from sessions.vote import LONGEST_REMARK, Choice, Participant, Vote
from workflow.desk import Desk
from workflow.sessions import ALPHABET, results_of

WRONG_CODES_A_MINUTE = 60  # by everybody together; a room of five hundred mistypes less than that
MOST_PARTICIPANTS = 5_000
TOKEN_BYTES = 24  # 192 bits


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one participant sees of the open round, or else of the one that was closed last.

    `last_round` is None before the first round. `own` are the votes that this participant cast in it;
    results are asked for apart (`shown_results`): everybody sees the same ones.
    """

    session: ConsensusSession
    participant: Participant
    last_round: Round | None
    statements: tuple[Statement, ...]
    own: Mapping[StatementId, Vote]

    @property
    def open_round(self) -> Round | None:
        """The round that takes votes now, if any."""
        return self.last_round if self.last_round and self.last_round.is_open else None


def session_with_code(desk: Desk, code: str) -> ConsensusSession:
    """The session that one joins with this code; Refused when there is none, or too many guesses.

    Guesses are counted for the server as a whole, in the database: an address says nothing in a room
    where everybody shares one.
    """
    minute = int(desk.clock().timestamp()) // 60
    wanted = tidy_code(code)
    with desk.store.reading() as work:
        if work.votes.failures([minute]) >= WRONG_CODES_A_MINUTE:
            raise Refused("error-too-many-codes")
        session = work.sessions.with_code(wanted)
    if session is None or not session.in_room:
        with desk.store.writing() as work:
            work.votes.note_failure(minute)
        raise Refused("error-unknown-code")
    return session


def tidy_code(code: str) -> str:
    """A code as people type it, "abcd-2345 ", brought to how it is kept."""
    return "".join(character for character in code.upper() if character in ALPHABET)[:16]


def join(desk: Desk, session_id: SessionId, side: Side, group: str = "",
         token: str = "") -> tuple[Participant, str]:  # fmt: skip
    """Become a participant; returns who that is, and the secret for the cookie. Only its hash is kept.

    With a `token` that was made beforehand, joining twice is joining once.
    """
    desk.check(Action.JOIN_SESSION)
    token = token or secrets.token_urlsafe(TOKEN_BYTES)
    with desk.store.writing() as work:
        session = work.sessions.get(session_id, for_join=True)
        known = work.votes.with_token(token_hash(token))
        if known is not None and known.session_id == session_id:
            return known, token
        if not session.in_room:
            raise Refused("error-room-closed")
        number = work.votes.next_number(session_id)
        if number > MOST_PARTICIPANTS:
            raise Refused("error-session-full")
        person = Participant(
            ParticipantId(desk.new_id()), session_id, str(number), side, group.strip()[:80], desk.clock()
        )
        work.votes.join(person, token_hash(token))
    return person, token


def token_hash(token: str) -> str:
    """What the database keeps of a participant's secret."""
    return hashlib.sha256(token.encode()).hexdigest()


def who(desk: Desk, token: str) -> Participant:
    """The participant with this secret; Refused when it is nobody's."""
    with desk.store.reading() as work:
        person = work.votes.with_token(token_hash(token))
    if person is None:
        raise Refused("error-join-first")
    return person


def ballot(desk: Desk, token: str) -> Ballot:
    """What this participant may see now."""
    with desk.store.reading() as work:
        person = work.votes.with_token(token_hash(token))
        if person is None:
            raise Refused("error-join-first")
        session = work.sessions.get(person.session_id)
        if not session.in_room:
            raise Refused("error-room-closed")
        last = next(reversed(work.sessions.rounds(session.id)), None)
        if last is None:
            return Ballot(session, person, None, (), {})
        own = {vote.statement_id: vote for vote in work.votes.of_participant(last.id, person.id)}
        # one query for all of them: this page is asked for by everybody at once
        known = {one.id: one for one in work.statements.of_project(session.project_id)}
        return Ballot(session, person, last, tuple(known[one] for one in last.statements), own)


def shown_results(desk: Desk, round_id: RoundId) -> tuple[tuple[Statement, Result], ...]:
    """What the room sees of a closed round, statement by statement; Refused while it is open."""
    with desk.store.reading() as work:
        return results_of(work, round_id).results


def cast_vote(desk: Desk, token: str, statement_id: StatementId, choice: Choice, remark: str = "",
              round_id: RoundId | None = None) -> Vote:  # fmt: skip
    """Record the own vote in the open round; once this returns, the vote is safe on disk.

    The same vote sent twice is one vote. Refused when no round is open, when it is another one than
    `round_id` (a page that was left open), or when the statement is not in it.
    """
    desk.check(Action.VOTE)
    if len(remark) > LONGEST_REMARK:
        raise Refused("error-remark-long", longest=LONGEST_REMARK)
    with desk.store.writing() as work:
        person = work.votes.with_token(token_hash(token))
        if person is None:
            raise Refused("error-join-first")
        if not work.sessions.get(person.session_id).in_room:
            raise Refused("error-room-closed")
        running = next((one for one in work.sessions.rounds(person.session_id) if one.is_open), None)
        if running is None or round_id not in (None, running.id):
            raise Refused("error-round-closed")
        work.sessions.round(running.id, for_vote=True).check_open(statement_id)
        vote = Vote(running.id, statement_id, person.id, choice, remark.strip())
        same = [one for one in work.votes.of_participant(running.id, person.id) if one == vote]
        if not same:
            work.votes.cast(vote, desk.clock())
    return vote


def enter_participant(desk: Desk, session_id: SessionId, label: str, side: Side, group: str = "") -> Participant:
    """Add somebody who votes on paper or by show of hands."""
    with desk.looking() as work:
        session = work.sessions.get(session_id)
    with desk.doing(Action.ENTER_VOTE, session.project_id, label, undoable=False) as work:
        work.sessions.get(session_id, for_join=True)
        number = work.votes.next_number(session_id)
        person = Participant(
            ParticipantId(desk.new_id()), session_id, label.strip() or str(number), side, group.strip(), desk.clock()
        )
        work.votes.join(person, None)
    return person


def enter_votes(desk: Desk, participant_id: ParticipantId, choices: Mapping[StatementId, Choice],
                remarks: Mapping[StatementId, str] | None = None) -> None:  # fmt: skip
    """Enter votes for somebody without a phone, in the open round.

    Refused for somebody who joined on a phone: nobody votes for another.
    """
    with desk.looking() as work:
        person = work.votes.participant(participant_id)
        session = work.sessions.get(person.session_id)
        if participant_id not in work.votes.without_phone(session.id):
            raise Refused("error-votes-on-phone")
    with desk.doing(Action.ENTER_VOTE, session.project_id, person.label, undoable=False) as work:
        running = next((one for one in work.sessions.rounds(session.id) if one.is_open), None)
        if running is None:
            raise Refused("error-round-closed")
        held = work.sessions.round(running.id, for_vote=True)
        for statement_id, choice in choices.items():
            held.check_open(statement_id)
            remark = (remarks or {}).get(statement_id, "").strip()
            work.votes.cast(Vote(running.id, statement_id, person.id, choice, remark), desk.clock(), desk.actor.name)


def anything_in_room(desk: Desk) -> bool:
    """Is there a session that phones may reach? The ballot process asks this to know where to listen."""
    with desk.store.reading() as work:
        return work.sessions.any_in_room()
