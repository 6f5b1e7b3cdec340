"""A text to passages: stretches of one thought each, that people tag."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.sentences import sentences
from interviews.source import Turn, TurnRole


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]` is the passage; `turn` is the index of its turn."""

    start: int
    end: int
    turn: int


_FEW_WORDS = 4  # a sentence of so few words is half a thought: "Dat is lastig.", "Wees eerlijk."
_LONGEST = 60  # words; beyond it nothing is joined
_MARKS_BEFORE = "\"\u201c\u201e\u2018'*_ \t\n-\u2013\u2022>|"
_MARKS_AFTER = '"\u201d\u201c*_ \t\n|\\'
_NO_EVIDENCE = re.compile(
    r"!?\[[^\]]*\]\([^)]*\)|<?https?://\S+>?|[\W\d_]+"
    r"|\S+@\S+(?:\s*/?\s*[\d\s+()-]+)?"
    r"|.{0,80}\btranscripti\w*\b.{0,40}"  # "... started transcription", in any language
    r"|.{0,80}\d{8}_\d{6}.{0,80}"  # the name of a recording
    r"|(?:[a-z]+dag,? )?\d{1,2} [a-z]+ (?:19|20)\d\d[\s,.:\d]*(?:[ap]\.?m\.?|uur)?",
    re.IGNORECASE,
)


def find_passages(text: str, turns: Sequence[Turn]) -> tuple[Span, ...]:
    """The passages in what respondents and others say and in notes, in order; never the interviewer's."""
    spans: list[Span] = []
    for number, turn in enumerate(turns):
        if turn.role is TurnRole.INTERVIEWER:
            continue
        for start, end in _joined(text, list(sentences(text, turn.start, turn.end))):
            first, last = _bare(text, start, end)
            if first < last and not _NO_EVIDENCE.fullmatch(text[first:last]):
                spans.append(Span(first, last, number))
    return tuple(spans)


def _joined(text: str, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A sentence of a few words goes with the next one, or with the one before at the end of a turn."""
    kept: list[tuple[int, int]] = []
    waiting: int | None = None
    for start, end in found:
        begin = start if waiting is None else waiting
        if _count(text, begin, end) <= _FEW_WORDS:
            waiting = begin
        else:
            kept.append((begin, end))
            waiting = None
    if waiting is not None:
        last = found[-1][1]
        if kept and _count(text, waiting, last) <= _FEW_WORDS and _count(text, *kept[-1]) < _LONGEST:
            kept[-1] = (kept[-1][0], last)
        else:
            kept.append((waiting, last))
    yield from kept


def _count(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without quotation marks around the whole, and without marks of Markdown."""
    while start < end and text[start] in _MARKS_BEFORE and not _belongs(text, start):
        start += 1
    while start < end and text[end - 1] in _MARKS_AFTER and not _closes_within(text, start, end):
        end -= 1
    if start < end and text[start - 1 : start] in '"\u201c\u201e' and '"' in text[start:end]:
        return (start - 1, end) if start else (start, end)  # the quotation ends within: keep both its marks
    return start, end


def _belongs(text: str, place: int) -> bool:
    """An apostrophe of "'s ochtends" or "'t"."""
    return text[place] in "'\u2018\u2019" and re.match(r"['\u2018\u2019][a-z]\b", text[place : place + 3]) is not None


def _closes_within(text: str, start: int, end: int) -> bool:
    """Does the mark at the end close one that was opened within?"""
    mark = text[end - 1]
    return mark == '"' and text.count('"', start, end) % 2 == 0
