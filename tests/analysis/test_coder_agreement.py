"""Two coders: which stretches are one unit, what they agree on, and what the measures come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.coder_agreement import Reading, Unit, compare, overlap, units_of
from interviews.coding import Dimension, Sentiment
from interviews.second_coding import Coder, SecondCode
from projects.ids import SecondCodingId, ThemeId

A, B = Coder.FIRST, Coder.SECOND
ORDER = [ThemeId(name) for name in "pqrs"]


def code(by: Coder, start: int, end: int, theme: str = "p", dimension: Dimension | None = Dimension.EXPECTATION,
         sentiment: Sentiment | None = None, place: int = 0) -> SecondCode:  # fmt: skip
    return SecondCode(SecondCodingId("c"), by, start, end, place, dimension, ThemeId(theme), sentiment, None)


def both(signs: str) -> list[SecondCode]:
    """both("pp pq p-"): a unit for each word, the first coder's theme and the second's; "-" is no code."""
    return [
        code(by, 100 * place, 100 * place + 50, letter)
        for place, word in enumerate(signs.split())
        for by, letter in zip((A, B), word, strict=True)
        if letter != "-"
    ]


@pytest.mark.parametrize(("one", "other", "share"), [
    ((0, 10), (0, 10), 1), ((0, 10), (10, 20), 0), ((0, 10), (5, 15), 1 / 3), ((0, 10), (0, 5), 0.5),
    ((0, 4), (8, 9), 0),
])  # fmt: skip
def test_overlap_is_intersection_over_union(one: tuple[int, int], other: tuple[int, int], share: float) -> None:
    assert overlap(one, other) == pytest.approx(share)
    assert overlap(other, one) == pytest.approx(share)


def test_half_overlap_is_one_unit_and_less_is_two() -> None:
    assert [(u.start, u.end) for u in units_of([code(A, 0, 10), code(B, 0, 5)])] == [(0, 10)]
    assert [(u.start, u.end) for u in units_of([code(A, 0, 10), code(B, 0, 4)])] == [(0, 4), (0, 10)]


def test_the_best_overlap_goes_first_and_each_stretch_is_in_one_unit() -> None:
    units = units_of([code(A, 0, 100), code(A, 0, 60), code(B, 0, 62), code(B, 10, 100)])

    assert [(u.start, u.end, u.second[0].start, u.second[0].end) for u in units] == [(0, 60, 0, 62), (0, 100, 10, 100)]


def test_a_stretch_left_without_a_code_is_no_code() -> None:
    assert units_of([code(A, 0, 9, dimension=None), code(B, 0, 9, dimension=None)]) == ()
    assert units_of([code(A, 0, 9), code(B, 0, 9, dimension=None)]) == (Unit(0, 9, (code(A, 0, 9),), ()),)


def test_counts_and_measures_of_a_code() -> None:
    found = compare(units_of(both("pp pp pp pq qp qq q- -q")), ORDER)

    code_p = dict(found.codes)[ThemeId("p")]
    assert (code_p.units, code_p.both, code_p.only_first, code_p.only_second) == (8, 3, 1, 1)
    assert code_p.percent == pytest.approx(6 / 8)
    assert code_p.kappa == pytest.approx(0.5)  # chance: 1/2 * 1/2 twice over
    assert code_p.alpha == pytest.approx(1 - 15 * 2 / (2 * 8 * 8) * 2)  # 1 - (n-1) o_cd / (n_c n_d), pairs both ways
    assert [theme for theme, _ in found.codes] == ["p", "q"]


def test_the_worked_example_of_krippendorff_for_two_values() -> None:
    # Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, A: binary data, two observers, no missing data.
    meg = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0)
    owen = (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    words = " ".join("qp"[one] + "qp"[other] for one, other in zip(meg, owen, strict=True))

    found = dict(compare(units_of(both(words)), ORDER).codes)[ThemeId("p")]

    assert found.alpha == pytest.approx(0.095, abs=5e-4)
    assert found.percent == pytest.approx(0.6)


def test_saying_the_same_everywhere_leaves_nothing_to_measure() -> None:
    found = compare(units_of(both("pp pp pp")), ORDER).themes

    assert (found.percent, found.kappa, found.alpha, found.reading) == (1, None, None, Reading.UNKNOWN)


def test_no_units_give_no_measure() -> None:
    found = compare((), ORDER)

    assert (found.themes.units, found.themes.percent, found.codes) == (0, None, ())


def test_several_codes_on_a_unit_are_one_answer_for_the_whole() -> None:
    codes = [code(A, 0, 9), code(A, 0, 9, "q", place=1), code(B, 0, 9, "q"), code(B, 0, 9, place=1)]

    found = compare(units_of(codes), ORDER)

    assert found.differences == ()
    assert found.themes.both == 1


def test_dimension_counts_where_both_coded_and_sentiment_where_both_perceive() -> None:
    seen, asked = Dimension.PERCEPTION, Dimension.EXPECTATION
    codes = [
        code(A, 0, 9, "p", seen, Sentiment.POSITIVE), code(B, 0, 9, "p", seen, Sentiment.NEGATIVE),
        code(A, 10, 19, "p", seen), code(B, 10, 19, "p", asked), code(A, 20, 29), code(B, 30, 39),
    ]  # fmt: skip

    found = compare(units_of(codes), ORDER)

    assert (found.dimension.units, found.dimension.both) == (2, 1)
    assert (found.sentiment.units, found.sentiment.both) == (1, 0)
    assert len(found.differences) == 4


@pytest.mark.parametrize(("alpha_words", "reading"), [
    ("pp " * 12 + "qq " * 12, Reading.GOOD), ("pp " * 10 + "qq " * 10 + "pq qp pq", Reading.CAREFUL),
    ("pp qq pq qp", Reading.LOW),
])  # fmt: skip
def test_a_measure_is_read_in_words(alpha_words: str, reading: Reading) -> None:
    assert compare(units_of(both(alpha_words)), ORDER).themes.reading is reading


def test_few_units_are_told() -> None:
    found = dict(compare(units_of(both("pp " * 10 + "qq")), ORDER).codes)

    assert not found[ThemeId("p")].few
    assert found[ThemeId("q")].few


PAIRS = some.lists(some.sampled_from(["pp", "pq", "qp", "qq", "p-", "-p", "rs"]), max_size=30).map(" ".join)


@given(PAIRS)
def test_changing_seats_changes_no_measure(words: str) -> None:
    mine = compare(units_of(both(words)), ORDER)
    theirs = compare(units_of(both(" ".join(word[::-1] for word in words.split()))), ORDER)

    for (theme, one), (other_theme, other) in zip(mine.codes, theirs.codes, strict=True):
        assert theme == other_theme
        assert (one.only_first, one.only_second) == (other.only_second, other.only_first)
        assert one.percent == other.percent
        assert one.kappa == pytest.approx(other.kappa)
        assert one.alpha == pytest.approx(other.alpha)


STRETCHES = some.lists(
    some.tuples(some.sampled_from([A, B]), some.integers(0, 60), some.integers(1, 30)), max_size=25, unique=True
)


@given(STRETCHES)
def test_every_coded_stretch_is_in_exactly_one_unit(placed: list[tuple[Coder, int, int]]) -> None:
    codes = [code(by, start, start + size) for by, start, size in placed]

    units = units_of(codes)

    assert sorted(c.start for u in units for c in (*u.first, *u.second)) == sorted(c.start for c in codes)
    assert sum(len(u.first) + len(u.second) for u in units) == len(codes)
    for unit in units:
        if unit.first and unit.second:
            one, other = unit.first[0], unit.second[0]
            assert overlap((one.start, one.end), (other.start, other.end)) >= 0.5
