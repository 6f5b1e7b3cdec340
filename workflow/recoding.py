"""What people do with all passages of a code at once: merge, split, recode, remove; with what it would change first."""

from dataclasses import dataclass, replace

from interviews.codebook_tree import below, siblings
from interviews.coding import Suggestion, SuggestionState, Theme
from interviews.memo import MemoTarget
from interviews.recoding import WHOLE, Recoding, Scope, recode
from projects.errors import Refused
from projects.ids import ThemeId
from projects.rights import Action
from sessions.statement import newest_versions
from store import Work
from workflow.desk import Desk
from workflow.theming import carry_out, new_theme


@dataclass(frozen=True, slots=True)
class Effect:
    """What a deed changes, in numbers.

    `passages` are those of which a person's code changes; of these, `doubles` have the other code already
    (or, without a code, another one) and lose this one. `suggestions` wait for a person. The rest moves along.
    """

    passages: int
    doubles: int
    suggestions: int
    statements: int = 0
    expectations: int = 0
    memos: int = 0
    below: int = 0  # codes directly under it
    lifted: bool = False  # these come one level higher, and not under the other code

    @property
    def is_nothing(self) -> bool:
        """Does nothing change?"""
        return not (self.passages or self.suggestions or self.statements or self.expectations)


def effect_of_recoding(desk: Desk, from_id: ThemeId, into_id: ThemeId | None, scope: Scope = WHOLE) -> Effect:
    """What `recode_passages` would do now; without `into_id` (a code that is still to be made) nothing is double."""
    with desk.looking() as work:
        theme = work.themes.get(from_id)
        plan = _plan(work, theme, into_id or ThemeId(""), scope, closed_too=False)
        moves = scope.is_whole
        return Effect(
            plan.passages, len(plan.doubles), _waiting(plan),
            _statements(work, theme) if moves else 0, _expectations(work, theme) if moves else 0,
        )  # fmt: skip


def effect_of_removing(desk: Desk, theme_id: ThemeId, into_id: ThemeId | None) -> Effect:
    """What `merge_themes`, or without `into_id` `remove_theme`, would do now."""
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
        plan = _plan(work, theme, into_id, WHOLE, closed_too=True)
        book = work.themes.of_project(theme.project_id)
        return Effect(
            plan.passages, len(plan.doubles), _waiting(plan), _statements(work, theme), _expectations(work, theme),
            len(work.memos.on(MemoTarget.THEME, theme_id)), len(siblings(book, theme_id)),
            into_id is None or into_id in below(book, theme_id),
        )  # fmt: skip


def recode_passages(desk: Desk, from_id: ThemeId, into_id: ThemeId, scope: Scope = WHOLE) -> Effect:
    """Give the passages of one code another code; both codes stay in the codebook.

    Suggestions that wait follow, and stay suggestions. Only when everything is recoded, statements and
    expectations move along. Refused when nothing would change.
    """
    if from_id == into_id:
        raise Refused("error-recode-into-itself")
    with desk.looking() as work:
        theme, target = work.themes.get(from_id), work.themes.get(into_id)
    effect = effect_of_recoding(desk, from_id, into_id, scope)
    if effect.is_nothing:
        raise Refused("error-recode-nothing", name=theme.label)
    with desk.doing(Action.RECODE, theme.project_id, f"{theme.label} > {target.label}") as work:
        carry_out(work, _plan(work, theme, into_id, scope, closed_too=False))
        if scope.is_whole:
            _move_along(work, theme, into_id)
    return effect


def split_code(desk: Desk, theme_id: ThemeId, label: str, scope: Scope) -> Theme:
    """Make a new code beside this one and recode some of its passages into it.

    Suggestions that wait follow, and stay suggestions. Refused when that would be nothing, or everything.
    """
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
    if scope.is_whole:
        raise Refused("error-split-everything")
    if effect_of_recoding(desk, theme_id, None, scope).is_nothing:
        raise Refused("error-no-passages-chosen")
    with desk.doing(Action.SPLIT_THEME, theme.project_id, f"{theme.label} > {label.strip()}") as work:
        fresh = new_theme(desk, work, theme.project_id, label, parent_id=theme.parent_id, after=theme_id)
        carry_out(work, _plan(work, theme, fresh.id, scope, closed_too=False))
    return fresh


def merge_themes(desk: Desk, from_id: ThemeId, into_id: ThemeId) -> Effect:
    """Move everything from one theme to another, and take the first off the codebook.

    Memos go along, and the codes under it come to stand under the other (or higher, if the other is one of them).
    """
    if from_id == into_id:
        raise Refused("error-merge-with-itself")
    with desk.looking() as work:
        source, target = work.themes.get(from_id), work.themes.get(into_id)
    effect = effect_of_removing(desk, from_id, into_id)
    with desk.doing(Action.MERGE_THEMES, source.project_id, f"{source.label} > {target.label}") as work:
        carry_out(work, _plan(work, source, into_id, WHOLE, closed_too=True))
        _move_along(work, source, into_id)
        work.memos.hand_over(MemoTarget.THEME, from_id, into_id)
        work.second_codings.hand_over(from_id, into_id)
        book = work.themes.of_project(source.project_id)
        if into_id not in below(book, from_id):
            for child in siblings(book, from_id):
                work.themes.save(replace(child, parent_id=into_id))
        work.themes.remove(from_id)
    return effect


def remove_theme(desk: Desk, theme_id: ThemeId) -> Effect:
    """Take a code off the codebook; its passages stay, without this code, and so do statements and expectations.

    The codes under it come one level higher. To give its passages another code: `merge_themes`.
    """
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
    effect = effect_of_removing(desk, theme_id, None)
    with desk.doing(Action.REMOVE_THEME, theme.project_id, theme.label) as work:
        carry_out(work, _plan(work, theme, None, WHOLE, closed_too=True))
        _move_along(work, theme, None)
        work.themes.remove(theme_id)
    return effect


def _plan(work: Work, theme: Theme, into_id: ThemeId | None, scope: Scope, *, closed_too: bool) -> Recoding:
    """`closed_too`: also suggestions that a person dealt with, for a theme that goes."""
    suggestions = [one for one in work.coding.suggestions_for(theme.id) if closed_too or _is_open(one)]
    tags = work.coding.tags_beside(theme.id)
    passages = {tag.passage_id for tag in tags} | {one.passage_id for one in suggestions}
    sources = {one.id: one.source_id for one in work.coding.passages_with(list(passages))} if scope.source_ids else {}
    return recode(tags, suggestions, sources, theme.id, into_id, scope)


def _move_along(work: Work, theme: Theme, into_id: ThemeId | None) -> None:
    """Statements (all their versions) and expectations of a theme get the other one."""
    for statement in work.statements.of_project(theme.project_id):
        if statement.theme_id == theme.id:
            work.statements.save(replace(statement, theme_id=into_id))
    for expectation in work.expectations.of_project(theme.project_id):
        if expectation.theme_id == theme.id:
            work.expectations.save(replace(expectation, theme_id=into_id))


def _is_open(suggestion: Suggestion) -> bool:
    return suggestion.state is SuggestionState.OPEN


def _waiting(plan: Recoding) -> int:
    return sum(_is_open(one) for one in plan.suggestions)


def _statements(work: Work, theme: Theme) -> int:
    found = newest_versions(work.statements.of_project(theme.project_id))
    return sum(one.theme_id == theme.id for one in found)


def _expectations(work: Work, theme: Theme) -> int:
    return sum(one.theme_id == theme.id for one in work.expectations.of_project(theme.project_id))
