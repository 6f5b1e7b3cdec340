"""PDF files: pypdfium2 reads the words; wrapped lines become paragraphs again, page heads and feet go."""

import re
import zlib
from collections import Counter

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import PdfiumError

from interviews.archive import MOST_UNPACKED
from projects.errors import Refused

MOST_PAGES = 1_000
_STREAM = re.compile(rb"stream\r?\n")
_MOST_LAYERS = 4
_HYPHEN = re.compile("\ufffe\\s*|\u0002\\s*")  # a line-end hyphen: without it the word is whole
_FEWEST_PAGES = 3  # from here on, a line that stands at the edge of most pages is no text


def read_pdf(content: bytes) -> str:
    """The text; Refused for a password, a scan without a text layer, or a file that is damaged."""
    if not content.lstrip()[:1024].startswith(b"%PDF") and b"%PDF-" not in content[:1024]:
        raise Refused("refused-wrong-contents")
    _check_unpacked(content)
    try:
        document = pypdfium2.PdfDocument(content)
        if not 0 < len(document) <= MOST_PAGES:
            raise Refused("refused-damaged" if len(document) == 0 else "refused-too-many-pages", most=MOST_PAGES)
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    except PdfiumError as error:
        raise Refused("refused-password" if "assword" in str(error) else "refused-damaged") from None
    if not any(character.isalnum() for page in pages for character in page):
        raise Refused("refused-scan")
    lines = [_HYPHEN.sub("", page).replace("\r\n", "\n").split("\n") for page in pages]
    return "\n\n".join(filter(None, (_paragraphs(page) for page in _without_edges(lines))))


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


def _without_edges(pages: list[list[str]]) -> list[list[str]]:
    """Pages without the head and the foot that most of them share (page numbers may differ)."""
    full = [[line for line in page if line.strip()] for page in pages]
    if len(full) < _FEWEST_PAGES:
        return full
    heads = Counter(_edge(page[0]) for page in full if page)
    feet = Counter(_edge(page[-1]) for page in full if len(page) > 1)
    most = len(full) // 2 + 1
    return [
        page[(1 if page and heads[_edge(page[0])] >= most else 0):
             (len(page) - 1 if len(page) > 1 and feet[_edge(page[-1])] >= most else len(page))]
        for page in full
    ]  # fmt: skip


def _edge(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))


def _paragraphs(lines: list[str]) -> str:
    """A line that ends with a space, or before a small letter, goes on in the next."""
    text: list[str] = []
    open_line = False
    for line in lines:
        words = line.strip()
        goes_on = open_line or (bool(text) and words[:1].islower() and not text[-1].endswith((".", "?", "!")))
        if goes_on and text:
            text[-1] = f"{text[-1]} {words}"
        else:
            text.append(words)
        open_line = line.endswith(" ")
    return "\n".join(text)
