"""Did people change between two rounds? Tests for the same people, twice."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class McNemar:
    """Of a two-by-two table of before and after: chi-square with and without correction, and the exact p."""

    chi2_corrected: float
    p_corrected: float
    chi2: float
    p: float
    p_exact: float


def mcnemar(changed_one_way: int, changed_the_other: int) -> McNemar:
    """The test on how many changed either way; ValueError when nobody changed."""
    changed = changed_one_way + changed_the_other
    if changed == 0:
        raise ValueError("nobody changed: there is nothing to test")
    apart = abs(changed_one_way - changed_the_other)
    corrected, plain = max(apart - 1, 0) ** 2 / changed, apart**2 / changed
    exact = stats.binomtest(changed_one_way, changed, 0.5).pvalue
    return McNemar(
        corrected, float(stats.chi2.sf(corrected, 1)), plain, float(stats.chi2.sf(plain, 1)), float(exact)
    )


@dataclass(frozen=True, slots=True)
class SignedRank:
    """V is the sum of the ranks of the pairs that fell; `p_greater`: the first values are the larger ones."""

    v: float
    p_greater: float
    p: float


def wilcoxon(before: Sequence[float], after: Sequence[float]) -> SignedRank:
    """Wilcoxon's signed rank test of paired values, exact for small samples without ties."""
    greater = stats.wilcoxon(before, after, alternative="greater")
    return SignedRank(
        float(greater.statistic), float(greater.pvalue), float(stats.wilcoxon(before, after).pvalue)
    )


def quartile_variation(values: Sequence[float]) -> float:
    """CQV = (Q3 - Q1) / (Q3 + Q1), with linear quartiles; 0 when both are 0."""
    first, third = np.quantile(np.asarray(values, dtype=float), [0.25, 0.75])
    return float((third - first) / (third + first)) if third + first else 0.0
