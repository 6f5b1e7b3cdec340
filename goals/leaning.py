"""What leans on words that go: statements that quote them, and the expectations and goals built on those."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from goals.expectation import Expectation
from goals.goal import Goal
from projects.ids import PassageId
from sessions.statement import Statement, newest_versions


@dataclass(frozen=True, slots=True)
class LosesQuotes:
    """A statement that loses quotes. `lost` and `left` count the passages behind all its wordings."""

    statement: Statement  # in its newest wording
    lost: int
    left: int


@dataclass(frozen=True, slots=True)
class Reach:
    """Everything that leans on certain passages, by number."""

    statements: tuple[LosesQuotes, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    goals: tuple[Goal, ...] = ()


def reach(statements: Sequence[Statement], expectations: Iterable[Expectation], goals: Iterable[Goal],
          going: Collection[PassageId]) -> Reach:  # fmt: skip
    """What leans on the passages that are `going`; `statements` holds all versions."""
    behind: dict[int, set[PassageId]] = {}
    for one in statements:
        behind.setdefault(one.number, set()).update(one.quotes)
    gone = set(going)
    losing = tuple(
        LosesQuotes(one, len(behind[one.number] & gone), len(behind[one.number] - gone))
        for one in newest_versions(list(statements)) if behind[one.number] & gone
    )  # fmt: skip
    numbers = {one.statement.number for one in losing}
    wordings = {one.id for one in statements if one.number in numbers}
    built = tuple(one for one in expectations if one.statement_id in wordings)
    ids = {one.id for one in built}
    return Reach(losing, built, tuple(goal for goal in goals if ids & set(goal.expectations)))
