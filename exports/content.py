"""Everything that a document can be made of: values, loaded by workflow/exporting.py."""

from dataclasses import dataclass
from datetime import datetime

from analysis.quote import Quote
from analysis.summaries import ThemeSummary
from goals.expectation import Expectation
from goals.goal import Goal
from goals.plan import YearPlan
from goals.results import MonthResult
from interviews.coding import Theme
from interviews.memo import Memo
from interviews.source import SourceLine
from projects.project import Project
from projects.stakeholder import Stakeholder
from sessions.outcome import Outcome
from sessions.session import ConsensusSession, Round
from sessions.statement import Statement
from sessions.verdict import Result


@dataclass(frozen=True, slots=True)
class Voting:
    """One statement in one closed round, with the rule that was fixed before (`round.rule`)."""

    session: ConsensusSession
    round: Round
    statement: Statement
    result: Result


@dataclass(frozen=True, slots=True)
class MemoNote:
    """A memo, with the code of the source that it is about or in which its passage stands ("": neither)."""

    memo: Memo
    code: str


@dataclass(frozen=True, slots=True)
class Content:
    """A traject at one moment. `statements` holds all versions; `votings` closed rounds only, oldest first.

    `memos` are for the team: they are there only when somebody asked for them.
    """

    project: Project
    made_at: datetime
    stakeholders: tuple[Stakeholder, ...]
    sources: tuple[SourceLine, ...]
    themes: tuple[Theme, ...]
    summaries: tuple[ThemeSummary, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]
    votings: tuple[Voting, ...]
    outcomes: tuple[Outcome, ...]
    expectations: tuple[Expectation, ...]
    goals: tuple[Goal, ...]
    plan: YearPlan
    results: tuple[MonthResult, ...]
    memos: tuple[MemoNote, ...] = ()
