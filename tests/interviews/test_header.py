"""interviews/header.py: the head of a file."""

from datetime import date

import pytest

from interviews.header import fill_from, find_date, kind_from_words, split_header
from interviews.source import SourceKind
from projects.stakeholder import Side

FENCED = """---
interview_id: LW-03
datum: 2026-09-10
respondent: Marijke Elzinga
functie: teamleider: Buitenruimte
intern_extern: extern
interviewer: Bram Oosterling
toestemming: ja, opname gewist
---

**Bram:** Hoe gaat het?
"""


def test_front_matter_fills_the_fields_and_leaves_the_text() -> None:
    header, text = split_header(FENCED)

    assert (header.code, header.respondent, header.interviewer) == ("LW-03", "Marijke Elzinga", "Bram Oosterling")
    assert (header.function, header.side, header.held_on) == (
        "teamleider: Buitenruimte",
        Side.PARTNER,
        date(2026, 9, 10),
    )
    assert text == "**Bram:** Hoe gaat het?"


@pytest.mark.parametrize("head", [
    pytest.param("Datum: 3 mei 2026\nNaam: Jan Smit\nInterviewer: An Bos\n", id="lines"),
    pytest.param("# Verslag\n\n**Datum:** 3 mei 2026\\\n**Naam geïnterviewde:** Jan Smit \\\n**Interviewer:** An Bos\n",
                 id="bold-with-breaks"),
    pytest.param("| Datum | 3-5-2026 |\n|---|---|\n| Respondent | Jan Smit |\n| Interviewer | An Bos |\n", id="table"),
    pytest.param("**Datum:** 3 mei 2026\n\n## Proces\n\nInterviewer **(Q)**: An Bos \\\n"
                 "__Geïnterviewde **(A)**: Jan Smit\n",
                 id="mapping"),
])  # fmt: skip
def test_heads_without_a_fence_are_read_too(head: str) -> None:
    header, text = split_header(head + "\nQ: Hoe gaat het?\n\nA: Goed.\n")

    assert (header.held_on, header.respondent, header.interviewer) == (date(2026, 5, 3), "Jan Smit", "An Bos")
    assert "Smit" not in text
    assert text.endswith("Q: Hoe gaat het?\n\nA: Goed.")


@pytest.mark.parametrize("talk", [
    pytest.param("Interviewer: Goedemorgen Jan\nRespondent: Dag\n", id="greeting"),
    pytest.param("Datum: 3 mei 2026\n\nInterviewer: Goedemorgen Jan\n\nRespondent: Ja hoor.\n", id="after-a-head"),
    pytest.param("Respondent: coördinatie is één groot probleem.", id="one-line"),
])  # fmt: skip
def test_what_somebody_says_is_no_head(talk: str) -> None:
    _, text = split_header(talk)

    assert "Interviewer: Goedemorgen Jan" in text or "Respondent: coördinatie" in text


def test_two_rules_around_words_are_no_head() -> None:
    assert split_header("---\nEen mooie dag\n---\nVerder\n")[1] == "---\nEen mooie dag\n---\nVerder\n"


def test_the_note_of_a_vtt_file_is_a_head() -> None:
    assert fill_from("interview_id: LW-05\nrespondent: Charlotte").code == "LW-05"


@pytest.mark.parametrize(("words", "expected"), [
    pytest.param("2026-09-08", date(2026, 9, 8), id="iso"),
    pytest.param("8-9-2026", date(2026, 9, 8), id="numbers"),
    pytest.param("dinsdag 8 september 2026, 10.00 uur", date(2026, 9, 8), id="words"),
    pytest.param("8 sept. 2026", date(2026, 9, 8), id="short-month"),
    pytest.param("31-2-2026", None, id="no-such-day"),
    pytest.param("vorige week", None, id="no-date"),
])  # fmt: skip
def test_dates(words: str, expected: date | None) -> None:
    assert find_date(words) == expected


@pytest.mark.parametrize(("words", "kind"), [
    pytest.param("Integraal veiligheidsplan 2025", SourceKind.IVP, id="ivp"),
    pytest.param("IVP-Lindewaard", SourceKind.IVP, id="ivp-short"),
    pytest.param("handhavingsbeleidsplan", SourceKind.POLICY_PLAN, id="plan"),
    pytest.param("Jaarverslag 2025", SourceKind.ANNUAL_REPORT, id="annual"),
    pytest.param("ervaring andere gemeente", SourceKind.EXPERIENCE, id="experience"),
    pytest.param("Gesprek over het beleidsplan", SourceKind.INTERVIEW, id="a-talk-about-a-plan"),
    pytest.param("LW-01_wijkboa", None, id="nothing"),
])  # fmt: skip
def test_kinds(words: str, kind: SourceKind | None) -> None:
    assert kind_from_words(words) is kind


@pytest.mark.parametrize("head", [
    pytest.param("Naam: Farida Benali\n\nFunctie: winkelier\n", id="name-first"),
    pytest.param("Functie: winkelier\n\nNaam: Farida Benali\n", id="name-last"),
    pytest.param("Respondent: Farida Benali\n\nFunctie: winkelier\n", id="a-label-that-speaks-too"),
])  # fmt: skip
def test_a_name_among_the_paragraphs_of_a_word_file_is_of_the_head(head: str) -> None:
    header, text = split_header(head + "\nInterviewer: Wat ziet u?\n\nFarida: Veel.")

    assert (header.respondent, header.function) == ("Farida Benali", "winkelier")
    assert "Benali" not in text
    assert "Wat ziet u?" in text
