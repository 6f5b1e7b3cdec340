"""Agreement between raters (coders, voters), corrected for chance. Rows of `ratings` are raters, columns the things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from scipy import stats  # type: ignore[import-untyped]

Ratings = Sequence[Sequence[float | None]]


class Scale(Enum):
    """What a difference between two ratings means."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Concordance:
    """Kendall's W (0 to 1) with its chi-square test on n - 1 degrees of freedom."""

    w: float
    chi2: float
    p: float


def kendall_w(ratings: Sequence[Sequence[float]], *, ties: bool = True) -> Concordance:
    """W = 12 S / (m^2 (n^3 - n) - m T), T the sum over raters of sum(t^3 - t); without `ties` T is 0."""
    table = np.asarray(ratings, dtype=float)
    raters, things = table.shape
    ranks = np.apply_along_axis(stats.rankdata, 1, table)
    sums = ranks.sum(axis=0)
    spread = float(((sums - sums.mean()) ** 2).sum())
    tied = 0.0
    if ties:
        counts = [np.unique(row, return_counts=True)[1] for row in table]
        tied = float(sum((count**3 - count).sum() for count in counts))
    w = 12 * spread / (raters**2 * (things**3 - things) - raters * tied)
    chi2 = raters * (things - 1) * w
    return Concordance(w, chi2, float(stats.chi2.sf(chi2, things - 1)))


@dataclass(frozen=True, slots=True)
class FleissKappa:
    """Kappa, and z: kappa over its standard error when there is no agreement beyond chance."""

    kappa: float
    z: float


def fleiss_kappa(counts: Sequence[Sequence[int]]) -> FleissKappa:
    """Fleiss' kappa; `counts` has a row for each thing and a column for each category, rows of equal sum.

    J. Fleiss, B. Levin and M. Paik, Statistical Methods for Rates and Proportions (2003), 18.3.
    """
    table = np.asarray(counts, dtype=float)
    things, raters = len(table), table.sum(axis=1)[0]
    observed = ((table**2).sum(axis=1) - raters) / (raters * (raters - 1))
    shares = table.sum(axis=0) / table.sum()
    by_chance = float((shares**2).sum())
    kappa = float((observed.mean() - by_chance) / (1 - by_chance))
    spread = shares * (1 - shares)
    variance = 2 * (spread.sum() ** 2 - (spread * (1 - 2 * shares)).sum()) / (
        spread.sum() ** 2 * things * raters * (raters - 1)
    )
    return FleissKappa(kappa, kappa / float(np.sqrt(variance)))


def cohen_kappa(a: Sequence[float], b: Sequence[float], weight: Callable[[float], float] | None = None) -> float:
    """Cohen's kappa of two raters; `weight` gives the cost of a difference in categories (None: all the same).

    Categories are the levels that were used, in order; a difference of one level is 1.
    """
    levels = sorted({*a, *b})
    place = {level: position for position, level in enumerate(levels)}
    table = np.zeros((len(levels), len(levels)))
    for one, other in zip(a, b, strict=True):
        table[place[one], place[other]] += 1
    table /= table.sum()
    expected = np.outer(table.sum(axis=1), table.sum(axis=0))
    apart = np.abs(np.subtract.outer(np.arange(len(levels)), np.arange(len(levels)))).astype(float)
    cost = np.vectorize(weight)(apart) if weight else (apart > 0).astype(float)
    return float(1 - (cost * table).sum() / (cost * expected).sum())


def krippendorff_alpha(ratings: Ratings, scale: Scale) -> float:
    """Krippendorff's alpha; None is a missing rating. Things with fewer than two ratings do not count."""
    columns = [[value for value in column if value is not None] for column in zip(*ratings, strict=True)]
    paired = [column for column in columns if len(column) > 1]
    levels = sorted({value for column in paired for value in column})
    place = {level: position for position, level in enumerate(levels)}
    together = np.zeros((len(levels), len(levels)))
    for column in paired:
        for first in range(len(column)):
            for second in range(len(column)):
                if first != second:
                    together[place[column[first]], place[column[second]]] += 1 / (len(column) - 1)
    totals = together.sum(axis=1)
    cost = _differences(np.asarray(levels, dtype=float), totals, scale)
    by_chance = np.outer(totals, totals) / (totals.sum() - 1)
    return float(1 - (cost * together).sum() / (cost * by_chance).sum())


def _differences(levels: np.ndarray, totals: np.ndarray, scale: Scale) -> np.ndarray:
    """Squared differences between levels, shape (n_levels, n_levels)."""
    apart: np.ndarray = np.subtract.outer(levels, levels)
    if scale is Scale.NOMINAL:
        return np.asarray(apart != 0, dtype=float)
    if scale is Scale.INTERVAL:
        return np.asarray(apart**2)
    if scale is Scale.RATIO:
        sums = np.add.outer(levels, levels)
        shares: np.ndarray = np.divide(apart, sums, out=np.zeros_like(apart), where=sums != 0)
        return np.asarray(shares**2)
    upto = np.cumsum(totals)
    between: np.ndarray = np.subtract.outer(upto - totals / 2, upto - totals / 2)
    return np.asarray(between**2)


def percent_agreement(ratings: Sequence[Sequence[float]], tolerance: float = 0) -> float:
    """Share (0 to 1) of the things on which all raters stay within `tolerance` of each other."""
    table = np.asarray(ratings, dtype=float)
    return float((table.max(axis=0) - table.min(axis=0) <= tolerance).mean())
