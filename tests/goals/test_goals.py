"""Goals, what they lack, and hours over the year."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from goals.goal import Frequency, Goal, Indicator, IndicatorKind, Lack, indicator_lacks, lacks
from goals.plan import MONTHS, Capacity, Season, YearPlan, hours_left, month_hours
from goals.results import MonthResult, Movement, latest, movement
from projects.errors import Refused
from projects.ids import ExpectationId, GoalId, IndicatorId, ProjectId

WHOLE = Goal(
    GoalId("g"), ProjectId("p"), 1, "Schone wijken", "Veilige woon- en leefomgeving", "Afval", "Teamleider", 1_000,
    (ExpectationId("v"),),
    (Indicator(IndicatorId("i"), GoalId("g"), "Bijplaatsingen", IndicatorKind.OUTCOME, "per maand", 40, None, 20,
               "MOR", Frequency.MONTH, "KCC"),),
)  # fmt: skip


def test_a_complete_goal_lacks_nothing() -> None:
    assert lacks(WHOLE) == ()


def test_an_empty_goal_lacks_everything_that_an_audit_asks_for() -> None:
    empty = Goal(GoalId("g"), ProjectId("p"), 1, "Iets")

    assert set(lacks(empty)) == {
        Lack.EXPECTATION, Lack.INDICATOR, Lack.OWNER, Lack.SAFETY_FIELD, Lack.PRIORITY
    }  # fmt: skip


def test_a_target_of_zero_is_a_target() -> None:
    zero = Indicator(IndicatorId("i"), GoalId("g"), "Ongevallen", IndicatorKind.OUTCOME, "", 0, None, 0, "Politie",
                     Frequency.YEAR, "Teamleider")  # fmt: skip
    goal = Goal(GoalId("g"), ProjectId("p"), 1, "Veilig", indicators=(zero,))

    assert Lack.TARGET not in lacks(goal)
    assert Lack.BASELINE not in lacks(goal)


def test_a_goal_without_a_name_is_refused() -> None:
    with pytest.raises(Refused):
        Goal(GoalId("g"), ProjectId("p"), 1, "  ")


@given(some.floats(0, 1e6), some.lists(some.floats(0, 100), min_size=12, max_size=12))
def test_the_months_add_up_to_the_year(hours: float, weights: list[float]) -> None:
    months = month_hours(hours, weights)

    assert sum(months) == pytest.approx(hours, abs=1e-6 + hours * 1e-9)
    assert all(month >= 0 for month in months)


def test_no_weight_at_all_is_an_even_year() -> None:
    assert month_hours(1_200, [0] * 12) == (100,) * 12


def test_eleven_weights_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="twelve"):
        month_hours(1, [1] * 11)


def test_hours_left_are_after_free_room_and_goals() -> None:
    plan = YearPlan(Capacity(fte=2, hours_per_fte=1_350, free_share=0.2), {})

    assert hours_left(plan, [WHOLE]) == pytest.approx(2_700 - 540 - 1_000)
    assert hours_left(plan, [WHOLE] * 3) < 0


def test_the_latest_result_is_of_the_last_month() -> None:
    results = [MonthResult(IndicatorId("i"), 2027, month, month) for month in (3, 11, 7)]

    assert latest(results, IndicatorId("i")) == results[1]
    assert latest(results, IndicatorId("other")) is None


def test_a_goal_lacks_what_any_of_its_indicators_lacks() -> None:
    bare = Indicator(IndicatorId("b"), GoalId("g"), "Meldingen", IndicatorKind.OUTPUT)
    goal = Goal(GoalId("g"), ProjectId("p"), 1, "Iets", indicators=(*WHOLE.indicators, bare))

    assert indicator_lacks(bare) == (Lack.BASELINE, Lack.TARGET, Lack.SOURCE, Lack.FREQUENCY)
    assert set(indicator_lacks(bare)) <= set(lacks(goal))


@pytest.mark.parametrize("season", list(Season))
def test_a_season_has_a_weight_for_each_month(season: Season) -> None:
    assert len(season.weights) == MONTHS
    assert sum(season.weights) == pytest.approx(MONTHS)


@pytest.mark.parametrize(("baseline", "target", "value", "expected"), [
    pytest.param(40, 20, 30, Movement.TOWARDS, id="down-to-a-lower-target"),
    pytest.param(40, 20, 20, Movement.REACHED, id="exactly-on-target"),
    pytest.param(40, 20, 41, Movement.AWAY, id="up-from-where-it-should-come-down"),
    pytest.param(10, 20, 25, Movement.REACHED, id="past-a-higher-target"),
    pytest.param(10, 20, 10, Movement.STILL, id="where-it-was"),
    pytest.param(10, 10, 10, Movement.REACHED, id="keep-what-there-is"),
    pytest.param(10, 10, 12, Movement.AWAY, id="not-kept"),
    pytest.param(None, 20, 15, Movement.UNKNOWN, id="no-baseline"),
    pytest.param(0, 0, 0, Movement.REACHED, id="zero-is-a-number"),
])  # fmt: skip
def test_movement(baseline: float | None, target: float | None, value: float, expected: Movement) -> None:
    indicator = Indicator(IndicatorId("i"), GoalId("g"), "X", IndicatorKind.OUTCOME, "", baseline, None, target)

    assert movement(indicator, MonthResult(IndicatorId("i"), 2027, 1, value)) is expected


def test_nothing_entered_moves_nowhere() -> None:
    assert movement(WHOLE.indicators[0], None) is Movement.UNKNOWN
