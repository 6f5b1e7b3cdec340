"""What each idea in the theme tagger gives: on a case it has not seen, and on parts of the corpus left out.

.venv/bin/python -m bench.tagging_trials INTERVIEWS GOLD

One JSON object a line: trial, theme_accuracy and theme_top3 on the case ("fits no code" is no answer here),
and corpus_accuracy, 3-fold on the starter corpus (15 labels, the passage and its question).
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, vstack  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.svm import LinearSVC  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from analysis.corpus import Example, codebook_examples, starter_examples
from analysis.features import LESSON_QUESTION, PARAGRAPH, QUESTION, ThemeSpace, theme_space
from analysis.tagger import THEME_STRENGTH
from bench.tagging import Gold, read_codebook, read_gold
from interviews.coding import Theme


@dataclass(frozen=True, slots=True)
class Trial:
    """One way to do it; the defaults are what ships."""

    name: str = "shipped"
    question: float = QUESTION
    paragraph: float = PARAGRAPH
    lesson_question: float = LESSON_QUESTION
    vocabulary: bool = True
    logistic: bool = False
    strength: float = THEME_STRENGTH


TRIALS = (
    Trial(),
    Trial("passage alone", question=0, paragraph=0),
    Trial("passage and question", paragraph=0),
    Trial("passage and turn", question=0),
    Trial("question .5", question=0.5),
    Trial("question 1.2", question=1.2),
    Trial("turn 1.0", paragraph=1.0),
    Trial("question .8 in the lessons too", lesson_question=0.8),
    Trial("no question in the lessons", lesson_question=0),
    Trial("without the vocabulary", vocabulary=False),
    Trial("C .05", strength=0.05),
    Trial("C 1", strength=1.0),
    Trial("logistic regression, C 10", logistic=True, strength=10),
)


def run(trial: Trial, space: ThemeSpace, corpus: Sequence[Example], words: Sequence[Example],
        gold: Sequence[Gold]) -> dict[str, str | float]:  # fmt: skip
    """The figures of one trial."""
    lessons = space.rows([one.passage for one in corpus], trial.lesson_question, 0)
    extra = space.rows([one.passage for one in words], 0, 0)
    labels = np.array([one.theme or "" for one in (*corpus, *words)], dtype=object)
    rows = vstack([lessons, extra], format="csr")
    model = _fit(trial, rows, labels)
    asked = [one for one in gold if one.theme in set(labels) - {""}]
    scores = model.decision_function(space.rows([one.passage for one in asked], trial.question, trial.paragraph))
    scores[:, list(model.classes_).index("")] = -np.inf
    ranked = model.classes_[np.argsort(-scores, axis=1)]
    folds = np.r_[np.random.RandomState(0).randint(0, 3, len(corpus)), np.full(len(words), -1)]
    hits = []
    for fold in range(3):
        part = _fit(trial, rows[folds != fold], labels[folds != fold])
        hits.append(part.predict(rows[folds == fold]) == labels[folds == fold])
    answered = list(zip(ranked, asked, strict=True))
    return {
        "trial": trial.name,
        "theme_accuracy": round(float(np.mean([row[0] == one.theme for row, one in answered])), 3),
        "theme_top3": round(float(np.mean([one.theme in row[:3] for row, one in answered])), 3),
        "corpus_accuracy": round(float(np.concatenate(hits).mean()), 3),
    }


def _fit(trial: Trial, rows: csr_matrix, labels: np.ndarray) -> LinearSVC | LogisticRegression:
    model = LinearSVC(C=trial.strength, class_weight="balanced", random_state=0)
    if trial.logistic:
        model = LogisticRegression(C=trial.strength, class_weight="balanced", max_iter=200, tol=1e-3)
    with threadpool_limits(limits=1):
        return model.fit(rows, labels)


def _words(codebook: Sequence[Theme], vocabulary: bool) -> list[Example]:
    """The codebook's lessons, with or without our vocabulary of the standard codes."""
    found = codebook_examples(codebook)
    own = {text for theme in codebook for text in (theme.label, theme.definition, theme.example, theme.include)}
    return found if vocabulary else [one for one in found if one.text in own]


def main() -> None:
    """Read the arguments, try everything, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("interviews", type=Path)
    parser.add_argument("gold", type=Path)
    arguments = parser.parse_args()
    codebook = read_codebook(arguments.interviews.parent / "codeboek.json")
    gold, corpus = read_gold(arguments.interviews, arguments.gold), starter_examples(codebook)
    space = theme_space([one.text for one in (*corpus, *codebook_examples(codebook))])
    for trial in TRIALS:
        print(json.dumps(run(trial, space, corpus, _words(codebook, trial.vocabulary), gold)), flush=True)
    print(json.dumps({"summary": True, "trials": len(TRIALS), "passages": sum(bool(one.theme) for one in gold)}))


if __name__ == "__main__":
    main()
