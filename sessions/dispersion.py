"""How far votes on one ordered scale lie apart. Frequencies go from the lowest category to the highest."""

import math
from collections.abc import Sequence

Frequencies = Sequence[float]


def van_der_eijk_a(frequencies: Frequencies) -> float:
    """Agreement A, -1 (two camps at the ends) to 1 (all the same); 0 when spread evenly.

    C. van der Eijk, Measuring agreement in ordered rating scales, Quality and Quantity 35 (2001).
    """
    layers = agreement_layers(frequencies)
    return sum(agreement * weight for agreement, weight in layers)


def agreement_layers(frequencies: Frequencies) -> list[tuple[float, float]]:
    """The layers into which the frequencies come apart: (A of the pattern, share of the votes), in order."""
    total = sum(frequencies)
    if total <= 0:
        raise ValueError("no votes to take a measure of")
    left = list(map(float, frequencies))
    layers = []
    while any(value > 1e-12 for value in left):
        present = [value > 1e-12 for value in left]
        least = min(value for value in left if value > 1e-12)
        layers.append((_pattern_agreement(present), least * sum(present) / total))
        left = [value - least if here else 0.0 for value, here in zip(left, present, strict=True)]
    return layers


def _pattern_agreement(present: Sequence[bool]) -> float:
    categories, filled = len(present), sum(present)
    if filled == 1:
        return 1.0
    unimodal = bimodal = 0
    for a in range(categories):
        for b in range(a + 1, categories):
            for c in range(b + 1, categories):
                triple = (present[a], present[b], present[c])
                unimodal += triple in ((True, True, False), (False, True, True))
                bimodal += triple == (True, False, True)
    if unimodal + bimodal == 0:
        return 1 - (filled - 1) / (categories - 1) if filled < categories else 0.0
    unimodality = ((categories - 2) * unimodal - (categories - 1) * bimodal) / (
        (categories - 2) * (unimodal + bimodal)
    )
    return unimodality * (1 - (filled - 1) / (categories - 1))


def consensus(frequencies: Frequencies) -> float:
    """Cns, 0 (two camps at the ends) to 1 (all the same): 1 + sum p log2(1 - |x - mean| / width).

    W. Tastle and M. Wierman, Consensus and dissention, Int. J. Approximate Reasoning 45 (2007).
    """
    total = sum(frequencies)
    if total <= 0:
        raise ValueError("no votes to take a measure of")
    width = len(frequencies) - 1
    mean = sum(place * value for place, value in enumerate(frequencies)) / total
    return 1 + sum(
        value / total * math.log2(1 - abs(place - mean) / width)
        for place, value in enumerate(frequencies) if value > 0
    )  # fmt: skip


def leik_dispersion(frequencies: Frequencies) -> float:
    """Leik's ordinal dispersion D, 0 (all the same) to 1 (two camps at the ends).

    R. Leik, A measure of ordinal consensus, Pacific Sociological Review 9 (1966).
    """
    total = sum(frequencies)
    if total <= 0:
        raise ValueError("no votes to take a measure of")
    below = 0.0
    parts = 0.0
    for value in frequencies:
        below += value / total
        parts += below if below < 0.5 else 1 - below
    return 2 * parts / (len(frequencies) - 1)


def polarization(frequencies: Frequencies) -> float:
    """(1 - A) / 2: 0 (all the same) to 1 (two camps at the ends)."""
    return (1 - van_der_eijk_a(frequencies)) / 2
