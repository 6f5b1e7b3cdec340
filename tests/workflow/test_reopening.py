"""A workspace that is brought up to date is the same as one that is read anew, whatever was done in between."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from interviews.coding import Dimension
from interviews.source import TurnRole
from projects.ids import SourceId
from projects.project import Project
from workflow.codes import also_theme, remove_code
from workflow.coding import Choice, Workspace, accept, accept_all, add_passage, open_source, reject
from workflow.desk import Desk
from workflow.people import edit_stakeholder
from workflow.recoding import merge_themes
from workflow.reopening import reopen
from workflow.source_edits import correct_roles
from workflow.suggesting import suggest_again
from workflow.theming import add_theme
from workflow.undoing import redo, undo

Deed = Callable[[Desk, Project, Workspace], object]


def _add(desk: Desk, now: Workspace) -> None:
    start = now.source.text.index("binnen tien minuten")
    add_passage(desk, now.source.id, start, start + 19, Choice(Dimension.OTHER))


def _add_and_remove(desk: Desk, now: Workspace) -> None:
    start = now.source.text.index("binnen tien minuten")
    remove_code(desk, add_passage(desk, now.source.id, start, start + 19, Choice(Dimension.OTHER)).id)


def then(*deeds: Deed) -> Deed:
    def all_of_them(desk: Desk, project: Project, now: Workspace) -> None:
        for deed in deeds:
            deed(desk, project, now)

    return all_of_them


def _edit_person(desk: Desk, now: Workspace) -> None:
    assert now.stakeholder is not None
    edit_stakeholder(desk, replace(now.stakeholder, function="teamleider"))


ACCEPT: Deed = lambda desk, p, now: accept(desk, now.passages[0].id)  # noqa: E731
ADD: Deed = lambda desk, p, now: _add(desk, now)  # noqa: E731
UNDO: Deed = lambda desk, p, now: undo(desk, p.id)  # noqa: E731
MERGE: Deed = lambda desk, p, now: merge_themes(desk, now.themes[9].id, now.themes[1].id)  # noqa: E731
DEEDS: dict[str, Deed] = {
    "accept": ACCEPT,
    "reject": lambda desk, p, now: reject(desk, now.passages[0].id),
    "accept-all": lambda desk, p, now: accept_all(desk, now.source.id),
    "also": lambda desk, p, now: also_theme(desk, now.passages[0].id, now.themes[7].id),
    "off": then(ACCEPT, lambda desk, p, now: remove_code(desk, now.passages[0].id)),
    "add": ADD,
    "add-and-remove": lambda desk, p, now: _add_and_remove(desk, now),
    "undo": then(ACCEPT, UNDO),
    "undo-of-add": then(ADD, UNDO),
    "redo": then(ADD, UNDO, lambda desk, p, now: redo(desk, p.id)),
    "theme": lambda desk, p, now: add_theme(desk, p.id, "Strand"),
    "merge": MERGE,
    "undo-of-merge": then(MERGE, UNDO),
    "suggest-again": then(ACCEPT, lambda desk, p, now: suggest_again(desk, p.id)),
    "roles": lambda desk, p, now: correct_roles(
        desk, now.source.id, {turn.speaker: TurnRole.OTHER for turn in now.turns}
    ),
    "person": lambda desk, p, now: _edit_person(desk, now),
    "nothing": lambda desk, p, now: None,
}  # fmt: skip


@pytest.mark.parametrize("name", DEEDS)
def test_what_was_done_is_seen(desk: Desk, project: Project, boa: SourceId, name: str) -> None:
    before = open_source(desk, boa)

    DEEDS[name](desk, project, before)

    again, fresh = reopen(desk, boa, before), open_source(desk, boa)
    assert again == fresh
    assert again.version == fresh.version


def test_deeds_in_another_source_change_nothing(desk: Desk, boa: SourceId, partner: SourceId) -> None:
    before = open_source(desk, boa)
    accept_all(desk, partner)

    assert reopen(desk, boa, before) == before


def test_without_news_the_very_same_comes_back(desk: Desk, boa: SourceId) -> None:
    before = open_source(desk, boa)

    assert reopen(desk, boa, before) is before


def test_another_source_is_read_whole(desk: Desk, boa: SourceId, partner: SourceId) -> None:
    assert reopen(desk, partner, open_source(desk, boa)) == open_source(desk, partner)
