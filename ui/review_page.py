"""The review of one file before anybody else sees it: with whom it was, who speaks, and what points to a person."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from interviews.intake import Span, SpanState
from projects.errors import NotFound
from projects.ids import IntakeId, ProjectId
from projects.project import Project
from ui import review_form, review_panel
from ui.frame import attempt, confirm, friendly_errors, head, say_next
from ui.reviewer import Asked, Deed, asked, name_of, reviewer
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.intake import Review, discard, finish, intakes, open_review
from workflow.reviewing import decide, decide_same, hide_stretch
from workflow.undoing import undo

PARAMETER = "nakijken"
_DONE, _HEARD, _MADE = "review-done", "review-heard", "review-made"


def show(desk: Desk, project: Project, intake_id: IntakeId) -> None:
    """Draw the page; a file that does not wait any more brings one back to the list."""
    try:
        review = open_review(desk, intake_id)
    except NotFound:
        leave()
        return
    with head("review-title", "review-intro", name=plain(review.intake.file_name)):
        finished = st.button(text("review-done"), key="review-finish", type="primary", width="stretch")
    busy = st.container()  # on top, where one looks after pressing
    waiting = [line.id for line in intakes(desk, project.id)]
    with st.container(horizontal=True, vertical_alignment="center", key="review-bar"):
        if st.button(text("review-back"), key="review-back", type="tertiary"):
            leave()
        if len(waiting) > 1:
            st.caption(text("review-place", n=number(waiting.index(intake_id) + 1), m=number(len(waiting))))
        st.space("stretch")
        if st.button(text("review-discard"), key="review-discard", type="tertiary"):
            confirm("review-discard-title", "review-discard-body", "review-discard",
                    lambda: _discard(desk, intake_id), "review-discarded", name=review.intake.file_name)  # fmt: skip
    for warning in review.intake.reading.warnings:
        st.warning(text(warning))
    review_form.show(desk, review)
    if desk.name_model is not None:
        st.caption(text("review-model", name=plain(desk.name_model.name)))
    _work(desk, project.id, intake_id)
    if finished:
        _finish(desk, project, intake_id, busy)


def leave() -> None:
    """Back to the list."""
    st.query_params.pop(PARAMETER, None)
    st.rerun()


def _discard(desk: Desk, intake_id: IntakeId) -> None:
    discard(desk, intake_id)
    st.query_params.pop(PARAMETER, None)


def _finish(desk: Desk, project: Project, intake_id: IntakeId, busy: DeltaGenerator) -> None:
    """Make it a source, and on to the next one that waits."""
    review = open_review(desk, intake_id)

    def do() -> None:
        with st.spinner(text("review-busy")):
            report = finish(desk, intake_id)
        say_next("review-finished", code=report.code, passages=report.passages)
        rest = intakes(desk, project.id)
        if rest:
            st.query_params[PARAMETER] = rest[0].id
        else:
            st.query_params.pop(PARAMETER, None)

    if review.open:
        confirm("review-open-title", "review-open-body", "review-open-button", do, count=review.open)
        return
    with busy, friendly_errors():
        do()
        st.rerun()


@st.fragment
def _work(desk: Desk, project_id: ProjectId, intake_id: IntakeId) -> None:
    """The text and the span in focus. Going from span to span draws only this part again."""
    heard = asked()
    if _do_all(desk, project_id, heard):
        st.rerun()  # the whole page: undo stands outside this part
    review = open_review(desk, intake_id)
    focus = _focus(review, heard)
    fresh = heard.intake_id == intake_id and heard.number > int(st.session_state.get(_MADE, 0))
    selected = heard.selected if fresh else None
    middle, right = st.columns([5, 3], gap="small")
    with middle:
        reviewer(review, focus, selecting=selected is not None, done=int(st.session_state.get(_DONE, 0)),
                 echo=heard.number)  # fmt: skip
    with right, st.container(key="review-panel", gap="small"):
        if selected and review_panel.show_selection(desk, review, selected):
            st.session_state[_MADE] = heard.number
            st.rerun()
        if not selected:
            review_panel.show_span(desk, review, _span(review, focus))
        review_panel.show_kinds(desk, review)


def _focus(review: Review, heard: Asked) -> str:
    """The span in focus: what the text says if that is news, or else what was in focus, or the first open one."""
    news = heard.number > int(st.session_state.get(_HEARD, 0)) and heard.intake_id == review.intake.id
    st.session_state[_HEARD] = max(heard.number, int(st.session_state.get(_HEARD, 0)))
    kept = st.session_state.get("review-focus", "")
    names = [name_of(span) for span in review.spans]
    wanted = heard.focus if news and heard.focus in names else kept
    if wanted not in names:
        first = next((span for span in review.spans if span.state is SpanState.OPEN), None)
        wanted = name_of(first) if first else next(iter(names), "")
    st.session_state["review-focus"] = wanted
    return wanted


def _span(review: Review, focus: str) -> Span | None:
    return next((span for span in review.spans if name_of(span) == focus), None)


def _do_all(desk: Desk, project_id: ProjectId, heard: Asked) -> bool:
    changed = False
    for deed in heard.deeds:
        if deed.number > int(st.session_state.get(_DONE, 0)):
            # Noted first: a deed that fails is told once, and not tried again at every click.
            st.session_state[_DONE] = deed.number
            changed = _do(desk, project_id, heard.intake_id, deed) or changed
    return changed


def _do(desk: Desk, project_id: ProjectId, intake_id: IntakeId, deed: Deed) -> bool:
    place = (deed.start, deed.end)
    match deed.what:
        case "hide" | "leave":
            state = SpanState.HIDDEN if deed.what == "hide" else SpanState.LEFT
            return attempt(lambda: decide(desk, intake_id, [place], state))
        case "hide_same" | "leave_same":
            state = SpanState.HIDDEN if deed.what == "hide_same" else SpanState.LEFT
            return attempt(lambda: decide_same(desk, intake_id, place, state))
        case "add":
            return attempt(lambda: hide_stretch(desk, intake_id, *place, deed.kind))
        case "undo":
            return attempt(lambda: undo(desk, project_id), "side-undone")
        case _:
            return False
