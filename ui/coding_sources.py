"""The list of sources beside the text: interviews, then documents apart, with how far each is."""

from collections.abc import Sequence

import streamlit as st

from interviews.source import SourceLine
from ui.words import number, plain, text

PAGE = 50  # sources shown at once
MANY = 20  # from here on one can filter


def show(lines: Sequence[SourceLine], chosen: SourceLine) -> None:
    """Draw the list; `chosen` is the one that is open. A click puts another one in the address."""
    with st.container(key="coding-sources", gap=None):
        found = _filtered(lines) if len(lines) > MANY else list(lines)
        shown = _page(found, chosen) if len(found) > PAGE else found
        for key, group in (
            ("coding-interviews", [line for line in shown if line.kind.is_voice]),
            ("coding-documents", [line for line in shown if not line.kind.is_voice]),
        ):
            if group:
                st.caption(text(key))
            for line in group:
                _line(line, line.id == chosen.id)
        if not found:
            st.caption(text("coding-none-found"))


def _line(line: SourceLine, current: bool) -> None:
    label = f"{plain(line.code)} :small[{number(line.coded)}/{number(line.passages)}]"
    help_ = text("coding-progress", done=number(line.coded), all=number(line.passages), open=number(line.suggested))
    with st.container(key="source-current" if current else f"source-box-{line.id}"):
        if st.button(label, key=f"source-{line.id}", type="tertiary", help=f"{plain(line.title)}: {help_}"):
            st.query_params.pop("passage", None)
            st.query_params["bron"] = line.id
            st.rerun()


def _filtered(lines: Sequence[SourceLine]) -> list[SourceLine]:
    words = st.text_input(text("coding-filter"), key="coding-filter", placeholder=text("coding-filter-example"))
    only_open = st.toggle(text("coding-only-open"), key="coding-only-open")
    asked = words.casefold().strip()
    return [
        line for line in lines
        if asked in f"{line.code} {line.title} {line.file_name}".casefold() and (line.suggested or not only_open)
    ]  # fmt: skip


def _page(found: Sequence[SourceLine], chosen: SourceLine) -> Sequence[SourceLine]:
    """Fifty at a time, beginning with those around the one that is open."""
    pages = range((len(found) - 1) // PAGE + 1)
    at = next((place for place, line in enumerate(found) if line.id == chosen.id), 0)
    page = st.selectbox(
        text("coding-page"), pages, index=at // PAGE, key=f"coding-page-{len(found)}",
        format_func=lambda one: f"{found[one * PAGE].code} – {found[min(len(found), (one + 1) * PAGE) - 1].code}",
    )  # fmt: skip
    return found[page * PAGE : (page + 1) * PAGE]
