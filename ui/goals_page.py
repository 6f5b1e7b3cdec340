"""The page on which agreed expectations become goals that can be accounted for."""

from pathlib import Path

import streamlit as st

from projects.project import Project
from ui import goals_expectations, goals_form
from ui.address import in_step
from ui.frame import attempt, empty, head
from ui.links import Links
from ui.thread_view import STYLE
from ui.words import text
from workflow.desk import Desk
from workflow.goals import GoalsView, adopt_outcomes, goals_view, propose_goals

GOALS, EXPECTATIONS = "doelen", "verwachtingen"  # as they stand in the address


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page: expectations, or goals with the one that is open."""
    st.html(Path(__file__).parent / "goals.css")
    st.html(STYLE)
    view = goals_view(desk, project.id)
    with head("goals-title", "goals-intro"):
        _primary(desk, project, view, links)
    part = _part(view)
    if part == EXPECTATIONS:
        goals_expectations.show(desk, project, view, links)
    elif view.goals:
        goals_form.show(desk, project, view, links)
    else:
        with empty("goals-empty-title", "goals-empty-help"):
            links.show("sessies", text("goals-to-sessions"))
            goals_form.add_by_hand(desk, project)


def _primary(desk: Desk, project: Project, view: GoalsView, links: Links) -> None:
    """The one thing that waits: outcomes, expectations without a goal, or else the hours."""
    if view.to_adopt:
        words = text("goals-adopt", count=view.to_adopt)
        if st.button(words, type="primary", key="goals-adopt", width="stretch", wrap=True) and attempt(
            lambda: adopt_outcomes(desk, project.id), "goals-adopted", count=view.to_adopt
        ):
            _open(EXPECTATIONS)
    elif view.unanswered:
        if st.button(text("goals-propose"), type="primary", key="goals-propose", width="stretch", wrap=True,
                     help=text("goals-propose-help", count=len(view.unanswered))) and (
            attempt(lambda: propose_goals(desk, project.id), "goals-proposed")
        ):  # fmt: skip
            _open(GOALS)
    elif view.goals:
        links.show("jaarplan", f"**{text('goals-to-plan')}**")


def _open(part: str) -> None:
    st.query_params["deel"] = part
    st.rerun()


def _part(view: GoalsView) -> str:
    """Which half of the page; an address with an expectation in it opens that half."""
    if "verwachting" in st.query_params and "deel" not in st.query_params:
        st.query_params["deel"] = EXPECTATIONS
    names = {
        GOALS: text("goals-part-goals", count=len(view.goals)),
        EXPECTATIONS: text("goals-part-expectations", count=len(view.expectations)),
    }
    tell = in_step("deel", "goals-part", list(names))
    st.session_state.setdefault("goals-part", EXPECTATIONS if view.expectations and not view.goals else GOALS)
    picked = st.segmented_control(text("goals-part"), list(names), format_func=names.__getitem__, key="goals-part",
                                  on_change=tell, required=True, label_visibility="collapsed")  # fmt: skip
    return picked or GOALS
