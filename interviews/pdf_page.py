"""A page of a PDF as runs of words: what stands together on a line, and where.

Lengths are in points, from the left and from below.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import pi

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

HYPHEN = "\ufffe"  # how pdfium marks a word that is broken at the end of a line
_HYPHENS = {0x02, 0xFFFE}
_ENDS = {0x0A, 0x0D}
_SPACES = {0x20, 0xA0, 0x09, 0}
_SAMPLE = 40  # letters that tell how a page lies
_GAP = 1.2  # ems between two words that do not stand together
_BOLD_WEIGHT = 600
_SIGNS = range(0xE000, 0xF900)  # letters of a font's own: in practice bullets


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together: from `left` to `right`, on a line at height `bottom`, in letters of `size`.

    `lefts` holds where each letter begins, `first` is the number of the first in its page.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    bold: bool
    page: int
    first: int
    lefts: tuple[float, ...]

    def is_within(self, box: "Box") -> bool:
        """Are its words in the box, at least for the most part?"""
        across, up = (self.left + self.right) / 2, self.bottom + 0.2 * self.size
        return box[0] <= across <= box[2] and box[1] <= up <= box[3]

    @property
    def width_of_first_word(self) -> float:
        """How much room the first word takes."""
        end = self.text.find(" ")
        return (self.lefts[end] if 0 < end < len(self.lefts) else self.right) - self.left


Line = tuple[Run, ...]  # what a page shows on one line, in the order in which the file draws it


Box = tuple[float, float, float, float]  # left, bottom, right, top


def lines_of(textpage: object, page: int, box: Box) -> tuple[list[Line], list[Line]]:
    """The lines with words on a page that shows what is within `box`, and those beside it; in the order of the file."""
    letters = _Letters(textpage)
    shown = letters.turned(box)
    lines = _lines(letters, page)
    inside = [line for line in lines if any(run.is_within(shown) for run in line)]
    return inside, [line for line in lines if not any(run.is_within(shown) for run in line)]


def _lines(letters: "_Letters", page: int) -> list[Line]:
    lines: list[Line] = []
    runs: list[Run] = []
    for begin, end, ends_line in _pieces(letters):
        run = _run(letters, begin, end, page)
        if run is not None:
            if runs and abs(runs[-1].bottom - run.bottom) > 0.5 * max(run.size, 1.0):
                lines.append(tuple(runs))
                runs = []
            runs.append(run)
        if ends_line and runs:
            lines.append(tuple(runs))
            runs = []
    return [*lines, tuple(runs)] if runs else lines


class _Letters:
    """The letters of a page and where they stand, as if the page lay so that most of them are upright."""

    def __init__(self, textpage: object) -> None:
        self._page = textpage
        count = max(pdfium.FPDFText_CountChars(textpage), 0)
        self.codes = [pdfium.FPDFText_GetUnicode(textpage, number) for number in range(count)]
        some = range(0, count, max(1, count // _SAMPLE))
        turns = Counter(round(pdfium.FPDFText_GetCharAngle(textpage, number) / (pi / 2)) % 4 for number in some)
        self._turn = turns.most_common(1)[0][0] if turns else 0
        self.boxes = self._where()

    def _where(self) -> list[tuple[float, float, float]]:
        """Left, right and bottom of each letter."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        places = [ctypes.byref(side) for side in (left, right, bottom, top)]
        ask, page, turn = pdfium.FPDFText_GetCharBox, self._page, self._turn
        found = []
        for number in range(len(self.codes)):
            ask(page, number, *places)
            if turn == 0:
                found.append((left.value, right.value, bottom.value))
            elif turn == 1:
                found.append((bottom.value, top.value, -right.value))
            elif turn == 2:
                found.append((-right.value, -left.value, -top.value))
            else:
                found.append((-top.value, -bottom.value, left.value))
        return found

    def turned(self, box: Box) -> Box:
        """A box on the page, where it is if the page lies so."""
        left, bottom, right, top = box
        if self._turn == 0:
            return box
        if self._turn == 2:
            return -right, -top, -left, -bottom
        return (bottom, -right, top, -left) if self._turn == 1 else (-top, left, -bottom, right)

    def size(self, number: int) -> float:
        """The height of the font in which a letter is set, as it stands on the page."""
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._page, number, box)
        height = abs(box.right - box.left) if self._turn % 2 else abs(box.top - box.bottom)
        return height if 0 < height < 1000 else 10.0

    def is_bold(self, number: int) -> bool:
        """Is this letter heavy?"""
        return bool(pdfium.FPDFText_GetFontWeight(self._page, number) >= _BOLD_WEIGHT)


def _pieces(letters: _Letters) -> Iterator[tuple[int, int, bool]]:
    """Stretches of letters without a gap: first, end (exclusive), and whether the line ends there."""
    begin = 0
    before: tuple[float, float, float] | None = None
    size = 10.0
    for number, (code, here) in enumerate(zip(letters.codes, letters.boxes, strict=True)):
        if code in _ENDS or code in _HYPHENS:
            yield begin, number + (code in _HYPHENS), True
            begin, before = number + 1, None
        elif code not in _SPACES:
            if before is None:
                size = letters.size(number)
            elif here[0] - before[1] > _GAP * size or here[0] < before[0] - size or abs(here[2] - before[2]) > size:
                yield begin, number, False
                begin, size = number, letters.size(number)
            before = here
    yield begin, len(letters.codes), True


def _run(letters: _Letters, begin: int, end: int, page: int) -> Run | None:
    codes = letters.codes
    last = end
    while begin < last and codes[begin] in _SPACES:
        begin += 1
    while last > begin and codes[last - 1] in _SPACES:
        last -= 1
    if begin == last:
        return None
    where = letters.boxes[begin:last]
    # A space, and a comma below the line, say little of where the words stand.
    solid = [box for box, code in zip(where, codes[begin:last], strict=True)
             if code not in _SPACES and code not in _HYPHENS] or where  # fmt: skip
    return Run(
        "".join(map(_letter, codes[begin:last])) + " " * (last < end), where[0][0], max(box[1] for box in solid),
        sorted(box[2] for box in solid)[len(solid) // 2], letters.size(begin), letters.is_bold(begin), page, begin,
        tuple(box[0] for box in where),
    )  # fmt: skip


def _letter(code: int) -> str:
    if code in _HYPHENS:
        return HYPHEN
    if code in _SIGNS:
        return "\u2022"
    return " " if code in (0, 0x09) else chr(code)


def split_at(run: Run, textpage: object, columns: Sequence[float]) -> list[Run]:
    """The run cut where a column begins within it and the file begins to draw anew: cells that stick together."""
    columns = [column for column in columns if run.left + 1 < column < run.right - 1]
    if not columns:
        return [run]
    cuts = [
        place for place in range(1, len(run.lefts))
        if run.text[place] != " " and any(abs(run.lefts[place] - column) < 1.0 for column in columns)
        and _is_drawn_apart(textpage, run.first + place, run.text[place - 1] == " ")
    ]  # fmt: skip
    edges = [0, *cuts, len(run.lefts)]
    parts = []
    for begin, end in pairwise(edges):
        text = run.text[begin:end] if end < len(run.lefts) else run.text[begin:]
        if text.strip():
            right = run.right if end == len(run.lefts) else run.lefts[end]
            parts.append(Run(text, run.lefts[begin], right, run.bottom, run.size, run.bold, run.page,
                             run.first + begin, run.lefts[begin:end]))  # fmt: skip
    return parts


def _is_drawn_apart(textpage: object, number: int, after_space: bool) -> bool:
    before = number - 2 if after_space else number - 1
    return _object_of(textpage, number) != _object_of(textpage, before)


def _object_of(textpage: object, number: int) -> int | None:
    return ctypes.cast(pdfium.FPDFText_GetTextObject(textpage, number), ctypes.c_void_p).value
