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
    TIME = "time"  # only a time: of what stands below it
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
# All of these look at a line without the spaces around it, so that a line of spaces costs nothing.
_HEADING = re.compile(r"(#{1,6})\s+(\S.*?)[\s#]*$")
_BOLD = re.compile(r"(?:\*\*|__)([^*_\n]{1,100}?|[^*_\n]{1,300}\?):?(?:\*\*|__):?\s?\\?$")
_ITEM = re.compile(r"(?:[-*+•·–—‣▪◦o]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)")
_RULE = re.compile(r"(?:[\s:|*_=~-]{3,}|!\[[^\]]*\]\(.*\))\s?\\?$")
_TIME = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?$")
_AFTER_A_LETTER = ("", ")", " ", "\t", "\u00a0")  # of an item: "a) ", "o "
_BEFORE_A_BREAK = "\\;>"
_BREAKS = ("\\", "&#x20;", "&#32;", "<br>", "<br/>", "<br />")  # a line break in Markdown


def split_lines(text: str) -> tuple[Line, ...]:
    """Every line of `text`, in order."""
    lines = []
    start = 0
    for raw in text.split("\n"):
        lines.append(_line(raw, start))
        start += len(raw) + 1
    return tuple(lines)


def _line(raw: str, begin: int) -> Line:
    words = raw.strip()
    if not words:
        return Line(LineKind.BLANK, begin, begin, "")
    start = begin + raw.index(words[0])
    if words[0].isalpha() and words[1:2] not in _AFTER_A_LETTER and words[-1] not in _BEFORE_A_BREAK:
        return Line(LineKind.PLAIN, start, start + len(words), words)  # most lines are: no need to look further
    if _RULE.match(words):
        return Line(LineKind.RULE, start, start + len(words), words)
    if _TIME.match(words):
        return Line(LineKind.TIME, start, start + len(words), words)
    heading = _HEADING.match(words)
    if heading and _TIME.match(heading[2]):  # Meet makes headings of its times
        return Line(LineKind.TIME, start, start + len(words), heading[2])
    if heading:
        return _cut(LineKind.HEADING, words, start, heading.start(2), heading.end(2), level=len(heading[1]))
    bold = _BOLD.match(words)
    if bold:
        return _cut(LineKind.HEADING, words, start, bold.start(1), bold.end(1), level=BOLD_LEVEL)
    end = len(_without_break(words))
    if words.startswith("|") and words.count("|") > 1:
        return _cut(LineKind.ROW, words, start, 0, end)
    item = _ITEM.match(words)
    if item:
        return _cut(LineKind.ITEM, words, start, item.end(), end, mark=item.group().strip())
    return _cut(LineKind.PLAIN, words, start, 0, end)


def _without_break(words: str) -> str:
    before = ""
    while before != words:
        before = words
        for mark in _BREAKS:
            words = words.removesuffix(mark).rstrip()
    return words


def _cut(kind: LineKind, words: str, start: int, first: int, last: int, *, level: int = 0, mark: str = "") -> Line:
    last = max(first, last)
    return Line(kind, start + first, start + last, words[first:last], level, mark)


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
