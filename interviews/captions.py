"""Captions of a video call (vtt, srt): cues with a time and, often, a speaker."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from interviews.label_shapes import STAMP, tidy_time
from projects.errors import Refused

_TIMES = re.compile(rf"^\s*({STAMP})\s*-+>\s*({STAMP})")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^<>]*(?:<[^<>]*>)?[^<>]*)>")
_TAG = re.compile(r"</?(?:v|c|i|b|u|ruby|rt|lang|font|span|br|p|a|img|script)(?:\.[^\s<>]*)?(?:\s[^<>]*)?/?>"
                  r"|<\d[\d:.]*>", re.IGNORECASE)  # fmt: skip
_LABEL = re.compile(r"^(?P<label>[^\s:][^:\n]{0,59}?)\s*:\s+(?P<rest>\S.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Cue:
    """What one caption says. `speaker` is "" if the caption does not say who speaks."""

    time: str
    speaker: str
    text: str


def read_vtt(text: str) -> tuple[str, tuple[Cue, ...]]:
    """The lines of NOTE blocks before the first cue (a header may stand there), and the cues."""
    if not text.lstrip().startswith("WEBVTT"):
        raise Refused("refused-no-webvtt")
    return _read(text)


def read_srt(text: str) -> tuple[str, tuple[Cue, ...]]:
    """Like read_vtt; a srt file has no notes."""
    return _read(text)


def _read(text: str) -> tuple[str, tuple[Cue, ...]]:
    notes: list[str] = []
    cues: list[Cue] = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        if lines[0].startswith("NOTE"):
            notes.extend([lines[0][4:].strip(), *lines[1:]] if not cues else [])
        elif not lines[0].startswith(("WEBVTT", "STYLE", "REGION")):
            cues.extend(_cues(lines))
    return "\n".join(notes), tuple(cues)


def _cues(lines: list[str]) -> Iterator[Cue]:
    """The cues of one block; blocks of odd programs hold several, without a blank line between."""
    times = [(number, found) for number, line in enumerate(lines) if (found := _TIMES.match(line))]
    if not times:  # a stamp that we cannot read, or a paragraph that a blank line tore off its cue
        words = [line for line in lines if not re.fullmatch(r"\s*[\d:.,>x\s-]*", line)]
        yield from _voices("", "\n".join(words))
    stops = [*(number for number, _ in times[1:]), len(lines)]
    for (number, found), stop in zip(times, stops, strict=False):
        if stop < len(lines) and re.fullmatch(r"\s*(?:\d+|[0-9a-f-]{36}/\d+-\d+)\s*", lines[stop - 1]):
            stop -= 1  # the number of the next cue
        yield from _voices(tidy_time(found[1]), "\n".join(lines[number + 1 : stop]))


def _voices(time: str, raw: str) -> Iterator[Cue]:
    """Split a caption at its voice tags: two people may speak within one."""
    pieces = _VOICE.split(raw)
    for speaker, words in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        text = " ".join(unescape(_TAG.sub("", words)).split())
        if text:
            yield Cue(time, " ".join(unescape(speaker).split()), text)


def with_labels(cues: tuple[Cue, ...], labels: frozenset[str]) -> tuple[Cue, ...]:
    """Take "Name: " off the captions for those `labels` that are known to be speakers."""
    result = []
    for cue in cues:
        found = _LABEL.match(cue.text) if not cue.speaker else None
        if found and found["label"] in labels:
            result.append(Cue(cue.time, found["label"], found["rest"]))
        else:
            result.append(cue)
    return tuple(result)


def labels_in(cues: tuple[Cue, ...]) -> list[str]:
    """What looks like a speaker in front of each caption without a voice."""
    found = (_LABEL.match(cue.text) for cue in cues if not cue.speaker)
    return [match["label"] for match in found if match]
