"""The text that one codes, as a component: what it is given, and what the reader asks of it.

The browser keeps a queue of deeds, each with a number that only goes up: two keys pressed within
one run of the page both count, and neither counts twice. `done` tells it how far we are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from interviews.coding import Dimension
from projects.ids import PassageId, SourceId, ThemeId
from ui.coder_wire import marks_of, text_of, version_of
from workflow.coding import Workspace
from workflow.passages import Standing

HERE = Path(__file__).parent
KEY = "coder"
# Each builds on the one before; together they are one module.
_SCRIPTS = ("text_stretches", *(f"coder_{part}" for part in ("selecting", "touching", "drawing", "filtering", "palette",
                                                             "deeds")), "coder")  # fmt: skip
_mount = st.components.v2.component(
    "draagvlak_coder",
    html=(HERE / "coder.html").read_text(encoding="utf-8"),
    css=(HERE / "coder.css").read_text(encoding="utf-8"),
    js="".join((HERE / f"{name}.js").read_text(encoding="utf-8") for name in _SCRIPTS),
    isolate_styles=False,  # a selection across a shadow root is different in every browser
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that the reader did: "accept", "reject", "code", "also", "remove", "undo" or "redo".

    "code" names a passage, or a stretch from `start` to `end` in code points; and a theme, a
    dimension, or neither (as suggested). With a dimension `beside` is the theme of the code that
    is meant, where a passage has several.
    """

    number: int
    what: str
    passage_id: PassageId
    start: int
    end: int
    theme_id: ThemeId | None
    dimension: Dimension | None
    beside: ThemeId | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser asks: deeds, the passage in focus, the stretch that is selected (code points).

    `place` is what it was given to code: a source, or the blind coding of one.
    `theme_id` is that of the code in focus where a passage has several; `following` the passage that comes
    next among those that one filters for ("" without a filter). `has_text` and `has_marks` say what the browser
    has got already: a source, and a version.
    """

    number: int
    place: str
    focus: PassageId
    theme_id: ThemeId | None
    following: PassageId
    selected: tuple[int, int] | None
    deeds: tuple[Deed, ...]
    has_text: str
    has_marks: str

    @property
    def source_id(self) -> SourceId:
        """The source that it is about; its place, but for a second coder."""
        return SourceId(self.place)


def asked() -> Asked:
    """What the browser last asked; nothing before it asked anything."""
    state = st.session_state.get(KEY)
    said: Mapping[str, Any] = (state.get("asked") if state else None) or {}
    selected = said.get("selected")
    return Asked(
        int(said.get("n") or 0), str(said.get("source") or ""), PassageId(str(said.get("focus") or "")),
        _theme(said, "theme"), PassageId(str(said.get("following") or "")),
        (int(selected["start"]), int(selected["end"])) if selected else None,
        tuple(_deed(one) for one in said.get("deeds") or ()),
        str(said.get("text") or ""), str(said.get("marks") or ""),
    )  # fmt: skip


def _deed(said: Mapping[str, Any]) -> Deed:
    dimension = said.get("dimension")
    return Deed(
        int(said["n"]), str(said["what"]), PassageId(str(said.get("passage") or "")), int(said.get("start") or 0),
        int(said.get("end") or 0), _theme(said, "theme"), Dimension(dimension) if dimension else None,
        _theme(said, "beside"),
    )  # fmt: skip


def _theme(said: Mapping[str, Any], name: str) -> ThemeId | None:
    return ThemeId(str(said[name])) if said.get(name) else None


def coder(workspace: Workspace, focus: PassageId, theme_id: ThemeId | None, heard: Asked, *, selecting: bool,
          done: int, keys: Sequence[ThemeId], place: str = "",
          waits: Standing = Standing.SUGGESTED) -> None:  # fmt: skip
    """Draw the text. `done` is the last deed that was dealt with, `keys` the themes on the keys 1 to 9.

    `theme_id` is that of the code in focus, where a passage has several. `place` is what one codes (default: the
    source), `waits` the standing of what is open there.
    """
    where = place or workspace.source.id
    # Another role of a speaker makes other turns of the same text.
    text_is, version = f"{workspace.source.id}-{hash(workspace.turns)}", version_of(workspace, where, keys)
    _mount(
        key=KEY,
        data={
            "source": where, "textIs": text_is, "version": version,
            "text": None if heard.has_text == text_is else text_of(workspace),
            "marks": None if heard.has_marks == version else marks_of(workspace, keys, waits),
            "focus": focus, "theme": theme_id or "", "selecting": selecting, "done": done, "echo": heard.number,
        },
        on_asked_change=lambda: None,
    )  # fmt: skip
