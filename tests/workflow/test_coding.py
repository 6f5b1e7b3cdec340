"""Coding: a suggestion and an accepted code are two things, and every step can be taken back."""

import pytest

from interviews.coding import Dimension, Origin, Sentiment, SuggestionState
from projects.errors import Refused
from projects.ids import SourceId
from projects.project import Project
from workflow.coding import Choice, accept, accept_all, add_passage, code, open_source, reject
from workflow.desk import Desk
from workflow.suggesting import suggest_again
from workflow.undoing import undo


def test_accepting_makes_a_code_and_undo_takes_it_off(desk: Desk, project: Project, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]

    accept(desk, passage.id)
    accepted = open_source(desk, boa)
    undo(desk, project.id)
    back = open_source(desk, boa)

    tag = accepted.tags[passage.id][0]
    assert (tag.origin, tag.theme_id) == (Origin.SUGGESTION, accepted.suggestions[passage.id].theme_id)
    assert accepted.suggestions[passage.id].state is SuggestionState.ACCEPTED
    assert back.tags == {}
    assert back.suggestions[passage.id].state is SuggestionState.OPEN


def test_a_suggestion_is_accepted_once(desk: Desk, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]
    accept(desk, passage.id)

    with pytest.raises(Refused):
        accept(desk, passage.id)


def test_a_rejected_suggestion_leaves_the_passage_without_a_code(desk: Desk, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]

    reject(desk, passage.id)

    workspace = open_source(desk, boa)
    assert workspace.suggestions[passage.id].state is SuggestionState.REJECTED
    assert passage.id not in workspace.tags


def test_another_choice_replaces_the_code_and_says_that_it_was_changed(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    passage = workspace.passages[0]
    suggested = workspace.suggestions[passage.id].theme_id
    other = next(theme for theme in workspace.themes if theme.id != suggested)
    accept(desk, passage.id)

    code(desk, passage.id, Choice(Dimension.PERCEPTION, other.id, Sentiment.NEGATIVE))

    tags = open_source(desk, boa).tags[passage.id]
    assert [(tag.theme_id, tag.origin, tag.sentiment) for tag in tags] == [
        (other.id, Origin.CHANGED, Sentiment.NEGATIVE)
    ]


def test_a_sentiment_belongs_to_a_perception() -> None:
    with pytest.raises(ValueError, match="perception"):
        Choice(Dimension.EXPECTATION, None, Sentiment.NEGATIVE)


def test_a_selection_after_an_emoji_is_kept_where_it_stands(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    start = workspace.source.text.index("Dat klopt niet")

    passage = add_passage(desk, boa, start, start + len("Dat klopt"), Choice(Dimension.OTHER))

    kept = next(one for one in open_source(desk, boa).passages if one.id == passage.id)
    assert kept.exact == "Dat klopt"
    assert workspace.source.text[kept.start : kept.end] == kept.exact
    assert kept.context == "Hoe zien inwoners jullie?"


def test_the_interviewers_words_cannot_be_coded(desk: Desk, boa: SourceId) -> None:
    text = open_source(desk, boa).source.text
    start = text.index("Wat verwacht je")

    with pytest.raises(Refused) as refusal:
        add_passage(desk, boa, start, start + 10, Choice(Dimension.EXPECTATION))

    assert refusal.value.message_key == "error-interviewers-words"


def test_selecting_nothing_is_refused(desk: Desk, boa: SourceId) -> None:
    with pytest.raises(Refused):
        add_passage(desk, boa, 5, 5, Choice(Dimension.OTHER))
    with pytest.raises(Refused):
        add_passage(desk, boa, 0, 10**9, Choice(Dimension.OTHER))


def test_accepting_all_is_one_step_to_undo(desk: Desk, project: Project, boa: SourceId) -> None:
    number = len(open_source(desk, boa).passages)

    assert accept_all(desk, boa) == number
    assert len(open_source(desk, boa).tags) == number
    undo(desk, project.id)

    assert open_source(desk, boa).tags == {}


def test_fresh_suggestions_leave_alone_what_a_person_did(desk: Desk, project: Project, boa: SourceId) -> None:
    first, second, *rest = open_source(desk, boa).passages
    accept(desk, first.id)
    reject(desk, second.id)
    before = open_source(desk, boa)

    fresh = suggest_again(desk, project.id)

    after = open_source(desk, boa)
    assert fresh.waiting == len(rest)
    assert after.tags == before.tags
    assert after.suggestions[second.id] == before.suggestions[second.id]
    assert all(after.suggestions[one.id].state is SuggestionState.OPEN for one in rest)
