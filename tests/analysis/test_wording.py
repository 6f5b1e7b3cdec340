import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.wording import statement


@pytest.mark.parametrize(("said", "wording"), [
    pytest.param("Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt",
                 "Er staat binnen tien minuten iemand als een collega om hulp vraagt.", id="verb-moves-forward"),
    pytest.param("Ik wil dat de melder binnen vijf werkdagen bericht krijgt.",
                 "De melder krijgt binnen vijf werkdagen bericht.", id="noun-as-subject"),
    pytest.param("Dat er vaker iemand komt.", "Er komt vaker iemand.", id="bare-dat"),
    pytest.param("Ik wil dat het sneller wordt opgelost.", "Wij vinden dat het sneller wordt opgelost.",
                 id="verb-cluster-stays-subordinate"),
    pytest.param("Ik wil dat het team er snel komt.", "Wij vinden dat het team er snel komt.",
                 id="unclear-subject-stays-subordinate"),
    pytest.param("Ik verwacht dat iemand anders komt.", "Wij vinden dat iemand anders komt.", id="subject-goes-on"),
    pytest.param("Ik wil dat de boa die hier loopt ons kent.", "Wij vinden dat de boa die hier loopt ons kent.",
                 id="clause-within-the-clause"),
    pytest.param("Wij verwachten van de gemeente dat zij vooraf vaststelt hoeveel uren er zijn.",
                 "Wij vinden dat zij vooraf vaststelt hoeveel uren er zijn.", id="question-within-the-clause"),
    pytest.param("Nou, ik zou zeggen: laat ze op de fiets door de wijk gaan.",
                 "Laat ze op de fiets door de wijk gaan.", id="lead-ins-go"),
    pytest.param("- wil vaste wijkboa, min. 2 dagdelen p/w", "Vaste wijkboa, min. 2 dagdelen p/w.", id="note"),
    pytest.param("“En vertel na afloop wat het heeft opgeleverd”", "Vertel na afloop wat het heeft opgeleverd.",
                 id="quotes-and-link"),
    pytest.param("Ik wil twee keer per jaar overleg.", "Wij willen twee keer per jaar overleg.", id="i-is-we"),
    pytest.param("Stuur ze weg. Met praten zijn we al drie zomers bezig.", "Stuur ze weg.", id="one-thought"),
    pytest.param("Meer overleg. Elke maand een uur met de wijkagent erbij.",
                 "Elke maand een uur met de wijkagent erbij.", id="the-measurable-thought-first"),
    pytest.param("'s avonds iemand in de wijk", "'s Avonds iemand in de wijk.", id="apostrophe-s"),
    pytest.param("...", "", id="nothing-left"),
])  # fmt: skip
def test_statement(said: str, wording: str) -> None:
    assert statement(said) == wording


@pytest.mark.parametrize(("said", "wording"), [
    pytest.param("Ik verwacht dat ze vaker te voet lopen.", "De boa's lopen vaker te voet.", id="they-are-the-boas"),
    pytest.param("Ik verwacht dat ze naar ons luisteren.", "Wij vinden dat ze naar ons luisteren.", id="we-is-in-it"),
    pytest.param("Ik verwacht van de politie dat ze vaker te voet lopen.", "Ze lopen vaker te voet.",
                 id="asked-of-somebody-else"),
])  # fmt: skip
def test_a_partner_who_expects_something_of_them_means_the_boas(said: str, wording: str) -> None:
    assert statement(said, partner=True) == wording


def test_the_we_of_an_enforcer_is_the_boas() -> None:
    assert statement("We moeten één lijn trekken.", boa=True) == "De boa's moeten één lijn trekken."
    assert statement("We moeten onze lijn bewaken.", boa=True) == "We moeten onze lijn bewaken."


@given(some.text(max_size=120))
def test_a_statement_is_empty_or_ends_like_a_sentence_on_one_line(said: str) -> None:
    wording = statement(said)

    assert wording == "" or (wording.endswith((".", "?")) and len(wording.splitlines()) == 1)


@given(some.text("abc dat ik er komt,.\"-", max_size=60))
def test_capitals_open_a_statement(said: str) -> None:
    wording = statement(said)

    assert not wording or not wording[0].islower()
