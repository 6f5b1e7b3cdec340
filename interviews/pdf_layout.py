"""The lines of a PDF to paragraphs, headings and rows of tables, by where they stand on their pages."""

import re
from collections import Counter
from collections.abc import Sequence

from interviews.markdown_text import bold
from interviews.pdf_page import HYPHEN, Line, Run
from interviews.pdf_table import FAR, Table, joined
from interviews.speakers import is_name_like, known_role

_LARGE, _VERY_LARGE = 1.18, 1.5  # how much larger than the text a heading is
_WORDS_OF_A_HEADING = 15
_SHORT = 20  # characters: such a line says nothing of where lines end
_BULLET = re.compile(r"(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2013*-]|\d{1,3}[.)]|[a-z][.)])(?:\s|$)")
_LABEL = re.compile(r"(?P<label>[^\W\d_][^\n:.?!]{0,40}):(?:\s|$)")


def pieces_of(pages: Sequence[Sequence[Line]], tables: Sequence[Table]) -> list[str]:
    """The text as pieces with the marks of Markdown; `tables` say which columns each page has."""
    usual = _usual_size(pages)
    labels = _labels(pages)
    widest = _margin([line for page in pages for line in page])
    pieces: list[str | list[str]] = []  # paragraphs, and rows by their cells
    paragraph: list[Run] = []
    for page, table in zip(pages, tables, strict=True):
        margin = _margin(page) or widest
        rows = table.rows_of(page, goes_on=not paragraph and bool(pieces) and isinstance(pieces[-1], list))
        for number, line in enumerate(page):
            if number in rows:
                pieces += _said(paragraph, usual)
                paragraph = []
                for row in rows[number]:
                    _add_row(pieces, row, at_top=number == 0 or all(other in rows for other in range(number)))
                continue
            run = _as_one(line)
            if paragraph and not _goes_on(paragraph[-1], run, margin, labels):
                pieces += _said(paragraph, usual)
                paragraph = []
            paragraph.append(run)
    pieces += _said(paragraph, usual)
    return [piece if isinstance(piece, str) else _as_line(piece) for piece in pieces]


def _margin(lines: Sequence[Line]) -> float:
    """How far to the right long lines go; 0: there are none."""
    return max((line[-1].right for line in lines if len(line[0].text) > _SHORT), default=0.0)


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes = sorted((run.size, len(run.text)) for page in pages for line in page for run in line)
    half = sum(length for _, length in sizes) / 2
    for size, length in sizes:
        half -= length
        if half <= 0:
            return size
    return 10.0


def _add_row(pieces: list[str | list[str]], row: list[str], *, at_top: bool) -> None:
    """A row; at the top of a page it may be the rest of the last one of the page before."""
    last = pieces[-1] if pieces else None
    if isinstance(last, list) and last == row and at_top:
        return  # the names of the columns, once more
    if isinstance(last, list) and at_top and not row[0] and len(last) == len(row):
        pieces[-1] = [joined(cell, more) if more else cell for cell, more in zip(last, row, strict=True)]
    else:
        pieces.append(row)


def _as_line(row: Sequence[str]) -> str:
    """The row as a line of Markdown; one cell stands alone, as a heading over the columns does."""
    cells = [cell.replace("|", ",").rstrip(HYPHEN) for cell in row]
    filled = [cell for cell in cells if cell]
    return "| " + " | ".join(cells if len(filled) > 1 else filled) + " |"


def _labels(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The names and roles that stand before a colon at the beginning of more than one line."""
    found = Counter(label["label"] for page in pages for line in page if (label := _LABEL.match(line[0].text)))
    return frozenset(label for label, count in found.items()
                     if known_role(label) or (count > 1 and is_name_like(label)))  # fmt: skip


def _as_one(line: Line) -> Run:
    """A line outside of tables; a gap in it is a space."""
    if len(line) == 1:
        return line[0]
    first, last = line[0], line[-1]
    text = " ".join(run.text.rstrip() for run in line[:-1]) + " " + last.text
    return Run(text, first.left, last.right, first.bottom, first.size, all(run.bold for run in line), first.page,
               first.first, first.lefts)  # fmt: skip


def _goes_on(before: Run, run: Run, margin: float, labels: frozenset[str]) -> bool:
    """Is this line the next of the same paragraph?"""
    words = run.text.strip()
    if before.text.endswith(HYPHEN):
        return True
    found = _LABEL.match(words)
    if _BULLET.match(words) or (found and found["label"] in labels) or before.bold != run.bold:
        return False
    if abs(before.size - run.size) > 0.12 * before.size:
        return False
    lower = words[:1].islower()
    if before.page != run.page or run.bottom > before.bottom:  # the next page, or the next column of a page
        return lower or before.text.endswith(" ")
    if before.bottom - run.bottom > FAR * max(before.size, run.size):
        return False
    fits = not margin or before.right + 0.25 * run.size + run.width_of_first_word < margin
    return lower or before.text.endswith(" ") or not fits


def _said(paragraph: Sequence[Run], usual: float) -> list[str]:
    """The paragraph in words, with the marks of an item or a heading."""
    if not paragraph:
        return []
    text = ""
    for run in paragraph:
        text = joined(text, run.text)
    text = text.strip()
    found = re.match(r"[\u2022\u25cf\u25aa\u25e6\u2023\u00b7]\s*(?=\S)", text)
    if found:
        return ["- " + text[found.end() :]]
    size = min(run.size for run in paragraph)
    if size > _LARGE * usual and len(text.split()) <= _WORDS_OF_A_HEADING and any(map(str.isalpha, text)):
        return [("# " if size > _VERY_LARGE * usual else "## ") + text]
    return [bold(text) if all(run.bold for run in paragraph) else text]
