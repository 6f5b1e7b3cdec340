"""The year page: hours over goals and months."""

import pytest
from streamlit.testing.v1 import AppTest

from goals.plan import Capacity, Season, hours_left
from projects.project import Project
from tests.ui.agreed import open_page, words_on
from texts import Language, say
from workflow.desk import Desk
from workflow.goals import add_goal
from workflow.planning import plan_view, set_capacity, set_hours


def year_page(desk: Desk, project: Project, **address: str) -> AppTest:
    screen = open_page(desk, project, "year_page", **address)
    assert not screen.exception
    return screen


def text(key: str, **values: str | int) -> str:
    return say(Language.DUTCH, key, **values)


def capacity_form(desk: "Desk", project: "Project") -> None:
    """What stands in the dialog: AppTest closes a dialog at each click, so the form is drawn by itself."""
    from ui import year_page
    from workflow.planning import plan_view

    year_page.capacity_form(desk, project, plan_view(desk, project.id).plan.capacity)


def test_without_goals_the_page_says_what_to_do_first(desk: Desk, project: Project) -> None:
    screen = year_page(desk, project)

    assert text("year-empty-title") in words_on(screen)


def test_the_hours_of_the_team_are_kept(desk: Desk, project: Project) -> None:
    screen = AppTest.from_function(capacity_form, args=(desk, project)).run()

    next(one for one in screen.number_input if one.label == text("year-fte")).set_value(4.5)
    next(one for one in screen.number_input if one.label == text("year-free")).set_value(25)
    screen.button(key="year-save-capacity").click().run()

    assert not screen.exception
    assert plan_view(desk, project.id).plan.capacity == Capacity(4.5, 1_350, 0.25)


def test_the_figures_agree_with_the_plan(desk: Desk, project: Project) -> None:
    goal = add_goal(desk, project.id, "Schone wijken")
    set_capacity(desk, project.id, Capacity(2, 1_350, 0.2))
    set_hours(desk, goal.id, 1_200, Season.SUMMER.weights)

    screen = year_page(desk, project)

    view = plan_view(desk, project.id)
    assert hours_left(view.plan, view.goals) == 960
    assert [metric.value for metric in screen.metric] == ["2.700", "540", "1.200", "960"]
    table = screen.table[0].value
    assert list(table.iloc[0])[1:] == [f"{hours:.0f}" for hours in view.months[goal.id]] + ["1.200"]
    assert list(table.iloc[-1])[1:] == list(table.iloc[0])[1:]


def test_too_much_names_the_goal_that_takes_most(desk: Desk, project: Project) -> None:
    set_capacity(desk, project.id, Capacity(1, 1_000, 0.2))
    set_hours(desk, add_goal(desk, project.id, "Klein").id, 100)
    set_hours(desk, add_goal(desk, project.id, "Groot").id, 900)

    screen = year_page(desk, project)

    assert [one.value for one in screen.warning] == [
        text("year-too-much", over="200", goal="D2 Groot", hours="900")
    ]  # fmt: skip


def test_hours_and_a_season_are_kept(desk: Desk, project: Project) -> None:
    set_capacity(desk, project.id, Capacity(2))
    goal = add_goal(desk, project.id, "Zomer in de stad")
    screen = year_page(desk, project, doel=goal.id)

    screen.number_input[0].set_value(600)
    screen.segmented_control[0].select(Season.SUMMER.value).run()
    screen.button(key="year-save-hours").click().run()

    view = plan_view(desk, project.id)
    assert view.goals[0].hours == 600
    assert view.plan.weights[goal.id] == Season.SUMMER.weights
    assert sum(view.months[goal.id]) == pytest.approx(600)


def test_own_weights_are_kept(desk: Desk, project: Project) -> None:
    goal = add_goal(desk, project.id, "Oud en nieuw")
    set_hours(desk, goal.id, 130)
    screen = year_page(desk, project, doel=goal.id)

    screen.segmented_control[0].select("own").run()
    december = next(one for one in screen.number_input if one.label == text("month-12"))
    december.set_value(2).run()
    screen.button(key="year-save-hours").click().run()

    assert not screen.exception
    assert plan_view(desk, project.id).months[goal.id] == pytest.approx((10,) * 11 + (20,))
