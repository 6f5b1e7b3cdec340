"""Participants and their votes: the hot path. A vote has its own history beside the journal."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from projects.errors import NotFound
from projects.ids import ParticipantId, RoundId, SessionId
from sessions.vote import Participant, Vote
from store.rows import row_of, value_of
from store.tables import join_failures, participants, vote_history, votes


class Votes:
    """Every read and write of participants and votes, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        # Both have "insert or update", each in a statement class of its own.
        self._insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert

    def join(self, participant: Participant, token_hash: str | None) -> None:
        """Keep a new participant; `token_hash` is the sha256 of the cookie's secret."""
        self._db.execute(insert(participants), row_of(participant, participants, token_hash=token_hash))

    def participants(self, session_id: SessionId) -> list[Participant]:
        """Everybody who joined or was entered, in order of joining."""
        query = select(participants).where(participants.c.session_id == session_id)
        rows = self._db.execute(query.order_by(participants.c.joined_at, participants.c.id)).mappings()
        return [value_of(Participant, row) for row in rows]

    def next_number(self, session_id: SessionId) -> int:
        """The number of the next participant; true until the end of a transaction that holds the session."""
        query = select(func.count()).where(participants.c.session_id == session_id)
        return int(self._db.execute(query).scalar_one()) + 1

    def participant(self, participant_id: ParticipantId) -> Participant:
        """The participant; NotFound if there is none with that id."""
        row = self._db.execute(select(participants).where(participants.c.id == participant_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("deelnemer")
        return value_of(Participant, row)

    def without_phone(self, session_id: SessionId) -> set[ParticipantId]:
        """Who was entered by the facilitator, and votes on paper or by show of hands."""
        mine = and_(participants.c.session_id == session_id, participants.c.token_hash.is_(None))
        return {ParticipantId(found) for found in self._db.execute(select(participants.c.id).where(mine)).scalars()}

    def with_token(self, token_hash: str) -> Participant | None:
        """The participant whose cookie this is, if any."""
        query = select(participants).where(participants.c.token_hash == token_hash)
        row = self._db.execute(query).mappings().one_or_none()
        return None if row is None else value_of(Participant, row)

    def cast(self, vote: Vote, at: datetime, entered_by: str = "") -> None:
        """Keep a vote in place of an earlier one of the same person; the history keeps both."""
        row = row_of(vote, votes)
        change = self._insert(votes).values(row).on_conflict_do_update(
            index_elements=["round_id", "statement_id", "participant_id"],
            set_={"choice": vote.choice, "remark": vote.remark},
        )  # fmt: skip
        self._db.execute(change)
        self._db.execute(insert(vote_history), row | {"at": at, "entered_by": entered_by})

    def of_round(self, round_id: RoundId) -> list[Vote]:
        """The votes that count in a round, in a fixed order that says nothing of when they were cast."""
        query = select(votes).where(votes.c.round_id == round_id)
        rows = self._db.execute(query.order_by(votes.c.statement_id, votes.c.participant_id)).mappings()
        return [value_of(Vote, row) for row in rows]

    def of_participant(self, round_id: RoundId, participant_id: ParticipantId) -> list[Vote]:
        """One participant's own votes in a round."""
        mine = and_(votes.c.round_id == round_id, votes.c.participant_id == participant_id)
        return [value_of(Vote, row) for row in self._db.execute(select(votes).where(mine)).mappings()]

    def progress(self, round_id: RoundId) -> dict[ParticipantId, int]:
        """Who has voted, and on how many statements; not what."""
        query = select(votes.c.participant_id, func.count()).where(votes.c.round_id == round_id)
        rows = self._db.execute(query.group_by(votes.c.participant_id))
        return {ParticipantId(person): count for person, count in rows}

    def count_history(self, round_id: RoundId) -> int:
        """How many times a vote was cast or changed in a round."""
        return int(self._db.execute(select(func.count()).where(vote_history.c.round_id == round_id)).scalar_one())

    def forget_who(self, participant_id: ParticipantId, label: str) -> None:
        """Take the name and the remarks from a participant; the votes themselves go on counting."""
        mine = participants.c.id == participant_id
        self._db.execute(update(participants).where(mine).values(label=label))
        for table in (votes, vote_history):
            self._db.execute(update(table).where(table.c.participant_id == participant_id).values(remark=""))

    def note_failure(self, minute: int) -> None:
        """Count a wrong join code in this minute since 1970."""
        row = self._insert(join_failures).values(minute=minute, count=1)
        self._db.execute(
            row.on_conflict_do_update(index_elements=["minute"], set_={"count": join_failures.c.count + 1})
        )

    def failures(self, minutes: Sequence[int]) -> int:
        """How many wrong join codes there were in these minutes."""
        query = select(func.coalesce(func.sum(join_failures.c.count), 0)).where(join_failures.c.minute.in_(minutes))
        return int(self._db.execute(query).scalar_one())
