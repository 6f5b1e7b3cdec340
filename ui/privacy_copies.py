"""Copies of the database that stand beside it: what was removed since is still in them."""

from collections.abc import Sequence

import streamlit as st

from projects.rights import Action
from ui.frame import attempt, confirm
from ui.words import moment, number, plain, text
from workflow.desk import Desk
from workflow.privacy import CopyOfDatabase, remove_copy, wipe

MB = 1_000_000  # bytes


def show(desk: Desk, copies: Sequence[CopyOfDatabase]) -> None:
    """Draw the block: the copies, each with its deed, and the wiping of what is left on disk."""
    if copies:
        st.markdown(f":orange[▲ {text('privacy-copies-hold', count=len(copies))}]")
    else:
        st.write(text("privacy-copies-none"))
    for copy in copies:
        _copy(desk, copy)
    st.caption(text("privacy-wipe-help"))
    if st.button(text("privacy-wipe"), key="wipe", disabled=not desk.actor.may(Action.ERASE_PERSON)):
        with st.spinner(text("privacy-wipe-busy")):
            done = attempt(lambda: wipe(desk), "privacy-wiped")
        if done:
            st.rerun()


def _copy(desk: Desk, copy: CopyOfDatabase) -> None:
    with st.container(gap=None):
        st.markdown(plain(copy.name))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(f"{moment(copy.made_at)} · {number(copy.size / MB, 1)} MB", width="content")
            asked = st.button(text("action-remove"), key=f"copy-{copy.name}", type="tertiary",
                              disabled=not desk.actor.may(Action.REMOVE_COPY))  # fmt: skip
    if asked:
        confirm("privacy-copy-title", "privacy-copy-body", "action-remove", lambda: remove_copy(desk, copy.name),
                "privacy-copy-removed", name=plain(copy.name))  # fmt: skip
