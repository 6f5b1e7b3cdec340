"""OpenDocument texts: an own walk, because libraries mix in notes, comments and deleted text.

The text comes out as that of Word files does: with the marks of Markdown, a blank line between paragraphs.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from interviews.archive import read_parts
from interviews.markdown_text import cell_line, join_pieces
from interviews.xml_guard import parse
from projects.errors import Refused

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_SKIP = {
    _TEXT + "tracked-changes", _OFFICE + "annotation", _OFFICE + "annotation-end", _TEXT + "note", _OFFICE + "forms",
    _TEXT + "sequence-decls", _TEXT + "table-of-content", _TEXT + "hidden-text",
}  # fmt: skip
_LONGEST_SPACE = 100  # <text:s text:c="4000000000"/> is one space too many


@dataclass(slots=True)
class _Walk:
    """What we meet on the way. `boxes` wait until their paragraph is done: they float over the text."""

    unseen: frozenset[str]  # names of the styles whose text is not shown
    boxes: list[str] = field(default_factory=list)
    hidden: bool = False


def read_odt(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what was left out. Refused if the file is unsafe or no OpenDocument text."""
    parts = read_parts(content, (_CONTENT, _MANIFEST, "[Content_Types].xml"))
    if b"encryption-data" in parts.get(_MANIFEST, b""):
        raise Refused("refused-password")
    if _CONTENT not in parts:
        raise Refused("refused-wrong-contents" if "[Content_Types].xml" in parts else "refused-damaged")
    root = parse(parts[_CONTENT])
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Refused("refused-wrong-contents")
    walk = _Walk(_unseen_styles(root))
    text = join_pieces(_blocks(body, walk, ""))
    return text, ("warning-hidden-text-left-out",) if walk.hidden else ()


def _unseen_styles(root: etree._Element) -> frozenset[str]:
    return frozenset(
        style.get(_STYLE + "name", "")
        for style in root.iter(_STYLE + "style")
        if any(words.get(_TEXT + "display") == "none" for words in style.iter(_STYLE + "text-properties"))
    )


def _blocks(parent: etree._Element, walk: _Walk, mark: str) -> Iterator[str]:
    """Paragraphs, items and rows; `mark` stands before the first paragraph of an item."""
    for child in parent:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIP:
            walk.hidden = walk.hidden or (tag == _TEXT + "hidden-text" and bool(child.get(_TEXT + "string-value")))
        elif tag == _TEXT + "h":
            level = child.get(_TEXT + "outline-level", "1")
            yield from _paragraph(child, walk, "#" * min(int(level) if level.isdigit() else 1, 6) + " ")
        elif tag == _TEXT + "p":
            yield from _paragraph(child, walk, mark)
            mark = ""
        elif tag == _TEXT + "list":
            yield from _blocks(child, walk, "")
        elif tag in (_TEXT + "list-item", _TEXT + "list-header"):
            yield from _blocks(child, walk, "- ")
        elif tag == _TABLE + "table":
            yield from _rows(child, walk)
        elif tag == _TEXT + "section" and child.get(_TEXT + "display") in ("none", "condition"):
            walk.hidden = True
        else:
            yield from _blocks(child, walk, mark)


def _paragraph(paragraph: etree._Element, walk: _Walk, mark: str) -> Iterator[str]:
    words = "".join(_inline(paragraph, walk)).strip()
    if words:
        yield mark + (" ".join(words.split()) if mark.startswith("#") else words)
    boxes, walk.boxes = walk.boxes, []
    yield from boxes


def _inline(parent: etree._Element, walk: _Walk) -> Iterator[str]:
    yield parent.text or ""
    for child in parent:
        tag = child.tag
        if isinstance(tag, str) and tag not in _SKIP:
            if tag == _TEXT + "s":
                count = child.get(_TEXT + "c", "1")
                yield " " * min(int(count) if count.isdigit() else 1, _LONGEST_SPACE)
            elif tag == _TEXT + "tab":
                yield "\t"
            elif tag == _TEXT + "line-break":
                yield "\n"
            elif tag == _TEXT + "hidden-paragraph" or child.get(_TEXT + "style-name") in walk.unseen:
                walk.hidden = True
            elif tag == _DRAW + "text-box":
                walk.boxes = [*walk.boxes, *_blocks(child, walk, "")]
            else:
                yield from _inline(child, walk)
        yield child.tail or ""


def _rows(table: etree._Element, walk: _Walk) -> Iterator[str]:
    for row in _table_rows(table):
        cells = [list(_blocks(cell, walk, "")) for cell in row
                 if cell.tag in (_TABLE + "table-cell", _TABLE + "covered-table-cell")]  # fmt: skip
        yield from cell_line(cells)


def _table_rows(parent: etree._Element) -> Iterator[etree._Element]:
    """The rows of this table itself, also those in header and row groups."""
    for child in parent:
        if child.tag == _TABLE + "table-row":
            yield child
        elif isinstance(child.tag, str) and child.tag.startswith(_TABLE) and child.tag != _TABLE + "table":
            yield from _table_rows(child)
