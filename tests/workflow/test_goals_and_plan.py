"""Outcomes to expectations, expectations to goals, and goals through the year."""

from dataclasses import replace

import pytest

from goals.goal import Lack
from goals.plan import Season
from goals.results import Movement
from projects.errors import NotFound, Refused
from projects.ids import ExpectationId, GoalId, PassageId, ProjectId
from projects.project import Project
from tests.ui.agreed import REPLY, adopt, make_goal
from workflow.desk import Desk
from workflow.exporting import (
    export_view,
    find_quotes,
    load_content,
    thread_of_expectation,
    thread_of_goal,
    what_became_of,
)
from workflow.goals import add_expectation, add_goal, edit_goal, goals_view, new_indicator, propose_goals, remove_goal
from workflow.planning import accountability, plan_view, record_result, results, set_hours
from workflow.undoing import undo


def test_agreed_expectations_wait_for_a_goal(desk: Desk, project: Project) -> None:
    agreed, _ = adopt(desk, project)

    assert goals_view(desk, project.id).unanswered == (agreed,)

    propose_goals(desk, project.id)

    view = goals_view(desk, project.id)
    assert view.unanswered == ()
    assert view.goals_on(agreed.id) == view.goals


def test_proposed_goals_are_one_deed_and_undone_as_one(desk: Desk, project: Project) -> None:
    adopt(desk, project)
    propose_goals(desk, project.id)

    undo(desk, project.id)

    assert goals_view(desk, project.id).goals == ()


def test_nothing_to_propose_writes_nothing(desk: Desk, project: Project) -> None:
    with desk.looking() as work:
        before = work.journal.latest(project.id, 99)

    assert propose_goals(desk, project.id) == []

    with desk.looking() as work:
        assert work.journal.latest(project.id, 99) == before


def test_a_goal_cannot_lean_on_what_was_not_agreed(desk: Desk, project: Project) -> None:
    _, other = adopt(desk, project)

    with pytest.raises(Refused):
        add_goal(desk, project.id, "Bekeuringen tellen", [other.id])

    assert goals_view(desk, project.id).goals == ()


@pytest.mark.parametrize(("wish", "target"), [
    pytest.param("Een melder krijgt binnen 5 werkdagen bericht", 5, id="a-number"),
    pytest.param("Er is toezicht tot 00.30 uur op vrijdag", None, id="a-time-of-day-is-no-target"),
    pytest.param("Het team doet 1.200 controles", 1_200, id="a-thousand"),
])  # fmt: skip
def test_a_measurable_expectation_proposes_a_target(
    desk: Desk, project: Project, wish: str, target: float | None
) -> None:
    agreed, _ = adopt(desk, project)
    written = add_expectation(desk, project.id, wish)
    with desk.looking() as work:
        assert work.expectations.get(written.id).measurable
    with desk.store.writing() as work:
        work.expectations.save(replace(written, status=agreed.status))

    goal = add_goal(desk, project.id, "Doel", [written.id])

    assert [one.target for one in goal.indicators] == [target]


def test_results_come_back_when_the_removal_of_a_goal_is_undone(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 3, 4)

    remove_goal(desk, goal.id)
    assert results(desk, project.id) == []
    undo(desk, project.id)

    assert [one.value for one in results(desk, project.id)] == [4]


def test_results_come_back_when_the_removal_of_an_indicator_is_undone(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 3, 4)

    edit_goal(desk, replace(goal, indicators=()))
    undo(desk, project.id)

    assert goals_view(desk, project.id).goals[0].indicators == goal.indicators
    assert [one.value for one in results(desk, project.id)] == [4]


def test_other_results_stay_when_an_indicator_goes(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    more = replace(goal, indicators=(*goal.indicators, new_indicator(desk, goal, "Meldingen")))
    edit_goal(desk, more)
    for number, indicator in enumerate(more.indicators):
        record_result(desk, project.id, indicator.id, 2027, 1, number)

    edit_goal(desk, replace(goal, indicators=more.indicators[:1]))

    assert [one.indicator_id for one in results(desk, project.id)] == [more.indicators[0].id]


def test_the_plan_adds_up(desk: Desk, project: Project) -> None:
    for title, hours in (("Klein", 120), ("Groot", 1_200)):
        set_hours(desk, add_goal(desk, project.id, title).id, hours, Season.SUMMER.weights)

    view = plan_view(desk, project.id)

    assert view.planned == 1_320
    assert view.heaviest is not None
    assert view.heaviest.title == "Groot"
    assert sum(view.month_totals) == pytest.approx(1_320)


def test_an_indicator_tells_what_it_lacks_and_where_it_goes(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    indicator = replace(goal.indicators[0], baseline=9.0, source="MOR")
    edit_goal(desk, replace(goal, owner="teamleider", indicators=(indicator,)))
    record_result(desk, project.id, indicator.id, 2027, 1, 7)

    line = accountability(desk, project.id)[0]

    assert line.lacks == (Lack.FREQUENCY,)
    assert (line.latest, line.movement) == (line.results[-1], Movement.TOWARDS)


def test_the_thread_loads_only_what_hangs_on_it_and_says_the_same(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    content = load_content(desk, project.id)

    strand = thread_of_goal(desk, project.id, goal.id)[0]

    assert strand == thread_of_expectation(desk, project.id, goal.expectations[0])
    assert strand.quotes
    assert set(strand.quotes) <= set(content.quotes)
    assert [one.label for one in strand.goals] == [goal.label]
    assert strand.expectation.text == REPLY
    became = what_became_of(desk, project.id, strand.quotes[0].passage.passage_id)
    assert became.strands == (strand,)


def test_a_thread_of_what_is_not_in_the_traject_is_not_found(desk: Desk, project: Project) -> None:
    with pytest.raises(NotFound):
        thread_of_goal(desk, project.id, GoalId("weg"))
    with pytest.raises(NotFound):
        thread_of_expectation(desk, project.id, ExpectationId("weg"))
    with pytest.raises(NotFound):
        what_became_of(desk, ProjectId("elders"), PassageId("weg"))


def test_quotes_are_found_by_all_their_words_upper_or_lower_case(desk: Desk, project: Project) -> None:
    adopt(desk, project)

    assert [one.passage.text for one in find_quotes(desk, project.id, "MELDER werkdagen")] == [
        "Binnen vijf werkdagen bericht aan de melder"
    ]  # fmt: skip
    assert find_quotes(desk, project.id, "melder zeppelin") == []
    assert find_quotes(desk, project.id, "%") == []
    assert len(find_quotes(desk, project.id, "", limit=1)) == 1


def test_the_export_page_counts_what_the_workbook_holds(desk: Desk, project: Project) -> None:
    make_goal(desk, project)
    content = load_content(desk, project.id)

    view = export_view(desk, project.id)

    assert (view.expectations, view.agreed, view.not_agreed) == (2, 1, 1)
    assert view.votings == len(content.votings)
    assert view.withheld == len({one.passage.passage_id for one in content.quotes if not one.quotable})


def test_indicators_stay_in_the_order_in_which_they_were_put(desk: Desk, project: Project) -> None:
    agreed, _ = adopt(desk, project)
    goal = add_goal(desk, project.id, "Schone wijken", [agreed.id])
    names = [f"Indicator {number}" for number in range(8)]

    edit_goal(desk, replace(goal, indicators=tuple(new_indicator(desk, goal, name) for name in names)))
    kept = goals_view(desk, project.id).goals[0]
    edit_goal(desk, replace(kept, indicators=kept.indicators[::-1]))

    assert [one.text for one in kept.indicators] == names
    assert [one.text for one in goals_view(desk, project.id).goals[0].indicators] == names[::-1]
