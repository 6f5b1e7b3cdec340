"""Files of other tools in: choose one, see how far it is, and what was placed, moved and not placed."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Dimension
from interviews.exchange.exchanged import Lost
from projects.project import Project
from ui.words import language, plain, text
from workflow.desk import Desk
from workflow.exchange_job import ExchangeJob
from workflow.exchange_report import ExchangeReport, by_reason
from workflow.file_report import FileState

TYPES = ("qdpx", "qdc", "qda", "sqlite3", "sqlite", "zip", "xlsx", "csv")
SHOWN = 8  # codings of one reason that are named on the screen; the file with the report names all
_REPORT, _ROUND, _RUNNING = "exchange-came", "exchange-round", "exchange-running"
LOOK = 0.5  # seconds between two looks at how far it is


def show(desk: Desk, project: Project) -> None:
    """Draw the fold with the drop zone, and the report of the last file."""
    place = st.session_state.get(_ROUND, 0)
    with st.expander(text("exchange-in-title"), key="exchange-fold"), st.container(key="exchange-drop"):
        st.html(f"<style>.st-key-exchange-drop {{ --drop-types: '{text('exchange-in-types')}'; "
                f"--drop-here: '{text('exchange-in-here')}'; --drop-choose: '{text('exchange-in-choose')}' }}</style>")
        st.markdown(text("exchange-in-help"))
        left, right = st.columns([5, 3], gap="medium")
        file = left.file_uploader(
            text("exchange-in-drop"), type=list(TYPES), key=f"exchange-file-{place}", help=text("exchange-in-drop-help")
        )
        default = right.selectbox(
            text("exchange-in-dimension"), [Dimension.OTHER, Dimension.EXPECTATION, Dimension.PERCEPTION],
            key=f"exchange-dimension-{language().value}", help=text("exchange-in-dimension-help"),
            format_func=lambda one: text(f"dimension-{one.value}"),
        )  # fmt: skip
        hide = left.checkbox(text("exchange-in-hide"), value=True, key="exchange-hide",
                             help=text("exchange-in-hide-help"))  # fmt: skip
        sent = right.button(text("exchange-in-button"), key="exchange-in", width="stretch", disabled=file is None)
        if sent and file is not None:
            job = ExchangeJob(desk, project.id, file.name, file.getvalue(), default, hide=hide)
            job.start()
            st.session_state[_RUNNING] = job
            st.session_state[_ROUND] = place + 1  # a fresh drop zone, without the file that is on its way
            st.session_state.pop(_REPORT, None)
            st.rerun()
    running: ExchangeJob | None = st.session_state.get(_RUNNING)
    if running is not None and running.project_id == project.id:
        _running(running)
    reported, now = st.session_state.get(_REPORT, (None, None))
    if reported == project.id and now is not None:
        if now.refused is not None:
            st.error(text(now.refused.message_key, **now.refused.values))
        if now.report is not None:
            _report(now.report)


@st.fragment(run_every=LOOK)
def _running(job: ExchangeJob) -> None:
    """A bar that names the document that comes in, until all are there."""
    now = job.progress()
    if not now.running:
        st.session_state.pop(_RUNNING, None)
        st.session_state[_REPORT] = (job.project_id, now)
        st.rerun()
    said = text("interviews-reading", name=plain(now.document), place=now.done + 1, count=now.total) if now.total \
        else text("exchange-in-busy")  # fmt: skip
    st.progress(now.done / max(now.total, 1), said)


def _report(report: ExchangeReport) -> None:
    """Three counts first, then what came with it, then what was not placed and why."""
    with st.container(border=True, key="exchange-report"):
        said, copy, close = st.columns([6, 2, 1], vertical_alignment="center")
        said.markdown(f"**{plain(report.file_name)}**  \n{_brought(report)}")
        copy.download_button(
            text("exchange-report-download"), as_text(report), text("exchange-report-file"),
            key="exchange-report-download", on_click="ignore", width="stretch", wrap=True,
        )  # fmt: skip
        if close.button(text("interviews-report-close"), key="exchange-report-close", type="tertiary"):
            st.session_state.pop(_REPORT)
            st.rerun()
        with st.container(horizontal=True, key="exchange-counts"):
            for key, count in (("placed", report.placed), ("moved", report.moved), ("known", report.known),
                               ("lost", len(report.lost))):  # fmt: skip
                if count or key != "known":
                    st.metric(text(f"exchange-{key}"), count, help=text(f"exchange-{key}-help"), width="content")
        for key, values in report.messages:
            st.markdown(f"- {plain(text(key, **values))}")
        if report.lost:
            _lost(report.lost)


def _brought(report: ExchangeReport) -> str:
    """"3 documenten, 12 nieuwe codes, 4 memo’s." """
    doubles = sum(one.state is FileState.DUPLICATE for one in report.files)
    counts = {
        "documents": sum(one.source_id is not None for one in report.files),
        "waiting": sum(one.intake_id is not None for one in report.files), "same": report.same + doubles,
        "refused": sum(one.state is FileState.REFUSED for one in report.files), "codes": report.codes,
        "people": report.people, "memos": report.memos, "statements": report.statements,
    }  # fmt: skip
    said = [text(f"exchange-came-{key}", count=count) for key, count in counts.items() if count]
    return ", ".join(said) + "." if said else text("exchange-came-nothing")


def _lost(lost: Sequence[Lost]) -> None:
    st.markdown(f"**{text('exchange-lost-title')}**")
    for reason, ones in by_reason(lost):
        with st.expander(f"{text(reason).capitalize()} ({len(ones)})"):
            st.markdown("\n".join(f"- {plain(_line(one))}" for one in ones[:SHOWN]))
            if len(ones) > SHOWN:
                st.caption(text("exchange-lost-more", count=len(ones) - SHOWN))


def _line(one: Lost) -> str:
    """"LW-01: "er ligt veel afval" (Afval)"."""
    words = " ".join(one.words.split())
    named = ": ".join(part for part in (one.document, f"\u201c{words}\u201d" if words else "") if part)
    return f"{named} ({one.code})" if one.code else named


def as_text(report: ExchangeReport) -> str:
    """The whole report as plain text; every coding that was not placed is named."""
    lines = [f"{report.file_name}: {_brought(report)}"]
    lines += [f"{text(f'exchange-{key}')}: {count}" for key, count in (
        ("placed", report.placed), ("moved", report.moved), ("known", report.known), ("lost", len(report.lost))
    )]  # fmt: skip
    lines += [text(key, **values) for key, values in report.messages]
    for file in report.files:
        lines.append(f"{file.file_name}: {text(f'file-{file.state.value}')}" + (f" ({file.code})" if file.code else ""))
        lines += [f"    {text(key, **values)}" for key, values in file.messages]
    for reason, ones in by_reason(report.lost):
        lines += ["", f"{text('exchange-lost-title')}: {text(reason)} ({len(ones)})"]
        lines += [f"    {_line(one)}" for one in ones]
    return "\n".join(lines) + "\n"
