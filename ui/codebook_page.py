"""The page of the codebook: its tree, the code that is open, memos, and files in and out."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from interviews.codebook_tree import LONGEST_NAME
from interviews.memo import MemoTarget
from projects.ids import ThemeId
from projects.project import Project
from ui import code_tree, codebook_deeds, codebook_files, codebook_form, memo_box, memo_report
from ui.address import in_step
from ui.codebook_deeds import open_code
from ui.codebook_form import INDENT, TOP
from ui.frame import attempt, confirm, empty, friendly_errors, head, say_next
from ui.links import Links
from ui.words import plain, text
from workflow.codebook import CodeLine, add_standard, codebook, missing_standard, move_code
from workflow.desk import Desk
from workflow.memos import memo_lines
from workflow.theming import add_theme

CSS = Path(__file__).parent / "codebook.css"
CODES, MEMOS, FILES = "codes", "memos", "bestand"  # as they stand in the address (?deel=)


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; ?code= names the code that is open."""
    st.html(CSS)
    _heed(desk)
    lines = codebook(desk, project.id)
    with head("codebook-title", "codebook-intro"):
        if st.button(text("codebook-add"), type="primary", key="code-add", width="stretch"):
            st.dialog(text("codebook-add"))(lambda: add(desk, project, lines))()
    names = {
        CODES: text("codebook-part-codes", count=len(lines)),
        MEMOS: text("codebook-part-memos", count=len(memo_lines(desk, project.id))),
        FILES: text("codebook-part-files"),
    }  # fmt: skip
    tell = in_step("deel", "codebook-part", list(names))
    st.session_state.setdefault("codebook-part", CODES)
    part = st.segmented_control(text("codebook-part"), list(names), format_func=names.__getitem__, required=True,
                                key="codebook-part", on_change=tell, label_visibility="collapsed")  # fmt: skip
    if part == MEMOS:
        memo_report.show(desk, project, links)
    elif part == FILES:
        codebook_files.show(desk, project, lines)
    elif lines:
        _codes(desk, project, links, lines)
    else:
        with empty("codebook-empty", "codebook-empty-help"), st.container(horizontal=True):
            if st.button(text("codebook-empty-standard"), key="codebook-standard", type="primary"):
                _add_standard(desk, project)
            if st.button(text("codebook-empty-file"), key="codebook-from-file"):
                st.query_params["deel"] = FILES
                st.rerun()


def _heed(desk: Desk) -> None:
    """Do what was asked in the tree."""
    asked = code_tree.wish()
    if asked is None:
        return
    if asked.what == "open":
        st.query_params["code"] = asked.theme_id
    elif attempt(lambda: move_code(desk, asked.theme_id, asked.what)):
        st.rerun()  # undo stands outside this page


def _codes(desk: Desk, project: Project, links: Links, lines: Sequence[CodeLine]) -> None:
    """The tree beside the code that is open."""
    named = st.query_params.get("code")
    line = next((one for one in lines if one.theme.id == named), lines[0])
    if named and line.theme.id != named:
        st.info(text("error-not-found", what="code"))
    left, right = st.columns([5, 7], gap="medium")
    with left:
        code_tree.show(lines, line.theme.id)
        codebook_deeds.steps(desk, line.theme)
        _offer_standard(desk, project)
    with right, st.container(key="code-open", gap="small"):
        st.subheader(plain(line.theme.label), anchor=False)
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            st.caption(text("codebook-used", coded=line.coded, suggested=line.suggested), width="content")
            if line.passages:
                links.show("themas", text("codebook-to-quotes"), thema=line.theme.id)
        codebook_deeds.show(desk, line, lines)
        codebook_form.show(desk, project.id, line, lines)
        memo_box.show(desk, project.id, MemoTarget.THEME, line.theme.id)


def _offer_standard(desk: Desk, project: Project) -> None:
    missing = missing_standard(desk, project.id)
    if missing and st.button(text("codebook-missing", count=len(missing)), key="codebook-missing", type="tertiary"):
        names = ", ".join(plain(one.label) for one in missing)
        confirm("codebook-missing-title", "codebook-missing-body", "codebook-missing-button",
                lambda: add_standard(desk, project.id), "codebook-missing-done", count=len(missing),
                names=names)  # fmt: skip


def _add_standard(desk: Desk, project: Project) -> None:
    number = len(missing_standard(desk, project.id))
    if attempt(lambda: add_standard(desk, project.id), "codebook-missing-done", count=number):
        st.rerun()


def add(desk: Desk, project: Project, lines: Sequence[CodeLine]) -> None:
    """A new code: its name, its place and what it means."""
    names = {TOP: text("codebook-top")} | {one.theme.id: INDENT * one.depth + one.theme.label for one in lines}
    with st.form("code-new", border=False):
        label = st.text_input(text("themes-name"), key="code-new-label", max_chars=LONGEST_NAME)
        above = st.selectbox(text("codebook-parent"), list(names), format_func=names.__getitem__,
                             key="code-new-parent")  # fmt: skip
        meaning = st.text_area(text("themes-definition"), key="code-new-definition", max_chars=1000,
                               help=text("themes-definition-help"))  # fmt: skip
        sent = st.form_submit_button(text("codebook-add-button"), type="primary", key="code-new-go")
    if sent:
        with friendly_errors():
            made = add_theme(desk, project.id, label, meaning, parent_id=ThemeId(above) if above else None)
            say_next("codebook-added", name=made.label)
            st.query_params["deel"] = CODES
            open_code(made.id)
