"""The first screen: a new traject, with the codebook that one chooses."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.screens import press, text
from workflow.desk import Desk
from workflow.theming import themes
from workflow.trajects import all_projects


def _page(desk: "Desk") -> None:  # AppTest runs this body as a script of its own
    import streamlit as st

    from ui import start_page
    from ui.links import Links

    paths = ("start", "overzicht", "gesprekspartners", "codeboek")
    start_page.show(desk, Links({path: st.Page(lambda: None, title=path, url_path=path) for path in paths}, None))


@pytest.mark.parametrize(("begin", "codes"), [("standard", 14), ("empty", 0), ("file", 0)])
def test_a_traject_begins_with_the_codebook_that_one_chooses(desk: Desk, begin: str, codes: int) -> None:
    screen = AppTest.from_function(_page, args=(desk,), default_timeout=30).run()

    screen.text_input(key="new-municipality").input("Lindewaard")
    screen.selectbox(key="new-codebook").set_value(begin)
    press(screen, text("start-new-button"))

    assert [len(themes(desk, one.id)) for one in all_projects(desk)] == [codes]


def test_without_a_municipality_nothing_is_made(desk: Desk) -> None:
    screen = AppTest.from_function(_page, args=(desk,), default_timeout=30).run()

    press(screen, text("start-new-button"))

    assert screen.error[0].value == text("error-project-needs-name")
    assert all_projects(desk) == []
