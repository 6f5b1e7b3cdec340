"""Clicking through one page without a browser."""

from typing import Any

from streamlit.testing.v1 import AppTest

from projects.project import Project
from texts import Language, say
from workflow.desk import Desk


def _page(desk: "Desk", project: "Project", name: str) -> None:  # AppTest runs this body as a script of its own
    import importlib

    import streamlit as st

    from ui.links import Links

    paths = (
        "start", "overzicht", "gesprekspartners", "interviews", "coderen", "themas", "sessies", "doelen", "jaarplan",
        "verantwoording", "export", "codeboek", "vergelijken", "privacy",
    )  # fmt: skip
    pages = {path: st.Page(lambda: None, title=path, url_path=path) for path in paths}
    importlib.import_module(f"ui.{name}").show(desk, project, Links(pages, project.id))


def opened(name: str, desk: Desk, project: Project, **address: str) -> AppTest:
    """The page of ui/NAME.py, drawn; `address` is what stands behind the question mark."""
    screen = AppTest.from_function(_page, args=(desk, project, name), default_timeout=30)
    for key, value in address.items():
        screen.query_params[key] = value
    return screen.run()


def press(screen: AppTest, label: str) -> AppTest:
    """Press the button with this label."""
    next(button for button in screen.button if button.label == label).click()
    return screen.run()


def text(key: str, **values: Any) -> str:
    """The Dutch sentence."""
    return say(Language.DUTCH, key, **values)
