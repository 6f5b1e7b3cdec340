"""From outcomes to expectations, and from expectations to goals with indicators."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.measurable import find_norm
from goals.expectation import Expectation, ExpectationStatus
from goals.goal import Goal, Indicator, IndicatorKind
from interviews.source import SourceKind
from projects.errors import Refused
from projects.ids import ExpectationId, GoalId, IndicatorId, ProjectId
from projects.rights import Action
from projects.stakeholder import Side
from sessions.outcome import Conclusion, Outcome
from sessions.statement import Statement
from store import Work
from workflow.desk import Desk

_STATUS = {
    Conclusion.AGREED: ExpectationStatus.AGREED,
    Conclusion.AGREED_WITH_RESERVATION: ExpectationStatus.AGREED_WITH_RESERVATION,
    Conclusion.NOT_AGREED: ExpectationStatus.NOT_AGREED,
    Conclusion.LAPSED: ExpectationStatus.LAPSED,
}


@dataclass(frozen=True, slots=True)
class GoalsView:
    """What the goals page shows."""

    expectations: tuple[Expectation, ...]
    goals: tuple[Goal, ...]
    to_adopt: int  # outcomes that are no expectation yet, or changed since

    @property
    def unanswered(self) -> tuple[Expectation, ...]:
        """Expectations that stand and that no goal answers yet."""
        answered = {one for goal in self.goals for one in goal.expectations}
        return tuple(one for one in self.expectations if one.status.stands and one.id not in answered)

    def goals_on(self, expectation_id: ExpectationId) -> tuple[Goal, ...]:
        """The goals that lean on an expectation."""
        return tuple(goal for goal in self.goals if expectation_id in goal.expectations)


def goals_view(desk: Desk, project_id: ProjectId) -> GoalsView:
    """Expectations and goals of a traject."""
    with desk.looking() as work:
        return GoalsView(
            tuple(work.expectations.of_project(project_id)), tuple(work.goals.of_project(project_id)),
            len(_changed(work, project_id)),
        )  # fmt: skip


def adopt_outcomes(desk: Desk, project_id: ProjectId) -> list[Expectation]:
    """Make expectations of the outcomes that were recorded, and bring known ones up to date.

    What a person wrote in an expectation stays; only its status and reservation follow the outcome.
    """
    with desk.doing(Action.EDIT_EXPECTATION, project_id, "") as work:
        adopted = []
        for outcome, known in _changed(work, project_id):
            statement = work.statements.get(outcome.statement_id)
            if known is None:
                fresh = _from_statement(desk, work, statement, outcome)
            else:
                fresh = replace(
                    known, status=_STATUS[outcome.conclusion], reservation=outcome.reservation,
                    statement_id=statement.id,
                    text=statement.text if known.statement_id != statement.id else known.text,
                )  # fmt: skip
            work.expectations.save(fresh)
            adopted.append(fresh)
    return adopted


def add_expectation(desk: Desk, project_id: ProjectId, text: str) -> Expectation:
    """Write an expectation by hand, as a draft."""
    with desk.doing(Action.EDIT_EXPECTATION, project_id, text[:60]) as work:
        norm = find_norm(text)
        fresh = Expectation(
            ExpectationId(desk.new_id()), project_id, work.expectations.next_number(project_id), text.strip(), None,
            None, "", work.projects.get(project_id).team, True, norm is not None, norm.value if norm else "",
            norm.unit if norm else "", norm.term if norm else "", ExpectationStatus.DRAFT,
        )  # fmt: skip
        work.expectations.save(fresh)
    return fresh


def edit_expectation(desk: Desk, expectation: Expectation) -> None:
    """Keep new fields of an expectation."""
    with desk.doing(Action.EDIT_EXPECTATION, expectation.project_id, expectation.label) as work:
        work.expectations.get(expectation.id)
        work.expectations.save(expectation)


def remove_expectation(desk: Desk, expectation_id: ExpectationId) -> None:
    """Delete an expectation, also from the goals that lean on it."""
    with desk.looking() as work:
        expectation = work.expectations.get(expectation_id)
    with desk.doing(Action.EDIT_EXPECTATION, expectation.project_id, expectation.label) as work:
        work.expectations.remove(expectation_id)


def add_goal(desk: Desk, project_id: ProjectId, title: str, expectations: Sequence[ExpectationId] = ()) -> Goal:
    """Make a goal of expectations; each measurable one proposes an indicator, to be completed.

    Refused for an expectation that was not agreed: nobody stands behind such a goal.
    """
    with desk.doing(Action.EDIT_GOAL, project_id, title[:60]) as work:
        return _add_goal(desk, work, project_id, title, expectations)


def edit_goal(desk: Desk, goal: Goal) -> None:
    """Keep new fields, expectations and indicators of a goal."""
    with desk.doing(Action.EDIT_GOAL, goal.project_id, goal.label) as work:
        work.goals.get(goal.id)
        if any(not work.expectations.get(one).status.stands for one in goal.expectations):
            raise Refused("error-goal-on-not-agreed")
        if any(not indicator.text.strip() for indicator in goal.indicators):
            raise Refused("error-indicator-needs-text")
        work.goals.save(goal)


def remove_goal(desk: Desk, goal_id: GoalId) -> None:
    """Delete a goal with its indicators; its expectations stay."""
    with desk.looking() as work:
        goal = work.goals.get(goal_id)
    with desk.doing(Action.EDIT_GOAL, goal.project_id, goal.label) as work:
        work.goals.remove(goal_id)


def new_indicator(desk: Desk, goal: Goal, text: str, kind: IndicatorKind = IndicatorKind.OUTPUT) -> Indicator:
    """An empty indicator for a goal; kept when the goal is."""
    return Indicator(IndicatorId(desk.new_id()), goal.id, text.strip(), kind)


def propose_goals(desk: Desk, project_id: ProjectId) -> list[Goal]:
    """One draft goal for each theme with agreed expectations that no goal answers yet."""
    unanswered = goals_view(desk, project_id).unanswered
    if not unanswered:
        return []
    with desk.doing(Action.EDIT_GOAL, project_id, "") as work:
        labels = {theme.id: theme.label for theme in work.themes.of_project(project_id)}
        by_theme: dict[str, list[ExpectationId]] = {}
        for expectation in unanswered:
            label = labels.get(expectation.theme_id, "") if expectation.theme_id else ""
            by_theme.setdefault(label or expectation.text, []).append(expectation.id)
        return [_add_goal(desk, work, project_id, label, members) for label, members in by_theme.items()]


def _add_goal(desk: Desk, work: Work, project_id: ProjectId, title: str, expectations: Sequence[ExpectationId]) -> Goal:
    chosen = [work.expectations.get(one) for one in expectations]
    if any(not one.status.stands for one in chosen):
        raise Refused("error-goal-on-not-agreed")
    goal_id = GoalId(desk.new_id())
    goal = Goal(
        goal_id, project_id, work.goals.next_number(project_id), title.strip(), expectations=tuple(expectations),
        indicators=tuple(_proposed_indicator(desk, goal_id, one) for one in chosen if one.measurable),
    )  # fmt: skip
    work.goals.save(goal)
    return goal


def _changed(work: Work, project_id: ProjectId) -> list[tuple[Outcome, Expectation | None]]:
    """Outcomes of the newest wording, with the expectation that came of an earlier one, if it differs."""
    statements = {one.id: one for one in work.statements.of_project(project_id)}
    known = {
        statements[one.statement_id].number: one
        for one in work.expectations.of_project(project_id)
        if one.statement_id in statements
    }
    newest: dict[int, Outcome] = {}
    for outcome in work.sessions.outcomes(project_id):  # ordered by number and version
        newest[statements[outcome.statement_id].number] = outcome
    found: list[tuple[Outcome, Expectation | None]] = []
    for number, outcome in newest.items():
        expectation = known.get(number)
        if expectation is None:
            if outcome.conclusion is not Conclusion.LAPSED:
                found.append((outcome, None))
        elif (expectation.status, expectation.reservation, expectation.statement_id) != (
            _STATUS[outcome.conclusion], outcome.reservation, outcome.statement_id,
        ):  # fmt: skip
            found.append((outcome, expectation))
    return found


def _from_statement(desk: Desk, work: Work, statement: Statement, outcome: Outcome) -> Expectation:
    quoted = work.coding.coded(statement.project_id, passage_ids=statement.quotes) if statement.quotes else []
    voices = [one for one in quoted if one.voice]
    groups = list(dict.fromkeys(one.group for one in voices if one.group))
    norm = find_norm(statement.text)
    return Expectation(
        ExpectationId(desk.new_id()), statement.project_id, work.expectations.next_number(statement.project_id),
        statement.text, statement.theme_id, statement.id, ", ".join(groups),
        work.projects.get(statement.project_id).team, all(one.side is Side.STAFF for one in voices),
        norm is not None, norm.value if norm else "", norm.unit if norm else "", norm.term if norm else "",
        _STATUS[outcome.conclusion], outcome.reservation,
    )  # fmt: skip


def _proposed_indicator(desk: Desk, goal_id: GoalId, expectation: Expectation) -> Indicator:
    return Indicator(
        IndicatorId(desk.new_id()), goal_id, expectation.text, IndicatorKind.OUTPUT, expectation.unit,
        target=_as_number(expectation.norm),
    )  # fmt: skip


def _as_number(norm: str) -> float | None:
    """A norm such as "1.000" or "2,5" as a number; None for other words, and for a time of day ("00.30")."""
    if not re.fullmatch(r"\d+(\.\d{3})*(,\d+)?", norm.strip()):
        return None
    return float(norm.strip().replace(".", "").replace(",", "."))


def policy_priorities(desk: Desk, project_id: ProjectId) -> list[str]:
    """Headings of the traject's policy documents, as a choice for a goal's policy priority."""
    with desk.looking() as work:
        plans = [
            line.id for line in work.sources.lines(project_id)
            if line.kind in (SourceKind.IVP, SourceKind.POLICY_PLAN)
        ]  # fmt: skip
        found = [turn.context.split(" > ")[-1] for source in plans for turn in work.sources.turns(source)]
    return list(dict.fromkeys(heading for heading in found if heading))
