"""The accountability page: indicators through the year."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from goals.goal import Frequency, Goal
from projects.project import Project
from tests.ui.agreed import open_page, words_on
from texts import Language, say
from workflow.desk import Desk
from workflow.goals import add_goal, edit_goal, new_indicator
from workflow.planning import record_result, results


def accountability_page(desk: Desk, project: Project) -> AppTest:
    screen = open_page(desk, project, "accountability_page")
    assert not screen.exception
    return screen


def text(key: str, **values: str | int) -> str:
    return say(Language.DUTCH, key, **values)


def result_form(desk: "Desk", project: "Project") -> None:
    """What stands in the dialog: AppTest closes a dialog at each click, so the form is drawn by itself."""
    from ui import accountability_form
    from workflow.planning import accountability

    lines = accountability(desk, project.id)
    accountability_form.form(desk, project, lines, lines[0])


def measured(desk: Desk, project: Project) -> Goal:
    """A goal with an indicator that has to come down from 40 to 20."""
    goal = add_goal(desk, project.id, "Schone wijken")
    indicator = replace(
        new_indicator(desk, goal, "Bijplaatsingen"), unit="per maand", baseline=40.0, target=20.0, source="MOR",
        frequency=Frequency.MONTH, owner="KCC",
    )  # fmt: skip
    whole = replace(goal, indicators=(indicator,))
    edit_goal(desk, whole)
    return whole


def test_without_indicators_the_page_says_what_to_do_first(desk: Desk, project: Project) -> None:
    screen = accountability_page(desk, project)

    assert text("accountability-empty-title") in words_on(screen)


def test_an_indicator_that_lacks_something_is_named(desk: Desk, project: Project) -> None:
    goal = add_goal(desk, project.id, "Schone wijken")
    edit_goal(desk, replace(goal, indicators=(new_indicator(desk, goal, "Bijplaatsingen"),)))

    screen = accountability_page(desk, project)

    assert [one.value for one in screen.warning] == [text("accountability-not-yet", count=1, of=1)]
    assert "een nulmeting, een streefwaarde, een bron, een frequentie, een eigenaar" in words_on(screen)


def test_a_complete_indicator_is_not_named(desk: Desk, project: Project) -> None:
    measured(desk, project)

    assert not accountability_page(desk, project).warning


def test_a_month_is_entered(desk: Desk, project: Project) -> None:
    goal = measured(desk, project)
    screen = AppTest.from_function(result_form, args=(desk, project)).run()

    screen.number_input[0].set_value(33).run()
    screen.button(key="result-save").click().run()

    assert not screen.exception
    kept = results(desk, project.id)
    assert [(one.indicator_id, one.year, one.month, one.value) for one in kept] == [
        (goal.indicators[0].id, 2027, 1, 33)
    ]  # fmt: skip


def test_the_last_month_says_whether_it_moves_towards_the_target(desk: Desk, project: Project) -> None:
    goal = measured(desk, project)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 1, 44)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 2, 31.5)

    words = words_on(accountability_page(desk, project))

    assert "31,5 per maand" in words
    assert "februari 2027" in words
    assert text("accountability-move-towards") in words


def test_after_a_month_the_next_one_is_asked_for(desk: Desk, project: Project) -> None:
    goal = measured(desk, project)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 3, 35)

    screen = AppTest.from_function(result_form, args=(desk, project)).run()

    assert screen.selectbox[1].value == (2027, 4)


def test_an_emptied_month_goes(desk: Desk, project: Project) -> None:
    goal = measured(desk, project)
    record_result(desk, project.id, goal.indicators[0].id, 2027, 3, 35)
    screen = AppTest.from_function(result_form, args=(desk, project)).run()

    screen.selectbox[1].select((2027, 3)).run()
    screen.number_input[0].set_value(None).run()
    screen.button(key="result-save").click().run()

    assert results(desk, project.id) == []
