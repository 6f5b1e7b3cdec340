"""Which statements a session votes on, and in which order."""

import zlib
from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from projects.ids import StatementId
from projects.project import Project
from sessions.session import ConsensusSession
from ui.frame import attempt
from ui.row_table import choose_row
from ui.words import text
from workflow.desk import Desk
from workflow.sessions import Console, edit_session
from workflow.statements import StatementLine, statements

WIDTHS = {"sessions-label": 62, "sessions-statement": 400, "sessions-theme": 120}  # pixels
ROW = 66  # pixels: from 65 on Streamlit wraps words
ANY = "*"  # every theme; "" is none


def show(desk: Desk, project: Project, opened: Console) -> None:
    """Draw the session's statements, and beneath them those that can be added."""
    session = opened.session
    lines = statements(desk, project.id)
    st.subheader(text("sessions-statements", count=len(session.statements)), anchor=False)
    if opened.statements:
        _chosen(desk, opened, {line.statement.id: line for line in lines})
    else:
        st.write(text("sessions-no-statements"))
    rest = [line for line in lines if line.statement.id not in session.statements]
    with st.expander(text("sessions-add-statements", count=len(rest)), expanded=not opened.statements,
                     key="session-add"):  # fmt: skip
        _add(desk, session, rest)


def _chosen(desk: Desk, opened: Console, lines: dict[StatementId, StatementLine]) -> None:
    session = opened.session
    rows = pd.DataFrame([
        {
            text("sessions-place-in-row"): place,
            text("sessions-label"): statement.label,
            text("sessions-statement"): statement.text,
            text("sessions-theme"): _theme(lines.get(statement.id)),
        }
        for place, statement in enumerate(opened.statements, 1)
    ])  # fmt: skip
    picked = choose_row(
        rows, [one.id for one in opened.statements], "stelling", key="session-statements",
        alt=text("sessions-statements-table"), row_height=ROW,
        columns={text("sessions-place-in-row"): st.column_config.Column(width=40), **_columns()},
    )  # fmt: skip
    chosen = StatementId(picked or "")
    with st.container(horizontal=True):
        if st.button(text("sessions-up"), key="statement-up", disabled=not picked):
            _keep(desk, session.moved(chosen, -1))
        if st.button(text("sessions-down"), key="statement-down", disabled=not picked):
            _keep(desk, session.moved(chosen, 1))
        if st.button(text("sessions-out"), key="statement-out", disabled=not picked):
            _keep(desk, session.without_statement(chosen))
        if not picked:
            st.caption(text("sessions-pick-row"))


def _add(desk: Desk, session: ConsensusSession, rest: Sequence[StatementLine]) -> None:
    if not rest:
        st.write(text("sessions-nothing-to-add"))
        return
    themes = sorted({_theme(line) for line in rest})
    theme = st.selectbox(
        text("sessions-theme"), [ANY, *themes], key="session-theme", width=320,
        format_func=lambda one: text("sessions-all-themes") if one == ANY else one or text("sessions-no-theme"),
    )  # fmt: skip
    shown = [line for line in rest if theme in (ANY, _theme(line))]
    ids = [line.statement.id for line in shown]
    rows = pd.DataFrame([
        {
            text("sessions-label"): line.statement.label,
            text("sessions-statement"): line.statement.text,
            text("sessions-theme"): _theme(line),
        }
        for line in shown
    ])  # fmt: skip
    picked = st.dataframe(
        rows, hide_index=True, selection_mode="multi-row", on_select="rerun", alt=text("sessions-statements-table"),
        row_height=ROW, key=f"session-add-{zlib.crc32(' '.join(ids).encode())}",
        column_config=_columns(),
    )  # fmt: skip
    chosen = [ids[row] for row in picked["selection"]["rows"]]
    with st.container(horizontal=True):
        if st.button(text("sessions-add-chosen", count=len(chosen)), key="session-add-chosen", disabled=not chosen):
            _keep(desk, session.with_statements(chosen))
        if st.button(text("sessions-add-all", count=len(ids)), key="session-add-all"):
            _keep(desk, session.with_statements(ids))


def _columns() -> dict[str, Any]:
    return {text(key): st.column_config.Column(width=width) for key, width in WIDTHS.items()}


def _theme(line: StatementLine | None) -> str:
    return line.theme.label if line and line.theme else ""


def _keep(desk: Desk, session: ConsensusSession) -> None:
    if attempt(lambda: edit_session(desk, session)):
        st.rerun()
