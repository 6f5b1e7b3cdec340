"""A small line of the months entered, with lines at target and baseline."""

import altair as alt
import pandas as pd
import streamlit as st

from projects.project import Project
from ui.words import number, text
from workflow.planning import IndicatorLine

ACCENT, QUIET, SIZE = "#1f5f5b", "#6b7671", 14


def show(line: IndicatorLine, project: Project) -> None:
    """Draw it, with the months of the programme on the axis."""
    table = pd.DataFrame({
        "month": [f"{one.year}-{one.month:02d}" for one in line.results],
        "value": [one.value for one in line.results],
        "said": [f"{text(f'month-{one.month}')} {one.year}: {number(one.value, 1)}" for one in line.results],
    })  # fmt: skip
    names = {key: text(f"month-short-{month}") for key, month in _axis(line, project)}
    x = alt.X("month:N", scale=alt.Scale(domain=list(names)), title=None,
              axis=alt.Axis(labelExpr=f"{names}[datum.value]", labelAngle=0, labelFontSize=SIZE, ticks=False,
                            labelOverlap=True))  # fmt: skip
    y = alt.Y("value:Q", title=None, scale=alt.Scale(zero=False, nice=True),
              axis=alt.Axis(labelFontSize=SIZE, tickCount=3, gridColor="#eceeec", domain=False))  # fmt: skip
    months = alt.Chart(table).mark_line(color=ACCENT, point=alt.OverlayMarkDef(size=64, filled=True, color=ACCENT))
    lines = [months.encode(x=x, y=y, tooltip=alt.Tooltip("said:N", title=" "))]
    if line.indicator.target is not None:
        lines += _rule(line.indicator.target, text("accountability-target"), [1, 0])
    if line.indicator.baseline is not None:
        lines += _rule(line.indicator.baseline, text("accountability-baseline"), [4, 4])
    alt_text = text("accountability-chart-alt", indicator=line.indicator.text, count=len(line.results))
    st.altair_chart(alt.layer(*lines).properties(height=176), width="stretch", alt=alt_text)


def _axis(line: IndicatorLine, project: Project) -> list[tuple[str, int]]:
    """The months from the programme's start up to its end, as "2027-03" and 3; at most a year."""
    first = project.starts_on
    places = [(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1) for n in range(12)]
    months = sorted({*places, *((one.year, one.month) for one in line.results)})
    return [(f"{year}-{month:02d}", month) for year, month in months]


def _rule(value: float, word: str, dash: list[int]) -> list[alt.Chart]:
    """A line across the chart, and its name and number above it."""
    table = pd.DataFrame({"value": [value], "word": [f"{word} {number(value, 0 if value == int(value) else 1)}"]})
    rule = alt.Chart(table).mark_rule(color=QUIET, strokeDash=dash).encode(y="value:Q")
    words = alt.Chart(table).mark_text(align="left", baseline="bottom", dx=2, dy=-2, fontSize=SIZE, color=QUIET)
    return [rule, words.encode(y="value:Q", x=alt.value(0), text="word:N")]
