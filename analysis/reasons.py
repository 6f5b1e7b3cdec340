"""Why this theme? The words of the passage, its question or its turn that weighed most."""

from collections.abc import Iterator, Sequence

import numpy as np

from analysis.classifier import Linear
from analysis.context import PassageInContext
from analysis.features import PARAGRAPH, QUESTION, ThemeSpace
from analysis.language import STOPWORDS, WORD, lemma
from projects.ids import ThemeId

MOST = 3


def reasons(passages: Sequence[PassageInContext], firsts: Sequence[ThemeId | None], space: ThemeSpace,
            themes: Linear) -> list[tuple[str, ...]]:  # fmt: skip
    """For each passage at most three words as they stand in the text, the weightiest for its first theme first.

    A passage without a theme has no reasons. Words that speak against the theme are left out.
    """
    spoken = [list(_words(passage)) if first else [] for passage, first in zip(passages, firsts, strict=True)]
    vocabulary = sorted({key for found in spoken for key, _, _ in found})
    if not vocabulary:
        return [() for _ in passages]
    at = {key: row for row, key in enumerate(vocabulary)}
    weighed = np.asarray(space.of_lemmas(vocabulary) @ (themes.weights - themes.weights.mean(axis=0)).T)
    column = {label: number for number, label in enumerate(themes.labels)}
    chosen = []
    for found, first in zip(spoken, firsts, strict=True):
        strengths = [(share * float(weighed[at[key], column[first or ""]]), word) for key, word, share in found]
        ranked = sorted((one for one in strengths if one[0] > 0), key=lambda one: (-one[0], one[1]))
        chosen.append(tuple(dict.fromkeys(word for _, word in ranked))[:MOST])
    return chosen


def _words(passage: PassageInContext) -> Iterator[tuple[str, str, float]]:
    """Lemma, surface form and weight of every content word, each lemma where it first stands."""
    seen: set[str] = set()
    for text, share in ((passage.text, 1.0), (passage.context, QUESTION), (passage.paragraph, PARAGRAPH)):
        for word in WORD.findall(text):
            key = lemma(word.lower().replace("’", "'"))
            if len(key) > 2 and key not in seen and key not in STOPWORDS and word.lower() not in STOPWORDS:
                seen.add(key)
                yield key, word, share
