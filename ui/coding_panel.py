"""Beside the text: the passage in focus with what is suggested of it and why, and one's own choice."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Passage, Suggestion, Tag
from interviews.memo import MemoTarget
from projects.ids import PassageId, ThemeId
from ui import coding_deeds, memo_box
from ui.choice_form import choice_form
from ui.coder import Asked
from ui.coding_deeds import focus_on
from ui.frame import attempt, friendly_errors
from ui.passage_in_focus import pick_code, quote
from ui.words import feeling_words, number, plain, text
from workflow.codes import add_code, change_code, remove_code
from workflow.coding import Choice, Workspace, accept, add_passage, as_choice, code, reject
from workflow.desk import Desk
from workflow.passages import (
    Place,
    Standing,
    choice_of,
    choice_on,
    next_waiting,
    reasons,
    standing,
)
from workflow.suggesting import suggest_for


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
    quote(passage.exact, passage.context)
    suggestion = workspace.suggestions.get(focus)
    if suggestion is not None:
        _suggestion(workspace, suggestion, passage.exact, passage.context, state)
        if state is Standing.SUGGESTED:
            _accept_or_reject(desk, workspace, focus, heard)
    pick_code(workspace, focus, heard)
    choice = choice_of(tag) if tag else choice_on(workspace, focus)
    changed = choice_form(workspace.themes, choice, focus, keys, suggestion)
    _keep(desk, workspace, passage, tag, changed, changed == choice)
    memo_box.show(desk, workspace.source.project_id, MemoTarget.PASSAGE, focus)


def show_selection(desk: Desk, workspace: Workspace, selected: tuple[int, int], heard: Asked,
                   keys: Sequence[ThemeId]) -> None:  # fmt: skip
    """The stretch that was selected, to be made a passage."""
    start, end = selected
    st.caption(text("coding-new"))
    quote(workspace.source.text[start:end])
    with friendly_errors():
        with st.spinner(text("coding-busy-suggesting")):
            suggestion = suggest_for(desk, workspace.source.id, start, end)
        _suggestion(workspace, suggestion, workspace.source.text[start:end], "", Standing.SUGGESTED)
        choice = choice_form(workspace.themes, as_choice(suggestion), f"{start}-{end}", keys, suggestion)
        if st.button(text("coding-add"), key="add-passage", type="primary", width="stretch"):
            made = add_passage(desk, workspace.source.id, start, end, choice)
            coding_deeds.selection_is_coded(heard.number)
            focus_on(made.id)
            st.rerun()


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
