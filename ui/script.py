"""The script that Streamlit runs for each click: who is at work, on which traject, on which page."""

import getpass
import os
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from projects.errors import AppError
from projects.ids import ProjectId
from projects.project import Project
from projects.rights import Actor, Role
from ui import (
    accountability_page,
    blind_page,
    codebook_page,
    coding_page,
    compare_page,
    export_page,
    goals_page,
    interviews_page,
    overview_page,
    privacy_page,
    search_page,
    sessions_page,
    side_bar,
    stakeholders_page,
    start_page,
    tables_page,
    themes_page,
    year_page,
)
from ui.links import Links
from ui.words import LANGUAGE_COOKIE, language, text
from workflow.desk import Desk
from workflow.opening import open_desk
from workflow.originals import destroy_due
from workflow.settings import Settings, read_settings
from workflow.trajects import get_project

HERE = Path(__file__).parent
Show = Callable[[Desk, Project, Links], None]

# Address -> (name, page), in the order of the work.
STEPS: dict[str, tuple[str, Show]] = {
    "overzicht": ("step-overview", overview_page.show),
    "gesprekspartners": ("step-stakeholders", stakeholders_page.show),
    "interviews": ("step-interviews", interviews_page.show),
    "coderen": ("step-coding", coding_page.show),
    "themas": ("step-themes", themes_page.show),
    "sessies": ("step-sessions", sessions_page.show),
    "doelen": ("step-goals", goals_page.show),
    "jaarplan": ("step-year", year_page.show),
    "verantwoording": ("step-accountability", accountability_page.show),
    "export": ("step-export", export_page.show),
}
# Pages beside the steps, in the side bar beneath them.
TOOLS: dict[str, tuple[str, Show]] = {
    "zoeken": ("step-search", search_page.show),
    "tabellen": ("step-tables", tables_page.show),
    "codeboek": ("step-codebook", codebook_page.show),
    "vergelijken": ("step-compare", compare_page.show),
    "privacy": ("step-privacy", privacy_page.show),
}
START = "start"


@st.cache_resource(show_spinner=False)
def _desk(settings: Settings, name: str) -> Desk:
    return open_desk(settings, Actor("local", name, Role.OWNER))


@st.cache_resource(show_spinner=False, ttl="1d")
def _tidy(settings: Settings, name: str) -> bool:
    """Once a day on a server that stays up: what may not be kept any longer goes."""
    desk = _desk(settings, name)
    destroy_due(desk, desk.clock().date())
    return True


def _name() -> str:
    """Who works on this laptop: what the journal writes beside an action."""
    return os.environ.get("DRAAGVLAK_NAME") or getpass.getuser().capitalize()


def _project(desk: Desk) -> Project | None:
    """The traject in the address, if there is one."""
    asked = st.query_params.get("traject")
    if not asked:
        return None
    try:
        return get_project(desk, ProjectId(asked))
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return None


def run() -> None:
    """Draw the page that the address asks for."""
    st.set_page_config(page_title="Draagvlak", page_icon=str(HERE / "icon.png"), layout="wide")
    st.html(HERE / "style.css")
    # Streamlit says lang="en" whatever the language (spec/web.md); screen readers go by it.
    # A reload begins a new session; the cookie brings the language back (ui/words.py).
    st.html(f"<script>document.documentElement.lang='{language().value}';document.cookie='{LANGUAGE_COOKIE}="
            f"{language().value};path=/;max-age=31536000;SameSite=Strict'</script>",
            unsafe_allow_javascript=True)  # fmt: skip
    settings = read_settings()
    try:
        desk = _desk(settings, _name())
        _tidy(settings, _name())
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return
    # A link to the page that one is on changes what we read here but not the address in the browser; saying it
    # again does, and does nothing when it is right already.
    st.query_params.from_dict(st.query_params.to_dict())
    project = _project(desk)
    drawn: dict[str, Callable[[], None]] = {}
    pages = {START: st.Page(lambda: drawn[START](), title="Draagvlak", url_path=START, default=True)}
    for path, (title, _) in (STEPS | TOOLS).items():
        pages[path] = st.Page(lambda path=path: drawn[path](), title=text(title), url_path=path)  # type: ignore[misc]
    links = Links(pages, project.id if project else None)
    drawn[START] = lambda: start_page.show(desk, links)
    for path, (_, show) in (STEPS | TOOLS).items():
        # Without a traject in the address every step leads to the list of trajects.
        drawn[path] = (lambda show=show: show(desk, project, links)) if project else drawn[START]  # type: ignore[misc]
    chosen = st.navigation(list(pages.values()), position="hidden")
    steps, tools = ({path: title for path, (title, _) in group.items()} for group in (STEPS, TOOLS))
    side_bar.show(blind_page.at_work(desk), project, links, chosen.url_path or START, steps, tools)
    chosen.run()


run()
