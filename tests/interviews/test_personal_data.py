"""interviews/personal_data.py, names.py and identifiers.py: find it, and put pseudonyms in its place."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.personal_data import (
    SUGGESTED,
    Kind,
    PersonalData,
    find_personal_data,
    pseudonymise,
    pseudonymise_turns,
)
from interviews.pseudonyms import assign
from interviews.source import Turn, TurnRole

ROSTER = {"Marijke Elzinga": "R03", "Kees van Rossenberg": "R07", "Harm Jan Boxem": "R02", "Mo Wil": "R09",
          "Anouk Verlinde": "I1"}  # fmt: skip


def hidden(text: str) -> str:
    return pseudonymise(text, find_personal_data(text, ROSTER), ROSTER).text


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Volgens Marijke Elzinga wel.", "Volgens [R03] wel.", id="full-name"),
    pytest.param("Volgens marijke elzinga wel.", "Volgens [R03] wel.", id="full-name-in-small-letters"),
    pytest.param("Vraag het Marijke, zei ze.", "Vraag het [R03], zei ze.", id="first-name"),
    pytest.param("vraag marijke maar", "vraag [R03] maar", id="first-name-in-small-letters"),
    pytest.param("Marijkes plan en Marijke's idee", "[R03]s plan en [R03]'s idee", id="genitive"),
    pytest.param("de heer Van Rossenberg belt", "[R07] belt", id="title-and-surname"),
    pytest.param("K. van Rossenberg en A. Verlinde", "[R07] en [I1]", id="initials"),
    pytest.param("Rossenberg zei dat", "[R07] zei dat", id="bare-surname"),
    pytest.param("HJ zei dat Harm Jan komt", "[R02] zei dat [R02] komt", id="two-given-names"),
    pytest.param("**Marijke:** Ja.", "**[R03]:** Ja.", id="label"),
    pytest.param("mevrouw Oudshoorn zet koffie", "[naam] zet koffie", id="announced-name"),
    pytest.param("het gezin Osmani, Zilverschoon 412, belde", "het gezin [naam], [adres], belde",
                 id="family-and-address"),
    pytest.param("een naam: Youri de B., geb. 14-03-2009, en", "een naam: [naam], geb. [geboortedatum], en",
                 id="shortened"),
    pytest.param("mail m.elzinga@lindewaard.example even", "mail [email] even", id="e-mail"),
    pytest.param("bel 06-12345678 of 0599 65 43 21", "bel [telefoon] of [telefoon]", id="telephone"),
    pytest.param("bel +31 6 1234 5670", "bel [telefoon]", id="telephone-abroad"),
    pytest.param("kenteken SD-417-K en 4-SDB-27", "kenteken [kenteken] en [kenteken]", id="plates"),
    pytest.param("BSN 793109802", "BSN [bsn]", id="bsn"),
    pytest.param("NL87SNSB0654197729", "[iban]", id="iban"),
    pytest.param("Prinses Margrietlaan 7, 9998 ZZ", "[adres], [postcode]", id="address-and-postcode"),
    pytest.param("van de Wilgenhof 231 en Korenmolen 19", "van de [adres] en [adres]", id="addresses"),
    pytest.param("Mevrouw Oudshoorn van de Wilgenhof 231 zet koffie", "[naam] van de [adres] zet koffie",
                 id="somebody-of-a-street"),
    pytest.param("Dat is Willy Kamphuis van Korenmolen 25", "Dat is Willy Kamphuis van [adres]", id="of-a-street"),
    pytest.param("aan de Groen van Prinstererlaan 8-2.", "aan de [adres].", id="street-with-a-name"),
])  # fmt: skip
def test_what_points_to_a_person_is_hidden(text: str, expected: str) -> None:
    assert hidden(text) == expected


@pytest.mark.parametrize("text", [
    pytest.param("De burgemeester wil dat de boa's 's avonds lopen.", id="functions"),
    pytest.param("Wil je dat? Mocht dat zo zijn.", id="words-that-are-also-names"),
    pytest.param("Stap 0: helpen. Veld 1 en groep 7, in week 12.", id="numbered-things"),
    pytest.param("Vergadering 12 over Proces 3 in de Super-G. Zijn vraag.", id="words-that-end-like-streets"),
    pytest.param("Bewoners gaven een 6,8, in 2025 waren er 312 meldingen en 15.400 uur.", id="figures"),
    pytest.param("van 12-14 uur, 11,4 fte, 01.00 uur, 2025-2028", id="times"),
    pytest.param("BSN 793109803", id="bsn-that-fails-its-check"),
    pytest.param("NL88SNSB0654197729", id="iban-that-fails-its-check"),
    pytest.param("De mevrouw van het KCC doet haar best.", id="somebody-without-a-name"),
    pytest.param("Artikel 5:24 van de APV, zaak 2016-0455", id="references"),
    pytest.param("Op maandag 3 mei was er een actie in De Kreken.", id="ordinary-dates"),
])  # fmt: skip
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert hidden(text) == text


@given(some.text(max_size=150))
def test_what_is_found_is_sorted_apart_and_exact(text: str) -> None:
    found = find_personal_data(text, ROSTER)

    assert all(text[item.start : item.end] == item.text for item in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(some.text("ab ", min_size=1, max_size=60), some.data())
def test_what_is_not_replaced_stands_at_its_moved_place(text: str, data: some.DataObject) -> None:
    cuts = sorted(data.draw(some.sets(some.integers(0, len(text)), max_size=8)))
    found = [PersonalData(start, end, Kind.NAME, text[start:end])
             for start, end in zip(cuts[::2], cuts[1::2], strict=False)]  # fmt: skip

    new = pseudonymise(text, found, {})

    bounds = [0, *(place for item in found for place in (item.start, item.end)), len(text)]
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        if start < end:  # a stretch between two replacements
            assert new.text[new.moved(end, end=True) - (end - start) : new.moved(end, end=True)] == text[start:end]
    for item in found:
        assert new.text[new.moved(item.start) : new.moved(item.end, end=True)] == "[naam]"
    moved = [new.moved(place) for place in range(len(text) + 1)]
    assert moved == sorted(moved)
    assert moved[-1] <= len(new.text)


def test_an_offset_within_a_replacement_goes_to_its_start_or_its_end() -> None:
    text = "Bel Marijke Elzinga nu"
    new = pseudonymise(text, find_personal_data(text, ROSTER), ROSTER)

    assert new.text == "Bel [R03] nu"
    assert (new.moved(6), new.moved(6, end=True)) == (4, 9)
    assert new.text[new.moved(20) : new.moved(22, end=True)] == "nu"


def test_turns_move_along_and_speakers_become_codes() -> None:
    text = "Marijke: Bel Kees maar.\n\nMarijke: Of mail kees@x.nl."
    turns = [Turn(9, 23, "Marijke", TurnRole.RESPONDENT, "Wie belt Kees?"),
             Turn(34, len(text), "Marijke", TurnRole.RESPONDENT, "")]  # fmt: skip
    new = pseudonymise(text, find_personal_data(text, ROSTER), ROSTER)

    moved = pseudonymise_turns(turns, new, ROSTER)

    assert [new.text[turn.start : turn.end] for turn in moved] == ["Bel [R07] maar.", "Of mail [email]."]
    assert [turn.speaker for turn in moved] == ["R03", "R03"]
    assert moved[0].context == "Wie belt [R07]?"


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Bakkers klagen. Bakker en slager ook.", "Bakkers klagen. Bakker en slager ook.", id="a-trade"),
    pytest.param("Bakker: Goed.", "[R01]: Goed.", id="a-label"),
    pytest.param("Vraag het Bakker of Bakkers vrouw.", "Vraag het [R01] of Bakkers vrouw.", id="within-a-sentence"),
    pytest.param("Jan zei dat. Jan Bakker ook.", "[naam] zei dat. [R01] ook.", id="two-people-of-one-name"),
])  # fmt: skip
def test_names_that_are_also_words_or_shared(text: str, expected: str) -> None:
    roster = {"Jan Bakker": "R01", "Jan de Wit": "R02"}

    assert pseudonymise(text, find_personal_data(text, roster), roster).text == expected


@pytest.mark.parametrize(("name", "text", "hidden"), [
    pytest.param("De Wit", "De wijk is van De Wit, en wit is de kleur.", ["De Wit"], id="prefix-first"),
    pytest.param("van der Meer", "Meer blauw op straat, zegt Van der Meer.", ["Van der Meer"], id="three-words"),
    pytest.param("mr. Bas van Dijk", "Volgens het mr. dr. is Bas van Dijk erbij.", ["Bas van Dijk"], id="title-first"),
])
def test_a_prefix_or_title_in_a_name_hides_no_ordinary_words(name: str, text: str, hidden: list[str]) -> None:
    assert [one.text for one in find_personal_data(text, {name: "R01"})] == hidden


def test_pseudonyms_of_the_key_table_stand_in_text_label_and_question() -> None:
    text = "Sanne: Met Sjoerd gaat het goed, zei Sjoerd zelf."
    turns = [Turn(7, len(text), "Sanne", TurnRole.RESPONDENT, "Hoe gaat het met Sjoerd?")]
    found = find_personal_data(text, {}, layers=SUGGESTED)
    codes = assign([item.text for item in found], {"Sjoerd Postma": "P04"}).codes

    new = pseudonymise(text, found, {}, codes)
    (turn,) = pseudonymise_turns(turns, new, {}, codes)

    assert new.text == "[P05]: Met [P04] gaat het goed, zei [P04] zelf."
    assert (turn.speaker, turn.context) == ("P05", "Hoe gaat het met [P04]?")
