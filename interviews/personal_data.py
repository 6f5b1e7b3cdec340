"""Find what points to a person, and put pseudonyms in its place. A person reviews; this only proposes."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from interviews.addresses import find_streets
from interviews.announced import announced_names
from interviews.found import BASIC, EVERYTHING, REVIEW, SUGGESTED, Kind, Layer, PersonalData, Reason
from interviews.functions import find_functions
from interviews.identifiers import find_case_numbers, find_identifiers
from interviews.names import find_names, names_on_roster
from interviews.sensitive import find_sensitive
from interviews.setting import find_setting
from interviews.source import Turn
from interviews.suggester import SURE
from interviews.suggester import suggest as suggested_names
from interviews.tokens import Words

__all__ = ["BASIC", "EVERYTHING", "REVIEW", "SUGGESTED", "Edit", "Kind", "Layer", "PersonalData", "Pseudonymised",
           "Reason", "find_personal_data", "pseudonymise", "pseudonymise_turns"]  # fmt: skip
NameModel = Callable[[str], Iterable[tuple[int, int]]]
"""A model that finds names of people: start and end of each, in code points."""

NAME = Kind.NAME
_ABOUT = frozenset({Kind.FUNCTION, Kind.HEALTH, Kind.CRIME, Kind.DATE, Kind.PLACE})
_SENSITIVE = {Kind.HEALTH: Reason.HEALTH, Kind.CRIME: Reason.CRIME}
_RANK = {kind: number for number, kind in enumerate((
    Kind.EMAIL, Kind.ACCOUNT, Kind.IBAN, Kind.PLATE, Kind.PHONE, Kind.BSN, Kind.BIRTH, Kind.ADDRESS, Kind.POSTCODE,
    Kind.NUMBER, Kind.NAME, Kind.FUNCTION, Kind.HEALTH, Kind.CRIME, Kind.DATE, Kind.PLACE,
))}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edit:
    """A span of the old text and the span of the new text that stands for it."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


@dataclass(frozen=True, slots=True)
class Pseudonymised:
    """The new text, the way from old offsets to new ones, and what stands for what: "Sjoerd" -> "[P04]"."""

    text: str
    edits: tuple[Edit, ...] = ()
    replaced: Mapping[str, str] = field(default_factory=dict)

    def moved(self, offset: int, end: bool = False) -> int:
        """Where an offset of the old text lies in the new one.

        Within a replaced span it goes to the start of the replacement, or to its end for the `end` of a span.
        """
        number = bisect_right(self.edits, offset, key=lambda edit: edit.old_start) - 1
        if number < 0:
            return offset
        edit = self.edits[number]
        if edit.old_start < offset < edit.old_end:
            return edit.new_end if end else edit.new_start
        if offset == edit.old_start:
            return edit.new_start
        return offset - edit.old_end + edit.new_end


def find_personal_data(text: str, roster: Mapping[str, str], *, layers: Collection[Layer] = BASIC,
                       model: NameModel | None = None) -> tuple[PersonalData, ...]:  # fmt: skip
    """Everything found, sorted and without overlap. `roster` goes from full name to code.

    Of `layers`, `BASIC` is what is on the roster, has a fixed shape or follows a title; `SUGGESTED` adds names and
    streets that we only think are such, for work without a person; `REVIEW` is for a screen on which a person judges,
    and `EVERYTHING` has all dates and places. `model` is an optional model that finds names; it is asked when the
    layers hold `Layer.MODEL`.
    """
    words = Words(text if {Layer.SUGGESTER, Layer.SETTING}.intersection(layers) else "")
    found: list[PersonalData] = []
    if Layer.PATTERN in layers:
        found += _identifiers(text)
    if Layer.ROSTER in layers:
        found += [PersonalData(start, end, NAME, text[start:end], Layer.ROSTER, reason is Reason.ROSTER, reason, code)
                  for start, end, code, reason in names_on_roster(text, roster)]  # fmt: skip
    if Layer.TITLE in layers:
        found += [PersonalData(start, end, NAME, text[start:end], Layer.TITLE, True, Reason.TITLE)
                  for start, end in announced_names(text)]  # fmt: skip
    if Layer.NUMBER in layers:
        found += [PersonalData(start, end, Kind.NUMBER, text[start:end], Layer.NUMBER, False, Reason.SHAPE)
                  for start, end in find_case_numbers(text)]  # fmt: skip
    if Layer.STREET in layers:
        found += [PersonalData(start, end, Kind.ADDRESS, text[start:end], Layer.STREET, False, Reason.STREET)
                  for start, end in find_streets(text)]  # fmt: skip
    if Layer.FUNCTION in layers:
        found += [PersonalData(start, end, Kind.FUNCTION, text[start:end], Layer.FUNCTION, False, reason)
                  for start, end, reason in find_functions(text)]  # fmt: skip
    if Layer.SENSITIVE in layers:
        found += [PersonalData(start, end, kind, text[start:end], Layer.SENSITIVE, False, _SENSITIVE[kind])
                  for start, end, kind in find_sensitive(text)]  # fmt: skip
    if Layer.SETTING in layers:
        found += [PersonalData(start, end, kind, text[start:end], Layer.SETTING, False, Reason.SETTING)
                  for start, end, kind in find_setting(words)]  # fmt: skip
    if Layer.SUGGESTER in layers:
        found += list(_suggested(words, found))
    if Layer.MODEL in layers and model is not None:
        found += [PersonalData(start, end, NAME, text[start:end], Layer.MODEL, False, Reason.MODEL)
                  for start, end in model(text)]  # fmt: skip
    return _apart(text, found)


def _identifiers(text: str) -> Iterator[PersonalData]:
    for start, end, kind in find_identifiers(text):
        reason = Reason.CHECKED if kind in (Kind.BSN, Kind.IBAN) else Reason.SHAPE
        yield PersonalData(start, end, kind, text[start:end], reason=reason)


def _suggested(words: Words, found: Sequence[PersonalData]) -> Iterator[PersonalData]:
    known = [one.text for one in found if one.kind is NAME]
    for start, end, points, reason in suggested_names(words, known):
        yield PersonalData(start, end, NAME, words.text[start:end], Layer.SUGGESTER, points >= SURE, reason)


def _apart(text: str, found: list[PersonalData]) -> tuple[PersonalData, ...]:
    """Sorted and without overlap: the earliest and the longest wins; a telephone number is not also a postcode.

    What is said about somebody ("Kevin is veroordeeld") makes room for a name or number that stands in it.
    """
    kept: list[PersonalData] = []
    for one in sorted((one for one in found if one.kind not in _ABOUT), key=_order):
        start = one.start
        if kept and start < kept[-1].end:
            if one.end <= kept[-1].end or one.kind is not NAME:
                if one.sure and one.kind is kept[-1].kind:
                    kept[-1] = replace(kept[-1], sure=True)  # "Marijke Smit" holds a name that we know
                continue
            start = kept[-1].end
            while start < one.end and not text[start].isalnum():
                start += 1
            if start >= one.end:
                continue
        kept.append(replace(one, start=start, text=text[start : one.end]) if start != one.start else one)
    return tuple(sorted([*kept, *_around(text, kept, found)], key=_order))


def _order(one: PersonalData) -> tuple[int, int, int, bool]:
    return one.start, -one.end, _RANK[one.kind], not one.sure


def _around(text: str, kept: Sequence[PersonalData], found: Iterable[PersonalData]) -> Iterator[PersonalData]:
    """Of what is said about somebody, the longest stretch that nothing in `kept` takes."""
    starts = [one.start for one in kept]
    place = 0
    for one in sorted((one for one in found if one.kind in _ABOUT), key=_order):
        first = max(bisect_right(starts, one.start) - 1, 0)
        edges = [max(one.start, place)]
        for taken in kept[first : bisect_right(starts, one.end)]:
            if taken.end > edges[0] and taken.start < one.end:
                edges += [taken.start, taken.end]
        edges.append(one.end)
        start, end = max(zip(edges[::2], edges[1::2], strict=True), key=lambda stretch: stretch[1] - stretch[0])
        words = text[start:end].strip(" ,;:()\n")
        if end > start and len(words) > 2:
            start += text[start:end].index(words)
            place = start + len(words)
            yield replace(one, start=start, end=place, text=words)


def pseudonymise(text: str, found: Sequence[PersonalData], roster: Mapping[str, str],
                 codes: Mapping[str, str] | None = None) -> Pseudonymised:  # fmt: skip
    """The text with each of `found` replaced: "[R03]" for a name of the roster, else "[telefoon]" and so on.

    `codes` gives the pseudonym of a name as it stands in the text (`pseudonyms.assign`); it goes before the roster.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    replaced: dict[str, str] = {}
    place = new = 0
    for item in sorted(found, key=lambda item: item.start):
        start, end = max(item.start, place), item.end
        if start >= end:
            continue
        stands_for = replaced.get(item.text) or f"[{_code(item, roster, codes or {}) or item.kind.casefold()}]"
        replaced[item.text] = stands_for
        new += start - place
        pieces += [text[place:start], stands_for]
        edits.append(Edit(start, end, new, new + len(stands_for)))
        new += len(stands_for)
        place = end
    return Pseudonymised("".join([*pieces, text[place:]]), tuple(edits), replaced)


def _code(item: PersonalData, roster: Mapping[str, str], codes: Mapping[str, str]) -> str:
    """The pseudonym of a name; "" for another kind, and for somebody without one."""
    if item.kind is not NAME:
        return ""
    return codes.get(item.text) or item.code or _code_of(item.text, roster)


def _code_of(words: str, roster: Mapping[str, str]) -> str:
    """The code of the person whose name `words` are or hold, "" if there is none."""
    names = sorted(find_names(words, roster), key=lambda name: name[0] - name[1])
    return next((code for _, _, code in names if code), "")


def pseudonymise_turns(turns: Iterable[Turn], pseudonymised: Pseudonymised, roster: Mapping[str, str],
                       codes: Mapping[str, str] | None = None) -> tuple[Turn, ...]:  # fmt: skip
    """The turns at their new places; speakers get their code, contexts lose what was hidden in the text."""
    turns = tuple(turns)
    clean = _Cleaner(pseudonymised.replaced, roster)
    contexts = {words: clean(words) for words in {turn.context for turn in turns}}
    labels = {label: (codes or {}).get(label) or _code_of(label, roster) or clean(label).strip("[]")
              for label in {turn.speaker for turn in turns}}  # fmt: skip
    return tuple(
        replace(
            turn,
            start=pseudonymised.moved(turn.start),
            end=pseudonymised.moved(turn.end, end=True),
            speaker=labels[turn.speaker],
            context=contexts[turn.context],
        )
        for turn in turns
    )


class _Cleaner:
    """Hides in other words (questions, headings) what was hidden in the text."""

    def __init__(self, replaced: Mapping[str, str], roster: Mapping[str, str]) -> None:
        self._replaced, self._roster = replaced, roster
        longest_first = sorted(filter(str.strip, replaced), key=lambda words: -len(words))
        self._known = re.compile("|".join(rf"(?<!\w){re.escape(words)}(?!\w)" for words in longest_first) or r"(?!)")

    def __call__(self, words: str) -> str:
        bare = self._known.sub(lambda found: self._replaced[found[0]], words)
        return pseudonymise(bare, find_personal_data(bare, self._roster), self._roster).text
