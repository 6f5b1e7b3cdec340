"""Names of people that nobody told us: capitalised words that are no ordinary word, place or organisation.

Each candidate gets points for what it is and for what stands around it; the weights are plain numbers, chosen on texts
of our own. A name that is certain at one place counts at its other places in the text as well.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from interviews.capitals import ACTIONS, SAYS
from interviews.evidence import Layout, of_after, of_before, of_initials, of_itself, of_label
from interviews.found import Reason
from interviews.lexicon import GIVEN_NAMES, Sort, sort_of
from interviews.runs import Candidate, bare, candidates
from interviews.small_names import small_names, titled_in_small_letters
from interviews.tokens import Words, is_known
from interviews.words import PREFIXES

SUGGEST = 2.0
"""Points from which we suggest."""
SURE = 4.0
"""Points from which we are sure."""
_TELLS = 3.0
"""Points from which a name counts at its other places too."""
_KIN = frozenset({"ome", "oom", "tante", "opa", "oma", "juf", "meester", "zuster", "pater", "broeder"})
_FAMILY = frozenset({"der", "den", "ter", "ten", "von", "el", "'t", "’t"})
_SURNAMES = frozenset({Sort.SURNAME, Sort.SURNAME_WORD, Sort.SHAPED, Sort.LIKELY})
_WORDS_TOO = frozenset({Sort.GIVEN_WORD, Sort.SURNAME_WORD, Sort.WORD, Sort.PLACE})


def suggest(words: Words, known: Iterable[str] = ()) -> Iterator[tuple[int, int, float, Reason]]:
    """Start, end, points and reason of each name we suggest. `known` are names found by other means."""
    layout = Layout(words)
    scored = [_scored(words, one) for one in candidates(words, layout)]
    scored = _listed(words, scored)
    told = {word.lower() for name in known for word in name.split() if word.lower() not in PREFIXES}
    told |= {word for one in scored if one.points >= _TELLS for word in _parts(words, one)}
    for one in scored:
        points, reason = one.points, one.reason
        if points < SUGGEST and _again(words, one, told):
            points, reason = SUGGEST, Reason.AGAIN
        if points >= SUGGEST:
            yield *_span(words, _with_kin(words, one.first), one.last), points, reason
    for number in _alone_again(words, told):
        yield *_span(words, number, number), SUGGEST, Reason.AGAIN
    for first, last in titled_in_small_letters(words):
        yield *_span(words, first, last), SUGGEST, Reason.TITLE
    for first, last, points in small_names(words, told, layout.small_starts):
        if points >= SUGGEST:
            yield *_span(words, _with_kin(words, first), last), points, Reason.SMALL


def _span(words: Words, first: int, last: int) -> tuple[int, int]:
    return words.starts[first], words.ends[last] - _genitive(words.words[last])


def _with_kin(words: Words, first: int) -> int:
    """The first word with the "tante" or "ome" in front of it, by which people are known."""
    return first - 1 if first and words.gap(first) == " " and words.small[first - 1] in _KIN else first


def _alone_again(words: Words, told: set[str]) -> Iterator[int]:
    """Names found elsewhere that look like ordinary words at the start of a sentence: "Schaapveld trekt de kar"."""
    for number, word in enumerate(words.small):
        if word in told and words.words[number][0].isupper() and words.opens_sentence(number) \
                and sort_of(word) is Sort.WORD and (not is_known(word) or words.at(number + 1) in SAYS):  # fmt: skip
            yield number


def _genitive(word: str) -> int:
    return 2 if word[-2:] in ("'s", "’s") else 0


def _parts(words: Words, one: Candidate) -> Iterator[str]:
    """The words by which the name may come back."""
    for number in range(one.first, one.last + 1):
        word = bare(words.small[number])
        if len(word) > 2 and word not in PREFIXES:
            yield word


def _scored(words: Words, one: Candidate) -> Candidate:
    sorts = list(one.sorts)
    first = _with_small_prefixes(words, one)
    counted = [
        of_initials(words, one.first, one.last),
        of_itself(sorts, one.opens, one.titled),
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
    if one.sorts[0] in GIVEN_NAMES or words.gap(first) not in (" ", "\u00a0"):
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
    if front not in PREFIXES or first == last or sorts[0] in GIVEN_NAMES:
        return 0.0, Reason.SURNAME
    second = words.small[first + 1]
    if front in _FAMILY or second in _FAMILY:
        return 2.5, Reason.SURNAME
    if words.words[first][0].islower():
        return 1.0, Reason.SURNAME
    if front in ("de", "het", "'t", "’t") and sorts[0] is Sort.WORD:
        return -2.5, Reason.SURNAME  # "De Gouden Leeuw"
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
            if _are_places(left, right):
                raised[number] = replace(right, points=right.points - 1.0)
                continue
            more = 2.6 if {left.sorts[0], right.sorts[0]} <= _SURNAMES else 1.5
            if left.points >= _TELLS > right.points >= _least(right):
                raised[number] = replace(right, points=right.points + more, reason=Reason.CONTEXT)
            elif right.points >= _TELLS > left.points >= _least(left):
                raised[number - 1] = replace(left, points=left.points + more, reason=Reason.CONTEXT)
    return raised


def _least(one: Candidate) -> float:
    """Points that it needs to be drawn in: "Mulder en Tuinstra" at the start of a sentence are two names."""
    return -0.6 if one.sorts[0] is Sort.SURNAME_WORD else 0.0


def _are_places(left: Candidate, right: Candidate) -> bool:
    """Is it a list of towns and quarters: "Zwolle, Kampen en Oudervaart"?"""
    return left.sorts == (Sort.PLACE,) and right.sorts[0] in (Sort.UNKNOWN, Sort.LIKELY, Sort.WORD)


def _again(words: Words, one: Candidate, told: set[str]) -> bool:
    """Was somebody of this name found elsewhere, and may these words be that name here?"""
    if not any(part in told for part in _parts(words, one)):
        return False
    if not one.opens:
        return one.points > -2.5
    return not _WORDS_TOO.intersection(one.sorts) or words.at(one.last + 1) in ACTIONS
