"""Taking a consent back, on the page of the conversation partners: what goes, what leans on it, and then the deed."""

import streamlit as st

from projects.consent import ConsentState, Purpose, Remedy, remedies, state_of
from projects.stakeholder import Stakeholder
from ui import stake_list
from ui.frame import attempt, say_next
from ui.links import Links
from ui.words import text
from workflow.desk import Desk
from workflow.withdrawing import at_stake, withdraw


def show(desk: Desk, person: Stakeholder, links: Links, close: str) -> None:
    """Draw the panel; `close` is the part of the address that opened it."""
    left = [one for one in Purpose if state_of(person.consents, one) is not ConsentState.WITHDRAWN]
    with st.container(border=True, key=f"withdraw-{person.id}"):
        st.subheader(text("withdraw-title", code=person.code), anchor=False)
        if not left:
            st.write(text("withdraw-nothing-left"))
            return
        purpose = st.segmented_control(
            text("withdraw-what"), left, default=Purpose.QUOTE if Purpose.QUOTE in left else left[0], required=True,
            key=f"withdraw-purpose-{person.id}-{len(left)}", format_func=lambda one: text(f"purpose-{one.value}"),
        ) or left[0]  # fmt: skip
        remedy = _remedy(person, purpose)
        _preview(desk, person, purpose, remedy, links)
        with st.container(horizontal=True):
            if st.button(text("withdraw-do"), key=f"withdraw-do-{person.id}", type="primary"):
                _withdraw(desk, person, purpose, remedy, close)
            if st.button(text("action-cancel"), key=f"withdraw-cancel-{person.id}"):
                st.query_params.pop(close, None)
                st.rerun()


def _remedy(person: Stakeholder, purpose: Purpose) -> Remedy:
    """What is done; a choice where there is one, the fullest first."""
    offered = remedies(purpose)
    if len(offered) == 1:
        return offered[0]
    return st.radio(
        text("withdraw-how"), offered, key=f"withdraw-remedy-{person.id}-{purpose.value}",
        format_func=lambda one: text(f"remedy-{one.value}"),
        captions=[text(f"remedy-help-{one.value}") for one in offered],
    ) or offered[0]  # fmt: skip


def _preview(desk: Desk, person: Stakeholder, purpose: Purpose, remedy: Remedy, links: Links) -> None:
    if purpose is Purpose.FUNCTION:
        st.write(text("withdraw-function"))
        return
    stake = at_stake(desk, person.id)
    held_back = remedy is Remedy.HOLD_BACK
    if not stake.sources:
        st.write(text("withdraw-no-words"))
        return
    st.markdown(text(f"withdraw-{remedy.value}", counts=stake_list.counts(stake)))
    stake_list.leaning(stake.reach, links, held_back=held_back)
    if not held_back:
        st.markdown(f":orange[▲ {text('withdraw-for-good')}]")


def _withdraw(desk: Desk, person: Stakeholder, purpose: Purpose, remedy: Remedy, close: str) -> None:
    wiped: list[bool] = []
    with st.spinner(text("withdraw-busy")):
        done = attempt(lambda: wiped.append(withdraw(desk, person.id, purpose, remedy)))
    if done:
        say_next("withdraw-done" if wiped[0] else "withdraw-done-not-wiped")
        st.query_params.pop(close, None)
        st.rerun()
