"""Where somebody starts to speak: which lines bear a label that we believe."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.header import Header
from interviews.label_shapes import OWN_LINE, PATTERNS, STAMP_LINE, TIME, Mark, Shape, tidy_time
from interviews.lines import Cell, Line, LineKind, cells
from interviews.speakers import in_header, is_name_like, is_numbered_speaker, key, known_role, without_number
from interviews.words import plain

_LEAST_SHARE = 0.4  # of the paragraphs that must bear a label before unknown labels are believed
_MOST_LABELS = 15
_LONGEST_LABEL = 150  # characters, with time and spaces
_NAMES_SPEAKERS = ("spreker", "speaker", "wie", "naam", "rol")  # what stands above a column of labels
_TIME_CELL = re.compile(rf"[\[(]?{TIME}[\])]?")


_LABELLED = re.compile(r"[:\t\[]")  # no label stands in a line without one of these


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that may bear a label: its number, where it begins in the text, and its words."""

    number: int
    offset: int
    words: str
    is_item: bool
    time: str  # that of the line above, if nothing else stood there


def find_marks(text: str, lines: tuple[Line, ...], header: Header) -> tuple[Mark, ...]:
    """Every place where somebody starts to speak, in order; none if these are notes."""
    best: tuple[Mark, ...] = ()
    candidates = list(_candidates(text, lines))
    for shape in Shape:
        marks = _believed(shape, _marks(shape, text, lines, candidates), lines, header)
        if len(marks) > len(best):
            best = marks
    return best


def _candidates(text: str, lines: tuple[Line, ...]) -> Iterator[_Candidate]:
    time = ""
    for number, line in enumerate(lines):
        if line.kind is LineKind.TIME:  # Meet: the time stands on the line above
            time = line.text.strip("[]()#* ")
        elif line.kind not in (LineKind.BLANK, LineKind.RULE, LineKind.ROW):
            item = line.kind is LineKind.ITEM
            offset = line.start if item else text.rfind("\n", 0, line.start) + 1
            words = text[offset : _line_end(text, line)]
            if _LABELLED.search(words, 0, _LONGEST_LABEL):
                yield _Candidate(number, offset, words, item, time)
                time = ""


def _marks(shape: Shape, text: str, lines: tuple[Line, ...], candidates: Sequence[_Candidate]) -> list[Mark]:
    if shape is Shape.COLUMN:
        return _in_column(lines)
    if shape is Shape.STAMP:
        return _under_stamps(text, lines)
    found = []
    for one in candidates:
        match = PATTERNS[shape].match(one.words)
        if match:
            groups = match.groupdict()
            said = groups["label"] or groups.get("named") or ""
            if not one.is_item or known_role(said):
                stamp = groups.get("time") or one.time
                label = " ".join(said.strip(" *_").split())
                found.append(Mark(one.number, label, one.offset + match.end(), tidy_time(stamp) if stamp else ""))
    return found


def _line_end(text: str, line: Line) -> int:
    end = text.find("\n", line.start)
    return len(text) if end < 0 else end


def _under_stamps(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    found = []
    for number, line in enumerate(lines[:-2]):
        stamp = STAMP_LINE.match(line.text) if line.kind is LineKind.PLAIN else None
        name = lines[number + 1]
        if name.kind is LineKind.BLANK and number + 3 < len(lines):
            name = lines[number + 2]
        if stamp and name.kind is LineKind.PLAIN and len(name.text) <= 80:
            found.append(Mark(number, name.text, _line_end(text, name), tidy_time(stamp[1])))
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
        if _names_speakers(column, rows, named):
            return [Mark(number, _bare(row[column]), row[-1].start, _time_in(row), row[-1].end)
                    for number, row in named
                    if known_role(row[column].text) or is_name_like(_bare(row[column]))]  # fmt: skip
    return []


def _bare(cell: Cell) -> str:
    return cell.text.strip(" *_:")


def _time_in(row: tuple[Cell, ...]) -> str:
    return next((tidy_time(cell.text.strip("[]()")) for cell in row if _TIME_CELL.fullmatch(cell.text)), "")


def _names_speakers(column: int, rows: Sequence[tuple[int, tuple[Cell, ...]]],
                    named: Sequence[tuple[int, tuple[Cell, ...]]]) -> bool:  # fmt: skip
    """Does this column hold roles; or, below a head that says so, names that come back?"""
    labels = [_bare(row[column]) for _, row in named]
    if sum(known_role(label) is not None for label in labels) * 2 > len(labels):
        return True
    if not rows or plain(rows[0][1][column].text) not in _NAMES_SPEAKERS:
        return False
    different = {key(label) for label in labels[1:]}
    return len(different) <= _MOST_LABELS and len(different) * 2 <= len(labels) - 1


def _believed(shape: Shape, marks: list[Mark], lines: Sequence[Line], header: Header) -> tuple[Mark, ...]:
    """Only labels that count: known or named by the head, or seen at least twice."""
    counts = Counter(key(mark.label) for mark in marks)
    kin = Counter(without_number(mark.label) for mark in marks)
    sure = {mark.label for mark in marks if known_role(mark.label) or in_header(mark.label, header)}
    own_line = shape in OWN_LINE
    kept = [
        mark for mark in marks
        if mark.label in sure or (is_name_like(mark.label) and (
            own_line or counts[key(mark.label)] > 1
            or (is_numbered_speaker(mark.label) and kin[without_number(mark.label)] > 1)
        ))
    ]  # fmt: skip
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
