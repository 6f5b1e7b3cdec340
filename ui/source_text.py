"""The text of a source to read: turn by turn, the interviewer in grey, a page at a time."""

from collections.abc import Sequence
from math import ceil

import streamlit as st

from interviews.source import Source, Turn, TurnRole
from ui.words import plain, text

PER_PAGE = 40  # turns


def show(source: Source, turns: Sequence[Turn]) -> None:
    """Draw the text."""
    st.markdown(f"**{text('interviews-text')}**")
    with st.container(key="reading", gap="small"):
        pages = max(1, ceil(len(turns) / PER_PAGE))
        page = st.pagination(pages, key=f"reading-{source.id}") if pages > 1 else 1
        before = ""
        for turn in turns[(page - 1) * PER_PAGE:page * PER_PAGE]:
            if turn.role is TurnRole.NOTES and turn.context != before:
                st.markdown(f"**{plain(' '.join(turn.context.split()))}**")
            before = turn.context if turn.role is TurnRole.NOTES else ""
            _turn(source.text[turn.start:turn.end], turn)


def _turn(words: str, turn: Turn) -> None:
    spoken = "  \n".join(plain(line.strip()) for line in words.splitlines() if line.strip())
    if turn.role is TurnRole.INTERVIEWER:
        spoken = f":gray[{spoken}]"
    if turn.role is not TurnRole.NOTES:
        spoken = f":small[:gray[{plain(_who(turn))}]]  \n{spoken}"
    st.markdown(spoken)


def _who(turn: Turn) -> str:
    """The label and the role; the role alone where the label says the same."""
    role = text(f"role-{turn.role.value}")
    same = turn.speaker.casefold() in ("", role.casefold(), turn.role.value)
    return role if same else f"{turn.speaker} · {role.lower()}"
