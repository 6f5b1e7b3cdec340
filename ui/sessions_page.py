"""Consensus sessions: the list, and one session with its preparation, its room and its results."""

from pathlib import Path

import streamlit as st

from projects.errors import AppError
from projects.ids import SessionId
from projects.project import Project
from sessions.session import ConsensusSession
from ui import session_form, session_results, session_room, session_rounds, session_votes
from ui.address import in_step
from ui.frame import attempt, empty, head
from ui.links import Links
from ui.words import day, plain, text
from workflow.desk import Desk
from workflow.goals import adopt_outcomes, goals_view
from workflow.sessions import Console, console, sessions

NEW = "nieuw"
PREPARE, ROOM, RESULTS = "voorbereiden", "zaal", "uitslag"
PARTS = {PREPARE: "sessions-part-prepare", ROOM: "sessions-part-room", RESULTS: "sessions-part-results"}


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the list, the form for a new session, or the session that the address names."""
    st.html(Path(__file__).parent / "sessions.css")
    asked = st.query_params.get("sessie")
    if not asked:
        _list(desk, project, links)
    elif asked == NEW:
        head("sessions-new-title", "sessions-new-intro")
        session_form.new(desk, project, links)
    else:
        try:
            opened = console(desk, SessionId(asked))
        except AppError as error:
            st.error(text(error.message_key, **error.values))
            _list(desk, project, links)
            return
        _session(desk, project, opened, links)


def _list(desk: Desk, project: Project, links: Links) -> None:
    with head("sessions-title", "sessions-intro"):
        if st.button(text("sessions-new"), type="primary", key="session-new", width="stretch"):
            links.go("sessies", sessie=NEW)
    known = sessions(desk, project.id)
    if not known:
        empty("sessions-empty", "sessions-empty-help")
    for session in reversed(known):
        _line(session, console(desk, session.id), links)
    with st.expander(text("sessions-import"), key="sessions-import"):
        session_votes.import_file(desk, project)


def _line(session: ConsensusSession, opened: Console, links: Links) -> None:
    closed = sum(not one.is_open for one in opened.rounds)
    with st.container(border=True, key=f"session-{session.id}"):
        links.show("sessies", f"**{plain(session.title)}**", sessie=session.id)
        facts = [day(session.held_on), session.place, session.facilitator]
        counts = text("sessions-counts", statements=len(session.statements), rounds=closed,
                      people=len(opened.participants))  # fmt: skip
        st.caption(" · ".join([*(plain(fact) for fact in facts if fact), counts]))
        if opened.open_round is not None:
            st.markdown(f":orange[**{text('sessions-round-is-open', number=opened.open_round.number)}**]")
        elif session.in_room:
            st.markdown(f":orange[**{text('sessions-room-is-open')}**]")


def _session(desk: Desk, project: Project, opened: Console, links: Links) -> None:
    session = opened.session
    links.show("sessies", text("sessions-all"))
    options = list(PARTS)
    if "deel" not in st.query_params:
        st.query_params["deel"] = ROOM if opened.open_round else RESULTS if opened.rounds else PREPARE
    tell = in_step("deel", "session-part", options)
    place = head("sessions-one-title", "sessions-one-intro", title=plain(session.title), day=day(session.held_on),
                 place=plain(session.place) or text("sessions-no-place"))  # fmt: skip
    part = st.segmented_control(
        text("sessions-part"), options, key="session-part", on_change=tell, required=True,
        format_func=lambda one: text(PARTS[one]), label_visibility="collapsed",
    )  # fmt: skip
    with place:
        waiting = goals_view(desk, project.id).to_adopt if part == RESULTS and not opened.open_round else 0
        if waiting:
            _adopt(desk, project, links, waiting)
        else:
            session_rounds.button(desk, opened)
    if part == PREPARE:
        session_form.prepare(desk, project, opened, links)
    elif part == ROOM:
        session_room.show(desk, opened)
        session_votes.show(desk, project, opened)
    else:
        session_results.show(desk, opened)


def _adopt(desk: Desk, project: Project, links: Links, waiting: int) -> None:
    """Outcomes become expectations; from there on the work is on the goals page."""
    if st.button(text("sessions-adopt"), type="primary", key="session-adopt", width="stretch", wrap=True,
                 help=text("sessions-adopt-help", count=waiting)) and attempt(
        lambda: adopt_outcomes(desk, project.id), "sessions-adopted", count=waiting
    ):  # fmt: skip
        links.go("doelen")
