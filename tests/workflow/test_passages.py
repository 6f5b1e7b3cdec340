"""How a passage stands, and coding with one key at a time."""

import pytest

from interviews.coding import Dimension, Sentiment
from interviews.source import TurnRole
from projects.errors import Refused
from projects.ids import PassageId, SourceId
from projects.project import Project
from workflow.codes import add_as_suggested, code_dimension, code_theme, remove_code
from workflow.coding import Choice, accept, add_passage, code, open_source, reject
from workflow.desk import Desk
from workflow.passages import (
    Place,
    Standing,
    choice_on,
    focus_of,
    next_waiting,
    reasons,
    standing,
    themes_in_order,
)
from workflow.statements import add_statement
from workflow.suggesting import suggest_for
from workflow.undoing import undo


def test_a_passage_is_suggested_accepted_rejected_or_bare(desk: Desk, boa: SourceId) -> None:
    first, second, *_ = open_source(desk, boa).passages
    assert standing(open_source(desk, boa), first.id) is Standing.SUGGESTED

    accept(desk, first.id)
    reject(desk, second.id)
    workspace = open_source(desk, boa)
    assert standing(workspace, first.id) is Standing.ACCEPTED
    assert standing(workspace, second.id) is Standing.REJECTED

    remove_code(desk, first.id)
    assert standing(open_source(desk, boa), first.id) is Standing.BARE


def test_the_next_that_waits_goes_round_and_stays_when_there_is_none(desk: Desk, boa: SourceId) -> None:
    passages = open_source(desk, boa).passages
    assert next_waiting(open_source(desk, boa), passages[-1].id) == passages[0].id

    for passage in passages:
        accept(desk, passage.id)

    assert next_waiting(open_source(desk, boa), passages[0].id) == passages[0].id


def test_the_focus_is_what_one_asked_for_or_else_what_waits(desk: Desk, boa: SourceId) -> None:
    first, second, *_ = open_source(desk, boa).passages
    accept(desk, first.id)

    workspace = open_source(desk, boa)
    assert focus_of(workspace, first.id) == first.id
    assert focus_of(workspace, PassageId("gone")) == second.id


def test_a_theme_key_keeps_the_dimension_and_a_dimension_key_the_theme(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    passage, theme = workspace.passages[0], workspace.themes[5]
    code(desk, passage.id, Choice(Dimension.PERCEPTION, None, Sentiment.NEGATIVE))

    code_theme(desk, passage.id, theme.id)
    assert choice_on(open_source(desk, boa), passage.id) == Choice(Dimension.PERCEPTION, theme.id, Sentiment.NEGATIVE)
    code_dimension(desk, passage.id, Dimension.EXPECTATION)

    assert choice_on(open_source(desk, boa), passage.id) == Choice(Dimension.EXPECTATION, theme.id)


def test_the_suggested_theme_and_the_next_best_stand_on_top(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    suggestion = next(one for one in workspace.suggestions.values() if one.theme_id)

    ordered = [theme.id for theme in themes_in_order(workspace.themes, suggestion)]

    assert ordered[0] == suggestion.theme_id
    assert tuple(ordered[1 : 1 + len(suggestion.alternatives)]) == suggestion.alternatives
    assert sorted(ordered) == sorted(theme.id for theme in workspace.themes)


def test_a_reason_says_where_its_word_stands(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    for passage in workspace.passages:
        for reason in reasons(workspace.suggestions[passage.id], passage.exact, passage.context):
            if reason.place is Place.PASSAGE:
                assert reason.word.casefold() in passage.exact.casefold()
            if reason.place is Place.QUESTION:
                assert reason.word.casefold() in passage.context.casefold()


def test_a_selected_stretch_gets_a_suggestion_that_is_not_kept(desk: Desk, boa: SourceId) -> None:
    before = open_source(desk, boa)
    start = before.source.text.index("binnen tien minuten")

    suggestion = suggest_for(desk, boa, start, start + 19)

    assert suggestion.theme_id in {theme.id for theme in before.themes}
    assert open_source(desk, boa) == before


def test_the_interviewers_words_get_no_suggestion(desk: Desk, boa: SourceId) -> None:
    turn = next(turn for turn in open_source(desk, boa).turns if turn.role is TurnRole.INTERVIEWER)

    with pytest.raises(Refused):
        suggest_for(desk, boa, turn.start, turn.end)


def test_a_selected_stretch_is_coded_with_one_key(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    start = workspace.source.text.index("binnen tien minuten")

    made = add_as_suggested(desk, boa, start, start + 19, theme_id=workspace.themes[1].id)

    assert made.exact == "binnen tien minuten"
    assert open_source(desk, boa).tags[made.id][0].theme_id == workspace.themes[1].id


def test_a_passage_of_ones_own_goes_with_its_code_and_comes_back(desk: Desk, project: Project, boa: SourceId) -> None:
    start = open_source(desk, boa).source.text.index("binnen tien minuten")
    made = add_passage(desk, boa, start, start + 19, Choice(Dimension.EXPECTATION))
    before = open_source(desk, boa)

    remove_code(desk, made.id)
    assert made.id not in [one.id for one in open_source(desk, boa).passages]
    undo(desk, project.id)

    assert open_source(desk, boa) == before


def test_a_passage_behind_a_statement_stays(desk: Desk, project: Project, boa: SourceId) -> None:
    start = open_source(desk, boa).source.text.index("binnen tien minuten")
    made = add_passage(desk, boa, start, start + 19, Choice(Dimension.EXPECTATION))
    add_statement(desk, project.id, "De politie helpt binnen tien minuten.", None, [made.id])

    with pytest.raises(Refused):
        remove_code(desk, made.id)

    assert made.id in [one.id for one in open_source(desk, boa).passages]
