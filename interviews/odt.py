"""OpenDocument texts: an own walk, because libraries mix in notes, comments and deleted text.

The text comes out as that of Word files does: with the marks of Markdown, a blank line between paragraphs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from interviews.archive import read_parts
from interviews.markdown_text import bold, cell_line, join_pieces
from interviews.odt_styles import Styles, read_styles
from interviews.xml_guard import parse
from projects.errors import Refused

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_NOTES = {_TEXT + "note", _OFFICE + "annotation"}
_SKIP = {
    _TEXT + "tracked-changes", _OFFICE + "annotation-end", _OFFICE + "forms", _TEXT + "sequence-decls",
    _TEXT + "variable-decls", _TEXT + "user-field-decls", _TEXT + "table-of-content", _TEXT + "hidden-text",
    _TEXT + "script", _TEXT + "ruby-text", _SVG + "title", _SVG + "desc", *_NOTES,
}  # fmt: skip
_BLOCKS = {_TEXT + "p", _TEXT + "h", _TEXT + "list", _TABLE + "table"}  # in a line they stand in a box
_LEVELS = tuple("123456")
_LONGEST_SPACE = 100  # <text:s text:c="4000000000"/> is one space too many


@dataclass(slots=True)
class _Walk:
    """What we meet on the way. `boxes` wait until their paragraph is done: they float over the text."""

    styles: Styles
    boxes: list[str] = field(default_factory=list)
    hidden: bool = False
    notes: bool = False
    embedded: bool = False


def read_odt(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what was left out. Refused if the file is unsafe or no OpenDocument text."""
    parts = read_parts(content, (_CONTENT, _STYLES, _MANIFEST, "[Content_Types].xml"))
    if b"encryption-data" in parts.get(_MANIFEST, b""):
        raise Refused("refused-password")
    if _CONTENT not in parts:
        raise Refused("refused-wrong-contents" if "[Content_Types].xml" in parts else "refused-damaged")
    root = parse(parts[_CONTENT])
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Refused("refused-wrong-contents")
    walk = _Walk(read_styles(root, parse(parts[_STYLES]) if _STYLES in parts else None))
    text = join_pieces(_blocks(body, walk, ""))
    left_out = {"warning-hidden-text-left-out": walk.hidden, "warning-embedded-left-out": walk.embedded,
                "warning-notes-left-out": walk.notes}  # fmt: skip
    return text, tuple(warning for warning, applies in left_out.items() if applies)


def _blocks(parent: Iterable[etree._Element], walk: _Walk, mark: str) -> Iterator[str]:
    """Paragraphs, items and rows; `mark` stands before the first paragraph of an item."""
    for child in parent:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIP:
            _note_what_is_passed(child, walk)
        elif tag == _TEXT + "h":
            level = child.get(_TEXT + "outline-level", "1")
            yield from _paragraph(child, walk, "#" * (int(level) if level in _LEVELS else 1) + " ")
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


def _note_what_is_passed(element: etree._Element, walk: _Walk) -> None:
    walk.hidden = walk.hidden or (element.tag == _TEXT + "hidden-text" and bool(element.get(_TEXT + "string-value")))
    walk.notes = walk.notes or element.tag in _NOTES


def _paragraph(paragraph: etree._Element, walk: _Walk, mark: str) -> Iterator[str]:
    if paragraph.get(_TEXT + "style-name") in walk.styles.unseen:
        # A span may bring its words back with a style of its own: LibreOffice writes no such files.
        walk.hidden = walk.hidden or any(words.strip() for words in paragraph.itertext())
        return
    words = "".join(_inline(paragraph, walk)).strip()
    if words and not mark and _is_all_bold(paragraph, walk.styles):
        yield bold(words)
    elif words:
        yield mark + (" ".join(words.split()) if mark.startswith("#") else words)
    boxes, walk.boxes = walk.boxes, []
    yield from boxes


def _is_all_bold(paragraph: etree._Element, styles: Styles, around: bool = False) -> bool:
    """Are all words of this paragraph, or of this span in it, bold?"""
    style = paragraph.get(_TEXT + "style-name", "")
    heavy = style in styles.bold or (around and style not in styles.thin)
    if not heavy and (paragraph.text or "").strip():
        return False
    return all(
        (heavy or not (child.tail or "").strip())
        and (not isinstance(child.tag, str) or child.tag in _SKIP or child.tag.startswith(_DRAW)
             or _is_all_bold(child, styles, heavy))
        for child in paragraph
    )  # fmt: skip


def _inline(parent: etree._Element, walk: _Walk) -> Iterator[str]:
    yield parent.text or ""
    for child in parent:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIP:
            _note_what_is_passed(child, walk)
        elif tag == _TEXT + "s":
            count = child.get(_TEXT + "c", "1")
            yield " " * (min(int(count), _LONGEST_SPACE) if count.isdecimal() and len(count) < 12 else 1)
        elif tag == _TEXT + "tab":
            yield "\t"
        elif tag == _TEXT + "line-break":
            yield "\n"
        elif tag == _TEXT + "hidden-paragraph" or child.get(_TEXT + "style-name") in walk.styles.unseen:
            walk.hidden = walk.hidden or any(words.strip() for words in child.itertext())
        elif tag.startswith(_DRAW) or tag in _BLOCKS:
            _float(child, walk)
        else:
            yield from _inline(child, walk)
        yield child.tail or ""


def _float(drawing: etree._Element, walk: _Walk) -> None:
    """The words of a box or shape: they come after the paragraph on which it hangs."""
    if drawing.tag == _DRAW + "a":
        for child in drawing:
            _float(child, walk)
        return
    walk.embedded = walk.embedded or next(drawing.iter(_DRAW + "object", _DRAW + "object-ole"), None) is not None
    around, walk.boxes = walk.boxes, []
    around.extend(_blocks([drawing] if drawing.tag in _BLOCKS else drawing, walk, ""))
    around.extend(walk.boxes)
    walk.boxes = around


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
