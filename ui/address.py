"""What is open stands in the address, so that it can be shared; and what was kept stands in the fields."""

import zlib
from collections.abc import Callable, Sequence

import streamlit as st


def in_step(name: str, key: str, options: Sequence[str]) -> Callable[[], None]:
    """Give the widget `key` what the address says of `name`; returns its on_change, which tells the address."""
    asked = st.query_params.get(name)
    if asked in options:
        st.session_state[key] = asked
    elif st.session_state.get(key) not in options:
        st.session_state.pop(key, None)

    def tell() -> None:
        picked = st.session_state.get(key)
        if picked is None:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = picked

    return tell


def kept(name: str, value: object) -> str:
    """A widget's key that changes with what is kept, so that a field shows what undo brought back."""
    return f"{name}-{zlib.crc32(repr(value).encode()):x}"
