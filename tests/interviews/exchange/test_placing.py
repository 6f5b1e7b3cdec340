"""However a tool counts, its places come out at the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.exchange.counting import MARK, Unit, Way, decode_text, places, tidy, ways
from interviews.exchange.placing import Claim, Searcher, place_all

PIECES = some.sampled_from(["a", "b", " ", "\u00e9", "\U0001f642", "\r", "\n", "\r\n", "\x00", MARK])
RAW = some.lists(PIECES, max_size=40).map("".join)


def measured(raw: str, way: Way, place: int) -> int:
    """The place in `raw` as a tool counts it, written the slow way."""
    before = raw[:place]
    if raw.startswith(MARK) and not way.with_mark:
        before = before.removeprefix(MARK)
    if not way.wide_line_ends:
        before = before.replace("\r\n", "\n")
    in_utf16, in_bytes = len(before.encode("utf-16-le")) // 2, len(before.encode())
    return {Unit.POINTS: len(before), Unit.UTF16: in_utf16, Unit.BYTES: in_bytes}[way.unit]


@given(RAW, some.booleans(), some.sampled_from(Unit), some.booleans(), some.booleans())
def test_every_place_is_found_again(raw: str, marked: bool, unit: Unit, wide: bool, with_mark: bool) -> None:
    raw = MARK + raw if marked else raw
    way, tidied = Way(unit, wide, with_mark), tidy(raw)
    find = places(tidied, way)

    for place in range(len(tidied.text)):
        origin = tidied.origins[place]
        # Before a line end of two characters a tool stands before the first of them.
        first = origin - 1 if raw[max(0, origin - 1):origin + 1] == "\r\n" else origin
        assert find(measured(raw, way, first)) == place


@given(RAW)
def test_a_tidy_text_has_nothing_untidy(raw: str) -> None:
    tidied = tidy(raw)

    assert not set(tidied.text) & {"\r", "\x00"}
    assert tidy(tidied.text).text == tidied.text
    assert len(tidied.origins) == len(tidied.text) + 1


def test_ways_that_come_to_the_same_are_tried_once() -> None:
    assert ways("gewone tekst\n", (Unit.POINTS, Unit.UTF16, Unit.BYTES), wide_first=True) == [Way()]
    assert len(ways("\U0001f642\r\n", (Unit.POINTS, Unit.UTF16), wide_first=True)) == 4


@pytest.mark.parametrize(("content", "text"), [
    pytest.param("café €".encode(), "café €", id="utf-8"),
    pytest.param("café €".encode("utf-16"), "café €", id="utf-16"),
    pytest.param("café €".encode("cp1252"), "café €", id="windows"),
    pytest.param(b"\xef\xbb\xbfcaf", "\ufeffcaf", id="the-mark-stays"),
])  # fmt: skip
def test_a_text_file_is_decoded_as_it_is(content: bytes, text: str) -> None:
    assert decode_text(content) == text


@given(some.text(some.sampled_from("ab \n\u00a0\u201c\""), max_size=60), some.integers(0, 60), some.integers(0, 60))
def test_words_are_found_in_the_text_that_they_come_from(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    words = text[start:end]
    if not words.strip():
        return

    found = Searcher(text).find(words, start)

    assert found is not None
    # Either kind of quotation mark will do, as the next test says.
    there = text[found.start:found.end]
    assert there.replace("\u201c", '"').split() == words.replace("\u201c", '"').split()


def test_quotation_marks_spaces_and_capitals_do_not_matter() -> None:
    text = "Hij zei: \u201cDe wijk  is\nschoon\u201d, meer niet."

    found = Searcher(text).find('"de wijk is schoon"', 0)

    assert found is not None
    assert text[found.start:found.end] == "\u201cDe wijk  is\nschoon\u201d"


def test_the_nearest_of_many_places_is_chosen_and_counted() -> None:
    text = "veel afval op straat. " * 3
    claim = Claim("a", text.rindex("veel") + 2, text.rindex("veel") + 22, "veel afval op straat")

    placed = place_all(tidy(text), [claim]).placed["a"]

    assert (placed.start, placed.moved, placed.places) == (text.rindex("veel"), True, 3)
