"""What a goal lacks, said beside the field that it is about."""

import streamlit as st

from goals.goal import Lack
from ui.words import text


def flag(lack: Lack, missing: tuple[Lack, ...], place: str) -> None:
    """Beside a field: what is missing and how to come by it."""
    if lack in missing:
        with st.container(key=f"goals-flag-{place}-{lack.value}"):
            st.markdown(f":orange[{text(f'goals-lack-{lack.value}')}]")
