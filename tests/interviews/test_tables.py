"""Tables of notes: what their columns hold, unasked and as the user says."""

import re
from collections import Counter

import pytest

from interviews.choices import Columns, ReadingChoices, as_plain, from_plain
from interviews.reading import Reading, read_file
from interviews.source import TurnRole
from projects.errors import Refused

LONG = "Ze komen langs, maken een praatje met iedereen en kijken of alles goed gaat. " * 3


def read(text: str, columns: Columns | None = None) -> Reading:
    return read_file("notities.csv", text.encode(), ReadingChoices(columns=columns))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def said(reading: Reading) -> list[tuple[str, str, str]]:
    return [(turn.speaker, turn.context, reading.text[turn.start : turn.end]) for turn in reading.turns]


def test_a_survey_has_a_question_in_each_column_and_a_person_in_each_row() -> None:
    reading = read(
        "ID;Naam;Wat gaat er goed in de wijk?;Wat mag de boa beter doen?\n"
        "1;Jan Smit;Ze groeten altijd vriendelijk.;Vaker lopen in de avond.\n"
        "2;An Bos;Ik zie ze elke week op de markt.;Meer doen aan hondenpoep.\n"
    )

    assert said(reading) == [
        ("Jan Smit", "Wat gaat er goed in de wijk?", "Ze groeten altijd vriendelijk."),
        ("Jan Smit", "Wat mag de boa beter doen?", "Vaker lopen in de avond."),
        ("An Bos", "Wat gaat er goed in de wijk?", "Ik zie ze elke week op de markt."),
        ("An Bos", "Wat mag de boa beter doen?", "Meer doen aan hondenpoep."),
    ]
    assert "warning-several-respondents" in reading.warnings


def test_several_people_keep_their_names_beside_the_interviewer() -> None:
    reading = read(
        "Respondent;Spreker;Tekst\nJan;Interviewer;Hoe gaat het?\nJan;Respondent;Goed.\nAn;Respondent;Slecht.\n"
    )

    assert [turn.speaker for turn in reading.turns] == ["Interviewer", "Jan", "An"]
    assert reading.turns[0].role is TurnRole.INTERVIEWER


def test_a_long_cell_beside_the_words_is_said_too() -> None:
    reading = read(f"Thema;Citaat;Toelichting\nAfval;Te vol.;{LONG}\n")

    assert said(reading)[-1] == ("", "Afval > Toelichting", LONG.strip())


def test_a_row_of_one_cell_is_a_heading() -> None:
    reading = read("Plek;Citaat\nOverdag;\nMarkt;Altijd druk daar.\nPark;Rustig en groen.\n")

    assert [context for _, context, _ in said(reading)] == ["Overdag > Plek: Markt", "Overdag > Plek: Park"]


def test_a_transcript_without_names_above_its_columns_keeps_its_first_row() -> None:
    reading = read("Interviewer;Hoe gaat het?\nRespondent;Goed.\nInterviewer;En nu?\nRespondent;Beter.\n")

    assert [text for _, _, text in said(reading)] == ["Hoe gaat het?", "Goed.", "En nu?", "Beter."]
    assert reading.turns[1].role is TurnRole.RESPONDENT


def test_times_of_a_transcript_are_times_and_no_context() -> None:
    reading = read("start;end;speaker;text\n0:01;0:04;Spreker 1;Hoe gaat het?\n0:05;0:08;Spreker 2;Goed.\n")

    assert [(turn.time, turn.context) for turn in reading.turns] == [("0:01", ""), ("0:05", "Hoe gaat het?")]


def test_several_days_stay_in_view() -> None:
    reading = read("Datum;Citaat\n1-3-2026;Te vol.\n2-3-2026;Te leeg.\n")

    assert [context for _, context, _ in said(reading)] == ["Datum: 1-3-2026", "Datum: 2-3-2026"]


def test_what_the_columns_were_taken_for_is_told_with_a_few_cells() -> None:
    reading = read("Datum;Spreker;Vraag;Citaat\n1-3-2026;R;Hoe?;Goed.\n1-3-2026;R;En?;Beter.\n")

    assert reading.table is not None
    assert reading.table.taken == Columns((3,), speaker=1, date=0, question=2)
    assert [(column.name, column.samples) for column in reading.table.columns] == [
        ("Datum", ("1-3-2026",)), ("Spreker", ("R",)), ("Vraag", ("Hoe?", "En?")), ("Citaat", ("Goed.", "Beter.")),
    ]  # fmt: skip


def test_the_user_says_what_the_columns_hold() -> None:
    text = "a;b;c\nJan;Het gaat wel goed zo met ons.;Hoe gaat het met de mensen in deze wijk?\n"

    reading = read(text, Columns((1,), speaker=0, question=2))

    assert said(reading) == [
        ("Jan", "Hoe gaat het met de mensen in deze wijk?", "Het gaat wel goed zo met ons.")
    ]
    assert reading.table is not None
    assert reading.table.taken == Columns((1,), speaker=0, question=2)


def test_without_any_column_of_words_each_row_is_a_note() -> None:
    reading = read("Thema;Citaat\nAfval;Te vol.\n", Columns())

    assert reading.text == "Thema, Citaat\n\nAfval, Te vol."


def test_a_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read("Thema;Citaat\nAfval;Te vol.\n", Columns((5,)))

    assert refusal.value.message_key == "refused-no-such-column"


@pytest.mark.parametrize("choices", [
    ReadingChoices(), ReadingChoices("cp1252", "Blad 1", Columns((1, 2), speaker=0, named=False)),
])  # fmt: skip
def test_choices_can_be_kept(choices: ReadingChoices) -> None:
    assert from_plain(as_plain(choices)) == choices


def test_no_cell_of_a_table_with_a_column_of_words_is_lost() -> None:
    rows = "Groep,Vraag,Citaat,Bijzonder\nwinkeliers,wie,ik zie ze nooit,nee\nouders,wat,dat weet ik niet,ja\n"

    reading = read(rows)

    everything = " ".join([reading.text, *(turn.context for turn in reading.turns)])
    due = words("winkeliers wie ik zie ze nooit nee ouders wat dat weet ik niet ja")
    assert due - words(everything) == Counter()
