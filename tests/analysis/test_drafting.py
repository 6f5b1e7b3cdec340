import random

from hypothesis import given
from hypothesis import strategies as some

from analysis.drafting import closest, draft_statements
from analysis.summaries import CodedPassage
from tests.analysis.cases import coded

TEXTS = (
    "Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt.",
    "Binnen tien minuten hulp als een collega erom vraagt.",
    "De melder krijgt binnen vijf werkdagen een bericht over zijn melding.",
    "Binnen 48 uur een bericht over mijn melding.",
    "Wees eens wat vriendelijker aan de balie.",
    "👮 graag",
    "",
)
wishes = some.lists(
    some.builds(coded, some.integers(0, 999), some.sampled_from(TEXTS), voice=some.booleans()),
    max_size=8,
    unique_by=lambda passage: passage.passage_id,
)


def test_passages_that_ask_the_same_make_one_draft() -> None:
    asked = [coded(number, text) for number, text in enumerate(TEXTS[:2])]

    (draft,) = draft_statements(asked)

    assert set(draft.passage_ids) == {"x000", "x001"}


def test_different_norms_are_different_drafts() -> None:
    asked = [coded(1, "Binnen 48 uur een bericht over mijn melding."),
             coded(2, "Binnen 10 werkdagen een bericht over mijn melding.")]  # fmt: skip

    drafts = draft_statements(asked)

    assert [len(draft.passage_ids) for draft in drafts] == [1, 1]


def test_what_more_conversations_ask_comes_first() -> None:
    asked = [coded(1, "Maximaal vijf doelen per jaar."), coded(2, "Meer groen in de straat graag."),
             coded(3, "Graag meer groen in onze straat.")]  # fmt: skip

    assert set(draft_statements(asked, limit=1)[0].passage_ids) == {"x002", "x003"}


def test_one_conversation_that_says_it_twice_counts_once() -> None:
    asked = [coded(1, "Maximaal vijf doelen per jaar.", source="a"),
             coded(2, "Meer groen in de straat graag.", source="b"),
             coded(3, "Graag meer groen in onze straat.", source="b")]  # fmt: skip

    assert draft_statements(asked, limit=1)[0].passage_ids == ("x001",)


@given(wishes, some.integers(0, 5), some.randoms(use_true_random=False))
def test_drafts_are_the_same_in_any_order(asked: list[CodedPassage], limit: int, chance: random.Random) -> None:
    drafts = draft_statements(asked, limit)

    assert drafts == draft_statements(chance.sample(asked, len(asked)), limit)
    assert len(drafts) <= limit


@given(wishes)
def test_a_passage_supports_one_draft_and_every_draft_has_words_and_support(asked: list[CodedPassage]) -> None:
    drafts = draft_statements(asked, 99)

    leaned_on = [passage_id for draft in drafts for passage_id in draft.passage_ids]
    assert len(leaned_on) == len(set(leaned_on))
    assert set(leaned_on) <= {passage.passage_id for passage in asked}
    assert all(draft.text and draft.passage_ids for draft in drafts)
    assert len({draft.text for draft in drafts}) == len(drafts)


def test_a_typed_statement_finds_the_passages_it_leans_on() -> None:
    candidates = [coded(number, text) for number, text in enumerate(TEXTS)]

    found = closest("De melder hoort binnen tien werkdagen wat er met de melding is gedaan.", candidates, limit=2)

    assert found[0] in ("x002", "x003")
    assert "x004" not in found


def test_a_statement_about_something_else_leans_on_nothing() -> None:
    assert closest("Zeehonden eten haring.", [coded(1, TEXTS[2]), coded(2, TEXTS[4])]) == []


def test_no_candidates_nothing_found() -> None:
    assert closest("Elke week een ronde.", []) == []


@given(some.text(max_size=40), wishes, some.integers(0, 4))
def test_the_closest_are_candidates_and_never_too_many(text: str, asked: list[CodedPassage], limit: int) -> None:
    found = closest(text, asked, limit)

    assert len(found) == len(set(found)) <= limit
    assert set(found) <= {passage.passage_id for passage in asked}
