"""The page on which indicators are followed through the year."""

from itertools import groupby

import streamlit as st

from goals.results import Movement
from projects.project import Project
from ui import accountability_chart, accountability_form
from ui.frame import empty, head
from ui.links import Links
from ui.words import day, number, plain, text
from workflow.desk import Desk
from workflow.planning import IndicatorLine, accountability

MARKS = {
    Movement.REACHED: ":green[●]", Movement.TOWARDS: ":green[▲]", Movement.STILL: "■", Movement.AWAY: ":red[▼]",
    Movement.UNKNOWN: "○",
}  # fmt: skip


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page: what cannot be accounted for yet, then each indicator with its months."""
    lines = accountability(desk, project.id)
    with head("accountability-title", "accountability-intro"):
        if lines and st.button(text("accountability-enter"), type="primary", key="accountability-enter",
                               width="stretch"):  # fmt: skip
            accountability_form.ask(desk, project, lines, lines[0])
    if not lines:
        with empty("accountability-empty-title", "accountability-empty-help"):
            links.show("doelen", text("accountability-to-goals"))
        return
    _not_yet(lines, links)
    for _, own in groupby(lines, key=lambda line: line.goal.id):
        of_goal = list(own)
        goal = of_goal[0].goal
        st.subheader(f"{goal.label} · {plain(goal.title)}", anchor=False)
        for line in of_goal:
            _line(desk, project, lines, line)


def _not_yet(lines: list[IndicatorLine], links: Links) -> None:
    """Indicators that lack something, by goal, with the way to mend it."""
    lacking = [line for line in lines if line.lacks]
    if not lacking:
        return
    with st.expander(text("accountability-not-yet", count=len(lacking), of=len(lines)), expanded=False):
        st.write(text("accountability-not-yet-help"))
        for line in lacking:
            missing = ", ".join(text(f"lack-{lack.value}") for lack in line.lacks)
            st.markdown(f"{plain(line.indicator.text)}")
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                mend = text("accountability-mend", goal=line.goal.label)
                links.show("doelen", mend, deel="doelen", doel=line.goal.id)
                st.caption(text("accountability-lacks", missing=missing), width="content")


def _line(desk: Desk, project: Project, lines: list[IndicatorLine], line: IndicatorLine) -> None:
    one = line.indicator
    with st.container(border=True):
        left, right = st.columns([1, 1], gap="large")
        with left:
            st.markdown(f"**{plain(one.text)}**")
            st.markdown(_standing(line))
            st.caption(_facts(line))
            if st.button(text("accountability-enter"), key=f"accountability-enter-{one.id}", type="tertiary"):
                accountability_form.ask(desk, project, lines, line)
        with right:
            if line.results:
                accountability_chart.show(line, project)
            else:
                st.caption(text("accountability-no-results"))


def _standing(line: IndicatorLine) -> str:
    """The last value and where it stands."""
    if line.latest is None:
        return text("accountability-nothing-entered")
    month = f"{text(f'month-{line.latest.month}')} {line.latest.year}"
    value = text("accountability-latest", value=_value(line.latest.value, line), month=month)
    return f"{value} {MARKS[line.movement]} {text(f'accountability-move-{line.movement.value}')}"


def _facts(line: IndicatorLine) -> str:
    one = line.indicator
    baseline = _value(one.baseline, line)
    if one.baseline is not None and one.baseline_on:
        baseline = f"{baseline} ({day(one.baseline_on)})"
    owner = one.owner or line.goal.owner
    unknown = text("accountability-unknown")
    return text(
        "accountability-facts", baseline=baseline, target=_value(one.target, line), source=plain(one.source) or unknown,
        frequency=text(f"frequency-{one.frequency.value}") if one.frequency else text("accountability-no-frequency"),
        owner=plain(owner) or unknown,
    )  # fmt: skip


def _value(value: float | None, line: IndicatorLine) -> str:
    if value is None:
        return text("accountability-unknown")
    decimals = 0 if value == int(value) else 1
    return f"{number(value, decimals)} {plain(line.indicator.unit)}".strip()
