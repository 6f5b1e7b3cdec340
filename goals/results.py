"""What an indicator came to, month by month."""

from collections.abc import Sequence
from dataclasses import dataclass

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
