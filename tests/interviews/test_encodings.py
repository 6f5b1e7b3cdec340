"""interviews/encodings.py: bytes to text."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.encoding_previews import EncodingPreview, encoding_previews
from interviews.encodings import clean, decode
from projects.errors import Refused

FILES = Path(__file__).parents[1] / "files"
SENTENCE = "Beeld: de boa’s zijn “vriendelijk”, kost € 5 per café-bezoek – zei Özlem.\nTweede regel."


@pytest.mark.parametrize(("encoding", "guessed"), [
    pytest.param("utf-8", False, id="utf-8"),
    pytest.param("utf-8-sig", False, id="utf-8-with-mark"),
    pytest.param("utf-16", False, id="utf-16-with-mark"),
    pytest.param("utf-32", False, id="utf-32-with-mark"),
    pytest.param("utf-16-le", True, id="utf-16-without-mark"),
    pytest.param("utf-16-be", True, id="utf-16-big-endian"),
    pytest.param("cp1252", True, id="windows"),
])  # fmt: skip
def test_a_text_comes_back_from_its_bytes(encoding: str, guessed: bool) -> None:
    decoded = decode(SENTENCE.encode(encoding))

    assert decoded.text == SENTENCE
    assert decoded.guessed is guessed


@pytest.mark.parametrize("name", ["nl_cp1252.txt", "nl_utf16.txt", "nl_nfd.txt", "nl_utf8bom_crlf.txt",
                                  "nl_macroman.txt"])  # fmt: skip
def test_the_same_interview_in_another_encoding_is_the_same_text(name: str) -> None:
    expected = decode((FILES / "nl_utf8.txt").read_bytes()).text

    assert decode((FILES / name).read_bytes()).text == expected


def test_one_damaged_spot_does_not_spoil_the_other_accents() -> None:
    decoded = decode("één café ".encode() * 5 + b"\xff" + " geïnteresseerd".encode())

    assert decoded.text.startswith("één café")
    assert decoded.guessed


@pytest.mark.parametrize("content", [
    pytest.param(b"%PDF-1.7\n...", id="pdf"), pytest.param(b"PK\x03\x04rest", id="zip"),
    pytest.param(bytes(range(1, 32)) * 20, id="control-characters"),
])  # fmt: skip
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        decode(content)

    assert refusal.value.message_key == "refused-not-text"


def test_what_nobody_sees_is_taken_out() -> None:
    assert clean("\ufeffhand\u00adhaver\u200b en\r\nde\x07 rest\r") == "handhaver en\nde rest\n"


@given(some.binary(max_size=400))
def test_any_bytes_give_a_clean_text_or_a_refusal(content: bytes) -> None:
    try:
        text = decode(content).text
    except Refused:
        return

    assert text == unicodedata.normalize("NFC", text)
    assert not set(text) & {"\r", "\x00", "\ufeff", "\u00ad", "\ufffe"}
    text.encode("utf-8")


@given(some.text(max_size=200))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def shown(content: bytes) -> dict[str, tuple[str, ...]]:
    return {preview.encoding: preview.lines for preview in encoding_previews(content)}


def test_the_encoding_that_is_taken_comes_first_with_lines_that_tell() -> None:
    content = "Gewoon.\nDe geïnterviewde zei:\n€ 20 voor een café.\n".encode("cp1252")

    previews = encoding_previews(content)

    assert previews[0] == EncodingPreview("cp1252", ("De geïnterviewde zei:", "€ 20 voor een café."))
    assert {"mac-roman", "cp850"} <= {preview.encoding for preview in previews}


def test_a_text_without_accents_gives_nothing_to_choose() -> None:
    assert encoding_previews(b"Hallo daar.\nEn nog wat.") == (EncodingPreview("utf-8", ("Hallo daar.", "En nog wat.")),)


@pytest.mark.parametrize("encoding", ["cp850", "mac-roman", "utf-16-le", "utf-32"])
def test_the_choice_of_the_user_is_obeyed(encoding: str) -> None:
    words = "Geïnteresseerd in één café."

    assert decode(words.encode(encoding), encoding).text.strip() == words
    assert words in {line for lines in shown(words.encode(encoding)).values() for line in lines}


def test_a_text_that_was_encoded_twice_can_be_mended() -> None:
    words = "Geïnteresseerd in één café voor € 20."
    content = words.encode().decode("cp1252").encode()

    assert shown(content)["utf-8-twice"] == (words,)
    assert decode(content, "utf-8-twice").text == words


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        decode(b"hallo", "rot13")

    assert refusal.value.message_key == "refused-no-such-encoding"


def test_a_long_line_is_shown_around_its_accent() -> None:
    (line,) = encoding_previews(("a" * 500 + " café " + "b" * 500).encode())[0].lines

    assert "café" in line
    assert len(line) <= 122
