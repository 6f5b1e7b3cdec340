"""The outcome of a statement in words: proposed by the rule, written down by a person."""

import streamlit as st

from sessions.outcome import Conclusion, proposed
from sessions.statement import LONGEST
from sessions.vote import Choice
from ui.address import kept
from ui.frame import attempt
from ui.session_words import result_sentence
from ui.words import plain, text
from workflow.desk import Desk
from workflow.session_results import Course
from workflow.sessions import record_outcome
from workflow.statements import reword

CONCLUSIONS = list(Conclusion)
RECORD, REWORD = "uitkomst", "herformuleren"


def form(desk: Desk, course: Course) -> bool:
    """The form that the address asks for: an outcome or another wording. False: none."""
    doing = st.query_params.get("doe") if st.query_params.get("stelling") == course.latest.statement.id else None
    if doing == RECORD:
        _record(desk, course)
    elif doing == REWORD:
        _reword(desk, course)
    return doing in (RECORD, REWORD)


def buttons(course: Course) -> None:
    """What one can do with a statement that was voted on."""
    statement = course.latest.statement
    key = "sessions-record" if course.outcome is None else "sessions-record-again"
    if st.button(text(key), key=f"record-{statement.id}"):
        _open(statement.id, RECORD)
    again = not course.reworded
    if again and st.button(text("sessions-reword"), key=f"reword-{statement.id}", type="tertiary"):
        _open(statement.id, REWORD)


def said(course: Course) -> None:
    """What was concluded, or that somebody still must."""
    outcome = course.outcome
    if course.reworded:
        st.caption(text("sessions-reworded", label=course.newest.label, words=plain(course.newest.text)))
    if outcome is None:
        if course.needs_outcome:
            st.markdown(f":orange[**{text('sessions-needs-outcome')}**]")
        return
    st.markdown(f"{text('sessions-outcome')}: **{text(f'conclusion-{outcome.conclusion.value}')}**  \n"
                f"{plain(outcome.words)}")  # fmt: skip
    more = [
        text(key, words=plain(words))
        for key, words in (("sessions-outcome-reservation", outcome.reservation),
                           ("sessions-outcome-decides", outcome.decides), ("sessions-outcome-by", outcome.decide_by))
        if words
    ]  # fmt: skip
    if more:
        st.caption("  \n".join(more))
    if course.voted_since:
        st.markdown(f":orange[{text('sessions-voted-since', number=course.latest.round.number)}]")


def _open(statement_id: str, doing: str) -> None:
    st.query_params.update({"stelling": statement_id, "doe": doing})
    st.rerun()


def _close() -> None:
    st.query_params.pop("doe", None)
    st.rerun()


def _record(desk: Desk, course: Course) -> None:
    voted, before = course.latest, course.outcome
    mark = kept(voted.statement.id, (before, voted.round.id))
    conclusion = before.conclusion if before else proposed(voted.result.verdict)
    remarks = "; ".join(words for _, choice, words in voted.result.remarks if choice is not Choice.DISAGREE)
    with st.form(f"outcome-{voted.statement.id}"):
        chosen = st.selectbox(
            text("sessions-conclusion"), CONCLUSIONS, CONCLUSIONS.index(conclusion), key=f"{mark}-conclusion",
            format_func=lambda one: text(f"conclusion-{one.value}"), help=text("sessions-conclusion-help"),
        )  # fmt: skip
        words = st.text_area(text("sessions-words"), before.words if before else result_sentence(voted), height=90,
                             key=f"{mark}-words", help=text("sessions-words-help"))  # fmt: skip
        reservation = st.text_area(text("sessions-reservation"), before.reservation if before else remarks, height=90,
                                   key=f"{mark}-reservation", help=text("sessions-reservation-help"))  # fmt: skip
        left, right = st.columns(2)
        decides = left.text_input(text("sessions-decides"), before.decides if before else "", 200, f"{mark}-decides",
                                  help=text("sessions-decides-help"))  # fmt: skip
        decide_by = right.text_input(text("sessions-decide-by"), before.decide_by if before else "", 120,
                                     f"{mark}-by", placeholder=text("sessions-decide-by-example"))  # fmt: skip
        save, cancel = _buttons(mark, "sessions-outcome-save")
    if cancel:
        _close()

    def keep() -> None:
        record_outcome(desk, voted.statement.id, voted.round.id, chosen, words, reservation, decides, decide_by)

    if save and attempt(keep, "sessions-outcome-saved", label=voted.statement.label):
        _close()


def _reword(desk: Desk, course: Course) -> None:
    statement = course.latest.statement
    with st.form(f"reword-{statement.id}"):
        words = st.text_area(text("sessions-new-words"), statement.text, height=90, max_chars=LONGEST,
                             key=f"words-{statement.id}", help=text("sessions-new-words-help"))  # fmt: skip
        save, cancel = _buttons(f"reword-{statement.id}", "sessions-reword-save")
    if cancel:
        _close()
    if save and words.strip() == statement.text:
        st.error(text("sessions-same-words"))
    elif save and attempt(lambda: reword(desk, statement.id, words), "sessions-reworded-said", label=statement.label):
        _close()


def _buttons(mark: str, key: str) -> tuple[bool, bool]:
    with st.container(horizontal=True):
        save = st.form_submit_button(text(key), type="primary", key=f"{mark}-save")
        cancel = st.form_submit_button(text("action-cancel"), key=f"{mark}-cancel")
    return save, cancel
