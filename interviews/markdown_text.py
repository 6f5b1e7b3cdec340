"""What the walkers of office files share: pieces of text with the marks of Markdown, and how they join."""

import re
from collections.abc import Iterable, Iterator, Sequence

_HEADING = re.compile(r"(?:heading|kop|titel|title)\s*(\d?)$", re.IGNORECASE)


def heading_level(style: str) -> int:
    """The level of a heading by the name of its style, in English or Dutch; 0: no heading."""
    found = _HEADING.match(style)
    return int(found[1] or 1) if found else 0


class Bold(str):
    """A paragraph that is bold from its first word to its last: a heading, if most of the text is not."""

    __slots__ = ()


_LONGEST_HEADING, LONGEST_BOLD = 100, 300  # characters; the longer for a question
_MOST_BOLD = 0.4  # share of the letters: where more is bold, bold means nothing
_TIMED = re.compile(r"^\W*\d{1,2}:\d{2}|\d{1,2}:\d{2}\W*$")  # a speaker and a time (Otter)


def bold(text: str) -> str:
    """The paragraph, known as bold if it may be a heading."""
    longest = LONGEST_BOLD if text.endswith("?") else _LONGEST_HEADING
    fits = 0 < len(text) <= longest and not set(text) & set("*_\n|") and not _TIMED.search(text)
    return Bold(text) if fits else text


def _with_marks(pieces: Iterable[str]) -> list[str]:
    kept = [piece for piece in pieces if piece]
    letters = sum(map(len, kept))
    of_bold = sum(len(piece) for piece in kept if isinstance(piece, Bold))
    means = of_bold <= _MOST_BOLD * letters
    return [f"**{piece}**" if means and isinstance(piece, Bold) else piece for piece in kept]


def cell_line(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """One line a row. A row whose cells hold whole lists is given cell by cell, each under the first."""
    cleaned = [[block for block in cell if block] for cell in cells]
    filled = [cell for cell in cleaned if cell]
    if not filled:
        return
    if max(len(cell) for cell in filled) == 1:
        texts = [" ".join(" ".join(cell).strip("| ").replace("|", ",").split()) for cell in cleaned]
        yield "| " + " | ".join(texts) + " |"
    elif len(filled) > 1 and len(filled[0]) == 1 and len(filled[0][0].split()) <= 12:
        yield f"**{' '.join(filled[0][0].strip('# -*').split())}**"
        for cell in filled[1:]:
            yield from cell
    else:
        for cell in filled:
            yield from cell


def join_pieces(pieces: Iterable[str]) -> str:
    """Items of one list and rows of one table stay together; a blank line stands between all else.

    Bold paragraphs get the marks of a heading, unless too much of the text is bold.
    """
    text: list[str] = []
    before = ""
    for piece in _with_marks(pieces):
        together = piece[:2] == before[:2] and piece[:2] in ("- ", "| ")
        under = piece.startswith("- ") and before.startswith("**")
        text.append(("\n" if together or under else "\n\n") + piece if text else piece)
        before = piece
    return "".join(text)
