"""The block of the export page for other tools: what goes out, what stays in the house, and three files."""

import streamlit as st

from projects.project import Project
from ui.file_types import XLSX
from ui.links import Links
from ui.words import text
from workflow.desk import Desk
from workflow.exchange_out import (
    ExchangeView,
    exchange_name,
    exchange_view,
    export_codebook,
    export_quotes,
    export_refi,
)


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the block; a file is made when its button is pressed."""
    view = exchange_view(desk, project.id)
    st.subheader(text("exchange-out-title"), anchor=False)
    st.markdown(text("exchange-out-help"))
    with st.container(horizontal=True, key="exchange-files"):
        _file(desk, project, "qdpx", "application/zip", disabled=not view.sources)
        _file(desk, project, "qdc", "application/xml", disabled=not view.codes)
        _file(desk, project, "xlsx", XLSX, disabled=view.tags <= view.unquotable)
    inside, outside = st.columns(2, gap="large")
    with inside:
        st.markdown(f"**{text('export-inside')}**")
        st.markdown("\n".join(f"- {text(key, count=count)}" for key, count in (
            ("exchange-out-sources", view.sources), ("exchange-out-codes", view.codes),
            ("exchange-out-tags", view.tags), ("exchange-out-memos", view.memos),
        ) if count))  # fmt: skip
    with outside:
        st.markdown(f"**{text('export-outside')}**")
        _stays(view, links)


_MAKERS = {"qdpx": export_refi, "qdc": export_codebook, "xlsx": export_quotes}


def _file(desk: Desk, project: Project, extension: str, kind: str, *, disabled: bool) -> None:
    """A button that makes the file and hands it over."""
    st.download_button(
        text(f"exchange-out-{extension}"), lambda: _MAKERS[extension](desk, project.id),
        exchange_name(desk, project.id, extension), kind,
        key=f"exchange-{extension}", on_click="ignore", disabled=disabled, help=text(f"exchange-out-{extension}-help"),
    )  # fmt: skip


def _stays(view: ExchangeView, links: Links) -> None:
    points = [text("exchange-stays-names"), text("exchange-stays-originals")]
    for key, count in (("exchange-stays-sources", view.withheld_sources), ("exchange-stays-functions",
                       view.hidden_functions), ("exchange-stays-quotes", view.unquotable),
                       ("exchange-stays-suggestions", view.suggestions)):  # fmt: skip
        if count:
            points.append(text(key, count=count))
    st.markdown("\n".join(f"- {point}" for point in points))
    if view.withheld_sources or view.unquotable:
        links.show("gesprekspartners", text("exchange-to-consent"))
