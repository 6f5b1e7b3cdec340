"""Compounds are taken apart, and words that only look like one are not."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.compounds import parts, split
from bench.compounds import measure, read

LISTS = Path(__file__).parent.parent.parent / "bench" / "labelled"


@pytest.mark.parametrize(("word", "expected"), [
    ("parkeeroverlast", ("parkeer", "overlast")),
    ("verkeersbord", ("verkeer", "bord")),
    ("hondenpoep", ("honden", "poep")),
    ("kinderopvang", ("kinder", "opvang")),
    ("fietsparkeerverbod", ("fiets", "parkeer", "verbod")),
    ("handhavingsuitvoeringsprogramma", ("handhaving", "uitvoering", "programma")),
    ("regering", ()),
    ("handhaving", ()),
    ("aangesproken", ()),
    ("06-12345678", ()),
    ("", ()),
])  # fmt: skip
def test_a_word_and_its_parts(word: str, expected: tuple[str, ...]) -> None:
    assert parts(word) == expected


def test_a_word_of_the_project_may_be_a_part() -> None:
    assert parts("blorfmarkt") == ()
    assert parts("blorfmarkt", {"blorf"}) == ("blorf", "markt")


@given(some.text(alphabet="abdeghilnoprstuv", max_size=40))
def test_parts_stand_in_the_word_in_order_with_only_a_link_between(word: str) -> None:
    cuts = split(word)

    assert len(cuts) != 1
    if cuts:
        assert cuts[0][0] == 0
        assert cuts[-1][1] == len(word)
        assert {word[end:start] for (_, end), (start, _) in pairwise(cuts)} <= {"", "s", "en", "er"}


@pytest.mark.parametrize(("name", "recall", "precision"), [("compounds", 0.97, 0.97), ("compounds_unseen", 0.82, 0.78)])
def test_the_labelled_lists_are_found_as_well_as_the_docs_say(name: str, recall: float, precision: float) -> None:
    found = measure(read(LISTS / f"{name}.tsv"), misses=False)

    assert float(found["recall"]) >= recall
    assert float(found["precision"]) >= precision
