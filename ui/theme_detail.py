"""One theme: its quotes, its statements, and what one can change of it."""

import streamlit as st

from interviews.coding import Theme
from interviews.memo import MemoTarget
from projects.project import Project
from ui import memo_box, theme_edit, theme_quotes, theme_statements
from ui.frame import head
from ui.links import Links
from ui.themes_list import accepted_toggle, feelings, sides_bar
from ui.words import plain, text
from workflow.desk import Desk
from workflow.statements import statements
from workflow.theming import summary_of

PARTS = ("citaten", "stellingen", "bewerken")  # as they stand in the address (?deel=)


def show(desk: Desk, project: Project, links: Links, theme: Theme) -> None:
    """Draw the theme; ?deel= names the part that is open."""
    links.show("themas", text("themes-all"))
    part = st.query_params.get("deel", PARTS[0])
    with head("themes-one-title", "themes-one-intro", name=plain(theme.label),
              definition=plain(theme.definition) or text("themes-no-definition")):  # fmt: skip
        if part != "stellingen" and st.button(
            text("themes-make-statement"), key="make-statement", type="primary", width="stretch"
        ):
            _open("stellingen")
    only = accepted_toggle()
    summary = summary_of(desk, project.id, theme.id, accepted_only=only)
    left, right = st.columns(2, gap="medium")
    with left:
        sides_bar(summary, max(summary.staff + summary.partners, 1))
    with right:
        st.markdown(
            f"**{text('sign-expectation')}** {text('themes-expectations', count=summary.expectations)} · "
            f"**{text('sign-perception')}** {text('themes-perceptions', count=summary.perceptions)}"
            + (f" ({feelings(summary)})" if summary.perceptions else "")
        )
        st.caption(text("themes-accepted-of", accepted=summary.accepted, waiting=summary.suggested))
    memo_box.show(desk, project.id, MemoTarget.THEME, theme.id)
    mine = [line for line in statements(desk, project.id) if line.statement.theme_id == theme.id]
    names = {
        "citaten": text("themes-part-quotes", count=summary.accepted + summary.suggested),
        "stellingen": text("themes-part-statements", count=len(mine)), "bewerken": text("themes-part-edit"),
    }  # fmt: skip
    picked = st.segmented_control(
        text("themes-part"), PARTS, default=part if part in PARTS else PARTS[0], format_func=names.__getitem__,
        key=f"part-{part}", required=True, label_visibility="collapsed",
    ) or part  # fmt: skip
    if picked != part:
        _open(picked)
    if part == "stellingen":
        theme_statements.show(desk, project, theme, mine, accepted_only=only)
    elif part == "bewerken":
        theme_edit.show(desk, project, links, theme, summary, len(mine))
    else:
        theme_quotes.show(desk, project, links, theme, only)


def _open(part: str) -> None:
    st.query_params["deel"] = part
    st.rerun()
