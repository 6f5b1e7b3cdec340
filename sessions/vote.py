"""A vote of one participant on one statement in one round."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from projects.ids import ParticipantId, RoundId, SessionId, StatementId
from projects.stakeholder import Side

LONGEST_REMARK = 1_000  # characters


class Choice(Enum):
    """Eens, geen mening of neutraal, oneens."""

    AGREE = "agree"
    PASS = "pass"  # noqa: S105 - a vote, no password
    DISAGREE = "disagree"

    @property
    def number(self) -> int:
        """+1, 0 or -1, as in votes published by Polis."""
        return {Choice.AGREE: 1, Choice.PASS: 0, Choice.DISAGREE: -1}[self]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who may vote in a session. `label` is what the facilitator reads ("Deelnemer 7")."""

    id: ParticipantId
    session_id: SessionId
    label: str
    side: Side
    group: str
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Vote:
    """The last vote of a participant on a statement in a round; `remark` is a reservation in words."""

    round_id: RoundId
    statement_id: StatementId
    participant_id: ParticipantId
    choice: Choice
    remark: str = ""
