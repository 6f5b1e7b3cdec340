"""Beside the text: the passage in focus with what is suggested of it and why, and one's own choice."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Dimension, Passage, Perspective, Sentiment, Suggestion, Tag, Theme
from interviews.memo import MemoTarget
from projects.ids import PassageId, ThemeId
from ui import coding_deeds, memo_box
from ui.coder import Asked
from ui.coding_deeds import focus_on
from ui.frame import attempt, friendly_errors
from ui.words import feeling_words, number, plain, text
from workflow.codes import add_code, change_code, remove_code
from workflow.coding import Choice, Workspace, accept, add_passage, as_choice, code, reject
from workflow.desk import Desk
from workflow.passages import (
    FELT,
    Place,
    Standing,
    choice_of,
    choice_on,
    make_choice,
    next_waiting,
    reasons,
    standing,
    themes_in_order,
)
from workflow.suggesting import suggest_for

LONGEST = 320  # characters of a quote beside the text; the whole of it stands in the text


def picked(workspace: Workspace, focus: PassageId, heard: Asked) -> Tag | None:
    """The code in focus: the one that was clicked on in the text or beside it, or else the newest."""
    tags = workspace.tags.get(focus, ())
    chosen = st.session_state.get(_codes_key(focus, tags, heard))
    wanted = heard.theme_id if chosen is None and heard.focus == focus else chosen
    return next((tag for tag in tags if (tag.theme_id or "") == wanted), tags[-1] if tags else None)


def show_passage(desk: Desk, workspace: Workspace, focus: PassageId, tag: Tag | None, heard: Asked,
                 keys: Sequence[ThemeId]) -> None:  # fmt: skip
    """The passage in focus; `tag` is the one of its codes that one looks at."""
    if not workspace.passages:
        st.markdown(f"**{text('coding-no-passages')}**")
        st.caption(text("coding-no-passages-help"))
        return
    places = {passage.id: place for place, passage in enumerate(workspace.passages)}
    passage, state = workspace.passages[places[focus]], standing(workspace, focus)
    st.caption(text("coding-place", n=number(places[focus] + 1), m=number(len(places)),
                    state=text(f"standing-{state.value}")))  # fmt: skip
    _quote(passage.exact, passage.context)
    suggestion = workspace.suggestions.get(focus)
    if suggestion is not None:
        _suggestion(workspace, suggestion, passage.exact, passage.context, state)
        if state is Standing.SUGGESTED:
            _accept_or_reject(desk, workspace, focus, heard)
    _codes(workspace, focus, heard)
    choice = choice_of(tag) if tag else choice_on(workspace, focus)
    changed = _form(workspace, suggestion, choice, focus, keys)
    _keep(desk, workspace, passage, tag, changed, changed == choice)
    memo_box.show(desk, workspace.source.project_id, MemoTarget.PASSAGE, focus)


def show_selection(desk: Desk, workspace: Workspace, selected: tuple[int, int], heard: Asked,
                   keys: Sequence[ThemeId]) -> None:  # fmt: skip
    """The stretch that was selected, to be made a passage."""
    start, end = selected
    st.caption(text("coding-new"))
    _quote(workspace.source.text[start:end])
    with friendly_errors():
        with st.spinner(text("coding-busy-suggesting")):
            suggestion = suggest_for(desk, workspace.source.id, start, end)
        _suggestion(workspace, suggestion, workspace.source.text[start:end], "", Standing.SUGGESTED)
        choice = _form(workspace, suggestion, as_choice(suggestion), f"{start}-{end}", keys)
        if st.button(text("coding-add"), key="add-passage", type="primary", width="stretch"):
            made = add_passage(desk, workspace.source.id, start, end, choice)
            coding_deeds.selection_is_coded(heard)
            focus_on(made.id)
            st.rerun()


def _codes(workspace: Workspace, focus: PassageId, heard: Asked) -> None:
    """The codes of a passage that has several: pick the one to look at."""
    tags = workspace.tags.get(focus, ())
    if len(tags) > 1:
        themes = {theme.id: theme.label for theme in workspace.themes}
        names = {tag.theme_id or "": themes.get(tag.theme_id or ThemeId(""), text("coding-no-theme")) for tag in tags}
        now = picked(workspace, focus, heard)
        st.pills(
            text("coding-codes"), list(names), default=(now.theme_id or "") if now else None, required=True,
            format_func=lambda one: plain(names[one]), key=_codes_key(focus, tags, heard),
        )  # fmt: skip


def _codes_key(focus: PassageId, tags: Sequence[Tag], heard: Asked) -> str:
    # Another code clicked on in the text, or another set of codes, makes the field anew.
    return "-".join(("codes", focus, heard.theme_id or "", *(tag.theme_id or "" for tag in tags)))


def _keep(desk: Desk, workspace: Workspace, passage: Passage, tag: Tag | None, changed: Choice, same: bool) -> None:
    """The buttons under the form: change, also this code, take off."""
    state, tags = standing(workspace, passage.id), workspace.tags.get(passage.id, ())
    change = st.button(
        text("coding-change"), key=f"change-{passage.id}", width="stretch",
        disabled=same and state in (Standing.SUGGESTED, Standing.ACCEPTED),
        type="secondary" if state is Standing.SUGGESTED else "primary",
    )  # fmt: skip
    if change and attempt(lambda: _change(desk, passage.id, tag, len(tags), changed), "coding-changed"):
        st.rerun()
    if tag is None:
        return
    also = st.button(
        text("coding-also"), key=f"also-{passage.id}", width="stretch", help=text("coding-also-help"),
        disabled=changed.theme_id in [one.theme_id for one in tags],
    )  # fmt: skip
    if also and attempt(lambda: add_code(desk, passage.id, changed), "coding-changed"):
        st.rerun()
    last = len(tags) == 1 and passage.id not in workspace.suggestions
    key = "coding-remove-passage" if last else "coding-remove-code"
    if st.button(text(key), key="remove-code", type="tertiary") and attempt(
        lambda: remove_code(desk, passage.id, tag.id), f"{key}-done"
    ):
        st.rerun()


def _change(desk: Desk, passage_id: PassageId, tag: Tag | None, codes: int, choice: Choice) -> None:
    if tag is not None and codes > 1:
        change_code(desk, tag.id, choice)
    else:
        code(desk, passage_id, choice)


def _quote(words: str, question: str = "") -> None:
    """The passage, with the question or the heading above it."""
    short = " ".join(words.split())
    if question:
        with st.container(key="passage-question"):
            st.caption(plain(" ".join(question.split())))
    with st.container(key="passage-quote"):
        st.markdown(f"“{plain(short if len(short) <= LONGEST else short[:LONGEST].rstrip() + '…')}”")


def _suggestion(workspace: Workspace, suggestion: Suggestion, exact: str, context: str, state: Standing) -> None:
    """What is suggested, and the words that weighed for it."""
    themes = {theme.id: theme for theme in workspace.themes}
    choice = as_choice(suggestion)
    theme = themes[choice.theme_id].label if choice.theme_id in themes else text("coding-no-theme")
    with st.container(border=True, gap="xxsmall", key=f"suggestion-{state.value}"):
        st.caption(text("coding-suggestion"))
        st.markdown(f"**{text(f'dimension-{choice.dimension.value}')} · {plain(theme)}**")
        feeling = feeling_words(choice.sentiment, choice.perspective)
        if feeling:
            st.caption(feeling)
        st.caption(plain(_why(suggestion, exact, context, workspace.source.kind.is_voice)))


def _why(suggestion: Suggestion, exact: str, context: str, asked: bool) -> str:
    """ "Want: ‘bon’; in de vraag: ‘parkeren’"."""
    found: dict[Place, list[str]] = {}
    for one in reasons(suggestion, exact, context):
        found.setdefault(one.place, []).append(f"‘{one.word}’")
    if not found:
        return text("coding-no-reason")
    where = {Place.PASSAGE: "passage", Place.QUESTION: "heading", Place.TURN: "paragraph"}
    if asked:
        where |= {Place.QUESTION: "question", Place.TURN: "turn"}
    said = [text(f"coding-reason-{where[place]}", words=", ".join(found[place])) for place in Place if place in found]
    return text("coding-because", reasons="; ".join(said))


def _accept_or_reject(desk: Desk, workspace: Workspace, focus: PassageId, heard: Asked) -> None:
    yes, no = st.columns([6, 5], gap="xxsmall")
    filtered = heard.following if heard.focus == focus else None
    following = filtered or next_waiting(workspace, focus)
    if yes.button(text("coding-accept"), key="accept", type="primary", width="stretch") and attempt(
        lambda: accept(desk, focus)
    ):
        focus_on(following)
        st.rerun()
    if no.button(text("coding-reject"), key="reject", width="stretch") and attempt(lambda: reject(desk, focus)):
        focus_on(following)
        st.rerun()


def _form(workspace: Workspace, suggestion: Suggestion | None, choice: Choice, name: str,
          keys: Sequence[ThemeId]) -> Choice:  # fmt: skip
    """One's own choice. Another passage, or another code on it, makes the fields anew."""
    feel = [part.value if part else "" for part in (choice.sentiment, choice.perspective)]
    key = "-".join((name, choice.dimension.value, choice.theme_id or "", *feel))
    dimension = st.segmented_control(
        text("coding-dimension"), list(Dimension), default=choice.dimension, required=True, key=f"dimension-{key}",
        format_func=lambda one: text(f"dimension-{one.value}"),
    ) or choice.dimension  # fmt: skip
    ordered = themes_in_order(workspace.themes, suggestion)
    names = {theme.id: _theme_name(theme, keys) for theme in ordered}
    options = list(names)
    theme_id: ThemeId | None = st.selectbox(
        text("coding-theme"), options, index=options.index(choice.theme_id) if choice.theme_id in names else None,
        format_func=names.__getitem__, placeholder=text("coding-choose-theme"), key=f"theme-{key}",
    )  # fmt: skip
    sentiment, perspective = choice.sentiment, choice.perspective
    if dimension in FELT:
        sentiment = st.segmented_control(
            text("coding-sentiment"), list(Sentiment), default=choice.sentiment, key=f"sentiment-{key}",
            format_func=lambda one: text(f"sentiment-{one.value}"),
        )  # fmt: skip
        perspective = st.segmented_control(
            text("coding-perspective"), list(Perspective), default=choice.perspective, key=f"perspective-{key}",
            format_func=lambda one: text(f"perspective-short-{one.value}"), help=text("coding-perspective-help"),
        )  # fmt: skip
    return make_choice(dimension, theme_id, sentiment, perspective)


def _theme_name(theme: Theme, keys: Sequence[ThemeId]) -> str:
    return f"{keys.index(theme.id) + 1}  {theme.label}" if theme.id in keys else theme.label
