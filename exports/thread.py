"""The thread: from a goal back to the words that somebody said, and from a quote forward to what became of it."""

from dataclasses import dataclass

from analysis.quote import Quote
from exports.content import Content, Voting
from goals.expectation import Expectation
from goals.goal import Goal
from interviews.coding import Theme
from projects.ids import ExpectationId, GoalId, PassageId, StatementId
from sessions.outcome import Outcome
from sessions.statement import Statement


@dataclass(frozen=True, slots=True)
class Strand:
    """One expectation with all that it hangs on. Every part may be missing, and then says so by itself.

    `versions` are the statement's wordings up to the one agreed on, oldest first; `votings` are those
    of all its versions, in order of time.
    """

    expectation: Expectation
    theme: Theme | None
    versions: tuple[Statement, ...]
    votings: tuple[Voting, ...]
    outcome: Outcome | None
    quotes: tuple[Quote, ...]
    goals: tuple[Goal, ...]

    @property
    def withdrawn(self) -> int:
        """How many quotes behind it were taken back. A wording has the quotes of the one before it, so not the sum."""
        return max((version.withdrawn for version in self.versions), default=0)


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What became of a quote: the statements that lean on it, with the strands that came of them."""

    quote: Quote
    theme: Theme | None
    statements: tuple[Statement, ...]
    strands: tuple[Strand, ...]
    # Statements that were put to the vote but did not become an expectation (yet).
    open_statements: tuple[Statement, ...]


def strand(content: Content, expectation_id: ExpectationId) -> Strand:
    """Walk back from an expectation; KeyError if the content does not hold it."""
    expectation = {one.id: one for one in content.expectations}[expectation_id]
    versions = lineage(content, expectation.statement_id)
    own = {statement.id for statement in versions}
    quoted = dict.fromkeys(passage for statement in reversed(versions) for passage in statement.quotes)
    return Strand(
        expectation,
        next((theme for theme in content.themes if theme.id == expectation.theme_id), None),
        versions,
        tuple(voting for voting in content.votings if voting.statement.id in own),
        next((one for one in content.outcomes if one.statement_id == expectation.statement_id), None),
        _quotes(content, quoted),
        tuple(goal for goal in content.goals if expectation_id in goal.expectations),
    )


def strands_of_goal(content: Content, goal_id: GoalId) -> tuple[Strand, ...]:
    """Walk back from a goal: one strand for each expectation; KeyError if the content does not hold it."""
    goal = {one.id: one for one in content.goals}[goal_id]
    return tuple(strand(content, expectation) for expectation in goal.expectations)


def aftermath(content: Content, passage_id: PassageId) -> Aftermath:
    """Walk forward from a quote; KeyError if the content does not hold it."""
    quote = {one.passage.passage_id: one for one in content.quotes}[passage_id]
    leaning = {one.number for one in content.statements if passage_id in one.quotes}
    newest = {one.number: one for one in sorted(content.statements, key=lambda one: one.version)}
    family = {one.id: one.number for one in content.statements}
    became = [
        one for one in content.expectations
        if one.statement_id is not None and family.get(one.statement_id) in leaning
    ]  # fmt: skip
    settled = {family[one.statement_id] for one in became if one.statement_id is not None}
    return Aftermath(
        quote,
        next((theme for theme in content.themes if theme.id == quote.passage.theme_id), None),
        tuple(newest[number] for number in sorted(leaning)),
        tuple(strand(content, one.id) for one in became),
        tuple(newest[number] for number in sorted(leaning - settled)),
    )


def lineage(content: Content, statement_id: StatementId | None) -> tuple[Statement, ...]:
    """The wordings that led to this version, oldest first; empty without a statement."""
    by_id = {one.id: one for one in content.statements}
    found: list[Statement] = []
    while statement_id is not None and statement_id in by_id:
        found.append(by_id[statement_id])
        statement_id = by_id[statement_id].previous_id
    return tuple(reversed(found))


def _quotes(content: Content, wanted: dict[PassageId, None]) -> tuple[Quote, ...]:
    # A passage with two codes stands twice in the content; the thread shows it once.
    first: dict[PassageId, Quote] = {}
    for quote in content.quotes:
        first.setdefault(quote.passage.passage_id, quote)
    return tuple(first[passage] for passage in wanted if passage in first)
