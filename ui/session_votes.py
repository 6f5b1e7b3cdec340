"""Votes that do not come from a phone: entered for somebody, or read from a file."""

import pandas as pd
import streamlit as st

from projects.errors import AppError
from projects.ids import ParticipantId
from projects.project import Project
from projects.stakeholder import Side
from sessions.statement import Statement
from sessions.vote import LONGEST_REMARK, Choice
from ui import drop_zone
from ui.frame import attempt, say_next
from ui.session_room import name
from ui.words import plain, text
from workflow.desk import Desk
from workflow.sessions import Console
from workflow.vote_file import EXAMPLE
from workflow.vote_import import SESSION, VoteReport, import_votes
from workflow.voting import enter_participant, enter_votes

CHOICES, SIDES = list(Choice), list(Side)
_REPORT, _BATCH = "votes-report", "votes-batch"
NEW = ""


def show(desk: Desk, project: Project, opened: Console) -> None:
    """Draw both ways in, folded."""
    if opened.open_round is not None:
        with st.expander(text("sessions-enter"), key="session-enter"):
            _enter(desk, opened)
    with st.expander(text("sessions-import"), key="session-import"):
        import_file(desk, project, opened.session.title)


def _enter(desk: Desk, opened: Console) -> None:
    """A paper ballot: who, and a row for each statement."""
    st.caption(text("sessions-enter-help"))
    names: dict[str, str] = {NEW: text("sessions-enter-new")}
    names |= {one.id: name(one) for one in opened.participants if one.id in opened.without_phone}
    batch = st.session_state.get(_BATCH, 0)  # a fresh paper for the next person
    who = st.selectbox(text("sessions-participant"), list(names), key=f"enter-who-{batch}", width=320,
                       format_func=names.__getitem__)  # fmt: skip
    with st.form(f"enter-{batch}"):
        label, side, group = _person(batch) if who == NEW else ("", Side.STAFF, "")
        filled = [(one.id, *_row(one, batch)) for one in opened.in_round]
        sent = st.form_submit_button(text("sessions-enter-save"), key=f"enter-save-{batch}")
    if not sent:
        return
    choices = {one: choice for one, choice, _ in filled if choice}
    remarks = {one: remark for one, _, remark in filled}
    if not choices:
        st.error(text("sessions-enter-nothing"))
        return

    def keep() -> None:
        person = ParticipantId(who) if who else enter_participant(desk, opened.session.id, label, side, group).id
        enter_votes(desk, person, choices, remarks)

    if attempt(keep, "sessions-entered", count=len(choices)):
        st.session_state[_BATCH] = batch + 1
        st.rerun()


def _person(batch: int) -> tuple[str, Side, str]:
    first, second, third = st.columns(3)
    label = first.text_input(text("sessions-enter-label"), key=f"enter-label-{batch}", max_chars=60,
                             help=text("sessions-enter-label-help"))  # fmt: skip
    side = second.segmented_control(
        text("sessions-side"), SIDES, default=Side.STAFF, required=True, key=f"enter-side-{batch}",
        format_func=lambda one: text(f"side-{one.value}"),
    )  # fmt: skip
    group = third.text_input(text("sessions-group"), key=f"enter-group-{batch}", max_chars=80)
    return label, side or Side.STAFF, group


def _row(statement: Statement, batch: int) -> tuple[Choice | None, str]:
    st.markdown(f"**{statement.label}** {plain(statement.text)}")
    choice, remark = st.columns([3, 2], vertical_alignment="center")
    chosen = choice.segmented_control(
        text("sessions-vote-on", label=statement.label), CHOICES, key=f"enter-{statement.id}-{batch}",
        format_func=lambda one: text(f"choice-{one.value}"), label_visibility="collapsed",
    )  # fmt: skip
    reserved = remark.text_input(
        text("sessions-remark-on", label=statement.label), key=f"enter-remark-{statement.id}-{batch}",
        placeholder=text("sessions-remark"), label_visibility="collapsed", max_chars=LONGEST_REMARK,
    )  # fmt: skip
    return chosen, reserved


def import_file(desk: Desk, project: Project, session: str = SESSION) -> None:
    """Votes from a csv: what the columns are, an example, the file, and what became of it."""
    st.write(text("sessions-import-help"))
    st.dataframe(pd.DataFrame([
        {text("sessions-column"): column, text("sessions-column-what"): text(f"sessions-column-{key}")}
        for column, key in (
            ("sessie", "session"), ("ronde", "round"), ("stelling", "statement"), ("deelnemer", "participant"),
            ("kant", "side"), ("groep", "group"), ("stem", "vote"), ("voorbehoud", "remark"), ("vorige", "previous"),
        )
    ]), hide_index=True, height="content", alt=text("sessions-columns-table"))  # fmt: skip
    st.download_button(text("sessions-example"), EXAMPLE, text("sessions-example-file"), "text/csv",
                       key="votes-example", on_click="ignore")  # fmt: skip
    drop_zone.own_words("sessions-import-types")
    batch = st.session_state.get(_BATCH, 0)
    file = st.file_uploader(text("sessions-import-file"), type=["csv", "txt"], key=f"votes-file-{batch}")
    if st.button(text("sessions-import-button"), key="votes-import", disabled=file is None) and file is not None:
        try:
            report = import_votes(desk, project.id, file.getvalue(), session=session)
        except AppError as error:
            st.error(text(error.message_key, **error.values))
        else:
            st.session_state[_REPORT] = report
            st.session_state[_BATCH] = batch + 1
            say_next("sessions-imported", votes=report.votes)
            st.rerun()
    if _REPORT in st.session_state:
        _report(st.session_state[_REPORT])


def _report(report: VoteReport) -> None:
    said = text("sessions-import-report", votes=report.votes, rounds=report.rounds, people=report.participants,
                fresh=report.new_statements)  # fmt: skip
    st.markdown(f"**{said}**")
    if report.bad_lines:
        st.warning(text("sessions-import-bad", count=len(report.bad_lines)))
        st.dataframe(pd.DataFrame([
            {text("sessions-line"): bad.line, text("sessions-why"): text(bad.key, **bad.values)}
            for bad in report.bad_lines
        ]), hide_index=True, alt=text("sessions-bad-lines-table"))  # fmt: skip


