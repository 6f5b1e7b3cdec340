"""interviews/names.py: names of people we know, however they are written."""

import pytest

from interviews.names import Roster
from interviews.personal_data import Layer, find_personal_data

ROSTER = Roster({
    "Marijke Elzinga": "R03", "Kees van Rossenberg": "R07", "Harm Jan Boxem": "R02", "Willem de Boer": "R08",
    "Bas Smit": "R09",
})  # fmt: skip


@pytest.mark.parametrize(("text", "name", "code", "reason"), [
    ("Marijke Elsinga belde", "Marijke Elsinga", "R03", "spelling"),
    ("Vraag het Marjike maar", "Marjike", "R03", "spelling"),
    ("Wim de Boer belde", "Wim de Boer", "R08", "nickname"),
    ("Vraag het Wim maar", "Wim", "R08", "nickname"),
    ("cees van rossenberg zei", "cees van rossenberg", "R07", "nickname"),
    ("toen kwam rossenberg", "rossenberg", "R07", "roster"),
    ("verslag KvR", "KvR", "R07", "roster"),
    ("Rossenberg, Kees van", "Rossenberg, Kees van", "R07", "roster"),
    ("MARIJKE ELZINGA", "MARIJKE ELZINGA", "R03", "roster"),
    ("Harm-Jan zei", "Harm-Jan", "R02", "roster"),
    ("M.\u00a0Elzinga zei", "M.\u00a0Elzinga", "R03", "roster"),
])
def test_forms_of_a_name(text: str, name: str, code: str, reason: str) -> None:
    (one,) = find_personal_data(text, ROSTER, layers={Layer.ROSTER})

    assert (one.text, one.code, one.reason.value) == (name, code, reason)
    assert one.sure or reason != "roster"


@pytest.mark.parametrize("text", [
    "Bas en tenor.", "de boer zaait", "mail m.elzinga@x.nl", "een smit aan het werk", "VVR en KVK", "Marijkeweg",
])  # fmt: skip
def test_what_only_looks_like_it(text: str) -> None:
    assert find_personal_data(text, ROSTER, layers={Layer.ROSTER}) == ()


def test_people_are_found_on_a_roster_of_thousands() -> None:
    people = Roster({f"Voornaam{n} van Achternaam{n}": f"R{n}" for n in range(2000)})

    found = find_personal_data("Voornaam7 van Achternaam7 en achternaam1999. " * 500, people, layers={Layer.ROSTER})

    assert {one.code for one in found} == {"R7", "R1999"}
