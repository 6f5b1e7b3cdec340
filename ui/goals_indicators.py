"""The indicators of a goal: what is counted, from where to where, by whom and for whom."""

from dataclasses import replace

import streamlit as st

from goals.goal import Frequency, Goal, Indicator, IndicatorKind, Lack, indicator_lacks
from ui.address import kept
from ui.fields import optional_choice, optional_day, optional_number
from ui.frame import attempt, confirm
from ui.goals_flags import flag
from ui.words import plain, text
from workflow.desk import Desk
from workflow.goals import edit_goal, new_indicator

KINDS: list[IndicatorKind] = list(IndicatorKind)
FREQUENCIES: list[Frequency] = list(Frequency)


def show(desk: Desk, goal: Goal) -> None:
    """Draw the indicators, each in a fold, and the form for a new one."""
    st.subheader(text("goals-indicators", count=len(goal.indicators)), anchor=False)
    if not goal.indicators:
        flag(Lack.INDICATOR, (Lack.INDICATOR,), goal.id)
    for indicator in goal.indicators:
        missing = indicator_lacks(indicator)
        mark = f":orange[{text('goals-lacks', count=len(missing))}]" if missing else text("goals-complete")
        with st.expander(f"{plain(indicator.text)} · {mark}", expanded=len(goal.indicators) == 1):
            _fields(desk, goal, indicator, missing)
    _add(desk, goal)


def _add(desk: Desk, goal: Goal) -> None:
    with st.form(f"indicator-new-{goal.id}", clear_on_submit=True):
        words, kind = st.columns([3, 2])
        named = words.text_input(text("goals-indicator-new"), key=f"indicator-new-text-{goal.id}", max_chars=300)
        chosen = _kind(kind, IndicatorKind.OUTPUT, f"indicator-new-kind-{goal.id}")
        sent = st.form_submit_button(text("goals-indicator-add"))
    if sent and attempt(
        lambda: edit_goal(desk, replace(
            goal, indicators=(*goal.indicators, new_indicator(desk, goal, named, chosen))
        )), "goals-indicator-added",
    ):  # fmt: skip
        st.rerun()


def _kind(place: st.delta_generator.DeltaGenerator, current: IndicatorKind, key: str) -> IndicatorKind:
    return place.selectbox(
        text("goals-indicator-kind"), KINDS, KINDS.index(current), key=key,
        format_func=lambda kind: text(f"indicator-{kind.value}"), help=text("goals-indicator-kind-help"),
    )  # fmt: skip


def _fields(desk: Desk, goal: Goal, one: Indicator, missing: tuple[Lack, ...]) -> None:
    with st.form(f"indicator-{one.id}", border=False):
        words = st.text_input(text("goals-indicator-text"), one.text, key=_key("text", one), max_chars=1_000)
        left, right = st.columns(2)
        kind = _kind(left, one.kind, _key("kind", one))
        unit = right.text_input(text("goals-indicator-unit"), one.unit, key=_key("unit", one), max_chars=60)
        changed = replace(_from_to(one, missing), text=words.strip(), kind=kind, unit=unit.strip())
        changed = _account(changed, one, missing)
        sent = st.form_submit_button(text("goals-indicator-save"))
    if sent and attempt(
        lambda: edit_goal(desk, replace(
            goal, indicators=tuple(changed if i.id == one.id else i for i in goal.indicators)
        )), "goals-indicator-saved",
    ):  # fmt: skip
        st.rerun()
    if st.button(text("goals-indicator-remove"), key=f"indicator-remove-{one.id}", type="tertiary"):
        rest = tuple(i for i in goal.indicators if i.id != one.id)
        confirm("goals-indicator-remove", "goals-indicator-remove-body", "action-remove",
                lambda: edit_goal(desk, replace(goal, indicators=rest)), "goals-indicator-removed")  # fmt: skip


def _from_to(one: Indicator, missing: tuple[Lack, ...]) -> Indicator:
    """Baseline with its day, and target."""
    now, on, target = st.columns(3)
    with now:
        baseline = optional_number(text("goals-indicator-baseline"), one.baseline, _key("baseline", one))
    with on:
        baseline_on = optional_day(text("goals-indicator-baseline-on"), one.baseline_on, _key("baseline-on", one))
    with target:
        wanted = optional_number(text("goals-indicator-target"), one.target, _key("target", one))
    flag(Lack.BASELINE, missing, one.id)
    flag(Lack.TARGET, missing, one.id)
    return replace(one, baseline=baseline, baseline_on=baseline_on, target=wanted)


def _account(changed: Indicator, one: Indicator, missing: tuple[Lack, ...]) -> Indicator:
    """Where the figure comes from, how often, from whom and to whom."""
    left, right = st.columns(2)
    with left:
        source = st.text_input(text("goals-indicator-source"), one.source, key=_key("source", one), max_chars=200)
        flag(Lack.SOURCE, missing, one.id)
    with right:
        frequency = optional_choice(
            text("goals-indicator-frequency"), FREQUENCIES, one.frequency, _key("frequency", one),
            name=lambda choice: text(f"frequency-{choice.value}"), placeholder=text("goals-choose"),
        )  # fmt: skip
        flag(Lack.FREQUENCY, missing, one.id)
    left, right = st.columns(2)
    owner = left.text_input(text("goals-indicator-owner"), one.owner, key=_key("owner", one), max_chars=120)
    to = right.text_input(text("goals-indicator-accountable"), one.accountable_to, key=_key("to", one), max_chars=120)
    return replace(
        changed, source=source.strip(), frequency=frequency, owner=owner.strip(), accountable_to=to.strip()
    )  # fmt: skip


def _key(name: str, one: Indicator) -> str:
    return kept(f"indicator-{name}-{one.id}", one)
