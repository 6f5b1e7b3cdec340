"""Given names without a capital, as hasty notes and raw transcripts have them: "fatima zei dat karin de vries belt"."""

from collections.abc import Iterator, Set

from interviews.capitals import ACTIONS, SAYS
from interviews.evidence import is_cue
from interviews.lexicon import Sort, is_name_in_small_letters, sort_of
from interviews.tokens import Words, is_known
from interviews.words import PREFIXES

_FAMILY_NAMES = frozenset({Sort.SURNAME, Sort.SHAPED, Sort.SURNAME_WORD, Sort.LIKELY, Sort.UNKNOWN, Sort.GIVEN})
_TITLED = frozenset({"mevrouw", "meneer", "mijnheer", "mevr", "mw", "dhr", "juffrouw"})
_ARTICLES = frozenset({"die", "een", "deze", "geen", "onze", "elke", "zo'n"})


def small_names(words: Words, told: Set[str], hasty: bool) -> Iterator[tuple[int, int, float]]:
    """First and last word, and points. `told` are names found with a capital; `hasty`: sentences have no capitals."""
    skip = -1
    for number, word in enumerate(words.small):
        if number <= skip or (words.words[number] is not word and words.words[number] != word):
            continue
        if not is_name_in_small_letters(word):
            continue
        if words.gap(number)[-1:] in ("@", ".", "/", "_") or words.gap(number + 1)[:1] in ("@", "_"):
            continue
        last = _with_surname(words, number)
        if word == "jan" and last == number and (_may_be_month(words.at(number - 1)) or words.at(number + 1).isdigit()):
            continue
        points = 1.0 + (1.0 if not is_known(word) and len(word) > 4 else 0.0) + (1.5 if hasty else 0.0)
        points += (1.0 if word in told else 0.0) + (2.0 if last > number else 0.0)
        before = words.at(number - 1)
        points += 1.5 if is_cue(before) or sort_of(before) in (Sort.ROLE, Sort.TITLE) else 0.0
        after = words.at(number + 1) if words.gap(number + 1) == " " else ""
        points += 1.0 if after in SAYS else 0.5 if after in ACTIONS else 0.0
        skip = last
        yield number, last, points


def _may_be_month(before: str) -> bool:
    """Is "jan" January behind this word?"""
    return before.isdigit() or before in ("in", "eind", "begin", "half", "medio", "sinds", "vanaf", "tot", "per")


def titled_in_small_letters(words: Words) -> Iterator[tuple[int, int]]:
    """First and last word of "mevrouw janssen" and "meneer el idrissi"; not of "die mevrouw van het loket"."""
    for number, word in enumerate(words.small):
        if word not in _TITLED or words.at(number - 1) in _ARTICLES:
            continue
        place = number + 1
        while place < len(words) and place - number < 4 and words.small[place] in PREFIXES:
            place += 1
        if place >= len(words) or words.words[place] != words.small[place] or words.gap(place) not in (" ", ". "):
            continue
        sort = sort_of(words.small[place])
        if sort in _FAMILY_NAMES and len(words.small[place]) > 2 and (sort is not Sort.UNKNOWN or place > number + 1
                                                                      or len(words.small[place]) > 4):  # fmt: skip
            yield number, place


def _with_surname(words: Words, number: int) -> int:
    """The last word of the name: "karin de vries" and "youssef bouzidi", not "karin de teamleider"."""
    place = number + 1
    while place < len(words) and place - number < 4 and words.gap(place) == " " and words.small[place] in PREFIXES:
        place += 1
    if place >= len(words) or words.gap(place) != " ":
        return number
    sort = sort_of(words.small[place])
    wanted = (Sort.SURNAME, Sort.SHAPED) if place == number + 1 else (Sort.SURNAME, Sort.SHAPED, Sort.SURNAME_WORD)
    return place if sort in wanted else number
