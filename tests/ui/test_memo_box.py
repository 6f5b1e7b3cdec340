"""Memos on the pages, clicked through without a browser."""

import pytest
from streamlit.testing.v1 import AppTest

from interviews.memo import MemoTarget
from projects.ids import SourceId
from projects.project import Project
from tests.ui.screens import opened, text
from workflow.coding import open_source
from workflow.desk import Desk
from workflow.memos import add_memo, memo_lines, memos_on
from workflow.people import stakeholders
from workflow.statements import add_statement
from workflow.theming import themes

PLACES = ["project", "source", "passage", "theme", "stakeholder", "statement"]


def open_at(place: str, desk: Desk, project: Project, boa: SourceId) -> tuple[AppTest, MemoTarget, str]:
    """The page on which one sees this thing."""
    theme = themes(desk, project.id)[0]
    if place == "project":
        return opened("overview_page", desk, project), MemoTarget.PROJECT, project.id
    if place == "source":
        return opened("interviews_page", desk, project, bron=boa), MemoTarget.SOURCE, boa
    if place == "passage":
        first = open_source(desk, boa).passages[0].id
        return opened("coding_page", desk, project, bron=boa, passage=first), MemoTarget.PASSAGE, first
    if place == "theme":
        return opened("themes_page", desk, project, thema=theme.id), MemoTarget.THEME, theme.id
    if place == "stakeholder":
        person = stakeholders(desk, project.id)[0].id
        return opened("stakeholders_page", desk, project, partner=person), MemoTarget.STAKEHOLDER, person
    made = add_statement(desk, project.id, "Boa's zijn zichtbaar.", theme.id).id
    return opened("themes_page", desk, project, thema=theme.id, deel="stellingen"), MemoTarget.STATEMENT, made


@pytest.mark.parametrize("place", PLACES)
def test_a_memo_is_written_where_its_subject_stands(
    desk: Desk, project: Project, boa: SourceId, place: str
) -> None:
    screen, target, target_id = open_at(place, desk, project, boa)

    screen.text_area(key=f"memo-words-{target_id}-0").input("Nog eens *vragen*.")
    screen.button(key=f"memo-add-{target_id}").click().run()

    assert not screen.exception
    assert [one.words for one in memos_on(desk, project.id, target, target_id)] == ["Nog eens *vragen*."]
    assert r"Nog eens \*vragen\*\." in [one.value for one in screen.markdown]
    assert screen.text_area(key=f"memo-words-{target_id}-1").value == ""


def test_an_empty_memo_is_refused_in_words(desk: Desk, project: Project) -> None:
    screen = opened("overview_page", desk, project)

    screen.button(key=f"memo-add-{project.id}").click().run()

    assert screen.error[0].value == text("error-memo-empty")


def test_a_memo_is_changed_and_removed(desk: Desk, project: Project) -> None:
    memo = add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Eerst de politie.")
    screen = opened("overview_page", desk, project)

    next(box for box in screen.text_area if box.value == memo.words).input("Eerst de wethouder.")
    screen.button(key=f"memo-save-{memo.id}").click().run()
    assert [line.memo.words for line in memo_lines(desk, project.id)] == ["Eerst de wethouder."]
    screen.button(key=f"memo-remove-{memo.id}").click().run()

    assert memo_lines(desk, project.id) == []
