"""Ways to damage a file: its bytes, the elements of the XML in it, and the archive around that."""

import random
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO

from lxml import etree

_ODD = (b"\x00", b"\xff", b"<", b">", b"&", b'"', b"{", b"}", b"|", b":", b"-->", b"\r", b"\n\n", b"\xc3", b"-1",
        b"99999999999999999999", b"1e999", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\\u-1?", b"\\bin99999 ",
        b"\\'", b"{\\*", b"%PDF", b"endstream", b"<<", b">>", b"[", b"stream\n", b"0 0 R", b"(", b"\\", b"---", b"# ",
        b"| |", b"**", b"- ", b"\t", b"  0:04\n", b"[id1] ", b"A: ", b"&#x20;", "\u2028".encode(), "\u0301".encode())
_TEXTS = ("", " ", "-1", "0", "99999999999", "1e999", "A1:ZZZ9999999", "XFD1048576", "\u202e", "a" * 5000, "nan",
          "x\ny", "\u00a0", "%", "::::", "\U0001f6b2")  # fmt: skip
_LARGEST = 3_000_000  # bytes that a damaged file may have


def damage(content: bytes, others: Sequence[bytes], dice: random.Random) -> bytes:
    """The file with one to six changes; `others` are seeds of the same format to take pieces from."""
    for _ in range(dice.randint(1, 6)):
        if content.startswith(b"PK") and dice.random() < 0.85:
            content = _archive(content, others, dice)
        else:
            content = _bytes(content, others, dice)
    return content[:_LARGEST]


def _bytes(content: bytes, others: Sequence[bytes], dice: random.Random) -> bytes:
    piece = bytearray(content)
    at = dice.randrange(len(piece) + 1)
    match dice.randrange(9):
        case 0 if piece:
            piece[min(at, len(piece) - 1)] ^= 1 << dice.randrange(8)
        case 1:
            del piece[at : at + dice.choice((1, 4, 40, 400))]
        case 2:
            piece[at:at] = dice.choice(_ODD)
        case 3:
            piece[at:at] = piece[at : at + dice.randint(1, 300)] * dice.choice((1, 1, 3, 50))
        case 4:
            piece[at : at + 4] = dice.randbytes(4)
        case 5:
            del piece[at:]
        case 6:
            other = dice.choice(others)
            start = dice.randrange(len(other) + 1)
            piece[at:at] = other[start : start + dice.randint(1, 500)]
        case 7:
            number = struct.pack("<I", dice.choice((0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)))
            piece[at : at + 4] = number
        case _:
            end = min(len(piece), at + dice.randint(1, 100))
            part = list(piece[at:end])
            dice.shuffle(part)
            piece[at:end] = bytes(part)
    return bytes(piece)


def _archive(content: bytes, others: Sequence[bytes], dice: random.Random) -> bytes:
    """Change a part, or which parts there are; the archive itself stays whole, but for its bytes in `_bytes`."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as old:
            parts = [(name, old.read(name)) for name in old.namelist()]
    except (zipfile.BadZipFile, zlib.error, struct.error, OSError, ValueError, KeyError, NotImplementedError, EOFError,
            RuntimeError):  # fmt: skip
        return _bytes(content, others, dice)
    if not parts:
        return content
    at = dice.randrange(len(parts))
    name, part = parts[at]
    match dice.randrange(12):
        case 0:
            del parts[at]
        case 1:
            parts.append((name, part))
        case 2:
            names = ("", "../" + name, "word/document.xml", "xl/workbook.xml", name + "/", "\u202e")
            parts[at] = dice.choice(names), part
        case 3:
            parts[at] = name, dice.choice(parts)[1]
        case 4:
            parts[at] = name, _bytes(part, [one for _, one in parts], dice)
        case _:
            parts[at] = name, _xml(part, dice)
    out = BytesIO()
    method = dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as new:
        warnings.simplefilter("ignore")  # of a name that stands there twice: that is what we are after
        for each, piece in parts:
            new.writestr(each or "leeg", piece)
    return out.getvalue()


def _xml(part: bytes, dice: random.Random) -> bytes:
    """Elements taken out, doubled, moved, wrapped; texts and attributes changed."""
    try:
        root = etree.fromstring(part, etree.XMLParser(huge_tree=False, resolve_entities=False))
    except etree.XMLSyntaxError:
        return _bytes(part, [part], dice)
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    for _ in range(dice.randint(1, 3)):
        dice.choice(_CHANGES)(dice.choice(elements), elements, dice)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made[:_LARGEST]


Change = Callable[[etree._Element, list[etree._Element], random.Random], None]


def _take_out(one: etree._Element, _all: list[etree._Element], _dice: random.Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _copied(one: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(one, with_tail=False))


def _double(one: etree._Element, _all: list[etree._Element], dice: random.Random) -> None:
    parent = one.getparent()
    if parent is not None and len(etree.tostring(one)) < 20_000:
        for _ in range(dice.choice((1, 1, 2, 20))):
            parent.append(_copied(one))


def _move(one: etree._Element, every: list[etree._Element], dice: random.Random) -> None:
    target = dice.choice(every)
    if one.getparent() is not None and one not in target.iterancestors() and one is not target:
        target.insert(dice.randrange(len(target) + 1), one)


def _wrap(one: etree._Element, every: list[etree._Element], dice: random.Random) -> None:
    parent = one.getparent()
    tag = dice.choice(every).tag
    for _ in range(dice.choice((1, 2, 30, 240))):
        if parent is not None:
            shell = etree.SubElement(parent, tag)
            shell.append(one)
            one = shell


def _set_attribute(one: etree._Element, every: list[etree._Element], dice: random.Random) -> None:
    names = list(one.keys()) or list(dice.choice(every).keys()) or ["r"]
    one.set(dice.choice(names), dice.choice(_TEXTS).replace("\u202e", "x") or "")


def _drop_attribute(one: etree._Element, _all: list[etree._Element], dice: random.Random) -> None:
    if one.keys():
        del one.attrib[dice.choice(list(one.keys()))]


def _set_text(one: etree._Element, _all: list[etree._Element], dice: random.Random) -> None:
    if dice.random() < 0.5:
        one.text = dice.choice(_TEXTS)
    else:
        one.tail = dice.choice(_TEXTS)


def _set_tag(one: etree._Element, every: list[etree._Element], dice: random.Random) -> None:
    one.tag = dice.choice(every).tag


def _comment(one: etree._Element, _all: list[etree._Element], dice: random.Random) -> None:
    one.insert(0, etree.Comment("x") if dice.random() < 0.5 else etree.ProcessingInstruction("y", "z"))


_CHANGES: tuple[Change, ...] = (_take_out, _double, _move, _wrap, _set_attribute, _set_attribute, _drop_attribute,
                                _set_text, _set_text, _set_tag, _comment)  # fmt: skip
