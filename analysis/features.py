"""Passages as numbers: words, word pairs and pieces of words, with the question and the turn around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, diags_array, hstack  # type: ignore[import-untyped]

from analysis.context import PassageInContext
from analysis.language import lemmas

if TYPE_CHECKING:  # scikit-learn takes seconds to load: only whoever trains waits for it
    from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

QUESTION = 0.8  # weight of the question against the passage itself, when a theme is suggested
LESSON_QUESTION = 0.3  # and when one is learnt: in the corpus the question often says little
PARAGRAPH = 0.6  # weight of the turn that it stands in
FORM_QUESTION = 0.5  # weight of the question for the dimension
_PIECE = r"\S+"  # texts come in as words with spaces between
_SIGN = re.compile(r"[^\W\d]+(?:['’][^\W\d]+)*|\d+(?:[.,:]\d+)*|[?!:;,\"“”€%-]")
_NUMBER = re.compile(r"^\d")


def _lemmatised(text: str) -> str:
    return " ".join(lemmas(text))


def _form(text: str) -> str:
    """The words as they are, with signs, the beginning marked and numbers alike: "^ binnen 0 dagen , graag"."""
    signs = ("0" if _NUMBER.match(sign) else sign for sign in _SIGN.findall(text.lower()))
    return "^ " + " ".join(signs)


@dataclass(frozen=True, slots=True)
class ThemeSpace:
    """What a passage is about: lemmas and character n-grams of the passage, its question and its turn.

    All three are projected into one space: a word says the same wherever it stands.
    """

    word: "TfidfVectorizer"
    char: "TfidfVectorizer"

    def rows(self, passages: Sequence[PassageInContext], question: float = QUESTION,
             paragraph: float = PARAGRAPH) -> csr_matrix:  # fmt: skip
        """shape (n_passages, n_features), rows of length 1 (0 for a passage without words)."""
        text = self.of([passage.text for passage in passages])
        asked = self.of([passage.context for passage in passages])
        around = self.of([passage.paragraph for passage in passages])
        return _unit(text + asked * question + around * paragraph)

    def of(self, texts: Sequence[str]) -> csr_matrix:
        """shape (n_texts, n_features); each distinct text is worked out once: a turn holds many passages."""
        unique = list(dict.fromkeys(texts))
        at = {text: row for row, text in enumerate(unique)}
        lemmatised = [_lemmatised(text) for text in unique]
        rows = hstack([self.word.transform(lemmatised), self.char.transform(lemmatised)], format="csr")
        return rows if len(unique) == len(texts) else rows[[at[text] for text in texts]]

    def of_lemmas(self, found: Sequence[str]) -> csr_matrix:
        """shape (n_lemmas, n_features): each lemma by itself."""
        return hstack([self.word.transform(found), self.char.transform(found)], format="csr")


def _unit(rows: csr_matrix) -> csr_matrix:
    """The rows at length 1; empty rows stay empty."""
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return csr_matrix(diags_array(1 / np.where(lengths > 0, lengths, 1).astype(np.float32)) @ rows)


def theme_space(texts: Sequence[str]) -> ThemeSpace:
    """A space that knows the words of `texts`."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    lemmatised = [_lemmatised(text) for text in texts]
    word = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=_PIECE, dtype=np.float32)
    char = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32)
    return ThemeSpace(word.fit(lemmatised), char.fit(lemmatised))


@dataclass(frozen=True, slots=True)
class FormSpace:
    """How a passage is said: its words as they are, in their order, and its question apart."""

    word: "TfidfVectorizer"
    char: "TfidfVectorizer"
    question: "TfidfVectorizer"

    def rows(self, passages: Sequence[PassageInContext]) -> csr_matrix:
        """shape (n_passages, n_features)."""
        texts = [_form(passage.text) for passage in passages]
        questions = [passage.context.lower() for passage in passages]
        asked = self.question.transform(questions) * FORM_QUESTION
        return hstack([self.word.transform(texts), self.char.transform(texts), asked], format="csr")


def form_space(texts: Sequence[str], questions: Sequence[str]) -> FormSpace:
    """A space that knows the forms of `texts` and the pieces of words of `questions`."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    word = TfidfVectorizer(ngram_range=(1, 3), sublinear_tf=True, token_pattern=_PIECE, min_df=2, dtype=np.float32)
    char = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, min_df=2, dtype=np.float32)
    asked = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2, dtype=np.float32)
    forms = [_form(text) for text in texts]
    return FormSpace(word.fit(forms), char.fit(forms), asked.fit([question.lower() for question in questions]))
