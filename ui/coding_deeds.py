"""What the reader did in the text, done: each deed once, in order."""

from collections.abc import Callable

import streamlit as st

from projects.ids import PassageId, ProjectId, SourceId
from ui.coder import Asked, Deed
from ui.frame import attempt
from ui.words import text
from workflow.codes import add_as_suggested, also_theme, code_dimension, code_theme, remove_theme
from workflow.coding import accept, reject
from workflow.desk import Desk
from workflow.undoing import redo, undo

_DONE, _MADE = "coding-done", "coding-made"
BLIND = "blind:"  # begins the place of a second coder


def done() -> int:
    """The number of the last deed that was dealt with."""
    return int(st.session_state.get(_DONE, 0))


def do_all(asked: Asked, place: str, do: Callable[[Deed], bool]) -> bool:
    """Do what was asked and not done yet, with `do`; True when anything changed.

    What was asked of the blind coding of a source is nothing for the coding of that source, and the other way round.
    """
    changed = False
    for deed in asked.deeds:
        if deed.number > done():
            # Noted first: a deed that fails is told once, and not tried again at every click.
            st.session_state[_DONE] = deed.number
            if asked.place.startswith(BLIND) == place.startswith(BLIND):
                changed = do(deed) or changed
    return changed


def selection(asked: Asked, place: str) -> tuple[int, int] | None:
    """The stretch that is selected and not coded yet."""
    fresh = asked.place == place and asked.number > int(st.session_state.get(_MADE, 0))
    return asked.selected if fresh else None


def selection_is_coded(number: int) -> None:
    """From here on the selection that the browser told with this number, or before, is old."""
    st.session_state[_MADE] = number


def focus_on(passage_id: PassageId) -> None:
    """Put a passage in the address, so that it can be kept and shared."""
    if st.query_params.get("passage") != passage_id:
        st.query_params["passage"] = passage_id


def do(desk: Desk, project_id: ProjectId, source_id: SourceId, deed: Deed) -> bool:
    """One deed of the first coder; True when it changed anything."""
    match deed.what:
        case "accept":
            return attempt(lambda: accept(desk, deed.passage_id))
        case "reject":
            return attempt(lambda: reject(desk, deed.passage_id))
        case "undo":
            return attempt(lambda: undo(desk, project_id), "side-undone")
        case "redo":
            return attempt(lambda: redo(desk, project_id), "side-redone")
        case "remove":
            return attempt(lambda: remove_theme(desk, deed.passage_id, deed.theme_id))
        case "also" if deed.theme_id:
            theme_id = deed.theme_id
            return attempt(lambda: also_theme(desk, deed.passage_id, theme_id))
        case "code":
            return attempt(lambda: _code(desk, source_id, deed))
        case _:
            return False


def _code(desk: Desk, source_id: SourceId, deed: Deed) -> None:
    if not deed.passage_id:
        with st.spinner(text("coding-busy-suggesting")):
            made = add_as_suggested(
                desk, source_id, deed.start, deed.end, theme_id=deed.theme_id, dimension=deed.dimension
            )  # fmt: skip
        selection_is_coded(deed.number)
        focus_on(made.id)
    elif deed.theme_id:
        code_theme(desk, deed.passage_id, deed.theme_id)
    elif deed.dimension:
        code_dimension(desk, deed.passage_id, deed.dimension, deed.beside)
