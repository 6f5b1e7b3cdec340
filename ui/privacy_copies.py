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
    words, deed = st.columns([4, 1], vertical_alignment="center")
    words.markdown(f"{plain(copy.name)}  \n:small[{moment(copy.made_at)} · {number(copy.size / MB, 1)} MB]")
    if deed.button(text("action-remove"), key=f"copy-{copy.name}", width="stretch",
                   disabled=not desk.actor.may(Action.REMOVE_COPY)):  # fmt: skip
        confirm("privacy-copy-title", "privacy-copy-body", "action-remove", lambda: remove_copy(desk, copy.name),
                "privacy-copy-removed", name=plain(copy.name))  # fmt: skip
