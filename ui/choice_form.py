"""The fields of one's own choice: dimension, theme, and for a perception sentiment and perspective."""

from collections.abc import Sequence

import streamlit as st

from interviews.coding import Dimension, Perspective, Sentiment, Suggestion, Theme
from projects.ids import ThemeId
from ui.words import text
from workflow.coding import Choice
from workflow.passages import FELT, make_choice, themes_in_order


def choice_form(themes: Sequence[Theme], choice: Choice, name: str, keys: Sequence[ThemeId] = (),
                suggestion: Suggestion | None = None) -> Choice:  # fmt: skip
    """Draw the fields, with `choice` in them; returns what stands in them now.

    `name` tells one form from another: another passage, or another code on it, makes the fields anew. `keys` are
    the themes that have a number key.
    """
    feel = [part.value if part else "" for part in (choice.sentiment, choice.perspective)]
    key = "-".join((name, choice.dimension.value, choice.theme_id or "", *feel))
    dimension = st.segmented_control(
        text("coding-dimension"), list(Dimension), default=choice.dimension, required=True, key=f"dimension-{key}",
        format_func=lambda one: text(f"dimension-{one.value}"),
    ) or choice.dimension  # fmt: skip
    names = {theme.id: _theme_name(theme, keys) for theme in themes_in_order(themes, suggestion)}
    options = list(names)
    theme_id: ThemeId | None = st.selectbox(
        text("coding-theme"), options, index=options.index(choice.theme_id) if choice.theme_id in names else None,
        format_func=names.__getitem__, placeholder=text("coding-choose-theme"), key=f"theme-{key}",
    )  # fmt: skip
    sentiment, perspective = choice.sentiment, choice.perspective
    if dimension in FELT:
        sentiment = st.segmented_control(
            text("coding-sentiment"), list(Sentiment), default=choice.sentiment, key=f"sentiment-{key}",
            format_func=lambda one: text(f"sentiment-{one.value}"),
        )  # fmt: skip
        perspective = st.segmented_control(
            text("coding-perspective"), list(Perspective), default=choice.perspective, key=f"perspective-{key}",
            format_func=lambda one: text(f"perspective-short-{one.value}"), help=text("coding-perspective-help"),
        )  # fmt: skip
    return make_choice(dimension, theme_id, sentiment, perspective)


def _theme_name(theme: Theme, keys: Sequence[ThemeId]) -> str:
    return f"{keys.index(theme.id) + 1}  {theme.label}" if theme.id in keys else theme.label
