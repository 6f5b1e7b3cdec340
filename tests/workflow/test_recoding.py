"""Merging, splitting, recoding and removing codes: said before what changes, done at once, undone at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from interviews.coding import Dimension, SuggestionState
from interviews.memo import MemoTarget
from interviews.recoding import Scope
from projects.errors import Refused
from projects.ids import PassageId, SourceId, ThemeId
from projects.project import Project
from workflow.codebook import codebook
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.goals import add_expectation, edit_expectation, goals_view
from workflow.memos import add_memo, memos_on
from workflow.recoding import (
    Effect,
    effect_of_removing,
    merge_themes,
    recode_passages,
    remove_theme,
    split_code,
)
from workflow.statements import add_statement, statements
from workflow.theming import add_theme, quotes_of, themes
from workflow.undoing import redo, undo


@pytest.fixture
def book(desk: Desk, project: Project) -> list[ThemeId]:
    return [theme.id for theme in themes(desk, project.id)]


@pytest.fixture
def coded(desk: Desk, project: Project, boa: SourceId, partner: SourceId, book: list[ThemeId]) -> ThemeId:
    """A code with every passage of T-01 as a wish and one of T-02 as an image; a statement, an expectation, a memo."""
    theme = book[0]
    for passage in open_source(desk, boa).passages:
        code(desk, passage.id, Choice(Dimension.EXPECTATION, theme))
    code(desk, open_source(desk, partner).passages[0].id, Choice(Dimension.PERCEPTION, theme))
    add_statement(desk, project.id, "Boa's zijn zichtbaar.", theme)
    expectation = add_expectation(desk, project.id, "Elke dag te zien")
    edit_expectation(desk, replace(expectation, theme_id=theme))
    add_memo(desk, project.id, MemoTarget.THEME, theme, "Breed begrip.")
    return theme


def on(desk: Desk, project: Project, theme: ThemeId) -> set[PassageId]:
    """The passages to which a person gave this code."""
    quotes = quotes_of(desk, project.id, theme_id=theme, accepted_only=True)
    return {quote.passage.passage_id for quote in quotes}


def state(desk: Desk, project: Project) -> object:
    """Everything that a deed on a code may change."""
    with desk.looking() as work:
        return (
            work.themes.of_project(project.id), work.coding.tags_of_project(project.id),
            [work.coding.suggestions_of(line.id) for line in work.sources.lines(project.id)],
            work.statements.of_project(project.id), work.expectations.of_project(project.id),
            work.memos.of_project(project.id),
        )  # fmt: skip


DEEDS: dict[str, Callable[[Desk, ThemeId, ThemeId], object]] = {
    "merge": merge_themes,
    "recode": recode_passages,
    "recode some": lambda desk, one, other: recode_passages(desk, one, other, Scope(dimension=Dimension.PERCEPTION)),
    "split": lambda desk, one, other: split_code(desk, one, "Beelden", Scope(dimension=Dimension.PERCEPTION)),
    "remove": lambda desk, one, other: remove_theme(desk, one),
}


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_is_undone_and_redone_at_once(
    desk: Desk, project: Project, coded: ThemeId, book: list[ThemeId], name: str
) -> None:
    under = add_theme(desk, project.id, "Vaste tijden", parent_id=coded)
    before = state(desk, project)

    DEEDS[name](desk, coded, book[1])
    after = state(desk, project)
    undo(desk, project.id)
    undone = state(desk, project)
    redo(desk, project.id)

    assert before != after
    assert undone == before
    assert state(desk, project) == after
    assert under.id in [theme.id for theme in themes(desk, project.id)]


def test_what_is_said_before_is_what_happens(
    desk: Desk, project: Project, coded: ThemeId, book: list[ThemeId], boa: SourceId
) -> None:
    add_theme(desk, project.id, "Vaste tijden", parent_id=coded)
    number = len(on(desk, project, coded))

    effect = effect_of_removing(desk, coded, book[1])
    done = merge_themes(desk, coded, book[1])

    assert effect == done
    assert (effect.passages, effect.doubles, effect.statements, effect.expectations) == (number, 0, 1, 1)
    assert (effect.memos, effect.below) == (1, 1)
    assert len(on(desk, project, book[1])) == number
    assert [line.statement.theme_id for line in statements(desk, project.id)] == [book[1]]
    assert [one.theme_id for one in goals_view(desk, project.id).expectations] == [book[1]]
    assert [one.words for one in memos_on(desk, project.id, MemoTarget.THEME, book[1])] == ["Breed begrip."]


def test_codes_under_a_merged_one_come_under_the_other(desk: Desk, project: Project, book: list[ThemeId]) -> None:
    child = add_theme(desk, project.id, "Kind", parent_id=book[0])
    grandchild = add_theme(desk, project.id, "Kleinkind", parent_id=child.id)

    merge_themes(desk, book[0], book[1])
    above = {theme.label: theme.parent_id for theme in themes(desk, project.id)}
    merge_themes(desk, child.id, grandchild.id)

    assert above["Kind"] == book[1]
    assert {t.label: t.parent_id for t in themes(desk, project.id)}["Kleinkind"] == book[1]


def test_recoding_leaves_both_codes_in_the_codebook(
    desk: Desk, project: Project, coded: ThemeId, book: list[ThemeId]
) -> None:
    passages = on(desk, project, coded)

    recode_passages(desk, coded, book[1])

    assert on(desk, project, book[1]) == passages
    assert on(desk, project, coded) == set()
    assert [theme.id for theme in themes(desk, project.id)] == book
    assert [line.statement.theme_id for line in statements(desk, project.id)] == [book[1]]


@pytest.mark.parametrize("narrow", ["source", "dimension", "passage"])
def test_some_passages_are_recoded_and_the_rest_stays(
    desk: Desk, project: Project, coded: ThemeId, book: list[ThemeId], partner: SourceId, narrow: str
) -> None:
    passages = on(desk, project, coded)
    image = open_source(desk, partner).passages[0].id
    scope = {
        "source": Scope(source_ids=frozenset({partner})), "dimension": Scope(dimension=Dimension.PERCEPTION),
        "passage": Scope(passage_ids=frozenset({image})),
    }[narrow]  # fmt: skip

    effect = recode_passages(desk, coded, book[1], scope)

    assert (effect.passages, effect.statements, effect.expectations) == (1, 0, 0)
    assert on(desk, project, book[1]) == {image}
    assert on(desk, project, coded) == passages - {image}
    assert [line.statement.theme_id for line in statements(desk, project.id)] == [coded]


def test_open_suggestions_follow_a_recoding_as_suggestions(
    desk: Desk, project: Project, boa: SourceId, book: list[ThemeId]
) -> None:
    suggestion = next(iter(open_source(desk, boa).suggestions.values()))
    assert suggestion.theme_id is not None
    target = next(one for one in book if one != suggestion.theme_id)

    effect = recode_passages(desk, suggestion.theme_id, target)

    fresh = open_source(desk, boa).suggestions[suggestion.passage_id]
    assert effect.passages == 0
    assert effect.suggestions >= 1
    assert (fresh.theme_id, fresh.state) == (target, SuggestionState.OPEN)


def test_a_split_makes_a_code_beside_the_old_one(desk: Desk, project: Project, coded: ThemeId) -> None:
    child = add_theme(desk, project.id, "Vaste tijden", parent_id=coded)
    add_theme(desk, project.id, "Weekend", parent_id=coded)
    recode_passages(desk, coded, child.id)

    made = split_code(desk, child.id, " Beelden ", Scope(dimension=Dimension.PERCEPTION))

    lines = [(line.theme.label, line.depth) for line in codebook(desk, project.id)]
    assert lines[1:4] == [("Vaste tijden", 1), ("Beelden", 1), ("Weekend", 1)]
    assert len(on(desk, project, made.id)) == 1


def test_a_split_takes_some_and_not_all_or_nothing(desk: Desk, project: Project, coded: ThemeId) -> None:
    with pytest.raises(Refused):
        split_code(desk, coded, "Nieuw", Scope())
    with pytest.raises(Refused):
        split_code(desk, coded, "Nieuw", Scope(dimension=Dimension.OTHER))
    with pytest.raises(Refused):
        split_code(desk, coded, "  ", Scope(dimension=Dimension.PERCEPTION))


def test_recoding_nothing_is_refused(desk: Desk, project: Project, book: list[ThemeId]) -> None:
    with pytest.raises(Refused):
        recode_passages(desk, book[0], book[1])
    with pytest.raises(Refused):
        recode_passages(desk, book[0], book[0])


def test_without_their_code_passages_stay(desk: Desk, project: Project, coded: ThemeId) -> None:
    passages = on(desk, project, coded)

    effect = remove_theme(desk, coded)

    with desk.looking() as work:
        left = work.coding.tags_of_project(project.id)
    assert effect == Effect(len(passages), 0, effect.suggestions, 1, 1, 1, 0, True)
    assert {tag.passage_id for tag in left} == passages
    assert {tag.theme_id for tag in left} == {None}
    assert [line.statement.theme_id for line in statements(desk, project.id)] == [None]
