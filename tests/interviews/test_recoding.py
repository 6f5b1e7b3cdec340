"""Recoding: what changes is known before, nothing is said twice of a passage, and no passage is lost."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.coding import Dimension, Origin, Suggestion, SuggestionState, Tag
from interviews.recoding import WHOLE, Scope, recode
from projects.ids import PassageId, SourceId, TagId, ThemeId

A, B, C = ThemeId("a"), ThemeId("b"), ThemeId("c")
E, P = Dimension.EXPECTATION, Dimension.PERCEPTION
SOURCES = {PassageId("1"): SourceId("x"), PassageId("2"): SourceId("x"), PassageId("3"): SourceId("y")}


def tag(passage: str, theme: ThemeId | None, dimension: Dimension = E) -> Tag:
    return Tag(TagId(f"{passage}{theme}"), PassageId(passage), dimension, theme, None, None, Origin.HAND, "Anouk",
               datetime(2026, 1, 1, tzinfo=UTC))  # fmt: skip


def said(passage: str, theme: ThemeId) -> Suggestion:
    return Suggestion(PassageId(passage), E, theme, None, alternatives=(B, C))


TAGS = [tag("1", A), tag("2", A, P), tag("2", B), tag("3", A)]


@pytest.mark.parametrize(("scope", "changed", "double"), [
    pytest.param(WHOLE, "13", "2", id="everything"),
    pytest.param(Scope(source_ids=frozenset({SourceId("x")})), "1", "2", id="of-one-interview"),
    pytest.param(Scope(dimension=E), "13", "", id="of-one-dimension"),
    pytest.param(Scope(dimension=P), "", "2", id="of-the-other-dimension"),
    pytest.param(Scope(passage_ids=frozenset({PassageId("3")})), "3", "", id="of-one-passage"),
    pytest.param(Scope(frozenset({SourceId("y")}), P), "", "", id="of-nothing"),
])
def test_what_takes_part(scope: Scope, changed: str, double: str) -> None:
    plan = recode(TAGS, [], SOURCES, A, B, scope)

    assert "".join(one.passage_id for one in plan.tags) == changed
    assert "".join(one.passage_id for one in plan.doubles) == double
    assert plan.passages == len(changed) + len(double)
    assert {one.theme_id for one in plan.tags} <= {B}


def test_without_a_code_a_passage_with_another_one_only_loses_this_one() -> None:
    plan = recode(TAGS, [], SOURCES, A, None)

    assert [(one.passage_id, one.theme_id) for one in plan.tags] == [("1", None), ("3", None)]
    assert [one.passage_id for one in plan.doubles] == ["2"]


def test_suggestions_follow_and_stay_suggestions() -> None:
    plan = recode([], [said("1", A), said("3", C)], SOURCES, A, B)

    assert [(one.passage_id, one.theme_id, one.alternatives, one.state) for one in plan.suggestions] == [
        ("1", B, (C,), SuggestionState.OPEN)
    ]


@given(some.lists(some.tuples(some.sampled_from("123"), some.sampled_from([A, B, C])), unique=True))
def test_every_passage_keeps_a_tag_and_none_has_a_code_twice(pairs: list[tuple[str, ThemeId]]) -> None:
    tags = [tag(passage, theme) for passage, theme in pairs]

    plan = recode(tags, [], SOURCES, A, B)

    fresh = {one.id: one for one in plan.tags}
    gone = {one.id for one in plan.doubles}
    after = [fresh.get(one.id, one) for one in tags if one.id not in gone]
    kept = [(one.passage_id, one.theme_id) for one in after]
    assert len(kept) == len(set(kept))
    assert {one.passage_id for one in after} == {one.passage_id for one in tags}
    assert all(theme != A for _, theme in kept)
