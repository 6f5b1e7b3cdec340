"""The bar that a group sets before it votes, and never after."""

from dataclasses import dataclass
from enum import Enum

from projects.errors import Refused


class Denominator(Enum):
    """Of whom is the share of agreement taken?"""

    INVITED = "invited"  # everybody on the list of the session
    PRESENT = "present"  # everybody who cast a vote on any statement of the round
    VOTED = "voted"  # everybody who voted on this statement, passes included
    TOOK_SIDE = "took_side"  # who agreed or disagreed; a pass takes no side


@dataclass(frozen=True, slots=True)
class Rule:
    """`threshold` and `quorum_share` are shares (0 to 1); `quorum` is a number of voters, passes included.

    75 % is the median threshold of 100 Delphi studies (Diamond 2014). With `per_side` the threshold
    must also be reached within each side that voted: staff and partners.
    """

    threshold: float = 0.75
    denominator: Denominator = Denominator.TOOK_SIDE
    quorum: int = 5
    quorum_share: float = 0.0
    per_side: bool = True

    def __post_init__(self) -> None:
        if not 0.5 <= self.threshold <= 1:
            raise Refused("error-threshold")
        if self.quorum < 1 or not 0 <= self.quorum_share <= 1:
            raise Refused("error-quorum")


class Doubt(Enum):
    """What a rule may have that a group did not mean."""

    NO_INVITED = "no-invited"  # a share of the invited, and nobody said how many there are
    QUORUM = "quorum-out-of-reach"  # more voters needed than there are invited


def doubts(rule: Rule, invited: int) -> tuple[Doubt, ...]:
    """What to ask about before the first round; `invited` is 0 when nobody said how many people are invited."""
    asked = {
        Doubt.NO_INVITED: rule.denominator is Denominator.INVITED and not invited,
        Doubt.QUORUM: 0 < invited < rule.quorum,
    }
    return tuple(doubt for doubt, holds in asked.items() if holds)
