"""Where a place in somebody else's text is in ours: tools differ in what they count as one.

A place may count code points, UTF-16 units or bytes; a Windows line end as one or two; a byte order mark or not.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

MARK = "\ufeff"  # byte order mark
_UNTIDY = re.compile("^\ufeff|[\r\x00\ud800-\udfff]")


class Unit(Enum):
    """What a tool counts."""

    POINTS = "points"
    UTF16 = "utf16"
    BYTES = "bytes"  # of UTF-8


_WIDTH: dict[Unit, Callable[[str], int]] = {
    Unit.POINTS: lambda _: 1,
    Unit.UTF16: lambda character: 2 if character > "\uffff" else 1,
    Unit.BYTES: lambda character: len(character.encode("utf-8", "surrogatepass")),
}


@dataclass(frozen=True, slots=True)
class Way:
    """A way of counting: the unit, whether CR LF is two, and whether the byte order mark counts."""

    unit: Unit = Unit.POINTS
    wide_line_ends: bool = False
    with_mark: bool = False


@dataclass(frozen=True, slots=True)
class Tidy:
    """A text as we keep it, and the place in `raw` of each of its characters and of its end."""

    raw: str
    text: str
    origins: Sequence[int]


def decode_text(content: bytes) -> str:
    """The characters of a text file, unchanged: UTF-8 as the standard asks, else UTF-16 by its mark, else Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def tidy(raw: str) -> Tidy:
    """The text with LF line ends, without byte order mark at its start and without NUL and lone surrogates."""
    if _UNTIDY.search(raw) is None:
        return Tidy(raw, raw, range(len(raw) + 1))
    kept: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(raw):
        if (character == MARK and not kept) or character == "\x00":
            continue
        if character == "\r":
            if raw[place + 1:place + 2] == "\n":
                continue  # the LF stands for both
            character = "\n"
        elif "\ud800" <= character <= "\udfff":
            character = "\ufffd"
        kept.append(character)
        origins.append(place)
    return Tidy(raw, "".join(kept), (*origins, len(raw)))


def ways(raw: str, units: Sequence[Unit], *, wide_first: bool) -> list[Way]:
    """The ways that differ for this text, likeliest first; `wide_first` if CR LF is more likely two than one."""
    if all(character <= "\uffff" for character in raw):
        units = [unit for unit in units if unit is not Unit.UTF16 or Unit.POINTS not in units]
    if raw.isascii():
        units = units[:1]
    line_ends = (wide_first, not wide_first) if "\r\n" in raw else (False,)
    marks = (False, True) if raw.startswith(MARK) else (False,)
    return [Way(unit, wide, mark) for unit in units for mark in marks for wide in line_ends]


def places(tidied: Tidy, way: Way) -> Callable[[int], int | None]:
    """From a place as the way counts it to a place in the tidy text; None for a place outside the text."""
    raw, width = tidied.raw, _WIDTH[way.unit]
    sizes = [width(character) for character in raw]
    if not way.wide_line_ends:
        for place, character in enumerate(raw):
            if character == "\r" and raw[place + 1:place + 2] == "\n":
                sizes[place] = 0
    if raw.startswith(MARK) and not way.with_mark:
        sizes[0] = 0
    before = list(accumulate(sizes, initial=0))
    known = [before[origin] for origin in tidied.origins]
    if way.wide_line_ends:
        # The place before CR LF is that of the CR, which our text does not have.
        known = [
            at - sizes[origin - 1] if 0 < origin < len(raw) and raw[origin - 1:origin + 1] == "\r\n" else at
            for at, origin in zip(known, tidied.origins, strict=True)
        ]  # fmt: skip
    last = known[-1]

    def find(place: int) -> int | None:
        return bisect_left(known, place) if 0 <= place <= last else None

    return find
