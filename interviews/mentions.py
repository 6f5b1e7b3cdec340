"""Does a file as it came in hold somebody's name? The bytes of a Word file are packed, so they are unpacked first."""

import io
import zipfile
from collections.abc import Iterator

from interviews.archive import UNREADABLE

_MOST = 100_000_000  # bytes unpacked; more is no interview
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1252")


def mentions(content: bytes, name: str) -> bool:
    """Does a word of the name that is at least four letters long stand in the bytes, in any usual encoding?

    A yes may be wrong ("Bakker" is also a shop); a no is sure for plain text and for Office files.
    """
    words = [word for word in name.split() if len(word) > 3] or [name]
    wanted = {
        form.encode(encoding) for word in words for form in {word, word.lower(), word.capitalize(), word.upper()}
        for encoding in _ENCODINGS if _fits(form, encoding)
    }  # fmt: skip
    return any(one in piece for piece in _pieces(content) for one in wanted)


def _fits(word: str, encoding: str) -> bool:
    try:
        word.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _pieces(content: bytes) -> Iterator[bytes]:
    yield content
    try:
        packed = zipfile.ZipFile(io.BytesIO(content))
    except UNREADABLE:  # no archive, or only something that looks like one
        return
    left = _MOST
    with packed:
        for member in packed.infolist():
            if member.flag_bits & 1 or left <= 0:  # locked
                continue
            try:
                with packed.open(member) as opened:
                    piece = opened.read(left)
            except UNREADABLE:
                continue
            left -= len(piece)
            yield piece
