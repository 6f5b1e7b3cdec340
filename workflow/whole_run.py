"""The whole main job in one go: what `start.py run` and the example do, with the actions that pages use."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from analysis.summaries import CodedPassage
from interviews.coding import Dimension
from projects.errors import AppError
from projects.ids import ProjectId, RoundId, StatementId, ThemeId
from sessions.outcome import Conclusion, proposed
from sessions.statement import Statement
from sessions.verdict import Result, Verdict
from sessions.vote import Choice
from workflow.desk import Desk
from workflow.file_report import FileReport
from workflow.goals import adopt_outcomes, propose_goals
from workflow.importing import import_files
from workflow.sessions import record_outcome, results
from workflow.statements import add_statement, drafts
from workflow.theming import themes
from workflow.vote_import import VoteReport, import_votes

DRAFTS_A_THEME = 2
FEWEST_CONVERSATIONS = 2  # a wish of one conversation is no theme to vote on yet
DECIDES = "Nog te bepalen"


@dataclass(frozen=True, slots=True)
class WholeRun:
    """What the run came to."""

    files: tuple[FileReport, ...]
    drafted: int
    votes: VoteReport | None
    concluded: int
    expectations: int
    goals: int


def run_whole(desk: Desk, project_id: ProjectId, files: Iterable[tuple[str, bytes | AppError]],
              votes: bytes | None = None,
              on_file: Callable[[FileReport], None] | None = None) -> WholeRun:  # fmt: skip
    """Import, draft statements, take votes, conclude as the rule says, and propose goals.

    Nobody looked at the suggestions yet: documents say so. Outcomes are recorded in the name of the
    desk's actor, worded as what the rule says; a person can change each of them.
    """
    reports = import_files(desk, project_id, files, on_file=on_file)
    report = import_votes(desk, project_id, votes) if votes is not None else None
    drafted = draft_all(desk, project_id)
    concluded = conclude_all(desk, project_id) if report else 0
    expectations = adopt_outcomes(desk, project_id) if concluded else []
    goals = propose_goals(desk, project_id) if expectations else []
    return WholeRun(tuple(reports), drafted, report, concluded, len(expectations), len(goals))


def draft_all(desk: Desk, project_id: ProjectId) -> int:
    """Draft statements for each theme that comes up in more than one conversation and has none yet.

    Returns how many were drafted.
    """
    with desk.looking() as work:
        coded = [one for one in work.coding.coded(project_id) if one.voice]
        served = {statement.theme_id for statement in work.statements.of_project(project_id)}
    made = 0
    for theme in themes(desk, project_id):
        if theme.id in served or _conversations(coded, theme.id) < FEWEST_CONVERSATIONS:
            continue
        for draft in drafts(desk, project_id, theme.id, DRAFTS_A_THEME):
            add_statement(desk, project_id, draft.text, theme.id, draft.passage_ids)
            made += 1
    return made


def conclude_all(desk: Desk, project_id: ProjectId) -> int:
    """Record for each statement what the rule said in its last closed round; returns how many."""
    last: dict[int, tuple[Statement, Result, str]] = {}
    rounds: dict[StatementId, RoundId] = {}
    with desk.looking() as work:
        closed = [
            (session, one)
            for session in work.sessions.of_project(project_id)
            for one in work.sessions.rounds(session.id)
            if not one.is_open
        ]
    for session, one in closed:
        for statement, result in results(desk, one.id).results:
            last[statement.number] = (statement, result, f"{session.title}, ronde {one.number}")
            rounds[statement.id] = one.id
    for statement, result, where in last.values():
        conclusion = proposed(result.verdict)
        reservation = "; ".join(
            remark for _, choice, remark in result.remarks if choice is not Choice.DISAGREE
        ) if conclusion is Conclusion.AGREED_WITH_RESERVATION else ""  # fmt: skip
        record_outcome(
            desk, statement.id, rounds[statement.id], conclusion, _in_words(result, where), reservation,
            DECIDES if conclusion is Conclusion.NOT_AGREED else "",
        )  # fmt: skip
    return len(last)


def _in_words(result: Result, where: str) -> str:
    """What the rule says, as a sentence for the documents (Dutch)."""
    total = result.total
    words = {
        Verdict.AGREED: "Overeengekomen",
        Verdict.AGREED_WITH_RESERVATION: "Overeengekomen met voorbehoud",
        Verdict.REJECTED: "Afgewezen",
        Verdict.DIVIDED: "Geen overeenstemming",
        Verdict.TOO_FEW: "Te weinig stemmen voor een uitkomst",
    }[result.verdict]
    return f"{words} ({where}): {total.agree} eens, {total.passed} geen mening, {total.disagree} oneens."


def _conversations(coded: Iterable[CodedPassage], theme_id: ThemeId) -> int:
    return len({
        one.source_id for one in coded if one.theme_id == theme_id and one.dimension is Dimension.EXPECTATION
    })  # fmt: skip
