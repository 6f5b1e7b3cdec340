"""Measures of consensus against published numbers (sources beside each), and what must hold for every input."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.agreement import Scale, cohen_kappa, fleiss_kappa, kendall_w, krippendorff_alpha, percent_agreement
from sessions.dispersion import consensus, leik_dispersion, polarization, van_der_eijk_a
from sessions.rand_ucla import Appropriateness, rate
from sessions.stability import mcnemar, quartile_variation, wilcoxon

FREQUENCIES = [30, 40, 210, 130, 530, 50, 10]  # the example of CRAN's agrmt
# A. Hayes and K. Krippendorff (2007): four observers, twelve units, with gaps.
GAPS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, None],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]  # fmt: skip


def test_the_example_of_agrmt() -> None:
    assert van_der_eijk_a(FREQUENCIES) == pytest.approx(0.6113333, abs=1e-6)
    assert consensus(FREQUENCIES) == pytest.approx(0.7256876, abs=1e-6)
    assert leik_dispersion(FREQUENCIES) == pytest.approx(0.286666666666667)
    assert polarization(FREQUENCIES) == pytest.approx(0.1943333, abs=1e-6)


@pytest.mark.parametrize(("scale", "alpha"), [
    (Scale.NOMINAL, 0.743421052631579), (Scale.ORDINAL, 0.815387503754881),
    (Scale.INTERVAL, 0.849107142857143), (Scale.RATIO, 0.797402774711612),
])  # fmt: skip
def test_krippendorffs_alpha_with_missing_ratings(scale: Scale, alpha: float) -> None:
    assert krippendorff_alpha(GAPS, scale) == pytest.approx(alpha, abs=1e-9)


def test_all_raters_alike_is_perfect_agreement() -> None:
    alike = [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]

    assert kendall_w(alike).w == pytest.approx(1)
    assert krippendorff_alpha(alike, Scale.ORDINAL) == pytest.approx(1)
    assert cohen_kappa(alike[0], alike[1]) == pytest.approx(1)
    assert fleiss_kappa([[3, 0], [0, 3]]).kappa == pytest.approx(1)
    assert percent_agreement(alike) == 1


def test_the_approval_ratings_of_agresti() -> None:
    found = mcnemar(150, 86)

    assert found.chi2_corrected == pytest.approx(16.8177966101695)
    assert found.p_exact == pytest.approx(3.71593613957143e-05)


def test_nobody_changed_is_nothing_to_test() -> None:
    with pytest.raises(ValueError, match="nobody changed"):
        mcnemar(0, 0)


def test_the_depression_data_of_hollander_and_wolfe() -> None:
    before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
    after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]

    found = wilcoxon(before, after)

    assert found.v == 40
    assert found.p == pytest.approx(0.0390625)


@pytest.mark.parametrize(("ratings", "says"), [
    pytest.param([7, 8, 8, 8, 9, 9, 9, 9, 9], Appropriateness.APPROPRIATE, id="high"),
    pytest.param([1, 1, 1, 2, 2, 2, 3], Appropriateness.INAPPROPRIATE, id="low"),
    pytest.param([1, 1, 1, 1, 5, 9, 9, 9, 9], Appropriateness.UNCERTAIN, id="two-camps"),
])
def test_a_panel_of_nine(ratings: list[float], says: Appropriateness) -> None:
    assert rate(ratings).appropriateness is says


def test_a_panel_in_two_camps_disagrees() -> None:
    assert rate([1, 1, 1, 1, 9, 9, 9, 9]).disagreement
    assert not rate([7, 7, 8, 8, 8, 9]).disagreement
    assert rate([1, 2, 3, 6, 7, 7, 8, 8, 9]).index == pytest.approx(0.9189189189)


def test_ratings_outside_the_scale_are_a_mistake() -> None:
    for ratings in ([], [0], [10]):
        with pytest.raises(ValueError, match="1 to 9"):
            rate(ratings)


def test_quartile_variation_of_the_same_answers_is_nothing() -> None:
    assert quartile_variation([3, 3, 3]) == 0
    assert quartile_variation([0, 0]) == 0
    assert quartile_variation([1, 2, 3, 4]) == pytest.approx((3.25 - 1.75) / 5)


frequencies = some.lists(some.integers(0, 40), min_size=3, max_size=9).filter(any)


@given(frequencies)
def test_turning_the_scale_round_changes_no_dispersion(counts: list[int]) -> None:
    for measure in (van_der_eijk_a, consensus, leik_dispersion, polarization):
        assert measure(counts) == pytest.approx(measure(counts[::-1]), abs=1e-9)


@given(frequencies, some.integers(2, 20))
def test_more_people_with_the_same_shares_change_nothing(counts: list[int], times: int) -> None:
    for measure in (van_der_eijk_a, consensus, leik_dispersion):
        assert measure([times * count for count in counts]) == pytest.approx(measure(counts), abs=1e-9)


@given(frequencies)
def test_dispersions_stay_within_their_bounds(counts: list[int]) -> None:
    assert -1 - 1e-9 <= van_der_eijk_a(counts) <= 1 + 1e-9
    assert -1e-9 <= consensus(counts) <= 1 + 1e-9
    assert -1e-9 <= leik_dispersion(counts) <= 1 + 1e-9


@given(some.integers(2, 6), some.integers(3, 8), some.randoms(use_true_random=False))
def test_the_order_of_raters_does_not_matter(raters: int, things: int, random) -> None:  # type: ignore[no-untyped-def]
    table = [[random.randint(1, 5) for _ in range(things)] for _ in range(raters)]
    table[0][0], table[0][1] = 1, 5  # some difference, or there is nothing to measure
    mixed = random.sample(table, len(table))

    assert krippendorff_alpha(mixed, Scale.INTERVAL) == pytest.approx(krippendorff_alpha(table, Scale.INTERVAL))
    assert np.isclose(kendall_w(mixed).w, kendall_w(table).w, equal_nan=True)
