"""Notes without speakers: a block for each paragraph, item or table row, under its path of headings."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.headings import PLAIN_LEVEL, Path, after_list, is_plain_heading, said, title_line, under
from interviews.lines import Line, LineKind, cells, split_lines
from interviews.source import Turn, TurnRole

_LEAD_IN = re.compile(r"^(?P<head>[A-Z\u00c0-\u00de][^.:;,?!\"\n]{1,60}[.:?])\s+(?P<quote>[\"\u201c\u201e\u2018'])")
_BOLD_LEAD_IN = re.compile(
    r"^(?:\*\*|__)(?P<head>[^*_\n]{1,60}?)(?P<stop>[:.])?(?:\*\*|__)\s*(?P<after>[:.])?\s+(?=\S)"
)
_EVEN = 25  # characters that the lines of a paragraph, wrapped by hand, may differ in length


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader of notes is."""

    path: Path = ()
    table: tuple[str, ...] = ()


def read_notes(text: str, lines: tuple[Line, ...] | None = None) -> tuple[Turn, ...]:
    """Every block of notes in `text` as a turn without speaker; `lines` are those of the text, if known."""
    lines = split_lines(text) if lines is None else lines
    return tuple(blocks(text, lines, range(len(lines)), ()))


def blocks(text: str, lines: tuple[Line, ...], numbers: range, path: Path) -> Iterator[Turn]:
    """The blocks among those lines; `path` is the path of headings above the first of them."""
    title = title_line(lines)
    number = numbers.start
    while number < numbers.stop:
        line = lines[number]
        if line.kind is LineKind.HEADING:
            path = path if number == title else under(path, line.level, line.text)
        elif is_plain_heading(lines, number):
            path = under(path, PLAIN_LEVEL, line.text.rstrip(":"))
        elif line.kind is LineKind.ROW:
            if not _is_table_head(lines, number):
                yield from _row(line, path)
        elif line.kind is LineKind.ITEM:
            stop = _end_of_block(lines, number, numbers.stop)
            yield from _block(text, lines[number:stop], path)
            number = stop - 1
        elif line.kind is LineKind.PLAIN:
            stop = _end_of_block(lines, number, numbers.stop)
            if number and lines[number - 1].kind is LineKind.BLANK:
                path = after_list(path)
            if _is_wrapped(lines[number:stop]):
                yield from _block(text, lines[number:stop], path)
            else:
                for single in lines[number:stop]:
                    yield from _block(text, (single,), path)
            number = stop - 1
        number += 1


def _block(text: str, lines: Sequence[Line], path: Path) -> Iterator[Turn]:
    """One block; a lead-in such as 'Parkeren. "Bij ons ..."' belongs to its context."""
    start, end = lines[0].start, lines[-1].end
    lead = _LEAD_IN.match(text[start:end])
    bold = _BOLD_LEAD_IN.match(text[start:end])
    more = ""
    if lead and len(lead["head"].split()) <= 6:
        more, start = lead["head"].rstrip(".:"), start + lead.start("quote")
    elif bold and (bold["stop"] or bold["after"]):
        more, start = bold["head"], start + bold.end()
    if start < end:
        yield Turn(start, end, "", TurnRole.NOTES, said(path, more))


def _row(row: Line, path: Path) -> Iterator[Turn]:
    """A row of two cells is a subject and what was said of it; a row of one is a heading's or a note's."""
    filled = [cell for cell in cells(row) if cell.text]
    if len(filled) == 2 and len(filled[0].text.split()) <= 6 < len(filled[1].text.split()):
        yield Turn(filled[1].start, filled[1].end, "", TurnRole.NOTES, said(path, filled[0].text))
    elif filled:
        yield Turn(filled[0].start, filled[-1].end, "", TurnRole.NOTES, said(path))


def _is_table_head(lines: tuple[Line, ...], number: int) -> bool:
    """The first row of a table, if every cell is a word or three, or short above longer words: it names columns."""
    first = number == 0 or lines[number - 1].kind is not LineKind.ROW
    more = number + 1 < len(lines) and lines[number + 1].kind in (LineKind.ROW, LineKind.RULE)
    row = cells(lines[number])
    ruled = more and lines[number + 1].kind is LineKind.RULE
    longest = max((len(cell.text.split()) for cell in row), default=0)
    below = max((len(cell.text.split()) for cell in cells(lines[number + 1])), default=0) if more and not ruled else 0
    short = longest <= 3 or (longest <= 5 < below and not any(cell.text.endswith((".", "!")) for cell in row))
    return first and more and len(row) > 1 and (ruled or short) \
        and not (number and lines[number - 1].kind is LineKind.RULE)  # fmt: skip


def _end_of_block(lines: tuple[Line, ...], number: int, stop: int) -> int:
    """An item or paragraph goes on in the lines below it that have no mark of their own."""
    end = number + 1
    while end < stop and lines[end].kind is LineKind.PLAIN and not is_plain_heading(lines, end):
        end += 1
    return end


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Is this one paragraph with lines broken at a margin, rather than a note on each line?"""
    lengths = [len(line.text) for line in lines[:-1]]
    if not lengths:
        return True
    if any(_BOLD_LEAD_IN.match(line.text) for line in lines[1:]):
        return False
    even = max(lengths) - min(lengths) <= _EVEN and min(lengths) > 40
    flowing = all(after.text[:1].islower() and before.text[-1:] not in ".!?" for before, after in
                  itertools.pairwise(lines))  # fmt: skip
    return even or flowing
