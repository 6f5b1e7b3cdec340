"""Preparing a session: when and where, which statements, by which rule."""

from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from projects.errors import AppError
from projects.project import Project
from sessions.session import ConsensusSession
from ui import session_rule, session_statements
from ui.address import kept
from ui.frame import attempt, confirm, say_next
from ui.links import Links
from ui.words import plain, text
from workflow.desk import Desk
from workflow.sessions import Console, create_session, edit_session, remove_session

LONGEST = 160  # characters


def new(desk: Desk, project: Project, links: Links) -> None:
    """The form for a new session; statements and rule come right after."""
    with st.form("session-new"):
        filled = _fields(None, desk.clock().date())
        with st.container(horizontal=True):
            sent = st.form_submit_button(text("sessions-make"), type="primary", key="session-make")
            cancelled = st.form_submit_button(text("action-cancel"), key="session-make-cancel")
    if cancelled:
        links.go("sessies")
    if not sent:
        return
    try:
        made = create_session(desk, project.id, **filled)
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return
    say_next("sessions-made")
    links.go("sessies", sessie=made.id, deel="voorbereiden")


def prepare(desk: Desk, project: Project, opened: Console, links: Links) -> None:
    """Everything that is settled before the first round."""
    session = opened.session
    session_statements.show(desk, project, opened)
    session_rule.show(desk, opened)
    st.subheader(text("sessions-details"), anchor=False)
    with st.form(f"session-{session.id}"):
        filled = _fields(session, session.held_on)
        sent = st.form_submit_button(text("action-save"), key="session-save")
    if sent and attempt(lambda: edit_session(desk, replace(session, **filled)), "sessions-saved"):
        st.rerun()
    warning, deed = st.columns([3, 1], vertical_alignment="center")
    warning.caption(text("sessions-remove-help"))
    if deed.button(text("sessions-remove"), key="session-remove", width="stretch"):
        confirm("sessions-remove-title", "sessions-remove-body", "sessions-remove",
                lambda: _remove(desk, session, links), title=plain(session.title), rounds=len(opened.rounds),
                people=len(opened.participants))  # fmt: skip


def _remove(desk: Desk, session: ConsensusSession, links: Links) -> None:
    remove_session(desk, session.id)
    say_next("sessions-removed", title=session.title)
    links.go("sessies")


def _fields(session: ConsensusSession | None, held_on: date) -> dict[str, Any]:
    """What stands in the fields, by the name of the session's field."""
    mark = kept("session", (session.id, session.title, held_on, session.place, session.facilitator) if session else "")
    first, second = st.columns([3, 1])
    third, fourth = st.columns(2)
    title = first.text_input(text("sessions-name"), session.title if session else "", LONGEST, f"{mark}-title",
                             placeholder=text("sessions-name-example"))  # fmt: skip
    return {
        "title": title.strip(),
        "held_on": second.date_input(text("sessions-day"), held_on, format="DD-MM-YYYY", key=f"{mark}-day"),
        "place": third.text_input(
            text("sessions-place"), session.place if session else "", LONGEST, f"{mark}-place"
        ).strip(),
        "facilitator": fourth.text_input(
            text("sessions-facilitator"), session.facilitator if session else "", LONGEST, f"{mark}-facilitator"
        ).strip(),
    }
