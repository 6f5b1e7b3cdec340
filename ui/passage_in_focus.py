"""The passage in focus beside the text, whoever codes: its words, and the code that one looks at."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Tag
from projects.ids import PassageId, ThemeId
from ui.coder import Asked
from ui.coding_deeds import focus_on
from ui.words import plain, text
from workflow.coding import Workspace
from workflow.desk import Desk
from workflow.number_keys import number_keys
from workflow.passages import Standing, focus_of

_HEARD, _KEYS = "coding-heard", "coding-keys"
LONGEST = 320  # characters of a quote beside the text; the whole of it stands in the text


def focus_now(workspace: Workspace, heard: Asked, place: str, waits: Standing = Standing.SUGGESTED) -> PassageId:
    """The passage in focus: what the text says if that is news, or else the address. `place` as in `coder`."""
    news = heard.number > int(st.session_state.get(_HEARD, 0)) and heard.place == place
    st.session_state[_HEARD] = max(heard.number, int(st.session_state.get(_HEARD, 0)))
    named = heard.focus if news else PassageId(st.query_params.get("passage", ""))
    focus = focus_of(workspace, named, waits)
    focus_on(focus)
    return focus


def keys_now(desk: Desk, workspace: Workspace) -> tuple[ThemeId, ...]:
    """The themes on the number keys; counted again only when the codebook has changed."""
    book = tuple(theme.id for theme in workspace.themes)
    known, keys = st.session_state.get(_KEYS, ((), ()))
    if known != book:
        keys = number_keys(desk, workspace.source.project_id, keys)
        st.session_state[_KEYS] = book, keys
    return tuple(keys)


def code_in_focus(workspace: Workspace, focus: PassageId, heard: Asked) -> Tag | None:
    """The code in focus: the one that was clicked on in the text or beside it, or else the newest."""
    tags = workspace.tags.get(focus, ())
    chosen = st.session_state.get(_codes_key(focus, tags, heard))
    wanted = heard.theme_id if chosen is None and heard.focus == focus else chosen
    return next((tag for tag in tags if (tag.theme_id or "") == wanted), tags[-1] if tags else None)


def pick_code(workspace: Workspace, focus: PassageId, heard: Asked) -> None:
    """The codes of a passage that has several: pick the one to look at."""
    tags = workspace.tags.get(focus, ())
    if len(tags) > 1:
        themes = {theme.id: theme.label for theme in workspace.themes}
        names = {tag.theme_id or "": themes.get(tag.theme_id or ThemeId(""), text("coding-no-theme")) for tag in tags}
        now = code_in_focus(workspace, focus, heard)
        st.pills(
            text("coding-codes"), list(names), default=(now.theme_id or "") if now else None, required=True,
            format_func=lambda one: plain(names[one]), key=_codes_key(focus, tags, heard),
        )  # fmt: skip


def _codes_key(focus: PassageId, tags: Sequence[Tag], heard: Asked) -> str:
    # Another code clicked on in the text, or another set of codes, makes the field anew.
    return "-".join(("codes", focus, heard.theme_id or "", *(tag.theme_id or "" for tag in tags)))


def quote(words: str, question: str = "") -> None:
    """The passage, with the question or the heading above it."""
    short = " ".join(words.split())
    if question:
        with st.container(key="passage-question"):
            st.caption(plain(" ".join(question.split())))
    with st.container(key="passage-quote"):
        st.markdown(f"“{plain(short if len(short) <= LONGEST else short[:LONGEST].rstrip() + '…')}”")
