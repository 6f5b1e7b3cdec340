"""What the group concluded, in words. A verdict informs; a person records the outcome."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from projects.ids import RoundId, StatementId
from sessions.verdict import Verdict


class Conclusion(Enum):
    """How a statement left the session."""

    AGREED = "agreed"
    AGREED_WITH_RESERVATION = "agreed_with_reservation"
    NOT_AGREED = "not_agreed"
    LAPSED = "lapsed"  # reworded or dropped; nobody needs to decide on it any more


@dataclass(frozen=True, slots=True)
class Outcome:
    """`words` is the outcome as it was read out, `reservation` whose reservation and why.

    Where there is no agreement: `decides` says who decides, and `decide_by` when, in words.
    """

    statement_id: StatementId
    round_id: RoundId
    conclusion: Conclusion
    words: str
    reservation: str
    decides: str
    decide_by: str
    recorded_by: str
    at: datetime


def proposed(verdict: Verdict) -> Conclusion:
    """The conclusion that follows from the rule, for a person to confirm or change."""
    return {
        Verdict.AGREED: Conclusion.AGREED,
        Verdict.AGREED_WITH_RESERVATION: Conclusion.AGREED_WITH_RESERVATION,
        Verdict.REJECTED: Conclusion.NOT_AGREED,
        Verdict.DIVIDED: Conclusion.NOT_AGREED,
        Verdict.TOO_FEW: Conclusion.NOT_AGREED,
    }[verdict]
