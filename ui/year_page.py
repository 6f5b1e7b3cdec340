"""The year plan: how many hours there are, which goal takes what, and in which months."""

from pathlib import Path

import streamlit as st

from goals.plan import Capacity
from projects.project import Project
from ui import year_charts, year_hours
from ui.address import kept
from ui.frame import attempt, empty, head
from ui.links import Links
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.planning import PlanView, plan_view, set_capacity


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page."""
    st.html(Path(__file__).parent / "year.css")
    view = plan_view(desk, project.id)
    with head("year-title", "year-intro"):
        if st.button(text("year-set-capacity"), type="primary", key="year-set-capacity", width="stretch", wrap=True):
            st.dialog(text("year-capacity"))(capacity_form)(desk, project, view.plan.capacity)
    if not view.goals:
        with empty("year-empty-title", "year-empty-help"):
            links.show("doelen", text("year-to-goals"))
        return
    _balance(view)
    st.subheader(text("year-per-goal"), anchor=False)
    year_hours.show(desk, view)
    if view.planned:
        st.subheader(text("year-months"), anchor=False)
        _months(view)


def capacity_form(desk: Desk, project: Project, capacity: Capacity) -> None:
    """What the dialog on the team's hours holds."""
    fte = st.number_input(text("year-fte"), 0.0, None, capacity.fte, 0.1, "%.10g", key=kept("year-fte", capacity))
    each = st.number_input(text("year-hours-per-fte"), 0.0, None, capacity.hours_per_fte, 10.0, "%.10g",
                           key=kept("year-each", capacity), help=text("year-hours-per-fte-help"))  # fmt: skip
    free = st.number_input(text("year-free"), 0, 99, round(capacity.free_share * 100), 1,
                           key=kept("year-free", capacity), help=text("year-free-help"))  # fmt: skip
    if st.button(text("year-save-capacity"), type="primary", key="year-save-capacity") and attempt(
        lambda: set_capacity(desk, project.id, Capacity(fte, each, free / 100)), "year-saved"
    ):
        st.rerun()


def _balance(view: PlanView) -> None:
    """Capacity, free room, what goals take and what is left; a warning when it is too much."""
    capacity = view.plan.capacity
    figures = [
        ("year-capacity", capacity.hours), ("year-free-hours", capacity.free_hours), ("year-planned", view.planned),
        ("year-left", view.left),
    ]  # fmt: skip
    for column, (key, hours) in zip(st.columns(4), figures, strict=True):
        column.metric(text(key), number(hours))
    if not capacity.hours:
        st.warning(text("year-no-capacity"))
        return
    year_charts.balance(view)
    heaviest = view.heaviest
    if view.left < 0 and heaviest:
        st.warning(text("year-too-much", over=number(-view.left), goal=f"{heaviest.label} {plain(heaviest.title)}",
                        hours=number(heaviest.hours or 0)))  # fmt: skip
    elif not view.planned:
        st.info(text("year-nothing-planned"))


def _months(view: PlanView) -> None:
    """Goals by months, whole hours; the last row adds them up."""
    names = [text(f"month-short-{month}") for month in range(1, 13)]
    rows = [
        _row(f"{goal.label} {plain(goal.title)}", names, view.months[goal.id], goal.hours or 0.0) for goal in view.goals
    ]  # fmt: skip
    rows.append(_row(text("year-total"), names, view.month_totals, view.planned))
    with st.container(key="year-months"):
        st.table(rows, border="horizontal", hide_index=True, alt=text("year-months-alt"))
    st.caption(text("year-rounded"))
    year_charts.months(view)


def _row(name: str, names: list[str], months: tuple[float, ...], total: float) -> dict[str, str]:
    cells = {short: number(hours) if hours else "–" for short, hours in zip(names, months, strict=True)}
    return {text("year-goal"): name} | cells | {text("year-total"): number(total)}
