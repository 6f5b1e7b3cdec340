import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.measurable import Norm, find_norm


@pytest.mark.parametrize(("text", "norm"), [
    pytest.param("De melder krijgt binnen vijf werkdagen bericht.", Norm("5", "werkdagen", "binnen vijf werkdagen"),
                 id="term-in-words"),
    pytest.param("Binnen 48 uur een berichtje.", Norm("48", "uur", "Binnen 48 uur"), id="term-in-digits"),
    pytest.param("Loop er twee keer per week langs.", Norm("2", "keer", "per week"), id="frequency"),
    pytest.param("2x p/w langs", Norm("2", "keer", "p/w"), id="frequency-in-notes"),
    pytest.param("ten minste eenmaal per week", Norm("1", "keer", "per week"), id="eenmaal"),
    pytest.param("Tien procent minder bonnen.", Norm("10", "procent", ""), id="share"),
    pytest.param("80% binnen vijf werkdagen", Norm("80", "procent", "binnen vijf werkdagen"), id="share-and-term"),
    pytest.param("Boa's tot 23.00 uur op straat", Norm("23.00", "uur", "tot 23.00 uur"), id="clock"),
    pytest.param("Er ligt vóór 1 januari een plan.", Norm("1 januari", "datum", "vóór 1 januari"), id="date"),
    pytest.param("Maximaal vijf jaardoelen", Norm("5", "jaardoelen", ""), id="count"),
    pytest.param("Elke woensdagmiddag inloop", Norm("1", "keer", "Elke woensdagmiddag"), id="every"),
    pytest.param("elke eerste dinsdag van de maand", Norm("1", "keer", "elke eerste dinsdag van de maand"), id="nth"),
    pytest.param("Vertel het een week van tevoren.", Norm("1", "week", "een week van tevoren"), id="ahead"),
    pytest.param("vijfentwintig meter eromheen", Norm("25", "meter", ""), id="compound-number"),
    pytest.param("Ik wil een boa die luistert.", None, id="article-is-no-count"),
    pytest.param("Eén lijn trekken.", None, id="one-is-no-count"),
    pytest.param("Wees eens vriendelijk.", None, id="no-number"),
    pytest.param("", None, id="empty"),
])  # fmt: skip
def test_norm(text: str, norm: Norm | None) -> None:
    assert find_norm(text) == norm


@given(some.text(max_size=200))
def test_the_term_stands_in_the_text_and_there_is_always_a_value(text: str) -> None:
    norm = find_norm(text)

    assert norm is None or (norm.value and norm.term in " ".join(text.split()))


@given(some.integers(2, 99), some.sampled_from(["dagen", "weken", "werkdagen", "uur", "minuten"]))
def test_any_number_of_days_within_which_is_found(number: int, unit: str) -> None:
    assert find_norm(f"Graag binnen {number} {unit} antwoord.") == Norm(str(number), unit, f"binnen {number} {unit}")
