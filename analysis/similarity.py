"""How much alike are short Dutch texts? Lemmas for the words, character n-grams for the compounds."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from analysis.language import lemmas

CHARACTERS = 0.7  # share of the character n-grams in the likeness; the rest is whole lemmas
_PIECE = r"\S+"  # texts come in as lemmas with spaces between


def likeness(texts: Sequence[str], others: Sequence[str]) -> NDArray[np.float64]:
    """Cosine of each of `texts` with each of `others`, 0 to 1; shape (n_texts, n_others).

    Rare words, among all these texts, count more. Texts without a content word are like nothing.
    """
    found = [" ".join(lemmas(text, content=True)) for text in (*texts, *others)]
    if not texts or not others or not any(found):
        return np.zeros((len(texts), len(others)))
    with threadpool_limits(limits=1):
        rows = _rows(found)
        alike = rows[: len(texts)] @ rows[len(texts) :].T
    return np.clip(np.asarray(alike.toarray(), dtype=np.float64), 0.0, 1.0)


def _rows(lemmatised: Sequence[str]) -> csr_matrix:
    """shape (n_texts, n_features), rows of length 1 or 0."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]  # see features.py

    word = TfidfVectorizer(token_pattern=_PIECE, sublinear_tf=True).fit_transform(lemmatised)
    char = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit_transform(lemmatised)
    return hstack([word * np.sqrt(1 - CHARACTERS), char * np.sqrt(CHARACTERS)], format="csr")
