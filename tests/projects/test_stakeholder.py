"""Pseudonyms and sides."""

import pytest

from projects.stakeholder import Side, next_code, side_from_words


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
