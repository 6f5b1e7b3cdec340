"""Entering what an indicator came to in a month."""

from datetime import date

import streamlit as st

from projects.project import Project
from ui.address import kept
from ui.fields import optional_number
from ui.frame import attempt
from ui.words import text
from workflow.desk import Desk
from workflow.planning import IndicatorLine, record_result

Month = tuple[int, int]  # year and month


def ask(desk: Desk, project: Project, lines: list[IndicatorLine], first: IndicatorLine) -> None:
    """Ask in a dialog, beginning with one indicator."""
    st.dialog(text("accountability-enter"))(form)(desk, project, lines, first)


def form(desk: Desk, project: Project, lines: list[IndicatorLine], first: IndicatorLine) -> None:
    """Indicator, month and value; what was entered before stands in the field."""
    by_id = {line.indicator.id: line for line in lines}
    picked = st.selectbox(
        text("accountability-indicator"), list(by_id), list(by_id).index(first.indicator.id),
        key=f"result-indicator-{first.indicator.id}",
        format_func=lambda one: f"{by_id[one].goal.label} {by_id[one].indicator.text}",
    )  # fmt: skip
    line = by_id[picked]
    months = _months(project)
    year, month = st.selectbox(text("accountability-month"), months, months.index(_next(line, months)),
                               key=kept(f"result-month-{picked}", line.results), format_func=_name)  # fmt: skip
    before = next((one for one in line.results if (one.year, one.month) == (year, month)), None)
    stamp = (picked, year, month, before)
    value = optional_number(text("accountability-value", unit=line.indicator.unit or text("accountability-number")),
                            before.value if before else None, kept("result-value", stamp),
                            help_text=text("accountability-value-help"))  # fmt: skip
    note = st.text_input(text("accountability-note"), before.note if before else "", key=kept("result-note", stamp))
    if st.button(text("accountability-save"), type="primary", key="result-save") and attempt(
        lambda: record_result(desk, project.id, line.indicator.id, year, month, value, note), "accountability-saved"
    ):
        st.rerun()


def _months(project: Project) -> list[Month]:
    """The months of the programme."""
    first, last = project.starts_on, project.ends_on
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    starts = [date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1) for n in range(count)]
    return [(one.year, one.month) for one in starts]


def _next(line: IndicatorLine, months: list[Month]) -> Month:
    """The month after the last one entered; the first month for a start."""
    if line.latest is None or (line.latest.year, line.latest.month) not in months:
        return months[0]
    return months[min(months.index((line.latest.year, line.latest.month)) + 1, len(months) - 1)]


def _name(month: Month) -> str:
    return f"{text(f'month-{month[1]}')} {month[0]}"
