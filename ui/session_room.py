"""The room: how phones come in, who is there, and how far the voting is. Never what was voted."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from projects.stakeholder import Side
from sessions.session import ConsensusSession
from sessions.vote import Participant
from ui.frame import attempt
from ui.words import number, text
from workflow.desk import Desk
from workflow.room import LOOPBACK, qr_svg, room_address
from workflow.sessions import Console, console, let_room_in
from workflow.settings import read_settings

EVERY = 2  # seconds between two looks at the room


def show(desk: Desk, opened: Console) -> None:
    """Draw the big numbers and the progress on the left, the way in on the right."""
    left, right = st.columns([1, 1], gap="medium")
    with left:
        _live(desk, opened)
    with right:
        _door(desk, opened.session)


def _live(desk: Desk, opened: Console) -> None:
    """Counts that keep up by themselves while something can happen."""
    waiting = opened.open_round is not None or opened.session.in_room

    @st.fragment(run_every=EVERY if waiting else None)
    def counts() -> None:
        now = console(desk, opened.session.id)
        if (now.open_round, now.session.in_room) != (opened.open_round, opened.session.in_room):
            st.rerun()  # somebody opened or closed it elsewhere
        _numbers(now)
        _progress(now)

    counts()


def _numbers(now: Console) -> None:
    people = now.participants
    by_side = ", ".join(
        f"{text(f'sides-{side.value}').lower()} {number(sum(one.side is side for one in people))}" for side in Side
    )
    numbers = {"sessions-present": len(people)}
    if now.open_round is not None:
        numbers |= {"sessions-done": now.done, "sessions-votes": sum(now.progress.values())}
    with st.container(horizontal=True, key="big-numbers"):
        for key, count in numbers.items():
            st.metric(text(key), number(count), border=True, width=116)
    st.caption(by_side)
    if now.open_round is None:
        st.write(text("sessions-no-open-round" if now.rounds else "sessions-no-round-yet"))
    else:
        st.write(text("sessions-round-open", number=now.open_round.number, count=len(now.open_round.statements)))


def _progress(now: Console) -> None:
    if now.open_round is None or not now.participants:
        return
    held = len(now.open_round.statements)
    rows = pd.DataFrame([
        {
            text("sessions-participant"): name(person),
            text("sessions-side"): text(f"side-{person.side.value}"),
            text("sessions-group"): person.group,
            text("sessions-voted"): text("sessions-voted-of", count=now.progress.get(str(person.id), 0), held=held),
        }
        for person in _slowest_first(now)
    ])  # fmt: skip
    st.dataframe(rows, hide_index=True, height=min(38 + 35 * len(rows), 390), key="room-progress",
                 alt=text("sessions-progress-table"))  # fmt: skip


def _slowest_first(now: Console) -> Sequence[Participant]:
    return sorted(now.participants, key=lambda one: now.progress.get(str(one.id), 0))


def name(person: Participant) -> str:
    """ "Deelnemer 7" for a phone, the label as it is for somebody who was entered."""
    return text("sessions-participant-number", number=person.label) if person.label.isdigit() else person.label


def _door(desk: Desk, session: ConsensusSession) -> None:
    """The way in: closed until the facilitator opens it."""
    with st.container(border=True, key="room-door"):
        if not session.in_room:
            st.markdown(f"**{text('sessions-room-closed')}**")
            st.write(text("sessions-room-closed-help"))
            if st.button(text("sessions-room-open"), key="room-open", width="stretch") and attempt(
                lambda: let_room_in(desk, session.id, True), "sessions-room-opened"
            ):
                st.rerun()
            return
        address = room_address(read_settings())
        st.markdown(f"**{text('sessions-join')}**")
        st.image(qr_svg(f"{address}/d/{session.join_code}"), width=220, alt=text("sessions-qr-alt"))
        st.markdown(f"## {session.join_code[:4]} {session.join_code[4:]}")
        st.text(address)
        if LOOPBACK in address:
            st.warning(text("sessions-no-network"))
        st.link_button(text("sessions-beamer"), f"{address}/scherm/{session.join_code}", width="stretch")
        st.caption(text("sessions-room-open-help"))
        if st.button(text("sessions-room-close"), key="room-close", width="stretch") and attempt(
            lambda: let_room_in(desk, session.id, False), "sessions-room-was-closed"
        ):
            st.rerun()
