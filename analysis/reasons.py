"""Why this theme? The words of the passage, its question or its turn that weighed most."""

import numpy as np

from analysis.classifier import Linear
from analysis.context import PassageInContext
from analysis.features import PARAGRAPH, QUESTION, ThemeSpace
from analysis.language import STOPWORDS, WORD, lemma
from projects.ids import ThemeId

MOST = 3


def reasons(passage: PassageInContext, space: ThemeSpace, themes: Linear, theme_id: ThemeId) -> tuple[str, ...]:
    """At most three words as they stand in the text, the weightiest first."""
    at = themes.labels.index(theme_id)
    weights = themes.weights[at] - themes.weights.mean(axis=0)
    strength: dict[str, float] = {}
    surface: dict[str, str] = {}
    for text, weight in ((passage.text, 1.0), (passage.context, QUESTION), (passage.paragraph, PARAGRAPH)):
        for found in WORD.findall(text):
            key = lemma(found.lower())
            if len(key) < 3 or key in STOPWORDS or key in surface:
                continue
            surface[key] = found
            strength[key] = weight * _weight(key, space, weights)
    best = sorted((key for key in strength if strength[key] > 0), key=lambda key: (-strength[key], key))
    return tuple(surface[key] for key in best[:MOST])


def _weight(word: str, space: ThemeSpace, weights: np.ndarray) -> float:
    """What one word adds to a theme, by itself and by its pieces."""
    row = space.word_row(word)
    return float((row @ weights)[0])
