"""The codebook as a tree to walk through, as a component: what it is given, and what one asks of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from projects.ids import ThemeId
from ui.palette import theme_colour
from ui.words import number, text
from workflow.codebook import CodeLine

HERE = Path(__file__).parent
KEY = "code-tree"
_DONE = "code-tree-done"
_WORDS = ("tree", "search", "none", "keys", "key_walk", "key_open", "key_move", "key_hang")
_mount = st.components.v2.component(
    "draagvlak_code_tree",
    html=(HERE / "code_tree.html").read_text(encoding="utf-8"),
    css=(HERE / "code_tree.css").read_text(encoding="utf-8"),
    js=(HERE / "code_tree.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What one asked: "open", or to move a code "up", "down", "deeper" or "higher"."""

    what: str
    theme_id: ThemeId


def wish() -> Wish | None:
    """What was asked and not dealt with yet; asking for it once deals with it."""
    state = st.session_state.get(KEY)
    said: Mapping[str, Any] | None = state.get("asked") if state else None
    if not said or int(said["n"]) <= int(st.session_state.get(_DONE, 0)):
        return None
    st.session_state[_DONE] = int(said["n"])
    return Wish(str(said["what"]), ThemeId(str(said["id"])))


def show(lines: Sequence[CodeLine], chosen: ThemeId | None) -> None:
    """Draw the tree; `chosen` is the code that is open."""
    _mount(
        key=KEY,
        data={
            "codes": [_code(line) for line in lines], "chosen": chosen or "",
            "words": {name: text(f"codebook-{name.replace('_', '-')}") for name in _WORDS},
        },
        on_asked_change=lambda: None,
    )  # fmt: skip


def _code(line: CodeLine) -> dict[str, str | int]:
    theme = line.theme
    return {
        "id": theme.id, "label": theme.label, "depth": line.depth, "colour": theme_colour(theme.colour),
        "sign": text(f"sign-{theme.dimension.value}") if theme.dimension else "",
        "count": number(line.coded), "waiting": number(line.suggested) if line.suggested else "",
        "find": " ".join((theme.label, theme.code, *theme.keywords)),
        "title": f"{theme.code} · {text('codebook-used', coded=line.coded, suggested=line.suggested)}",
    }  # fmt: skip
