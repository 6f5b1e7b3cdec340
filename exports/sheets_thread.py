"""The sheet Herleiding: from a goal back to the words that somebody said."""

from collections.abc import Iterable

from analysis.quote import Quote
from exports.content import Content, Voting
from exports.groups import speaker_label
from exports.sheet import Column, Kind, Table, Value
from exports.sheets_expectations import open_statements, outcome_of, statement_status, theme_label
from exports.sheets_voices import quote_text
from exports.thread import Strand, lineage, strand
from exports.withheld import TAKEN_BACK
from exports.words import SIDE, STATUS, VERDICT, how_many, percent, yes_no
from projects.ids import PassageId, SourceId
from sessions.statement import Statement

NO_GOAL = "(nog geen doel)"
_THREAD = (
    Column("Doel", 20), Column("Verwachting", 28), Column("Status", 19, choices="Status", strict=True),
    Column("Stelling", 28), Column("Stemming", 27), Column("% eens", 10, Kind.SHARE), Column("Thema", 18),
    Column("Citaat", 46), Column("Bron", 10), Column("Zijde", 14), Column("Functie, groep of document", 20),
    Column("Nagekeken", 14),
)  # fmt: skip
_Back = tuple[Value, ...]


def thread(content: Content) -> Table:
    """One row for each goal, expectation, wording and quote; what has no goal yet comes last."""
    rows: list[_Back] = []
    for goal in content.goals:
        known = {one.id for one in content.expectations}
        name = f"{goal.label} {goal.title}"
        strands = [strand(content, one) for one in goal.expectations if one in known]
        rows += [row for one in strands for row in _rows(content, name, one)]
        if not strands:
            rows.append((name, "", "", "", "", None, "", "", "", "", "", ""))
    loose = [strand(content, one.id) for one in content.expectations]
    rows += [row for one in loose if not one.goals for row in _rows(content, NO_GOAL, one)]
    for statement in open_statements(content):
        status = statement_status(content, statement, outcome_of(content, statement.id))
        head: _Back = (NO_GOAL, "(nog geen verwachting)", status)
        rows += _wordings(content, head, lineage(content, statement.id), theme_label(content, statement.theme_id))
    return Table("Herleiding", _THREAD, tuple(rows))


def _rows(content: Content, goal: str, one: Strand) -> list[_Back]:
    head: _Back = (goal, f"{one.expectation.label} {one.expectation.text}", STATUS[one.expectation.status])
    theme = one.theme.label if one.theme else ""
    if not one.versions:
        return [(*head, "", "", None, theme, "", "", "", "", "")]
    return _wordings(content, head, one.versions, theme)


def _wordings(content: Content, head: _Back, versions: Iterable[Statement], theme: str) -> list[_Back]:
    """Newest wording first; a quote stands once, at the newest wording that leans on it."""
    rows: list[_Back] = []
    shown: set[PassageId] = set()
    by_id: dict[PassageId, Quote] = {}
    for quote in content.quotes:
        by_id.setdefault(quote.passage.passage_id, quote)
    for version in reversed(tuple(versions)):
        votings = [voting for voting in content.votings if voting.statement.id == version.id]
        share = votings[-1].result.total.agreement if votings else None
        middle: _Back = (f"{version.label} {version.text}", _votings(content, votings), share, theme)
        fresh = [passage for passage in version.quotes if passage not in shown and passage in by_id]
        shown.update(fresh)
        rows += [(*head, *middle, *_quote(content, by_id[passage])) for passage in fresh]
        if version.withdrawn:
            rows.append((*head, *middle, TAKEN_BACK, "", "", "", ""))
        elif not fresh:
            rows.append((*head, *middle, "", "", "", "", ""))
    return rows


def _quote(content: Content, quote: Quote) -> _Back:
    passage = quote.passage
    side = SIDE[passage.side] if passage.side else "" if passage.voice else "Document"
    who = _speaker(content, passage.source_id) if passage.voice else quote.function
    return (quote_text(quote), quote.source_code, side, who, yes_no(passage.accepted))


def _speaker(content: Content, source_id: SourceId) -> str:
    # Without a conversation partner there is only the title of the file, and that may hold a name.
    partner = next((line.stakeholder_id for line in content.sources if line.id == source_id), None)
    person = next((one for one in content.stakeholders if one.id == partner), None)
    return speaker_label(person, content.stakeholders) if person else ""


def _votings(content: Content, votings: Iterable[Voting]) -> str:
    """One line for each vote on a wording; the session is named where there is more than one."""
    several = len({voting.session.id for voting in content.votings}) > 1
    return "\n".join(
        f"{f'{voting.session.title}, r' if several else 'R'}onde {voting.round.number}: "
        f"{percent(voting.result.total.agreement, 0)} eens ({how_many(voting.result.total.voted, 'stem', 'stemmen')}), "
        f"{VERDICT[voting.result.verdict].lower()}"
        for voting in votings
    )
