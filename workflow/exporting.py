"""What people take home, and the thread as the app shows it."""

from exports.workbook import make_workbook, workbook_name

from analysis.summaries import summarise
from exports.content import Content, Voting
from exports.thread import Aftermath, Strand, aftermath, strand, strands_of_goal
from projects.ids import ExpectationId, GoalId, PassageId, ProjectId
from projects.rights import Action
from workflow.desk import Desk
from workflow.sessions import results_of
from workflow.theming import quotes


def load_content(desk: Desk, project_id: ProjectId) -> Content:
    """Everything in a traject that a document can be made of, on one view of the data."""
    with desk.looking() as work:
        themes = work.themes.of_project(project_id)
        coded = work.coding.coded(project_id)
        votings = []
        for session in work.sessions.of_project(project_id):
            for one in work.sessions.rounds(session.id):
                if not one.is_open:
                    found = results_of(work, one.id).results
                    votings += [Voting(session, one, statement, result) for statement, result in found]
        return Content(
            work.projects.get(project_id), desk.clock(), tuple(work.stakeholders.of_project(project_id)),
            tuple(work.sources.lines(project_id)), tuple(themes), tuple(summarise(themes, coded)),
            tuple(quotes(work, project_id, coded)), tuple(work.statements.of_project(project_id)),
            tuple(sorted(votings, key=lambda voting: voting.round.opened_at)),
            tuple(work.sessions.outcomes(project_id)), tuple(work.expectations.of_project(project_id)),
            tuple(work.goals.of_project(project_id)), work.goals.plan(project_id),
            tuple(work.goals.results(project_id)),
        )  # fmt: skip


def workbook(desk: Desk, project_id: ProjectId) -> tuple[str, bytes]:
    """The Excel workbook and its file name."""
    desk.check(Action.EXPORT)
    content = load_content(desk, project_id)
    made = make_workbook(content)
    with desk.doing(Action.EXPORT, project_id, workbook_name(content), undoable=False):
        pass
    return workbook_name(content), made


def thread_of_goal(desk: Desk, project_id: ProjectId, goal_id: GoalId) -> tuple[Strand, ...]:
    """From a goal back to votes, themes and quotes."""
    return strands_of_goal(load_content(desk, project_id), goal_id)


def thread_of_expectation(desk: Desk, project_id: ProjectId, expectation_id: ExpectationId) -> Strand:
    """From an expectation back to votes, themes and quotes."""
    return strand(load_content(desk, project_id), expectation_id)


def what_became_of(desk: Desk, project_id: ProjectId, passage_id: PassageId) -> Aftermath:
    """From a quote forward to statements, votes, expectations and goals."""
    return aftermath(load_content(desk, project_id), passage_id)
