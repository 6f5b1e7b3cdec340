"""What to ask about a rule before the first round."""

import pytest

from sessions.rule import Denominator, Doubt, Rule, doubts


@pytest.mark.parametrize(("denominator", "quorum", "invited", "expected"), [
    pytest.param(Denominator.TOOK_SIDE, 5, 0, (), id="nobody-invited-and-nothing-leans-on-it"),
    pytest.param(Denominator.INVITED, 5, 0, (Doubt.NO_INVITED,), id="a-share-of-nobody"),
    pytest.param(Denominator.INVITED, 5, 5, (), id="quorum-just-in-reach"),
    pytest.param(Denominator.TOOK_SIDE, 6, 5, (Doubt.QUORUM,), id="quorum-out-of-reach"),
])  # fmt: skip
def test_doubts(denominator: Denominator, quorum: int, invited: int, expected: tuple[Doubt, ...]) -> None:
    assert doubts(Rule(denominator=denominator, quorum=quorum), invited) == expected
