"""What people do with statements: draft, write, reword, choose the quotes behind them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.context import PassageInContext
from analysis.drafting import Draft, closest, draft_statements
from analysis.summaries import CodedPassage
from interviews.coding import Dimension, Theme
from interviews.memo import MemoTarget
from projects.errors import Refused
from projects.ids import PassageId, ProjectId, StatementId, ThemeId
from projects.rights import Action
from sessions.statement import Statement, newest_versions
from store import Work
from workflow.desk import Desk
from workflow.suggesting import tagger_for


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement in a list: with its theme, and whether anybody voted on it."""

    statement: Statement
    theme: Theme | None
    voted: bool


def statements(desk: Desk, project_id: ProjectId) -> list[StatementLine]:
    """The newest version of each statement, by number."""
    with desk.looking() as work:
        book = {theme.id: theme for theme in work.themes.of_project(project_id)}
        return [
            StatementLine(one, book.get(one.theme_id) if one.theme_id else None, work.sessions.was_voted_on(one.id))
            for one in newest_versions(work.statements.of_project(project_id))
        ]


def versions(desk: Desk, project_id: ProjectId, number: int) -> list[Statement]:
    """All versions of one statement, oldest first."""
    with desk.looking() as work:
        return [one for one in work.statements.of_project(project_id) if one.number == number]


def drafts(desk: Desk, project_id: ProjectId, theme_id: ThemeId, limit: int = 3, *,
           accepted_only: bool = False) -> list[Draft]:  # fmt: skip
    """Wordings that the theme's expectations suggest, for a person to take over or not."""
    with desk.looking() as work:
        coded = work.coding.coded(project_id, theme_id=theme_id)
        taken = {one.text.casefold() for one in work.statements.of_project(project_id)}
    wishes = [
        one for one in coded
        if one.voice and one.dimension is Dimension.EXPECTATION and (one.accepted or not accepted_only)
    ]  # fmt: skip
    return [draft for draft in draft_statements(wishes, limit) if draft.text.casefold() not in taken]


def add_statement(desk: Desk, project_id: ProjectId, text: str, theme_id: ThemeId | None,
                  quotes: Sequence[PassageId] = ()) -> Statement:  # fmt: skip
    """Write a new statement, with the passages that it leans on."""
    with desk.doing(Action.EDIT_STATEMENT, project_id, text[:60]) as work:
        statement = Statement(
            StatementId(desk.new_id()), project_id, work.statements.next_number(project_id), 1, text.strip(),
            theme_id, desk.clock(), quotes=tuple(quotes),
        )  # fmt: skip
        work.statements.save(statement)
    return statement


def reword(desk: Desk, statement_id: StatementId, text: str) -> Statement:
    """Another wording. Nobody voted yet: it takes the place of the old one; else it is a new version."""
    with desk.looking() as work:
        old = work.statements.get(statement_id)
    with desk.doing(Action.EDIT_STATEMENT, old.project_id, old.label) as work:
        if not work.sessions.was_voted_on(statement_id) and not work.sessions.rounds_with(statement_id):
            changed = replace(old, text=text.strip())
        else:
            last = max(one.version for one in work.statements.of_project(old.project_id) if one.number == old.number)
            changed = replace(
                old, id=StatementId(desk.new_id()), version=last + 1, text=text.strip(), previous_id=old.id,
                created_at=desk.clock(),
            )  # fmt: skip
        work.statements.save(changed)
        if changed.id != old.id:
            _follow(work, old, changed)
    return changed


def change_quotes(desk: Desk, statement_id: StatementId, quotes: Sequence[PassageId],
                  theme_id: ThemeId | None) -> None:  # fmt: skip
    """Choose the passages that a statement leans on, and its theme."""
    with desk.looking() as work:
        statement = work.statements.get(statement_id)
    with desk.doing(Action.EDIT_STATEMENT, statement.project_id, statement.label) as work:
        work.statements.save(replace(statement, quotes=tuple(quotes), theme_id=theme_id))


def remove_statement(desk: Desk, statement_id: StatementId) -> None:
    """Drop a statement; Refused once it stood in a round."""
    with desk.looking() as work:
        statement = work.statements.get(statement_id)
    with desk.doing(Action.EDIT_STATEMENT, statement.project_id, statement.label) as work:
        if work.sessions.rounds_with(statement_id):
            raise Refused("error-statement-voted")
        for session in work.sessions.of_project(statement.project_id):
            if statement_id in session.statements:
                rest = tuple(one for one in session.statements if one != statement_id)
                work.sessions.save(replace(session, statements=rest))
        work.statements.remove(statement_id)


def leaning(work: Work, project_id: ProjectId, text: str) -> tuple[ThemeId | None, tuple[PassageId, ...]]:
    """The theme and the passages that fit a statement that was not drafted from them.

    The tagger names the theme; passages of that theme come first, others only where none is close.
    """
    book = work.themes.of_project(project_id)
    asked = PassageInContext(PassageId("statement"), text, "", "")
    theme_id = tagger_for(book).suggest([asked])[0].theme_id if book else None
    near = _wishes(work.coding.coded(project_id, theme_id=theme_id)) if theme_id else []
    return theme_id, tuple(closest(text, near) or closest(text, _wishes(work.coding.coded(project_id))))


def _wishes(coded: Sequence[CodedPassage]) -> list[CodedPassage]:
    return [
        one for one in coded if one.voice and one.dimension is not Dimension.OTHER and one.theme_id is not None
    ]  # fmt: skip


def _follow(work: Work, old: Statement, fresh: Statement) -> None:
    """A session that held the old version goes on with the new one; memos are about the new one from now on."""
    work.memos.hand_over(MemoTarget.STATEMENT, old.id, fresh.id)
    for session in work.sessions.of_project(old.project_id):
        if old.id in session.statements:
            held = tuple(fresh.id if one == old.id else one for one in session.statements)
            work.sessions.save(replace(session, statements=held))
