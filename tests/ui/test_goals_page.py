"""The goals page: outcomes in, goals that can be accounted for out."""

import pytest
from streamlit.testing.v1 import AppTest

from goals.expectation import ExpectationStatus
from goals.goal import Frequency, Lack, lacks
from projects.project import Project
from tests.ui.agreed import REPLY, adopt, conclude, make_goal, open_page, words_on
from texts import Language, say
from workflow.desk import Desk
from workflow.goals import add_expectation, add_goal, goals_view


def goals_page(desk: Desk, project: Project, **address: str) -> AppTest:
    screen = open_page(desk, project, "goals_page", **address)
    assert not screen.exception
    return screen


def text(key: str, **values: str | int) -> str:
    return say(Language.DUTCH, key, **values)


def field(screen: AppTest, kind: str, label: str) -> object:
    return next(one for one in getattr(screen, kind) if one.label == text(label))


def press(screen: AppTest, label: str) -> AppTest:
    next(one for one in screen.button if one.label == text(label)).click()
    screen.run()
    assert not screen.exception
    return screen


def test_an_empty_traject_says_what_to_do_first(desk: Desk, project: Project) -> None:
    screen = goals_page(desk, project)

    assert text("goals-empty-title") in words_on(screen)


def test_outcomes_that_wait_are_taken_over_with_one_button(desk: Desk, project: Project) -> None:
    conclude(desk, project)
    screen = goals_page(desk, project)

    screen.button(key="goals-adopt").click().run()

    assert {one.status for one in goals_view(desk, project.id).expectations} == {
        ExpectationStatus.AGREED, ExpectationStatus.NOT_AGREED
    }  # fmt: skip
    assert REPLY in words_on(screen).replace("\\", "")


def test_goals_are_proposed_when_agreed_expectations_have_none(desk: Desk, project: Project) -> None:
    agreed, _ = adopt(desk, project)
    screen = goals_page(desk, project)

    screen.button(key="goals-propose").click().run()

    assert [goal.expectations for goal in goals_view(desk, project.id).goals] == [(agreed.id,)]


def test_an_expectation_that_was_not_agreed_cannot_be_chosen(desk: Desk, project: Project) -> None:
    agreed, other = adopt(desk, project)

    screen = goals_page(desk, project, deel="verwachtingen")

    assert screen.checkbox(key=f"goals-pick-{other.id}").disabled
    assert not screen.checkbox(key=f"goals-pick-{agreed.id}").disabled


def test_chosen_expectations_become_a_goal_that_opens(desk: Desk, project: Project) -> None:
    agreed, _ = adopt(desk, project)
    screen = goals_page(desk, project, deel="verwachtingen")

    screen.checkbox(key=f"goals-pick-{agreed.id}").check().run()
    screen.text_input(key=f"goals-make-{agreed.id}").input("Melders weten waar ze aan toe zijn")
    screen.button(key="goals-make-button").click().run()

    assert not screen.exception
    goal = goals_view(desk, project.id).goals[0]
    assert (goal.title, goal.expectations) == ("Melders weten waar ze aan toe zijn", (agreed.id,))
    assert screen.query_params["doel"] in (goal.id, [goal.id])


def test_the_filter_shows_one_status(desk: Desk, project: Project) -> None:
    agreed, other = adopt(desk, project)
    screen = goals_page(desk, project, deel="verwachtingen")

    screen.pills(key="goals-filter").select(ExpectationStatus.NOT_AGREED.value).run()

    shown = {box.key for box in screen.checkbox}
    assert shown == {f"goals-pick-{other.id}"}
    assert f"goals-pick-{agreed.id}" not in shown


def test_an_expectation_can_be_edited(desk: Desk, project: Project) -> None:
    agreed, _ = adopt(desk, project)
    screen = goals_page(desk, project, deel="verwachtingen", verwachting=agreed.id)

    field(screen, "text_input", "goals-to-party").input("Klantcontactcentrum")  # type: ignore[attr-defined]
    press(screen, "goals-save-expectation")

    kept = next(one for one in goals_view(desk, project.id).expectations if one.id == agreed.id)
    assert kept.to_party == "Klantcontactcentrum"


def test_an_expectation_without_words_is_told_and_not_kept(desk: Desk, project: Project) -> None:
    one = add_expectation(desk, project.id, "Elke week een boa op de markt")
    screen = goals_page(desk, project, verwachting=one.id)

    next(area for area in screen.text_area if area.value == one.text).input("  ")
    press(screen, "goals-save-expectation")

    assert text("error-expectation-empty") in [error.value for error in screen.error]
    assert goals_view(desk, project.id).expectations == (one,)


def test_a_goal_says_beside_the_field_what_it_lacks(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)

    screen = goals_page(desk, project, doel=goal.id)

    assert Lack.BASELINE in lacks(goal)
    for lack in (*lacks(goal),):
        assert text(f"goals-lack-{lack.value}") in words_on(screen)
    assert not any(text("goals-lack-expectation") in line.value for line in screen.markdown)


def test_the_fields_of_a_goal_are_kept(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    screen = goals_page(desk, project, doel=goal.id)

    field(screen, "text_input", "goals-field-owner").input("teamleider")  # type: ignore[attr-defined]
    field(screen, "number_input", "goals-field-hours").set_value(120)  # type: ignore[attr-defined]
    field(screen, "selectbox", "goals-field-safety").select("Jeugd en veiligheid")  # type: ignore[attr-defined]
    press(screen, "goals-save")

    kept = goals_view(desk, project.id).goals[0]
    assert (kept.owner, kept.hours, kept.safety_field) == ("teamleider", 120, "Jeugd en veiligheid")
    assert kept.indicators == goal.indicators


def test_the_fields_of_an_indicator_are_kept_and_complete_it(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)
    screen = goals_page(desk, project, doel=goal.id)

    field(screen, "number_input", "goals-indicator-baseline").set_value(9.5)  # type: ignore[attr-defined]
    field(screen, "text_input", "goals-indicator-source").input("MOR")  # type: ignore[attr-defined]
    field(screen, "selectbox", "goals-indicator-frequency").select(Frequency.QUARTER)  # type: ignore[attr-defined]
    press(screen, "goals-indicator-save")

    one = goals_view(desk, project.id).goals[0].indicators[0]
    assert (one.baseline, one.source, one.frequency) == (9.5, "MOR", Frequency.QUARTER)
    assert text("goals-lack-baseline") not in words_on(screen)


def test_an_indicator_can_be_added(desk: Desk, project: Project) -> None:
    goal = add_goal(desk, project.id, "Schone wijken")
    screen = goals_page(desk, project, doel=goal.id)

    field(screen, "text_input", "goals-indicator-new").input("Bijplaatsingen per maand")  # type: ignore[attr-defined]
    press(screen, "goals-indicator-add")

    assert [one.text for one in goals_view(desk, project.id).goals[0].indicators] == ["Bijplaatsingen per maand"]


def test_an_indicator_without_words_is_told(desk: Desk, project: Project) -> None:
    goal = add_goal(desk, project.id, "Schone wijken")
    screen = goals_page(desk, project, doel=goal.id)

    press(screen, "goals-indicator-add")

    assert [error.value for error in screen.error] == [text("error-indicator-needs-text")]


def test_a_goal_shows_the_thread_to_votes_and_quotes(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)

    screen = goals_page(desk, project, doel=goal.id)

    words = words_on(screen)
    assert text("thread-votes") in words
    assert "Iedereen is het eens." in words
    assert "gebiedsbeheerder" in words
    assert text("thread-withheld") in words  # her consent is not signed


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "![x](http://elders.nl/x.png)", "[klik](http://x.nl)"])
def test_words_of_a_user_are_no_markup(desk: Desk, project: Project, hostile: str) -> None:
    add_expectation(desk, project.id, hostile)
    add_goal(desk, project.id, hostile)

    for part in ("doelen", "verwachtingen"):
        screen = goals_page(desk, project, deel=part)
        assert all(hostile not in str(line.value) for line in (*screen.markdown, *screen.subheader, *screen.caption))
