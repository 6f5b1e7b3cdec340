"""Cases become conversation partners: matched with whom we know, and never a label taken for a name."""

from itertools import count

import pytest

from interviews.exchange.adopt_people import AdoptedPeople, adopt_people
from interviews.exchange.exchanged import ExchangedCase, ExchangedProject, ExchangedVariable, Value
from projects.ids import ProjectId, StakeholderId
from projects.stakeholder import Side, Stakeholder


def somebody(code: str, name: str = "", function: str = "", organisation: str = "") -> Stakeholder:
    return Stakeholder(
        StakeholderId(code), ProjectId("p"), code, name, function, organisation, Side.PARTNER, ""
    )  # fmt: skip


def adopted(*known: Stakeholder, **cases: str) -> AdoptedPeople:
    """Cases named as the keywords (underscores are spaces), each with that function."""
    found = tuple(
        ExchangedCase(name, name.replace("_", " "), "", (Value("v", function),) if function else ())
        for name, function in cases.items()
    )
    project = ExchangedProject("P", variables=(ExchangedVariable("v", "Functie"),), cases=found)
    numbers = count()
    return adopt_people(project, known, ProjectId("p"), lambda: f"new{next(numbers)}")


@pytest.mark.parametrize(("label", "name", "function"), [
    ("Piet_Jansen", "Piet Jansen", ""), ("Ria_de_Vos", "Ria de Vos", ""), ("Respondent_07", "", "Respondent 07"),
    ("Gemeente", "", "Gemeente"), ("R05", "", ""), ("interview_3", "", "interview 3"),
])  # fmt: skip
def test_only_a_name_is_a_name(label: str, name: str, function: str) -> None:
    (person,) = adopted(**{label: ""}).kept

    assert (person.name, person.function) == (name, function)


def test_somebody_we_know_by_name_is_filled_in() -> None:
    found = adopted(somebody("R01", "Piet Jansen"), Piet_Jansen="wijkboa")

    assert [(one.code, one.function) for one in found.kept] == [("R01", "wijkboa")]


def test_a_code_with_another_function_is_somebody_else() -> None:
    found = adopted(somebody("R01", function="wethouder"), R01="wijkboa")

    assert [(one.code, one.function) for one in found.kept] == [("R02", "wijkboa")]
    assert [words for _, words in found.more] == ["In de ingelezen teksten: R01"]


@pytest.mark.parametrize("label", ["Respondent_07", "R01", "Piet_Jansen"])
def test_the_same_cases_again_make_nobody_new(label: str) -> None:
    first = adopted(somebody("R01", function="wethouder"), **{label: "wijkboa"})

    again = adopted(somebody("R01", function="wethouder"), *first.kept, **{label: "wijkboa"})

    assert again.kept == ()


def test_two_with_one_function_stay_two() -> None:
    first = adopted(Respondent_1="boa", Respondent_2="boa")

    again = adopted(*first.kept, Respondent_1="boa", Respondent_2="boa")

    assert len(first.kept) == 2
    assert len(set(again.by_case.values())) == 2
    assert again.kept == ()
