"""Consent and pseudonyms."""

import pytest

from projects.stakeholder import Consent, Side, consent_from_words, next_code, side_from_words


@pytest.mark.parametrize(("words", "consent"), [
    pytest.param("ja - opname en gebruik van citaten zonder naam", Consent.GIVEN, id="plain-yes"),
    pytest.param("ja, mits niet herleidbaar naar persoon", Consent.GIVEN, id="yes-without-name"),
    pytest.param("ja, wil eigen citaten vooraf zien", Consent.READ_BACK_FIRST, id="wants-to-read-first"),
    pytest.param("ja, onder voorbehoud van akkoord teamchef", Consent.READ_BACK_FIRST, id="on-a-condition"),
    pytest.param("mondeling ja, schriftelijk volgt nog", Consent.NOT_SIGNED, id="not-signed"),
    pytest.param("nee, liever niet", Consent.REFUSED, id="no"),
    pytest.param("geen toestemming voor citaten", Consent.REFUSED, id="no-consent"),
    pytest.param("", Consent.UNKNOWN, id="nothing-said"),
    pytest.param("zie formulier", Consent.UNKNOWN, id="says-nothing"),
])
def test_a_note_comes_down_to_the_strictest_reading(words: str, consent: Consent) -> None:
    assert consent_from_words(words) is consent


@pytest.mark.parametrize("consent", [one for one in Consent if one is not Consent.GIVEN])
def test_only_given_consent_lets_a_quote_out(consent: Consent) -> None:
    assert Consent.GIVEN.quotable
    assert not consent.quotable


def test_the_next_code_fills_the_first_gap() -> None:
    assert next_code([]) == "R01"
    assert next_code(["R01", "R03"]) == "R02"
    assert next_code([f"R{n:02d}" for n in range(1, 100)]) == "R100"


@pytest.mark.parametrize(("organisation", "function", "side"), [
    pytest.param("Gemeente Lindewaard, team Buitenruimte", "wijkboa", Side.STAFF, id="municipality"),
    pytest.param("gem. Lindewaard", "boa avonddienst", Side.STAFF, id="municipality-in-short"),
    pytest.param("Politie, basisteam Vaartstreek", "wijkagent", Side.PARTNER, id="police"),
    pytest.param("Woningstichting De Vaart", "gebiedsbeheerder", Side.PARTNER, id="housing"),
    pytest.param("", "teamleider handhaving", Side.STAFF, id="function-of-ours"),
    pytest.param("", "Politieagent (Gebied Amersfoort)", Side.PARTNER, id="function-of-another"),
    pytest.param("", "", Side.PARTNER, id="nothing-known"),
])
def test_the_likelier_side_follows_from_the_organisation_and_else_the_function(
    organisation: str, function: str, side: Side
) -> None:
    assert side_from_words(organisation, function) is side
