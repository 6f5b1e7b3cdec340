"""The RAND/UCLA appropriateness method: ratings of 1 to 9, the median and what counts as disagreement.

K. Fitch and others, The RAND/UCLA Appropriateness Method User's Manual (2001). P30 and P70 are linear
quantiles (numpy's and the spreadsheet's default); other definitions differ on small panels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np


class Appropriateness(Enum):
    """What a panel's ratings say of a statement."""

    APPROPRIATE = "appropriate"
    UNCERTAIN = "uncertain"
    INAPPROPRIATE = "inappropriate"


@dataclass(frozen=True, slots=True)
class PanelRating:
    """`ipr` = P70 - P30; disagreement when it is larger than `ipras` = 2.35 + 1.5 |5 - (P30 + P70) / 2|."""

    median: float
    p30: float
    p70: float

    @property
    def ipr(self) -> float:
        """The interpercentile range."""
        return self.p70 - self.p30

    @property
    def centre(self) -> float:
        """The middle of that range (IPRCP)."""
        return (self.p30 + self.p70) / 2

    @property
    def asymmetry(self) -> float:
        """How far that middle lies from the middle of the scale (AI)."""
        return abs(5 - self.centre)

    @property
    def ipras(self) -> float:
        """The range that this asymmetry allows."""
        return 2.35 + 1.5 * self.asymmetry

    @property
    def index(self) -> float:
        """The disagreement index DI: above 1 is disagreement."""
        return self.ipr / self.ipras

    @property
    def disagreement(self) -> bool:
        """Does the panel disagree?"""
        return self.ipr > self.ipras + 1e-9

    @property
    def appropriateness(self) -> Appropriateness:
        """Median of 7 to 9 or 1 to 3 without disagreement; all else is uncertain."""
        if not self.disagreement and self.median >= 7:
            return Appropriateness.APPROPRIATE
        if not self.disagreement and self.median <= 3:
            return Appropriateness.INAPPROPRIATE
        return Appropriateness.UNCERTAIN


def rate(ratings: Sequence[float]) -> PanelRating:
    """The panel's rating; ValueError without ratings, or with one outside 1 to 9."""
    if not ratings or any(not 1 <= rating <= 9 for rating in ratings):
        raise ValueError("ratings of 1 to 9 are due")
    p30, p70 = np.quantile(np.asarray(ratings, dtype=float), [0.3, 0.7])
    return PanelRating(float(np.median(ratings)), float(p30), float(p70))
