"""The hours of one goal and how they lie over the year."""

import streamlit as st

from goals.goal import Goal
from goals.plan import Season
from ui.address import in_step, kept
from ui.fields import optional_number
from ui.frame import attempt
from ui.words import number, text
from workflow.desk import Desk
from workflow.planning import PlanView, set_hours

OWN = "own"


def show(desk: Desk, view: PlanView) -> None:
    """Choose a goal, give it hours, and say which months are busy."""
    by_id = {str(goal.id): goal for goal in view.goals}
    tell = in_step("doel", "year-goal", list(by_id))
    picked = st.selectbox(text("year-goal"), list(by_id), key="year-goal", on_change=tell,
                          format_func=lambda one: _name(by_id[one]))  # fmt: skip
    goal = by_id[picked or next(iter(by_id))]
    weights = view.plan.weights.get(goal.id, Season.EVEN.weights)
    _form(desk, goal, weights)


def _name(goal: Goal) -> str:
    hours = text("year-hours", hours=number(goal.hours)) if goal.hours else text("year-no-hours")
    return f"{goal.label} {goal.title} · {hours}"


def _form(desk: Desk, goal: Goal, weights: tuple[float, ...]) -> None:
    left, right = st.columns([1, 3], vertical_alignment="bottom")
    with left:
        hours = optional_number(text("year-hours-of-goal"), goal.hours, kept(f"year-hours-{goal.id}", goal.hours),
                                least=0.0, step=10.0)  # fmt: skip
    shape = _shape(right, goal, weights)
    # A preset fills the twelve fields; whoever changes one after that has a division of one's own.
    start = weights if shape == OWN else Season(shape).weights
    chosen = _weights(goal, shape, start) if shape == OWN else start
    if st.button(text("year-save-hours"), key="year-save-hours") and attempt(
        lambda: set_hours(desk, goal.id, hours, chosen), "year-hours-saved"
    ):
        st.rerun()


def _shape(place: st.delta_generator.DeltaGenerator, goal: Goal, weights: tuple[float, ...]) -> str:
    """A preset by its value, or OWN."""
    known = next((season.value for season in Season if season.weights == weights), OWN)
    options = [*(season.value for season in Season), OWN]
    picked = place.segmented_control(
        text("year-shape"), options, default=known, required=True, key=kept(f"year-shape-{goal.id}", weights),
        format_func=lambda one: text(f"year-shape-{one}"),
    )  # fmt: skip
    return picked or known


def _weights(goal: Goal, shape: str, start: tuple[float, ...]) -> tuple[float, ...]:
    """Twelve fields in two rows; 1 is an average month."""
    st.caption(text("year-weights-help"))
    found: list[float] = []
    for row in (range(6), range(6, 12)):
        for column, month in zip(st.columns(6), row, strict=True):
            value = column.number_input(text(f"month-{month + 1}"), 0.0, None, start[month], 0.1, "%.10g",
                                        key=kept(f"year-weight-{goal.id}-{month}", (shape, start)))  # fmt: skip
            found.append(value)
    return tuple(found)
