"""Names of people that nobody told us: capitalised words that are no ordinary word, place or organisation.

Each candidate gets points for what it is and for what stands around it; the weights are plain numbers, chosen on texts
of our own. A name that is certain at one place counts at its other places in the text as well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from interviews.capitals import ACTIONS, SEVERAL
from interviews.evidence import Layout, of_after, of_before, of_itself, of_label
from interviews.found import Reason
from interviews.lexicon import NAMES, Sort, sort_of
from interviews.small_names import small_names
from interviews.tokens import Words
from interviews.words import PREFIXES

SUGGEST = 2.0
"""Points from which we suggest."""
SURE = 4.0
"""Points from which we are sure."""
_TELLS = 3.0
"""Points from which a name counts at its other places too."""
_MIXED = re.compile(r"[a-z\u00df-\u00ff][A-Z\u00c0-\u00de]")
_SCOTTISH = re.compile(r"(?:Mc|Mac|O['’]|D['’]|Van|De|El)[A-Z]")
_FAMILY = frozenset({"der", "den", "ter", "ten", "von", "el", "'t", "’t"})
_WORDS_TOO = frozenset({Sort.GIVEN_WORD, Sort.SURNAME_WORD, Sort.WORD, Sort.PLACE})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `first` up to and including `last` may be a name. `sorts` are those of its words that are no prefix."""

    first: int
    last: int
    sorts: tuple[Sort, ...]
    opens: bool
    points: float = 0.0
    reason: Reason = Reason.CAPITAL


def suggest(words: Words, known: Iterable[str] = ()) -> Iterator[tuple[int, int, float, Reason]]:
    """Start, end, points and reason of each name we suggest. `known` are names found by other means."""
    layout = Layout(words)
    scored = [_scored(words, layout, one) for one in _candidates(words, layout)]
    scored = _listed(words, scored)
    told = {word.lower() for name in known for word in name.split() if word.lower() not in PREFIXES}
    told |= {word for one in scored if one.points >= _TELLS for word in _parts(words, one)}
    for one in scored:
        points, reason = one.points, one.reason
        if points < SUGGEST and _again(words, one, told):
            points, reason = SUGGEST, Reason.AGAIN
        if points >= SUGGEST:
            end = words.ends[one.last]
            yield words.starts[one.first], end - _genitive(words.words[one.last]), points, reason
    for first, last, points in small_names(words, told, layout.small_starts):
        if points >= SUGGEST:
            end = words.ends[last] - _genitive(words.words[last])
            yield words.starts[first], end, points, Reason.SMALL


def _genitive(word: str) -> int:
    return 2 if word[-2:] in ("'s", "’s") else 0


def bare(word: str) -> str:
    """The word without the "'s" of a genitive."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word


def _parts(words: Words, one: Candidate) -> Iterator[str]:
    """The words by which the name may come back."""
    for number in range(one.first, one.last + 1):
        word = bare(words.small[number])
        if len(word) > 2 and word not in PREFIXES:
            yield word


def _candidates(words: Words, layout: Layout) -> Iterator[Candidate]:
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
        if first >= 0 and _joined(words, last, number):
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
    gap = words.gap(number)
    if gap in (" ", "\u00a0"):
        return True
    if gap == "\n":
        return number > last + 1
    return gap in (". ", ".") and len(words.words[number - 1]) == 1


def _within(words: Words, layout: Layout, first: int, last: int) -> Iterator[Candidate]:
    """The candidates of a run: it is cut at organisations, days, roles, acronyms and streets."""
    loud, heading = layout.is_loud(first), layout.is_heading(first)
    here: list[int] = []
    for number in range(first, last + 1):
        kind = _kind(words, number, loud)
        if kind is Sort.STREET:
            here = []
        elif kind is not None and kind in NAMES:
            here.append(number)
            continue
        if here:
            yield from _cut(words, here, loud or heading)
        here = []
    if here:
        yield from _cut(words, here, loud or heading)


def _kind(words: Words, number: int, loud: bool) -> Sort | None:
    """The sort of a word in a run; None where it can be no part of a name."""
    word = words.words[number]
    if word.lower() in PREFIXES:
        return Sort.WORD
    if any(map(str.isdigit, word)):
        return None
    if len(word) == 1:
        return Sort.UNKNOWN if words.gap(number + 1)[:1] == "." else None
    if word.isupper() and not loud and not ("-" in word and len(word) > 6):
        return None
    if _MIXED.search(word) and not _SCOTTISH.match(word) and "-" not in word:
        return None
    return sort_of(bare(word.lower()))


def _cut(words: Words, here: list[int], flat: bool) -> Iterator[Candidate]:
    """One candidate from adjacent words: without ordinary words in front, and prefixes at its end.

    `flat`: everything has a capital here, so that a capital says nothing.
    """
    opens = flat or words.opens_sentence(here[0])
    begun = here[0]
    sorts = [_sort_in_name(words, number) for number in here]
    while (here and not words.words[here[-1]][0].isupper()) or (here and sorts[-1] is None):
        here, sorts = here[:-1], sorts[:-1]
    given = next((n for n, sort in enumerate(sorts) if sort is Sort.GIVEN), None)
    while here and (opens or flat or given) and (sorts[0] is Sort.WORD or (sorts[0] is None and given == 1)):
        here, sorts = here[1:], sorts[1:]
        given = given - 1 if given else None
        opens = flat
    parts = tuple(sort for sort in sorts if sort is not None)
    if not parts or not here:
        return
    opens = opens if here[0] == begun or flat else False
    yield Candidate(here[0], here[-1], parts[:4], opens)


def _sort_in_name(words: Words, number: int) -> Sort | None:
    """None for a prefix or an initial: they stand in names, and are no names."""
    small = bare(words.small[number])
    if len(small) == 1:
        return None
    if small in PREFIXES and (number + 1 == len(words) or words.gap(number + 1) in (" ", "\u00a0", "\n")):
        return None if small not in ("ben", "bin") or words.words[number][0].islower() else Sort.GIVEN_WORD
    return sort_of(small)


def _scored(words: Words, layout: Layout, one: Candidate) -> Candidate:
    sorts = list(one.sorts)
    first = _with_small_prefixes(words, one)
    counted = [
        of_itself(sorts, one.opens, layout.is_heading(one.first)),
        _of_prefixes(words, first, one.last, sorts),
        of_before(words, first, sorts),
        of_after(words, one.last, sorts),
    ]
    if of_label(words, one.first, one.last) and sorts[0] not in (Sort.WORD, Sort.PLACE):
        counted.append((2.3, Reason.LABEL))
    points, reason = sum(points for points, _ in counted), max(counted)[1]
    return replace(one, first=first, points=points, reason=reason)


def _with_small_prefixes(words: Words, one: Candidate) -> int:
    """The first word of the name with the prefixes in small letters: "volgens van der Meer"."""
    first = one.first
    if one.sorts[0] in (Sort.GIVEN, Sort.GIVEN_WORD) or words.gap(first) not in (" ", "\u00a0"):
        return first
    front = first
    while front and words.small[front - 1] in PREFIXES and words.words[front - 1][0].islower() \
            and words.gap(front) in (" ", "\u00a0") and first - front < 3:  # fmt: skip
        front -= 1
    between = words.small[front:first]
    if set(between) & (_FAMILY - {"el"}) or between in (["el"], ["al"], ["ait"]):
        return front
    if between and between[-1] in ("van", "de") and one.sorts[0] in (Sort.SURNAME, Sort.SURNAME_WORD) \
            and sort_of(words.at(first - 2)) in (Sort.ROLE, Sort.TITLE):  # fmt: skip
        return first - 1
    return first


def _of_prefixes(words: Words, first: int, last: int, sorts: list[Sort]) -> tuple[float, Reason]:
    """"Van der Meer" and "El Amrani" are names; "De Kreken" is a quarter."""
    front = words.small[first]
    if front not in PREFIXES or first == last or sorts[0] in (Sort.GIVEN, Sort.GIVEN_WORD):
        return 0.0, Reason.SURNAME
    second = words.small[first + 1]
    if front in _FAMILY or second in _FAMILY:
        return 2.5, Reason.SURNAME
    if words.words[first][0].islower():
        return 1.0, Reason.SURNAME
    if front == "van":
        return (2.0 if not words.opens_sentence(first) else 1.0), Reason.SURNAME
    return (0.5 if sorts[0] in (Sort.SURNAME, Sort.SURNAME_WORD, Sort.SHAPED) else -0.5), Reason.SURNAME


def _listed(words: Words, scored: list[Candidate]) -> list[Candidate]:
    """With more points for who stands beside a name: "Frank en Esther", "Kuipers, Bouzidi en De Groot"."""
    raised = list(scored)
    for steps in (range(1, len(raised)), range(len(raised) - 1, 0, -1)):
        for number in steps:
            left, right = raised[number - 1], raised[number]
            gap = words.text[words.ends[left.last] : words.starts[right.first]]
            if len(gap) > 6 or gap.strip(" \u00a0") not in (",", "en", "&", "/", "of", ", en"):
                continue
            if left.points >= _TELLS > right.points >= 0:
                raised[number] = replace(right, points=right.points + 1.5, reason=Reason.CONTEXT)
            elif right.points >= _TELLS > left.points >= 0:
                raised[number - 1] = replace(left, points=left.points + 1.5, reason=Reason.CONTEXT)
    return raised


def _again(words: Words, one: Candidate, told: set[str]) -> bool:
    """Was somebody of this name found elsewhere, and may these words be that name here?"""
    if not any(part in told for part in _parts(words, one)):
        return False
    if not one.opens:
        return one.points > -2.5
    return not _WORDS_TOO.intersection(one.sorts) or words.at(one.last + 1) in ACTIONS
