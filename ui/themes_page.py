"""The page on which passages become themes, and themes become statements."""

from pathlib import Path

import streamlit as st

from projects.errors import AppError
from projects.ids import ThemeId
from projects.project import Project
from ui import theme_detail, themes_list
from ui.links import Links
from ui.words import text
from workflow.desk import Desk
from workflow.theming import get_theme

CSS = Path(__file__).parent / "themes.css"


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw all themes, or the one in the address (?thema=)."""
    st.html(CSS)
    asked = st.query_params.get("thema")
    if asked:
        try:
            theme = get_theme(desk, project.id, ThemeId(asked))
        except AppError as error:
            st.error(text(error.message_key, **error.values))
        else:
            theme_detail.show(desk, project, links, theme)
            return
    themes_list.show(desk, project, links)
