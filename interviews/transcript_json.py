"""Transcripts in JSON, as programs that turn speech into text write them (Whisper, WhisperX, Amberscript)."""

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from interviews.captions import Cue
from projects.errors import Refused

_LISTS = ("segments", "results", "utterances", "monologues")
_WORDS = ("words", "elements")
_MOST_SECONDS = 1_000_000


def read_transcript(text: str) -> tuple[Cue, ...]:
    """What is said, one cue for each segment; Refused if this JSON is damaged or no transcript."""
    try:
        found = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused("refused-damaged") from None
    cues = tuple(_cues(found))
    if not cues:
        raise Refused("refused-no-transcript")
    return cues


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _cues(found: Any) -> Iterator[Cue]:
    """A list of segments, an object that holds one, or an object with one text."""
    segments = found if isinstance(found, list) else None
    if isinstance(found, dict):
        segments = next((found[name] for name in _LISTS if isinstance(found.get(name), list)), None)
        if not segments and isinstance(found.get("text"), str):
            segments = [{"text": found["text"]}]
    for segment in segments or ():
        if isinstance(segment, dict) and (words := _said(segment)):
            yield Cue(_time(segment), _speaker(segment), words)


def _said(segment: dict[str, Any]) -> str:
    """The text of a segment, else its words."""
    text = segment.get("text")
    if not isinstance(text, str):
        words: list[Any] = next((segment[name] for name in _WORDS if isinstance(segment.get(name), list)), [])
        said = (word.get("text", word.get("word", word.get("value", ""))) for word in words if isinstance(word, dict))
        text = " ".join(str(word).strip() for word in said)
    # JSON may hold half a letter, which no file can keep.
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


def _speaker(segment: dict[str, Any]) -> str:
    said = segment.get("speaker", "")
    if isinstance(said, dict):
        said = said.get("name", said.get("id", ""))
    if isinstance(said, int):
        return f"Spreker {said}"
    return " ".join(said.encode("utf-8", "replace").decode("utf-8").split())[:80] if isinstance(said, str) else ""


def _time(segment: dict[str, Any]) -> str:
    start = segment.get("start", segment.get("start_time"))
    if isinstance(start, bool) or not isinstance(start, int | float) or not 0 <= start < _MOST_SECONDS:
        return ""
    seconds = int(start)
    return f"{seconds // 3600}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
