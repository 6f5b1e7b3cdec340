"""The sheet Stemmingen: every closed vote, with the rule that was fixed before it."""

from exports.content import Content, Voting
from exports.groups import Row, shown, side_of_groups
from exports.sheet import Column, Kind, Table, Value
from exports.words import DENOMINATOR_SHORT, VERDICT, quorum

_VOTES = (
    Column("Sessie", 26), Column("Datum", 12, Kind.DATE), Column("Ronde", 9, Kind.WHOLE), Column("Stelling", 50),
    Column("Groep", 21), Column("n", 7, Kind.WHOLE), Column("Eens", 9, Kind.WHOLE), Column("Neutraal", 12, Kind.WHOLE),
    Column("Oneens", 11, Kind.WHOLE), Column("% eens", 10, Kind.SHARE), Column("Uitkomst", 24),
    Column("Drempel", 11, Kind.SHARE), Column("Noemer", 17), Column("Quorum", 15),
)  # fmt: skip


def votes(content: Content) -> Table:
    """One row for each session, round, statement and group that may be shown."""
    side_of = side_of_groups(content.stakeholders)
    return Table("Stemmingen", _VOTES, tuple(
        _row(voting, row) for voting in content.votings for row in shown(voting.result, side_of)
    ))  # fmt: skip


def _row(voting: Voting, row: Row) -> tuple[Value, ...]:
    rule, tally = voting.round.rule, row.tally
    return (
        voting.session.title, voting.session.held_on, voting.round.number,
        f"{voting.statement.label} {voting.statement.text}", row.label, tally.voted, tally.agree, tally.passed,
        tally.disagree, tally.agreement, _outcome(voting, row), rule.threshold, DENOMINATOR_SHORT[rule.denominator],
        quorum(rule),
    )  # fmt: skip


def _outcome(voting: Voting, row: Row) -> str:
    """The verdict beside the total; beside a side whether it reaches the bar, where that counts."""
    rule, share = voting.round.rule, row.tally.agreement
    if row.tally is voting.result.total:
        return VERDICT[voting.result.verdict]
    if row.side is None or not rule.per_side or share is None:
        return ""
    return "haalt de drempel" if share >= rule.threshold - 1e-9 else "haalt de drempel niet"
