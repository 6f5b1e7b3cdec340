"""One trained tagger for all tests: training takes seconds and a tagger never changes."""

import pytest

from analysis.tagger import Tagger, train
from tests.analysis.cases import CODEBOOK


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    return train(CODEBOOK)
