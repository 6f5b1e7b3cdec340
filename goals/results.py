"""What an indicator came to, month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from goals.goal import Indicator
from projects.errors import Refused
from projects.ids import IndicatorId


@dataclass(frozen=True, slots=True)
class MonthResult:
    """`value` in the indicator's unit, for `month` (1 to 12) of `year`."""

    indicator_id: IndicatorId
    year: int
    month: int
    value: float
    note: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise Refused("error-month")


def latest(results: Sequence[MonthResult], indicator_id: IndicatorId) -> MonthResult | None:
    """The last month for which something was entered, or None."""
    own = [result for result in results if result.indicator_id == indicator_id]
    return max(own, key=lambda result: (result.year, result.month), default=None)


class Movement(Enum):
    """Where the last result stands between baseline and target."""

    REACHED = "reached"
    TOWARDS = "towards"
    STILL = "still"  # where it was at the baseline
    AWAY = "away"
    UNKNOWN = "unknown"  # nothing entered, or no baseline or target to hold it against


def movement(indicator: Indicator, result: MonthResult | None) -> Movement:
    """Does the indicator move towards its target? A target below the baseline is one to come down to."""
    baseline, target = indicator.baseline, indicator.target
    if result is None or baseline is None or target is None:
        return Movement.UNKNOWN
    up = 1.0 if target >= baseline else -1.0
    if target == baseline:
        # Without a direction all that can be said is whether it stayed where it should.
        return Movement.REACHED if result.value == target else Movement.AWAY
    if up * (result.value - target) >= 0:
        return Movement.REACHED
    if result.value == baseline:
        return Movement.STILL
    return Movement.TOWARDS if up * (result.value - baseline) > 0 else Movement.AWAY
