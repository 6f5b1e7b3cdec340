"""Files in: drop many at once, see each one being read, and what became of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import streamlit as st

from interviews.reading import READS
from interviews.source import SourceKind
from projects.ids import ProjectId
from projects.project import Project
from ui.words import language, number, plain, text
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState
from workflow.importing import import_files

TYPES = [*READS, "zip"]
BY_ITSELF = "auto"
KINDS = [BY_ITSELF, *(kind.value for kind in SourceKind)]
_REPORT, _BATCH = "interviews-report", "interviews-batch"
URGENT = [FileState.REFUSED, FileState.WARNING, FileState.DUPLICATE, FileState.READ]
MANY, LONG = 6, 400  # more files that ask for attention scroll in a box of this many pixels


class Dropped(Protocol):
    """A file as the browser hands it over."""

    name: str

    def getvalue(self) -> bytes: ...


def show(desk: Desk, project: Project) -> None:
    """Draw the drop zone, and beneath it what became of the last files."""
    own_words("interviews-drop-types")
    batch = st.session_state.get(_BATCH, 0)
    with st.container(border=True, key="drop-zone"):
        left, right = st.columns([5, 3], gap="medium")
        files = left.file_uploader(
            text("interviews-drop"), type=TYPES, accept_multiple_files=True, key=f"interviews-files-{batch}",
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
            st.session_state[_REPORT] = (project.id, _read(desk, project.id, files, chosen))
            st.session_state[_BATCH] = batch + 1  # a fresh drop zone, without the files that are done
            st.rerun()
    reported, reports = st.session_state.get(_REPORT, (None, []))
    if reported == project.id and reports:
        _report(reports)


def own_words(types_key: str) -> None:
    """Streamlit's words inside a drop zone are fixed English; the style sheet takes ours from here."""
    st.html(Path(__file__).parent / "drop_zone.css")
    words = {"here": text("interviews-drop-here"), "choose": text("interviews-drop-choose"), "types": text(types_key)}
    rules = "; ".join(f"--drop-{part}: '{said}'" for part, said in words.items())
    st.html(f"<style>:root {{ {rules} }}</style>")


def _read(desk: Desk, project_id: ProjectId, files: Sequence[Dropped], kind: SourceKind | None) -> list[FileReport]:
    """Import the files while a bar names the one that is being read."""
    bar = st.progress(0.0, text("interviews-busy"))

    def one_by_one() -> Iterator[tuple[str, bytes]]:
        for place, file in enumerate(files):
            bar.progress(place / len(files), text("interviews-reading", name=plain(file.name), place=place + 1,
                                                  count=len(files)))  # fmt: skip
            yield file.name, file.getvalue()

    return import_files(desk, project_id, one_by_one(), kind)


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
        passages = f" ({report.code}, {number(report.passages)})" if report.source_id else ""
        lines.append(f"{report.file_name}: {text(f'file-{report.state.value}')}{passages}")
        lines += [f"    {sentence}" for sentence in _sentences(report)]
    return "\n".join(lines) + "\n"
