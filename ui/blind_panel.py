"""Beside the text for a second coder: the passage in focus and one's own choice. Nothing is suggested."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Dimension, Tag
from projects.ids import PassageId, SecondCodingId, ThemeId
from ui import blind_deeds, coding_deeds
from ui.choice_form import choice_form
from ui.coder import Asked
from ui.coding_deeds import focus_on
from ui.frame import attempt, friendly_errors
from ui.passage_in_focus import pick_code, quote
from ui.words import number, text
from workflow.blind import say_beside, say_instead, take_off
from workflow.coding import Choice, Workspace
from workflow.desk import Desk
from workflow.passages import Standing, choice_of, next_waiting, standing
from workflow.second_coding import Coded, say


def show_passage(desk: Desk, coding_id: SecondCodingId, workspace: Workspace, focus: PassageId, tag: Tag | None,
                 heard: Asked, keys: Sequence[ThemeId]) -> None:  # fmt: skip
    """The passage in focus; `tag` is the one of its codes that one looks at."""
    if not workspace.passages:
        st.markdown(f"**{text('coding-no-passages')}**")
        st.caption(text("coding-no-passages-help"))
        return
    places = {passage.id: place for place, passage in enumerate(workspace.passages)}
    passage, state = workspace.passages[places[focus]], standing(workspace, focus)
    start, end = passage.start, passage.end
    st.caption(text("coding-place", n=number(places[focus] + 1), m=number(len(places)),
                    state=text(f"blind-{state.value}")))  # fmt: skip
    quote(passage.exact, passage.context)
    pick_code(workspace, focus, heard)
    now = choice_of(tag) if tag else Choice(Dimension.EXPECTATION)
    choice = choice_form(workspace.themes, now, focus, keys)
    if st.button(text("blind-keep"), key=f"blind-keep-{focus}", type="primary", width="stretch",
                 disabled=tag is not None and choice == now):  # fmt: skip
        old = tag.theme_id if tag else None
        if attempt(lambda: say_instead(desk, coding_id, start, end, old, choice), "coding-changed"):
            if tag is None:
                focus_on(heard.following or next_waiting(workspace, focus, Standing.BARE))
            st.rerun()
    if tag is None:
        nothing = state is Standing.BARE and st.button(text("blind-nothing"), key="blind-nothing", width="stretch")
        if nothing and attempt(lambda: say(desk, coding_id, Coded(start, end, ()))):
            focus_on(heard.following or next_waiting(workspace, focus, Standing.BARE))
            st.rerun()
        return
    also = st.button(text("coding-also"), key=f"also-{focus}", width="stretch", help=text("coding-also-help"),
                     disabled=choice.theme_id in [one.theme_id for one in workspace.tags[focus]])  # fmt: skip
    if also and attempt(lambda: say_beside(desk, coding_id, start, end, choice), "coding-changed"):
        st.rerun()
    if st.button(text("coding-remove-code"), key="remove-code", type="tertiary") and attempt(
        lambda: take_off(desk, coding_id, start, end, tag.theme_id), "coding-remove-code-done"
    ):
        st.rerun()


def show_selection(desk: Desk, coding_id: SecondCodingId, workspace: Workspace, selected: tuple[int, int],
                   heard: Asked, keys: Sequence[ThemeId]) -> None:  # fmt: skip
    """The stretch that was selected, to be coded as a passage of one's own."""
    start, end = selected
    st.caption(text("coding-new"))
    quote(workspace.source.text[start:end])
    choice = choice_form(workspace.themes, Choice(Dimension.EXPECTATION), f"{start}-{end}", keys)
    if st.button(text("coding-add"), key="add-passage", type="primary", width="stretch"):
        with friendly_errors():
            say(desk, coding_id, Coded(start, end, (choice,)))
            coding_deeds.selection_is_coded(heard.number)
            blind_deeds.show_stretch(desk, coding_id, start, end)
            st.rerun()
