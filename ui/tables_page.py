"""The page with tables of codes: by whom each is said, and together with which other."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

import streamlit as st

from analysis.matrices import NOTHING, Across, Share, Together, Unit
from projects.ids import PassageId, ProjectId, SourceId, ThemeId
from projects.project import Project
from ui import heat_table
from ui.file_types import XLSX
from ui.frame import empty, friendly_errors, head
from ui.heat_table import HeatCell, HeatLine
from ui.links import Links
from ui.theme_quotes import origin
from ui.words import number, plain, share, text
from workflow.code_tables import (
    DOCUMENTS,
    UNKNOWN,
    CodeTable,
    Column,
    TableChoices,
    Wanted,
    behind,
    code_table,
    code_table_file,
    code_table_name,
    table_choices,
)
from workflow.desk import Desk

CSS = Path(__file__).parent / "tables.css"
MOST = 50  # passages shown behind a cell
PEOPLE = (Across.GROUP, Across.SIDE, Across.FUNCTION)
_SHOW = "<script>document.querySelector('.st-key-tables-behind')?.scrollIntoView({block: 'nearest'})</script>"
C = TypeVar("C", bound=Enum)


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; the address holds what is counted (?tabel=, tel, toon, samen, codes ...) and the open cell."""
    st.html(CSS)
    choices = table_choices(desk, project.id)
    place = head("tables-title", "tables-intro")
    if not any(line.passages for line in choices.sources):
        with empty("tables-empty", "tables-empty-help"):
            links.show("interviews", text("coding-to-interviews"))
        return
    wanted = _wanted(choices)
    with friendly_errors():
        table = code_table(desk, project.id, wanted)
        with place:
            st.download_button(text("tables-download"), lambda: code_table_file(desk, project.id, wanted)[1],
                               code_table_name(desk, project.id), XLSX, key="tables-download", type="primary",
                               on_click="ignore", width="stretch", wrap=True)  # fmt: skip
        if table.small and wanted.across in PEOPLE:
            st.caption(text("tables-small", count=len(table.small), all=len(table.columns)))
        _heat(desk, project.id, links, table)


# ---- what to count, kept in the address ----------------------------------------------------------------------------


def _wanted(choices: TableChoices) -> Wanted:
    with st.container(key="tables-choices", horizontal=True, vertical_alignment="bottom", gap="small"):
        across = _one("tabel", "tables-across", Across, Across.GROUP)
        unit = _one("tel", "tables-unit", Unit, Unit.PLACES)
        way = _one("samen", "tables-way", Together, Together.PASSAGE) if across is Across.CODE else Together.PASSAGE
        part = _one("toon", "tables-share", Share, Share.NONE)
    with st.container(key="tables-filters", horizontal=True, vertical_alignment="center", gap="small"):
        codes = _some("codes", "tables-codes", {one.id: one.label for one in choices.codes})
        names: dict[str, str] = {one.id: f"{one.code} · {one.title}".strip(" ·") for one in choices.sources}
        sources = _some("bronnen", "tables-sources", names)
        st.session_state["tables-accepted"] = st.query_params.get("overgenomen") == "1"
        accepted = st.toggle(text("themes-accepted-toggle"), key="tables-accepted", help=text("themes-accepted-help"),
                             on_change=_tell_accepted)  # fmt: skip
    return Wanted(across, unit, part, way, accepted, frozenset(map(ThemeId, codes)), frozenset(map(SourceId, sources)))


def _one(name: str, key: str, choices: type[C], usual: C) -> C:
    """One choice out of a few."""
    known = {one.value: one for one in choices}
    st.session_state[key] = known.get(st.query_params.get(name, ""), usual)

    def tell() -> None:
        _tell(name, st.session_state[key].value)

    picked: C | None = st.selectbox(text(key), list(choices), key=key, on_change=tell,
                                    format_func=lambda one: text(f"{key}-{one.value}"))  # fmt: skip
    return picked or usual


def _some(name: str, key: str, names: dict[str, str]) -> list[str]:
    """Some out of many, behind a button; none chosen is the usual choice."""
    asked = [one for one in st.query_params.get(name, "").split(",") if one in names]
    st.session_state[key] = asked

    def tell() -> None:
        _tell(name, ",".join(st.session_state[key]))

    with st.popover(text(key, count=len(asked))):
        picked: list[str] = st.multiselect(text(f"{key}-which"), list(names), key=key, format_func=names.__getitem__,
                                           placeholder=text(f"{key}-usual"), on_change=tell)  # fmt: skip
    return picked


def _tell(name: str, value: str) -> None:
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)
    for cell in ("rij", "kolom"):
        st.query_params.pop(cell, None)


def _tell_accepted() -> None:
    _tell("overgenomen", "1" if st.session_state["tables-accepted"] else "")


# ---- the table, and what is behind a cell ----------------------------------------------------------------------------


@st.fragment
def _heat(desk: Desk, project_id: ProjectId, links: Links, table: CodeTable) -> None:
    """Choosing a cell draws only this part again."""
    asked = heat_table.asked()
    if asked:
        st.query_params["rij"], st.query_params["kolom"] = asked
    chosen = asked or (st.query_params.get("rij", ""), st.query_params.get("kolom", ""))
    columns = [HeatLine(one.key, _named(table, one), text("tables-few") if one.is_small else "")
               for one in table.columns]  # fmt: skip
    unit = table.wanted.unit
    rows = [
        HeatLine(one.id, one.label, number(table.matrix.down.get(one.id, NOTHING).count(unit))) for one in table.rows
    ]  # fmt: skip
    caption = text(f"tables-across-{table.wanted.across.value}")
    heat_table.show(caption, text("tables-code"), rows, columns, _cells(table), chosen)
    _behind(desk, project_id, links, table, chosen)
    if asked:
        st.html(_SHOW, unsafe_allow_javascript=True)


def _cells(table: CodeTable) -> list[list[HeatCell]]:
    """The cells row by row; the darkest is the largest that is not on the diagonal."""
    wanted, together = table.wanted, table.wanted.across is Across.CODE
    weights = {
        (row.id, column.key): _weight(table, row.id, column) for row in table.rows for column in table.columns
        if not (together and row.id == column.key)
    }  # fmt: skip
    most = max(weights.values(), default=0.0) or 1.0
    lines = []
    for row in table.rows:
        line = []
        for column in table.columns:
            count = table.matrix.cell(row.id, column.key).count(wanted.unit)
            same = together and row.id == column.key
            part = table.matrix.share(row.id, column.key, wanted.unit, wanted.share)
            shown = number(count) if wanted.share is Share.NONE or same else share(part)
            said = text(f"tables-cell-{wanted.unit.value}", count=count)
            line.append(HeatCell(
                shown, 0 if same else weights[row.id, column.key] / most,
                text("tables-cell", row=row.label, column=_named(table, column), said=said), count > 0, same,
            ))  # fmt: skip
        lines.append(line)
    return lines


def _weight(table: CodeTable, row: ThemeId, column: Column) -> float:
    wanted = table.wanted
    if wanted.share is Share.NONE:
        return float(table.matrix.cell(row, column.key).count(wanted.unit))
    return table.matrix.share(row, column.key, wanted.unit, wanted.share) or 0.0


def _named(table: CodeTable, column: Column) -> str:
    """What a column is called, in the reader's language."""
    across = table.wanted.across
    if across is Across.DIMENSION:
        return text(f"dimension-{column.name}")
    if across in PEOPLE and column.key in (DOCUMENTS, UNKNOWN):
        return text(f"tables-column-{column.key}")
    return text(f"sides-{column.name}") if across is Across.SIDE else column.name


def _behind(desk: Desk, project_id: ProjectId, links: Links, table: CodeTable, chosen: tuple[str, str]) -> None:
    """The passages of the cell that is open."""
    row = next((one for one in table.rows if one.id == chosen[0]), None)
    column = next((one for one in table.columns if one.key == chosen[1]), None)
    if row is None or column is None:
        st.caption(text("tables-choose-cell"))
        return
    cell = table.matrix.cell(row.id, column.key)
    themes = [row.id, *([ThemeId(column.key)] if table.wanted.across is Across.CODE else [])]
    with st.container(key="tables-behind", gap="small"):
        st.subheader(plain(f"{row.label} · {_named(table, column)}"), anchor=False)
        _quotes(desk, project_id, links, cell.passages, themes, table.wanted.accepted_only)


def _quotes(desk: Desk, project_id: ProjectId, links: Links, passages: Sequence[PassageId], themes: Sequence[ThemeId],
            accepted_only: bool) -> None:  # fmt: skip
    if not passages:
        st.caption(text("tables-nothing"))
        return
    for quote in behind(desk, project_id, passages[:MOST], themes, accepted_only=accepted_only):
        passage = quote.passage
        with st.container(key=f"cell-quote-{passage.passage_id}", gap="xxsmall"):
            st.markdown(f"“{plain(' '.join(passage.text.split()))}”")
            with st.container(horizontal=True, gap="small", vertical_alignment="center"):
                st.caption(origin(quote), width="content")
                links.show("coderen", text("search-in-text"), bron=passage.source_id, passage=passage.passage_id)
    if len(passages) > MOST:
        st.caption(text("tables-more", count=len(passages) - MOST))
