"""Opening and closing a round."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from projects.ids import RoundId, StatementId
from ui import session_rule
from ui.frame import attempt, confirm
from ui.words import text
from workflow.desk import Desk
from workflow.sessions import Console, close_round, open_round

ALL, OPEN_POINTS, OWN = "all", "open-points", "own"


def button(desk: Desk, opened: Console) -> None:
    """The primary action of a session: open the next round, or close the one that is open."""
    running = opened.open_round
    if running is not None:
        words = text("sessions-close", number=running.number)
        if st.button(words, type="primary", key="round-close", width="stretch", wrap=True):
            confirm("sessions-close-title", "sessions-close-body", "sessions-close-button",
                    lambda: _close(desk, running.id), "sessions-closed", number=running.number, done=opened.done,
                    people=len(opened.participants))  # fmt: skip
        return
    number = len(opened.rounds) + 1
    missing = None if opened.statements else text("sessions-open-first")
    if st.button(text("sessions-open", number=number), type="primary", key="round-open", width="stretch",
                 disabled=bool(missing), help=missing, wrap=True):  # fmt: skip
        st.dialog(text("sessions-open-title", number=number))(partial(_ask, desk, opened, number))()


def _close(desk: Desk, round_id: RoundId) -> None:
    close_round(desk, round_id)
    st.query_params["deel"] = "uitslag"


def _ask(desk: Desk, opened: Console, number: int) -> None:
    """Which statements this round is about; what is fixed from here on."""
    again = opened.without_agreement
    ways = [ALL, *([OPEN_POINTS] if opened.rounds and 0 < len(again) < len(opened.statements) else []), OWN]
    counts = {ALL: len(opened.statements), OPEN_POINTS: len(again), OWN: 0}
    way = st.radio(
        text("sessions-open-which"), ways, 1 if OPEN_POINTS in ways else 0, key="round-which",
        format_func=lambda one: text(f"sessions-open-{one}", count=counts[one]),
    )  # fmt: skip
    chosen: Sequence[StatementId] = again if way == OPEN_POINTS else opened.session.statements
    if way == OWN:
        names = {one.id: f"{one.label} {one.text}" for one in opened.statements}
        picked = st.multiselect(text("sessions-statement"), list(names), format_func=names.__getitem__, key="round-own",
                                placeholder=text("sessions-open-pick"))  # fmt: skip
        chosen = [one for one in names if one in picked]  # in the order of the session
    st.write(session_rule.sentence(opened.session.rule))
    st.caption(text("sessions-open-help" if opened.rounds else "sessions-open-fixes"))
    if st.button(text("sessions-open-button", count=len(chosen)), type="primary", key="round-open-now",
                 disabled=not chosen) and attempt(
        lambda: open_round(desk, opened.session.id, chosen), "sessions-opened", number=number
    ):  # fmt: skip
        st.query_params["deel"] = "zaal"
        st.rerun()
