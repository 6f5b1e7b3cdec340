"""The shapes in which a speaker's label stands in real transcripts (spec/interviews.md)."""

import re
from dataclasses import dataclass
from enum import Enum


class Shape(Enum):
    """How a label stands in the text; a text has one shape throughout."""

    HEAD = "head"  # "Naam   0:04" on a line of its own (Teams, Otter), "[Naam] 10:00:05" (Zoom)
    STAMP = "stamp"  # "0:0:5.100 --> 0:0:8.250", the name, the words (older Teams)
    TIME_HEAD = "time head"  # "00:00:05 Spreker 1" on a line of its own (Word)
    STAMPED = "stamped"  # "[00:01:02] Naam: words"
    STAMPED_BRACKET = "stamped bracket"  # "[00:01:02 --> 00:01:05] [id1] words" (WhisperX)
    BRACKET = "bracket"  # "[id1] words", "[id1]: words"
    COLON = "colon"  # "Naam: words"
    COLUMN = "column"  # a column of a table holds the names
    TAB = "tab"  # "Naam", a tab, the words
    LOOSE_HEAD = "loose head"  # as HEAD, with a single space


OWN_LINE = frozenset({Shape.HEAD, Shape.STAMP})  # such a line is hardly ever anything else


@dataclass(frozen=True, slots=True)
class Mark:
    """A label at a line. The speech starts at `start` in the text; for a table it ends at `end`."""

    line: int
    label: str
    start: int
    time: str = ""
    end: int | None = None


STAMP = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?"  # as programs write it: "0:0:5.100"
TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_NAME = r"[^\W\d_][^\n:*|]{0,59}?"
PATTERNS = {
    Shape.HEAD: re.compile(rf"^\s*(?:(?P<label>\S[^\n]{{0,79}}?)(?:[ \u00a0]{{2,20}}|\t\s{{0,5}})\(?"
                           rf"|\[(?P<named>[^\]\d][^\]\n]{{0,59}})\]\s+)(?P<time>{TIME})\)?\s*$"),
    Shape.TIME_HEAD: re.compile(rf"^\s*[\[(]?(?P<time>{TIME})[\])]?[ \t\u00a0]{{1,10}}"
                                r"(?P<label>[^\n:.?!]{1,60}?)\s*$"),
    Shape.STAMPED: re.compile(rf"^\s*[\[(]?(?P<time>{TIME})(?:\s*-+>?\s*{TIME})?[\])]?\s{{1,5}}[-–]?\s{{0,5}}"
                              r"(?P<label>[^\n:\[]{1,60}?)\s{0,4}:\s+(?=\S)"),
    Shape.STAMPED_BRACKET: re.compile(rf"^\s*[\[(]?(?P<time>{TIME})(?:\s*-+>?\s*{TIME})?[\])]?\s{{1,5}}"
                                      r"\[(?P<label>[^\]\d][^\]\n]{0,39})\]:?\s+(?=\S)"),
    Shape.BRACKET: re.compile(r"^\s*\[(?P<label>[^\]\d][^\]\n]{0,39})\]:?\s+(?=\S)"),
    Shape.COLON: re.compile(rf"^\s*(?:\*\*|__|_|\*)?(?P<label>{_NAME})(?:\*\*|__|_|\*)? {{0,4}}"
                            rf"(?:[\[(](?P<time>{TIME})[\])])? {{0,4}}:(?!//)(?<!\d:(?=\d))(?:\*\*|__|_|\*)?\s*"),
    Shape.TAB: re.compile(r"^\s*(?P<label>[^\W\d_][^\t\n:]{0,39}?) {0,4}\t\s*(?=\S)"),
    Shape.LOOSE_HEAD: re.compile(rf"^\s*(?P<label>[^\n:.?!\d]{{1,60}}?(?:[ _]\d{{1,3}})?)[ \u00a0]"
                                 rf"[\[(]?(?P<time>{TIME})[\])]?\s*$"),
}  # fmt: skip
STAMP_LINE = re.compile(rf"^\s*({STAMP})\s*-+>\s*\d[\d:.,]*\s*$")


def tidy_time(stamp: str) -> str:
    """ "0:0:5.100" -> "0:00:05", "01:05" -> "0:01:05": what a person needs to find the place back."""
    parts = [int(part) for part in re.split(r"[.,]", stamp)[0].split(":")]
    parts = [0] * (3 - len(parts)) + parts
    return f"{parts[0]}:{parts[1]:02d}:{parts[2]:02d}"
