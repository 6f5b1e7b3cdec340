"""Consent on the page of the conversation partners: the four answers, taking one back, forgetting somebody."""

from datetime import date
from functools import partial

from streamlit.testing.v1 import AppTest

from projects.consent import Consent, ConsentState, Purpose, Remedy, state_of
from projects.ids import SourceId
from projects.project import Project
from projects.stakeholder import Side, Stakeholder
from tests.consents import FUNCTION
from tests.ui import screens
from tests.ui.screens import press, text
from workflow.coding import open_source, source_lines
from workflow.desk import Desk
from workflow.people import add_stakeholder, stakeholders
from workflow.statements import add_statement, statements
from workflow.withdrawing import withdraw

opened = partial(screens.opened, "stakeholders_page")


def said(screen: AppTest) -> str:
    return " ".join(
        element.value for element in (*screen.markdown, *screen.caption, *screen.subheader, *screen.warning)
    )  # fmt: skip


def the_one(desk: Desk, project: Project) -> Stakeholder:
    (person,) = stakeholders(desk, project.id)
    return person


def row(screen: AppTest, kind: str, purpose: Purpose) -> str:
    """The key of a field in the row of a purpose."""
    fields = {"state": screen.selectbox, "note": screen.text_input, "since": screen.date_input}[kind]
    return next(str(field.key) for field in fields if str(field.key).startswith(f"{kind}-{purpose.value}-"))


def test_the_four_answers_are_kept_with_day_and_note(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, partner=the_one(desk, project).id)

    screen.selectbox(key=row(screen, "state", Purpose.FUNCTION)).select(ConsentState.GIVEN)
    screen.date_input(key=row(screen, "since", Purpose.FUNCTION)).set_value(date(2026, 9, 8))
    screen.text_input(key=row(screen, "note", Purpose.READ_BACK)).input("wil alles zien")
    screen.selectbox(key=row(screen, "state", Purpose.READ_BACK)).select(ConsentState.NOT_SIGNED)
    press(screen, text("action-save"))

    assert not screen.exception
    answers = {one.purpose: one for one in the_one(desk, project).consents}
    assert answers[Purpose.FUNCTION] == Consent(Purpose.FUNCTION, ConsentState.GIVEN, date(2026, 9, 8))
    assert answers[Purpose.READ_BACK] == Consent(Purpose.READ_BACK, ConsentState.NOT_SIGNED, None, "wil alles zien")
    assert answers[Purpose.QUOTE].note == "ja"


def test_an_answer_is_not_withdrawn_by_choosing_a_word(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, partner=the_one(desk, project).id)

    offered = screen.selectbox(key=row(screen, "state", Purpose.QUOTE)).options

    assert text("consent-state-withdrawn") not in offered
    assert text("consent-state-refused") in offered


def test_withdrawing_first_shows_what_leans_on_the_words(desk: Desk, project: Project, boa: SourceId) -> None:
    passages = open_source(desk, boa).passages
    add_statement(desk, project.id, "Er komt snel hulp", None, [passages[0].id])

    screen = press(opened(desk, project, partner=the_one(desk, project).id), text("stakeholders-intrekken"))

    assert not screen.exception
    assert "S1 · Er komt snel hulp" in said(screen)
    assert text("stake-keeps", count=0) in said(screen)
    assert text("withdraw-for-good") in said(screen)
    assert open_source(desk, boa).passages == passages


def test_the_deed_takes_the_passages_and_closes_the_panel(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, partner=the_one(desk, project).id, doen="intrekken")

    press(screen, text("withdraw-do"))

    assert not screen.exception
    assert open_source(desk, boa).passages == ()
    assert state_of(the_one(desk, project).consents, Purpose.QUOTE) is ConsentState.WITHDRAWN
    assert "doen" not in screen.query_params


def test_the_milder_choice_leaves_the_passages(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, partner=the_one(desk, project).id, doen="intrekken")

    screen.radio[0].set_value(Remedy.HOLD_BACK)
    screen.run()
    assert text("withdraw-for-good") not in said(screen)
    press(screen, text("withdraw-do"))

    assert open_source(desk, boa).passages
    assert not the_one(desk, project).quotable


def test_cancelling_changes_nothing(desk: Desk, project: Project, boa: SourceId) -> None:
    before = the_one(desk, project)

    for deed in ("intrekken", "vergeten"):
        screen = opened(desk, project, partner=before.id, doen=deed)
        buttons = [button for button in screen.button if button.label == text("action-cancel")]
        buttons[-1].click()
        screen.run()
        assert "doen" not in screen.query_params

    assert the_one(desk, project) == before


def test_forgetting_asks_to_be_sure(desk: Desk, project: Project, boa: SourceId) -> None:
    person = the_one(desk, project)
    screen = opened(desk, project, partner=person.id, doen="vergeten")
    deed = next(button for button in screen.button if button.label == text("erase-do"))
    assert deed.disabled

    screen.checkbox(key=f"erase-sure-{person.id}").check()
    screen.run()
    press(screen, text("erase-do"))

    assert stakeholders(desk, project.id) == []
    assert source_lines(desk, project.id) == []


def test_a_statement_that_lost_a_quote_is_marked(desk: Desk, project: Project, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]
    theme = open_source(desk, boa).themes[0]
    add_statement(desk, project.id, "Er komt snel hulp", theme.id, [passage.id])
    withdraw(desk, the_one(desk, project).id, Purpose.QUOTE, Remedy.PASSAGES)

    screen = screens.opened("themes_page", desk, project, thema=theme.id, deel="stellingen")

    assert text("theme-statements-withdrawn", count=1) in said(screen)
    assert [one.statement.withdrawn for one in statements(desk, project.id)] == [1]


def test_a_function_that_points_at_one_person_has_a_mark(desk: Desk, project: Project) -> None:
    for name, group in (("a", "handhavers"), ("b", "handhavers"), ("c", "handhavers"), ("d", "politie")):
        add_stakeholder(desk, project.id, name=name, function=f"functie {name}", organisation="", side=Side.STAFF,
                        group=group, consents=FUNCTION)  # fmt: skip

    screen = opened(desk, project)

    table = " ".join(frame.value.to_csv() for frame in screen.dataframe)
    assert "▲ functie d" in table
    assert "▲ functie a" not in table
    assert text("stakeholders-pointed-at") in said(screen)
