"""What a note means for each purpose, and what may then leave the house."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from projects.consent import (
    Allowed,
    Consent,
    ConsentState,
    Purpose,
    consents_from_words,
    may_name_function,
    may_quote,
    state_of,
    still_open,
    summary,
    with_consent,
)

STATES = {"?": ConsentState.UNKNOWN, "+": ConsentState.GIVEN, "~": ConsentState.NOT_SIGNED, "-": ConsentState.REFUSED,
          "x": ConsentState.WITHDRAWN}  # fmt: skip
SIGNS = {state: sign for sign, state in STATES.items()}


def answers(signs: str) -> tuple[Consent, ...]:
    """answers("++?~"): one sign for each purpose, in the order recording, quote, function, read back."""
    return tuple(Consent(purpose, STATES[sign]) for purpose, sign in zip(Purpose, signs, strict=True))


def signs(words: str) -> str:
    return "".join(SIGNS[state_of(consents_from_words(words), purpose)] for purpose in Purpose)


@pytest.mark.parametrize(("words", "expected"), [
    pytest.param("ja - opname en gebruik van citaten zonder naam", "++??", id="plain-yes"),
    pytest.param("ja, mits niet herleidbaar naar persoon", "++-?", id="not-traceable-is-no-function"),
    pytest.param("ja, citaten mogen met functienaam", "+++?", id="with-function"),
    pytest.param("Ja, maar zonder functie", "++-?", id="without-function"),
    pytest.param("ja, wil eigen citaten vooraf zien", "++?~", id="wants-to-read-first"),
    pytest.param("ja, onder voorbehoud van akkoord teamchef", "++?~", id="on-a-condition"),
    pytest.param("ja, zonder voorbehoud", "++??", id="without-condition"),
    pytest.param("ja - notities door respondent teruggelezen en akkoord", "++?+", id="read-and-approved"),
    pytest.param("ja, geen opname; uitgewerkt uit handgeschreven notities", "-+??", id="no-recording"),
    pytest.param("ja, maar geen citaten", "+-??", id="yes-but-no-quotes"),
    pytest.param("mondeling ja, schriftelijk volgt nog", "~~??", id="not-signed"),
    pytest.param("mondeling ja, met functie", "~~~?", id="nothing-is-signed"),
    pytest.param("nee, liever niet", "---?", id="no"),
    pytest.param("neemt contact op", "????", id="no-is-a-whole-word"),
    pytest.param("januari getekend", "????", id="yes-is-a-whole-word"),
    pytest.param("geen toestemming voor citaten", "?--?", id="no-consent-for-quotes"),
    pytest.param("", "????", id="nothing-said"),
    pytest.param("zie formulier", "????", id="says-nothing"),
])
def test_a_note_comes_down_to_the_strictest_reading(words: str, expected: str) -> None:
    assert signs(words) == expected


@given(words=some.text(max_size=80))
def test_the_note_itself_is_never_lost(words: str) -> None:
    found = consents_from_words(words)

    assert [one.note for one in found if one.note] == [words.strip()] if words.strip() else found == ()


@given(words=some.text(alphabet="jaenmtfuciogr, ", max_size=40))
def test_no_note_lets_a_function_out_without_a_quote(words: str) -> None:
    found = consents_from_words(words)

    assert may_quote(found) or not may_name_function(found)


@pytest.mark.parametrize("cast", [tuple(cast) for cast in product(STATES, repeat=4)], ids="".join)
def test_a_quote_goes_out_only_when_it_is_given_and_approved(cast: tuple[str, str, str, str]) -> None:
    recording, quote, function, read_back = cast
    consents = answers("".join(cast))

    assert may_quote(consents) == (quote == "+" and read_back in "?+" and recording != "x")
    assert may_name_function(consents) == (may_quote(consents) and function == "+")
    assert may_quote(consents) == (summary(consents) in (Allowed.QUOTE, Allowed.FUNCTION))


@pytest.mark.parametrize(("cast", "word"), [
    ("++++", Allowed.FUNCTION), ("++-?", Allowed.QUOTE), ("-+??", Allowed.QUOTE), ("++?~", Allowed.READ_BACK),
    ("++?-", Allowed.REFUSED), ("~~??", Allowed.NOT_SIGNED), ("?~?~", Allowed.NOT_SIGNED), ("+-??", Allowed.REFUSED),
    ("x+??", Allowed.WITHDRAWN), ("+x?~", Allowed.WITHDRAWN), ("????", Allowed.UNKNOWN), ("+???", Allowed.UNKNOWN),
])  # fmt: skip
def test_the_word_is_that_of_the_answer_that_decides(cast: str, word: Allowed) -> None:
    assert summary(answers(cast)) is word


def test_what_nobody_asked_and_what_is_not_signed_is_open() -> None:
    assert still_open(()) == (Purpose.RECORDING, Purpose.QUOTE)
    assert still_open(answers("++~~")) == (Purpose.FUNCTION, Purpose.READ_BACK)
    assert still_open(answers("+-??")) == ()


def test_a_fresh_answer_takes_the_place_of_the_earlier_one() -> None:
    fresh = Consent(Purpose.QUOTE, ConsentState.WITHDRAWN)

    assert with_consent(answers("++??"), fresh)[1] == fresh
    assert with_consent((), fresh) == (fresh,)
