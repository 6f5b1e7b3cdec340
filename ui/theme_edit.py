"""What one can change of a theme: its name and meaning, or all of it into another."""

from dataclasses import replace

import streamlit as st

from analysis.summaries import ThemeSummary
from interviews.coding import Theme
from projects.ids import ThemeId
from projects.project import Project
from ui.address import kept
from ui.frame import attempt, confirm
from ui.links import Links
from ui.words import plain, text
from workflow.desk import Desk
from workflow.recoding import merge_themes
from workflow.theming import edit_theme, themes


def show(desk: Desk, project: Project, links: Links, theme: Theme, summary: ThemeSummary, statements: int) -> None:
    """Draw the form, and merging under it."""
    _form(desk, theme)
    links.show("codeboek", text("themes-to-codebook"), code=theme.id)
    st.subheader(text("themes-merge"), anchor=False)
    names = {one.id: one.label for one in themes(desk, project.id) if one.id != theme.id}
    target = st.selectbox(text("themes-merge-into"), list(names), index=None, format_func=names.__getitem__,
                          placeholder=text("coding-choose-theme"), key="merge-into")  # fmt: skip
    if st.button(text("themes-merge-button"), key="merge", disabled=target is None) and target:
        _confirm(desk, theme, (target, names[target]), summary.accepted + summary.suggested, statements)


def _form(desk: Desk, theme: Theme) -> None:
    with st.form("edit-theme"):
        label = st.text_input(text("themes-name"), theme.label, key=kept("label", theme), max_chars=120)
        meaning = st.text_area(text("themes-definition"), theme.definition, key=kept("definition", theme),
                               help=text("themes-definition-help"), max_chars=1000)  # fmt: skip
        left, right = st.columns(2, gap="medium")
        include = left.text_area(text("themes-include"), theme.include, key=kept("include", theme), max_chars=1000)
        exclude = right.text_area(text("themes-exclude"), theme.exclude, key=kept("exclude", theme), max_chars=1000)
        sent = st.form_submit_button(text("action-save"), type="primary")
    changed = replace(theme, label=label.strip(), definition=meaning.strip(), include=include.strip(),
                      exclude=exclude.strip())  # fmt: skip
    if sent and attempt(lambda: edit_theme(desk, changed), "themes-saved"):
        st.rerun()


def _confirm(desk: Desk, theme: Theme, target: tuple[ThemeId, str], passages: int, statements: int) -> None:
    into_id, into = target

    def merge() -> None:
        merge_themes(desk, theme.id, into_id)
        st.query_params["thema"] = into_id
        st.query_params.pop("deel", None)

    confirm("themes-merge-title", "themes-merge-body", "themes-merge-button", merge, "themes-merged",
            name=plain(theme.label), into=plain(into), passages=passages, statements=statements)  # fmt: skip
