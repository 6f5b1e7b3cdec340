"""Hours over the year, and what indicators came to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from goals.goal import Goal, Indicator, Lack, indicator_lacks
from goals.plan import MONTHS, Capacity, YearPlan, hours_left, month_hours
from goals.results import MonthResult, Movement, latest, movement
from projects.errors import Refused
from projects.ids import GoalId, IndicatorId, ProjectId
from projects.rights import Action
from workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class PlanView:
    """What the year page shows. `months` has twelve numbers of hours for each goal; `left` may be negative."""

    plan: YearPlan
    goals: tuple[Goal, ...]
    months: Mapping[GoalId, tuple[float, ...]]
    left: float

    @property
    def planned(self) -> float:
        """The hours of all goals together."""
        return sum(goal.hours or 0.0 for goal in self.goals)

    @property
    def heaviest(self) -> Goal | None:
        """The goal that takes most hours, if any goal takes hours."""
        taking = [goal for goal in self.goals if goal.hours]
        return max(taking, key=lambda goal: goal.hours or 0.0, default=None)

    @property
    def month_totals(self) -> tuple[float, ...]:
        """The hours of all goals together, for each of the twelve months."""
        return tuple(sum(months[month] for months in self.months.values()) for month in range(MONTHS))


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """What the accountability page shows of one indicator; `results` by year and month, oldest first.

    `lacks`: without these it cannot be accounted for.
    """

    goal: Goal
    indicator: Indicator
    results: tuple[MonthResult, ...]
    latest: MonthResult | None
    movement: Movement
    lacks: tuple[Lack, ...]


def plan_view(desk: Desk, project_id: ProjectId) -> PlanView:
    """The year plan of a traject."""
    with desk.looking() as work:
        goals = tuple(work.goals.of_project(project_id))
        plan = work.goals.plan(project_id)
    months = {
        goal.id: month_hours(goal.hours or 0.0, plan.weights.get(goal.id, (1.0,) * MONTHS)) for goal in goals
    }  # fmt: skip
    return PlanView(plan, goals, months, hours_left(plan, goals))


def set_capacity(desk: Desk, project_id: ProjectId, capacity: Capacity) -> None:
    """Say how many hours there are, and how much of it stays free."""
    with desk.doing(Action.EDIT_PLAN, project_id, "") as work:
        work.goals.save_capacity(project_id, capacity)


def set_hours(desk: Desk, goal_id: GoalId, hours: float | None, weights: Sequence[float] | None = None) -> None:
    """Give a goal its hours for the year, and its twelve seasonal weights, January first."""
    if weights is not None and (len(weights) != MONTHS or any(weight < 0 for weight in weights)):
        raise Refused("error-weights")
    with desk.looking() as work:
        goal = work.goals.get(goal_id)
    with desk.doing(Action.EDIT_PLAN, goal.project_id, goal.label) as work:
        work.goals.save(replace(goal, hours=hours))
        if weights is not None:
            work.goals.save_weights(goal_id, weights)


def results(desk: Desk, project_id: ProjectId) -> list[MonthResult]:
    """What was entered for the indicators, by indicator and month."""
    with desk.looking() as work:
        return work.goals.results(project_id)


def accountability(desk: Desk, project_id: ProjectId) -> list[IndicatorLine]:
    """Every indicator with what it came to, by goal."""
    with desk.looking() as work:
        goals, entered = work.goals.of_project(project_id), work.goals.results(project_id)
    return [_line(goal, indicator, entered) for goal in goals for indicator in goal.indicators]


def _line(goal: Goal, indicator: Indicator, entered: Sequence[MonthResult]) -> IndicatorLine:
    last = latest(entered, indicator.id)
    # Who supplies the figure may differ from who owns the goal; one of them must be known.
    nobody = () if indicator.owner.strip() or goal.owner.strip() else (Lack.OWNER,)
    return IndicatorLine(
        goal, indicator, tuple(one for one in entered if one.indicator_id == indicator.id), last,
        movement(indicator, last), (*indicator_lacks(indicator), *nobody),
    )  # fmt: skip


def record_result(desk: Desk, project_id: ProjectId, indicator_id: IndicatorId, year: int, month: int,
                  value: float | None, note: str = "") -> None:  # fmt: skip
    """Enter what an indicator came to in a month; None empties it."""
    with desk.doing(Action.RECORD_RESULT, project_id, f"{month}-{year}") as work:
        if value is None:
            work.goals.remove_result(indicator_id, year, month)
        else:
            work.goals.save_result(MonthResult(indicator_id, year, month, value, note.strip()))
