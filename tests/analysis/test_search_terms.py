"""From a text to what one can find it by."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.search_terms import asked_stems, fold, stems, tokens, verbs_apart


def words(text: str) -> list[str]:
    return [token.word for token in tokens(text)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Café’s in 't centrum", ["cafe’s", "in", "t", "centrum"], id="accents-and-apostrophes"),
    pytest.param("co\u00adöpe\u00adratie", ["cooperatie"], id="soft-hyphens"),
    pytest.param("e\u0301e\u0301n\u00a0keer", ["een", "keer"], id="loose-accents-and-no-break-space"),
    pytest.param("parkeer-overlast, wijk\u2011boa", ["parkeeroverlast", "wijkboa"], id="hyphens"),
    pytest.param("06-12 van 2026-2027", ["06", "12", "van", "2026", "2027"], id="numbers-stay-apart"),
    pytest.param("en/of - dus", ["en", "of", "dus"], id="a-dash-joins-nothing"),
    pytest.param("👮‍♀️ boa’s!", ["boa’s"], id="pictures"),
])  # fmt: skip
def test_words_as_they_are_looked_for(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(some.text(max_size=80))
def test_tokens_stand_where_they_say_and_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert token.start >= end
        assert token.small == text[token.start : token.end].lower()
        assert token.word == fold(token.small)
        end = token.end


@given(some.text(max_size=30))
def test_a_folded_word_stays_as_it_is(text: str) -> None:
    for word in words(text):
        assert fold(word) == word
        assert word in stems(word) & asked_stems(word)


@pytest.mark.parametrize(("asked", "found"), [
    ("overlast", "parkeeroverlast"), ("parkeren", "parkeeroverlast"), ("hond", "hondenpoep"), ("wrak", "fietswrakken"),
    ("fietswrak", "fietswrakken"), ("handhaven", "gehandhaafd"), ("bellen", "belde"), ("belt", "belden"),
    ("boa", "wijkboa's"), ("parkeerplaats", "gehandicaptenparkeerplaatsen"), ("overlast", "parkeer-overlast"),
    ("bijplaatsing", "bijplaatsingen"), ("zwemmen", "zwemverbod"), ("geïnteresseerd", "geinteresseerd"),
])  # fmt: skip
def test_a_word_is_found_in_other_forms_and_in_compounds(asked: str, found: str) -> None:
    assert asked_stems(asked) & stems(found)


@pytest.mark.parametrize(("asked", "other"), [
    ("ring", "regering"), ("hand", "handhaving"), ("last", "overlast"), ("zon", "zo'n"),
    ("parkeeroverlast", "overlast"),
    ("burger", "burgemeester"),
])  # fmt: skip
def test_a_word_is_not_found_in_what_only_looks_like_it(asked: str, other: str) -> None:
    assert not asked_stems(asked) & stems(other)


def apart(text: str) -> list[str]:
    return [verb.small for verb in verbs_apart(text, tokens(text))]


@pytest.mark.parametrize(("text", "expected"), [
    ("Wij spreken de mensen daar altijd op aan.", ["spreken·aan"]),
    ("Hij belt mij nooit op als het misgaat, en dat pakken we aan.", ["belt·op", "pakken·aan"]),
    ("Ik kom uit Lindewaard en we houden daar toezicht op.", []),
    ("Ik ga er vandaag over", []),
    ("Zij spreken. De lamp gaat aan", ["gaat·aan"]),
])  # fmt: skip
def test_verbs_whose_halves_stand_apart(text: str, expected: list[str]) -> None:
    assert apart(text) == expected


def test_a_verb_apart_is_found_by_the_whole_verb() -> None:
    assert asked_stems("aanspreken") & stems("spreken·aan")
    assert asked_stems("aangesproken") & stems("sprak·aan")
