"""Several codes on one passage, and coding by key."""

import pytest

from interviews.coding import Dimension, Origin, Sentiment, SuggestionState
from projects.errors import Refused
from projects.ids import SourceId, ThemeId
from projects.project import Project
from workflow.codes import (
    add_code,
    also_theme,
    change_code,
    code_dimension,
    code_theme,
    remove_code,
    remove_theme,
)
from workflow.coding import Choice, Workspace, accept, add_passage, code, open_source, reject
from workflow.desk import Desk
from workflow.passages import Standing, standing
from workflow.undoing import undo


def themes_on(workspace: Workspace, place: int = 0) -> list[ThemeId | None]:
    return [tag.theme_id for tag in workspace.tags.get(workspace.passages[place].id, ())]


@pytest.fixture
def opened(desk: Desk, boa: SourceId) -> Workspace:
    return open_source(desk, boa)


def test_a_code_comes_beside_the_one_that_is_there(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    first, second = opened.themes[3].id, opened.themes[4].id
    passage = opened.passages[0].id
    code(desk, passage, Choice(Dimension.PERCEPTION, first, Sentiment.NEGATIVE))

    also_theme(desk, passage, second)

    tags = open_source(desk, boa).tags[passage]
    assert [(tag.theme_id, tag.dimension, tag.sentiment) for tag in tags] == [
        (first, Dimension.PERCEPTION, Sentiment.NEGATIVE), (second, Dimension.PERCEPTION, Sentiment.NEGATIVE),
    ]  # fmt: skip
    assert tags[1].origin is Origin.HAND


def test_also_takes_a_code_off_again(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage, theme = opened.passages[0].id, opened.themes[3].id
    code(desk, passage, Choice(Dimension.OTHER, opened.themes[4].id))

    also_theme(desk, passage, theme)
    also_theme(desk, passage, theme)

    assert themes_on(open_source(desk, boa)) == [opened.themes[4].id]


def test_also_on_a_suggestion_takes_it_over_first_in_one_step(
    desk: Desk, project: Project, boa: SourceId, opened: Workspace
) -> None:
    passage = opened.passages[0].id
    suggested = opened.suggestions[passage].theme_id
    other = next(theme.id for theme in opened.themes if theme.id != suggested)

    also_theme(desk, passage, other)
    both = open_source(desk, boa)
    undo(desk, project.id)

    assert themes_on(both) == [suggested, other]
    assert both.suggestions[passage].state is SuggestionState.ACCEPTED
    assert open_source(desk, boa) == opened


def test_also_after_a_rejection_leaves_the_suggestion_rejected(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage, theme = opened.passages[0].id, opened.themes[7].id
    reject(desk, passage)

    also_theme(desk, passage, theme)

    assert themes_on(open_source(desk, boa)) == [theme]
    assert open_source(desk, boa).suggestions[passage].state is SuggestionState.REJECTED


def test_the_same_code_twice_is_refused_and_nothing_changes(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage = opened.passages[0].id
    accept(desk, passage)
    before = open_source(desk, boa)

    with pytest.raises(Refused) as refusal:
        add_code(desk, passage, Choice(Dimension.OTHER, opened.suggestions[passage].theme_id))

    assert refusal.value.message_key == "error-code-twice"
    assert open_source(desk, boa) == before


def test_one_of_two_codes_is_changed_the_other_stays(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage, (one, two, three, *_) = opened.passages[0].id, [theme.id for theme in opened.themes]
    code(desk, passage, Choice(Dimension.OTHER, one))
    add_code(desk, passage, Choice(Dimension.OTHER, two))
    first = open_source(desk, boa).tags[passage][0]

    change_code(desk, first.id, Choice(Dimension.EXPECTATION, three))

    assert set(themes_on(open_source(desk, boa))) == {two, three}
    with pytest.raises(Refused):
        change_code(desk, first.id, Choice(Dimension.EXPECTATION, two))


def test_a_number_key_never_throws_two_codes_away(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage, (one, two, three, *_) = opened.passages[0].id, [theme.id for theme in opened.themes]
    code_theme(desk, passage, one)
    code_theme(desk, passage, two)
    assert themes_on(open_source(desk, boa)) == [two]

    also_theme(desk, passage, one)
    code_theme(desk, passage, three)
    code_theme(desk, passage, three)

    assert themes_on(open_source(desk, boa)) == [two, one, three]


def test_a_dimension_goes_to_the_code_in_focus(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage, (one, two, *_) = opened.passages[0].id, [theme.id for theme in opened.themes]
    code(desk, passage, Choice(Dimension.OTHER, one))
    add_code(desk, passage, Choice(Dimension.OTHER, two))

    code_dimension(desk, passage, Dimension.EXPECTATION, one)
    code_dimension(desk, passage, Dimension.PERCEPTION, two)

    said = {tag.theme_id: tag.dimension for tag in open_source(desk, boa).tags[passage]}
    assert said == {one: Dimension.EXPECTATION, two: Dimension.PERCEPTION}


def test_a_passage_of_ones_own_goes_with_its_last_code(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    start = opened.source.text.index("binnen tien minuten")
    made = add_passage(desk, boa, start, start + 19, Choice(Dimension.OTHER, opened.themes[0].id))
    also_theme(desk, made.id, opened.themes[1].id)

    remove_theme(desk, made.id, opened.themes[0].id)
    still = made.id in [one.id for one in open_source(desk, boa).passages]
    remove_theme(desk, made.id, None)

    assert still
    assert made.id not in [one.id for one in open_source(desk, boa).passages]


def test_a_passage_that_was_found_stays_bare_without_its_codes(desk: Desk, boa: SourceId, opened: Workspace) -> None:
    passage = opened.passages[0].id
    accept(desk, passage)
    also_theme(desk, passage, opened.themes[7].id)

    remove_code(desk, passage)

    assert standing(open_source(desk, boa), passage) is Standing.BARE
    with pytest.raises(Refused):
        remove_theme(desk, passage, None)
