"""interviews/archive.py and interviews/mentions.py: archives that are damaged in ways zipfile does not foresee."""

import io
import zipfile

import pytest

from interviews.archive import open_zip, read_parts
from interviews.mentions import mentions
from projects.errors import Refused


def _packed(words: str, method: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("word/document.xml", words)
    return packed.getvalue()


def _damaged(words: str, method: int) -> bytes:
    """The archive with the first bytes of its only part, behind its name, turned over."""
    content = bytearray(_packed(words, method))
    start = content.index(b".xml") + len(b".xml") + 12
    content[start:start + 20] = bytes(255 - byte for byte in content[start:start + 20])
    return bytes(content)


@pytest.mark.parametrize("method", [
    pytest.param(zipfile.ZIP_DEFLATED, id="deflated"), pytest.param(zipfile.ZIP_BZIP2, id="bzip2"),
    pytest.param(zipfile.ZIP_LZMA, id="lzma"),
])  # fmt: skip
def test_a_damaged_part_is_refused_however_it_was_packed(method: int) -> None:
    content = _damaged("Marijke Elzinga zegt dat het meevalt. " * 200, method)

    for read in (open_zip, lambda whole: read_parts(whole, ("word/document.xml",))):
        with pytest.raises(Refused) as refusal:
            read(content)
        assert refusal.value.message_key == "refused-damaged"


def test_a_name_is_found_within_a_packed_file_and_not_in_what_only_looks_like_one() -> None:
    whole = _packed("Marijke Elzinga zegt dat het meevalt. " * 200, zipfile.ZIP_LZMA)
    only_its_end = b"x" * 50 + whole[whole.index(b"PK\x05\x06"):]

    assert mentions(whole, "Marijke Elzinga")
    assert zipfile.is_zipfile(io.BytesIO(only_its_end))
    assert not mentions(only_its_end, "Marijke Elzinga")
    assert not mentions(_damaged("Marijke Elzinga. " * 200, zipfile.ZIP_LZMA), "Marijke Elzinga")
