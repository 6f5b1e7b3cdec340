"""interviews/passages.py and sentences.py: stretches of one thought."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bench.passages import measure
from interviews.passages import find_passages
from interviews.reading import read_file
from interviews.source import Turn, TurnRole

SHARED = Path(__file__).parents[3] / "shared/data/lindewaard"


def passages(text: str, role: TurnRole = TurnRole.RESPONDENT) -> list[str]:
    turns = [Turn(0, len(text), "", role, "")]
    return [text[span.start : span.end] for span in find_passages(text, turns)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Dat is een heel goed plan. Wij zien ze nooit op straat.",
                 ["Dat is een heel goed plan.", "Wij zien ze nooit op straat."], id="two-sentences"),
    pytest.param("Schrijven. Gewoon schrijven. Wie zijn hond laat poepen weet het.",
                 ["Schrijven. Gewoon schrijven. Wie zijn hond laat poepen weet het."],
                 id="short-ones-go-with-the-next"),
    pytest.param("Wij zijn geen goedkope politie hier. Dat vind ik.",
                 ["Wij zijn geen goedkope politie hier. Dat vind ik."], id="a-short-one-at-the-end"),
    pytest.param("Hij belt bijv. Jan om 22.30 uur i.v.m. de heer P. de Vries.",
                 ["Hij belt bijv. Jan om 22.30 uur i.v.m. de heer P. de Vries."], id="abbreviations"),
    pytest.param("praat nogal plat deze man. eerst tien minuten over de brug",
                 ["praat nogal plat deze man.", "eerst tien minuten over de brug"], id="notes-without-capitals"),
    pytest.param("\"Het is nu een kantoortijdenteam, met respect.\"",
                 ["Het is nu een kantoortijdenteam, met respect."], id="quotation"),
    pytest.param("Zij zitten niet aan bij overleg; er moet iemand aan tafel komen",
                 ["Zij zitten niet aan bij overleg", "er moet iemand aan tafel komen"], id="semicolon"),
    pytest.param("'s Avonds zie je hier nooit iemand lopen.", ["'s Avonds zie je hier nooit iemand lopen."],
                 id="apostrophe"),
    pytest.param("![plaatje](x.png)", [], id="picture"),
    pytest.param("15 augustus 2026, 06:07p.m.", [], id="only-a-date"),
])  # fmt: skip
def test_one_thought_each(text: str, expected: list[str]) -> None:
    assert passages(text) == expected


def test_the_interviewer_gives_no_evidence() -> None:
    assert passages("Wat vindt u van de boa's in de wijk?", TurnRole.INTERVIEWER) == []


@given(some.text("abc .!?\n\"'-*;ABC(", max_size=120))
def test_passages_lie_in_order_within_their_turn_and_hold_words(text: str) -> None:
    spans = find_passages(text, [Turn(0, len(text), "", TurnRole.NOTES, "")])

    places = [place for span in spans for place in (span.start, span.end)]
    assert places == sorted(places)
    assert all(text[span.start : span.end].strip() for span in spans)


@given(some.text("abc .!?;\nABC", max_size=120))
def test_every_letter_of_an_answer_is_in_a_passage(text: str) -> None:
    letters = [letter for letter in text if letter.isalpha()]

    assert [letter for letter in "".join(passages(text)) if letter.isalpha()] == letters


@pytest.mark.skipif(not SHARED.exists(), reason="the gold passages stand in ../shared, outside the project")
def test_most_passages_that_people_marked_are_ours_too() -> None:
    result = measure(SHARED / "interviews", SHARED / "gold/passages.jsonl")

    assert result["gold_in_text"] == result["gold"]
    assert float(str(result["passage_recall"])) >= 0.80


@pytest.mark.skipif(not SHARED.exists(), reason="the gold passages stand in ../shared, outside the project")
def test_gold_never_stands_in_an_interviewers_turn() -> None:
    rows = [json.loads(line) for line in (SHARED / "gold/passages.jsonl").read_text("utf-8").splitlines()]
    row = next(row for row in rows if row["interview"] == "LW-01")
    read = read_file(row["bestand"], (SHARED / "interviews" / row["bestand"]).read_bytes())

    place = read.text.index(row["citaat"])

    assert next(turn for turn in read.turns if turn.start <= place < turn.end).role is TurnRole.RESPONDENT
