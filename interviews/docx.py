"""Word files: an own walk over the document, because libraries lose insertions, fields, boxes and tables.

The text comes out with the marks of Markdown ("# heading", "- item", "| row | of | a | table |"), so that
one reader of lines serves every kind of file. Paragraphs have a blank line between them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from interviews.archive import read_parts
from interviews.docx_styles import Styles, hides, is_bold, is_item, read_styles
from interviews.markdown_text import LONGEST_BOLD, bold, cell_line, join_pieces
from interviews.xml_guard import parse_office
from projects.errors import Refused

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATE = _MC + "AlternateContent"
_OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
_TYPES, _RELATIONS, _DOCUMENT, _STYLES = (
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"
)  # fmt: skip
_WANTED = re.compile(r"\[Content_Types\]\.xml|_rels/\.rels|word/[^/]+\.xml|word/diagrams/data[^/]*\.xml")
_SKIP = {
    _W + name
    for name in ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sectPr", "tblPr", "trPr",
                 "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "fldData", "annotationRef", "rt")
}  # fmt: skip
_NOTES = {_W + name for name in ("footnoteReference", "endnoteReference", "commentReference")}
_CHARACTERS = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": "\t", _W + "ptab": "\t", _W + "noBreakHyphen": "-",
               _W + "sym": "\u2022"}  # fmt: skip


@dataclass(slots=True)
class _Walk:
    """What we meet on the way. `boxes` wait until their paragraph is done: they float over the text."""

    styles: Styles
    boxes: list[str] = field(default_factory=list)
    hidden_paragraph: bool = False
    hidden: bool = False
    embedded: bool = False
    notes: bool = False


def read_docx(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what was left out. Refused if the file is unsafe or no Word file."""
    parts = read_parts(content, _WANTED)
    main = _main_part(parts)
    if main is None:
        raise Refused("refused-wrong-contents" if _TYPES in parts else "refused-damaged")
    body = parse_office(parts[main]).find(_W + "body")
    if body is None:
        raise Refused("refused-damaged")
    walk = _Walk(read_styles(parse_office(parts[_STYLES]) if _STYLES in parts else None))
    pieces = list(_blocks(body, walk))
    left_out = {
        "warning-hidden-text-left-out": walk.hidden, "warning-embedded-left-out": walk.embedded,
        "warning-notes-left-out": walk.notes, "warning-drawings-left-out": _has_scheme(parts),
    }  # fmt: skip
    return join_pieces(pieces), tuple(warning for warning, applies in left_out.items() if applies)


def _main_part(parts: Mapping[str, bytes]) -> str | None:
    """Word on the web may call the text "word/document2.xml"; the list of relations knows its name."""
    if _DOCUMENT in parts:
        return _DOCUMENT
    for relation in parse_office(parts[_RELATIONS]).iter("{*}Relationship") if _RELATIONS in parts else ():
        target = relation.get("Target", "").lstrip("/")
        if relation.get("Type", "").endswith("/officeDocument") and target in parts:
            return target
    return None


def _has_scheme(parts: Mapping[str, bytes]) -> bool:
    schemes = (parse_office(xml) for name, xml in parts.items() if name.startswith("word/diagrams/"))
    return any((words.text or "").strip() for scheme in schemes for words in scheme.iter(_A + "t"))


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
    said = paragraph.find(f"{_W}pPr/{_W}pStyle")
    style = said.get(_W + "val", "") if said is not None else ""
    around, walk.hidden_paragraph = walk.hidden_paragraph, style in walk.styles.hidden
    text = "".join(_inline(paragraph, walk)).strip()
    walk.hidden_paragraph = around
    if not text:
        return ""
    level = walk.styles.headings.get(style)
    if level:
        return "#" * min(level, 6) + " " + " ".join(text.split())
    own = is_item(paragraph.find(f"{_W}pPr/{_W}numPr"))
    if style in walk.styles.items if own is None else own:
        return "- " + text
    return bold(text) if len(text) <= LONGEST_BOLD and _is_all_bold(paragraph, style, walk.styles) else text


def _is_all_bold(paragraph: etree._Element, style: str, styles: Styles) -> bool:
    for run in paragraph.iter(_W + "r"):
        if not any((words.text or "").strip() for words in run.iterchildren(_W + "t")):
            continue
        own = is_bold(run)
        if own is None:
            said = run.find(f"{_W}rPr/{_W}rStyle")
            own = style in styles.bold or (said is not None and said.get(_W + "val", "") in styles.bold)
        if not own:
            return False
    return True


def _inline(parent: etree._Element, walk: _Walk) -> Iterator[str]:
    for child in parent:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIP:
            continue
        if tag in (_W + "t", _MATH + "t"):
            yield child.text or ""
        elif tag in _CHARACTERS:
            yield _CHARACTERS[tag]
        elif tag == _ALTERNATE:
            yield from _inline(_choice(child), walk)
        elif tag == _W + "txbxContent":
            around, walk.boxes = walk.boxes, []
            inner = list(_blocks(child, walk))
            around.extend(inner)
            walk.boxes = around
        elif tag == _W + "r" and _is_hidden(child, walk):
            walk.hidden = walk.hidden or any((text.text or "").strip() for text in child.iter(_W + "t"))
        elif tag in _NOTES:
            walk.notes = True
        elif tag == _OLE:
            walk.embedded = True
        else:
            yield from _inline(child, walk)


def _choice(alternate: etree._Element) -> etree._Element:
    """Word writes a text box twice, for new and for old readers: take the first with all the words."""
    choices = [child for child in alternate if child.tag in (_MC + "Choice", _MC + "Fallback")]
    return max(choices, key=_letters, default=alternate)


def _letters(choice: etree._Element) -> int:
    return sum(len(words.text or "") for words in choice.iter(_W + "t"))


def _is_hidden(run: etree._Element, walk: _Walk) -> bool:
    own = hides(run)
    if own is not None:
        return own
    style = run.find(f"{_W}rPr/{_W}rStyle")
    return walk.hidden_paragraph or (style is not None and style.get(_W + "val", "") in walk.styles.hidden)


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
