"""PDF files: pypdfium2 tells where the letters stand; lines become paragraphs and rows of tables again."""

import re
import zlib
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from pypdfium2 import PdfiumError

from interviews.archive import MOST_UNPACKED
from interviews.markdown_text import join_pieces
from interviews.pdf_edges import without_edges, without_line_numbers
from interviews.pdf_forms import annotations, with_answers
from interviews.pdf_layout import pieces_of
from interviews.pdf_page import Line, lines_of, split_at
from interviews.pdf_table import Table, find_tables
from projects.errors import Refused

MOST_PAGES = 1_000
MOST_LETTERS = 3_000_000
_STREAM = re.compile(rb"stream\r?\n")
_MOST_LAYERS = 4
_TOO_DEEP = re.compile(rb"(?:\[\s{0,3}){300}|(?:<<\s{0,3}/\w{0,20}\s{0,3}){300}")  # no program nests its lists so
_INVISIBLE = 3  # how letters are drawn that nobody sees


def read_pdf(content: bytes) -> str:
    """The text alone; Refused as pdf_with_warnings."""
    return pdf_with_warnings(content)[0]


def pdf_with_warnings(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what is not in it.

    Refused for a password, a scan without a text layer, or a file that is damaged.
    """
    if not content.lstrip()[:1024].startswith(b"%PDF") and b"%PDF-" not in content[:1024]:
        raise Refused("refused-wrong-contents")
    if _TOO_DEEP.search(content):
        raise Refused("refused-damaged")
    _check_unpacked(content)
    try:
        document = pypdfium2.PdfDocument(content)
        if not 0 < len(document) <= MOST_PAGES:
            raise Refused("refused-damaged" if len(document) == 0 else "refused-too-many-pages", most=MOST_PAGES)
        told = _Told()
        pages = without_edges([_lines(document, number, told) for number in range(len(document))])
        pages, tables = find_tables(pages)
        pages = [_cells_apart(document, number, page, table)
                 for number, (page, table) in enumerate(zip(pages, tables, strict=True))]  # fmt: skip
    except PdfiumError as error:
        raise Refused("refused-password" if "assword" in str(error) else "refused-damaged") from None
    text = join_pieces(pieces_of(pages, tables))
    if not any(map(str.isalnum, text)):
        raise Refused("refused-scan" if told.pictures else "refused-no-words")
    warned = {"warning-pages-without-text": told.pictures, "warning-hidden-text-left-out": told.outside,
              "warning-unseen-text": told.unseen, "warning-notes-left-out": told.comments}  # fmt: skip
    return text, tuple(warning for warning, applies in warned.items() if applies)


@dataclass(slots=True)
class _Told:
    """What the user should know of the pages."""

    pictures: bool = False  # a page without words that holds a picture
    outside: bool = False  # words beside the page, that nobody sees
    unseen: bool = False  # words that are drawn invisibly, on a page without a picture of them
    comments: bool = False
    letters: int = 0


def _lines(document: pypdfium2.PdfDocument, number: int, told: _Told) -> list[Line]:
    """The lines that a page shows, answers in its form included."""
    page = document[number]
    textpage = page.get_textpage()
    told.letters += textpage.count_chars()
    if told.letters > MOST_LETTERS:
        raise Refused("refused-too-heavy")
    seen, outside = lines_of(textpage, number, page.get_bbox())
    seen = without_line_numbers(seen)
    told.outside = told.outside or any(map(_has_letters, outside))
    answers, comments = annotations(page, number)
    told.comments = told.comments or comments
    kinds = _kinds(page)
    told.pictures = told.pictures or (not seen and not answers and "picture" in kinds)
    told.unseen = told.unseen or (bool(seen) and "unseen" in kinds and "picture" not in kinds)
    return with_answers(seen, answers)


def _has_letters(line: Line) -> bool:
    return any(character.isalpha() for run in line for character in run.text)


def _kinds(page: pypdfium2.PdfPage) -> set[str]:
    """Does this page hold a picture, and words that are drawn invisibly?"""
    kinds: set[str] = set()
    for thing in page.get_objects(max_depth=3):
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            kinds.add("picture")
        elif thing.type == pdfium.FPDF_PAGEOBJ_TEXT and pdfium.FPDFTextObj_GetTextRenderMode(thing) == _INVISIBLE:
            kinds.add("unseen")
    return kinds


def _cells_apart(document: pypdfium2.PdfDocument, number: int, page: list[Line], table: Table) -> list[Line]:
    """The page with cells that stick together cut where the columns of its table begin."""
    if not table.starts:
        return page
    textpage = document[number].get_textpage()
    return [
        tuple(part for run in line for part in split_at(run, textpage, table.starts))
        if table.column_of(line[0]) is not None else line
        for line in page
    ]  # fmt: skip


def _check_unpacked(content: bytes) -> None:
    """Refused when the compressed streams of the file come to more than any document needs.

    Streams may be compressed more than once; the reader of PDFs would unpack them all, however large.
    """
    room = MOST_UNPACKED
    for found in _STREAM.finditer(content):
        data = content[found.end() : content.find(b"endstream", found.end())]
        for _ in range(_MOST_LAYERS):
            if data[:1] != b"x":
                break
            unpacking = zlib.decompressobj()
            try:
                data = unpacking.decompress(data, room + 1)
            except zlib.error:
                break
            if len(data) > room:
                raise Refused("refused-too-large-unpacked", limit=MOST_UNPACKED // 2**20)
        room -= len(data)
        if room <= 0:
            raise Refused("refused-too-large-unpacked", limit=MOST_UNPACKED // 2**20)
