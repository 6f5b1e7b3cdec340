"""Results after closing: for each statement the sentence, the picture, the reservations and the outcome."""

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from exports.groups import OTHERS, TOTAL, Row
from projects.ids import RoundId
from projects.stakeholder import Side
from sessions.verdict import Verdict
from ui import session_bars, session_outcome, session_rule
from ui.frame import empty
from ui.session_words import result_sentence
from ui.words import plain, share, text
from workflow.desk import Desk
from workflow.session_results import Course, Voted, courses
from workflow.sessions import Console

LATEST = ""


def show(desk: Desk, opened: Console) -> None:
    """Draw the results of the closed rounds."""
    closed = [one for one in opened.rounds if not one.is_open]
    if not closed:
        empty("sessions-no-results", "sessions-no-results-help")
        return
    known = courses(desk, opened.session.id)
    waiting = sum(course.needs_outcome for course in known)
    st.write(_summary([course.latest for course in known]))
    if waiting:
        st.markdown(f":orange[**{text('sessions-waiting', count=waiting)}**]")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        numbers: dict[str, str] = {LATEST: text("sessions-latest")}
        numbers |= {one.id: text("sessions-round", number=one.number) for one in closed}
        chosen = st.segmented_control(
            text("sessions-which-round"), list(numbers), default=LATEST, required=True, key="results-round",
            format_func=numbers.__getitem__,
        )  # fmt: skip
        only = st.toggle(text("sessions-only-waiting"), key="results-waiting", disabled=not waiting)
    st.caption(session_rule.sentence(opened.session.rule))
    for course in known:
        voted = _in_round(course, chosen or LATEST)
        if voted is not None and (course.needs_outcome or not (only and waiting)):
            _card(desk, course, voted)
    if len(closed) > 1:
        with st.expander(text("sessions-side-by-side"), key="results-side-by-side"):
            _side_by_side(known, {one.id: numbers[one.id] for one in closed})


def _summary(results: Sequence[Voted]) -> str:
    counts = Counter(voted.result.verdict for voted in results)
    parts = [f"{count} {text(f'verdict-{verdict.value}').lower()}" for verdict in Verdict if (count := counts[verdict])]
    return text("sessions-summary", count=len(results), parts=", ".join(parts))


def _in_round(course: Course, round_id: str) -> Voted | None:
    if round_id == LATEST:
        return course.latest
    return next((voted for voted in course.voted if voted.round.id == round_id), None)


def _card(desk: Desk, course: Course, voted: Voted) -> None:
    with st.container(border=True, key=f"result-{voted.statement.id}-{voted.round.number}"):
        where = text("sessions-round", number=voted.round.number).lower()
        st.markdown(f"**{voted.statement.label}** · {plain(voted.statement.text)} :small[:gray[{where}]]")
        st.markdown(f"**{result_sentence(voted)}**")
        st.html(session_bars.bars(voted.rows))
        by_side = any(row.side for row in voted.rows)
        if not by_side:
            st.caption(text("sessions-sides-hidden"))
        for side, choice, words in voted.result.remarks:
            # Where a side is too small to be shown, a remark does not tell it either.
            who = f"{text(f'side-{side.value}')}, " if by_side else ""
            said = text(f"choice-{choice.value}")
            st.markdown(f"‘{plain(words)}’  \n:small[:gray[{who}{said.lower() if who else said}]]")
        last = voted is course.latest
        if last:
            session_outcome.said(course)
        else:
            st.caption(text("sessions-voted-again", label=course.latest.statement.label,
                            number=course.latest.round.number))  # fmt: skip
        writing = last and session_outcome.form(desk, course)
        if last and not writing:
            with st.container(horizontal=True):
                session_outcome.buttons(course)
        with st.expander(text("sessions-figures"), type="compact"):
            _figures(voted.rows)


def _figures(rows: Sequence[Row]) -> None:
    st.dataframe(pd.DataFrame([
        {
            text("sessions-who"): row_name(row), text("sessions-voters"): row.tally.voted,
            text("choice-agree"): row.tally.agree, text("choice-pass"): row.tally.passed,
            text("choice-disagree"): row.tally.disagree, text("sessions-agreement"): share(row.tally.agreement),
        }
        for row in rows
    ]), hide_index=True, height="content", alt=text("sessions-figures-table"))  # fmt: skip
    st.caption(text("sessions-small-groups"))


def row_name(row: Row) -> str:
    """Whose votes these are, in the reader's language."""
    if row.side is not None:
        return text(f"sides-{row.side.value}")
    names = {TOTAL: "sessions-everybody", OTHERS[Side.STAFF]: "sessions-other-staff",
             OTHERS[Side.PARTNER]: "sessions-other-partners"}  # fmt: skip
    return text(names[row.label]) if row.label in names else row.label


def _side_by_side(known: Sequence[Course], rounds: dict[RoundId, str]) -> None:
    """Statements down, rounds across: what changed, and where the wording did."""
    lines = []
    for course in known:
        line = {text("sessions-label"): f"S{course.newest.number}", text("sessions-statement"): course.newest.text}
        for round_id, title in rounds.items():
            voted = _in_round(course, round_id)
            line[title] = "" if voted is None else text(
                "sessions-in-round", share=share(voted.result.total.agreement), label=voted.statement.label,
                verdict=text(f"verdict-{voted.result.verdict.value}").lower(), version=voted.statement.version,
            )  # fmt: skip
        lines.append(line)
    columns = {title: st.column_config.Column(width=138) for title in rounds.values()}
    columns[text("sessions-label")] = st.column_config.Column(width=44)
    columns[text("sessions-statement")] = st.column_config.Column(width=220)
    st.dataframe(pd.DataFrame(lines), hide_index=True, height="content", alt=text("sessions-side-by-side"),
                 row_height=66, column_config=columns)  # fmt: skip
    st.caption(text("sessions-side-by-side-help"))
