"""The page on which the work leaves the app, and on which every agreement can be traced."""

import streamlit as st

from projects.project import Project
from ui import exchange_export, export_thread
from ui.file_types import XLSX
from ui.frame import empty, friendly_errors, head
from ui.links import Links
from ui.thread_view import STYLE
from ui.words import moment, number, plain, text
from workflow.desk import Desk
from workflow.exporting import ExportView, export_view, workbook

MEMOS = "export-memos"


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page: the workbook with what is in it and what stays out, then the thread."""
    st.html(STYLE)
    view = export_view(desk, project.id)
    with head("export-title", "export-intro"):
        if not view.is_empty:
            _workbook(desk, project)
    if view.is_empty:
        with empty("export-empty", "export-empty-help"):
            links.show("interviews", text("export-to-interviews"))
        return
    _again(desk, project)
    inside, outside = st.columns(2, gap="large")
    with inside:
        st.subheader(text("export-inside"), anchor=False)
        _inside(view)
        if view.memos:
            st.checkbox(text("export-memos", count=view.memos), key=MEMOS, help=text("export-memos-help"),
                        on_change=_forget, args=(project,))  # fmt: skip
    with outside:
        st.subheader(text("export-outside"), anchor=False)
        _outside(view, links)
    st.divider()
    exchange_export.show(desk, project, links)
    st.divider()
    st.subheader(text("export-thread"), anchor=False)
    export_thread.show(desk, project, links)


def _workbook(desk: Desk, project: Project) -> None:
    """Made when asked for; the bytes stay with this browser until another is made."""
    made = st.session_state.get(_key(project))
    if made is None:
        if st.button(text("export-make"), key="export-make", type="primary", width="stretch", wrap=True):
            _make(desk, project)
    else:
        name, content, _ = made
        st.download_button(text("export-download"), content, name, XLSX, key="export-download", type="primary",
                           on_click="ignore", width="stretch", wrap=True)  # fmt: skip


def _again(desk: Desk, project: Project) -> None:
    """Which file was made and when; what changed since is in the next one."""
    made = st.session_state.get(_key(project))
    if made is not None:
        name, _, at = made
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(text("export-made", name=plain(name), at=moment(at)), width="content")
            if st.button(text("export-again"), key="export-again", type="tertiary"):
                _make(desk, project)


def _make(desk: Desk, project: Project) -> None:
    with friendly_errors(), st.spinner(text("export-busy")):
        st.session_state[_key(project)] = (
            *workbook(desk, project.id, with_memos=bool(st.session_state.get(MEMOS))), desk.clock()
        )  # fmt: skip
        st.rerun()


def _forget(project: Project) -> None:
    """Another choice makes another file."""
    st.session_state.pop(_key(project), None)


def _key(project: Project) -> str:
    return f"export-made-{project.id}"


def _inside(view: ExportView) -> None:
    """The sheets for which there is something, with how much."""
    sheets: list[tuple[int, str, dict[str, str | int]]] = [
        (view.expectations, "export-sheet-expectations", {"count": view.expectations, "agreed": view.agreed}),
        (view.expectations, "export-sheet-parties", {}),
        (view.images, "export-sheet-images", {"count": view.images}),
        (view.not_agreed, "export-sheet-not-agreed", {"count": view.not_agreed}),
        (view.rounds, "export-sheet-votes", {"count": view.votings, "rounds": view.rounds}),
        (view.goals, "export-sheet-goals", {"count": view.goals, "indicators": view.indicators}),
        (view.goals, "export-sheet-hours", {"hours": number(view.planned_hours)}),
        (view.conversations + view.documents, "export-sheet-sources",
         {"count": view.conversations, "documents": view.documents}),
        (view.quoted, "export-sheet-thread", {"count": view.quoted}),
    ]  # fmt: skip
    st.markdown("\n".join(f"- {text(key, **values)}" for count, key, values in sheets if count))


def _outside(view: ExportView, links: Links) -> None:
    """What stays out and why, and what nobody looked at."""
    points = [text("export-no-names"), text("export-small-groups")]
    if view.withheld:
        points.insert(0, text("export-withheld", count=view.withheld, sources=view.withheld_from))
    st.markdown("\n".join(f"- {point}" for point in points))
    if view.withheld:
        links.show("gesprekspartners", text("export-to-consent"))
    if view.unseen:
        st.markdown(text("export-unseen", count=view.unseen))
        links.show("coderen", text("export-to-coding"))
