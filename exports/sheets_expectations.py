"""The sheets Verwachtingen, Per partij and Geen overeenstemming."""

import re
from collections.abc import Iterable, Sequence

from analysis.measurable import find_norm
from exports.content import Content, Voting
from exports.groups import party_labels, shown, side_of_groups
from exports.sheet import Column, Kind, Table, Value
from exports.withheld import DRAFT_WITHHELD
from exports.words import CONCLUSION, MISSING, SIDE, STATUS, VERDICT, yes_no
from goals.expectation import Expectation, ExpectationStatus
from goals.goal import Goal
from projects.ids import PassageId, StatementId, ThemeId
from projects.small_groups import LEAST
from sessions.outcome import Conclusion, Outcome
from sessions.statement import Statement, newest_versions
from sessions.verdict import Result, Verdict

_EXPECTATIONS = (
    Column("Nr", 7), Column("Thema", 18, choices="Thema"), Column("Verwachting", 36), Column("Van", 18),
    Column("Aan", 14), Column("Intern/extern", 11, choices="Intern/extern", strict=True),
    Column("Meetbaar", 12, choices="Ja/nee", strict=True), Column("Norm", 8), Column("Eenheid", 12),
    Column("Termijn", 12), Column("Aantal gesprekken", 14, Kind.WHOLE),
    Column("Status", 19, choices="Status", strict=True), Column("% akkoord", 12, Kind.SHARE),
    Column("Voorbehoud", 22), Column("HUP-doel", 20), Column("IVP-veld", 17), Column("Eigenaar", 13),
)  # fmt: skip
_PARTIES = (
    Column("Partij", 22), Column("Wie verwacht wat", 24), Column("Nr", 7), Column("Verwachting", 56),
    Column("Thema", 24, choices="Thema"), Column("Termijn", 18), Column("Status", 20, choices="Status", strict=True),
    Column("Voorbehoud", 34),
)  # fmt: skip
_DISAGREED = (
    Column("Nr", 11), Column("Thema", 18, choices="Thema"), Column("Stelling", 36), Column("Standpunten", 50),
    Column("In hun eigen woorden", 36), Column("Uitkomst", 23), Column("Afgesproken in de sessie", 30),
    Column("Wie beslist", 15), Column("Wanneer", 14),
)  # fmt: skip
_CLEAN_NUMBER = re.compile(r"(?:0|[1-9]\d{0,5})(?:,\d{1,4})?")


def expectations(content: Content) -> Table:
    """Every expectation, and every statement that did not become one yet."""
    rows = [_expectation_row(content, one) for one in content.expectations]
    rows += [_statement_row(content, one) for one in open_statements(content)]
    return Table("Verwachtingen", _EXPECTATIONS, tuple(rows))


def open_statements(content: Content) -> list[Statement]:
    """Newest wordings of the statements of which no version became an expectation."""
    numbers = {one.id: one.number for one in content.statements}
    settled = {numbers[one.statement_id] for one in content.expectations if one.statement_id in numbers}
    return [one for one in newest_versions(content.statements) if one.number not in settled]


def _expectation_row(content: Content, one: Expectation) -> tuple[Value, ...]:
    goals = [goal for goal in content.goals if one.id in goal.expectations]
    leans_on = next((s for s in content.statements if s.id == one.statement_id), None)
    return (
        one.label, theme_label(content, one.theme_id), one.text, ", ".join(from_parties(content, one)), one.to_party,
        "Intern" if one.internal else "Extern", yes_no(one.measurable), as_number(one.norm), one.unit, one.term,
        conversations(content, leans_on.quotes) if leans_on else None, STATUS[one.status],
        agreement(content, one.statement_id), one.reservation, *_goals_of(goals, one.status.stands),
    )  # fmt: skip


def _goals_of(goals: Sequence[Goal], stands: bool) -> tuple[str, str, str]:
    """HUP-doel, IVP-veld and Eigenaar; what an agreed expectation lacks is said to be missing."""
    if not goals:
        return (MISSING if stands else "", "", "")
    return (
        "\n".join(f"{goal.label} {goal.title}" for goal in goals),
        _joined(goal.safety_field for goal in goals) or MISSING,
        _joined(goal.owner for goal in goals) or MISSING,
    )


def _statement_row(content: Content, one: Statement) -> tuple[Value, ...]:
    outcome = outcome_of(content, one.id)
    norm = find_norm(one.text)
    measurable = "" if one.text == DRAFT_WITHHELD else yes_no(norm is not None)
    return (
        one.label, theme_label(content, one.theme_id), one.text, "", "", "", measurable,
        as_number(norm.value) if norm else "", norm.unit if norm else "", norm.term if norm else "",
        conversations(content, one.quotes), statement_status(content, one, outcome), agreement(content, one.id),
        outcome.reservation if outcome else "", "", "", "",
    )  # fmt: skip


def statement_status(content: Content, one: Statement, outcome: Outcome | None) -> str:
    """Where a statement stands that is no expectation yet."""
    if outcome is not None:
        return CONCLUSION[outcome.conclusion]
    voted = any(voting.statement.number == one.number for voting in content.votings)
    return STATUS[ExpectationStatus.IN_SESSION if voted else ExpectationStatus.DRAFT]


def parties(content: Content) -> Table:
    """What each party expects of us, and what we expect of it. Lapsed expectations are left out."""
    us = {content.project.team.casefold(), content.project.municipality.casefold(),
          f"gemeente {content.project.municipality}".casefold(), ""}  # fmt: skip
    rows: list[tuple[Value, ...]] = []
    for one in content.expectations:
        if one.status is ExpectationStatus.LAPSED:
            continue
        to_us = one.to_party.strip().casefold() in us
        words = "Zij verwachten van ons" if to_us else f"Zij verwachten van {one.to_party}"
        rows += [_party_row(content, one, party, words) for party in from_parties(content, one)]
        if not to_us:
            rows.append(_party_row(content, one, one.to_party, "Wij verwachten van hen"))
    return Table("Per partij", _PARTIES, tuple(sorted(rows, key=lambda row: (str(row[0]).casefold(), str(row[1])))))


def _party_row(content: Content, one: Expectation, party: str, words: str) -> tuple[Value, ...]:
    return (party, words, one.label, one.text, theme_label(content, one.theme_id), one.term, STATUS[one.status],
            one.reservation)  # fmt: skip


def from_parties(content: Content, one: Expectation) -> list[str]:
    """Who expects this. Before it is agreed it is the wish of whoever was quoted: one or two people are their side.

    What was agreed, the party itself stood up for in the session, and it is held to it by name.
    """
    parties = _split(one.from_group)
    return parties if one.status.stands else party_labels(parties, content.stakeholders)


def disagreements(content: Content) -> Table:
    """Where there is no agreement: who stands where, who decides, and when."""
    rows = []
    newest = {one.id for one in newest_versions(content.statements)}
    last = {voting.statement.id: voting for voting in content.votings}
    labels = {one.statement_id: one for one in content.expectations if one.statement_id}
    for statement in content.statements:
        outcome, voting = outcome_of(content, statement.id), last.get(statement.id)
        became = labels.get(statement.id)
        if _is_open(statement.id in newest, outcome, voting, became):
            rows.append(_disagreed_row(content, statement, outcome, voting, became))
    rows += [
        (one.label, theme_label(content, one.theme_id), one.text, "", one.reservation, STATUS[one.status], "", "", "")
        for one in content.expectations
        if one.status is ExpectationStatus.NOT_AGREED and one.statement_id not in {s.id for s in content.statements}
    ]
    return Table("Geen overeenstemming", _DISAGREED, tuple(rows))


def _is_open(newest: bool, outcome: Outcome | None, voting: Voting | None, became: Expectation | None) -> bool:
    if became is not None:
        return became.status is ExpectationStatus.NOT_AGREED
    if not newest:
        return False
    if outcome is not None:
        return outcome.conclusion is Conclusion.NOT_AGREED
    return voting is not None and voting.result.verdict in (Verdict.DIVIDED, Verdict.REJECTED)


def _disagreed_row(content: Content, statement: Statement, outcome: Outcome | None, voting: Voting | None,
                   became: Expectation | None) -> tuple[Value, ...]:  # fmt: skip
    said = f"Stemming: {VERDICT[voting.result.verdict].lower()}" if voting else ""
    status = CONCLUSION[outcome.conclusion] if outcome else STATUS[became.status] if became else "Nog vast te leggen"
    return (
        f"{became.label} ({statement.label})" if became else statement.label,
        theme_label(content, statement.theme_id), statement.text,
        positions(content, voting.result) if voting else "", remarks(voting.result) if voting else "",
        "\n".join(part for part in (status, said) if part), outcome.words if outcome else "",
        (outcome.decides if outcome else "") or MISSING, (outcome.decide_by if outcome else "") or MISSING,
    )  # fmt: skip


def positions(content: Content, result: Result) -> str:
    """One line for each group that may be shown: "Partners: 3 eens, 1 neutraal, 5 oneens"."""
    return "\n".join(
        f"{row.label}: {row.tally.agree} eens, {row.tally.passed} neutraal, {row.tally.disagree} oneens"
        for row in shown(result, side_of_groups(content.stakeholders))
    )


def remarks(result: Result) -> str:
    """Reservations as they were given, with the side where it has three voters or more."""
    named = all(tally.voted >= LEAST for tally in result.sides.values() if tally.voted)
    return "\n".join(f"- {f'{SIDE[side]}: ' if named else ''}{text.strip()}" for side, _, text in result.remarks)


def theme_label(content: Content, theme_id: ThemeId | None) -> str:
    """The name of a theme; empty without one."""
    return next((theme.label for theme in content.themes if theme.id == theme_id), "")


def outcome_of(content: Content, statement_id: StatementId) -> Outcome | None:
    """The outcome that was recorded for this wording, the last one if there are more."""
    found = [one for one in content.outcomes if one.statement_id == statement_id]
    return max(found, key=lambda one: one.at, default=None)


def agreement(content: Content, statement_id: StatementId | None) -> float | None:
    """Share that agreed in the last closed vote on this wording, 0 to 1; None if there was none."""
    shares = [voting.result.total.agreement for voting in content.votings if voting.statement.id == statement_id]
    return shares[-1] if shares else None


def conversations(content: Content, passages: Iterable[PassageId]) -> int:
    """In how many conversations these passages stand; documents are no conversations."""
    wanted = set(passages)
    return len({
        quote.passage.source_id for quote in content.quotes
        if quote.passage.voice and quote.passage.passage_id in wanted
    })  # fmt: skip


def as_number(words: str) -> Value:
    """A number where the words are one and nothing else, so that one can sort and reckon with it."""
    if not _CLEAN_NUMBER.fullmatch(words.strip()):
        return words
    value = float(words.strip().replace(",", "."))
    return int(value) if value.is_integer() else value


def _joined(parts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _split(groups: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]", groups) if part.strip()))
