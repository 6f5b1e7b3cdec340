"""interviews/captions.py: the captions of video calls."""

import pytest

from interviews.captions import read_srt, read_vtt
from projects.errors import Refused


def spoken(body: str) -> list[tuple[str, str]]:
    return [(cue.speaker, cue.text) for cue in read_vtt("WEBVTT\n\n" + body)[1]]


@pytest.mark.parametrize(("body", "expected"), [
    pytest.param("00:01.000 --> 00:02.000\n<v Jan>Hoi</v>", [("Jan", "Hoi")], id="voice"),
    pytest.param("00:01.000 --> 00:02.000\n<v Jan>Hoi", [("Jan", "Hoi")], id="closing-tag-missing"),
    pytest.param("00:01.000 --> 00:02.000\n<v.loud Jan>Hoi</v>", [("Jan", "Hoi")], id="class"),
    pytest.param("00:01.000 --> 00:02.000\n<v Jan>Hoi</v> <v An>Dag</v>", [("Jan", "Hoi"), ("An", "Dag")],
                 id="two-voices-in-one-cue"),
    pytest.param("0:0:13.540 --> 0:0:14.000\n<v Jan>a &amp; b</v>", [("Jan", "a & b")], id="odd-stamp-and-entity"),
    pytest.param("00:01.000 --> 00:02.000\nZonder naam", [("", "Zonder naam")], id="no-voice"),
    pytest.param("NOTE\ngeheim\n\nSTYLE\n::cue{}\n\n00:01.000 --> 00:02.000\nHoi", [("", "Hoi")], id="notes-and-style"),
    pytest.param("00:0x:01 -> 00:00\nkapot", [("", "kapot")], id="unreadable-stamp"),
    pytest.param("1\n00:01.000 --> 00:02.000\nHoi\n2\n00:03.000 --> 00:04.000\nDag", [("", "Hoi"), ("", "Dag")],
                 id="no-blank-line-between"),
])  # fmt: skip
def test_cues(body: str, expected: list[tuple[str, str]]) -> None:
    assert spoken(body) == expected


def test_a_note_before_the_first_cue_is_given_back_for_the_header() -> None:
    notes, _ = read_vtt("WEBVTT\n\nNOTE\ndatum: 2026-09-14\n\n00:01.000 --> 00:02.000\nHoi")

    assert "datum: 2026-09-14" in notes


def test_a_file_without_its_first_line_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read_vtt("1\n00:00:01,000 --> 00:00:02,000\nHoi\n")

    assert refusal.value.message_key == "refused-no-webvtt"


def test_srt_is_read_with_its_times() -> None:
    _, cues = read_srt("1\n00:00:01,000 --> 00:00:02,000\nInterviewer: Hoi\n")

    assert (cues[0].time, cues[0].text) == ("0:00:01", "Interviewer: Hoi")
