"""RTF as a row of tokens, and which letters its bytes stand for."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class TokenKind(Enum):
    """What a piece of RTF is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "word"  # \par, \b0
    BYTES = "bytes"  # letters, as they stand or as \'e9
    SYMBOL = "symbol"  # \~ and such


class Token(NamedTuple):
    """A piece of RTF; `number` belongs to a word and is None where it has none."""

    kind: TokenKind
    text: str
    number: int | None = None


_TOKEN = re.compile(
    r"(?P<text>[^\\{}\r\n]+)|(?P<brace>[{}])|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z])",
    re.DOTALL,
)
_KINDS = {"{": TokenKind.OPEN, "}": TokenKind.CLOSE}
_ALL_BYTES = 1 << 30


def tokens(content: bytes) -> Iterator[Token]:
    """Every piece in order; the raw bytes of pictures are passed over."""
    source = content.decode("latin-1")
    place = 0
    while found := _TOKEN.search(source, place):
        place = found.end()
        kind = found.lastgroup
        if kind == "text":
            yield Token(TokenKind.BYTES, found["text"])
        elif kind == "brace":
            yield Token(_KINDS[found["brace"]], "")
        elif kind == "byte":
            yield Token(TokenKind.BYTES, chr(int(found["byte"], 16)))
        elif kind == "symbol":
            yield Token(TokenKind.SYMBOL, found["symbol"])
        else:
            number = int(found["number"]) if found["number"] else None
            if found["word"] == "bin":
                place += min(max(number or 0, 0), _ALL_BYTES)
            else:
                yield Token(TokenKind.WORD, found["word"], number)


SYMBOLS = "symbols"  # the letters of a font of signs: the one that people use is the bullet
_OF_FONTS = {
    0: "cp1252", 2: SYMBOLS, 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_OF_PAGES = {437, 708, 720, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874, 932, 936,
             949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1361}  # fmt: skip


def codec_of_font(charset: int | None) -> str | None:
    """How the bytes of a font must be read; None: as the document says."""
    return _OF_FONTS.get(-1 if charset is None else charset)


def codec_of_page(page: int | None) -> str:
    """The encoding of a Windows code page; cp1252 for one that nobody knows."""
    if page == 10000:
        return "mac-roman"
    if page == 65001:
        return "utf-8"
    return {708: "cp1256", 720: "cp720", 1361: "johab"}.get(page or 0, f"cp{page}") if page in _OF_PAGES else "cp1252"


def letters(raw: str, codec: str) -> str:
    """The letters that bytes (as latin-1 characters) stand for."""
    if raw.isascii() and codec != SYMBOLS:
        return raw
    if codec == SYMBOLS:
        return "".join("\u2022" if letter > "\x7f" else letter for letter in raw)
    return raw.encode("latin-1").decode(codec, errors="replace")
