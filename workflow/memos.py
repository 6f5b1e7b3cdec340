"""What people do with memos: write, change and remove them, and read them all together."""

from dataclasses import dataclass, replace

from interviews.memo import Memo, MemoTarget
from projects.errors import NotFound, Refused
from projects.ids import MemoId, PassageId, ProjectId, SourceId, StakeholderId, StatementId, ThemeId
from projects.rights import Action
from store import Work
from workflow.desk import Desk

LONGEST = 5_000  # characters


@dataclass(frozen=True, slots=True)
class MemoLine:
    """A memo in the list of all: `about` names its thing, `code` the source of a passage ("" for other things).

    `source_id` is the source that it is about, or in which the passage stands; `theme_id` that of a statement.
    """

    memo: Memo
    about: str
    code: str = ""
    source_id: SourceId | None = None
    theme_id: ThemeId | None = None


def memos_on(desk: Desk, project_id: ProjectId, target: MemoTarget, target_id: str) -> list[Memo]:
    """The memos on one thing, oldest first."""
    with desk.looking() as work:
        return [memo for memo in work.memos.on(target, target_id) if memo.project_id == project_id]


def memo_lines(desk: Desk, project_id: ProjectId) -> list[MemoLine]:
    """All memos of a traject, newest first, each with what it is about."""
    with desk.looking() as work:
        return lines_of(work, project_id)


def lines_of(work: Work, project_id: ProjectId) -> list[MemoLine]:
    """As `memo_lines`, within a transaction."""
    found = work.memos.of_project(project_id)
    name = work.projects.get(project_id).name
    sources = {one.id: one for one in work.sources.lines(project_id)}
    themes = {one.id: one.label for one in work.themes.of_project(project_id)}
    people = {one.id: one for one in work.stakeholders.of_project(project_id)}
    statements = {one.id: one for one in work.statements.of_project(project_id)}
    on_passages = {PassageId(memo.target_id) for memo in found if memo.target is MemoTarget.PASSAGE}
    passages = {one.id: one for one in work.coding.passages_with(list(on_passages))}

    def line(memo: Memo) -> MemoLine:
        id = memo.target_id
        match memo.target:
            case MemoTarget.SOURCE:
                source = sources[SourceId(id)]
                return MemoLine(memo, f"{source.code} · {source.title}", source_id=source.id)
            case MemoTarget.PASSAGE:
                passage = passages[PassageId(id)]
                return MemoLine(memo, passage.exact, sources[passage.source_id].code, passage.source_id)
            case MemoTarget.THEME:
                return MemoLine(memo, themes[ThemeId(id)])
            case MemoTarget.STAKEHOLDER:
                person = people[StakeholderId(id)]
                return MemoLine(memo, f"{person.code} · {person.function or person.organisation}")
            case MemoTarget.STATEMENT:
                statement = statements[StatementId(id)]
                return MemoLine(memo, f"{statement.label} · {statement.text}", theme_id=statement.theme_id)
            case MemoTarget.PROJECT:
                return MemoLine(memo, name)

    return [line(memo) for memo in found]


def add_memo(desk: Desk, project_id: ProjectId, target: MemoTarget, target_id: str, words: str) -> Memo:
    """Write a memo on something; Refused without words, NotFound if the traject has no such thing."""
    check_words(words)
    with desk.looking() as work:
        owner, subject = _about(work, target, target_id)
    if owner != project_id:
        raise NotFound("onderwerp")
    with desk.doing(Action.EDIT_MEMO, project_id, subject) as work:
        _about(work, target, target_id)
        memo = Memo(
            MemoId(desk.new_id()), project_id, target, target_id, words.strip(), desk.actor.name, desk.clock()
        )  # fmt: skip
        work.memos.save(memo)
    return memo


def edit_memo(desk: Desk, memo_id: MemoId, words: str) -> None:
    """Keep other words; Refused for a memo of somebody else: its words would get the wrong name."""
    check_words(words)
    with desk.looking() as work:
        memo = work.memos.get(memo_id)
        _, subject = _about(work, memo.target, memo.target_id)
    if memo.author != desk.actor.name:
        raise Refused("error-memo-of-another", author=memo.author)
    with desk.doing(Action.EDIT_MEMO, memo.project_id, subject) as work:
        work.memos.save(replace(work.memos.get(memo_id), words=words.strip(), at=desk.clock()))


def remove_memo(desk: Desk, memo_id: MemoId) -> None:
    """Take a memo away."""
    with desk.looking() as work:
        memo = work.memos.get(memo_id)
        _, subject = _about(work, memo.target, memo.target_id)
    with desk.doing(Action.REMOVE_MEMO, memo.project_id, subject) as work:
        work.memos.remove(memo_id)


def check_words(words: str) -> None:
    """Refused when a memo says nothing, or more than a memo can hold."""
    if not words.strip():
        raise Refused("error-memo-empty")
    if len(words) > LONGEST:
        raise Refused("error-memo-long", longest=LONGEST)


def _about(work: Work, target: MemoTarget, target_id: str) -> tuple[ProjectId, str]:
    """The traject of the thing that a memo is about, and its name in the journal; never words of an interview."""
    match target:
        case MemoTarget.PROJECT:
            project = work.projects.get(ProjectId(target_id))
            return project.id, project.name
        case MemoTarget.SOURCE:
            source = work.sources.get(SourceId(target_id))
            return source.project_id, source.code
        case MemoTarget.PASSAGE:
            source = work.sources.get(work.coding.passage(PassageId(target_id)).source_id)
            return source.project_id, source.code
        case MemoTarget.THEME:
            theme = work.themes.get(ThemeId(target_id))
            return theme.project_id, theme.label
        case MemoTarget.STAKEHOLDER:
            person = work.stakeholders.get(StakeholderId(target_id))
            return person.project_id, person.code
        case MemoTarget.STATEMENT:
            statement = work.statements.get(StatementId(target_id))
            return statement.project_id, statement.label
