"""Interviews and documents: files in, the list, and beneath it the one that is open."""

from collections.abc import Mapping, Sequence
from math import ceil
from pathlib import Path

import pandas as pd
import streamlit as st

from interviews.source import CodingState, SourceLine
from projects.ids import IntakeId, StakeholderId
from projects.project import Project
from projects.stakeholder import Stakeholder
from ui import drop_zone, exchange_import, review_page, source_detail, waiting_files
from ui.frame import empty, friendly_errors, head
from ui.links import Links
from ui.row_table import choose_row
from ui.words import day, language, text
from workflow.coding import source_lines
from workflow.desk import Desk
from workflow.people import stakeholders

PARAMETER = "bron"
PER_PAGE = 50
ANY = "all"
STATES = [ANY, *(state.value for state in CodingState)]
WIDTHS = {  # pixels; together they fit beside the side bar at 1024
    "interviews-code": 64, "interviews-name": 118, "interviews-partner": 122, "interviews-kind": 122,
    "interviews-date": 146, "interviews-passages": 68, "interviews-state": 110,
    "interviews-warnings": 52,
}  # fmt: skip


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; with ?nakijken= the review of a file that waits."""
    st.html(Path(__file__).parent / "interviews.css")
    reviewed = st.query_params.get(review_page.PARAMETER)
    if reviewed:
        review_page.show(desk, project, IntakeId(reviewed))
        return
    lines = source_lines(desk, project.id)
    with head("interviews-title", "interviews-intro"):
        if lines:
            links.show("coderen", text("interviews-to-coding"))
    drop_zone.show(desk, project)
    waiting_files.show(desk, project)
    drop_zone.show_report(project)
    exchange_import.show(desk, project)
    if not lines:
        empty("interviews-empty", "interviews-empty-help")
        return
    people = {one.id: one for one in stakeholders(desk, project.id)}
    shown, voices = _chosen(lines, people)
    opened = _table(shown, people, voices=voices)
    # An address may name a source that the filter leaves out: it opens all the same.
    asked = next((line for line in lines if line.id == st.query_params.get(PARAMETER)), None)
    if asked is not None:
        with friendly_errors():
            source_detail.show(desk, asked, list(people.values()), links)
    elif shown and opened is None:
        st.caption(text("interviews-choose"))


def _chosen(lines: Sequence[SourceLine], people: Mapping[StakeholderId, Stakeholder]) -> tuple[list[SourceLine], bool]:
    """The filters, and the lines that pass them; the second says whether these are interviews."""
    voices = [line for line in lines if line.kind.is_voice]
    groups = {True: voices, False: [line for line in lines if not line.kind.is_voice]}
    asked = next((line for line in lines if line.id == st.query_params.get(PARAMETER)), None)
    if "interviews-group" not in st.session_state:
        st.session_state["interviews-group"] = asked.kind.is_voice if asked else bool(voices)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        group = st.segmented_control(
            text("interviews-group"), list(groups), key="interviews-group", required=True,
            format_func=lambda voice: text(f"interviews-group-{str(voice).lower()}", count=len(groups[voice])),
        )  # fmt: skip
        state = st.selectbox(
            text("interviews-state"), STATES, key=f"interviews-filter-{language().value}", width=200,
            format_func=lambda one: text(f"interviews-filter-{one}"),
        )  # fmt: skip
        wanted = st.text_input(text("interviews-search"), key="interviews-search", width=200).strip().casefold()
        with_warnings = any(line.warnings for line in lines)
        warned = with_warnings and st.toggle(text("interviews-only-warned"), key="interviews-only-warned")
    is_voice = bool(group)
    shown = [
        line for line in groups[is_voice]
        if state in (ANY, line.state.value) and wanted in _words(line, people) and (not warned or line.warnings)
    ]  # fmt: skip
    return shown, is_voice


def _words(line: SourceLine, people: Mapping[StakeholderId, Stakeholder]) -> str:
    return f"{line.code} {line.title} {line.file_name} {_function(line, people)}".casefold()


def _function(line: SourceLine, people: Mapping[StakeholderId, Stakeholder]) -> str:
    person = people.get(line.stakeholder_id) if line.stakeholder_id else None
    return "" if person is None else person.function or person.organisation or person.code


def _table(lines: Sequence[SourceLine], people: Mapping[StakeholderId, Stakeholder], *, voices: bool) -> str | None:
    """A page of the list; returns the id of the line that is open on it."""
    if not lines:
        st.write(text("interviews-none-found"))
        return None
    pages = ceil(len(lines) / PER_PAGE)
    below, warned = st.container(), any(line.warnings for line in lines)
    page = st.pagination(pages, key=f"interviews-page-{pages}") if pages > 1 else 1
    part = lines[(page - 1) * PER_PAGE:page * PER_PAGE]
    rows = pd.DataFrame([
        {
            text("interviews-code"): line.code,
            text("interviews-name"): line.title,
            **({text("interviews-partner"): _function(line, people) or text("interviews-no-partner")} if voices
               else {text("interviews-kind"): text(f"kind-{line.kind.value}")}),
            text("interviews-date"): day(line.held_on),
            text("interviews-passages"): line.passages,
            text("interviews-state"): text(f"interviews-state-{line.state.value}", count=line.suggested),
            **({text("interviews-warnings"): text("interviews-warned") if line.warnings else ""} if warned else {}),
        }
        for line in part
    ])  # fmt: skip
    columns = {text(key): st.column_config.Column(width=width) for key, width in WIDTHS.items()}
    with below:
        return choose_row(rows, [line.id for line in part], PARAMETER, key="sources", columns=columns,
                          alt=text("interviews-table"))  # fmt: skip
