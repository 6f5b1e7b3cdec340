"""Fields that may be emptied again: Streamlit lets a field be cleared only when it begins empty."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

import streamlit as st

T = TypeVar("T")


def optional_number(label: str, current: float | None, key: str, *, least: float | None = None, step: float = 1.0,
                    help_text: str | None = None) -> float | None:  # fmt: skip
    """A number or nothing."""
    st.session_state.setdefault(key, current)
    return st.number_input(label, least, None, None, step, "%.10g", key=key, help=help_text)


def optional_day(label: str, current: date | None, key: str, *, hidden: bool = False,
                 help_text: str | None = None) -> date | None:  # fmt: skip
    """A day or nothing; `hidden`: only a screen reader reads the label."""
    st.session_state.setdefault(key, current)
    return st.date_input(label, None, format="DD-MM-YYYY", key=key, help=help_text,
                         label_visibility="collapsed" if hidden else "visible")  # fmt: skip


def optional_choice(label: str, options: Sequence[T], current: T | None, key: str, *, placeholder: str,
                    name: Callable[[T], str] = str) -> T | None:  # fmt: skip
    """One of `options` or nothing."""
    st.session_state.setdefault(key, current)
    return st.selectbox(label, options, None, key=key, format_func=name, placeholder=placeholder)


def choice_or_words(label: str, options: Sequence[str], current: str, key: str, *, placeholder: str) -> str:
    """One of `options`, words of one's own, or ""."""
    offered = [*options, *([current] if current and current not in options else [])]
    st.session_state.setdefault(key, current or None)
    picked = st.selectbox(label, offered, None, key=key, accept_new_options=True, placeholder=placeholder)
    return (picked or "").strip()
