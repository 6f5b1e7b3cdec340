"""Coding by key for a second coder: as workflow/codes.py does it, but on what only that coder says."""

from collections.abc import Sequence
from dataclasses import replace

from interviews.coding import Dimension
from interviews.second_coding import SecondCode
from projects.errors import Refused
from projects.ids import SecondCodingId, ThemeId
from workflow.coding import Choice
from workflow.comparing import as_choice
from workflow.desk import Desk
from workflow.passages import in_dimension
from workflow.second_coding import Coded, say, unsay


def say_theme(desk: Desk, coding_id: SecondCodingId, start: int, end: int, theme_id: ThemeId) -> None:
    """Give a stretch this theme in place of its one code; beside them where it has several."""
    now = _now(desk, coding_id, start, end)
    if theme_id in [choice.theme_id for choice in now]:
        return
    fresh = replace(now[-1] if now else Choice(Dimension.EXPECTATION), theme_id=theme_id)
    say(desk, coding_id, Coded(start, end, (*now, fresh) if len(now) > 1 else (fresh,)))


def say_also(desk: Desk, coding_id: SecondCodingId, start: int, end: int, theme_id: ThemeId) -> None:
    """Give a stretch this theme as well, or take it off again where it stands."""
    now = _now(desk, coding_id, start, end)
    if theme_id in [choice.theme_id for choice in now]:
        take_off(desk, coding_id, start, end, theme_id)
    else:
        fresh = replace(now[-1] if now else Choice(Dimension.EXPECTATION), theme_id=theme_id)
        say(desk, coding_id, Coded(start, end, (*now, fresh)))


def say_dimension(desk: Desk, coding_id: SecondCodingId, start: int, end: int, dimension: Dimension,
                  beside: ThemeId | None = None) -> None:  # fmt: skip
    """Give a stretch this dimension; of several codes the one with the theme `beside`, or else the newest."""
    now = _now(desk, coding_id, start, end) or (Choice(Dimension.EXPECTATION),)
    at = next((place for place, choice in enumerate(now) if choice.theme_id == beside), len(now) - 1)
    say(desk, coding_id, Coded(start, end, (*now[:at], in_dimension(now[at], dimension), *now[at + 1:])))


def say_instead(desk: Desk, coding_id: SecondCodingId, start: int, end: int, old: ThemeId | None,
                choice: Choice) -> None:  # fmt: skip
    """Put `choice` in the place of the code with the theme `old`, or of nothing where there is no code."""
    now = _now(desk, coding_id, start, end)
    at = next((place for place, one in enumerate(now) if one.theme_id == old), len(now))
    say(desk, coding_id, Coded(start, end, (*now[:at], choice, *now[at + 1:])))


def say_beside(desk: Desk, coding_id: SecondCodingId, start: int, end: int, choice: Choice) -> None:
    """Put a code beside those that are there; Refused when one has this theme already."""
    say(desk, coding_id, Coded(start, end, (*_now(desk, coding_id, start, end), choice)))


def take_off(desk: Desk, coding_id: SecondCodingId, start: int, end: int, theme_id: ThemeId | None) -> None:
    """Take the code with this theme off, or else the newest; with the last one the stretch is open again.

    Refused when there is no code.
    """
    now = _now(desk, coding_id, start, end)
    if not now:
        raise Refused("error-no-code")
    at = next((place for place, choice in enumerate(now) if choice.theme_id == theme_id), len(now) - 1)
    left = (*now[:at], *now[at + 1:])
    if left:
        say(desk, coding_id, Coded(start, end, left))
    else:
        unsay(desk, coding_id, start, end)


def _now(desk: Desk, coding_id: SecondCodingId, start: int, end: int) -> tuple[Choice, ...]:
    with desk.looking() as work:
        codes: Sequence[SecondCode] = work.second_codings.codes_on(coding_id, start, end)
    return tuple(as_choice(code) for code in codes if code.dimension is not None)
