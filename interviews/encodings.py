"""Bytes to text, once and for all: afterwards a text never changes, because tags count its characters."""

import re
import unicodedata
from dataclasses import dataclass

from projects.errors import Refused

_MARKS = (  # the longer mark first: that of UTF-16 is the beginning of that of UTF-32
    (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
_OTHER_KINDS = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF", b"\x89PNG", b"MZ\x90", b"\xd0\xcf\x11\xe0", b"\xff\xd8\xff",
                b"{\\rtf", b"GIF8", b"\x7fELF", b"SQLite format 3", b"\x1f\x8b")  # fmt: skip
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
_DOUBLE = re.compile("\u00c3[\u0080-\u00bf\u0152\u0160\u0161\u0178\u2018-\u2022\u203a\u20ac]|\u00e2\u20ac")
_MOST_CONTROL = 0.05  # share of control characters above which bytes are no text
TWICE = "utf-8-twice"
CHOICES = ("utf-8", "cp1252", "mac-roman", "cp850", "iso8859-15", "cp1250", TWICE, "utf-16-le", "utf-16-be", "utf-32")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A clean text; `guessed` if we had to guess the encoding or some characters could not be read."""

    text: str
    guessed: bool


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """The text of `content`: byte order mark, strict UTF-8, UTF-16 by its zeros, else Windows.

    An `encoding` of CHOICES is used instead when the user chose one; bytes that it does not know become U+FFFD.
    Refused with refused-not-text if these bytes are no text at all.
    """
    if content.startswith(_OTHER_KINDS):
        raise Refused("refused-not-text")
    if encoding is not None:
        return _decode_as(content, encoding)
    raw, guessed, _ = _to_characters(content)
    if strangeness(raw) > _MOST_CONTROL * len(raw) + 5:
        raise Refused("refused-not-text")
    return Decoded(clean(raw), guessed or len(_DOUBLE.findall(raw)) > 1)


def _decode_as(content: bytes, encoding: str) -> Decoded:
    if encoding not in CHOICES:
        raise Refused("refused-no-such-encoding")
    text = clean(read_as(content, encoding))
    return Decoded(text, guessed="\ufffd" in text)


def read_as(content: bytes, encoding: str) -> str:
    """The characters of `content` in an encoding of CHOICES; U+FFFD for bytes that it does not know."""
    if encoding != TWICE:
        return content.decode(encoding, errors="replace")
    return "\n".join(map(_once, content.decode("utf-8", errors="replace").split("\n")))


def _once(line: str) -> str:
    """A line whose UTF-8 was taken for Windows and written as UTF-8 again: "geÃ¯nteresseerd"."""
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


def encoding_taken(content: bytes) -> str:
    """The encoding of CHOICES in which `decode` reads these bytes by itself."""
    return _to_characters(content)[2]


def strangeness(raw: str) -> int:
    """How many characters of a text are control characters or could not be read."""
    return len(_CONTROL.findall(raw))


def clean(text: str) -> str:
    """LF line ends, NFC, and no character that nobody can see: controls, soft hyphens, direction marks."""
    lines = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", lines))


def _to_characters(content: bytes) -> tuple[str, bool, str]:
    """The text, whether we had to guess, and the encoding of CHOICES that comes nearest to what was done."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strictly(content, name), False, _choice_for(content, name)
    if wide := _wide_encoding(content):
        return _strictly(content, wide), True, wide
    try:
        return content.decode("utf-8"), False, "utf-8"
    except UnicodeDecodeError:
        return _guess(content)


def _choice_for(content: bytes, name: str) -> str:
    if name == "utf-16":
        return "utf-16-le" if content.startswith(b"\xff\xfe") else "utf-16-be"
    return "utf-32" if name == "utf-32" else "utf-8"


def _strictly(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        raise Refused("refused-damaged") from None


def _wide_encoding(content: bytes) -> str | None:
    """UTF-16 without a mark: in Dutch text every other byte is then zero."""
    half = len(content) // 2
    if half < 2 or len(content) % 2:
        return None
    if content[1::2].count(0) > 0.6 * half:
        return "utf-16-le"
    return "utf-16-be" if content[::2].count(0) > 0.6 * half else None


def _guess(content: bytes) -> tuple[str, bool, str]:
    loose = content.decode("utf-8", errors="replace")
    wrong = loose.count("\ufffd")
    right = sum(1 for character in loose if character > "\x7f" and character != "\ufffd")
    if right > wrong:  # UTF-8 with a damaged spot: Windows would spoil every accent
        return loose, True, "utf-8"
    # An old Mac ends its lines with CR alone; its accents are not where Windows has them.
    old_mac = b"\r" in content and b"\n" not in content
    name = "mac-roman" if old_mac else "cp1252"
    return content.decode(name, errors="replace"), True, name
