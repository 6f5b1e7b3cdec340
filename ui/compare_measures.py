"""How far two coders agree: a sentence first, then a line per code, then how to read it."""

from html import escape

import streamlit as st

from analysis.coder_agreement import FEW, Agreement, Comparison, Reading
from projects.project import Project
from ui.words import number, plain, share, text
from workflow.comparing import Compared, compared_together
from workflow.desk import Desk
from workflow.second_coding import second_codings


def show(desk: Desk, project: Project, view: Compared) -> None:
    """Draw the measures, of this source or of all that this coder did."""
    st.subheader(text("compare-measures"), anchor=False)
    coder = view.coding.coder
    sources = sum(one.coder == coder and one.compared_at is not None for one in second_codings(desk, project.id))
    found = view.comparison
    if sources > 1 and st.toggle(text("compare-together", name=plain(coder), count=sources), key="compare-together"):
        found = compared_together(desk, project.id, coder)
    st.markdown(summary(found))
    if found.themes.units < 3 * FEW:
        st.warning(text("compare-few", count=found.themes.units))
    _table(found, view)
    with st.expander(text("compare-how"), type="compact"):
        st.markdown("\n\n".join(text(f"compare-how-{part}") for part in ("passages", "equal", "measures", "wholes")))


def summary(found: Comparison) -> str:
    """The whole in a sentence or two."""
    whole = found.themes
    said = text("compare-summary", count=whole.units, same=number(len(found.units) - len(found.differences)),
                share=share(whole.percent))  # fmt: skip
    return f"{said} {text(f'compare-whole-{whole.reading.value}', alpha=_figure(whole.alpha))}"


def _table(found: Comparison, view: Compared) -> None:
    """A table of our own: names and readings wrap, and on a phone the counts stay in the Excel file."""
    names = {theme.id: f"{theme.label} ({theme.code})" for theme in view.themes}
    rows = [_row(names.get(theme, text("coding-no-theme")) if theme else text("coding-no-theme"), one)
            for theme, one in found.codes]  # fmt: skip
    wholes = [("themes", found.themes), ("dimension", found.dimension), ("sentiment", found.sentiment)]
    ends = [
        _row(text(f"compare-whole-of-{name}", count=one.units), one, whole=True) for name, one in wholes if one.units
    ]
    titles = [text("compare-code"), text("compare-reading"), text("compare-percent"), "Kappa", "Alpha",
              text("compare-both"), text("compare-only", name=view.coding.first),
              text("compare-only", name=view.coding.coder)]  # fmt: skip
    head = "".join(f'<th scope="col" class="c{n}">{escape(title)}</th>' for n, title in enumerate(titles))
    body, foot = ("".join(_html(row) for row in group) for group in (rows, ends))
    st.html(f'<table class="measures" aria-label="{escape(text("compare-measures"))}"><thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody><tbody>{foot}</tbody></table>")  # fmt: skip


def _html(row: list[str]) -> str:
    cells = "".join(f'<td class="c{n}">{escape(value)}</td>' for n, value in enumerate(row[1:], start=1))
    return f'<tr><th scope="row" class="c0">{escape(row[0])}</th>{cells}</tr>'


def _row(name: str, one: Agreement, *, whole: bool = False) -> list[str]:
    only = ["–", "–"] if whole else [number(one.only_first), number(one.only_second)]
    reading = text(f"compare-reading-{one.reading.value}")
    if one.few and one.reading is not Reading.UNKNOWN:
        reading += f" · {text('compare-reading-few')}"
    return [name, reading, share(one.percent), _figure(one.kappa), _figure(one.alpha), number(one.both), *only]


def _figure(value: float | None) -> str:
    return "–" if value is None else number(value, 2)
