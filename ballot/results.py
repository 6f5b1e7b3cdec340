"""Results as phones and the big screen show them: a sentence, a bar, and no group of fewer than five."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from projects.ids import RoundId
from projects.stakeholder import Side
from sessions.rule import Rule
from sessions.session import Round
from sessions.statement import Statement
from sessions.verdict import Result, Tally, Verdict
from workflow.desk import Desk
from workflow.voting import shown_results

FEWEST_OF_A_SIDE = 5  # voters; fewer, and a tally tells what somebody voted
FRESH_FOR = 3.0  # seconds; five hundred phones ask at the moment a round closes

Values = dict[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Bar:
    """Votes as a picture: counts, and for each kind of vote where its piece starts and how wide it is, in %."""

    agree: int
    passed: int
    disagree: int
    pieces: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One statement's result: the key and the values of its sentence; `bar` is None for too few votes."""

    statement: Statement
    verdict: Verdict
    sentence: str
    values: Values
    bar: Bar | None
    sides: tuple[tuple[Side, Bar], ...]


def shown(statement: Statement, result: Result, rule: Rule) -> Shown:
    """What the room may see of a result."""
    key, values = _sentence(result, rule)
    few = result.verdict is Verdict.TOO_FEW
    sides = () if few else tuple((side, _bar(tally)) for side, tally in _safe_sides(result))
    return Shown(statement, result.verdict, key, values, None if few else _bar(result.total), sides)


def _safe_sides(result: Result) -> list[tuple[Side, Tally]]:
    """Both sides or none: with the total beside it, one side gives the other away."""
    voting = [(side, tally) for side, tally in result.sides.items() if tally.voted]
    return voting if len(voting) > 1 and all(tally.voted >= FEWEST_OF_A_SIDE for _, tally in voting) else []


def _sentence(result: Result, rule: Rule) -> tuple[str, Values]:
    total = result.total
    if result.verdict is Verdict.TOO_FEW:
        nobody = total.voted >= rule.quorum and total.agree + total.disagree == 0
        return ("ballot-result-no-side" if nobody else "ballot-result-too-few"), {"voted": total.voted}
    against = result.verdict is Verdict.REJECTED or (
        result.verdict is Verdict.DIVIDED and (total.opposition or 0.0) > (total.agreement or 0.0)
    )
    share = (total.opposition if against else total.agreement) or 0.0
    both = rule.per_side and sum(tally.voted > 0 for tally in result.sides.values()) > 1
    values: Values = {
        "share": _percent(share, rule.threshold),
        "base": total.base,
        "way": "against" if against else "for",
        "threshold": _percent(rule.threshold, rule.threshold),
        "sides": "both" if both and (share >= rule.threshold - 1e-9) else "one",
    }
    return f"ballot-result-{result.verdict.value.replace('_', '-')}", values


def _percent(share: float, threshold: float) -> float | int:
    """A share as a whole percentage; with a decimal where rounding would seem to reach the threshold."""
    whole = round(share * 100)
    reached = share >= threshold - 1e-9
    return whole if (whole >= threshold * 100 - 1e-7) == reached else int(share * 1000) / 10


def _bar(tally: Tally) -> Bar:
    pieces, start = [], 0.0
    for name, count in (("agree", tally.agree), ("passed", tally.passed), ("disagree", tally.disagree)):
        width = 100 * count / tally.voted if tally.voted else 0.0
        if count:
            pieces.append((name, round(start, 2), round(width, 2)))
        start += width
    return Bar(tally.agree, tally.passed, tally.disagree, tuple(pieces))


class ClosedRounds:
    """Results of closed rounds, worked out once for everybody who asks within a few seconds."""

    def __init__(self, desk: Desk, clock: Callable[[], float] = monotonic) -> None:
        self._desk, self._clock = desk, clock
        self._lock = threading.Lock()
        self._known: dict[RoundId, tuple[float, tuple[Shown, ...]]] = {}

    def of(self, closed: Round) -> tuple[Shown, ...]:
        """What the room sees of each statement of a closed round; Refused while it is open."""
        with self._lock:
            now = self._clock()
            known = self._known.get(closed.id)
            if known is None or now - known[0] > FRESH_FOR:
                results = shown_results(self._desk, closed.id)
                known = now, tuple(shown(statement, result, closed.rule) for statement, result in results)
                self._known[closed.id] = known
            return known[1]
