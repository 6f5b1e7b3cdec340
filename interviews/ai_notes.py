"""What a meeting program writes above its transcript: notes by its own hand, keywords. Nobody said those."""

import re

from interviews.lines import Line, LineKind, split_lines

_TRANSCRIPT = re.compile(r"\btrans[ck]ri", re.IGNORECASE)  # "Transcript", "Transcriptie", "Transkript"
_LONGEST_TITLE = 12  # words of "Gesprek met de wijkraad - Transcript"
_TURN = re.compile(r"[^\W\d_][^\n:]{0,59}:\s+\S")
_KEYWORDS = re.compile(r"(?:summary )?keywords\W*", re.IGNORECASE)
_SPEAKERS = re.compile(r"speakers\W*", re.IGNORECASE)
_KEYWORDS_ANYWHERE = re.compile("keywords", re.IGNORECASE)
_FRONT = 5_000  # characters in which the keywords of Otter stand
_NEAR = 6  # lines between the head of a transcript and its first time


def split_ai_notes(text: str) -> tuple[str, str]:
    """What a program wrote above its transcript (Meet, Otter; "" if nothing), and the text from there on."""
    if not _TRANSCRIPT.search(text) and not _KEYWORDS_ANYWHERE.search(text, 0, _FRONT):
        return "", text
    lines = split_lines(text)
    first = _start_of_meet(lines) or _start_of_otter(lines)
    if first is None:
        return "", text
    start = text.rfind("\n", 0, lines[first].start) + 1
    return text[:start], text[start:]


def _start_of_meet(lines: tuple[Line, ...]) -> int | None:
    """Meet: from a head that says transcript, with a time on a line of its own and "Name: words" below it."""
    for number, line in enumerate(lines):
        if line.kind is not LineKind.TIME or not _is_followed_by_a_turn(lines, number):
            continue
        heads = [place for place in range(number) if _is_head(lines[place])]
        near = [place for place in heads if _words_between(lines, place, number) <= _NEAR]
        if not near:
            return None
        first = near[0]
        above = [other for other in lines[:first] if other.kind in (LineKind.PLAIN, LineKind.ITEM, LineKind.ROW)]
        return first if above else None
    return None


def _is_followed_by_a_turn(lines: tuple[Line, ...], number: int) -> bool:
    after = [line for line in lines[number + 1 : number + 4] if line.kind is not LineKind.BLANK]
    return bool(after) and _TURN.match(after[0].text) is not None


def _is_head(line: Line) -> bool:
    short = line.kind in (LineKind.HEADING, LineKind.PLAIN) and len(line.text.split()) <= _LONGEST_TITLE
    return short and _TRANSCRIPT.search(line.text) is not None and line.text[-1] not in ".?!,"


def _words_between(lines: tuple[Line, ...], first: int, last: int) -> int:
    return sum(line.kind is not LineKind.BLANK for line in lines[first + 1 : last])


def _start_of_otter(lines: tuple[Line, ...]) -> int | None:
    """Otter: SUMMARY KEYWORDS and their list, SPEAKERS and their names, then the first turn."""
    filled = [number for number, line in enumerate(lines) if line.kind is not LineKind.BLANK][:40]
    place = next((at for at, number in enumerate(filled) if _KEYWORDS.fullmatch(lines[number].text)), None)
    if place is None:
        return None
    for at in range(place + 1, min(place + 8, len(filled) - 2)):
        if _SPEAKERS.fullmatch(lines[filled[at]].text):
            return filled[at + 2]
    return None
