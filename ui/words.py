"""The sentences of the screen, in the language that this browser chose."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import streamlit as st

from interviews.coding import Perspective, Sentiment
from texts import Language, say

HERE = ZoneInfo("Europe/Amsterdam")


LANGUAGE_COOKIE = "draagvlak-language"


def language() -> Language:
    """What the switch in the side bar says; after a reload what this browser chose before; Dutch to begin with."""
    chosen = st.session_state.get("language") or st.context.cookies.get(LANGUAGE_COOKIE)
    return Language.ENGLISH if chosen == Language.ENGLISH.value else Language.DUTCH


def text(key: str, **values: str | int | float) -> str:
    """The sentence with this key, in the reader's language."""
    return say(language(), key, **values)


def day(value: date | None) -> str:
    """ "24 november 2026"; "" for no date."""
    if value is None:
        return ""
    return f"{value.day} {text(f'month-{value.month}')} {value.year}"


def moment(value: datetime) -> str:
    """ "24 november 2026, 14:30", in Dutch time."""
    local = value.astimezone(HERE)
    return f"{day(local.date())}, {local:%H:%M}"


def number(value: float, decimals: int = 0) -> str:
    """ "1.234,5" in Dutch, "1,234.5" in English."""
    written = f"{value:,.{decimals}f}"
    if language() is Language.DUTCH:
        return written.translate(str.maketrans(",.", ".,"))
    return written


def share(value: float | None) -> str:
    """A share of 0 to 1 as "82 %", in English "82%"; a dash for none."""
    space = " " if language() is Language.DUTCH else ""
    return "–" if value is None else f"{value * 100:.0f}{space}%"


def plain(words: str) -> str:
    """Words of a user, safe inside Markdown: nothing in them is markup, no picture is fetched."""
    return "".join("\\" + letter if letter in "\\`*_{}[]()<>#+-.!|~$:" else letter for letter in words)


def feeling_words(sentiment: Sentiment | None, perspective: Perspective | None) -> str:
    """ "Negatief · Toegeschreven beeld"; "" for neither."""
    said = [f"sentiment-{sentiment.value}"] if sentiment else []
    return " · ".join(text(key) for key in [*said, *([f"perspective-{perspective.value}"] if perspective else [])])
