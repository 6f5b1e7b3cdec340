"""Hours: what there is, what the goals take, and how the year divides into months."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from goals.goal import Goal
from projects.errors import Refused
from projects.ids import GoalId

MONTHS = 12
HOURS_PER_FTE = 1_350.0  # productive hours a year, VNG's figure; a setting of the plan


class Season(Enum):
    """Ways in which a year is often divided, as a start for a goal's own weights."""

    EVEN = "even"
    SUMMER = "summer"
    SCHOOL_YEAR = "school_year"

    @property
    def weights(self) -> tuple[float, ...]:
        """Twelve seasonal weights, January first."""
        return {
            Season.EVEN: (1.0,) * MONTHS,
            Season.SUMMER: (0.5, 0.5, 0.7, 1.0, 1.3, 1.6, 1.8, 1.8, 1.2, 0.7, 0.5, 0.4),
            # Schools close in July and August; most is asked after each holiday.
            Season.SCHOOL_YEAR: (1.3, 0.9, 1.2, 0.9, 1.1, 1.0, 0.4, 0.5, 1.6, 1.0, 1.2, 0.9),
        }[self]


@dataclass(frozen=True, slots=True)
class Capacity:
    """`fte` people at `hours_per_fte` hours a year; `free_share` (0 to 1) is kept for the unforeseen."""

    fte: float = 0.0
    hours_per_fte: float = HOURS_PER_FTE
    free_share: float = 0.20

    def __post_init__(self) -> None:
        if self.fte < 0 or self.hours_per_fte < 0 or not 0 <= self.free_share < 1:
            raise Refused("error-capacity")

    @property
    def hours(self) -> float:
        """All productive hours of the year."""
        return self.fte * self.hours_per_fte

    @property
    def free_hours(self) -> float:
        """Hours that no goal may take."""
        return self.hours * self.free_share

    @property
    def goal_hours(self) -> float:
        """Hours that the goals may take together."""
        return self.hours - self.free_hours


@dataclass(frozen=True, slots=True)
class YearPlan:
    """Capacity, and for each goal twelve seasonal weights, January first (1.0 is an average month)."""

    capacity: Capacity
    weights: Mapping[GoalId, tuple[float, ...]]


def month_hours(hours: float, weights: Sequence[float]) -> tuple[float, ...]:
    """`hours` of a year over twelve months in proportion to `weights`; they add up to `hours`.

    All weights zero: twelve equal months. ValueError unless there are twelve, none negative.
    """
    if len(weights) != MONTHS or any(weight < 0 for weight in weights):
        raise ValueError(f"twelve weights of 0 and up are due, not {weights}")
    total = sum(weights)
    if total == 0:
        return (hours / MONTHS,) * MONTHS
    return tuple(hours * weight / total for weight in weights)


def hours_left(plan: YearPlan, goals: Sequence[Goal]) -> float:
    """What remains after free room and goals; negative when the goals take too much."""
    planned = sum(goal.hours or 0.0 for goal in goals)
    return plan.capacity.goal_hours - planned
