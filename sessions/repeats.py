"""Words taken over: a drafted statement, a memo or an example often is a quote, word for word."""

import re
from collections.abc import Iterable

RUN = 6  # words in a row that make it somebody's own wording
_WORD = re.compile(r"\w+")


def repeats(text: str, quotes: Iterable[str]) -> bool:
    """Do six words in a row of `text` stand in one of the quotes too? Of a shorter text: all of its words."""
    return OwnWords(quotes).repeated_in(text)


class OwnWords:
    """The words of one person, ready to be searched for in many texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [[word.casefold() for word in _WORD.findall(text)] for text in texts]
        self._known: dict[int, set[tuple[str, ...]]] = {}

    def runs(self, length: int) -> set[tuple[str, ...]]:
        """Every `length` words in a row."""
        if length not in self._known:
            self._known[length] = {run for words in self._texts for run in _runs(words, length)}
        return self._known[length]

    def repeated_in(self, text: str) -> bool:
        """As `repeats`."""
        own = [word.casefold() for word in _WORD.findall(text)]
        length = min(RUN, len(own))
        return bool(own) and not self.runs(length).isdisjoint(_runs(own, length))

    def taken_out_of(self, text: str, instead: str) -> str:
        """The text with `instead` in the place of each stretch of six words or more that stands here too."""
        found = list(_WORD.finditer(text))
        own = [word[0].casefold() for word in found]
        taken: set[int] = set()
        for start in range(len(own) - RUN + 1):
            if tuple(own[start : start + RUN]) in self.runs(RUN):
                taken.update(range(start, start + RUN))
        parts, place = [], 0
        for number in sorted(taken):
            if number - 1 not in taken:
                parts += [text[place : found[number].start()], instead]
            place = found[number].end()
        return "".join([*parts, text[place:]])


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[n : n + length]) for n in range(len(words) - length + 1)}
