import random

from hypothesis import given
from hypothesis import strategies as some

from analysis.summaries import CodedPassage, summarise
from interviews.coding import Dimension, Sentiment
from projects.stakeholder import Side
from tests.analysis.cases import CODEBOOK, SCHOON, ZICHT, coded

anything = some.lists(
    some.builds(
        coded,
        some.integers(0, 999),
        some.sampled_from(["Elke week een ronde.", "Ze komen nooit.", "In 2020 stond het er al."]),
        source=some.sampled_from(["a", "b", "c"]),
        theme=some.sampled_from([ZICHT.id, SCHOON.id, None]),
        dimension=some.sampled_from(Dimension),
        side=some.sampled_from([Side.STAFF, Side.PARTNER, None]),
        voice=some.booleans(),
        accepted=some.booleans(),
    ),
    max_size=12,
    unique_by=lambda passage: passage.passage_id,
)


def test_people_are_counted_and_not_passages() -> None:
    said = [coded(1, source="a"), coded(2, source="a"), coded(3, source="b", side=Side.STAFF)]

    summary = summarise([ZICHT], said)[0]

    assert (summary.conversations, summary.staff, summary.partners, summary.expectations) == (2, 1, 1, 3)


def test_a_document_is_no_voice() -> None:
    summary = summarise([ZICHT], [coded(1, voice=False), coded(2, dimension=Dimension.OTHER)])[0]

    assert (summary.conversations, summary.documents, summary.expectations, summary.other) == (1, 1, 0, 1)
    assert summary.accepted == 2
    assert summary.best == ("x002",)


def test_sentiments_are_those_of_images() -> None:
    said = [
        coded(1, dimension=Dimension.PERCEPTION, sentiment=Sentiment.NEGATIVE),
        coded(2, dimension=Dimension.PERCEPTION, sentiment=Sentiment.POSITIVE, accepted=False),
        coded(3, dimension=Dimension.EXPECTATION, sentiment=Sentiment.NEUTRAL),
    ]

    summary = summarise([ZICHT], said)[0]

    assert (summary.positive, summary.neutral, summary.negative, summary.perceptions) == (1, 0, 1, 2)
    assert (summary.accepted, summary.suggested) == (2, 1)


def test_the_best_quotes_are_spread_over_the_conversations() -> None:
    talker = [coded(n, f"Elke week moet hier een ronde van de boa's zijn, nummer {n}.", source="a") for n in range(8)]
    other = coded(90, "Nee.", source="b")

    best = summarise([ZICHT], [*talker, other])[0].best

    assert len(best) == 5
    assert other.passage_id in best[:2]


def test_every_theme_is_there_in_the_order_of_the_codebook() -> None:
    summaries = summarise(CODEBOOK, [coded(1, theme=None)])

    assert [one.theme_id for one in summaries] == [theme.id for theme in CODEBOOK]
    assert all(one.conversations == one.expectations == 0 and one.best == () for one in summaries)


@given(anything, some.randoms(use_true_random=False))
def test_the_order_of_the_passages_does_not_matter(said: list[CodedPassage], chance: random.Random) -> None:
    shuffled = chance.sample(said, len(said))

    assert summarise(CODEBOOK, shuffled) == summarise(CODEBOOK, said)


@given(anything)
def test_the_counts_add_up(said: list[CodedPassage]) -> None:
    for summary in summarise(CODEBOOK, said):
        mine = [passage for passage in said if passage.theme_id == summary.theme_id]
        voices = sum(passage.voice for passage in mine)
        assert summary.expectations + summary.perceptions + summary.other == voices
        assert summary.accepted + summary.suggested == len(mine)
        assert len(summary.best) == min(voices, 5)
