"""The text of a document that a tool keeps as HTML: with line ends between paragraphs, and the way back.

Places in such a file count the characters between the tags alone; we put a line end where a paragraph ends.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

_BREAKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "blockquote", "pre", "section",
    "article", "header", "footer", "dd", "dt", "dl", "hr", "body", "figure", "figcaption",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "head", "title", "template"))
_OLD = {0: None, 0xFEFF: 0x2060}
_LONE = re.compile("[\ud800-\udfff]")
_BESIDE = {"td": "\t", "th": "\t", "br": "\n"}


@dataclass(frozen=True, slots=True)
class HtmlText:
    """`bare` is the characters between the tags; `text` has marks more: `added` holds the places in `bare` of those."""

    bare: str
    text: str
    added: Sequence[int]


def text_of(html: str) -> HtmlText:
    """The characters between the tags, as they are and as we keep them. Line ends are LF, as HTML has it."""
    reader = _Reader()
    # A mark within a text is an old no-break space of no width; its successor is as long in every count.
    reader.feed(_LONE.sub("\ufffd", html.replace("\r\n", "\n").replace("\r", "\n")).translate(_OLD))
    reader.close()
    return HtmlText("".join(reader.bare), "".join(reader.kept), reader.added)


class _Reader(HTMLParser):
    """Collects the words and puts line ends at the ends of paragraphs, where the file itself has none."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.bare: list[str] = []
        self.kept: list[str] = []
        self.added: list[int] = []
        self._length = 0  # of what is in `bare`
        self._silent = 0
        self._last = "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent += 1
        self._separate(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        elif tag in _BREAKS:
            self._separate(tag)

    def handle_data(self, data: str) -> None:
        if self._silent or not data:
            return
        self.bare.append(data)
        self._length += len(data)
        self._keep(data)

    def _separate(self, tag: str) -> None:
        mark = "\n" if tag in _BREAKS else _BESIDE.get(tag)
        if mark is not None and not self._silent and self._last not in ("\n", mark):
            self.added.append(self._length)
            self._keep(mark)

    def _keep(self, piece: str) -> None:
        self.kept.append(piece)
        self._last = piece[-1]


def with_added(found: HtmlText, place: int) -> int:
    """From the place of a character in `bare` to its place in `text`."""
    return place + bisect_right(found.added, place)
