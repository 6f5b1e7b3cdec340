"""The words of a text with what stands between them, found once for all that looks for names."""

import re
from bisect import bisect_left
from functools import lru_cache

import simplemma

from interviews.more_words import is_derived

_WORD = re.compile(r"['’][tsTS](?!\w)|\w+(?:['’\-‑]\w+)*")
_SENTENCE_ENDS = re.compile(r"[.!?:;\u2026\n\t|>\"“”„‘*_#/=•·–—(\[]|(?:^|\s)[-'’]|\d\)")
_TAILS = ("en", "s", "'s", "’s", "je", "jes", "tje", "tjes")
_SEAMS = re.compile(r"[-‑/'’]")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\u2026\n\"\u201c(>*-])\s*$")
_ABBREVIATED = re.compile(
    r"(?i)(?<!\w)(?:dhr|mevr|mw|mr|drs|dr|ir|ing|prof|ds|fam|bijv|bv|o\.a|m\.n|incl|nl|evt|nr|tel|ca|jl|[^\W\d_])$"
)


class Words:
    """Words in their order. `starts`, `ends` in code points; `small` are the words in lower case."""

    __slots__ = ("ends", "small", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        spans = [(found.start(), found.end()) for found in _WORD.finditer(text)]
        self.text = text
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [text[start:end] for start, end in spans]
        self.small = [word.lower() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, number: int) -> str:
        """What stands before word `number`; after the last word for `len(words)`."""
        start = self.ends[number - 1] if number else 0
        end = self.starts[number] if number < len(self.words) else len(self.text)
        return self.text[start:end]

    def at(self, number: int) -> str:
        """The word in lower case; "" outside the text."""
        return self.small[number] if 0 <= number < len(self.small) else ""

    def first_from(self, offset: int) -> int:
        """The number of the first word that starts at or after `offset`."""
        return bisect_left(self.starts, offset)

    def opens_sentence(self, number: int) -> bool:
        """Is a capital here no news? At the start of a line, sentence, quotation, list item or cell."""
        if number == 0:
            return True
        gap = self.gap(number)
        if gap == " ":
            return False
        if gap == ") " and len(self.words[number - 1]) == 1:
            return True  # "a) Hoe vaak"
        if not _SENTENCE_ENDS.search(gap):
            return False
        if gap == ". ":
            return not _ABBREVIATED.search(self.text[max(0, self.ends[number - 1] - 6) : self.ends[number - 1]])
        return True


def begins_sentence(text: str, place: int) -> bool:
    """Is a capital at this place no news? By the few characters before it, where there are no Words yet."""
    return _SENTENCE_START.search(text[max(0, place - 8) : place]) is not None


@lru_cache(maxsize=60_000)
def is_known(word: str) -> bool:
    """Does the word, in lower case, stand in a Dutch dictionary? (simplemma)"""
    return word != "" and bool(simplemma.is_known(word, lang="nl"))


@lru_cache(maxsize=60_000)
def is_word(word: str) -> bool:
    """Is it an ordinary Dutch word, in lower case? Compounds of known words too, and many surnames are such."""
    if is_known(word) or is_derived(word):
        return True
    for tail in _TAILS:
        if word.endswith(tail) and len(word) - len(tail) > 3 and is_known(word[: -len(tail)]):
            return True
    parts = [part for part in _SEAMS.split(word) if part]
    if len(parts) > 1:
        return all(part.isdigit() or is_word(part) for part in parts)
    return 8 <= len(word) <= 40 and _is_compound(word)


def _is_compound(word: str) -> bool:
    for cut in range(len(word) - 4, 3, -1):
        if is_known(word[cut:]):
            head = word[:cut]
            if is_known(head) or (head[-1] in "se" and len(head) > 4 and is_known(head[:-1])) \
                    or (head.endswith("en") and len(head) > 5 and is_known(head[:-2])):  # fmt: skip
                return True
    return False
