"""interviews/identifiers.py, addresses.py, spoken.py, setting.py, sensitive.py: what has a fixed shape."""

import time

import pytest

from interviews.personal_data import EVERYTHING, REVIEW, Kind, find_personal_data


def found(text: str, kind: Kind) -> list[str]:
    return [one.text for one in find_personal_data(text, {}, layers=EVERYTHING) if one.kind is kind]


@pytest.mark.parametrize(("kind", "text", "expected"), [
    (Kind.PHONE, "bel nul zes twaalf vierendertig zesenvijftig achtenzeventig maar",
     "nul zes twaalf vierendertig zesenvijftig achtenzeventig"),
    (Kind.PHONE, "nul zes, vijf vijf, een twee, drie drie, acht acht.",
     "nul zes, vijf vijf, een twee, drie drie, acht acht"),
    (Kind.PHONE, "bel 06.55.12.34.08", "06.55.12.34.08"),
    (Kind.PHONE, "0031 6 22 33 44 55", "0031 6 22 33 44 55"),
    (Kind.PHONE, "0 6 1 2 3 4 5 6 7 8", "0 6 1 2 3 4 5 6 7 8"),
    (Kind.PHONE, "tel. 243655", "243655"),
    (Kind.EMAIL, "mail handhaving apenstaartje zoelen punt nl", "handhaving apenstaartje zoelen punt nl"),
    (Kind.EMAIL, "tineke(at)buurtraad.nl", "tineke(at)buurtraad.nl"),
    (Kind.PLATE, "de bus VNT 33 B", "VNT 33 B"),
    (Kind.POSTCODE, "postcode 6811 ab", "6811 ab"),
    (Kind.BSN, "bsn: 12 34 56 782", "12 34 56 782"),
    (Kind.IBAN, "BE68 5390 0754 7034", "BE68 5390 0754 7034"),
    (Kind.BIRTH, "geboren op 12 mei '78", "12 mei '78"),
    (Kind.BIRTH, "geboren in 1978", "in 1978"),
    (Kind.BIRTH, "geboortedatum: 03/11/1991", "03/11/1991"),
    (Kind.ADDRESS, "Oude Gracht 201bis", "Oude Gracht 201bis"),
    (Kind.ADDRESS, "Van Speijkstraat 112-II", "Van Speijkstraat 112-II"),
    (Kind.ADDRESS, "kerkstraat 12", "kerkstraat 12"),
    (Kind.ADDRESS, "bij de speeltuin aan de Lindenlaan.", "Lindenlaan"),
    (Kind.ACCOUNT, "op insta als @nadia.fit.x en", "@nadia.fit.x"),
    (Kind.ACCOUNT, "facebook.com/nadia.elkhadiri", "facebook.com/nadia.elkhadiri"),
    (Kind.NUMBER, "proces-verbaal PL0600-2024118273", "PL0600-2024118273"),
    (Kind.NUMBER, "personeelsnummer 104412", "104412"),
    (Kind.NUMBER, "zaaknummer Z-2024-00831", "Z-2024-00831"),
    (Kind.DATE, "op 3 oktober 2016", "3 oktober 2016"),
    (Kind.PLACE, "uit Zwolle", "Zwolle"),
    (Kind.HEALTH, "Ze zit thuis, zij heeft een burn-out, zegt men.", "zij heeft een burn-out"),
])  # fmt: skip
def test_shapes(kind: Kind, text: str, expected: str) -> None:
    assert found(text, kind) == [expected]


@pytest.mark.parametrize("text", [
    "op 01-02-2024 12 uur", "van 2024 tot 2026", "Stap 3, groep 7 en week 12", "onderweg 5 mensen", "boete 1360 euro",
    "Veld 1, Mei 2024 en Fase 2", "in 2019 was het 12-14 graden", "artikel 2:57 lid 3", "een twee drie vier vijf zes",
    "wij at home", "Office 365 en Windows 11", "van 100 naar 12.500 meldingen",
])  # fmt: skip
def test_figures_that_are_no_personal_data(text: str) -> None:
    assert find_personal_data(text, {}, layers=REVIEW) == ()


@pytest.mark.parametrize("text", [
    "12-34 56, " * 30_000, "a@" * 100_000, "Karin De Vries Van " * 15_000, "nul een " * 40_000, "Aa" * 150_000,
    "A. " * 100_000, "0 " * 150_000, "de " * 100_000, "Straat " * 40_000, "[" * 300_000, "van de Van De " * 20_000,
], ids=lambda text: text[:6].strip())  # fmt: skip
def test_no_text_makes_it_slow(text: str) -> None:
    begun = time.process_time()

    find_personal_data(text[:300_000], {"Karin de Vries": "R01"}, layers=EVERYTHING)

    assert time.process_time() - begun < 6
