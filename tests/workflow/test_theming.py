"""Themes: counted by conversation, and edited without losing a passage."""

from dataclasses import replace

import pytest

from interviews.coding import Dimension
from projects.errors import Refused
from projects.ids import SourceId, ThemeId
from projects.project import Project
from workflow.coding import Choice, accept_all, code, open_source
from workflow.desk import Desk
from workflow.recoding import merge_themes
from workflow.theming import (
    add_theme,
    edit_theme,
    move_passages,
    quotes_of,
    split_theme,
    theme_summaries,
    themes,
)
from workflow.undoing import undo


def by_code(desk: Desk, project: Project, wanted: str) -> ThemeId:
    return next(theme.id for theme in themes(desk, project.id) if theme.code == wanted)


def code_all(desk: Desk, source: SourceId, theme: ThemeId) -> int:
    passages = open_source(desk, source).passages
    for passage in passages:
        code(desk, passage.id, Choice(Dimension.EXPECTATION, theme))
    return len(passages)


def test_people_are_counted_and_not_passages(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    theme = by_code(desk, project, "COMM")
    total = code_all(desk, boa, theme) + code_all(desk, partner, theme)

    summary = next(one for own, one, _ in theme_summaries(desk, project.id) if own.id == theme)

    assert (summary.conversations, summary.staff, summary.partners) == (2, 1, 1)
    assert summary.expectations == total > 2


def test_merging_moves_everything_and_can_be_undone(desk: Desk, project: Project, boa: SourceId) -> None:
    source, target = by_code(desk, project, "COMM"), by_code(desk, project, "ZICHT")
    number = code_all(desk, boa, source)

    merge_themes(desk, source, target)
    merged = quotes_of(desk, project.id, theme_id=target)
    codes = [theme.id for theme in themes(desk, project.id)]
    undo(desk, project.id)

    assert len(merged) == number
    assert source not in codes
    assert len(quotes_of(desk, project.id, theme_id=source)) == number
    assert quotes_of(desk, project.id, theme_id=target) == []


def test_a_theme_does_not_merge_with_itself(desk: Desk, project: Project) -> None:
    theme = by_code(desk, project, "COMM")

    with pytest.raises(Refused):
        merge_themes(desk, theme, theme)


def test_splitting_takes_the_chosen_passages_along(desk: Desk, project: Project, boa: SourceId) -> None:
    theme = by_code(desk, project, "COMM")
    number = code_all(desk, boa, theme)
    chosen = [quote.passage.passage_id for quote in quotes_of(desk, project.id, theme_id=theme)][:1]

    fresh = split_theme(desk, theme, chosen, "Strandfeesten")

    assert [quote.passage.passage_id for quote in quotes_of(desk, project.id, theme_id=fresh.id)] == chosen
    assert len(quotes_of(desk, project.id, theme_id=theme)) == number - 1


def test_a_suggestion_that_is_moved_counts_as_looked_at(desk: Desk, project: Project, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]
    suggested = open_source(desk, boa).suggestions[passage.id].theme_id
    target = next(theme.id for theme in themes(desk, project.id) if theme.id != suggested)
    assert suggested is not None

    move_passages(desk, [passage.id], suggested, target)

    moved = [quote.passage for quote in quotes_of(desk, project.id, theme_id=target)]
    assert [one.accepted for one in moved if one.passage_id == passage.id] == [True]


def test_renaming_keeps_the_passages(desk: Desk, project: Project, boa: SourceId) -> None:
    accept_all(desk, boa)
    theme = next(own for own, summary, _ in theme_summaries(desk, project.id) if summary.accepted)
    before = quotes_of(desk, project.id, theme_id=theme.id)

    edit_theme(desk, replace(theme, label="Andere naam"))

    assert quotes_of(desk, project.id, theme_id=theme.id) == before
    assert "Andere naam" in [one.label for one in themes(desk, project.id)]


def test_two_themes_have_two_names(desk: Desk, project: Project) -> None:
    add_theme(desk, project.id, "Strand")

    with pytest.raises(Refused):
        add_theme(desk, project.id, "strand")
    with pytest.raises(Refused):
        add_theme(desk, project.id, "  ")


def test_quotes_say_whether_they_may_leave_the_house(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId
) -> None:
    theme = by_code(desk, project, "COMM")
    code_all(desk, boa, theme)
    code_all(desk, partner, theme)

    may = {quote.source_code: quote.quotable for quote in quotes_of(desk, project.id, theme_id=theme)}

    assert may == {"T-01": True, "T-02": False}
