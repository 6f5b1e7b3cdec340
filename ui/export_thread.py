"""The thread: walk back from a goal or an expectation, or forward from a quote."""

import streamlit as st

from analysis.quote import Quote
from projects.ids import ExpectationId, PassageId
from projects.project import Project
from ui.address import in_step
from ui.frame import friendly_errors
from ui.links import Links
from ui.thread_view import show_aftermath, show_strand
from ui.words import plain, text
from workflow.desk import Desk
from workflow.exporting import find_quotes, thread_of_expectation, thread_of_goal, what_became_of
from workflow.goals import GoalsView, goals_view

GOAL, EXPECTATION, QUOTE = "doel", "verwachting", "citaat"
MOST = 30  # quotes shown for a search


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the choice of where to start, and the thread from there."""
    begin = _begin()
    if begin == QUOTE:
        _from_quote(desk, project, links)
        return
    view = goals_view(desk, project.id)
    if begin == GOAL:
        _from_goal(desk, project, view, links)
    else:
        _from_expectation(desk, project, view, links)


def _begin() -> str:
    """Where one starts; an address that names a passage or an expectation says so."""
    if "begin" not in st.query_params:
        for part, begin in (("passage", QUOTE), ("verwachting", EXPECTATION), ("doel", GOAL)):
            if part in st.query_params:
                st.query_params["begin"] = begin
                break
    options = [GOAL, EXPECTATION, QUOTE]
    tell = in_step("begin", "export-begin", options)
    st.session_state.setdefault("export-begin", GOAL)
    picked = st.segmented_control(
        text("export-begin"), options, key="export-begin", on_change=tell, required=True,
        format_func=lambda one: text(f"export-begin-{one}"), label_visibility="collapsed",
    )  # fmt: skip
    return picked or GOAL


def _from_goal(desk: Desk, project: Project, view: GoalsView, links: Links) -> None:
    if not view.goals:
        st.write(text("export-no-goals"))
        return
    by_id = {str(goal.id): goal for goal in view.goals}
    tell = in_step("doel", "export-goal", list(by_id))
    picked = st.selectbox(text("export-goal"), list(by_id), key="export-goal", on_change=tell,
                          format_func=lambda one: f"{by_id[one].label} {by_id[one].title}")  # fmt: skip
    goal = by_id[picked or next(iter(by_id))]
    with friendly_errors(), st.container(gap=None):
        with st.container(key="thread-step-goal"):
            st.markdown(f"**{text('thread-goal')}** · {goal.label}")
            links.show("doelen", plain(goal.title), deel="doelen", doel=goal.id)
            if not goal.expectations:
                st.write(text("goals-no-thread"))
        strands = thread_of_goal(desk, project.id, goal.id)
        for strand in strands:
            one = strand.expectation
            if len(strands) == 1:
                show_strand(strand, links, f"goal-{one.id}", goals=False)
                break
            with st.expander(f"{one.label} · {plain(one.text)}"):
                show_strand(strand, links, f"goal-{one.id}", goals=False)


def _from_expectation(desk: Desk, project: Project, view: GoalsView, links: Links) -> None:
    if not view.expectations:
        st.write(text("export-no-expectations"))
        return
    by_id = {str(one.id): one for one in view.expectations}
    tell = in_step("verwachting", "export-expectation", list(by_id))
    picked = st.selectbox(text("export-expectation"), list(by_id), key="export-expectation", on_change=tell,
                          format_func=lambda one: f"{by_id[one].label} {by_id[one].text}")  # fmt: skip
    with friendly_errors():
        strand = thread_of_expectation(desk, project.id, ExpectationId(picked or next(iter(by_id))))
        show_strand(strand, links, "expectation")


def _from_quote(desk: Desk, project: Project, links: Links) -> None:
    """Search, choose, and see what became of it."""
    words = st.text_input(text("export-search"), key="export-search", placeholder=text("export-search-example"))
    if words.strip():
        _found(find_quotes(desk, project.id, words, MOST))
    passage = st.query_params.get("passage")
    if passage:
        with friendly_errors():
            show_aftermath(what_became_of(desk, project.id, PassageId(passage)), links)
    elif not words.strip():
        st.caption(text("export-search-help"))


def _found(quotes: list[Quote]) -> None:
    if not quotes:
        st.write(text("export-nothing-found"))
        return
    by_id = {str(quote.passage.passage_id): quote for quote in quotes}
    tell = in_step("passage", "export-quote", list(by_id))
    with st.container(height=320 if len(quotes) > 4 else "content"):
        st.radio(
            text("export-found", count=len(quotes)), list(by_id), index=None, key="export-quote", on_change=tell,
            format_func=lambda one: plain(by_id[one].passage.text.strip()),
            captions=[_origin(quote) for quote in quotes],
        )  # fmt: skip
    if len(quotes) >= MOST:
        st.caption(text("export-more"))


def _origin(quote: Quote) -> str:
    kept_in = "" if quote.quotable else f" · :orange[{text('thread-withheld')}]"
    return f"{quote.source_code} · {plain(quote.function)}{kept_in}"
