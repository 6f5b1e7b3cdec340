"""The codebook of a traject: a tree that one moves in, completes and brings others into."""

from dataclasses import replace

import pytest

from interviews.codebook import CodebookEntry, standard_codebook
from projects.errors import Refused
from projects.ids import SourceId, ThemeId
from projects.project import Project
from workflow.codebook import (
    add_standard,
    codebook,
    compare_codebook,
    import_codebook,
    missing_standard,
    move_code,
)
from workflow.coding import accept_all
from workflow.desk import Desk
from workflow.recoding import remove_theme
from workflow.theming import add_theme, edit_theme, themes
from workflow.undoing import undo


def by_code(desk: Desk, project: Project, wanted: str) -> ThemeId:
    return next(theme.id for theme in themes(desk, project.id) if theme.code == wanted)


def test_the_tree_shows_how_much_each_code_was_used(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId
) -> None:
    accept_all(desk, boa)

    lines = codebook(desk, project.id)

    assert [line.theme.code for line in lines] == [one.code for one in standard_codebook()]
    with desk.looking() as work:
        for line in lines:
            found = work.coding.coded(project.id, theme_id=line.theme.id)
            assert line.coded == sum(one.accepted for one in found)
            assert line.suggested == sum(not one.accepted for one in found)
    assert sum(line.coded for line in lines) > 0
    assert sum(line.suggested for line in lines) > 0


def test_a_code_moves_step_by_step_and_back(desk: Desk, project: Project) -> None:
    first, second, third = (line.theme.id for line in codebook(desk, project.id)[:3])
    before = codebook(desk, project.id)

    moved = [move_code(desk, second, "deeper"), move_code(desk, third, "up"), move_code(desk, third, "up")]
    lines = [(line.theme.id, line.depth) for line in codebook(desk, project.id)[:3]]
    undo(desk, project.id)
    undo(desk, project.id)

    assert moved == [True, True, False]
    assert lines == [(third, 0), (first, 0), (second, 1)]
    assert codebook(desk, project.id) == before


def test_a_new_code_comes_at_the_end_of_its_row(desk: Desk, project: Project) -> None:
    parent = by_code(desk, project, "COMM")

    made = [add_theme(desk, project.id, name, parent_id=parent) for name in ("Een", "Twee")]
    top = add_theme(desk, project.id, "Boven")

    order = [line.theme.id for line in codebook(desk, project.id)]
    assert order[3:5] == [one.id for one in made]
    assert order[-1] == top.id


def test_a_code_that_gets_another_parent_comes_last_there(desk: Desk, project: Project) -> None:
    parent = by_code(desk, project, "COMM")
    add_theme(desk, project.id, "Een", parent_id=parent)
    first = themes(desk, project.id)[0]

    edit_theme(desk, replace(first, parent_id=parent))

    assert [line.theme.label for line in codebook(desk, project.id)][2:4] == ["Een", first.label]


def test_fields_are_kept_as_they_are_filled_in(desk: Desk, project: Project) -> None:
    first = themes(desk, project.id)[0]
    changed = replace(first, keywords=("fiets", "voet"), example="Nooit gezien.", colour=7, code="ZI")

    edit_theme(desk, changed)

    assert themes(desk, project.id)[0] == changed


def test_standard_codes_that_are_gone_are_on_offer(desk: Desk, project: Project) -> None:
    remove_theme(desk, by_code(desk, project, "COMM"))
    own = by_code(desk, project, "ROL")
    edit_theme(desk, replace(next(t for t in themes(desk, project.id) if t.id == own), code="TAAK"))

    missing = [one.code for one in missing_standard(desk, project.id)]
    number = add_standard(desk, project.id)

    assert missing == ["COMM"]
    assert number == 1
    assert missing_standard(desk, project.id) == []
    with pytest.raises(Refused):
        add_standard(desk, project.id)


def test_a_codebook_comes_in_at_once_and_goes_at_once(desk: Desk, project: Project) -> None:
    before = themes(desk, project.id)
    entries = [
        CodebookEntry("", "Kind", parent="OUDER"), CodebookEntry("OUDER", "Ouder"),
        CodebookEntry("ZICHT", "Te zien", parent="ouder"),
    ]  # fmt: skip

    seen = compare_codebook(desk, project.id, entries)
    done = import_codebook(desk, project.id, entries)
    after = codebook(desk, project.id)
    undo(desk, project.id)

    assert (len(seen.fresh), len(seen.changed)) == (len(done.fresh), len(done.changed)) == (2, 1)
    assert [(line.theme.label, line.depth) for line in after[-3:]] == [("Ouder", 0), ("Te zien", 1), ("Kind", 1)]
    assert len(after) == len(before) + 2
    assert themes(desk, project.id) == before


@pytest.mark.parametrize("entries", [
    pytest.param([CodebookEntry("X", "Nieuw"), CodebookEntry("Y", "Los", parent="Nergens")], id="problem"),
    pytest.param([CodebookEntry("ZICHT", "")], id="nothing-new"),
])
def test_a_codebook_with_problems_or_nothing_new_is_refused_whole(
    desk: Desk, project: Project, entries: list[CodebookEntry]
) -> None:
    before = themes(desk, project.id)

    with pytest.raises(Refused):
        import_codebook(desk, project.id, entries)

    assert themes(desk, project.id) == before
