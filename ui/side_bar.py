"""The side bar: which traject, the steps with a count and what is open, undo, language."""

from collections.abc import Callable, Mapping

import streamlit as st

from projects.project import Project
from texts import Language
from ui.frame import attempt
from ui.links import Links
from ui.words import language, number, plain, text
from workflow.desk import Desk
from workflow.trajects import Overview, overview
from workflow.undoing import next_undo, redo, undo


def show(desk: Desk, project: Project | None, links: Links, current: str, steps: Mapping[str, str],
         tools: Mapping[str, str]) -> None:  # fmt: skip
    """Draw the side bar; `current` is the address of the page, `steps` and `tools` the name key of each address."""
    with st.sidebar:
        if project is None:
            st.markdown("**Draagvlak**")
            st.caption(text("app-tagline"))
        else:
            st.markdown(f"**{plain(project.name)}**")
            st.caption(plain(project.municipality))
            counts = overview(desk, project.id)
            with st.container(gap=None, key="steps"):
                for path, title in steps.items():
                    links.show(path, _label(path, text(title), counts, path == current))
            if tools:
                with st.container(gap=None, key="tools"):
                    st.caption(text("side-tools"))
                    for path, title in tools.items():
                        links.show(path, _label(path, text(title), counts, path == current))
            _undo_buttons(desk, project)
        with st.container(key="side-bottom"):
            if project is not None:
                # The list of trajects keeps no traject in its address.
                st.page_link(links.pages["start"], label=text("side-all-projects"))
            _language_switch()


def _label(path: str, title: str, counts: Overview, current: bool) -> str:
    count, is_open = _count(path, counts)
    shown = f"**{title}**" if current else title
    if count:
        shown += f" :small[{number(count)}]"
    return shown + (" :orange[●]" if is_open else "")


def _count(path: str, counts: Overview) -> tuple[int, bool]:
    """How many, and is anything open there?"""
    return {
        "gesprekspartners": (counts.stakeholders, counts.without_partner > 0),
        "interviews": (counts.interviews + counts.documents, counts.to_review > 0),
        "coderen": (counts.passages, counts.suggested > 0),
        "themas": (counts.themes, False),
        "sessies": (counts.sessions, counts.open_rounds > 0 or counts.to_conclude > 0),
        "doelen": (counts.goals, counts.incomplete_goals > 0 or counts.to_adopt > 0),
    }.get(path, (0, False))


def _undo_buttons(desk: Desk, project: Project) -> None:
    back, forth = next_undo(desk, project.id)
    with st.container(gap="small", key="undo-buttons"):
        if st.button(text("side-undo"), key="undo", disabled=back is None, width="stretch",
                     help=text(f"action-{back.action.value}") if back else None):  # fmt: skip
            _try(lambda: undo(desk, project.id), "side-undone")
        if forth is not None and st.button(text("side-redo"), key="redo", width="stretch"):
            _try(lambda: redo(desk, project.id), "side-redone")


def _try(action: Callable[[], object], said: str) -> None:
    if attempt(action, said):
        st.rerun()


def _language_switch() -> None:
    names = {Language.DUTCH.value: "Nederlands", Language.ENGLISH.value: "English"}
    st.session_state.setdefault("language", language().value)
    st.segmented_control(
        text("side-language"), list(names), format_func=names.__getitem__, key="language", required=True,
        label_visibility="collapsed",
    )  # fmt: skip
