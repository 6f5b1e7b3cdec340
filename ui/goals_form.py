"""Goals: the list on the left, on the right the one that is open as a form that reads as a sentence."""

from dataclasses import replace

import streamlit as st

from goals.goal import SAFETY_FIELDS, Goal, Lack, lacks
from projects.project import Project
from ui import goals_indicators
from ui.address import in_step, kept
from ui.fields import choice_or_words, optional_number
from ui.frame import attempt, confirm
from ui.goals_flags import flag
from ui.links import Links
from ui.thread_view import show_strand
from ui.words import plain, text
from workflow.desk import Desk
from workflow.exporting import thread_of_goal
from workflow.goals import GoalsView, add_goal, edit_goal, policy_priorities, remove_goal


def show(desk: Desk, project: Project, view: GoalsView, links: Links) -> None:
    """Draw the list and the goal that is open."""
    by_id = {str(goal.id): goal for goal in view.goals}
    left, right = st.columns([1, 2], gap="medium")
    with left:
        with st.container(key="goals-list"):
            tell = in_step("doel", "goals-open", list(by_id))
            picked = st.radio(
                text("goals-list"), list(by_id), key="goals-open", on_change=tell, width="stretch",
                format_func=lambda one: f"**{by_id[one].label}** {plain(by_id[one].title)}",
                captions=[_mark(goal) for goal in view.goals], label_visibility="collapsed",
            )  # fmt: skip
        add_by_hand(desk, project)
    goal = by_id[picked or next(iter(by_id))]
    with right:
        _heading(desk, goal)
        _fields(desk, project, view, goal)
        goals_indicators.show(desk, goal)
        st.subheader(text("goals-thread"), anchor=False)
        _thread(desk, project, goal, links)


def add_by_hand(desk: Desk, project: Project) -> None:
    """A goal that nothing was agreed on yet; it is flagged until it has an expectation."""
    with st.popover(text("goals-add-goal")), st.form("goals-new-goal", border=False):
        title = st.text_input(text("goals-field-title"), key="goals-new-title", max_chars=200)
        if st.form_submit_button(text("action-add"), type="primary") and attempt(
            lambda: _open(add_goal(desk, project.id, title)), "goals-made"
        ):
            st.rerun()


def _open(goal: Goal) -> None:
    st.query_params["deel"] = "doelen"
    st.query_params["doel"] = goal.id


def _mark(goal: Goal) -> str:
    missing = len(lacks(goal))
    return f":orange[{text('goals-lacks', count=missing)}]" if missing else f":green[{text('goals-complete')}]"


def _heading(desk: Desk, goal: Goal) -> None:
    title, button = st.columns([3, 1], vertical_alignment="center")
    title.subheader(f"{goal.label} · {plain(goal.title)}", anchor=False)
    if button.button(text("action-remove"), key="goals-remove", type="tertiary"):
        confirm("goals-remove", "goals-remove-body", "action-remove", lambda: _remove(desk, goal), "goals-removed",
                label=goal.label)  # fmt: skip


def _remove(desk: Desk, goal: Goal) -> None:
    remove_goal(desk, goal.id)
    st.query_params.pop("doel", None)


def _fields(desk: Desk, project: Project, view: GoalsView, goal: Goal) -> None:
    own, missing = replace(goal, indicators=()), lacks(goal)

    def key(name: str) -> str:
        return kept(f"goal-{name}-{goal.id}", own)

    with st.form(f"goal-{goal.id}"):
        title = st.text_input(text("goals-field-title"), goal.title, key=key("title"), max_chars=200)
        left, right = st.columns(2)
        with left:
            field = choice_or_words(text("goals-field-safety"), SAFETY_FIELDS, goal.safety_field, key("field"),
                                    placeholder=text("goals-choose-or-type"))  # fmt: skip
            flag(Lack.SAFETY_FIELD, missing, goal.id)
        with right:
            priority = choice_or_words(
                text("goals-field-priority"), policy_priorities(desk, project.id), goal.policy_priority,
                key("priority"), placeholder=text("goals-choose-or-type"),
            )  # fmt: skip
            flag(Lack.PRIORITY, missing, goal.id)
        left, right = st.columns(2)
        with left:
            owner = st.text_input(text("goals-field-owner"), goal.owner, key=key("owner"), max_chars=120)
            flag(Lack.OWNER, missing, goal.id)
        with right:
            hours = optional_number(text("goals-field-hours"), goal.hours, key("hours"), least=0.0, step=10.0)
        answers = {one.id: one for one in view.expectations if one.status.stands or one.id in goal.expectations}
        chosen = st.multiselect(
            text("goals-field-expectations"), list(answers), list(goal.expectations), key=key("expectations"),
            format_func=lambda one: f"{answers[one].label} {answers[one].text}", placeholder=text("goals-choose"),
        )  # fmt: skip
        flag(Lack.EXPECTATION, missing, goal.id)
        sent = st.form_submit_button(text("goals-save"), type="primary")
    if sent and attempt(
        lambda: edit_goal(desk, replace(
            goal, title=title.strip(), safety_field=field, policy_priority=priority, owner=owner.strip(),
            hours=hours, expectations=tuple(chosen),
        )), "goals-saved",
    ):  # fmt: skip
        st.rerun()


def _thread(desk: Desk, project: Project, goal: Goal, links: Links) -> None:
    """Where the goal comes from: one fold for each expectation."""
    if not goal.expectations:
        st.write(text("goals-no-thread"))
        return
    strands = thread_of_goal(desk, project.id, goal.id)
    for strand in strands:
        one = strand.expectation
        with st.expander(f"{one.label} · {plain(one.text)}", expanded=len(strands) == 1):
            show_strand(strand, links, f"goal-{one.id}", goals=False)
