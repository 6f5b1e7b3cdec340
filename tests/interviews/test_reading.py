"""interviews/reading.py, turns.py, labels.py, speakers.py and notes.py: a file to turns."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.reading import Reading, read_file, with_roles
from interviews.source import SourceKind, TurnRole
from projects.errors import Refused
from tests.interviews.word_files import paragraph, word_file

FILES = Path(__file__).parents[1] / "files"
DEMO = Path(__file__).parents[2] / "demo"
ROLES = {"I": TurnRole.INTERVIEWER, "R": TurnRole.RESPONDENT, "O": TurnRole.OTHER, "N": TurnRole.NOTES}


def reading(text: str, name: str = "gesprek.txt") -> Reading:
    return read_file(name, text.encode())


def shape(read: Reading) -> str:
    """ "IRIR": the first letter of each turn's role."""
    return "".join(turn.role.name[0] for turn in read.turns)


def said(read: Reading) -> list[str]:
    return [read.text[turn.start : turn.end] for turn in read.turns]


@pytest.mark.parametrize("text", [
    pytest.param("Interviewer: Hoe gaat het?\nRespondent: Goed.\nInterviewer: En nu?\nRespondent: Beter.", id="roles"),
    pytest.param("I: Hoe gaat het?\nR: Goed.\nI: En nu?\nR: Beter.", id="letters"),
    pytest.param("V: Hoe gaat het?\nA: Goed.\nV: En nu?\nA: Beter.", id="vraag-antwoord"),
    pytest.param("Q: Hoe gaat het?\n\nA: Goed.\n\nQ: En nu?\n\nA: Beter.", id="q-and-a"),
    pytest.param("**Vraag:** Hoe gaat het?\n\n**Antwoord:** Goed.\n\n**Vraag:** En nu?\n\n**Antwoord:** Beter.",
                 id="bold"),
    pytest.param("**Vraag:**\nHoe gaat het?\n\n**Antwoord:**\nGoed.\n\n**Vraag:**\nEn nu?\n\n**Antwoord:**\nBeter.",
                 id="bold-alone"),
    pytest.param("Interviewer 1: Hoe gaat het?\nGEÏNTERVIEWDE: Goed.\nInterviewer1 : En nu?\nGeïnterviewde: Beter.",
                 id="numbers-and-capitals"),
    pytest.param("Spreker 1: Hoe gaat het?\nSpreker 2: Goed.\nSpreker 1: En nu?\nSpreker 2: Beter.",
                 id="who-asks-most"),
    pytest.param("An Bos   0:04\nHoe gaat het?\n\nSmit, Jan (Gemeente)   0:09\nGoed.\n\nAn Bos   1:00:10\nEn nu?\n\n"
                 "Smit, Jan (Gemeente)   1:00:19\nBeter.", id="teams"),
    pytest.param("0:0:5.100 --> 0:0:8.250\nAn Bos\nHoe gaat het?\n\n0:0:9.100 --> 0:0:9.900\nJan Smit\nGoed.\n\n"
                 "0:0:10.1 --> 0:0:11.2\nAn Bos\nEn nu?\n\n0:0:12.1 --> 0:0:13.2\nJan Smit\nBeter.", id="older-teams"),
    pytest.param("0:00:03\nAn Bos: Hoe gaat het?\n0:00:10\nJan Smit: Goed.\n0:00:20\nAn Bos: En nu?\n0:00:30\n"
                 "Jan Smit: Beter.", id="meet"),
    pytest.param("An  00:00\nHoe gaat het?\n\nJan  00:05\nGoed.\n\nAn  00:09\nEn nu?\n\nJan  00:12\nBeter.",
                 id="otter"),
    pytest.param("[00:01] An: Hoe gaat het?\n[00:05] Jan: Goed.\n[00:09] An: En nu?\n[00:12] Jan: Beter.",
                 id="stamped"),
    pytest.param("[id1] Hoe gaat het?\n[id2] Goed.\n[id1] En nu?\n[id2] Beter.", id="brackets"),
    pytest.param("| Nr | Spreker | Tekst |\n|---|---|---|\n| 1 | Interviewer | Hoe gaat het? |\n"
                 "| 2 | Respondent | Goed. |\n"
                 "| 3 | Interviewer | En nu? |\n| 4 | Respondent | Beter. |", id="table"),
])  # fmt: skip
def test_turns_of_every_shape(text: str) -> None:
    read = reading(text, "gesprek.md")

    assert shape(read) == "IRIR"
    assert said(read) == ["Hoe gaat het?", "Goed.", "En nu?", "Beter."]
    assert [turn.context for turn in read.turns] == ["", "Hoe gaat het?", "", "En nu?"]


def test_first_names_get_their_roles_from_the_head() -> None:
    read = reading("---\nrespondent: Bram Bos\ninterviewer: A. Verlinde\n---\n\nBram: Mag ik iets vragen?\n\n"
                   "Anouk: Ja.\n\nBram: Weet je het zeker?\n\nAnouk: Ja hoor.\n")  # fmt: skip

    assert [(speaker.label, speaker.count, speaker.role) for speaker in read.speakers] == [
        ("Bram", 2, TurnRole.RESPONDENT), ("Anouk", 2, TurnRole.INTERVIEWER),
    ]  # fmt: skip


def test_paragraphs_of_one_answer_keep_speaker_and_question() -> None:
    read = reading("Interviewer: Hoe gaat het?\n\nRespondent: Goed.\n\nMaar niet altijd.\n\nInterviewer: O?\n")

    assert shape(read) == "IRRI"
    assert read.turns[2].speaker == "Respondent"
    assert read.turns[2].context == "Hoe gaat het?"


def test_lines_before_the_talk_and_remarks_within_it_stay_in_view_as_notes() -> None:
    read = reading("Verslag van het gesprek in de wijk, met koffie.\n\nInterviewer: Hoe?\n\nRespondent: Zo.\n\n"
                   "(lange stilte)\n\nInterviewer: En?\n")  # fmt: skip

    assert shape(read) == "NIRNI"


def test_words_before_a_colon_are_no_speakers() -> None:
    read = reading(
        "Interviewer: Hoe?\n\nRespondent: Zo.\n\nLet op: het regent.\n\nConclusie: het gaat.\n\nInterviewer: O?\n"
    )

    assert [speaker.label for speaker in read.speakers] == ["Interviewer", "Respondent"]


def test_notes_are_blocks_under_their_path_of_headings() -> None:
    read = reading(
        "# Verslag\n\n## Beeld\n\n### Straat\n- zichtbaar\n- aardig\n\n## Avond\nLater op straat, graag.\n", "n.md"
    )

    assert [(read.text[turn.start:turn.end], turn.context) for turn in read.turns] == [
        ("zichtbaar", "Beeld > Straat"), ("aardig", "Beeld > Straat"), ("Later op straat, graag.", "Avond"),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "context"), [
    pytest.param("beeld / imago\n- ze zijn aardig", "beeld / imago", id="short-line-above-a-list"),
    pytest.param("bekeuren?\n- ze zijn aardig", "bekeuren?", id="question-above-a-list"),
    pytest.param("**Beeld**\nze zijn aardig", "Beeld", id="bold-line"),
    pytest.param("Over het beeld. \"ze zijn aardig\"", "Over het beeld", id="lead-in"),
    pytest.param("| Beeld | ze zijn aardig voor de mensen in de wijk |", "Beeld", id="row"),
])  # fmt: skip
def test_headings_of_notes(text: str, context: str) -> None:
    read = reading("Met koffie erbij gesproken over van alles en nog wat.\n\n" + text, "n.md")

    assert read.turns[-1].context == context
    assert "ze zijn aardig" in read.text[read.turns[-1].start : read.turns[-1].end]


def test_captions_are_joined_for_each_time_that_somebody_has_the_floor() -> None:
    read = reading("WEBVTT\n\n00:01.000 --> 00:02.000\n<v An>Hoe\n\n00:02.000 --> 00:03.000\n<v An>gaat het?\n\n"
                   "00:04.000 --> 00:05.000\n<v Jan>Goed.\n", "x.vtt")  # fmt: skip

    assert read.text == "Hoe gaat het?\n\nGoed."
    assert [(turn.speaker, turn.time) for turn in read.turns] == [("An", "0:00:01"), ("Jan", "0:00:04")]


def test_names_in_front_of_zoom_captions_are_no_words() -> None:
    read = read_file("zoom.vtt", (FILES / "nl_zoom.vtt").read_bytes())

    assert [speaker.label for speaker in read.speakers] == ["Anna de Vries", "Henk Bakker"]
    assert "Anna" not in read.text


def test_word_files_of_teams_and_tables_have_the_same_turns_as_the_text() -> None:
    plain, teams, table = (read_file(name, (FILES / name).read_bytes())
                           for name in ("nl_plain.docx", "nl_teams.docx", "nl_table.docx"))  # fmt: skip

    for read in (plain, teams, table):
        assert {speaker.role for speaker in read.speakers} == {TurnRole.INTERVIEWER, TurnRole.RESPONDENT}
    assert teams.header.held_on is not None
    assert table.turns[-1].context.startswith("Thema ")


def test_correcting_the_roles_makes_the_contexts_again() -> None:
    read = reading("# A\n\n## Beeld\n\nAn: Hoe gaat het?\n\nJan: Goed.\n\nAn: En nu?\n\nJan: Beter.\n", "x.md")

    turned = with_roles(read, {"An": TurnRole.RESPONDENT, "Jan": TurnRole.INTERVIEWER})
    back = with_roles(turned, {"An": TurnRole.INTERVIEWER, "Jan": TurnRole.RESPONDENT})

    assert [turn.context for turn in turned.turns] == ["Beeld", "Beeld", "Beeld > Goed.", "Beeld"]
    assert back == read


@pytest.mark.parametrize(("name", "content", "key"), [
    pytest.param("a.txt", b"", "refused-empty", id="empty"),
    pytest.param("a.txt", b" \n\t\n", "refused-no-words", id="blank"),
    pytest.param("a.qdpx", b"PK", "refused-format", id="format-for-later"),
    pytest.param("a.pdf", b"%PDF", "refused-damaged", id="half-a-pdf"),
    pytest.param("a", b"x", "refused-format", id="no-extension"),
    pytest.param("a.doc", b"x", "refused-old-office", id="old-word"),
    pytest.param("a.docm", b"x", "refused-macros", id="macros"),
    pytest.param("a.txt", b"x" * (25 * 2**20 + 1), "refused-too-large", id="too-large"),
    pytest.param("a.docx", word_file(paragraph("")), "refused-no-words", id="word-file-without-words"),
])  # fmt: skip
def test_refusals(name: str, content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_file(name, content)

    assert refusal.value.message_key == key


def test_every_refusal_and_warning_has_its_sentence_in_both_languages() -> None:
    folder = Path(__file__).parents[2]
    code = "".join(path.read_text("utf-8") for path in (folder / "interviews").glob("*.py"))
    keys = set(re.findall(r'"((?:refused|warning)-[a-z-]+)"', code))

    for language in ("nl", "en"):
        sentences = "".join(path.read_text("utf-8") for path in (folder / "texts").rglob(f"*{language}.ftl"))
        assert keys <= set(re.findall(r"^([\w-]+) =", sentences, re.MULTILINE))


@pytest.mark.parametrize("path", sorted((DEMO / "interviews").iterdir()), ids=lambda path: path.stem)
def test_the_demo_interviews_are_read_without_a_warning(path: Path) -> None:
    read = read_file(path.name, path.read_bytes())

    assert read.kind is SourceKind.INTERVIEW
    assert read.warnings == ()
    assert read.header.code in path.name
    assert read.turns


@pytest.mark.parametrize("path", sorted((DEMO / "documents").iterdir()), ids=lambda path: path.stem)
def test_documents_are_no_voices(path: Path) -> None:
    read = read_file(path.name, path.read_bytes())

    assert not read.kind.is_voice
    assert {turn.role for turn in read.turns} == {TurnRole.NOTES}


LINES = some.sampled_from(["", "# Kop", "**Kop**", "- punt een", "Interviewer: Hoe gaat het?", "Respondent: Goed.",
                           "An  0:05", "| a | b |", "|---|---|", "Jan: ja", "Jan: nee", "zomaar een zin.", "  ",
                           "[id1] hallo daar", "(stilte)", "1. punt", "0:00:03",
                           "Datum: 3 mei 2026", "Overleg"])  # fmt: skip


@given(some.lists(LINES | some.text(max_size=30), max_size=25), some.sampled_from(["x.txt", "x.md"]))
def test_whatever_the_lines_turns_lie_in_order_within_the_text(lines: list[str], name: str) -> None:
    try:
        read = read_file(name, "\n".join(lines).encode("utf-8", "ignore"))
    except Refused:
        return

    places = [place for turn in read.turns for place in (turn.start, turn.end)]
    assert places == sorted(places)
    assert all(read.text[turn.start : turn.end].strip() for turn in read.turns)


@given(some.lists(LINES, max_size=20))
def test_confirming_the_roles_changes_nothing(lines: list[str]) -> None:
    try:
        read = read_file("x.md", "\n".join(lines).encode())
    except Refused:
        return

    assert with_roles(read, {speaker.label: speaker.role for speaker in read.speakers}) == read


def test_a_document_of_an_unknown_sort_is_no_voice() -> None:
    read = reading("---\ndocument_id: D-1\nsoort: verordening\n---\n\nArtikel 1. Het is verboden.\n")

    assert read.kind is SourceKind.DOCUMENT


WORDS = some.lists(some.text("abcdefgéën", min_size=1, max_size=8), min_size=1, max_size=12).map(" ".join)


@given(some.lists(some.tuples(some.sampled_from(["Interviewer: ", "Respondent: ", "- ", "# ", "", "\n"]), WORDS),
                  min_size=1, max_size=12))  # fmt: skip
def test_no_word_outside_the_head_is_lost(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(mark + words for mark, words in lines)

    read = read_file("x.txt", text.encode())

    assert read.text.split() == text.split()
