"""A linear classifier over sparse rows that also bears one class, or none, to learn from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.special import softmax
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Linear:
    """`labels`, sorted; `weights` of shape (n_labels, n_features); `bias` of shape (n_labels,)."""

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def shares(self, rows: csr_matrix) -> Scores:
        """shape (n_rows, n_labels); each row adds up to 1. No probabilities: they are badly calibrated."""
        raw = np.asarray(rows @ self.weights.T, dtype=np.float64) + self.bias
        return np.asarray(softmax(raw, axis=1), dtype=np.float64)


def learn(rows: csr_matrix, labels: Sequence[str], weights: Sequence[float], strength: float = 10.0) -> Linear:
    """Logistic regression with balanced classes; `strength` is its C, `weights` one for each row."""
    known = tuple(sorted(set(labels)))
    if len(known) < 2:
        return Linear(known, np.zeros((len(known), rows.shape[1]), np.float32), np.zeros(len(known), np.float32))
    with threadpool_limits(limits=1):
        model = LogisticRegression(C=strength, class_weight="balanced", max_iter=200, tol=1e-3)
        model.fit(rows, np.asarray(labels, dtype=object), sample_weight=np.asarray(weights))
    coefficients, bias = model.coef_, model.intercept_
    if len(known) == 2:  # sklearn keeps one row for two classes
        coefficients, bias = np.vstack([-coefficients, coefficients]) / 2, np.hstack([-bias, bias]) / 2
    return Linear(known, coefficients.astype(np.float32), bias.astype(np.float32))
