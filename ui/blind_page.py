"""Coding a source as the second coder: the same text and keys, no suggestions, nothing of the first one's codes."""

from functools import partial

import streamlit as st

from interviews.second_coding import SecondCoding
from projects.errors import AppError
from projects.ids import ProjectId, SecondCodingId
from projects.project import Project
from ui import blind_deeds, blind_panel, coding_deeds
from ui.coder import asked, coder
from ui.frame import attempt, confirm, friendly_errors, head
from ui.links import Links
from ui.passage_in_focus import code_in_focus, focus_now, keys_now
from ui.words import number, plain, text
from workflow.coding import Workspace
from workflow.desk import Desk
from workflow.passages import Standing, waiting
from workflow.second_coding import desk_of, finish, get_second_coding, go_on, open_blind

PARAMETER = "dubbel"  # in the address: which second coding one works at


def at_work(desk: Desk) -> Desk:
    """The desk of whoever works on the page in the address: the second coder's while that one codes."""
    named = st.query_params.get(PARAMETER)
    try:
        return desk_of(desk, SecondCodingId(named)) if named else desk
    except AppError:
        return desk


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; ?dubbel= names the second coding."""
    with friendly_errors():
        coding = get_second_coding(desk, project.id, SecondCodingId(st.query_params[PARAMETER]))
        bram = desk_of(desk, coding.id)
        workspace = open_blind(bram, coding.id)
        with head("blind-title", "blind-intro", code=workspace.source.code, name=coding.coder):
            if coding.finished_at is None:
                _finish(bram, links, coding, workspace)
        if coding.finished_at is not None:
            _finished(bram, links, coding)
            return
        _work(bram, project.id, coding)


def _finish(desk: Desk, links: Links, coding: SecondCoding, workspace: Workspace) -> None:
    left = len(waiting(workspace, Standing.BARE))
    if st.button(text("blind-finish"), key="blind-finish", type="primary", width="stretch"):
        confirm("blind-finish-title", "blind-finish-body", "blind-finish", lambda: finish(desk, coding.id),
                "blind-finished", count=left, name=coding.coder)  # fmt: skip
    links.show("vergelijken", text("blind-later"), coding=coding.id)


def _finished(desk: Desk, links: Links, coding: SecondCoding) -> None:
    st.info(text("blind-is-finished", name=plain(coding.coder)))
    with st.container(horizontal=True, vertical_alignment="center"):
        links.show("vergelijken", text("blind-to-compare"), coding=coding.id)
        if coding.compared_at is None and st.button(text("compare-go-on"), key="blind-go-on") and attempt(
            lambda: go_on(desk, coding.id)
        ):
            st.rerun()


@st.fragment
def _work(desk: Desk, project_id: ProjectId, coding: SecondCoding) -> None:
    """The text and the passage in focus, as on Coderen."""
    heard, place = asked(), blind_deeds.place_of(coding.id)
    if coding_deeds.do_all(heard, place, partial(blind_deeds.do, desk, project_id, coding.id)):
        st.rerun()
    workspace = open_blind(desk, coding.id)
    focus = focus_now(workspace, heard, place, Standing.BARE)
    tag = code_in_focus(workspace, focus, heard)
    selected = coding_deeds.selection(heard, place)
    keys = keys_now(desk, workspace)
    left = len(waiting(workspace, Standing.BARE))
    st.caption(text("blind-progress", done=number(len(workspace.passages) - left), all=number(len(workspace.passages))))
    middle, right = st.columns([7, 4], gap="small")
    with middle:
        coder(workspace, focus, tag.theme_id if tag else None, heard, selecting=selected is not None,
              done=coding_deeds.done(), keys=keys, place=place, waits=Standing.BARE)  # fmt: skip
    with right, st.container(key="coding-panel", gap="small"):
        if selected:
            blind_panel.show_selection(desk, coding.id, workspace, selected, heard, keys)
        else:
            blind_panel.show_passage(desk, coding.id, workspace, focus, tag, heard, keys)
