"""The fields of one code. Each is kept as soon as one leaves it: nothing typed is lost by opening another code."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from interviews.codebook import standard_codebook
from interviews.codebook_tree import LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, below
from interviews.coding import Dimension, Theme
from interviews.colours import GREY_NUMBER
from projects.errors import AppError
from projects.ids import ProjectId
from ui.address import kept
from ui.palette import PALETTE, theme_colour
from ui.words import plain, text
from workflow.codebook import CodeLine
from workflow.desk import Desk
from workflow.theming import edit_theme, get_theme

ANY = "any"
TOP = ""
INDENT = "\u2003"  # a wide space for each level
_REFUSED = "code-refused"


def show(desk: Desk, project_id: ProjectId, line: CodeLine, lines: Sequence[CodeLine]) -> None:
    """Draw the fields of a code."""
    theme = line.theme
    refused = st.session_state.pop(_REFUSED, None)
    if refused:
        st.error(refused)
    save = partial(_save, desk, project_id, theme)
    name, code = st.columns([3, 1], gap="small")
    with name:
        _text(theme, "label", text("themes-name"), save, longest=LONGEST_NAME)
    with code:
        fixed = theme.code in {one.code for one in standard_codebook()}
        _text(theme, "code", text("codebook-code"), save, longest=LONGEST_CODE, disabled=fixed,
              help_key="codebook-code-fixed" if fixed else "codebook-code-help")  # fmt: skip
    above, meant = st.columns([3, 2], gap="small")
    with above:
        _parent(theme, lines, save)
    with meant:
        _dimension(theme, save)
    _text(theme, "definition", text("themes-definition"), save, high=88, help_key="themes-definition-help")
    left, right = st.columns(2, gap="small")
    with left:
        _text(theme, "include", text("themes-include"), save, high=88)
        _text(theme, "example", text("codebook-example"), save, high=88, help_key="codebook-example-help")
    with right:
        _text(theme, "exclude", text("themes-exclude"), save, high=88)
        _keywords(theme, save)
    _colour(theme, save)
    st.caption(text("codebook-kept"))


Save = Callable[[str, str, Callable[[Any], Any]], None]


def _save(desk: Desk, project_id: ProjectId, theme: Theme, field: str, key: str,
          as_value: Callable[[Any], Any]) -> None:  # fmt: skip
    """Keep one field. The others come from what is kept: somebody else may have changed them."""
    try:
        known = get_theme(desk, project_id, theme.id)
        edit_theme(desk, replace(known, **{field: as_value(st.session_state[key])}))
    except AppError as error:
        st.session_state[_REFUSED] = text(error.message_key, **error.values)


def _text(theme: Theme, field: str, label: str, save: Save, *, longest: int = LONGEST_TEXT, high: int = 0,
          disabled: bool = False, help_key: str = "") -> None:  # fmt: skip
    value = getattr(theme, field)
    key = kept(f"code-{field}-{theme.id}", value)
    help_text = text(help_key) if help_key else None
    if high:
        st.text_area(label, value, height=high, max_chars=None if len(value) > longest else longest, key=key,
                     help=help_text, on_change=save, args=(field, key, str))  # fmt: skip
    else:
        st.text_input(label, value, longest, key, help=help_text, on_change=save, args=(field, key, str),
                      disabled=disabled)  # fmt: skip


def _parent(theme: Theme, lines: Sequence[CodeLine], save: Save) -> None:
    """Under which code it stands: any but itself and those under it."""
    away = {theme.id, *below([line.theme for line in lines], theme.id)}
    names = {TOP: text("codebook-top")}
    names |= {line.theme.id: INDENT * line.depth + line.theme.label for line in lines if line.theme.id not in away}
    current = theme.parent_id if theme.parent_id in names else TOP
    key = kept(f"code-parent-{theme.id}", (current, tuple(names)))
    st.selectbox(text("codebook-parent"), list(names), list(names).index(current), names.__getitem__, key,
                 on_change=save, args=("parent_id", key, lambda one: one or None))  # fmt: skip


def _dimension(theme: Theme, save: Save) -> None:
    options = [ANY, *(one.value for one in Dimension)]
    key = kept(f"code-dimension-{theme.id}", theme.dimension)
    st.selectbox(
        text("codebook-dimension"), options, options.index(theme.dimension.value if theme.dimension else ANY), key=key,
        help=text("codebook-dimension-help"),
        format_func=lambda one: text("codebook-dimension-any" if one == ANY else f"dimension-{one}"),
        on_change=save, args=("dimension", key, lambda one: None if one == ANY else Dimension(one)),
    )  # fmt: skip


def _keywords(theme: Theme, save: Save) -> None:
    key = kept(f"code-keywords-{theme.id}", theme.keywords)
    st.text_area(text("codebook-keywords"), ", ".join(theme.keywords), height=88, key=key, max_chars=LONGEST_TEXT,
                 help=text("codebook-keywords-help"), on_change=save,
                 args=("keywords", key, lambda words: (words,)))  # fmt: skip


def _colour(theme: Theme, save: Save) -> None:
    """The twelve colours and grey; their words are for who does not see them, the squares for who does."""
    current = theme.colour if 0 <= theme.colour < GREY_NUMBER else GREY_NUMBER
    key = kept(f"code-colour-{theme.id}", current)
    st.html("<style>" + "".join(
        f'[class*="st-key-code-colour-"] button:nth-of-type({place}) {{ --c: {theme_colour(place - 1)} }}'
        for place in range(1, len(PALETTE) + 2)
    ) + "</style>")  # fmt: skip
    st.pills(
        text("codebook-colour"), list(range(GREY_NUMBER + 1)), default=current, key=key, required=True,
        format_func=lambda one: plain(text(f"colour-{one}")), on_change=save,
        args=("colour", key, lambda one: current if one is None else one),
    )  # fmt: skip
