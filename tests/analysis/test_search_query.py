"""What somebody types, and where it stands in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.search_query import Asked, Forms, Kind, Query, either, hits, read_query, words_of
from analysis.search_terms import fold, stems, tokens, verbs_apart


def forms_in(text: str, query: Query) -> Forms:
    """The forms of the words of a query that stand in the text: what the store knows of a project."""
    found = tokens(text)
    small = {token.small for token in found} | {verb.small for verb in verbs_apart(text, found)}
    known = {one: stems(one) for one in small}
    return {
        asked: frozenset({fold(one) for one, have in known.items() if have & asked.stems} | set(asked.words))
        for asked in query.parts if asked.kind is Kind.WORD
    }  # fmt: skip


def found(text: str, query: str) -> list[str]:
    asked = read_query(query)
    return [text[start:end] for start, end in hits(words_of(text), asked, forms_in(text, asked))]


TEXT = "Wij spreken jongeren aan op parkeeroverlast. De wijk-boa deelt geen bonnen uit, zegt de regering."


@pytest.mark.parametrize(("query", "expected"), [
    ("overlast", ["parkeeroverlast"]),
    ("PARKEREN bon", ["parkeeroverlast", "bonnen"]),
    ("ring", []),
    ('"geen bonnen"', ["geen bonnen"]),
    ('"bonnen geen"', []),
    ('"overlast"', []),
    ("parkeer*", ["parkeeroverlast"]),
    ("overlast -bonnen", []),
    ('overlast -"veel bonnen"', ["parkeeroverlast"]),
    ("vuurwerk OF overlast", ["parkeeroverlast"]),
    ("vuurwerk OF overlast jongeren", ["jongeren", "parkeeroverlast"]),
    ("vuurwerk overlast", []),
    ("aanspreken", ["spreken", "aan"]),
    ("boa", ["wijk-boa"]),
    ("de overlast", ["parkeeroverlast"]),
    ("de", ["De", "de"]),
    ("-overlast", []),
    ("", []),
    ("OF", []),
    ("***", []),
    ('"', []),
])  # fmt: skip
def test_a_query_finds_what_it_should(query: str, expected: list[str]) -> None:
    assert found(TEXT, query) == expected


def test_small_words_are_skipped_where_there_are_others() -> None:
    assert read_query("overlast in de wijk").ignored == ("in", "de")
    assert read_query('"in de wijk"').ignored == ()


def test_a_query_that_asks_too_much_can_ask_for_any() -> None:
    query = read_query('parkeren overlast OF hond "op straat" bon* -kade')

    assert either(query) == 'parkeren OF overlast OF hond OF "op straat" OF bon*'
    assert len(read_query(either(query)).wanted) == 1


def test_a_number_with_a_hyphen_is_two_words_in_a_row() -> None:
    assert read_query("06-12345678").wanted == ((Asked(Kind.EXACT, ("06", "12345678")),),)


@given(some.text(max_size=60), some.text(alphabet='abeno "-*|OF\u201c', max_size=20))
def test_any_query_on_any_text_gives_places_in_order(text: str, query: str) -> None:
    asked = read_query(query)
    end = 0
    for start, stop in hits(words_of(text), asked, forms_in(text, asked)):
        assert end <= start < stop <= len(text)
        end = stop
