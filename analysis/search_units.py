"""What is searched, cut in stretches of which a search says: here. All words of a query must stand in one stretch."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from interviews.coding import Theme
from interviews.sentences import sentences
from interviews.source import Turn

LONGEST = 3_000  # characters of a stretch; a longer turn is cut at the end of a line or a sentence
NO_TURN = -1  # the position of what stands between the turns: titles and headings
_WORDS = re.compile(r"[^\W\d_]{2}")


class Where(Enum):
    """In what kind of thing a stretch stands."""

    SOURCE = "source"
    STATEMENT = "statement"
    THEME = "theme"
    MEMO = "memo"


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the thing `target_id`: `start` to `end` in code points of its text; `position` counts turns."""

    where: Where
    target_id: str
    position: int
    start: int
    end: int
    text: str


def units_of_source(source_id: str, text: str, turns: Sequence[Turn]) -> list[Unit]:
    """The turns of a source, and the lines of words between them, in the order of the text."""
    spans = [
        (number, start, end) for number, turn in enumerate(turns) for start, end in _pieces(text, turn.start, turn.end)
    ]  # fmt: skip
    spans += [(NO_TURN, start, end) for start, end in _between(text, turns)]
    return [
        Unit(Where.SOURCE, source_id, number, start, end, text[start:end])
        for number, start, end in sorted(spans, key=lambda span: (span[1], span[2])) if text[start:end].strip()
    ]  # fmt: skip


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A turn whole, or in stretches that are not too long."""
    while end - start > LONGEST:
        stop = text.rfind("\n", start + 1, start + LONGEST) + 1
        if stop <= start:
            stops = [last for _, last in sentences(text, start, end) if last <= start + LONGEST]
            stop = stops[-1] if stops else text.rfind(" ", start + 1, start + LONGEST) + 1
        stop = stop if stop > start else start + LONGEST
        yield start, stop
        start = stop
    yield start, end


def _between(text: str, turns: Sequence[Turn]) -> Iterator[tuple[int, int]]:
    """Whole lines outside the turns that hold words, without the labels of speakers."""
    place = 0
    for turn in (*sorted(turns, key=lambda one: one.start), None):
        stop = turn.start if turn else len(text)
        if stop > place:
            # What stands before a turn on its own line is its label.
            last = text.rfind("\n", place, stop) + 1 if turn else stop
            label = turn.speaker if turn else ""
            for found in re.finditer(r"[^\n]+", text[place : max(last, place)]):
                if _WORDS.search(found[0]) and not (label and label in found[0]):
                    yield place + found.start(), place + found.end()
        place = max(place, turn.end if turn else place)


def words_of_theme(theme: Theme) -> str:
    """Everything that the codebook says of a theme, as one text."""
    said = (theme.label, theme.definition, theme.include, theme.exclude, theme.example, ", ".join(theme.keywords))
    return "\n".join(part for part in said if part.strip())


def unit(where: Where, target_id: str, text: str) -> Unit:
    """A thing that is searched as one stretch."""
    return Unit(where, target_id, NO_TURN, 0, len(text), text)
