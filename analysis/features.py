"""Passages as numbers: words, word pairs and pieces of words, with the question and the turn around them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]
from sklearn.preprocessing import normalize  # type: ignore[import-untyped]

from analysis.context import PassageInContext
from analysis.language import lemmas, words

QUESTION = 0.5  # weight of the question against the passage itself
PARAGRAPH = 0.6  # weight of the turn that it stands in


def _lemmatised(text: str) -> str:
    return " ".join(lemmas(text))


def _marked(text: str) -> str:
    """The words as they are, with the beginning marked: word order and verb forms tell a wish from a fact."""
    return "^ " + " ".join(words(text))


@dataclass(frozen=True, slots=True)
class ThemeSpace:
    """What a passage is about: lemmas and character n-grams of the passage, its question and its turn.

    All three are projected into one space: a word says the same wherever it stands.
    """

    word: TfidfVectorizer
    char: TfidfVectorizer

    def rows(self, passages: Sequence[PassageInContext]) -> csr_matrix:
        """shape (n_passages, n_features), rows of length 1 (0 for a passage without words)."""
        text = self._of([passage.text for passage in passages])
        question = self._of([passage.context for passage in passages])
        around = self._of([passage.paragraph for passage in passages])
        return normalize(text + question * QUESTION + around * PARAGRAPH, copy=False)

    def word_row(self, word: str) -> csr_matrix:
        """shape (1, n_features): one lemma by itself."""
        return hstack([self.word.transform([word]), self.char.transform([word])], format="csr")

    def _of(self, texts: Sequence[str]) -> csr_matrix:
        unique = sorted(set(texts))
        at = {text: row for row, text in enumerate(unique)}
        lemmatised = [_lemmatised(text) for text in unique]
        rows = hstack([self.word.transform(lemmatised), self.char.transform(lemmatised)], format="csr")
        return rows[[at[text] for text in texts]]


def theme_space(texts: Sequence[str]) -> ThemeSpace:
    """A space that knows the words of `texts`."""
    lemmatised = [_lemmatised(text) for text in texts]
    word = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\S+", dtype=np.float32)
    char = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32)
    return ThemeSpace(word.fit(lemmatised), char.fit(lemmatised))


@dataclass(frozen=True, slots=True)
class FormSpace:
    """How a passage is said: its words as they are, in their order, and its question apart."""

    word: TfidfVectorizer
    char: TfidfVectorizer
    question: TfidfVectorizer

    def rows(self, passages: Sequence[PassageInContext]) -> csr_matrix:
        """shape (n_passages, n_features)."""
        texts = [_marked(passage.text) for passage in passages]
        questions = [_marked(passage.context) for passage in passages]
        parts = [self.word.transform(texts), self.char.transform(texts), self.question.transform(questions) * QUESTION]
        return hstack(parts, format="csr")


def form_space(texts: Sequence[str], questions: Sequence[str]) -> FormSpace:
    """A space that knows the forms of `texts` and the words of `questions`."""
    word = TfidfVectorizer(ngram_range=(1, 3), sublinear_tf=True, token_pattern=r"\S+", min_df=2, dtype=np.float32)
    char = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32)
    asked = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\S+", min_df=2, dtype=np.float32)
    marked = [_marked(text) for text in texts]
    return FormSpace(word.fit(marked), char.fit(marked), asked.fit([_marked(text) for text in questions]))
