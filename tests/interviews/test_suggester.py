"""interviews/suggester.py, runs.py, evidence.py, small_names.py: names that nobody told us."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bench.personal_data import layers_for, measure, read
from interviews.names import Roster
from interviews.personal_data import EVERYTHING, REVIEW, SUGGESTED, Kind, Layer, find_personal_data

OURS = Path(__file__).resolve().parents[2] / "bench" / "data"


def names(text: str) -> list[str]:
    return [one.text for one in find_personal_data(text, {}, layers=SUGGESTED) if one.kind is Kind.NAME]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Volgens Fatima is dat zo.", ["Fatima"], id="cue"),
    pytest.param("Willemijn Postma van Woonstede belt.", ["Willemijn Postma"], id="without-where-she-works"),
    pytest.param("De heer Oosterom van Lefier zat erbij.", ["De heer Oosterom"], id="surname-without-where-he-works"),
    pytest.param("van der Meer vindt dat niet.", ["van der Meer"], id="prefixes-in-small-letters"),
    pytest.param("Toen zei Appie dat het kon.", ["Appie"], id="given-name"),
    pytest.param("Dirk-Jan en Özlem Kaya lopen samen.", ["Dirk-Jan", "Özlem Kaya"], id="two-in-a-list"),
    pytest.param("ik heb youssef gebeld en mevrouw janssen ook", ["youssef", "mevrouw janssen"], id="small-letters"),
    pytest.param("dat zei karin de vries van de bieb", ["karin de vries"], id="small-letters-in-full"),
    pytest.param("GESPREK MET FATIMA BOUZIANE", ["FATIMA BOUZIANE"], id="capitals"),
    pytest.param("Vraag het tante Rita maar.", ["tante Rita"], id="aunt"),
    pytest.param("Verslag: LvdM, akkoord: R.H.", ["LvdM", "R.H."], id="initials"),
    pytest.param("Hoi Leonie, gaat het? Groet,\nMaikel", ["Leonie", "Maikel"], id="letter"),
    pytest.param("Mevrouw Schaapveld belt. Schaapveld trekt de kar.", ["Mevrouw Schaapveld", "Schaapveld"], id="again"),
    pytest.param("Dat zegt Storm. Storm weet het wel.", ["Storm", "Storm"], id="a-name-that-is-a-word"),
    pytest.param("Tienstra's plan en Marijkes idee", ["Tienstra", "Marijkes"], id="genitives"),
])  # fmt: skip
def test_names_are_suggested(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", [
    pytest.param("De bakker op de hoek en de visser klagen. Storm en regen ook.", id="words-that-are-names-too"),
    pytest.param("In Amersfoort, Zeist en De Kreken doen ze het anders.", id="places"),
    pytest.param("De Gemeente heeft Handhaving en Openbare Ruimte samengevoegd.", id="departments"),
    pytest.param("Wij werken met Topdesk, WhatsApp en de BuitenBeter-app.", id="systems"),
    pytest.param("Op Maandag in Mei, met Pasen en tijdens de Ramadan.", id="days"),
    pytest.param("De Turkse en Marokkaanse ouders uit Groningen.", id="peoples"),
    pytest.param("Elke keer weer. Door de drukte. Wil je dat? Mark de route.", id="starts-of-sentences"),
    pytest.param("De BOA's, DNA-stalen, LOI-plaatsen en HALT.", id="acronyms"),
    pytest.param("De Raad van State en de Officier van Justitie.", id="institutions"),
    pytest.param("# Beeld Van De Handhaving In De Wijk", id="heading-with-capitals"),
    pytest.param("Bij Albert Heijn, het Anne Frankplein en hotel Van der Valk.", id="named-after-people"),
    pytest.param("Jan Rap en zijn maat.", id="saying"),
    pytest.param("die mevrouw van het loket en de heer des huizes", id="nobody-in-particular"),
])  # fmt: skip
def test_other_capitals_are_left_alone(text: str) -> None:
    assert names(text) == []


def test_what_is_not_certain_is_open_and_says_why() -> None:
    (one,) = find_personal_data("We spraken met Karel Duizendstra.", {}, layers=SUGGESTED)

    assert (one.layer, one.sure, one.reason.value) == (Layer.SUGGESTER, True, "full-name")
    (one,) = find_personal_data("Toen kwam Djaro binnen.", {}, layers=SUGGESTED)
    assert (one.layer, one.sure) == (Layer.SUGGESTER, False)


def test_nothing_is_suggested_unless_asked() -> None:
    assert find_personal_data("Volgens Fatima is dat zo.", {}) == ()


@pytest.mark.parametrize("part", ["a", "b", "c"])
def test_our_own_texts_keep_their_figures(part: str) -> None:
    texts = read(OURS / f"personal-data-{part}.txt")

    summary, faults = measure(texts, Roster({}), layers_for(texts, "suggested"))

    by_kind = summary["by_kind"]
    assert isinstance(by_kind, dict)
    assert by_kind["NAAM"]["recall"] >= 0.95, faults
    assert by_kind["NAAM"]["precision"] >= 0.93, faults
    assert all(one["recall"] == 1.0 for kind, one in by_kind.items() if kind != "NAAM"), faults


_PIECES = some.sampled_from([
    "Karin", "de", "Vries", " ", ".", "\n", "van", "06-12345678", "mevrouw", "K.", "zei", "Kevin is veroordeeld", ",",
    ":", "de burgemeester", "ziek", "Dorpsstraat 12", "3 mei 2024", "in Zwolle", "'s", "-", "@jan_78", "HANDHAVING",
    "é", "\u0130",
])  # fmt: skip


@given(some.lists(_PIECES, max_size=25).map("".join) | some.text(max_size=120))
def test_whatever_is_found_is_exact_sorted_and_apart(text: str) -> None:
    for layers in (REVIEW, EVERYTHING):
        found = find_personal_data(text, {"Kevin de Vries": "R01", "Karin Bakker": "R02"}, layers=layers)

        assert all(text[one.start : one.end] == one.text != "" for one in found)
        assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_name_is_kept_where_something_is_said_about_somebody() -> None:
    found = find_personal_data("Kevin is veroordeeld voor vernieling.", {"Kevin Smit": "R01"}, layers=REVIEW)

    assert [(one.kind, one.text, one.sure) for one in found] == [
        (Kind.NAME, "Kevin", True), (Kind.CRIME, "is veroordeeld voor vernieling", False),
    ]  # fmt: skip


def test_a_longer_name_that_holds_a_known_one_is_sure() -> None:
    (one,) = find_personal_data("Toen kwam Marijke Djaro.", {"Marijke Elzinga": "R03"}, layers=SUGGESTED)

    assert (one.text, one.sure) == ("Marijke Djaro", True)


def test_a_model_adds_names_that_stay_open() -> None:
    found = find_personal_data("met djaro erbij", {}, layers=SUGGESTED, model=lambda _: [(4, 9)])

    assert [(one.text, one.layer, one.sure) for one in found] == [("djaro", Layer.MODEL, False)]
