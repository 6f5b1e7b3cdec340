"""What people take home, and the thread as the app shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.quote import Quote
from analysis.summaries import CodedPassage, ThemeSummary, summarise
from exports.content import Content, MemoNote, Voting
from exports.thread import Aftermath, Strand, aftermath, strand, strands_of_goal
from exports.workbook import make_workbook, workbook_name
from interviews.coding import Dimension, Theme
from projects.errors import NotFound
from projects.ids import ExpectationId, GoalId, PassageId, ProjectId
from projects.rights import Action
from sessions.outcome import Conclusion
from store import Work
from workflow.desk import Desk
from workflow.memos import lines_of
from workflow.sessions import results_of
from workflow.theming import quotes


def load_content(desk: Desk, project_id: ProjectId, *, with_memos: bool = False) -> Content:
    """Everything in a traject that a document can be made of, on one view of the data; memos only when asked for."""
    with desk.looking() as work:
        themes = work.themes.of_project(project_id)
        coded = work.coding.coded(project_id)
        content = _content(desk, work, project_id, themes, coded, summarise(themes, coded))
        if not with_memos:
            return content
        codes = {line.id: line.code for line in content.sources}
        return replace(content, memos=tuple(
            MemoNote(line.memo, codes[line.source_id] if line.source_id else "")
            for line in lines_of(work, project_id)
        ))  # fmt: skip


def thread_content(desk: Desk, project_id: ProjectId, more: Sequence[PassageId] = ()) -> Content:
    """As `load_content`, with only the quotes behind statements (and `more`), and no summaries."""
    with desk.looking() as work:
        quoted = {passage for one in work.statements.of_project(project_id) for passage in one.quotes}
        coded = work.coding.coded(project_id, passage_ids=[*quoted, *more])
        return _content(desk, work, project_id, work.themes.of_project(project_id), coded, ())


def _content(desk: Desk, work: Work, project_id: ProjectId, themes: Sequence[Theme],
             coded: Sequence[CodedPassage], summaries: Sequence[ThemeSummary]) -> Content:  # fmt: skip
    votings = []
    for session in work.sessions.of_project(project_id):
        for one in work.sessions.rounds(session.id):
            if not one.is_open:
                found = results_of(work, one.id).results
                votings += [Voting(session, one, statement, result) for statement, result in found]
    return Content(
        work.projects.get(project_id), desk.clock(), tuple(work.stakeholders.of_project(project_id)),
        tuple(work.sources.lines(project_id)), tuple(themes), tuple(summaries),
        tuple(quotes(work, project_id, coded)), tuple(work.statements.of_project(project_id)),
        tuple(sorted(votings, key=lambda voting: voting.round.opened_at)),
        tuple(work.sessions.outcomes(project_id)), tuple(work.expectations.of_project(project_id)),
        tuple(work.goals.of_project(project_id)), work.goals.plan(project_id),
        tuple(work.goals.results(project_id)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportView:
    """What the export page tells before a file is made: counts, no texts."""

    expectations: int
    agreed: int
    images: int  # passages of conversations
    not_agreed: int
    rounds: int  # closed
    votings: int  # statements in closed rounds
    goals: int
    indicators: int
    planned_hours: float
    conversations: int
    documents: int
    quoted: int  # passages behind statements
    withheld: int  # coded passages that may not leave the house as a quote
    withheld_from: int  # the conversations that those come from
    unseen: int  # suggestions that nobody looked at
    coded: int
    memos: int  # go along only when asked for

    @property
    def is_empty(self) -> bool:
        """Would a file hold nothing at all?"""
        return not (self.conversations or self.documents or self.expectations or self.votings or self.goals)


def export_view(desk: Desk, project_id: ProjectId) -> ExportView:
    """The counts for the export page."""
    with desk.looking() as work:
        lines = work.sources.lines(project_id)
        free = {person.id for person in work.stakeholders.of_project(project_id) if person.quotable}
        coded = work.coding.coded(project_id, with_text=False)
        closed = [
            one for session in work.sessions.of_project(project_id)
            for one in work.sessions.rounds(session.id) if not one.is_open
        ]  # fmt: skip
        statements = work.statements.of_project(project_id)
        outcomes = work.sessions.outcomes(project_id)
        expectations = work.expectations.of_project(project_id)
        goals = work.goals.of_project(project_id)
        memos = work.memos.of_project(project_id)
    voices = [line for line in lines if line.kind.is_voice]
    kept_in = {line.id for line in voices if line.stakeholder_id not in free}
    withheld = {(one.passage_id, one.source_id) for one in coded if one.source_id in kept_in}
    return ExportView(
        expectations=len(expectations),
        agreed=sum(one.status.stands for one in expectations),
        images=sum(one.voice and one.dimension is Dimension.PERCEPTION for one in coded),
        not_agreed=sum(one.conclusion is Conclusion.NOT_AGREED for one in outcomes),
        rounds=len(closed),
        votings=sum(len(one.statements) for one in closed),
        goals=len(goals),
        indicators=sum(len(goal.indicators) for goal in goals),
        planned_hours=sum(goal.hours or 0.0 for goal in goals),
        conversations=len(voices),
        documents=len(lines) - len(voices),
        quoted=len({passage for one in statements for passage in one.quotes}),
        withheld=len(withheld),
        withheld_from=len({source for _, source in withheld}),
        unseen=sum(line.suggested for line in lines),
        coded=sum(line.coded for line in lines),
        memos=len(memos),
    )


def workbook(desk: Desk, project_id: ProjectId, *, with_memos: bool = False) -> tuple[str, bytes]:
    """The Excel workbook and its file name."""
    desk.check(Action.EXPORT)
    content = load_content(desk, project_id, with_memos=with_memos)
    made = make_workbook(content)
    with desk.doing(Action.EXPORT, project_id, workbook_name(content), undoable=False):
        pass
    return workbook_name(content), made


def thread_of_goal(desk: Desk, project_id: ProjectId, goal_id: GoalId) -> tuple[Strand, ...]:
    """From a goal back to votes, themes and quotes; NotFound if the traject has no such goal."""
    content = thread_content(desk, project_id)
    if all(goal.id != goal_id for goal in content.goals):
        raise NotFound("doel")
    return strands_of_goal(content, goal_id)


def thread_of_expectation(desk: Desk, project_id: ProjectId, expectation_id: ExpectationId) -> Strand:
    """From an expectation back to votes, themes and quotes; NotFound if the traject has no such expectation."""
    content = thread_content(desk, project_id)
    if all(one.id != expectation_id for one in content.expectations):
        raise NotFound("verwachting")
    return strand(content, expectation_id)


def what_became_of(desk: Desk, project_id: ProjectId, passage_id: PassageId) -> Aftermath:
    """From a quote forward to statements, votes, expectations and goals.

    NotFound if the traject has no such passage, or nobody and nothing said what it is about.
    """
    content = thread_content(desk, project_id, (passage_id,))
    if all(quote.passage.passage_id != passage_id for quote in content.quotes):
        raise NotFound("citaat")
    return aftermath(content, passage_id)


def find_quotes(desk: Desk, project_id: ProjectId, words: str, limit: int = 30) -> list[Quote]:
    """Quotes in which each of these words occurs, upper or lower case; at most `limit`, by source and place."""
    with desk.looking() as work:
        found = work.coding.coded(project_id, containing=words.split(), limit=limit)
        once = {one.passage_id: one for one in reversed(found)}  # a passage with two codes came twice
        return quotes(work, project_id, list(reversed(once.values())))
