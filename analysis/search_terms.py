"""From a Dutch text to what one can find it by: words as they stand, and for each word its stems.

A word is folded: lower case, without accents, soft hyphens and the hyphen of "parkeer-overlast". Its stems are
its lemma, the parts of a compound with their lemmas, and the verb whose parts stand apart ("spreekt ... aan").
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from analysis.compounds import is_known, split
from analysis.language import lemma
from interviews.sentences import sentences
from interviews.words import listed

LONGEST = 64  # letters of a word that count
APART = "·"  # between the halves of a verb that stand apart: "spreekt·aan"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060"
_IN = rf"[{_INVISIBLE}\u0300-\u036f]*"
_LETTER = rf"[^\W_]{_IN}"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’ʼ`](?:{_LETTER})+)*")
_HYPHEN = re.compile("[-‐‑]")
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_PARTICLES = listed("aan achter af bij binnen buiten dicht door in langs los mee na neer om onder op open over samen "
                    "tegen terug toe uit vast voor voorbij vrij weg")  # fmt: skip
_PRONOUNS = frozenset({"daar", "er", "hier", "waar"})
_AFTER_A_PARTICLE = listed("als bij dan dat die en in maar met naar of om omdat op over per tegen terwijl tijdens van "
                        "via voor voordat want wanneer zodat zodra")  # fmt: skip
_APART_AT_MOST = 12  # words between a verb and its particle
_LEMMAS = {
    "jongeren": "jongere", "ouderen": "oudere", "rijden": "rijden", "rijdt": "rijden", "houder": "houder",
    "houders": "houder", "werker": "werker", "werkers": "werker", "agenten": "agent", "agent": "agent",
}  # fmt: skip
"""Where the dictionary goes astray in words that we need."""
_PLURALS = (("ingen", "ing"), ("heden", "heid"), ("teiten", "teit"), ("ties", "tie"), ("ers", "er"), ("ens", "en"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, `start` to `end` in code points; `small` in lower case with its accents, `word` folded."""

    start: int
    end: int
    small: str
    word: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb whose halves stand apart: the numbers of their tokens, and the word that stands for both."""

    verb: int
    particle: int
    small: str

    @property
    def word(self) -> str:
        """The word that stands for both, folded."""
        return fold(self.small)


@lru_cache(maxsize=200_000)
def fold(small: str) -> str:
    """A word in lower case as it is looked for: no accents, no hyphens, one kind of apostrophe."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", small) if not unicodedata.combining(sign))
    bare = _HYPHEN.sub("", re.sub("['ʼ`]", "’", _UNSEEN.sub("", bare))).casefold()
    return bare[:LONGEST]


def tokens(text: str) -> list[Token]:
    """The words of a text in order. Words that a hyphen joins are one, as are letters with a soft hyphen between."""
    found: list[Token] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        before = found[-1] if found else None
        if before and start == before.end + 1 and _HYPHEN.match(text, before.end) and _joins(text, start):
            found[-1] = _token(text, before.start, end)
        else:
            found.append(_token(text, start, end))
    return found


def _joins(text: str, start: int) -> bool:
    """Letters on both sides of the hyphen before `start`: "wijk-boa", and not "06-12" or "2026-2027"."""
    return text[start - 2].isalpha() and text[start].isalpha()


def _token(text: str, start: int, end: int) -> Token:
    small = text[start:end].lower()
    return Token(start, end, small, fold(small))


def verbs_apart(text: str, found: list[Token]) -> list[Verb]:
    """The verbs whose particle ends a clause or comes before a preposition: "wij spreken jongeren aan op afval"."""
    apart: list[Verb] = []
    if not any(token.word in _PARTICLES for token in found):
        return apart
    number = 0
    for _, end in sentences(text, 0, len(text)):
        first = number
        while number < len(found) and found[number].end <= end:
            number += 1
        apart += _apart_in(text, found, first, number)
    return apart


def _apart_in(text: str, found: list[Token], first: int, last: int) -> Iterator[Verb]:
    """As `verbs_apart`, within the sentence of the tokens `first` to `last`."""
    for place in range(first + 1, last):
        particle = found[place].word
        if particle not in _PARTICLES or not _ends_clause(text, found, place, last):
            continue
        for verb in range(place - 1, max(first, place - _APART_AT_MOST) - 1, -1):
            if found[verb].word in _PRONOUNS and not any(one.word in _PARTICLES for one in found[verb + 1 : place]):
                break  # "we houden daar toezicht op": the particle belongs to "daar"
            if _is_verb(found[verb].small) and _joined(particle, found[verb].small):
                yield Verb(verb, place, f"{found[verb].small}{APART}{particle}")
                break


def _ends_clause(text: str, found: list[Token], place: int, last: int) -> bool:
    if place + 1 == last:
        return True
    between = text[found[place].end : found[place + 1].start]
    return bool(between.strip()) or found[place + 1].word in _AFTER_A_PARTICLE


@lru_cache(maxsize=50_000)
def _is_verb(small: str) -> bool:
    """A finite form, as far as the dictionary can tell: its lemma is an infinitive."""
    return is_known(small) and any(one.endswith("n") for one in _lemmas(small))


@lru_cache(maxsize=50_000)
def _joined(particle: str, small: str) -> tuple[str, ...]:
    """The verbs that a form and a particle may be together: "spreekt", "aan" -> "aanspreken"."""
    return tuple(particle + one for one in _lemmas(small) if one.endswith("n") and is_known(particle + one))


@lru_cache(maxsize=200_000)
def _lemmas(small: str) -> tuple[str, ...]:
    """The word, its lemma, and the lemma of that: the dictionary knows "belde" as "bellen" and that as "bel"."""
    chain = [small]
    while len(chain) < 4:
        following = _LEMMAS.get(chain[-1]) or lemma(chain[-1])
        if following == small or following in chain:
            break
        chain.append(following)
        if following in _LEMMAS.values():
            break
    if len(chain) == 1 and not is_known(small):
        chain += [small.removesuffix(tail) + end for tail, end in _PLURALS if small.endswith(tail)][:1]
    return tuple(chain)


def stems(small: str, more: Collection[str] = ()) -> frozenset[str]:
    """Everything by which a word in lower case can be found, folded; it is one of them itself.

    `more` are words of the project, for compounds with a part that no dictionary knows.
    """
    verb, apart, particle = small.partition(APART)
    if apart:
        return frozenset({fold(small), *map(fold, _joined(particle, verb))})
    joined = [part for part in _HYPHEN.split(small) if part]
    if len(joined) > 1:
        return frozenset({fold(small)}.union(*(stems(part, more) for part in joined)))
    bare = _UNSEEN.sub("", small).removesuffix("'s").removesuffix("’s")
    return frozenset(map(fold, _stems(bare, more))) | {fold(small)}


def _stems(small: str, more: Collection[str]) -> set[str]:
    cuts = split(small, more)
    found = set(_lemmas(small))
    if not cuts:
        return found
    for place, (start, end) in enumerate(cuts):
        part, link = small[start:end], small[start : cuts[place + 1][0]] if place + 1 < len(cuts) else ""
        found |= {*_lemmas(part), *(infinitives(part) if link == part else ())}
        found |= {small[start:stop] for _, stop in cuts[place + 1 : -1]}
    # The dictionary has no "fietswrakken": its lemma is that of its head. So has "parkeerplaats" within a longer word.
    last = cuts[-1][0]
    return found | {small[start:last] + one for start, _ in cuts[:-1] for one in _lemmas(small[last:])}


@lru_cache(maxsize=50_000)
def infinitives(stem: str) -> tuple[str, ...]:
    """The verb of a stem: "parkeer" -> "parkeren", "zwem" -> "zwemmen"; () if it is the stem of none."""
    if len(stem) < 3:
        return ()
    longer = (stem + "en", stem + stem[-1] + "en", stem[:-2] + stem[-1] + "en" if stem[-2] == stem[-3] else "")
    third = stem if stem.endswith("t") else stem + "t"
    return tuple(one for one in longer if one and is_known(one) and lemma(third) == one)


def asked_stems(small: str) -> frozenset[str]:
    """By which stems to look for a word that somebody types: its lemmas, without the parts of a compound."""
    return frozenset(map(fold, _lemmas(small.removesuffix("'s").removesuffix("’s")))) | {fold(small)}
