"""The text that one codes, as a component: what it is given, and what the reader asks of it.

The browser keeps a queue of deeds, each with a number that only goes up: two keys pressed within
one run of the page both count, and neither counts twice. `done` tells it how far we are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from interviews.coding import Dimension, Passage, Theme
from interviews.source import Turn, TurnRole
from projects.ids import PassageId, SourceId, ThemeId
from ui.palette import theme_colour
from ui.words import text
from workflow.coding import Workspace
from workflow.passages import Standing, choice_on, standing

HERE = Path(__file__).parent
KEY = "coder"
THEME_KEYS = 9  # themes that have a number key
_WORDS = (
    "reader", "selected_help", "previous", "next", "open", "undo", "place", "count", "themes", "keys", "keys_on",
    "key_accept", "key_reject", "key_next", "key_previous", "key_open", "key_undo", "key_theme", "key_dimension",
    "key_sentence", "key_extend", "key_word", "key_add", "key_drop",
)  # fmt: skip
_mount = st.components.v2.component(
    "draagvlak_coder",
    html=(HERE / "coder.html").read_text(encoding="utf-8"),
    css=(HERE / "coder.css").read_text(encoding="utf-8"),
    js="".join((HERE / name).read_text(encoding="utf-8") for name in ("coder_selecting.js", "coder.js")),
    isolate_styles=False,  # a selection across a shadow root is different in every browser
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that the reader did: "accept", "reject", "code" or "undo".

    "code" names a passage, or a stretch from `start` to `end` in code points; and a theme, a
    dimension, or neither (as suggested).
    """

    number: int
    what: str
    passage_id: PassageId
    start: int
    end: int
    theme_id: ThemeId | None
    dimension: Dimension | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser asks: deeds, the passage in focus, the stretch that is selected (code points)."""

    number: int
    source_id: SourceId
    focus: PassageId
    selected: tuple[int, int] | None
    deeds: tuple[Deed, ...]


def asked() -> Asked:
    """What the browser last asked; nothing before it asked anything."""
    state = st.session_state.get(KEY)
    said: Mapping[str, Any] | None = state.get("asked") if state else None
    if not said:
        return Asked(0, SourceId(""), PassageId(""), None, ())
    selected = said.get("selected")
    return Asked(
        int(said["n"]), SourceId(str(said["source"])), PassageId(str(said.get("focus") or "")),
        (int(selected["start"]), int(selected["end"])) if selected else None,
        tuple(_deed(one) for one in said.get("deeds") or ()),
    )  # fmt: skip


def _deed(said: Mapping[str, Any]) -> Deed:
    theme, dimension = said.get("theme"), said.get("dimension")
    return Deed(
        int(said["n"]), str(said["what"]), PassageId(str(said.get("passage") or "")), int(said.get("start") or 0),
        int(said.get("end") or 0), ThemeId(str(theme)) if theme else None, Dimension(dimension) if dimension else None,
    )  # fmt: skip


def coder(workspace: Workspace, focus: PassageId, *, selecting: bool, done: int, echo: int) -> None:
    """Draw the text. `done` is the last deed that was dealt with, `echo` the last thing that was heard."""
    themes = {theme.id: theme for theme in workspace.themes}
    _mount(
        key=KEY,
        data={
            "source": workspace.source.id,
            "turns": _turns(workspace.source.text, workspace.turns),
            "passages": [_passage(workspace, one, themes) for one in workspace.passages],
            "themes": [_legend(theme) for theme in workspace.themes],
            "focus": focus, "selecting": selecting, "done": done, "echo": echo,
            "words": {name: text(f"coder-{name.replace('_', '-')}") for name in _WORDS},
        },
        on_asked_change=lambda: None,
    )  # fmt: skip


def _turns(words: str, turns: Sequence[Turn]) -> list[dict[str, str | int]]:
    """Each turn with its own words; a heading where the question is no turn of its own."""
    drawn: list[dict[str, str | int]] = []
    before: Turn | None = None
    for turn in turns:
        asked_above = before is not None and before.role is TurnRole.INTERVIEWER
        same = before is not None and before.context == turn.context
        heading = "" if turn.role is TurnRole.INTERVIEWER or asked_above or same else turn.context
        drawn.append({
            "start": turn.start, "text": words[turn.start:turn.end], "role": turn.role.value, "heading": heading,
            "speaker": turn.speaker,
        })  # fmt: skip
        before = turn
    return drawn


def _legend(theme: Theme) -> dict[str, str]:
    return {"id": theme.id, "code": theme.code, "label": theme.label, "colour": theme_colour(theme.colour)}


def _passage(workspace: Workspace, passage: Passage, themes: Mapping[ThemeId, Theme]) -> dict[str, str | int]:
    state = standing(workspace, passage.id)
    choice = choice_on(workspace, passage.id)
    theme = themes.get(choice.theme_id) if choice.theme_id else None
    sign = text(f"sign-{choice.dimension.value}")
    is_said = state in (Standing.ACCEPTED, Standing.SUGGESTED)
    name = f"{text(f'dimension-{choice.dimension.value}')} · {theme.label if theme else text('coding-no-theme')}"
    return {
        "id": passage.id, "start": passage.start, "end": passage.end, "state": state.value,
        "colour": theme_colour(theme.colour if theme else None), "sign": sign,
        "chip": f"{sign} {theme.code if theme else ''}".strip() if is_said else "",
        "title": f"{text(f'standing-{state.value}')}: {name}" if is_said else text(f"standing-{state.value}"),
    }  # fmt: skip
