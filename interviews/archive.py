"""Office files are zip archives: read the parts that we need, and refuse what is unsafe."""

import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Collection
from io import BytesIO

from projects.errors import Refused

MOST_ENTRIES = 2_000
MOST_UNPACKED = 200 * 2**20  # bytes, all parts together
_PIECE = 1 << 20  # bytes
OFFICE_PASSWORD = "EncryptedPackage".encode("utf-16-le")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how Office files from before 2007 begin, and those with a password
UNREADABLE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, KeyError, NotImplementedError, OSError,
              ValueError)  # fmt: skip
"""What zipfile raises for a damaged archive, or for one that is packed in a way it does not know."""
_ARCHIVE_NAMES = (".zip", ".7z", ".rar", ".gz", ".docx", ".docm", ".jar")
_UNSAFE_NAME = re.compile(r"(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\x00")


def read_parts(content: bytes, wanted: Collection[str] | re.Pattern[str]) -> dict[str, bytes]:
    """The bytes of those `wanted` parts that are there; every part is unpacked and counted.

    `wanted` names the parts, or is a pattern that their whole names match.

    Refused with refused-password, refused-damaged, refused-unsafe-archive or refused-too-large-unpacked.
    """
    if content.startswith(OLE):
        raise Refused("refused-password" if OFFICE_PASSWORD in content else "refused-old-office")
    if isinstance(wanted, re.Pattern):
        return _read(content, _ARCHIVE_NAMES, lambda name: wanted.fullmatch(name) is not None)
    return _read(content, _ARCHIVE_NAMES, lambda name: name in wanted)


def _read(content: bytes, forbidden: tuple[str, ...], is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The wanted parts by their names; an archive with a part whose name ends as one of `forbidden` is refused."""
    if not content.startswith(b"PK"):
        raise Refused("refused-wrong-contents")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _check_entries(archive.infolist(), forbidden)
            return _unpack(archive, {name for name in archive.namelist() if is_wanted(name)})
    except UNREADABLE as error:
        raise Refused("refused-damaged") from error


def _check_entries(entries: list[zipfile.ZipInfo], forbidden: tuple[str, ...]) -> None:
    """Refused when there is too much, or something that does not belong in an honest archive."""
    names = [entry.filename for entry in entries]
    places = [entry.header_offset for entry in entries]
    if len(entries) > MOST_ENTRIES or len(set(names)) < len(names) or len(set(places)) < len(places):
        raise Refused("refused-unsafe-archive")
    for entry in entries:
        is_link = entry.create_system == 3 and (entry.external_attr >> 28) == 0o12
        if is_link or _UNSAFE_NAME.search(entry.filename) or entry.filename.lower().endswith(forbidden):
            raise Refused("refused-unsafe-archive")
        if entry.flag_bits & 1:
            raise Refused("refused-password")
        if entry.filename.lower().endswith("vbaproject.bin"):
            raise Refused("refused-macros")


def _unpack(archive: zipfile.ZipFile, wanted: Collection[str]) -> dict[str, bytes]:
    """Count what really comes out: the sizes that an archive states may be lies."""
    kept: dict[str, bytes] = {}
    unpacked = 0
    for entry in archive.infolist():
        pieces = []
        with archive.open(entry) as part:
            while piece := part.read(_PIECE):
                unpacked += len(piece)
                if unpacked > MOST_UNPACKED:
                    raise Refused("refused-too-large-unpacked", limit=MOST_UNPACKED // 2**20)
                if entry.filename in wanted:
                    pieces.append(piece)
        if entry.filename in wanted:
            kept[entry.filename] = b"".join(pieces)
    return kept


_WITHIN_ZIP = (".zip", ".7z", ".rar", ".gz", ".tar")


def open_zip(content: bytes) -> list[tuple[str, bytes]]:
    """The files in a zip that people made, by name; folders and the system's own files are left out.

    Refused with refused-password, refused-damaged, refused-unsafe-archive or refused-too-large-unpacked.
    """
    parts = _read(content, _WITHIN_ZIP, lambda name: not (name.endswith("/") or _is_of_system(name)))
    return sorted(parts.items())


def _is_of_system(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX", "~$")) or part == "Thumbs.db" for part in name.split("/"))
