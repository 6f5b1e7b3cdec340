"""Two coders: let somebody code a source a second time, lay both beside each other, settle the differences."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from interviews.second_coding import SecondCoding
from interviews.source import SourceLine
from projects.ids import SecondCodingId, SourceId
from projects.project import Project
from ui import compare_differences, compare_measures
from ui.file_types import XLSX
from ui.frame import attempt, confirm, empty, friendly_errors, head
from ui.links import Links
from ui.words import moment, number, plain, text
from workflow.coding import source_lines
from workflow.comparing import compare_coders, compared, progress
from workflow.comparison_export import comparison_workbook
from workflow.desk import Desk
from workflow.second_coding import get_second_coding, go_on, remove_second_coding, second_codings, start_second_coding

CSS = Path(__file__).parent / "compare.css"


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the list, or the comparison that the address names (?coding=); ?bron= is the source to begin with."""
    st.html(CSS)
    lines = {line.id: line for line in source_lines(desk, project.id)}
    known = second_codings(desk, project.id)
    named = next((one for one in known if one.id == st.query_params.get("coding")), None)
    if named is not None and named.compared_at is not None:
        _comparison(desk, project, links, named)
        return
    with head("compare-title", "compare-intro"):
        if lines and st.button(text("compare-start"), key="compare-start", type="primary", width="stretch", wrap=True):
            st.dialog(text("compare-start"))(lambda: start_form(desk, links, list(lines.values())))()
    if not lines:
        with empty("compare-no-sources", "compare-no-sources-help"):
            links.show("interviews", text("coding-to-interviews"))
    elif not known:
        empty("compare-empty", "compare-empty-help")
    for coding in known:
        _line(desk, links, coding, lines[coding.source_id])


def start_form(desk: Desk, links: Links, lines: Sequence[SourceLine]) -> None:
    """Which source, and under which name: on one laptop two people share a login."""
    names = {line.id: f"{line.code} · {line.title}" for line in lines}
    asked = SourceId(st.query_params.get("bron", ""))
    source_id = st.selectbox(
        text("compare-start-source"), list(names), index=list(names).index(asked) if asked in names else 0,
        format_func=names.__getitem__, key="compare-source",
    )  # fmt: skip
    name = st.text_input(text("compare-start-name"), placeholder=text("compare-start-example"), max_chars=60,
                         key="compare-name")  # fmt: skip
    st.caption(text("compare-start-help"))
    if st.button(text("compare-begin"), type="primary", key="compare-begin", width="stretch"):
        with friendly_errors():
            coding = start_second_coding(desk, source_id, name)
            links.go("coderen", bron=source_id, dubbel=coding.id)


def _line(desk: Desk, links: Links, coding: SecondCoding, line: SourceLine) -> None:
    """One source with its second coder: how far both are, and what comes next."""
    far = progress(desk, coding.id)
    with st.container(border=True, key=f"second-{coding.id}", gap="xsmall"):
        st.markdown(f"**{plain(line.code)}** · {plain(line.title)}")
        values = {"first": number(far.first), "second": number(far.second), "all": number(far.passages)}
        if coding.compared_at is not None:
            st.caption(text("compare-was-compared", first=plain(coding.first), second=plain(coding.coder),
                            at=moment(coding.compared_at)))  # fmt: skip
        else:
            state = "busy" if coding.finished_at is None else "done"
            st.caption(text(f"compare-is-{state}", name=plain(coding.coder), **values))
            if far.waiting:
                st.caption(text("compare-first-waits", count=far.waiting))
        with st.container(horizontal=True, vertical_alignment="center"):
            _deeds(desk, links, coding)


def _deeds(desk: Desk, links: Links, coding: SecondCoding) -> None:
    if coding.compared_at is not None:
        links.show("vergelijken", text("compare-open"), coding=coding.id)
    elif coding.finished_at is None:
        label = text("compare-code-as", name=plain(coding.coder))
        links.show("coderen", label, bron=coding.source_id, dubbel=coding.id)
    else:
        if st.button(text("compare-now"), key=f"compare-now-{coding.id}", type="primary") and attempt(
            lambda: compare_coders(desk, coding.id)
        ):
            links.go("vergelijken", coding=coding.id)
        if st.button(text("compare-go-on"), key=f"compare-go-on-{coding.id}") and attempt(
            lambda: go_on(desk, coding.id)
        ):
            links.go("coderen", bron=coding.source_id, dubbel=coding.id)
    if st.button(text("compare-remove"), key=f"compare-remove-{coding.id}", type="tertiary"):
        confirm("compare-remove-title", "compare-remove-body", "compare-remove",
                lambda: remove_second_coding(desk, coding.id), "compare-removed", name=coding.coder)  # fmt: skip


def _comparison(desk: Desk, project: Project, links: Links, named: SecondCoding) -> None:
    coding = get_second_coding(desk, project.id, SecondCodingId(named.id))
    view = compared(desk, coding.id)
    values = {"code": view.line.code, "first": coding.first, "second": coding.coder}
    with head("compare-one-title", "compare-one-intro", **values):
        _export(desk, coding)
    links.show("vergelijken", text("compare-back"))
    compare_measures.show(desk, project, view)
    compare_differences.show(desk, links, view)


def _export(desk: Desk, coding: SecondCoding) -> None:
    """Made when asked for; made anew after each settlement."""
    key = f"compare-made-{coding.id}"
    if st.button(text("compare-export"), key="compare-export", width="stretch", wrap=True):
        with friendly_errors(), st.spinner(text("compare-export-busy")):
            st.session_state[key] = comparison_workbook(desk, coding.id)
    if key in st.session_state:
        name, content = st.session_state[key]
        st.download_button(text("compare-download"), content, name, XLSX, key="compare-download", on_click="ignore",
                           type="primary", width="stretch", wrap=True)  # fmt: skip
