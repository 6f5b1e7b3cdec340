"""The tagger: it suggests dimension, theme and stance with its reasons; people decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from analysis.classifier import Linear, Scores, learn
from analysis.context import PassageInContext
from analysis.corpus import (
    Example,
    LearntPassage,
    codebook_examples,
    learnt_examples,
    starter_examples,
)
from analysis.features import LESSON_QUESTION, FormSpace, ThemeSpace, form_space, theme_space
from analysis.measurable import find_norm
from analysis.reasons import reasons
from interviews.coding import Dimension, Perspective, Sentiment, Suggestion, Theme
from projects.ids import ThemeId

__all__ = ["LearntPassage", "Tagger", "train"]

ALTERNATIVES = 2  # themes beside the first: the right one stands in the first three for most passages
LEARNT_WEIGHT = 3.0  # of a passage that the user coded, against one of the corpus
BATCH = 2000  # passages at a time: keeps the memory flat on large corpora
NO_CODE = ""
MEASURABLE = "measurable"
THEME_STRENGTH = 0.2
FORM_STRENGTH = 0.5


@dataclass(frozen=True, slots=True)
class Tagger:
    """Immutable after training. `train` makes one."""

    about: ThemeSpace
    form: FormSpace
    themes: Linear
    dimensions: Linear
    sentiments: Linear
    perspectives: Linear
    norms: Linear

    def suggest(self, passages: Sequence[PassageInContext]) -> list[Suggestion]:
        """One open suggestion for each passage, in the same order; none depends on the others."""
        return [one for start in range(0, len(passages), BATCH) for one in self._batch(passages[start : start + BATCH])]

    def _batch(self, passages: Sequence[PassageInContext]) -> list[Suggestion]:
        with threadpool_limits(limits=1):
            form = self.form.rows(passages)
            themes = self.themes.scores(self.about.rows(passages))
            dimensions = [Dimension(self.dimensions.best(row)) for row in self.dimensions.scores(form)]
            ranked = [self._rank(row, dimension) for row, dimension in zip(themes, dimensions, strict=True)]
            why = reasons(passages, [first for first, _ in ranked], self.about, self.themes)
            sentiments, perspectives = self.sentiments.scores(form), self.perspectives.scores(form)
            norms = self.norms.scores(form)
        return [
            Suggestion(
                passage_id=passage.id,
                dimension=dimensions[row],
                theme_id=ranked[row][0],
                sentiment=Sentiment(self.sentiments.best(sentiments[row])),
                perspective=Perspective(self.perspectives.best(perspectives[row])),
                alternatives=ranked[row][1],
                reasons=why[row],
                score=_margin(themes[row]),
            )
            if dimensions[row] is Dimension.PERCEPTION
            else Suggestion(
                passage_id=passage.id,
                dimension=dimensions[row],
                theme_id=ranked[row][0],
                sentiment=None,
                measurable=self._measurable(passage, norms[row], dimensions[row]),
                alternatives=ranked[row][1],
                reasons=why[row],
                score=_margin(themes[row]),
            )
            for row, passage in enumerate(passages)
        ]

    def _rank(self, scores: Scores, dimension: Dimension) -> tuple[ThemeId | None, tuple[ThemeId, ...]]:
        """The first theme and the next best. A fact that reads like small talk fits no code."""
        ranked = [self.themes.labels[at] for at in np.argsort(-scores, kind="stable")]
        real = [ThemeId(label) for label in ranked if label != NO_CODE]
        if not real or (dimension is Dimension.OTHER and ranked[0] == NO_CODE):
            return None, tuple(real[:ALTERNATIVES])
        return real[0], tuple(real[1 : 1 + ALTERNATIVES])

    def _measurable(self, passage: PassageInContext, scores: Scores, dimension: Dimension) -> bool | None:
        """Of an expectation: a norm must stand in the words, and the whole must read like one."""
        if dimension is not Dimension.EXPECTATION:
            return None
        return find_norm(passage.text) is not None and self.norms.best(scores) == MEASURABLE


def _margin(scores: Scores) -> float:
    """How far the first stands before the second: for ordering only."""
    if scores.size < 2:
        return 0.0
    second, first = np.sort(scores)[-2:]
    return float(first - second)


def train(codebook: Sequence[Theme], learnt: Sequence[LearntPassage] = ()) -> Tagger:
    """A tagger for this codebook, from the starter corpus, the codebook's words and what was coded.

    The corpus teaches the themes with a standard code; the others work from their own text alone.
    """
    coded_here = learnt_examples(learnt, codebook, LEARNT_WEIGHT)
    examples = [*starter_examples(codebook), *codebook_examples(codebook), *coded_here]
    about = theme_space([example.text for example in examples])
    themed = [example for example in examples if example.theme is not None]
    spoken = about.rows([example.passage for example in themed], question=LESSON_QUESTION)
    how = _how_it_is_said(examples) if coded_here else _how_the_corpus_says_it()
    return Tagger(
        about=about,
        form=how.form,
        themes=_learn(spoken, themed, [example.theme for example in themed], THEME_STRENGTH),
        dimensions=how.dimensions,
        sentiments=how.sentiments,
        perspectives=how.perspectives,
        norms=how.norms,
    )


@dataclass(frozen=True, slots=True)
class _HowSaid:
    """What is learnt from the form of passages alone: no theme has a part in it."""

    form: FormSpace
    dimensions: Linear
    sentiments: Linear
    perspectives: Linear
    norms: Linear


@cache
def _how_the_corpus_says_it() -> _HowSaid:
    """The same for every codebook, and half the work of learning one: done once in a process."""
    return _how_it_is_said(starter_examples(()))


def _how_it_is_said(examples: Sequence[Example]) -> _HowSaid:
    coded = [example for example in examples if example.dimension is not None]
    form = form_space([example.text for example in coded], [example.context for example in coded])
    said = form.rows([example.passage for example in coded])
    return _HowSaid(
        form=form,
        dimensions=_learn(said, coded, [_value(example.dimension) for example in coded]),
        sentiments=_learn(said, coded, [_value(example.sentiment) for example in coded]),
        perspectives=_learn(said, coded, [_value(example.perspective) for example in coded]),
        norms=_learn(said, coded, [_measured(example) for example in coded]),
    )


def _value(choice: Dimension | Sentiment | Perspective | None) -> str | None:
    return None if choice is None else choice.value


def _measured(example: Example) -> str | None:
    return None if example.measurable is None else MEASURABLE if example.measurable else "open"


def _learn(rows: csr_matrix, examples: Sequence[Example], labels: Sequence[str | None],
           strength: float = FORM_STRENGTH) -> Linear:  # fmt: skip
    """A classifier from the rows whose label is known."""
    known = [at for at, label in enumerate(labels) if label is not None]
    weights = [examples[at].weight for at in known]
    return learn(rows[known], [str(labels[at]) for at in known], weights, strength)
