"""The page on which one reads a source and says of each passage what it is about."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from interviews.source import SourceLine
from projects.ids import ProjectId, SourceId
from projects.project import Project
from ui import blind_page, coding_deeds, coding_panel, coding_sources
from ui.coder import asked, coder
from ui.frame import confirm, empty, friendly_errors, head, say_next
from ui.links import Links
from ui.passage_in_focus import code_in_focus, focus_now, keys_now
from ui.words import number, plain, text
from workflow.coding import Workspace, accept_all, source_lines
from workflow.desk import Desk
from workflow.passages import waiting
from workflow.reopening import reopen
from workflow.suggesting import suggest_again

CSS = Path(__file__).parent / "coding.css"
_OPEN = "coding-open"


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; the address names the source and the passage (?bron=, ?passage=), or a second coder (?dubbel=)."""
    st.html(CSS)
    if blind_page.PARAMETER in st.query_params:
        blind_page.show(desk, project, links)
        return
    lines = source_lines(desk, project.id)
    with head("coding-title", "coding-intro"):
        again = bool(lines) and st.button(text("coding-again"), key="again", width="stretch",
                                          help=text("coding-again-help"))  # fmt: skip
    if not lines:
        with empty("coding-empty", "coding-empty-help"):
            links.show("interviews", text("coding-to-interviews"))
        return
    if again:
        _suggest_again(desk, project.id)
    chosen = _chosen(lines)
    left, right = st.columns([1, 6], gap="small")
    with left:
        coding_sources.show(lines, chosen)
        with st.container(key="coding-second"):
            links.show("vergelijken", text("coding-second"), bron=chosen.id)
    with right:
        _work(desk, project.id, chosen.id)


def _chosen(lines: Sequence[SourceLine]) -> SourceLine:
    """The source in the address, or else the first in which a suggestion waits; from then on it is in the address."""
    named = [line for line in lines if line.id == st.query_params.get("bron")]
    open_ones = [line for line in lines if line.suggested]
    chosen = [*named, *open_ones, *lines][0]
    if not named:
        st.query_params["bron"] = chosen.id
    return chosen


def _suggest_again(desk: Desk, project_id: ProjectId) -> None:
    with st.spinner(text("coding-again-busy")), friendly_errors():
        found = suggest_again(desk, project_id)
        say_next("coding-again-done", count=found.waiting, changed=found.changed)
        st.rerun()


@st.fragment
def _work(desk: Desk, project_id: ProjectId, source_id: SourceId) -> None:
    """The text and the passage in focus. Moving from passage to passage draws only this part again."""
    heard = asked()
    if coding_deeds.do_all(heard, source_id, partial(coding_deeds.do, desk, project_id, heard.source_id)):
        st.rerun()  # the whole page: progress and undo stand outside this part
    workspace = reopen(desk, source_id, st.session_state.get(_OPEN))
    st.session_state[_OPEN] = workspace
    focus = focus_now(workspace, heard, source_id)
    picked = code_in_focus(workspace, focus, heard)
    selected = coding_deeds.selection(heard, source_id)
    keys = keys_now(desk, workspace)
    _source_bar(desk, workspace)
    middle, right = st.columns([7, 4], gap="small")
    with middle:
        coder(workspace, focus, picked.theme_id if picked else None, heard, selecting=selected is not None,
              done=coding_deeds.done(), keys=keys)  # fmt: skip
    with right, st.container(key="coding-panel", gap="small"):
        if selected:
            coding_panel.show_selection(desk, workspace, selected, heard, keys)
        else:
            coding_panel.show_passage(desk, workspace, focus, picked, heard, keys)


def _source_bar(desk: Desk, workspace: Workspace) -> None:
    """Whose words these are, how far the coding is, and everything at once."""
    source, person, open_ = workspace.source, workspace.stakeholder, len(waiting(workspace))
    left, right = st.columns([7, 4], gap="small", vertical_alignment="center")
    who = [plain(person.function), text(f"side-{person.side.value}")] if person else [plain(source.title)]
    left.markdown(f"**{plain(source.code)}** · " + " · ".join(part for part in who if part))
    if right.button(text("coding-all", count=number(open_)), key="all", disabled=not open_, width="stretch",
                    help=text("coding-all-help")):  # fmt: skip
        confirm("coding-all-title", "coding-all-body", "coding-all-button",
                lambda: accept_all(desk, source.id), "coding-all-done", count=open_, code=source.code)  # fmt: skip
