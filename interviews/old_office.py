"""Office files from before 2007 (.doc, .xls): what they are by their bytes, before any program opens them."""

import struct
from collections.abc import Mapping

from interviews.archive import OFFICE_PASSWORD, OLE
from projects.errors import Refused

NEW: Mapping[str, str] = {"doc": "docx", "xls": "xlsx"}  # what each becomes once it is converted
_SECTOR = 512  # bytes: the streams of such a file begin at multiples of this
_WORD_MARK = b"\xec\xa5"  # the first bytes of the stream with the text
_ENCRYPTED = 0x0100  # in the flags, ten bytes further
_FILE_PASS = b"\x2f\x00"  # the record of a sheet that has a password, right after the first record
_MACROS = tuple(name.encode("utf-16-le") for name in ("_VBA_PROJECT", "VBA\0"))


def real_extension(extension: str, content: bytes) -> str:
    """What this file is: "doc" or "xls", or a newer format that bears the old name.

    Refused for a password, for macros, and for what is neither.
    """
    if content.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if content.startswith(b"PK"):
        return NEW[extension]
    if not content.startswith(OLE):
        raise Refused("refused-wrong-contents")
    if OFFICE_PASSWORD in content or _word_has_password(content) or _sheet_has_password(content):
        raise Refused("refused-password")
    if any(name in content for name in _MACROS):
        raise Refused("refused-macros")
    return extension


def _word_has_password(content: bytes) -> bool:
    for place in range(_SECTOR, len(content) - 12, _SECTOR):
        if content.startswith(_WORD_MARK, place):
            (flags,) = struct.unpack_from("<H", content, place + 10)
            return bool(flags & _ENCRYPTED)
    return False


def _sheet_has_password(content: bytes) -> bool:
    for place in range(_SECTOR, len(content) - 24, _SECTOR):
        if content.startswith(b"\x09\x08", place):  # the first record of a workbook
            (length,) = struct.unpack_from("<H", content, place + 2)
            if content.startswith(_FILE_PASS, place + 4 + length):
                return True
    return False
