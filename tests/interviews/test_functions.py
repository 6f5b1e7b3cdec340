"""interviews/functions.py: functions that only one person has."""

import pytest

from interviews.functions import find_functions, functions_under, groups_under
from projects.ids import ProjectId, StakeholderId
from projects.stakeholder import Side, Stakeholder


@pytest.mark.parametrize(("text", "expected", "reason"), [
    ("Ik ben de enige wijkboa in Oudervaart.", "de enige wijkboa in Oudervaart", "only-one"),
    ("Zeg dat maar tegen onze teamleider.", "onze teamleider", "single-post"),
    ("De burgemeester wil dat niet.", "De burgemeester", "single-post"),
    ("Dat vond de eigenaar van café De Kroon ook.", "eigenaar van café De Kroon", "only-one"),
    ("De wijkagent van Zuid belde.", "wijkagent van Zuid", "only-one"),
])
def test_functions_of_one_person(text: str, expected: str, reason: str) -> None:
    assert (expected, reason) in [(text[start:end], why.value) for start, end, why in find_functions(text)]


@pytest.mark.parametrize("text", [
    "Een burgemeester moet dat niet willen.", "De boa's lopen op straat.", "Alle teamleiders kwamen.",
    "Wie is hier de baas over de straat?", "Bewoners en ondernemers klagen.",
])  # fmt: skip
def test_functions_of_many_are_left_alone(text: str) -> None:
    assert list(find_functions(text)) == []


def _person(number: int, group: str, function: str) -> Stakeholder:
    code = f"R{number:02d}"
    return Stakeholder(StakeholderId(code), ProjectId("p"), code, "", function, "", Side.STAFF, group)


def test_small_groups_and_functions_are_counted_whatever_their_capitals() -> None:
    people = [_person(1, "Handhavers", "boa"), _person(2, "handhavers", "boa"), _person(3, "handhavers ", "Boa"),
              _person(4, "bestuur", "burgemeester"), _person(5, "", "")]  # fmt: skip

    assert groups_under(people) == {"bestuur": 1}
    assert groups_under(people, least=4) == {"bestuur": 1, "handhavers": 3}
    assert functions_under(people) == {"burgemeester": 1}
