"""What each line of a text is: heading, item, table row or plain words. Offsets stay those of the text."""

import re
from dataclasses import dataclass
from enum import Enum


class LineKind(Enum):
    """The shapes that matter to us."""

    BLANK = "blank"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    RULE = "rule"  # a line of dashes, also the one under a table's head; pictures too: no words to keep
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """`start` to `end` are the words without mark, in the text; `level` is that of a heading, else 0.

    `mark` is what stands before an item ("-", "1.").
    """

    kind: LineKind
    start: int
    end: int
    text: str
    level: int = 0
    mark: str = ""


BOLD_LEVEL = 7  # "**Kop**" stands below every "#" heading
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BOLD = re.compile(r"^\s*(?:\*\*|__)([^*_\n]{1,100}?):?(?:\*\*|__):?\s*\\?$")
_ITEM = re.compile(r"^\s*(?:[-*+•·–—‣▪◦o]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)")
_RULE = re.compile(r"^\s*(?:\|?[\s:|*_=~-]{3,}\|?|!\[[^\]]*\]\(.*\))\s*\\?$")
_TAIL = re.compile(r"(?:\s|\\|&#x20;|&#32;|<br\s*/?>)+$")


def split_lines(text: str) -> tuple[Line, ...]:
    """Every line of `text`, in order."""
    lines = []
    start = 0
    for raw in text.split("\n"):
        lines.append(_line(raw, start))
        start += len(raw) + 1
    return tuple(lines)


def _line(raw: str, start: int) -> Line:
    if not raw.strip():
        return Line(LineKind.BLANK, start, start, "")
    if _RULE.match(raw):
        return Line(LineKind.RULE, start, start + len(raw), raw.strip())
    heading = _HEADING.match(raw)
    if heading:
        return _cut(LineKind.HEADING, raw, start, heading.start(2), heading.end(2), len(heading[1]))
    bold = _BOLD.match(raw)
    if bold:
        return _cut(LineKind.HEADING, raw, start, bold.start(1), bold.end(1), BOLD_LEVEL)
    tail = _TAIL.search(raw)
    end = tail.start() if tail else len(raw)
    if raw.lstrip().startswith("|") and raw.count("|") > 1:
        return _cut(LineKind.ROW, raw, start, len(raw) - len(raw.lstrip()), end)
    item = _ITEM.match(raw)
    if item:
        return _cut(LineKind.ITEM, raw, start, item.end(), end, mark=item.group().strip())
    return _cut(LineKind.PLAIN, raw, start, len(raw) - len(raw.lstrip()), end)


def _cut(kind: LineKind, raw: str, start: int, first: int, last: int, level: int = 0,
         mark: str = "") -> Line:  # fmt: skip
    last = max(first, last)
    return Line(kind, start + first, start + last, raw[first:last], level, mark)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table row, without the spaces around it."""

    start: int
    end: int
    text: str


def cells(row: Line) -> tuple[Cell, ...]:
    """The cells of a "| a | b |" line; empty ones too."""
    found = []
    place = row.start
    for piece in row.text.split("|"):
        left = len(piece) - len(piece.lstrip())
        found.append(Cell(place + left, place + max(left, len(piece.rstrip())), piece.strip()))
        place += len(piece) + 1
    inner = found[1:] if not found[0].text else found
    return tuple(inner[:-1] if inner and not inner[-1].text and row.text.endswith("|") else inner)
