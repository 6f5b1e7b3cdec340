"""The tagger: it suggests dimension, theme and stance with its reasons; people decide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from threadpoolctl import threadpool_limits

from analysis.classifier import Linear, Scores, learn
from analysis.context import PassageInContext
from analysis.corpus import (
    Example,
    LearntPassage,
    codebook_examples,
    learnt_examples,
    starter_examples,
)
from analysis.features import FormSpace, ThemeSpace, form_space, theme_space
from analysis.measurable import find_norm
from analysis.reasons import reasons
from interviews.coding import Dimension, Perspective, Sentiment, Suggestion, Theme
from projects.ids import ThemeId

__all__ = ["LearntPassage", "Tagger", "train"]

ALTERNATIVES = 2  # themes beside the first: the right one stands in the first three for most passages
LEARNT_WEIGHT = 3.0  # of a passage that the user coded, against one of the corpus
BATCH = 2000  # passages at a time: keeps the memory flat on large corpora
NO_CODE = ""


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
        """One open suggestion for each passage, in the same order."""
        return [one for start in range(0, len(passages), BATCH) for one in self._batch(passages[start : start + BATCH])]

    def _batch(self, passages: Sequence[PassageInContext]) -> list[Suggestion]:
        with threadpool_limits(limits=1):
            about, form = self.about.rows(passages), self.form.rows(passages)
            themes = self.themes.shares(about)
            dimensions = self.dimensions.shares(form)
            sentiments = self.sentiments.shares(form)
            perspectives = self.perspectives.shares(form)
            norms = self.norms.shares(form)
        return [
            self._suggestion(passage, themes[row], dimensions[row], sentiments[row], perspectives[row], norms[row])
            for row, passage in enumerate(passages)
        ]

    def _suggestion(self, passage: PassageInContext, themes: Scores, dimensions: Scores, sentiments: Scores,
                    perspectives: Scores, norms: Scores) -> Suggestion:  # fmt: skip
        dimension = Dimension(_best(self.dimensions, dimensions))
        ranked = [self.themes.labels[at] for at in np.argsort(-themes, kind="stable")]
        fits_none = bool(ranked) and ranked[0] == NO_CODE
        real = [ThemeId(label) for label in ranked if label != NO_CODE]
        first = None if fits_none or not real else real[0]
        alternatives = real[:ALTERNATIVES] if first is None else real[1 : 1 + ALTERNATIVES]
        perception = dimension is Dimension.PERCEPTION
        return Suggestion(
            passage_id=passage.id,
            dimension=dimension,
            theme_id=first,
            sentiment=Sentiment(_best(self.sentiments, sentiments)) if perception else None,
            perspective=Perspective(_best(self.perspectives, perspectives)) if perception else None,
            measurable=self._measurable(passage, norms) if dimension is Dimension.EXPECTATION else None,
            alternatives=tuple(alternatives),
            reasons=reasons(passage, self.about, self.themes, first) if first else (),
            score=_margin(themes),
        )

    def _measurable(self, passage: PassageInContext, norms: Scores) -> bool:
        """A norm must stand in the words, and the whole must read like one."""
        return find_norm(passage.text) is not None and _best(self.norms, norms) == "True"


def _best(model: Linear, shares: Scores) -> str:
    return model.labels[int(np.argmax(shares))]


def _margin(shares: Scores) -> float:
    """How far the first stands before the second, 0 to 1: for ordering only."""
    if shares.size < 2:
        return 0.0
    second, first = np.sort(shares)[-2:]
    return float(first - second)


def train(codebook: Sequence[Theme], learnt: Sequence[LearntPassage] = ()) -> Tagger:
    """A tagger for this codebook, from the starter corpus, the codebook's words and what was coded.

    The corpus teaches the themes with a standard code; the others work from their own text alone.
    """
    examples = [*starter_examples(codebook), *codebook_examples(codebook), *learnt_examples(learnt, LEARNT_WEIGHT)]
    about = theme_space([example.text for example in examples])
    coded = [example for example in examples if example.dimension is not None]
    form = form_space([example.text for example in coded], [example.context for example in coded])
    return Tagger(
        about=about,
        form=form,
        themes=_learn(about, examples, lambda example: example.theme),
        dimensions=_learn(form, examples, lambda example: example.dimension and example.dimension.value),
        sentiments=_learn(form, examples, lambda example: example.sentiment and example.sentiment.value),
        perspectives=_learn(form, examples, lambda example: example.perspective and example.perspective.value),
        norms=_learn(form, examples, lambda example: None if example.measurable is None else str(example.measurable)),
    )


def _learn(space: ThemeSpace | FormSpace, examples: Sequence[Example],
           label: Callable[[Example], str | None]) -> Linear:  # fmt: skip
    """A classifier from the examples for which `label` is known."""
    known = [(example, found) for example in examples if (found := label(example)) is not None]
    rows = space.rows([example.passage for example, _ in known])
    return learn(rows, [found for _, found in known], [example.weight for example, _ in known])
