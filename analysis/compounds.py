"""Compounds taken apart: "parkeeroverlast" holds "parkeer" and "overlast"; "regering" holds no "ring"."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import simplemma

from analysis.compound_parts import NO_FIRST, NO_LAST, PARTS, WHOLE
from analysis.language import lemma

SHORTEST, LONGEST = 6, 48  # letters of a compound
_LINKS = ("", "s", "en", "er")
_WITH_ER = frozenset({"blad", "ei", "goed", "kind", "lied", "rund"})  # "kinderopvang"; elsewhere "er" is an ending
_SURE, _LIKELY, _WEAK = 3, 2, 1  # what a part is worth
_ENOUGH = 4  # what two parts must be worth together
_COHERENT = 2.4  # what a compound within a compound must be worth
_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to take a word apart; `cuts` are where parts begin and end in it, without the letters that link them."""

    worth: float
    cuts: tuple[tuple[int, int], ...]


def split(word: str, more: Collection[str] = ()) -> tuple[tuple[int, int], ...]:
    """Where the parts of a word in lower case begin and end; () for a word of one part.

    The letters that link two parts stand between them: "hondenpoep" gives "honden" and "poep",
    "verkeersbord" gives "verkeer" and "bord". `more` are words of the project itself, in no dictionary.
    """
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or word in WHOLE or word in PARTS:
        return ()
    if is_known(word) and not word.startswith(lemma(word)[:-3]):
        return ()  # a form of another word: "aangesproken" is one of "aanspreken"
    way = _best(word, more, 0)
    return way.cuts if way else ()


def parts(word: str, more: Collection[str] = ()) -> tuple[str, ...]:
    """The parts themselves."""
    return tuple(word[start:end] for start, end in split(word, more))


@lru_cache(maxsize=100_000)
def is_known(word: str) -> bool:
    """Does the word, in lower case, stand in a Dutch dictionary, in whatever form? (simplemma)"""
    return bool(simplemma.is_known(word, lang="nl"))


def _best(word: str, more: Collection[str], depth: int) -> _Way | None:
    """The likeliest way to take a word apart. Fewer parts are likelier, and so is a part without a link."""
    best: _Way | None = None
    for cut in range(2, len(word) - 1):
        last = _worth(word[cut:], more, depth) if word[cut:] not in NO_LAST else None
        for link in _LINKS if last else ():
            first = word[: cut - len(link)] if word[:cut].endswith(link) else ""
            before = _worth(first, more, depth) if _may_begin(first, link) else None
            if last is None or before is None or before.worth + last.worth < _ENOUGH:
                continue
            cuts = (*before.cuts, *((cut + start, cut + end) for start, end in last.cuts))
            worth = (before.worth + last.worth) / 2 - 0.6 * (len(cuts) - 2) - 0.1 * bool(link)
            if best is None or worth > best.worth:
                best = _Way(worth, cuts)
    return best


def _may_begin(part: str, link: str) -> bool:
    return len(part) > 1 and part not in NO_FIRST and part + link not in NO_FIRST \
        and (link != "er" or part in _WITH_ER)  # fmt: skip


def _worth(part: str, more: Collection[str], depth: int) -> _Way | None:
    """What a part is worth, with the parts that it has itself."""
    if depth < _DEEPEST and len(part) >= SHORTEST and part not in WHOLE and part not in PARTS:
        inner = _best(part, more, depth + 1)
        if inner and inner.worth >= _COHERENT:
            return inner
    here = ((0, len(part)),)
    if part in PARTS or (len(part) >= 4 and lemma(part) in PARTS):
        return _Way(_SURE, here)
    if len(part) >= 4 and part in more:
        return _Way(_LIKELY, here)
    if len(part) >= 4 and is_known(part):
        return _Way(_LIKELY if len(part) > 4 else _WEAK, here)
    return None
