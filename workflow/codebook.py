"""What people do with the codebook as a whole: see its tree, move codes, complete it, bring one in."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviews.codebook import CodebookEntry, standard_codebook
from interviews.codebook_import import Comparison, compare
from interviews.codebook_tree import branches, deeper, higher, shift
from interviews.coding import Theme
from projects.errors import Refused
from projects.ids import ProjectId, ThemeId
from projects.rights import Action
from store import Work
from workflow.desk import Desk

_STEPS: dict[str, Callable[[Sequence[Theme], ThemeId], list[Theme]]] = {
    "up": lambda book, theme_id: shift(book, theme_id, -1), "down": lambda book, theme_id: shift(book, theme_id, 1),
    "deeper": deeper, "higher": higher,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code in the tree: `depth` 0 at the top; passages `coded` by a person and `suggested` ones that wait."""

    theme: Theme
    depth: int
    coded: int
    suggested: int
    memos: int

    @property
    def passages(self) -> int:
        """All passages with the code, suggestions too."""
        return self.coded + self.suggested


def codebook(desk: Desk, project_id: ProjectId) -> list[CodeLine]:
    """The codebook in the order of its tree, with how much each code was used."""
    with desk.looking() as work:
        book = work.themes.of_project(project_id)
        counts = work.counts.of_themes(project_id)
        memos = Counter(memo.target_id for memo in work.memos.of_project(project_id))
    lines = []
    for branch in branches(book):
        count = counts.get(branch.theme.id)
        lines.append(CodeLine(
            branch.theme, branch.depth, count.coded if count else 0, count.suggested if count else 0,
            memos[branch.theme.id],
        ))  # fmt: skip
    return lines


def move_code(desk: Desk, theme_id: ThemeId, step: str) -> bool:
    """Move a code with those under it one step: "up", "down", "deeper" or "higher"; False if it cannot go there."""
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
        if not _STEPS[step](work.themes.of_project(theme.project_id), theme_id):
            return False
    with desk.doing(Action.EDIT_THEME, theme.project_id, theme.label) as work:
        for one in _STEPS[step](work.themes.of_project(theme.project_id), theme_id):
            work.themes.save(one)
    return True


def missing_standard(desk: Desk, project_id: ProjectId) -> list[CodebookEntry]:
    """The standard codes that the codebook of the traject does not have (any more), by code and by name."""
    with desk.looking() as work:
        book = work.themes.of_project(project_id)
    known = {word.casefold() for theme in book for word in (theme.code, theme.label)}
    return [one for one in standard_codebook() if not {one.code.casefold(), one.label.casefold()} & known]


def add_standard(desk: Desk, project_id: ProjectId) -> int:
    """Add the standard codes that are missing; what is there stays as it is. Returns how many."""
    missing = missing_standard(desk, project_id)
    if not missing:
        raise Refused("error-codebook-complete")
    with desk.doing(Action.IMPORT_CODEBOOK, project_id, str(len(missing))) as work:
        found = compare(work.themes.of_project(project_id), missing, project_id, desk.new_id)
        keep(work, found)
    return len(found.fresh)


def compare_codebook(desk: Desk, project_id: ProjectId, entries: Sequence[CodebookEntry]) -> Comparison:
    """What bringing in a codebook would change; nothing is kept."""
    with desk.looking() as work:
        work.projects.get(project_id)
        return compare(work.themes.of_project(project_id), entries, project_id, desk.new_id)


def import_codebook(desk: Desk, project_id: ProjectId, entries: Sequence[CodebookEntry]) -> Comparison:
    """Bring in a codebook: new codes are added, others get what the file says of them, none goes.

    Refused while the file has problems, or brings nothing.
    """
    with desk.doing(Action.IMPORT_CODEBOOK, project_id, str(len(entries))) as work:
        found = compare(work.themes.of_project(project_id), entries, project_id, desk.new_id)
        if found.is_empty and not found.problems:
            raise Refused("error-codebook-nothing-new")
        keep(work, found)
    return found


def keep(work: Work, found: Comparison) -> None:
    """Keep what a file brings, within a transaction; Refused with the first problem that it has."""
    if found.problems:
        problem = found.problems[0]
        raise Refused(problem.key, **problem.values)
    for theme in found.fresh:
        work.themes.save(theme)
    for change in found.changed:
        work.themes.save(change.after)
