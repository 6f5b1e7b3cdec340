"""Forgetting a person: everything that goes, what stays without them, and which copies still hold them."""

import streamlit as st

from projects.stakeholder import Stakeholder
from ui import stake_list
from ui.frame import attempt, say_next
from ui.links import Links
from ui.words import text
from workflow.desk import Desk
from workflow.erasing import Elsewhere, Erased, elsewhere, erase
from workflow.privacy import copies_of
from workflow.withdrawing import at_stake


def show(desk: Desk, person: Stakeholder, links: Links, close: str) -> None:
    """Draw the panel; `close` is the part of the address that opened it."""
    with st.container(border=True, key=f"erase-{person.id}"):
        st.subheader(text("erase-title", code=person.code), anchor=False)
        st.write(text("erase-help"))
        stake = at_stake(desk, person.id)
        found = elsewhere(desk, person.id)
        st.markdown("\n".join(f"- {line}" for line in [
            text("erase-person"),
            *([text("erase-words", counts=stake_list.counts(stake))] if stake.sources else []),
            *_elsewhere(found), text("erase-mentions"),
        ]))  # fmt: skip
        if stake.sources:
            stake_list.leaning(stake.reach, links)
        copies = len(copies_of(desk))
        if copies:
            st.warning(text("erase-copies", count=copies))
        sure = st.checkbox(text("erase-sure", code=person.code), key=f"erase-sure-{person.id}")
        with st.container(horizontal=True):
            if st.button(text("erase-do"), key=f"erase-do-{person.id}", type="primary", disabled=not sure):
                _erase(desk, person, links)
            if st.button(text("action-cancel"), key=f"erase-cancel-{person.id}"):
                st.query_params.pop(close, None)
                st.rerun()


def _elsewhere(found: Elsewhere) -> list[str]:
    counted = (
        ("erase-intakes", len(found.intakes)), ("erase-participants", len(found.participants)),
        ("erase-originals", len(found.other_sources) + len(found.other_intakes)),
    )  # fmt: skip
    return [text(key, count=count) for key, count in counted if count]


def _erase(desk: Desk, person: Stakeholder, links: Links) -> None:
    done: list[Erased] = []
    with st.spinner(text("erase-busy")):
        attempt(lambda: done.append(erase(desk, person.id)))
    if done:
        say_next("erase-done" if done[0].wiped else "erase-done-not-wiped")
        # Which copies still hold the person, and what else there is to do.
        links.go("privacy")
