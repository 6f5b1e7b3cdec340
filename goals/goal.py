"""Goals of the HUP and the indicators by which they are accounted for."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from projects.errors import Refused
from projects.ids import ExpectationId, GoalId, IndicatorId, ProjectId


class IndicatorKind(Enum):
    """What an indicator measures, from means to effect."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"


class Frequency(Enum):
    """How often an indicator is reported."""

    MONTH = "month"
    QUARTER = "quarter"
    FOUR_MONTHS = "four_months"
    YEAR = "year"


# The five fields of the VNG model; a project may write its own instead.
SAFETY_FIELDS = (
    "Veilige woon- en leefomgeving",
    "Bedrijvigheid en veiligheid",
    "Jeugd en veiligheid",
    "Fysieke veiligheid",
    "Integriteit en veiligheid",
)


@dataclass(frozen=True, slots=True)
class Indicator:
    """`baseline` and `target` are numbers in `unit`; None: not known yet."""

    id: IndicatorId
    goal_id: GoalId
    text: str
    kind: IndicatorKind
    unit: str = ""
    baseline: float | None = None
    baseline_on: date | None = None
    target: float | None = None
    source: str = ""
    frequency: Frequency | None = None
    owner: str = ""
    accountable_to: str = ""
    frozen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal for the year, with the agreed expectations it answers. `hours` are those of the year."""

    id: GoalId
    project_id: ProjectId
    number: int
    title: str
    safety_field: str = ""
    policy_priority: str = ""
    owner: str = ""
    hours: float | None = None
    expectations: tuple[ExpectationId, ...] = ()
    indicators: tuple[Indicator, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise Refused("error-goal-title")
        if self.hours is not None and self.hours < 0:
            raise Refused("error-hours-negative")

    @property
    def label(self) -> str:
        """How people refer to it: "D2"."""
        return f"D{self.number}"


class Lack(Enum):
    """What a goal still lacks before it can be accounted for."""

    EXPECTATION = "expectation"
    INDICATOR = "indicator"
    BASELINE = "baseline"
    TARGET = "target"
    SOURCE = "source"
    FREQUENCY = "frequency"
    OWNER = "owner"
    SAFETY_FIELD = "safety_field"
    PRIORITY = "priority"


def lacks(goal: Goal) -> tuple[Lack, ...]:
    """Everything that the goal lacks, in the order in which one would mend it."""
    found: list[Lack] = []
    if not goal.expectations:
        found.append(Lack.EXPECTATION)
    if not goal.indicators:
        found.append(Lack.INDICATOR)
    missed = {lack for indicator in goal.indicators for lack in indicator_lacks(indicator)}
    found += [lack for lack in Lack if lack in missed]
    for lack, missing in (
        (Lack.OWNER, not goal.owner.strip()),
        (Lack.SAFETY_FIELD, not goal.safety_field.strip()),
        (Lack.PRIORITY, not goal.policy_priority.strip()),
    ):
        if missing:
            found.append(lack)
    return tuple(found)


def indicator_lacks(indicator: Indicator) -> tuple[Lack, ...]:
    """What one indicator lacks by itself."""
    found = (
        (Lack.BASELINE, indicator.baseline is None),
        (Lack.TARGET, indicator.target is None),
        (Lack.SOURCE, not indicator.source.strip()),
        (Lack.FREQUENCY, indicator.frequency is None),
    )
    return tuple(lack for lack, missing in found if missing)
