"""Word files: an own walk over the document, because libraries lose insertions, fields, boxes and tables.

The text comes out with the marks of Markdown ("# heading", "- item", "| row | of | a | table |"), so that
one reader of lines serves every kind of file. Paragraphs have a blank line between them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from interviews.archive import read_parts
from interviews.markdown_text import cell_line, heading_level, join_pieces
from interviews.xml_guard import parse
from projects.errors import Refused

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_SKIP = {
    _W + name
    for name in ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sectPr", "tblPr", "trPr",
                 "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "fldData", "footnoteReference", "commentReference",
                 "annotationRef")
}  # fmt: skip
_CHARACTERS = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": "\t", _W + "ptab": "\t", _W + "noBreakHyphen": "-",
               _W + "sym": "\u2022"}  # fmt: skip


@dataclass(slots=True)
class _Walk:
    """What we meet on the way. `boxes` wait until their paragraph is done: they float over the text."""

    headings: dict[str, int]
    boxes: list[str] = field(default_factory=list)
    hidden: bool = False
    embedded: bool = False


def read_docx(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what was left out. Refused if the file is unsafe or no Word file."""
    parts = read_parts(content, (_DOCUMENT, _STYLES, "[Content_Types].xml"))
    if _DOCUMENT not in parts:
        raise Refused("refused-wrong-contents" if "[Content_Types].xml" in parts else "refused-damaged")
    body = parse(parts[_DOCUMENT]).find(_W + "body")
    if body is None:
        raise Refused("refused-damaged")
    walk = _Walk(_heading_styles(parts.get(_STYLES)))
    pieces = list(_blocks(body, walk))
    left_out = {"warning-hidden-text-left-out": walk.hidden, "warning-embedded-left-out": walk.embedded}
    return join_pieces(pieces), tuple(warning for warning, applies in left_out.items() if applies)


def _heading_styles(xml: bytes | None) -> dict[str, int]:
    """Style id to heading level; Word translates the ids, the names stay English or become Dutch."""
    levels: dict[str, int] = {}
    if xml is None:
        return levels
    for style in parse(xml).iter(_W + "style"):
        name = style.find(_W + "name")
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        level = heading_level(name.get(_W + "val", "")) if name is not None else 0
        if level:
            levels[style.get(_W + "styleId", "")] = level
        elif outline is not None and outline.get(_W + "val", "9") < "9":
            levels[style.get(_W + "styleId", "")] = int(outline.get(_W + "val", "0")) + 1
    return levels


def _blocks(parent: etree._Element, walk: _Walk) -> Iterator[str]:
    for child in parent:
        if not isinstance(child.tag, str) or child.tag in _SKIP:
            continue
        if child.tag == _W + "p":
            yield _paragraph(child, walk)
            boxes, walk.boxes = walk.boxes, []
            yield from boxes
        elif child.tag == _W + "tbl":
            yield from _rows(child, walk)
        elif child.tag == _W + "altChunk":  # a web page or a file within the file
            walk.embedded = True
        elif child.tag == _ALTERNATE:
            yield from _blocks(_choice(child), walk)
        else:
            yield from _blocks(child, walk)


def _paragraph(paragraph: etree._Element, walk: _Walk) -> str:
    text = "".join(_inline(paragraph, walk)).strip()
    if not text:
        return ""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    level = walk.headings.get(style.get(_W + "val", "")) if style is not None else None
    if level:
        return "#" * min(level, 6) + " " + " ".join(text.split())
    if paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
        return "- " + text
    return text


def _inline(parent: etree._Element, walk: _Walk) -> Iterator[str]:
    for child in parent:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIP:
            continue
        if tag == _W + "t":
            yield child.text or ""
        elif tag in _CHARACTERS:
            yield _CHARACTERS[tag]
        elif tag == _ALTERNATE:
            yield from _inline(_choice(child), walk)
        elif tag == _W + "txbxContent":
            inner = list(_blocks(child, walk))
            walk.boxes = [*walk.boxes, *inner]
        elif tag == _W + "r" and _is_hidden(child):
            walk.hidden = walk.hidden or any((text.text or "").strip() for text in child.iter(_W + "t"))
        else:
            yield from _inline(child, walk)


def _choice(alternate: etree._Element) -> etree._Element:
    """Word writes a text box twice, for new and for old readers: take one of the two."""
    choice = alternate.find(_MC + "Choice")
    if choice is None:
        choice = alternate.find(_MC + "Fallback")
    return alternate if choice is None else choice


def _is_hidden(run: etree._Element) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(_W + "val") not in ("0", "false", "off")


def _rows(table: etree._Element, walk: _Walk) -> Iterator[str]:
    for row in _children(table, "tr"):
        yield from cell_line([list(_blocks(cell, walk)) for cell in _children(row, "tc")])


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows or cells of this table itself, also within content controls and insertions."""
    for child in parent:
        if child.tag == _W + name:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _SKIP and child.tag not in (_W + "tbl", _W + "p"):
            yield from _children(child, name)
