"""What people do with a traject as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goals.goal import lacks
from interviews.codebook import CodebookEntry, standard_codebook
from interviews.codebook_import import compare
from projects.ids import ProjectId
from projects.journal import JournalEntry
from projects.project import LegalBasis, Project
from projects.rights import Action
from sessions.outcome import Conclusion
from sessions.statement import newest_versions
from workflow.codebook import keep
from workflow.desk import Desk


def all_projects(desk: Desk) -> list[Project]:
    """Every traject, newest first."""
    with desk.looking() as work:
        return work.projects.all()


def get_project(desk: Desk, project_id: ProjectId) -> Project:
    """The traject; NotFound if it is gone."""
    with desk.looking() as work:
        return work.projects.get(project_id)


def create_project(desk: Desk, *, name: str, municipality: str, team: str, starts_on: date, ends_on: date,
                   legal_basis: LegalBasis, retention_until: date, demo: bool = False,
                   codebook: Sequence[CodebookEntry] | None = None) -> Project:  # fmt: skip
    """Start a traject with this codebook in it (None: the standard one); Refused when the codebook has problems."""
    project = Project(
        ProjectId(desk.new_id()), name.strip(), municipality.strip(), team.strip(), starts_on, ends_on,
        legal_basis, retention_until, desk.clock(), demo,
    )  # fmt: skip
    with desk.doing(Action.CREATE_PROJECT, project.id, project.name, undoable=False) as work:
        work.projects.save(project)
        entries = standard_codebook() if codebook is None else codebook
        keep(work, compare([], entries, project.id, desk.new_id))
    return project


def edit_project(desk: Desk, project: Project) -> None:
    """Keep new names, dates or legal basis."""
    with desk.doing(Action.EDIT_PROJECT, project.id, project.name) as work:
        work.projects.get(project.id)
        work.projects.save(project)


def delete_project(desk: Desk, project_id: ProjectId) -> None:
    """Delete a traject with everything in it; the journal keeps that it was done."""
    with desk.doing(Action.DELETE_PROJECT, project_id, undoable=False) as work:
        work.projects.get(project_id)
        work.projects.remove(project_id)
        work.journal.forget_contents(project_id)
    desk.store.wipe_traces()


@dataclass(frozen=True, slots=True)
class Overview:
    """How far a traject is: the chain as counts, and what is open."""

    stakeholders: int
    interviews: int
    documents: int
    passages: int
    coded: int
    suggested: int
    themes: int  # themes in which something was said
    statements: int
    voted: int  # statements with an outcome
    sessions: int
    open_rounds: int
    agreed: int  # expectations that stand
    expectations: int
    goals: int
    incomplete_goals: int
    planned_hours: float
    without_partner: int  # interviews of which we do not know who was spoken with
    to_conclude: int  # statements in a closed round without an outcome
    to_adopt: int  # outcomes that are no expectation yet
    to_review: int  # files that wait for a look at their personal data
    results: int  # months of indicators that were entered


def overview(desk: Desk, project_id: ProjectId) -> Overview:
    """The counts for the overview page and the side bar."""
    with desk.looking() as work:
        counted = work.counts.of_sources(project_id)
        statements = newest_versions(work.statements.of_project(project_id))
        outcomes = {outcome.statement_id: outcome for outcome in work.sessions.outcomes(project_id)}
        sessions = work.sessions.of_project(project_id)
        rounds = [one for session in sessions for one in work.sessions.rounds(session.id)]
        expectations = work.expectations.of_project(project_id)
        goals = work.goals.of_project(project_id)
        results = work.goals.results(project_id)
    closed = {statement for one in rounds if not one.is_open for statement in one.statements}
    adopted = {expectation.statement_id for expectation in expectations}
    newest = {statement.id for statement in statements}
    return Overview(
        stakeholders=counted.stakeholders,
        interviews=counted.interviews,
        documents=counted.documents,
        passages=counted.passages,
        coded=counted.coded,
        suggested=counted.suggested,
        themes=counted.themes,
        statements=len(statements),
        voted=len(outcomes),
        sessions=len(sessions),
        open_rounds=sum(one.is_open for one in rounds),
        agreed=sum(expectation.status.stands for expectation in expectations),
        expectations=len(expectations),
        goals=len(goals),
        incomplete_goals=sum(bool(lacks(goal)) for goal in goals),
        planned_hours=sum(goal.hours or 0.0 for goal in goals),
        without_partner=counted.without_partner,
        to_review=counted.to_review,
        to_conclude=len((closed & newest) - set(outcomes)),
        to_adopt=sum(
            statement not in adopted and outcome.conclusion is not Conclusion.LAPSED
            for statement, outcome in outcomes.items()
        ),
        results=len(results),
    )


def recent(desk: Desk, project_id: ProjectId, limit: int = 12) -> list[JournalEntry]:
    """Who did what lately, newest first."""
    with desk.looking() as work:
        return work.journal.latest(project_id, limit)
