"""How far two coders agree: units, counts per code, percent, Cohen's kappa and Krippendorff's alpha.

A unit is a passage that at least one of the two coded. Two stretches are the same unit when their overlap is at
least half of what they cover together (intersection over union >= .5, in characters); each stretch is in one unit,
and the best overlap goes first. Counting over all characters would flatter: most text nobody codes.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from analysis.agreement import Scale, cohen_kappa, krippendorff_alpha
from interviews.coding import Dimension, Sentiment
from interviews.second_coding import Coder, SecondCode
from projects.ids import ThemeId

SAME = 0.5  # of the union of two stretches that must overlap
FEW = 10  # units: below this a measure says little
_Stretch = tuple[int, int]
_Codes = tuple[SecondCode, ...]


class Reading(Enum):
    """What a measure comes to in words, after Krippendorff (2004): .8 to build on, .667 with care."""

    GOOD = "good"
    CAREFUL = "careful"
    LOW = "low"
    UNKNOWN = "unknown"  # both said the same everywhere, or there is nothing to count


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch that at least one coder coded: the first coder's, or the second's where only that one coded."""

    start: int
    end: int
    first: _Codes
    second: _Codes

    @property
    def same(self) -> bool:
        """Did both say the same? Perspective is not compared."""
        return _said(self.first) == _said(self.second)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two coders over `units`. For a code `both`, `only_first` and `only_second` count the units that have it;
    for dimension and sentiment `both` counts the units on which they say the same.

    `percent` is a share, 0 to 1; `kappa` and `alpha` are None where they do not exist.
    """

    units: int
    both: int
    only_first: int
    only_second: int
    percent: float | None
    kappa: float | None
    alpha: float | None

    @property
    def reading(self) -> Reading:
        """The measure in words."""
        if self.alpha is None:
            return Reading.UNKNOWN
        return Reading.GOOD if self.alpha >= 0.8 else Reading.CAREFUL if self.alpha >= 0.667 else Reading.LOW

    @property
    def few(self) -> bool:
        """Too few units to lean on?"""
        return self.both + self.only_first + self.only_second < FEW


@dataclass(frozen=True, slots=True)
class Comparison:
    """All units in the order of the text, and the measures: per code that was used, and for the whole.

    `themes` takes all codes of a unit as one answer, over all units; `dimension` is over the units that both coded,
    `sentiment` over those that both took for a perception.
    """

    units: tuple[Unit, ...]
    codes: tuple[tuple[ThemeId | None, Agreement], ...]
    themes: Agreement
    dimension: Agreement
    sentiment: Agreement

    @property
    def differences(self) -> tuple[Unit, ...]:
        """The units on which the two do not say the same."""
        return tuple(unit for unit in self.units if not unit.same)


def compare(units: Sequence[Unit], order: Sequence[ThemeId]) -> Comparison:
    """The measures over units of one source, or of several together; `order` is that of the codebook."""
    used = {code.theme_id for unit in units for code in (*unit.first, *unit.second)}
    listed = [theme for theme in (*order, None) if theme in used]
    both = [unit for unit in units if unit.first and unit.second]
    felt = [unit for unit in both if all(_perceived(side) for side in (unit.first, unit.second))]
    return Comparison(
        tuple(units), tuple((theme, _of_code(units, theme)) for theme in listed), _alike(units, _themes),
        _alike(both, _dimensions), _alike(felt, _sentiments),
    )  # fmt: skip


def units_of(codes: Sequence[SecondCode]) -> tuple[Unit, ...]:
    """The units in the order of the text."""
    said: dict[Coder, dict[_Stretch, _Codes]] = {coder: {} for coder in Coder}
    for code in codes:
        if code.dimension is not None:
            held, place = said[code.by], (code.start, code.end)
            held[place] = (*held.get(place, ()), code)
    first, second = said[Coder.FIRST], said[Coder.SECOND]
    partner = _matched(list(first), list(second))
    units = [Unit(*place, held, second.get(partner[place], ()) if place in partner else ())
             for place, held in first.items()]  # fmt: skip
    alone = set(second) - set(partner.values())
    units += [Unit(*place, (), second[place]) for place in alone]
    return tuple(sorted(units, key=lambda unit: (unit.start, unit.end, not unit.first)))


def overlap(one: _Stretch, other: _Stretch) -> float:
    """Intersection over union, 0 to 1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(shared, 0) / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


def _matched(first: Sequence[_Stretch], second: Sequence[_Stretch]) -> dict[_Stretch, _Stretch]:
    """For each stretch of the first that has one: the stretch of the second that is the same unit."""
    pairs = sorted(_overlapping(first, second), key=lambda pair: (-overlap(*pair), pair))
    found: dict[_Stretch, _Stretch] = {}
    taken: set[_Stretch] = set()
    for one, other in pairs:
        if one not in found and other not in taken:
            found[one] = other
            taken.add(other)
    return found


def _overlapping(first: Sequence[_Stretch], second: Sequence[_Stretch]) -> Iterator[tuple[_Stretch, _Stretch]]:
    waiting, near = sorted(second), list[_Stretch]()
    for one in sorted(first):
        while waiting and waiting[0][0] < one[1]:
            near.append(waiting.pop(0))
        near = [other for other in near if other[1] > one[0]]
        yield from ((one, other) for other in near if overlap(one, other) >= SAME)


def _of_code(units: Sequence[Unit], theme: ThemeId | None) -> Agreement:
    has = [tuple(theme in {code.theme_id for code in side} for side in (unit.first, unit.second)) for unit in units]
    return _measured(
        [one for one, _ in has], [other for _, other in has],
        (has.count((True, True)), has.count((True, False)), has.count((False, True))),
    )  # fmt: skip


def _alike(units: Sequence[Unit], answer: Callable[[_Codes], Hashable]) -> Agreement:
    first, second = [answer(unit.first) for unit in units], [answer(unit.second) for unit in units]
    same = sum(one == other for one, other in zip(first, second, strict=True))
    # A difference is nobody's alone: half of them would be a figure that means nothing.
    return _measured(first, second, (same, len(units) - same, 0))


def _measured(first: Sequence[Hashable], second: Sequence[Hashable], counts: tuple[int, int, int]) -> Agreement:
    numbers: dict[Hashable, int] = defaultdict(lambda: len(numbers))
    one, other = [numbers[answer] for answer in first], [numbers[answer] for answer in second]
    if not one:
        return Agreement(0, *counts, None, None, None)
    percent = sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
    if len(numbers) < 2:  # one answer everywhere: agreement by chance is 1, and nothing is left to measure
        return Agreement(len(one), *counts, percent, None, None)
    return Agreement(
        len(one), *counts, percent, cohen_kappa(one, other), krippendorff_alpha([one, other], Scale.NOMINAL)
    )


def _said(codes: _Codes) -> frozenset[tuple[ThemeId | None, Dimension | None, Sentiment | None]]:
    return frozenset((code.theme_id, code.dimension, code.sentiment) for code in codes)


def _themes(codes: _Codes) -> Hashable:
    # No code at all is another answer than a code without a theme.
    return frozenset(code.theme_id for code in codes)


def _dimensions(codes: _Codes) -> Hashable:
    return frozenset(code.dimension for code in codes)


def _sentiments(codes: _Codes) -> Hashable:
    return frozenset(code.sentiment for code in codes if code.dimension is Dimension.PERCEPTION)


def _perceived(codes: _Codes) -> bool:
    return any(code.dimension is Dimension.PERCEPTION for code in codes)
