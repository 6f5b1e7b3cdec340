"""What stands on the sheets: statuses, shares, quotes, lacks and the thread."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from openpyxl import Workbook

from exports.withheld import DRAFT_WITHHELD
from exports.words import MISSING, WITHHELD
from exports.workbook import make_workbook
from goals.expectation import ExpectationStatus
from sessions.outcome import Conclusion
from tests.consents import FUNCTION, NOT_SIGNED, QUOTE, READ_BACK, REFUSED, WITHDRAWN
from tests.exports.factory import QUOTES, content, empty, outcome, statement
from tests.exports.reading import Line, all_text, lines, opened


def by_number(book: Workbook) -> dict[str, Line]:
    """The sheet Verwachtingen by its first column."""
    return {str(line["Nr"]): line for line in lines(book, "Verwachtingen")}


def test_expectations_come_first_and_then_statements_that_are_none_yet(book: Workbook) -> None:
    assert {number: line["Status"] for number, line in by_number(book).items()} == {
        "V1": "Overeengekomen", "V2": "Overeengekomen met voorbehoud", "V3": "Geen overeenstemming",
        "V4": "Overeengekomen", "S4": "In sessie", "S5": "Concept", "S6": "Concept",
    }  # fmt: skip


def test_a_share_is_a_number_that_shows_as_a_percentage(book: Workbook) -> None:
    cell = book["Verwachtingen"]["M3"]

    assert (cell.value, cell.number_format) == (14 / 15, "0%")


def test_the_share_is_that_of_the_last_closed_vote_on_this_wording(book: Workbook) -> None:
    found = by_number(book)

    assert found["V1"]["% akkoord"] == 1.0  # 14 of 14 in round 2; round 1 was about another wording
    assert found["S5"]["% akkoord"] is None


def test_documents_are_no_conversations(book: Workbook) -> None:
    assert by_number(book)["V1"]["Aantal gesprekken"] == 2  # three quotes, one of them from a document


def test_a_norm_that_is_a_number_can_be_reckoned_with() -> None:
    full = content()
    norms = ("2,5", "23.00", "1.500", "007")
    typed = tuple(replace(one, norm=norm) for one, norm in zip(full.expectations, norms, strict=True))

    found = by_number(opened(make_workbook(replace(full, expectations=typed))))

    assert [found[number]["Norm"] for number in ("V1", "V2", "V3", "V4")] == [2.5, "23.00", "1.500", "007"]


def test_a_statement_shows_the_norm_that_its_words_hold(book: Workbook) -> None:
    found = by_number(book)

    assert (found["S5"]["Meetbaar"], found["S5"]["Termijn"]) == ("Ja", "elk kwartaal")
    assert found["S4"]["Norm"] == "03.00"


def test_an_agreed_expectation_without_a_goal_is_flagged(book: Workbook) -> None:
    found = by_number(book)

    assert found["V4"]["HUP-doel"] == MISSING
    assert found["V3"]["HUP-doel"] is None
    assert found["V1"]["HUP-doel"] == "D1 Wijkboa's zijn bekend en zichtbaar in hun wijk"


def test_a_goal_without_owner_or_field_is_flagged_beside_the_expectation(book: Workbook) -> None:
    found = by_number(book)

    assert (found["V2"]["Eigenaar"], found["V2"]["IVP-veld"]) == (MISSING, MISSING)
    assert found["V1"]["Eigenaar"] == "Teamleider"


def test_a_lapsed_outcome_shows_as_lapsed() -> None:
    full = content()
    lapsed = outcome(full.statements[-1], Conclusion.LAPSED, "Vervalt.")

    book = opened(make_workbook(replace(full, outcomes=(*full.outcomes, lapsed))))

    assert by_number(book)["S6"]["Status"] == "Vervallen"


def test_each_status_has_its_word() -> None:
    full = content()
    first = full.expectations[0]

    said = [
        lines(opened(make_workbook(replace(full, expectations=(replace(first, status=status),)))), "Verwachtingen")[0]
        for status in ExpectationStatus
    ]

    assert [line["Status"] for line in said] == [
        "Concept", "In sessie", "Overeengekomen", "Overeengekomen met voorbehoud", "Geen overeenstemming", "Vervallen",
    ]  # fmt: skip


def test_each_party_sees_what_it_expects_and_what_is_expected_of_it(book: Workbook) -> None:
    found = {(line["Partij"], line["Wie verwacht wat"], line["Nr"]) for line in lines(book, "Per partij")}

    assert ("politie", "Wij verwachten van hen", "V4") in found
    assert ("politie", "Zij verwachten van ons", "V1") in found
    assert ("handhavers", "Zij verwachten van politie", "V4") in found


def test_images_keep_own_and_attributed_views_apart(book: Workbook) -> None:
    found = {(line["Groep"], line["Thema"], line["Sentiment"], line["Perspectief"]) for line in lines(book, "Beelden")}

    bejegening = "Waarschuwen, bekeuren en gelijke lijn"
    assert ("handhavers", bejegening, "Negatief", "Toegeschreven beeld") in found
    assert ("handhavers", bejegening, "Positief", "Eigen beeld") in found


def test_a_quote_without_consent_stands_nowhere(made: bytes) -> None:
    silent = [text for who, *_, text in QUOTES if who in (6, 7)]

    text = all_text(made)

    assert len(silent) == 3
    assert not [words for words in silent if words in text]
    assert text.count(WITHHELD) >= len(silent)


def test_a_draft_that_repeats_a_quote_without_consent_loses_its_words() -> None:
    full = content()
    copied = statement(7, "HORECA", "Kom nou eens kijken op vrijdagnacht in plaats van maandagochtend.", "7")
    own = statement(8, "HORECA", "Het team werkt vaker op vrijdagnacht.", "7")

    book = opened(make_workbook(replace(full, statements=(*full.statements, copied, own))))

    found = by_number(book)
    assert found["S7"]["Verwachting"] == DRAFT_WITHHELD
    assert found["S8"]["Verwachting"] == "Het team werkt vaker op vrijdagnacht."


def test_what_was_put_to_the_vote_keeps_its_words() -> None:
    full = content()
    voted = full.statements[4]
    copied = tuple(replace(q, passage=replace(q.passage, text=voted.text)) for q in full.quotes)

    book = opened(make_workbook(replace(full, quotes=copied)))

    assert by_number(book)["S4"]["Verwachting"] == voted.text


def test_disagreement_says_who_stands_where_and_who_decides(book: Workbook) -> None:
    (line,) = lines(book, "Geen overeenstemming")

    assert line["Nr"] == "V3 (S3)"
    assert "Totaal: 6 eens, 2 neutraal, 7 oneens" in str(line["Standpunten"])
    assert "- Medewerkers: Wie fout parkeert bij een school weet dat heus wel." in str(line["In hun eigen woorden"])
    assert (line["Wie beslist"], line["Wanneer"]) == ("Burgemeester", "februari 2027")


def test_a_divided_vote_without_an_outcome_waits_to_be_recorded() -> None:
    full = content()
    waiting = replace(full, outcomes=(), expectations=())

    found = lines(opened(make_workbook(waiting)), "Geen overeenstemming")

    assert [(line["Nr"], str(line["Uitkomst"]).splitlines()[0]) for line in found] == [("S3", "Nog vast te leggen")]
    assert found[0]["Wie beslist"] == MISSING


def test_the_vote_stands_with_its_rule(book: Workbook) -> None:
    total = next(line for line in lines(book, "Stemmingen") if line["Groep"] == "Totaal" and line["Ronde"] == 2)

    assert total["Stelling"] == "S1.2 Elke wijkboa is minimaal twee vaste dagdelen per week in de eigen wijk."
    assert (total["n"], total["Eens"], total["Neutraal"], total["Oneens"], total["% eens"]) == (15, 14, 1, 0, 1.0)
    assert (total["Uitkomst"], total["Drempel"], total["Noemer"], total["Quorum"]) == (
        "Overeengekomen", 0.75, "eens en oneens", "5 stemmers",
    )  # fmt: skip
    assert total["Datum"] == datetime(2026, 11, 5)


def test_what_an_indicator_lacks_is_flagged_in_its_own_cell(book: Workbook) -> None:
    found = lines(book, "Doelen en indicatoren")

    assert [line["Doel"] for line in found] == ["D1", "D1", "D2", "D3"]
    lacking = found[2]
    assert [title for title, value in lacking.items() if value == MISSING] == [
        "IVP-veld", "Prioriteit beleidsplan", "Eigenaar", "Nulmeting", "Bron", "Frequentie", "Levert cijfer",
        "Legt af aan",
    ]  # fmt: skip
    assert lacking["Ontbreekt nog"] == "nulmeting, bron, frequentie, eigenaar, IVP-veld, prioriteit"
    assert found[3]["Indicator"] == MISSING
    assert found[0]["Ontbreekt nog"] is None
    assert found[0]["Laatste stand"] == "1,5 (feb 2027)"


def test_what_is_missing_turns_amber(book: Workbook) -> None:
    rules = [
        rule for area in book["Doelen en indicatoren"].conditional_formatting for rule in area.rules
        if rule.formula == ['"ontbreekt"']
    ]  # fmt: skip

    assert len(rules) == 1
    assert rules[0].dxf.fill.bgColor.rgb == "00FCE3B6"


def test_sources_show_functions_and_codes_but_no_titles_of_conversations(book: Workbook) -> None:
    found = lines(book, "Bronnen")

    assert (found[0]["Gesprekspartner"], found[0]["Functie, groep of titel"]) == ("R01", "wijkboa Oudervaart")
    assert [line["Citaten vrij"] for line in found] == ["Ja"] * 5 + ["Nee", "Nee", "Ja", "Ja"]
    assert found[-1]["Functie, groep of titel"] == "Integraal veiligheidsplan 2025-2028"


def test_the_thread_leads_from_a_goal_to_the_words(book: Workbook) -> None:
    found = [line for line in lines(book, "Herleiding") if str(line["Doel"]).startswith("D1")]

    assert [(str(line["Stelling"]).split()[0], line["Bron"]) for line in found] == [
        ("S1.2", "LW-01"), ("S1.2", "LW-05"), ("S1.2", "D01"), ("S1", None),
    ]  # fmt: skip
    assert "dagdelen per week in zijn eigen wijk" in str(found[0]["Citaat"])
    assert found[0]["Stemming"] == "Ronde 2: 100% eens (15 stemmen), overeengekomen"
    assert found[0]["Thema"] == "Zichtbaarheid en aanwezigheid"


def test_the_thread_holds_every_goal_expectation_and_open_statement(book: Workbook) -> None:
    found = lines(book, "Herleiding")

    first = Counter(str(line["Doel"]).split()[0] for line in found)
    assert set(first) == {"D1", "D2", "D3", "(nog"}
    loose = {str(line["Verwachting"]).split()[0] for line in found if line["Doel"] == "(nog geen doel)"}
    assert loose == {"V3", "V4", "(nog"}
    opens = {str(line["Stelling"]).split()[0] for line in found if line["Verwachting"] == "(nog geen verwachting)"}
    assert opens == {"S4", "S5", "S6"}


def test_a_suggestion_is_not_called_checked(book: Workbook) -> None:
    found = {line["Bron"]: line["Nagekeken"] for line in lines(book, "Herleiding") if line["Citaat"]}

    assert (found["LW-06"], found["LW-01"]) == ("Nee", "Ja")


def test_a_conversation_without_a_partner_shows_no_title() -> None:
    full = content()
    line = replace(full.sources[0], stakeholder_id=None, title="Gesprek met Kees van Dijk")
    nameless = tuple(
        replace(quote, function="Gesprek met Kees van Dijk", quotable=False) if quote.source_code == "LW-01" else quote
        for quote in full.quotes
    )

    made = make_workbook(replace(full, sources=(line, *full.sources[1:]), quotes=nameless))

    assert "Kees van Dijk" not in all_text(made)


def test_consent_that_waits_is_said_in_words() -> None:
    full = content()
    people = tuple(
        replace(person, consents=consents)
        for person, consents in zip(
            full.stakeholders, [FUNCTION, QUOTE, NOT_SIGNED, READ_BACK, REFUSED, WITHDRAWN, (), ()], strict=True
        )
    )

    found = lines(opened(make_workbook(replace(empty(), sources=full.sources, stakeholders=people))), "Bronnen")

    assert [line["Toestemming"] for line in found[:7]] == [
        "Gegeven, met functie", "Gegeven, zonder functie", "Nog niet getekend", "Eerst teruglezen", "Niet gegeven",
        "Ingetrokken", "Onbekend",
    ]  # fmt: skip


def test_without_consent_for_it_no_function_stands_anywhere() -> None:
    full = content()
    people = tuple(replace(person, consents=QUOTE) for person in full.stakeholders)

    made = make_workbook(replace(full, stakeholders=people))

    text = all_text(made)
    assert not [person.function for person in people if person.function in text]
    found = lines(opened(made), "Bronnen")
    assert [line["Functie, groep of titel"] for line in found[:5]] == [
        "handhavers", "handhavers", "handhavers", "Medewerkers", "Partners",
    ]  # fmt: skip


def test_who_wants_something_that_is_not_agreed_is_named_by_side_when_the_group_is_small() -> None:
    full = content()
    wished = replace(full.expectations[2], from_group="handhavers, politie")

    book = opened(make_workbook(replace(full, expectations=(*full.expectations[:2], wished))))

    assert by_number(book)["V3"]["Van"] == "handhavers, Partners"
    assert by_number(book)["V1"]["Van"] == "handhavers, politie"  # agreed: the party stood up for it
    assert ("Partners", "V3") in {(line["Partij"], line["Nr"]) for line in lines(book, "Per partij")}
