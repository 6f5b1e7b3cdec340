"""A linear classifier over sparse rows that also bears one class, or none, to learn from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Linear:
    """`labels`, sorted; `weights` of shape (n_labels, n_features); `bias` of shape (n_labels,)."""

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def scores(self, rows: csr_matrix) -> Scores:
        """shape (n_rows, n_labels): the higher the better. They rank; they are no probabilities."""
        return np.asarray(rows @ self.weights.T, dtype=np.float64) + self.bias

    def best(self, scores: Scores) -> str:
        """The label of one row of `scores`; the first of equals."""
        return self.labels[int(np.argmax(scores))]


def learn(rows: csr_matrix, labels: Sequence[str], weights: Sequence[float], strength: float) -> Linear:
    """A support vector machine, one label against the rest, labels balanced; `strength` is its C.

    As good as logistic regression on these texts and three times as fast (docs/analysis.md).
    """
    from sklearn.svm import LinearSVC  # type: ignore[import-untyped]  # slow to load: see features.py

    known = tuple(sorted(set(labels)))
    if len(known) < 2:
        return Linear(known, np.zeros((len(known), rows.shape[1]), np.float32), np.zeros(len(known), np.float32))
    with threadpool_limits(limits=1):
        model = LinearSVC(C=strength, class_weight="balanced", random_state=0)
        model.fit(rows, np.asarray(labels, dtype=object), sample_weight=np.asarray(weights))
    weighed, bias = model.coef_, model.intercept_
    if len(known) == 2:  # sklearn keeps one row for two classes
        weighed, bias = np.vstack([-weighed, weighed]), np.hstack([-bias, bias])
    return Linear(known, weighed.astype(np.float32), bias.astype(np.float32))
