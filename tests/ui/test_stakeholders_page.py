"""The page Gesprekspartners, clicked through without a browser."""

from dataclasses import replace
from functools import partial
from typing import Any

from streamlit.testing.v1 import AppTest

from projects.ids import SourceId
from projects.project import Project
from projects.stakeholder import Side, Stakeholder
from tests.consents import NOT_SIGNED, QUOTE
from tests.ui import screens
from tests.ui.screens import press, text
from workflow.coding import open_source
from workflow.desk import Desk
from workflow.people import add_stakeholder, stakeholders
from workflow.source_edits import edit_source
from workflow.trajects import all_projects, get_project

opened = partial(screens.opened, "stakeholders_page")


def fill(screen: AppTest, label: str, words: str) -> None:
    next(field for field in screen.text_input if field.label == label).input(words)


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def somebody(desk: Desk, project: Project, **fields: Any) -> Stakeholder:
    usual: dict[str, Any] = {
        "name": "Sjoerd Rinkema", "function": "wijkagent", "organisation": "Politie", "side": Side.PARTNER,
        "group": "politie", "consents": QUOTE,
    }  # fmt: skip
    return add_stakeholder(desk, project.id, **(usual | fields))


def shown_words(screen: AppTest) -> str:
    return " ".join(table.value.to_csv() for table in screen.dataframe)


def test_an_empty_list_says_how_it_fills(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("stakeholders-empty") in said(screen)


def test_the_list_says_who_is_there_and_who_is_missing(desk: Desk, project: Project, boa: SourceId) -> None:
    somebody(desk, project)

    screen = opened(desk, project)

    assert "1 medewerker en 1 partner; nog niemand uit: leidinggevenden, beleid" in said(screen)
    assert "bewoners" in said(screen)


def test_names_stay_away_until_somebody_asks_for_them(desk: Desk, project: Project) -> None:
    somebody(desk, project)

    screen = opened(desk, project)
    hidden = shown_words(screen)
    screen.toggle(key="stakeholders-names").set_value(True)
    screen.run()

    assert "Rinkema" not in hidden
    assert "R01" in hidden
    assert "Sjoerd Rinkema" in shown_words(screen)


def test_a_hidden_name_cannot_be_searched(desk: Desk, project: Project) -> None:
    somebody(desk, project)

    screen = opened(desk, project)
    screen.text_input(key="stakeholders-search").input("rinkema")
    screen.run()

    assert text("stakeholders-none-found") in said(screen)


def test_consent_that_was_not_given_has_a_mark(desk: Desk, project: Project) -> None:
    somebody(desk, project, consents=NOT_SIGNED)

    assert "✎ Niet getekend" in shown_words(opened(desk, project))


def test_somebody_new_is_kept(desk: Desk, project: Project) -> None:
    screen = press(opened(desk, project), text("stakeholders-add"))

    fill(screen, text("stakeholders-function"), "voorzitter wijkraad")
    fill(screen, text("stakeholders-group"), "bewoners")
    press(screen, text("action-save"))

    assert not screen.exception
    (person,) = stakeholders(desk, project.id)
    assert (person.code, person.function, person.group) == ("R01", "voorzitter wijkraad", "bewoners")
    assert "partner" not in screen.query_params


def test_without_name_and_function_nothing_is_kept_and_it_says_so(desk: Desk, project: Project) -> None:
    screen = press(opened(desk, project, partner="nieuw"), text("action-save"))

    assert [error.value for error in screen.error] == [text("error-stakeholder-needs-name")]
    assert not stakeholders(desk, project.id)


def test_an_address_opens_somebody_to_edit(desk: Desk, project: Project) -> None:
    person = somebody(desk, project)

    screen = opened(desk, project, partner=person.id)
    fill(screen, text("stakeholders-group"), "handhaving")
    press(screen, text("action-save"))

    assert not screen.exception
    assert stakeholders(desk, project.id) == [replace(person, group="handhaving")]


def test_somebody_with_an_interview_is_not_taken_off_the_list(desk: Desk, project: Project, boa: SourceId) -> None:
    (person,) = stakeholders(desk, project.id)

    screen = opened(desk, project, partner=person.id)

    assert text("stakeholders-remove") not in {button.label for button in screen.button}


def test_an_interview_without_partner_is_linked(desk: Desk, project: Project, boa: SourceId) -> None:
    edit_source(desk, replace(open_source(desk, boa).source, stakeholder_id=None))
    person = somebody(desk, project)

    screen = opened(desk, project)
    screen.selectbox(key=f"link-{boa}").select(person.id)
    press(screen, text("stakeholders-link"))

    assert not screen.exception
    assert open_source(desk, boa).source.stakeholder_id == person.id


def test_an_interview_without_partner_makes_somebody_new(desk: Desk, project: Project, boa: SourceId) -> None:
    edit_source(desk, replace(open_source(desk, boa).source, stakeholder_id=None))

    screen = press(opened(desk, project), text("stakeholders-link"))
    fill(screen, text("stakeholders-function"), "marktmeester")
    press(screen, text("action-save"))

    linked = open_source(desk, boa).stakeholder
    assert linked is not None
    assert linked.function == "marktmeester"


def test_the_traject_itself_is_edited_in_the_fold(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    fill(screen, text("project-team"), "Team Buitenruimte")
    press(screen, text("action-save"))

    assert not screen.exception
    assert get_project(desk, project.id).team == "Team Buitenruimte"


def test_a_traject_goes_only_after_a_question(desk: Desk, project: Project) -> None:
    # AppTest cannot press the button inside a dialog: this is as far as it goes.
    screen = press(opened(desk, project), text("stakeholders-project-delete"))

    assert text("stakeholders-delete-body", name="HUP 2027") in said(screen)
    assert all_projects(desk) == [project]
