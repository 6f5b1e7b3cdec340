"""A table of counts in one hue, as a component: what it is given, and which cell one asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from ui.words import text

HERE = Path(__file__).parent
KEY = "heat-table"
LEVELS = 5  # of colour, above nothing
ROOM = 56  # letters that fit above the columns on a small screen, side by side
_DONE = "heat-table-done"
_WORDS = ("total", "few", "many", "help")
_mount = st.components.v2.component(
    "draagvlak_heat_table",
    html=(HERE / "heat_table.html").read_text(encoding="utf-8"),
    css=(HERE / "heat_table.css").read_text(encoding="utf-8"),
    js=(HERE / "heat_table.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A cell: what stands in it, its weight (0 to 1) for the colour, and what it is in words.

    `some`: is there anything behind it? `same`: it lies on the diagonal, and has no colour.
    """

    shown: str
    weight: float
    title: str
    some: bool
    same: bool = False


@dataclass(frozen=True, slots=True)
class HeatLine:
    """A row or column: by what it is known, its name, and a total or a note."""

    key: str
    label: str
    more: str = ""


def asked() -> tuple[str, str] | None:
    """The row and column of the cell that one chose and that was not dealt with yet."""
    state = st.session_state.get(KEY)
    said: Mapping[str, Any] | None = state.get("asked") if state else None
    if not said or int(said["n"]) <= int(st.session_state.get(_DONE, 0)):
        return None
    st.session_state[_DONE] = int(said["n"])
    return str(said["row"]), str(said["column"])


def level(weight: float) -> int:
    """The step of colour, 0 for nothing and 5 for the most."""
    return 0 if weight <= 0 else min(LEVELS, 1 + int(weight * LEVELS - 1e-9))


def upright(columns: Sequence[HeatLine]) -> bool:
    """Must the names of the columns be written upright? Side by side a column is as wide as its longest word."""
    words = [max(map(len, one.label.split()), default=0) for one in columns]
    return sum(max(longest, 4) + 1 for longest in words) > ROOM


def show(caption: str, corner: str, rows: Sequence[HeatLine], columns: Sequence[HeatLine],
         cells: Sequence[Sequence[HeatCell]], chosen: tuple[str, str]) -> None:  # fmt: skip
    """Draw the table; `cells` row by row, `chosen` the row and column of the cell that is open."""
    _mount(
        key=KEY,
        data={
            "caption": caption, "corner": corner, "chosen": list(chosen),
            "upright": upright(columns),
            "rows": [{"key": one.key, "label": one.label, "total": one.more} for one in rows],
            "columns": [{"key": one.key, "label": one.label, "note": one.more} for one in columns],
            "cells": [
                [{"text": one.shown, "level": level(one.weight), "title": one.title, "some": one.some,
                  "same": one.same} for one in line]
                for line in cells
            ],
            "words": {name: text(f"heat-{name}") for name in _WORDS},
        },
        on_asked_change=lambda: None,
    )  # fmt: skip
