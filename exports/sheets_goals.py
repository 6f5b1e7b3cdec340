"""The sheet Doelen en indicatoren: what is accounted for, fixed beforehand."""

from exports.content import Content
from exports.sheet import Column, Kind, Table, Value
from exports.words import FREQUENCY, KIND, LACK, MISSING, MONTHS, day, number
from goals.goal import Goal, Indicator, lacks
from goals.results import latest

_GOALS = (
    Column("Doel", 8), Column("Omschrijving", 24), Column("IVP-veld", 16, choices="IVP-veld"),
    Column("Prioriteit beleidsplan", 14), Column("Eigenaar", 13), Column("Bij verwachting", 14),
    Column("Indicator", 26),
    Column("Soort", 11, choices="Soort indicator", strict=True), Column("Eenheid", 11),
    Column("Nulmeting", 12, Kind.NUMBER), Column("Datum nulmeting", 13, Kind.DATE),
    Column("Streefwaarde", 15, Kind.NUMBER), Column("Bron", 19),
    Column("Frequentie", 13, choices="Frequentie", strict=True),
    Column("Levert cijfer", 15), Column("Legt af aan", 15), Column("Vastgesteld op", 14, Kind.DATE),
    Column("Laatste stand", 13), Column("Ontbreekt nog", 20),
)  # fmt: skip


def goals(content: Content) -> Table:
    """One row for each indicator; a goal without one has a row that says so."""
    rows = [
        _row(content, goal, indicator) for goal in content.goals for indicator in (goal.indicators or (None,))
    ]  # fmt: skip
    return Table("Doelen en indicatoren", _GOALS, tuple(rows))


def _row(content: Content, goal: Goal, indicator: Indicator | None) -> tuple[Value, ...]:
    labels = {one.id: one.label for one in content.expectations}
    return (
        goal.label, goal.title, goal.safety_field or MISSING, goal.policy_priority or MISSING, goal.owner or MISSING,
        ", ".join(labels[one] for one in goal.expectations if one in labels) or MISSING,
        *_indicator(content, indicator), ", ".join(LACK[lack] for lack in lacks(goal)),
    )  # fmt: skip


def _indicator(content: Content, one: Indicator | None) -> tuple[Value, ...]:
    if one is None:
        return (MISSING, *("",) * 11)
    return (
        one.text or MISSING, KIND[one.kind], one.unit, MISSING if one.baseline is None else one.baseline,
        one.baseline_on, MISSING if one.target is None else one.target, one.source or MISSING,
        FREQUENCY[one.frequency] if one.frequency else MISSING, one.owner or MISSING, one.accountable_to or MISSING,
        day(one.frozen_at) if one.frozen_at else None, _latest(content, one),
    )  # fmt: skip


def _latest(content: Content, one: Indicator) -> str:
    result = latest(content.results, one.id)
    return f"{number(result.value)} ({MONTHS[result.month - 1]} {result.year})" if result else ""
