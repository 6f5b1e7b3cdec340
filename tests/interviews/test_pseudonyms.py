"""interviews/pseudonyms.py: the same person keeps the same pseudonym."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.pseudonyms import assign

ROSTER = {"Marijke Elzinga": "R03", "Kees van Rossenberg": "R07", "Harm Jan Boxem": "R02"}


@pytest.mark.parametrize("name", [
    pytest.param("Dilan", id="given"), pytest.param("dilan", id="small"), pytest.param("DILAN AYDIN", id="capitals"),
    pytest.param("mevrouw Aydin", id="title"), pytest.param("D. Aydın", id="initial-and-accents"),
    pytest.param("Aydin", id="surname"), pytest.param("Aydin, Dilan", id="surname-first"),
])  # fmt: skip
def test_parts_of_a_name_get_the_code_of_the_full_name(name: str) -> None:
    assigned = assign([name], {"Dilan Aydin": "P04", **ROSTER})

    assert assigned.codes == {name: "P04"}
    assert not assigned.ambiguous


@pytest.mark.parametrize(("name", "code"), [
    pytest.param("Marijke", "R03", id="given"), pytest.param("meneer Van Rossenberg", "R07", id="title"),
    pytest.param("Harm-Jan", "R02", id="two-given-names"), pytest.param("Cees van Rossenberg", "R07", id="nickname"),
    pytest.param("Marijke Bakker", "P01", id="another-surname"), pytest.param("K. Rossenberg", "R07", id="no-prefix"),
    pytest.param("Jan Boxem", "P01", id="another-given-name"),
])  # fmt: skip
def test_people_of_the_roster_keep_their_code(name: str, code: str) -> None:
    assert assign([name], ROSTER).codes[name] == code


def test_order_in_the_text_does_not_matter() -> None:
    names = ["Dilan", "mevrouw Aydin", "Dilan Aydin", "Ruben"]

    assigned = assign(names, ROSTER)

    assert assigned.codes["Dilan"] == assigned.codes["mevrouw Aydin"] == assigned.codes["Dilan Aydin"]
    assert assigned.codes["Ruben"] != assigned.codes["Dilan"]
    assert assign(names[::-1], ROSTER).codes["Dilan"] == assigned.codes["Dilan"]


def test_a_name_that_fits_two_people_gets_its_own_code_and_is_told() -> None:
    known = {"Jan Bakker": "P01", "Jan de Wit": "R05"}

    assigned = assign(["Jan"], known)

    assert assigned.codes == {"Jan": "P02"}
    assert assigned.ambiguous == {"Jan": ("P01", "R05")}


def test_a_name_of_its_own_stays_so_and_draws_nobody_in() -> None:
    known = {"Jan Bakker": "P01", "Jan de Wit": "R05", "Jan": "P02"}

    assigned = assign(["Jan", "Jan Postma"], known)

    assert assigned.codes == {"Jan": "P02", "Jan Postma": "P03"}
    assert "Jan" in assigned.ambiguous


def test_a_man_and_a_woman_of_one_surname_are_two_people() -> None:
    codes = assign(["meneer De Vries", "mevrouw De Vries"], {}).codes

    assert len(set(codes.values())) == 2


def test_a_given_name_that_was_known_grows_into_the_full_name() -> None:
    codes = assign(["Dilan Aydin", "mevrouw Aydin"], {"Dilan": "P03"}).codes

    assert set(codes.values()) == {"P03"}


_NAMES = some.sampled_from([
    "Jan", "Jan Bakker", "jan de wit", "De Wit", "mevrouw Bakker", "meneer Bakker", "K. Bakker", "Kees", "Kees Bakker",
    "", "Cees", "Aydin", "Dilan Aydin", "D. Aydin", "de", "van der Meer", "A", "Meer", "Özlem", "ozlem",
])  # fmt: skip


@given(some.lists(_NAMES, max_size=8), some.lists(_NAMES, max_size=8))
def test_what_got_a_code_keeps_it(first: list[str], second: list[str]) -> None:
    before = assign(first, {})

    after = assign([*second, *first], before.codes)

    assert set(after.codes) == {*first, *second}
    assert {name: after.codes[name] for name in first} == before.codes
    assert not set(after.new) & set(first)
    assert assign(first, {}) == before
