"""Where somebody starts to speak: the shapes that transcripts have in real files (spec/interviews.md)."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from interviews.header import Header
from interviews.lines import Line, LineKind, cells
from interviews.speakers import in_header, is_name_like, key, known_role


class Shape(Enum):
    """How a label stands in the text; a text has one shape throughout."""

    HEAD = "head"  # "Naam   0:04" on a line of its own (Teams, Otter)
    STAMP = "stamp"  # "0:0:5.100 --> 0:0:8.250", the name, the words (older Teams)
    STAMPED = "stamped"  # "[00:01:02] Naam: words"
    BRACKET = "bracket"  # "[id1] words"
    COLON = "colon"  # "Naam: words"
    COLUMN = "column"  # a column of a table holds the names
    LOOSE_HEAD = "loose head"  # as HEAD, with a single space


@dataclass(frozen=True, slots=True)
class Mark:
    """A label at a line. The speech starts at `start` in the text; for a table it ends at `end`."""

    line: int
    label: str
    start: int
    time: str = ""
    end: int | None = None


_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_PATTERNS = {
    Shape.HEAD: re.compile(rf"^\s*(?P<label>\S[^\n]{{0,79}}?)(?:[ \u00a0]{{2,20}}|\t\s{{0,5}})"
                           rf"\(?(?P<time>{_TIME})\)?\s*$"),
    Shape.STAMPED: re.compile(rf"^\s*[\[(]?(?P<time>{_TIME})[\])]?\s{{1,5}}[-–]?\s{{0,5}}"
                              r"(?P<label>[^\n:]{1,60}?)\s{0,4}:\s+(?=\S)"),
    Shape.BRACKET: re.compile(r"^\s*\[(?P<label>[^\]\d][^\]\n]{0,39})\]\s+(?=\S)"),
    Shape.COLON: re.compile(rf"^\s*(?:\*\*|__|_|\*)?(?P<label>[^\W\d_][^\n:*_|]{{0,59}}?)(?:\*\*|__|_|\*)?"
                            rf" {{0,4}}(?:[\[(](?P<time>{_TIME})[\])])? {{0,4}}:(?!//)(?:\*\*|__|_|\*)?\s*"),
    Shape.LOOSE_HEAD: re.compile(rf"^\s*(?P<label>[^\n:.?!\d]{{1,60}}?)[ \u00a0]\(?(?P<time>{_TIME})\)?\s*$"),
}  # fmt: skip
_STAMP_LINE = re.compile(r"^\s*((?:\d{1,2}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)\s*-+>\s*\d[\d:.,]*\s*$")
_LEAST_SHARE = 0.4  # of the paragraphs that must bear a label before unknown labels are believed
_MOST_LABELS = 15


def find_marks(text: str, lines: tuple[Line, ...], header: Header) -> tuple[Mark, ...]:
    """Every place where somebody starts to speak, in order; none if these are notes."""
    best: tuple[Mark, ...] = ()
    for shape in Shape:
        marks = _believed(shape, _candidates(shape, text, lines), lines, header)
        if len(marks) > len(best):
            best = marks
    return best


def _candidates(shape: Shape, text: str, lines: tuple[Line, ...]) -> list[Mark]:
    if shape is Shape.COLUMN:
        return _in_column(lines)
    if shape is Shape.STAMP:
        return _under_stamps(text, lines)
    found = []
    time = ""
    for number, line in enumerate(lines):
        if line.kind in (LineKind.BLANK, LineKind.RULE, LineKind.ROW):
            continue
        if line.kind is LineKind.TIME:  # Meet: the time stands on the line above
            time = line.text.strip("[]()")
            continue
        offset = line.start if line.kind is LineKind.ITEM else text.rfind("\n", 0, line.start) + 1
        match = _PATTERNS[shape].match(text[offset : _line_end(text, line)])
        if match and (line.kind is not LineKind.ITEM or known_role(match["label"])):
            groups = match.groupdict()
            label = " ".join(match["label"].strip(" *_").split())
            found.append(Mark(number, label, offset + match.end(), groups.get("time") or time))
            time = ""
    return found


def _line_end(text: str, line: Line) -> int:
    end = text.find("\n", line.start)
    return len(text) if end < 0 else end


def _under_stamps(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    found = []
    for number, line in enumerate(lines[:-2]):
        stamp = _STAMP_LINE.match(line.text) if line.kind is LineKind.PLAIN else None
        name = lines[number + 1]
        if name.kind is LineKind.BLANK and number + 3 < len(lines):
            name = lines[number + 2]
        if stamp and name.kind is LineKind.PLAIN and len(name.text) <= 80:
            found.append(Mark(number, name.text, _line_end(text, name), stamp[1]))
    return found


def _in_column(lines: tuple[Line, ...]) -> list[Mark]:
    """A table of turns: one column holds few different names, the last one the words."""
    rows = [(number, cells(line)) for number, line in enumerate(lines) if line.kind is LineKind.ROW]
    rows = [(number, row) for number, row in rows if len(row) > 1]
    widths = Counter(len(row) for _, row in rows)
    if not rows:
        return []
    width = widths.most_common(1)[0][0]
    rows = [(number, row) for number, row in rows if len(row) == width and row[-1].text]
    for column in range(width - 1):
        named = [(number, row) for number, row in rows if row[column].text]
        known = sum(known_role(row[column].text) is not None for _, row in named)
        if known * 2 > len(named):
            return [Mark(number, row[column].text, row[-1].start, "", row[-1].end) for number, row in named
                    if known_role(row[column].text) or is_name_like(row[column].text)]  # fmt: skip
    return []


def _believed(shape: Shape, marks: list[Mark], lines: Sequence[Line], header: Header) -> tuple[Mark, ...]:
    """Only labels that count: known or named by the head, or seen at least twice."""
    counts = Counter(key(mark.label) for mark in marks)
    sure = {mark.label for mark in marks if known_role(mark.label) or in_header(mark.label, header)}
    own_line = shape in (Shape.HEAD, Shape.STAMP)
    kept = [mark for mark in marks if mark.label in sure
            or (is_name_like(mark.label) and (own_line or counts[key(mark.label)] > 1))]  # fmt: skip
    if not kept or (len({key(mark.label) for mark in kept}) > _MOST_LABELS and not sure):
        return ()
    if own_line:
        return tuple(kept)
    if len(kept) < 2:
        said_so = all(len(mark.label) > 3 and known_role(mark.label) for mark in kept)
        return tuple(kept) if said_so else ()
    if sure and any(len(key(mark.label)) > 1 or counts[key(mark.label)] > 1 for mark in kept if mark.label in sure):
        return tuple(kept)
    return tuple(kept) if len(kept) >= _LEAST_SHARE * _paragraphs(lines) else ()


def _paragraphs(lines: Sequence[Line]) -> int:
    words = (LineKind.PLAIN, LineKind.ITEM, LineKind.ROW)
    return sum(line.kind in words and (number == 0 or lines[number - 1].kind is not LineKind.PLAIN)
               for number, line in enumerate(lines))  # fmt: skip
