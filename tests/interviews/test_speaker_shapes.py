"""The shapes of spec/interviews.md with their odd cases, as the programs write them."""

import pytest

from interviews.reading import Reading, read_file
from interviews.source import TurnRole
from tests.interviews.word_files import paragraph, word_file

AN, JAN = "Verlinde, Anouk (Gemeente)", "Smit, Jan (Politie)"
STYLES = {"word/styles.xml": "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                             "<w:style w:styleId='K1'><w:name w:val='heading 1'/></w:style>"
                             "<w:style w:styleId='K3'><w:name w:val='heading 3'/></w:style></w:styles>"}  # fmt: skip


def broken(*lines: str) -> str:
    """One paragraph of Word with line breaks."""
    words = "<w:br/>".join(f"<w:t xml:space='preserve'>{line}</w:t>" for line in lines)
    return f"<w:p><w:r>{words}</w:r></w:p>"


def word(*paragraphs: str) -> Reading:
    return read_file("gesprek.docx", word_file("".join(paragraphs), more=STYLES))


def plain(text: str, name: str = "gesprek.txt") -> Reading:
    return read_file(name, text.encode())


def said(reading: Reading) -> list[tuple[str, str]]:
    """What speakers say; notes are left out."""
    return [(turn.speaker, reading.text[turn.start : turn.end]) for turn in reading.turns if turn.speaker]


def roles(reading: Reading) -> dict[str, TurnRole]:
    return {speaker.label: speaker.role for speaker in reading.speakers}


def noted(reading: Reading) -> list[str]:
    return [reading.text[turn.start : turn.end] for turn in reading.turns if turn.role is TurnRole.NOTES]


TALK = [(AN, "Hoe gaat het?"), (JAN, "Goed."), (AN, "En nu?"), (JAN, "Beter.")]


@pytest.mark.parametrize(("start", "stop"), [
    pytest.param("started transcription", "stopped transcription", id="english"),
    pytest.param("heeft de transcriptie gestart", "heeft de transcriptie gestopt", id="dutch"),
    pytest.param("hat die Aufzeichnung gestartet", "hat die Aufzeichnung beendet", id="german"),
])  # fmt: skip
def test_teams_word_file(start: str, stop: str) -> None:
    reading = word(
        paragraph("Wijkgesprek-20260301_100000-Vergaderingopname"), paragraph("1 maart 2026, 09:00"),
        paragraph("34m 12s"), paragraph(f"{AN} {start}"), broken(f"{AN}   0:04", "Hoe gaat het?"),
        broken(f"{JAN}   59:58", "Goed.", "Eerlijk gezegd: prima."), broken(f"{AN}   1:00:02", "En nu?"),
        broken(f"{JAN}   1:00:09", "Beter."), paragraph(f"{AN} {stop}"),
    )  # fmt: skip

    assert said(reading) == [TALK[0], (JAN, "Goed.\nEerlijk gezegd: prima."), *TALK[2:]]
    assert [turn.time for turn in reading.turns if turn.speaker] == ["0:00:04", "0:59:58", "1:00:02", "1:00:09"]
    assert f"{AN} {stop}" in noted(reading)
    assert str(reading.header.held_on) == "2026-03-01"


def test_teams_word_file_of_one_turn() -> None:
    reading = word(paragraph("Jan Smit started transcription"), broken("Jan Smit   0:09", "Ik vertel gewoon alles."))

    assert said(reading) == [("Jan Smit", "Ik vertel gewoon alles.")]
    assert roles(reading) == {"Jan Smit": TurnRole.RESPONDENT}


@pytest.mark.parametrize("split", [True, False], ids=["paragraphs", "breaks"])
def test_older_teams_word_file_with_stamps_of_few_digits(split: bool) -> None:
    cues = [("0:0:0.0 --> 0:0:5.250", *TALK[0]), ("0:0:5.100 --> 0:0:8.250", *TALK[1]),
            ("1:0:8.1 --> 1:0:9.2", *TALK[2]), ("1:00:10.0 --> 1:00:11.0", *TALK[3])]  # fmt: skip

    reading = word(*("".join(map(paragraph, cue)) if split else broken(*cue) for cue in cues))

    assert said(reading) == TALK
    assert [turn.time for turn in reading.turns] == ["0:00:00", "0:00:05", "1:00:08", "1:00:10"]


def test_teams_captions_with_all_their_odd_cases() -> None:
    reading = read_file("gesprek.vtt", (
        "\ufeffWEBVTT\r\n\r\nNOTE Datum: 3 mei 2026\r\n\r\n"
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301/15-0\r\n00:00:01.000 --> 00:00:03.000\r\n"
        "<v Anouk Verlinde>Hoe gaat\r\n\r\n"
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301/15-1\r\n0:0:13.540 --> 0:0:15.1\r\n"
        "<v.luid Anouk Verlinde>het &amp; zo?</v>\r\n\r\n"
        "00:00:16.000 --> 00:00:19.000\r\n<v Smit, Jan (Politie)>Goed.</v> <v Anouk Verlinde>Fijn.</v>\r\n\r\n"
        "NOTE van de maker\r\nhier staat niets\r\n\r\n"
        "00:00:20.000 --> 00:00:22.000\r\nzonder stem\r\n\r\n"
        "00:00:22.000 --> 00:00:24.000\r\n<v Smit, Jan (Politie)>Dat is <b>heel</b> waar: 3 < 5 en 7 > 2.</v>\r\n"
    ).encode())  # fmt: skip

    assert said(reading) == [
        ("Anouk Verlinde", "Hoe gaat het & zo?"), (JAN, "Goed."), ("Anouk Verlinde", "Fijn."),
        (JAN, "Dat is heel waar: 3 < 5 en 7 > 2."),
    ]  # fmt: skip
    assert noted(reading) == ["zonder stem"]
    assert str(reading.header.held_on) == "2026-05-03"


def captions(*texts: str) -> Reading:
    cues = (f"{number}\n00:00:{number:02d}.000 --> 00:00:{number + 1:02d}.000\n{text}\n"
            for number, text in enumerate(texts))  # fmt: skip
    return plain("WEBVTT\n\n" + "\n".join(cues), "zoom.vtt")


def test_zoom_captions_with_a_telephone_and_words_that_look_like_names() -> None:
    reading = captions("Anouk Verlinde: Hoe gaat het?", "+31612345678: Goed.", "Eerlijk gezegd: niet zo.",
                       "Anouk Verlinde: O?", "Eerlijk gezegd: dat dacht ik.", "+31612345678: Kijk: zo is het.",
                       "Kijk: zo dus.", "Kijk: en zo.")  # fmt: skip

    assert said(reading) == [
        ("Anouk Verlinde", "Hoe gaat het?"), ("+31612345678", "Goed. Eerlijk gezegd: niet zo."),
        ("Anouk Verlinde", "O? Eerlijk gezegd: dat dacht ik."),
        ("+31612345678", "Kijk: zo is het. Kijk: zo dus. Kijk: en zo."),
    ]  # fmt: skip


MEET_NOTES = (
    paragraph("📝 Aantekeningen", "K1"), paragraph("Uitgenodigd Anouk Verlinde Jan Smit"),
    paragraph("Samenvatting", "K3"), paragraph("Anouk en Jan spraken over de wijk en de handhaving op straat."),
    paragraph("Handhaving: Jan Smit vond dat er vaker gelopen moet worden."),
    paragraph("Anouk Verlinde: nog bellen met de politie."),
)  # fmt: skip
MEET = (
    paragraph("Wijkgesprek - Transcript", "K1"), paragraph("1 mrt 2026"), paragraph("00:00:00", "K3"),
    paragraph("Anouk Verlinde: Hoe gaat het?"), paragraph("Jan Smit: Goed."), paragraph("00:05:00", "K3"),
    paragraph("Anouk Verlinde: En nu?"), paragraph("Jan Smit: Beter."),
    paragraph("Transcriptie beëindigd na 00:34:12"), paragraph("Dit transcript is door de computer gemaakt."),
)  # fmt: skip


@pytest.mark.parametrize("notes", [(), MEET_NOTES], ids=["transcript-only", "notes-by-ai-above"])
def test_meet_keeps_the_transcript_only(notes: tuple[str, ...]) -> None:
    reading = word(*notes, *MEET)

    assert said(reading) == [("Anouk Verlinde", "Hoe gaat het?"), ("Jan Smit", "Goed."), ("Anouk Verlinde", "En nu?"),
                             ("Jan Smit", "Beter.")]  # fmt: skip
    assert "vaker gelopen" not in reading.text
    assert ("warning-ai-notes-left-out" in reading.warnings) is bool(notes)
    assert str(reading.header.held_on) == "2026-03-01"


OTTER = ("Wijkgesprek", "Sun, Mar 01, 2026 10:00AM  •  34:12", "SUMMARY KEYWORDS", "wijk, boa, afval", "SPEAKERS",
         "Anouk Verlinde, Jan Smit")  # fmt: skip


@pytest.mark.parametrize("space", ["  ", " "], ids=["word", "pdf"])
def test_otter(space: str) -> None:
    turns = [f"Anouk Verlinde{space}00:00", "Hoe gaat het?", f"Jan Smit{space}00:05", "Goed. Om 10:30 nog beter.",
             f"Anouk Verlinde{space}00:09", "En nu?", f"Jan Smit{space}01:00:12", "Beter."]  # fmt: skip

    reading = word(*map(paragraph, (*OTTER, *turns)))

    assert said(reading) == [("Anouk Verlinde", "Hoe gaat het?"), ("Jan Smit", "Goed. Om 10:30 nog beter."),
                             ("Anouk Verlinde", "En nu?"), ("Jan Smit", "Beter.")]  # fmt: skip
    assert noted(reading) == []
    assert str(reading.header.held_on) == "2026-03-01"


@pytest.mark.parametrize("form", [
    pytest.param("{time} {name}\n{words}\n\n", id="word-transcribe"),
    pytest.param("{name}: {words}\n", id="colon"),
    pytest.param("[{name}]: {words}\n", id="bracket-and-colon"),
    pytest.param("[{time}.000 --> {time}.500] [{name}] {words}\n", id="whisperx"),
    pytest.param("[{time}.000 --> {time}.500]  {name}: {words}\n", id="whisperx-colon"),
    pytest.param("{name} ({time}):\n{words}\n\n", id="time-before-the-colon"),
    pytest.param("{name} {time}\n{words}\n\n", id="amberscript"),
    pytest.param("{name} [{time}]\n{words}\n\n", id="trint"),
    pytest.param("[{name}] {time}\n{words}\n\n", id="zoom-text"),
    pytest.param("{name}\t{words}\n", id="tab"),
    pytest.param("| {time} | {name} | {words} |\n", id="table"),
])  # fmt: skip
@pytest.mark.parametrize("names", [("Spreker 1", "Spreker 2"), ("SPEAKER_00", "SPEAKER_01"), ("Anouk", "Jan")],
                         ids=["spreker", "speaker", "first-names"])  # fmt: skip
def test_other_programs(form: str, names: tuple[str, str]) -> None:
    head = "| Tijd | Spreker | Tekst |\n|---|---|---|\n" if form.startswith("|") else ""
    text = head + "".join(
        form.format(name=names[number % 2], words=words, time=f"00:00:0{number}")
        for number, (_, words) in enumerate(TALK)
    )  # fmt: skip

    reading = plain(text, "gesprek.md")

    assert said(reading) == [(names[number % 2], words) for number, (_, words) in enumerate(TALK)]
    if "{time}" in form:
        assert reading.turns[2].time == "0:00:02"


def test_a_numbered_speaker_may_speak_once() -> None:
    reading = plain("Spreker 1: Hoe gaat het?\nSpreker 2: Goed.\nSpreker 1: En met u?\nSpreker 3: Ook goed.\n")

    assert [speaker for speaker, _ in said(reading)] == ["Spreker 1", "Spreker 2", "Spreker 1", "Spreker 3"]


def test_numbered_headings_are_no_speakers() -> None:
    reading = plain("Thema 1: beeld\n\nInterviewer: Hoe?\n\nRespondent: Zo.\n\nThema 2: verwachting\n\n"
                    "Interviewer: En?\n\nRespondent: Ja.\n")  # fmt: skip

    assert set(roles(reading)) == {"Interviewer", "Respondent"}


def test_an_agenda_is_no_conversation() -> None:
    reading = plain("Programma van de dag in de wijk, voor iedereen.\n\n09:30 Koffie\n10:00 Rondje\n11:00 Afsluiting\n")

    assert reading.speakers == ()


@pytest.mark.parametrize("line", [
    pytest.param("M = Marieke (interviewer), J = Joop (bewoner, respondent)", id="names-and-roles"),
    pytest.param("M = interviewer\nJ = respondent", id="roles"),
    pytest.param("(M = interviewer, J = geïnterviewde)", id="in-brackets"),
])  # fmt: skip
def test_the_file_may_say_what_its_letters_mean(line: str) -> None:
    talk = "M: Zo.\nJ: Goed, toch?\nM: Ja.\nJ: Is het niet?\n"

    reading = plain(f"Gesprek in de wijk, met koffie en koek.\n{line}\n\n{talk}")

    assert roles(reading) == {"M": TurnRole.INTERVIEWER, "J": TurnRole.RESPONDENT}


@pytest.mark.parametrize(("asks", "answers"), [
    ("Interviewer 1", "Interviewer1 "), ("Q", "Q"), ("I", "I"), ("V", "V"), ("**Vraag", "**Vraag"),
    ("INTERVIEWER", "Interviewer"), ("Interviewer (AV)", "Interviewer (AV)"),
])  # fmt: skip
@pytest.mark.parametrize("other", ["A", "R", "Respondent", "Deelnemer", "GEÏNTERVIEWDE", "Respondent 1 (vrouw, 45)"])
def test_labels_that_say_a_role(asks: str, answers: str, other: str) -> None:
    stop = ":**" if asks.startswith("**") else ":"

    reading = plain(f"**Datum:** 3 mei 2026\n\n{asks}{stop} Hoe gaat het?\n\n{other}: Goed. Conclusie: het gaat.\n\n"
                    f"{answers}{stop} En nu?\n\n{other}: Beter.\nLet op: koffie.\n", "gesprek.md")  # fmt: skip

    assert list(roles(reading).values()) == [TurnRole.INTERVIEWER, TurnRole.RESPONDENT]
    assert len(said(reading)) == 4
    assert str(reading.header.held_on) == "2026-05-03"


def test_rows_of_a_table_are_notes_under_their_theme() -> None:
    table = "<w:tbl>" + "".join(
        f"<w:tr><w:tc>{paragraph(theme)}</w:tc><w:tc>{paragraph(words)}</w:tc></w:tr>" for theme, words in (
            ("Thema", "Wat is er gezegd"), ("Afval", "Er ligt te veel op straat, elke week weer."),
            ("Jeugd", "Ze hangen wat rond bij de winkels in de avond."))
    ) + "</w:tbl>"  # fmt: skip

    reading = word(paragraph("Gesprek met de wijkraad", "K1"), table)

    assert [(turn.context, reading.text[turn.start : turn.end]) for turn in reading.turns] == [
        ("Afval", "Er ligt te veel op straat, elke week weer."),
        ("Jeugd", "Ze hangen wat rond bij de winkels in de avond."),
    ]  # fmt: skip
