"""interviews/functions.py: functions that only one person has."""

import pytest

from interviews.functions import find_functions


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
