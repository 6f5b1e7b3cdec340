"""Transcripts in JSON."""

import json
from typing import Any

import pytest

from interviews.reading import Reading, read_file
from projects.errors import Refused


def read(value: Any) -> Reading:
    return read_file("gesprek.json", json.dumps(value).encode())


def said(reading: Reading) -> list[tuple[str, str, str]]:
    return [(turn.time, turn.speaker, reading.text[turn.start : turn.end]) for turn in reading.turns]


WHISPERX = [
    {"start": 1.2, "end": 2.0, "text": " Hoe gaat het?", "speaker": "SPEAKER_00"},
    {"start": 3661.0, "end": 3662.0, "text": " Goed.", "speaker": "SPEAKER_01"},
    {"start": 3663.0, "end": 3664.0, "text": " Heel goed.", "speaker": "SPEAKER_01"},
]


@pytest.mark.parametrize("value", [
    pytest.param({"segments": WHISPERX, "language": "nl"}, id="whisperx"),
    pytest.param(WHISPERX, id="list"),
    pytest.param({"text": "alles bij elkaar", "segments": WHISPERX}, id="with-the-whole-text"),
    pytest.param({"segments": [
        {**one, "text": None, "words": [{"text": word} for word in str(one["text"]).split()]} for one in WHISPERX
    ]}, id="words"),
])  # fmt: skip
def test_segments_are_turns_with_speaker_and_time(value: Any) -> None:
    assert said(read(value)) == [
        ("0:00:01", "SPEAKER_00", "Hoe gaat het?"), ("1:01:01", "SPEAKER_01", "Goed. Heel goed.")
    ]  # fmt: skip


def test_speakers_may_be_numbers() -> None:
    reading = read({"utterances": [{"speaker": 0, "text": "Hoe?"}, {"speaker": 1, "text": "Zo."}]})

    assert [speaker.label for speaker in reading.speakers] == ["Spreker 0", "Spreker 1"]


def test_a_text_alone_is_read_and_half_a_letter_is_no_letter() -> None:
    assert read_file("x.json", b'{"text": "abc \\ud83d def"}').text == "abc ? def"


@pytest.mark.parametrize(("content", "key"), [
    pytest.param(b"[" * 100_000, "refused-damaged", id="very-deep"),
    pytest.param(b'{"text": "a", "score": NaN}', "refused-damaged", id="no-number"),
    pytest.param(b'{"a": 1}', "refused-no-transcript", id="something-else"),
    pytest.param(b'[1, "a", null]', "refused-no-transcript", id="list-of-anything"),
    pytest.param(b"{", "refused-damaged", id="half"),
])  # fmt: skip
def test_refusals(content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_file("x.json", content)

    assert refusal.value.message_key == key
