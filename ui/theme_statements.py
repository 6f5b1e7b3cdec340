"""From a theme to statements: those that there are, drafts to take over, and one in one's own words."""

from collections.abc import Sequence

import streamlit as st

from analysis.drafting import Draft
from analysis.quote import Quote
from interviews.coding import Theme
from interviews.memo import MemoTarget
from projects.ids import PassageId
from projects.project import Project
from sessions.statement import LONGEST
from ui import memo_box
from ui.address import kept
from ui.frame import attempt, friendly_errors, say_next
from ui.theme_quotes import origin
from ui.words import plain, text
from workflow.desk import Desk
from workflow.statements import StatementLine, add_statement, change_quotes, drafts, remove_statement, reword
from workflow.theming import quotes_of

DRAFTS = 5
SHOWN = 2  # quotes under a draft; the others on demand
SHORT = 90  # characters of a quote in a list to choose from
Quotes = dict[PassageId, Quote]


def show(desk: Desk, project: Project, theme: Theme, mine: Sequence[StatementLine], *, accepted_only: bool) -> None:
    """Draw the statements of a theme and the ways to a new one."""
    found: Quotes = {one.passage.passage_id: one for one in quotes_of(desk, project.id, theme_id=theme.id)}
    # A statement may lean on passages that have another theme by now.
    away = [one for line in mine for one in line.statement.quotes if one not in found]
    if away:
        found |= {one.passage.passage_id: one for one in quotes_of(desk, project.id, passage_ids=away)}
    st.subheader(text("theme-statements-of-theme"), anchor=False)
    if not mine:
        st.caption(text("theme-statements-none"))
    for line in mine:
        _statement(desk, line, found)
    _drafts(desk, project, theme, found, accepted_only)
    _by_hand(desk, project, theme, found, f"own-words-{theme.id}-{len(mine)}")


def _statement(desk: Desk, line: StatementLine, found: Quotes) -> None:
    one = line.statement
    with st.container(border=True, key=f"statement-{one.id}", gap="xsmall"):
        st.markdown(f"**{plain(one.label)}** · {plain(one.text)}")
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(text("theme-statements-voted") if line.voted else text("theme-statements-not-voted"))
            if one.withdrawn:
                st.markdown(text("theme-statements-withdrawn", count=one.withdrawn), width="content")
            with st.popover(text("theme-statements-quotes", count=len(one.quotes)), disabled=not one.quotes):
                quotes_behind(one.quotes, found)
            with st.popover(text("action-edit")):
                _edit(desk, line, found)
            if st.button(text("action-remove"), key=f"remove-{one.id}", type="tertiary") and attempt(
                lambda: remove_statement(desk, one.id), "theme-statements-removed", label=one.label
            ):
                st.rerun()
        memo_box.show(desk, one.project_id, MemoTarget.STATEMENT, one.id)


def _edit(desk: Desk, line: StatementLine, found: Quotes) -> None:
    one = line.statement
    if line.voted:
        st.caption(text("theme-statements-new-version"))
    key = kept(f"words-{one.id}", one.text)
    words = st.text_area(text("theme-statements-text"), one.text, key=key, max_chars=LONGEST)
    chosen = _choose(found, one.quotes, kept(f"lean-{one.id}", one.quotes))
    if st.button(text("action-save"), key=f"save-{one.id}", type="primary"):
        with friendly_errors():
            fresh = reword(desk, one.id, words) if words.strip() != one.text else one
            if tuple(chosen) != one.quotes:
                change_quotes(desk, fresh.id, chosen, one.theme_id)
            say_next("theme-statements-saved", label=fresh.label)
            st.rerun()


def quotes_behind(ids: Sequence[PassageId], found: Quotes) -> None:
    """The quotes that a statement leans on."""
    for quote in (found[one] for one in ids if one in found):
        st.markdown(f"“{plain(' '.join(quote.passage.text.split()))}”")
        st.caption(origin(quote))


def _drafts(desk: Desk, project: Project, theme: Theme, found: Quotes, accepted_only: bool) -> None:
    """Wordings to take over, changed or not."""
    st.subheader(text("theme-statements-drafts"), anchor=False)
    st.caption(text("theme-statements-drafts-help"))
    with st.spinner(text("theme-statements-drafting")):
        made = drafts(desk, project.id, theme.id, DRAFTS, accepted_only=accepted_only)
    if not made:
        st.caption(text("theme-statements-no-drafts"))
        return
    with st.form("drafts", border=False):
        chosen = [one for one in [_draft(draft, found) for draft in made] if one is not None]
        sent = st.form_submit_button(text("theme-statements-take-over"), type="primary")
    if sent and not chosen:
        st.warning(text("theme-statements-choose-first"))
    elif sent:
        with friendly_errors():
            for wording, leans_on in chosen:
                add_statement(desk, project.id, wording, theme.id, leans_on)
            say_next("theme-statements-taken", count=len(chosen))
            st.rerun()


def _draft(draft: Draft, found: Quotes) -> tuple[str, tuple[PassageId, ...]] | None:
    """The wording with its quotes, when it is ticked."""
    name = draft.passage_ids[0]
    with st.container(border=True, key=f"draft-{name}", gap="xsmall"):
        ticked = st.checkbox(text("theme-statements-take-this"), key=kept(f"take-{name}", draft.text))
        words = st.text_area(
            text("theme-statements-text"), draft.text, key=kept(f"draft-{name}", draft.text), height=80,
            max_chars=LONGEST, label_visibility="collapsed",
        )  # fmt: skip
        quotes_behind(draft.passage_ids[:SHOWN], found)
        if draft.passage_ids[SHOWN:]:
            with st.expander(text("theme-statements-more-quotes", count=len(draft.passage_ids[SHOWN:]))):
                quotes_behind(draft.passage_ids[SHOWN:], found)
    return (words, draft.passage_ids) if ticked else None


def _by_hand(desk: Desk, project: Project, theme: Theme, found: Quotes, key: str) -> None:
    """A statement of one's own; `key` changes with each statement, so that the field is empty for the next."""
    st.subheader(text("theme-statements-own"), anchor=False)
    given = [PassageId(one) for one in st.query_params.get("citaten", "").split(",") if one in found]
    with st.form("own-statement", clear_on_submit=False):
        words = st.text_area(
            text("theme-statements-text"), key=key, max_chars=LONGEST,
            placeholder=text("theme-statements-example"), help=text("theme-statements-help"),
        )  # fmt: skip
        chosen = _choose(found, given, kept(f"own-quotes-{theme.id}", given))
        sent = st.form_submit_button(text("theme-statements-add"))
    if sent and attempt(
        lambda: add_statement(desk, project.id, words, theme.id, chosen), "theme-statements-taken", count=1
    ):
        st.query_params.pop("citaten", None)
        st.rerun()


def _choose(found: Quotes, chosen: Sequence[PassageId], key: str) -> list[PassageId]:
    def name(one: PassageId) -> str:
        words = " ".join(found[one].passage.text.split())
        return f"{found[one].source_code}: {words if len(words) <= SHORT else words[:SHORT].rstrip() + '…'}"

    return st.multiselect(
        text("theme-statements-choose-quotes"), list(found), [one for one in chosen if one in found],
        format_func=name, key=key, placeholder=text("theme-statements-choose-placeholder"),
    )  # fmt: skip
