"""Files in: drop many at once, see each one being read, and what became of it."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from interviews.reading import READS
from interviews.source import SourceKind
from projects.project import Project
from ui.words import language, number, plain, text
from workflow.batch import Batch
from workflow.desk import Desk
from workflow.exchange_reading import ALWAYS
from workflow.file_report import FileReport, FileState

TYPES = [*READS, "zip", *ALWAYS]
BY_ITSELF = "auto"
KINDS = [BY_ITSELF, *(kind.value for kind in SourceKind)]
_REPORT, _ROUND, _RUNNING = "interviews-report", "interviews-batch", "interviews-running"
URGENT = [FileState.REFUSED, FileState.SKIPPED, FileState.WARNING, FileState.DUPLICATE, FileState.READ]
LOOK = 0.5  # seconds between two looks at how far it is
MANY, LONG = 6, 400  # more files that ask for attention scroll in a box of this many pixels


def show(desk: Desk, project: Project) -> None:
    """Draw the drop zone, and beneath it how far the files are that are being read."""
    own_words("interviews-drop-types")
    place = st.session_state.get(_ROUND, 0)
    with st.container(border=True, key="drop-zone"):
        left, right = st.columns([5, 3], gap="medium")
        files = left.file_uploader(
            text("interviews-drop"), type=TYPES, accept_multiple_files=True, key=f"interviews-files-{place}",
            help=text("interviews-drop-help"),
        )  # fmt: skip
        kind = right.selectbox(
            text("interviews-drop-kind"), KINDS, key=f"interviews-kind-{language().value}",
            help=text("interviews-drop-kind-help"),
            format_func=lambda one: text("interviews-drop-kind-auto" if one == BY_ITSELF else f"kind-{one}"),
        )  # fmt: skip
        sent = right.button(text("interviews-import"), type="primary", key="interviews-import", width="stretch",
                            disabled=not files)  # fmt: skip
        if sent:
            chosen = None if kind == BY_ITSELF else SourceKind(kind)
            batch = Batch(desk, project.id, [(file.name, file.getvalue()) for file in files], chosen)
            batch.start()
            st.session_state[_RUNNING] = batch
            st.session_state[_ROUND] = place + 1  # a fresh drop zone, without the files that are on their way
            st.rerun()
    running: Batch | None = st.session_state.get(_RUNNING)
    if running is not None and running.project_id == project.id:
        _running(running)


def show_report(project: Project) -> None:
    """What became of the last files, until somebody closes it."""
    reported, reports = st.session_state.get(_REPORT, (None, []))
    if reported == project.id and reports:
        _report(reports)


def own_words(types_key: str) -> None:
    """Streamlit's words inside a drop zone are fixed English; the style sheet takes ours from here."""
    st.html(Path(__file__).parent / "drop_zone.css")
    words = {"here": text("interviews-drop-here"), "choose": text("interviews-drop-choose"), "types": text(types_key)}
    rules = "; ".join(f"--drop-{part}: '{said}'" for part, said in words.items())
    st.html(f"<style>:root {{ {rules} }}</style>")


@st.fragment(run_every=LOOK)
def _running(batch: Batch) -> None:
    """A bar that names the file that is being read, until it is done or stopped."""
    now = batch.progress()
    if not now.running:
        st.session_state.pop(_RUNNING, None)
        st.session_state[_REPORT] = (batch.project_id, list(now.reports))
        st.rerun()
    bar, stop = st.columns([6, 1], vertical_alignment="center")
    bar.progress(now.done / max(now.total, 1), text(
        "interviews-stopping" if now.stopped else "interviews-reading", name=plain(now.reading),
        place=min(now.done + 1, now.total), count=now.total,
    ))  # fmt: skip
    if stop.button(text("interviews-stop"), key="interviews-stop", disabled=now.stopped, width="stretch",
                   help=text("interviews-stop-help")):  # fmt: skip
        batch.stop()


def _report(reports: Sequence[FileReport]) -> None:
    """What became of each file: first those that ask for attention."""
    counts = {state: sum(report.state is state for report in reports) for state in FileState}
    with st.container(border=True, key="import-report"):
        said, copy, close = st.columns([6, 2, 1], vertical_alignment="center")
        said.markdown(f"**{_counts(counts)}**")
        copy.download_button(text("interviews-report-download"), as_text(reports), key="interviews-report-download",
                             file_name=text("interviews-report-file"), on_click="ignore", width="stretch")  # fmt: skip
        if close.button(text("interviews-report-close"), key="interviews-report-close", type="tertiary"):
            st.session_state.pop(_REPORT)
            st.rerun()
        attention = [report for report in reports if report.state is not FileState.READ]
        with st.container(height=LONG if len(attention) > MANY else "content", border=False, gap="small"):
            for report in sorted(attention, key=lambda one: URGENT.index(one.state)):
                _line(report)
        good = [report for report in reports if report.state is FileState.READ]
        if good:
            with st.expander(text("interviews-report-good", count=len(good)), expanded=len(good) <= 5):
                st.markdown("\n".join(f"- {plain(report.file_name)}{_code(report)}" for report in good))


def _line(report: FileReport) -> None:
    """A file that asks for attention, and why."""
    state = text(f"file-{report.state.value}")
    marked = f":red[{state}]" if report.state is FileState.REFUSED else state
    st.markdown(f"{plain(report.file_name)} · **{marked}**{_code(report)}  \n"
                + "  \n".join(plain(sentence) for sentence in _sentences(report)))  # fmt: skip


def _counts(counts: dict[FileState, int]) -> str:
    """ "3 bestanden gelezen, 1 gelezen met een waarschuwing." """
    parts = [text(f"interviews-count-{state.value}", count=count) for state, count in counts.items() if count]
    return f"{', '.join(parts)}."


def _code(report: FileReport) -> str:
    if report.intake_id is not None:
        found = text("waiting-found", found=report.found, open=report.open)
        return f" · {found} · {text('interviews-report-speakers', count=len(report.speakers))}"
    if report.source_id is None:
        return ""
    passages = text("interviews-report-passages", count=report.passages)
    return f" · {plain(report.code)} · {passages} · {text('interviews-report-speakers', count=len(report.speakers))}"


def _sentences(report: FileReport) -> list[str]:
    said = [text(key, **values) for key, values in report.messages]
    return [f"{words[:1].upper()}{words[1:]}".rstrip(".") + "." for words in said]


def as_text(reports: Sequence[FileReport]) -> str:
    """The report as plain text: one line a file, and beneath it what there is to say."""
    lines = []
    for report in reports:
        passages = f" ({report.code}, {number(report.passages)})" if report.source_id else _code(report)
        lines.append(f"{report.file_name}: {text(f'file-{report.state.value}')}{passages}")
        lines += [f"    {sentence}" for sentence in _sentences(report)]
    return "\n".join(lines) + "\n"
