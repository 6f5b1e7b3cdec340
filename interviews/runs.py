"""Words with capitals that stand together and may be a name; cut where an organisation, a role or a street begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interviews.capitals import SEVERAL
from interviews.evidence import Layout
from interviews.found import Reason
from interviews.lexicon import GIVEN_NAMES, NAMES, Sort, sort_of
from interviews.places import BUILDING_ENDS
from interviews.tokens import Words, is_known
from interviews.words import PREFIXES

_MIXED = re.compile(r"[a-z\u00df-\u00ff][A-Z\u00c0-\u00de]")
_SCOTTISH = re.compile(r"(?:Mc|Mac|O['’]|D['’]|Van|De|El)[A-Z]")
_NEVER_ALONE = frozenset({"in", "aan", "op", "uit", "bij", "te"})  # "in 't Veld" is a name, "in Veld" none
_LONGEST = 16  # words of a run: longer ones are no names
_FAMILY_NAMES = frozenset({Sort.SURNAME, Sort.SURNAME_WORD, Sort.SHAPED})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `first` up to and including `last` may be a name. `sorts` are those of its words that are no prefix."""

    first: int
    last: int
    sorts: tuple[Sort, ...]
    opens: bool
    titled: bool = False
    points: float = 0.0
    reason: Reason = Reason.CAPITAL


def bare(word: str) -> str:
    """The word without the "'s" of a genitive."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word


def candidates(words: Words, layout: Layout) -> Iterator[Candidate]:
    """Every candidate in the order of the text, outside the names of organisations that hold somebody's name."""
    skipped = iter([*((found.start(), found.end()) for found in SEVERAL.finditer(words.text)), (len(words.text), 0)])
    start, end = next(skipped)
    for first, last in _runs(words):
        while end and end <= words.starts[first]:
            start, end = next(skipped)
        if not (start < words.ends[last] and words.starts[first] < end):
            yield from _within(words, layout, first, last)


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    """Stretches of words with capitals, joined by spaces, prefixes and the points of initials."""
    first = last = -1
    for number, word in enumerate(words.words):
        if not word[0].isupper():
            continue
        if first >= 0 and number - first < _LONGEST and _joined(words, last, number):
            last = number
            continue
        if first >= 0:
            yield first, last
        first = last = number
    if first >= 0:
        yield first, last


def _joined(words: Words, last: int, number: int) -> bool:
    if number - last > 4:
        return False
    for between in range(last + 1, number):
        if words.small[between] not in PREFIXES or words.gap(between) not in (" ", "\u00a0", ". "):
            return False
    if number - last == 2 and words.small[last + 1] in _NEVER_ALONE:
        return False
    gap = words.gap(number)
    if gap in (" ", "\u00a0"):
        return True
    if gap == "\n":
        return number > last + 1
    return gap in (". ", ".") and len(words.words[number - 1]) == 1


def _within(words: Words, layout: Layout, first: int, last: int) -> Iterator[Candidate]:
    """The candidates of a run: it is cut at organisations, days, roles, acronyms and streets."""
    heading, loud = layout.of(first)
    here: list[int] = []
    for number in range(first, last + 1):
        kind = _kind(words, number, loud)
        if kind is Sort.STREET:
            here = []
        elif kind is not None and kind in NAMES:
            here.append(number)
            continue
        if here:
            yield from _cut(words, here, heading, loud)
        here = []
    if here:
        yield from _cut(words, here, heading, loud)


def _kind(words: Words, number: int, loud: bool) -> Sort | None:
    """The sort of a word in a run; None where it can be no part of a name."""
    word = words.words[number]
    if word.lower() in PREFIXES:
        return Sort.WORD
    if not word.isalpha() and any(map(str.isdigit, word)):
        return None
    if len(word) == 1:
        return Sort.UNKNOWN if words.gap(number + 1)[:1] == "." else None
    if bare(word).isupper() and not loud and not ("-" in word and len(word) > 6):
        return None
    if _MIXED.search(word) and not _SCOTTISH.match(word) and "-" not in word:
        return None
    if "'" in word or "’" in word:
        stem = re.split(r"['’]", word)[0]
        if len(stem) > 1 and stem.isupper() and not loud:
            return None  # "BOA'er"
    if "-" in word and not loud:
        parts = word.split("-")
        if any(part.isupper() for part in parts) or (parts[-1][:1].islower() and parts[-1] not in PREFIXES):
            return None  # "DNA-stalen", "Coaster-bussen"
    return sort_of(bare(word.lower()))


def _cut(words: Words, here: list[int], heading: bool, loud: bool) -> Iterator[Candidate]:
    """One candidate from adjacent words: without ordinary words in front, and prefixes at its end."""
    flat = heading or loud  # everything has a capital here, so that a capital says nothing
    opens = flat or words.opens_sentence(here[0])
    begun = here[0]
    sorts = [_sort_in_name(words, number) for number in here]
    while here and sorts[-1] is None:
        here, sorts = here[:-1], sorts[:-1]
    here, sorts = _without_front(words, here, sorts)
    here, sorts = _without_whereabouts(words, here, sorts)
    if not here:
        return
    given = next((n for n, sort in enumerate(sorts) if sort is Sort.GIVEN), None)
    while here and (opens or flat or given) and (sorts[0] is Sort.WORD or (sorts[0] is None and given == 1)):
        here, sorts = here[1:], sorts[1:]
        given = given - 1 if given else None
        opens = flat
    here, sorts = _without_front(words, here, sorts)
    parts = tuple(sort for sort in sorts if sort is not None)
    if not parts or not here:
        return
    opens = opens if here[0] == begun or flat else False
    yield Candidate(here[0], here[-1], parts[:4], opens, heading)


def _without_front(words: Words, here: list[int],
                   sorts: list[Sort | None]) -> tuple[list[int], list[Sort | None]]:  # fmt: skip
    """Without the prefixes in small letters in front: "in de Kempen"."""
    start = next((n for n, number in enumerate(here) if not words.words[number][0].islower()), len(here))
    return here[start:], sorts[start:]


def _without_whereabouts(words: Words, here: list[int],
                         sorts: list[Sort | None]) -> tuple[list[int], list[Sort | None]]:  # fmt: skip
    """A name without the "van ..." of where somebody works or lives: "Willemijn Postma van Woonstede"."""
    place = next((n for n, sort in enumerate(sorts) if sort is None and n and words.words[here[n]][0].islower()), 0)
    if not place or words.small[here[place]] not in ("van", "bij", "uit", "op", "aan", "in"):
        return here, sorts
    before = sort_of(words.at(here[0] - 1)) if here[0] else Sort.WORD
    whole = place > 1 and sorts[1] is not None and sorts[1] not in GIVEN_NAMES
    titled = place == 1 and sorts[0] not in GIVEN_NAMES and before in (Sort.TITLE, Sort.ROLE)
    if whole or titled or (sorts[place - 1] in GIVEN_NAMES and _is_whereabouts(words, here, sorts, place)):
        return here[:place], sorts[:place]
    return here, sorts


def _is_whereabouts(words: Words, here: list[int], sorts: list[Sort | None], place: int) -> bool:
    """Is it "van Stadsbeheer" or "van het Wijkteam", and no surname?"""
    if words.small[here[place] + 1] == "het":
        return True
    if place + 1 >= len(here) or sorts[place + 1] is None or sorts[place + 1] in _FAMILY_NAMES:
        return False
    word = words.small[here[place + 1]]
    return is_known(word) or BUILDING_ENDS.search(word) is not None


def _sort_in_name(words: Words, number: int) -> Sort | None:
    """None for a prefix or an initial: they stand in names, and are no names."""
    small = bare(words.small[number])
    if len(small) == 1:
        return None
    if small in PREFIXES and (number + 1 == len(words) or words.gap(number + 1) in (" ", "\u00a0", "\n")):
        return None if small not in ("ben", "bin") or words.words[number][0].islower() else Sort.GIVEN_WORD
    return sort_of(small)


