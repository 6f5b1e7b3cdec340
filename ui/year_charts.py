"""Two quiet charts of the year plan: hours against capacity, and hours by month."""

import altair as alt
import pandas as pd
import streamlit as st

from ui.words import number, text
from workflow.planning import PlanView

ACCENT, FREE, LEFT, INK = "#1f5f5b", "#c9cfcb", "#eceeec", "#1d2733"
# Neighbours differ in lightness, so that they can be told apart without seeing the colour.
SHADES = ("#1f5f5b", "#6fa39f", "#2b5c8a", "#8fb0cf", "#5f7a1f", "#a9bd72", "#7a5195", "#b79acb")
SIZE = 14


def balance(view: PlanView) -> None:
    """One bar: the hours of each goal, what is left, and the room that stays free; a line at the capacity."""
    parts = [
        (goal.label, goal.title, goal.hours or 0.0, SHADES[place % len(SHADES)])
        for place, goal in enumerate(view.goals) if goal.hours
    ]  # fmt: skip
    left = max(view.left, 0.0)
    rest = [
        (text("year-left"), text("year-left"), left, LEFT),
        (text("year-free-hours"), text("year-free-hours"), view.plan.capacity.free_hours, FREE),
    ]
    table = pd.DataFrame([*parts, *(one for one in rest if one[2])], columns=["name", "title", "hours", "colour"])
    table["from"] = table["hours"].cumsum() - table["hours"]
    table["to"] = table["from"] + table["hours"]
    table["middle"] = (table["from"] + table["to"]) / 2
    # A word that does not fit in its part stays out; the table below has all of them.
    widest = max(float(table["to"].max()), view.plan.capacity.hours)
    table["word"] = [name if hours / widest > 0.012 * len(name) else "" for name, hours in
                     zip(table["name"], table["hours"], strict=True)]  # fmt: skip
    table["said"] = [number(hours) for hours in table["hours"]]
    base = alt.Chart(table)
    bars = base.mark_bar(height=32).encode(
        x=alt.X("from:Q", title=None, axis=_hours_axis()), x2="to:Q", color=alt.Color("colour:N", scale=None),
        tooltip=[alt.Tooltip("title:N", title=text("year-goal")), alt.Tooltip("said:N", title=text("year-hours-word"))],
    )  # fmt: skip
    words = base.mark_text(fontSize=SIZE).encode(
        x="middle:Q", text="word:N",
        color=alt.condition(alt.FieldOneOfPredicate("colour", [LEFT, FREE, *SHADES[1::2]]),
                            alt.value(INK), alt.value("white")),
    )  # fmt: skip
    limit = alt.Chart(pd.DataFrame({"hours": [view.plan.capacity.hours]})).mark_rule(color=INK, strokeWidth=2)
    chart = (bars + words + limit.encode(x="hours:Q")).properties(height=72)
    st.altair_chart(chart, width="stretch", alt=text("year-balance-alt", planned=number(view.planned),
                                                     capacity=number(view.plan.capacity.goal_hours)))  # fmt: skip
    st.caption(text("year-balance-help"))


def months(view: PlanView) -> None:
    """Hours of all goals together by month, with a line at what there is in an average month."""
    table = pd.DataFrame({
        "place": range(12), "month": [text(f"month-short-{month}") for month in range(1, 13)],
        "hours": view.month_totals, "said": [number(hours) for hours in view.month_totals],
    })  # fmt: skip
    bars = alt.Chart(table).mark_bar(color=ACCENT, size=24).encode(
        x=alt.X("month:N", sort=None, title=None, axis=alt.Axis(labelAngle=0, labelFontSize=SIZE, ticks=False)),
        y=alt.Y("hours:Q", title=None, axis=_hours_axis()),
        tooltip=[alt.Tooltip("month:N", title=text("year-month")),
                 alt.Tooltip("said:N", title=text("year-hours-word"))],
    )  # fmt: skip
    average = view.plan.capacity.goal_hours / 12
    line = alt.Chart(pd.DataFrame({"hours": [average]})).mark_rule(color="#6b7671", strokeDash=[4, 4])
    chart = (bars + line.encode(y="hours:Q")).properties(height=200)
    st.altair_chart(chart, width="stretch", alt=text("year-months-chart-alt"))
    st.caption(text("year-months-chart-help", hours=number(average)))


def _hours_axis() -> alt.Axis:
    # Vega writes 1,234: in Dutch the comma and the point change places.
    dutch = number(1_000) == "1.000"
    expression = "replace(format(datum.value, ',.0f'), /,/g, '.')" if dutch else "format(datum.value, ',.0f')"
    return alt.Axis(labelExpr=expression, labelFontSize=SIZE, tickCount=5, grid=True, gridColor="#eceeec", domain=False)
