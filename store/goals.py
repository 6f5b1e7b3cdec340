"""Expectations, goals with their indicators, and the year plan."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from goals.expectation import Expectation
from goals.goal import Goal, Indicator
from goals.plan import MONTHS, Capacity, YearPlan
from goals.results import MonthResult
from projects.errors import NotFound
from projects.ids import ExpectationId, GoalId, IndicatorId, ProjectId
from store.ledger import Ledger
from store.rows import row_of, value_of
from store.tables import (
    expectations,
    goal_expectations,
    goals,
    indicator_results,
    indicators,
    plan_weights,
    plans,
)


class Expectations:
    """Every read and write of expectations, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Expectation]:
        """The expectations of the traject, by number."""
        query = select(expectations).where(expectations.c.project_id == project_id).order_by(expectations.c.number)
        return [value_of(Expectation, row) for row in self._db.execute(query).mappings()]

    def get(self, expectation_id: ExpectationId) -> Expectation:
        """The expectation; NotFound if there is none with that id."""
        query = select(expectations).where(expectations.c.id == expectation_id)
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFound("verwachting")
        return value_of(Expectation, row)

    def next_number(self, project_id: ProjectId) -> int:
        """The number of the next new expectation."""
        query = select(func.max(expectations.c.number)).where(expectations.c.project_id == project_id)
        return (self._db.execute(query).scalar_one() or 0) + 1

    def save(self, expectation: Expectation) -> None:
        """Keep a new expectation, or its new fields."""
        self._ledger.change(expectations, row_of(expectation, expectations))

    def remove(self, expectation_id: ExpectationId) -> None:
        """Delete an expectation, also from the goals that lean on it."""
        mine = goal_expectations.c.expectation_id == expectation_id
        for row in self._db.execute(select(goal_expectations).where(mine)).mappings().all():
            self._ledger.remove(goal_expectations, dict(row))
        self._ledger.remove(expectations, {"id": expectation_id})


class Goals:
    """Every read and write of goals, indicators and hours, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Goal]:
        """The goals of the traject, by number."""
        query = select(goals).where(goals.c.project_id == project_id).order_by(goals.c.number)
        return [self._goal(row) for row in self._db.execute(query).mappings().all()]

    def get(self, goal_id: GoalId) -> Goal:
        """The goal; NotFound if there is none with that id."""
        row = self._db.execute(select(goals).where(goals.c.id == goal_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("doel")
        return self._goal(row)

    def next_number(self, project_id: ProjectId) -> int:
        """The number of the next new goal."""
        query = select(func.max(goals.c.number)).where(goals.c.project_id == project_id)
        return (self._db.execute(query).scalar_one() or 0) + 1

    def save(self, goal: Goal) -> None:
        """Keep a new goal with its indicators and expectations, or its new fields."""
        self._ledger.change(goals, row_of(goal, goals))
        links = [{"goal_id": goal.id, "expectation_id": one} for one in goal.expectations]
        self._ledger.replace_all(goal_expectations, goal_expectations.c.goal_id, goal.id, links)
        rows = [row_of(indicator, indicators, position=n) for n, indicator in enumerate(goal.indicators)]
        self._remove_results(goal.id, [indicator.id for indicator in goal.indicators])
        self._ledger.replace_all(indicators, indicators.c.goal_id, goal.id, rows)

    def remove(self, goal_id: GoalId) -> None:
        """Delete a goal with its indicators."""
        self._remove_results(goal_id, ())
        for table in (goal_expectations, indicators, plan_weights):
            self._ledger.replace_all(table, table.c.goal_id, goal_id, [])
        self._ledger.remove(goals, {"id": goal_id})

    def plan(self, project_id: ProjectId) -> YearPlan:
        """The year plan; a traject that has none yet gets an empty one."""
        row = self._db.execute(select(plans).where(plans.c.project_id == project_id)).mappings().one_or_none()
        query = select(plan_weights).join(goals).where(goals.c.project_id == project_id)
        weights: dict[GoalId, tuple[float, ...]] = {}
        for weight in self._db.execute(query.order_by(plan_weights.c.goal_id, plan_weights.c.month)):
            weights[GoalId(weight.goal_id)] = (*weights.get(GoalId(weight.goal_id), ()), weight.weight)
        return YearPlan(Capacity() if row is None else value_of(Capacity, row), weights)

    def save_capacity(self, project_id: ProjectId, capacity: Capacity) -> None:
        """Keep how many hours there are."""
        self._ledger.change(plans, row_of(capacity, plans, project_id=project_id))

    def save_weights(self, goal_id: GoalId, weights: Sequence[float]) -> None:
        """Keep the twelve seasonal weights of a goal, January first."""
        if len(weights) != MONTHS:
            raise ValueError(f"twelve weights are due, not {len(weights)}")
        for month, weight in enumerate(weights, start=1):
            self._ledger.change(plan_weights, {"goal_id": goal_id, "month": month, "weight": weight})

    def results(self, project_id: ProjectId) -> list[MonthResult]:
        """What the indicators came to, by indicator and month."""
        mine = select(indicators.c.id).join(goals, goals.c.id == indicators.c.goal_id)
        query = select(indicator_results).where(
            indicator_results.c.indicator_id.in_(mine.where(goals.c.project_id == project_id))
        )
        order = (indicator_results.c.indicator_id, indicator_results.c.year, indicator_results.c.month)
        return [value_of(MonthResult, row) for row in self._db.execute(query.order_by(*order)).mappings()]

    def save_result(self, result: MonthResult) -> None:
        """Keep what an indicator came to in a month."""
        self._ledger.change(indicator_results, row_of(result, indicator_results))

    def remove_result(self, indicator_id: IndicatorId, year: int, month: int) -> None:
        """Empty what was entered for a month."""
        self._ledger.remove(indicator_results, {"indicator_id": indicator_id, "year": year, "month": month})

    def _remove_results(self, goal_id: GoalId, kept: Sequence[IndicatorId]) -> None:
        """Delete the results of the goal's indicators that go: noted one by one, so that undo brings them back."""
        going = select(indicators.c.id).where(indicators.c.goal_id == goal_id, indicators.c.id.not_in(list(kept)))
        query = select(indicator_results).where(indicator_results.c.indicator_id.in_(going))
        for row in self._db.execute(query).mappings().all():
            self._ledger.remove(indicator_results, dict(row))

    def _goal(self, row: Any) -> Goal:
        links = select(goal_expectations.c.expectation_id).where(goal_expectations.c.goal_id == row["id"])
        ordered = links.join(expectations).order_by(expectations.c.number)
        own = select(indicators).where(indicators.c.goal_id == row["id"])
        own = own.order_by(indicators.c.position, indicators.c.id)
        return value_of(
            Goal, row,
            expectations=tuple(ExpectationId(found) for found in self._db.execute(ordered).scalars()),
            indicators=tuple(value_of(Indicator, one) for one in self._db.execute(own).mappings()),
        )  # fmt: skip
