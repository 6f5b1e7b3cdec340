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
    Movement.REACHED: ":green[●]", Movement.TOWARDS: ":green[◐]", Movement.STILL: "○", Movement.AWAY: ":red[✕]",
    Movement.UNKNOWN: "○",
}  # fmt: skip


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page: what cannot be accounted for yet, then each indicator with its months."""
    lines = accountability(desk, project.id)
    with head("accountability-title", "accountability-intro"):
        if lines and st.button(text("accountability-enter"), type="primary", key="accountability-enter",
                               width="stretch", wrap=True):  # fmt: skip
            accountability_form.ask(desk, project, lines, lines[0])
    if not lines:
        with empty("accountability-empty-title", "accountability-empty-help"):
            links.show("doelen", text("accountability-to-goals"))
        return
    _not_yet(lines)
    for _, own in groupby(lines, key=lambda line: line.goal.id):
        of_goal = list(own)
        goal = of_goal[0].goal
        st.subheader(f"{goal.label} · {plain(goal.title)}", anchor=False)
        for line in of_goal:
            _line(desk, project, lines, line, links)


def _not_yet(lines: list[IndicatorLine]) -> None:
    lacking = sum(bool(line.lacks) for line in lines)
    if lacking:
        st.warning(text("accountability-not-yet", count=lacking, of=len(lines)))


def _line(desk: Desk, project: Project, lines: list[IndicatorLine], line: IndicatorLine, links: Links) -> None:
    """What is known of an indicator, and beside it the months that were entered."""
    one = line.indicator
    with st.container(border=True):
        st.markdown(f"**{plain(one.text)}**")
        left, right = st.columns([1, 1], gap="medium") if line.results else (st.container(), None)
        with left:
            st.markdown(_standing(line))
            st.caption(_facts(line))
            if line.lacks:
                _lacking(line, links)
            if st.button(text("accountability-enter"), key=f"accountability-enter-{one.id}"):
                accountability_form.ask(desk, project, lines, line)
        if right:
            with right:
                accountability_chart.show(line, project)


def _lacking(line: IndicatorLine, links: Links) -> None:
    """What stands in the way of accounting for it, and where to mend that."""
    missing = ", ".join(text(f"lack-{lack.value}") for lack in line.lacks)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":orange[{text('accountability-lacks', missing=missing)}]", width="content")
        mend = text("accountability-mend", goal=line.goal.label)
        links.show("doelen", mend, deel="doelen", doel=line.goal.id)


def _standing(line: IndicatorLine) -> str:
    """The last value and where it stands."""
    if line.latest is None:
        return text("accountability-nothing-entered")
    month = f"{text(f'month-{line.latest.month}')} {line.latest.year}"
    value = text("accountability-latest", value=_value(line.latest.value, line), month=month)
    return f"{value} {MARKS[line.movement]} {text(f'accountability-move-{line.movement.value}')}"


def _facts(line: IndicatorLine) -> str:
    """What is known of the indicator; what is not stands under what it lacks."""
    one = line.indicator
    owner = one.owner or line.goal.owner
    facts = [
        text("accountability-of-baseline", value=_value(one.baseline, line)) if one.baseline is not None else "",
        day(one.baseline_on),
        text("accountability-of-target", value=_value(one.target, line)) if one.target is not None else "",
        text("accountability-of-source", source=plain(one.source)) if one.source else "",
        text(f"frequency-{one.frequency.value}") if one.frequency else "",
        text("accountability-of-owner", owner=plain(owner)) if owner else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _value(value: float, line: IndicatorLine) -> str:
    decimals = 0 if value == int(value) else 1
    return f"{number(value, decimals)} {plain(line.indicator.unit)}".strip()
