"""What stands at the edges of the pages of a PDF and is no text: heads, feet, page numbers, numbers of lines."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from interviews.pdf_page import Line

_DEEP = 3  # lines from the edge that may be a head or a foot
_NEAR = 12.0  # points that a head may stand higher or lower on another page
_PAGE_NUMBER = re.compile(
    r"\W*(?:pagina|page|pag|blz|bladzijde|p)?\W*\d{1,3}(?:\W+(?:van|of|/)?\W*\d{1,3})?\W*", re.IGNORECASE
)
_LEAST_NUMBERS = 3


def without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without what most of them have at the same edge, and without page numbers."""
    places: dict[str, list[tuple[int, float]]] = {}
    for number, page in enumerate(pages):
        for line in _edges(page):
            places.setdefault(_text(line), []).append((number, line[0].bottom))
    least = max(2, len(pages) // 2 + 1)

    def is_shared(line: Line) -> bool:
        here = line[0].bottom
        return len({number for number, there in places.get(_text(line), ()) if abs(here - there) < _NEAR}) >= least

    return [_without(page, is_shared) for page in pages]


def _without(page: Sequence[Line], is_shared: Callable[[Line], bool]) -> list[Line]:
    """Heads are taken off from the edge inwards: what stands within the text stays."""
    gone: set[int] = set()
    order = sorted(range(len(page)), key=lambda number: -page[number][0].bottom)
    for side in (order[:_DEEP], order[::-1][:_DEEP]):
        for number in side:
            line = page[number]
            if not (is_shared(line) and len(line) < 3) and not _is_page_number(line):
                break
            gone.add(number)
    return [line for number, line in enumerate(page) if number not in gone]


def _edges(page: Sequence[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line[0].bottom)
    return [*ordered[:_DEEP], *ordered[max(_DEEP, len(ordered) - _DEEP) :]]


def _text(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(" ".join(run.text for run in line).split()))


def _is_page_number(line: Line) -> bool:
    return len(line) == 1 and _PAGE_NUMBER.fullmatch(line[0].text) is not None


def without_line_numbers(page: Sequence[Line]) -> list[Line]:
    """Without numbers that count on in the margin, left of all words: some programs number lines or paragraphs."""
    numbers = [number for number, line in enumerate(page) if len(line) == 1 and line[0].text.strip().isdecimal()]
    words = [line[0].left for number, line in enumerate(page) if number not in set(numbers)]
    margin = [number for number in numbers if page[number][0].right < min(words, default=0.0)]
    count_on = all(int(page[after][0].text) > int(page[before][0].text) for before, after in pairwise(margin))
    gone = set(margin) if len(margin) >= _LEAST_NUMBERS and count_on else set()
    return [line for number, line in enumerate(page) if number not in gone]
