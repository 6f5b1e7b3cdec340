"""What all pages share: the head of a page, messages, empty states, and the one place where errors are told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from projects.errors import AppError
from ui.words import text

_SAID = "frame-said"


def head(title_key: str, intro_key: str, **values: str | int | float) -> DeltaGenerator:
    """Title and one sentence; returns the place on the right for the page's one primary action."""
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        st.title(text(title_key, **values), anchor=False)
        st.caption(text(intro_key, **values))
    show_said()
    return right.container(horizontal_alignment="right")


@contextmanager
def friendly_errors() -> Iterator[None]:
    """The one place where an AppError becomes a sentence."""
    try:
        yield
    except AppError as error:
        st.error(text(error.message_key, **error.values))


def attempt(action: Callable[[], object], said: str = "", **values: str | int | float) -> bool:
    """Do something for a button: True and a short confirmation on the next screen, or a clear error now."""
    try:
        action()
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return False
    if said:
        say_next(said, **values)
    return True


def say_next(key: str, **values: str | int | float) -> None:
    """Keep a confirmation for the next run of the page; a rerun would wipe it out."""
    st.session_state[_SAID] = text(key, **values)


def show_said() -> None:
    words = st.session_state.pop(_SAID, None)
    if words:
        st.toast(words)


def empty(title_key: str, help_key: str, **values: str | int | float) -> DeltaGenerator:
    """An empty state that teaches: what will stand here, and what to do first. Returns its box."""
    box = st.container(border=True, key=f"empty-{title_key}")
    with box:
        st.subheader(text(title_key, **values), anchor=False)
        st.write(text(help_key, **values))
    return box


def confirm(title_key: str, body_key: str, button_key: str, action: Callable[[], object], said: str = "",
            **values: str | int | float) -> None:  # fmt: skip
    """Ask first: a dialog that says what happens and whether it can be undone, with the deed as its button."""

    @st.dialog(text(title_key, **values))
    def _ask() -> None:
        st.write(text(body_key, **values))
        yes, no = st.columns(2)
        if yes.button(text(button_key), type="primary", width="stretch", key=f"confirm-{title_key}") and attempt(
            action, said, **values
        ):
            st.rerun()
        if no.button(text("action-cancel"), width="stretch", key=f"cancel-{title_key}"):
            st.rerun()

    _ask()
