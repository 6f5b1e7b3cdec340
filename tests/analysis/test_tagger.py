from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from analysis.tagger import LearntPassage, Tagger, train
from interviews.codebook import standard_codebook
from interviews.coding import Dimension, Sentiment, SuggestionState, Theme
from projects.ids import PassageId, ProjectId, ThemeId
from tests.analysis.cases import CODEBOOK, SCHOON, STRAND, ZICHT, passage

SLOW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
texts = some.text(max_size=80) | some.sampled_from(["Wij zien ze hier nooit.", "Er ligt altijd afval.", "👮‍♀️🚓"])
passages = some.lists(
    some.builds(lambda text, asked, turn, number: passage(text, asked, turn, number), texts, texts, texts,
                some.integers(0, 99)), max_size=6)  # fmt: skip


@pytest.mark.parametrize(("text", "context", "theme"), [
    pytest.param("Wij zien hier nooit een boa lopen.", "", ZICHT, id="standard-code-in-the-passage"),
    pytest.param("Er ligt altijd een berg vuilniszakken naast de container.", "", SCHOON, id="another-standard-code"),
    pytest.param("Ja, dat is elke week raak.", "Hoe zit het met het zwerfafval?", SCHOON, id="theme-in-the-question"),
    pytest.param("Zaterdag weer een kampvuur op het strand, met muziek.", "", STRAND, id="own-code-from-its-text"),
])  # fmt: skip
def test_the_theme_is_suggested(tagger: Tagger, text: str, context: str, theme: object) -> None:
    (suggestion,) = tagger.suggest([passage(text, context)])

    assert suggestion.theme_id == getattr(theme, "id", None)


def test_the_turn_gives_the_theme_that_the_passage_lacks(tagger: Tagger) -> None:
    turn = "Bij de ondergrondse container ligt grofvuil en zwerfafval. Dat moet anders. Die zakken stinken."

    (suggestion,) = tagger.suggest([passage("Dat moet anders.", "", turn)])

    assert suggestion.theme_id == SCHOON.id


@pytest.mark.parametrize(("text", "dimension"), [
    pytest.param("Ik wil dat er elke avond iemand langskomt.", Dimension.EXPECTATION, id="wish"),
    pytest.param("Mensen vinden ze onbeschoft en arrogant.", Dimension.PERCEPTION, id="image"),
    pytest.param("In 2023 waren er 412 meldingen geregistreerd.", Dimension.OTHER, id="fact"),
])
def test_the_dimension_is_suggested(tagger: Tagger, text: str, dimension: Dimension) -> None:
    (suggestion,) = tagger.suggest([passage(text)])

    assert suggestion.dimension is dimension


def test_only_an_image_has_a_stance_and_only_an_expectation_can_be_measurable(tagger: Tagger) -> None:
    image, wish = tagger.suggest([
        passage("Iedereen vindt het fantastische, aardige mensen."),
        passage("Ik verwacht binnen vijf werkdagen een antwoord op mijn melding."),
    ])  # fmt: skip

    assert (image.sentiment, image.measurable) == (Sentiment.POSITIVE, None)
    assert image.perspective is not None
    assert (wish.sentiment, wish.perspective, wish.measurable) == (None, None, True)


def test_small_talk_fits_no_code(tagger: Tagger) -> None:
    (suggestion,) = tagger.suggest([passage("Wilt u nog koffie, of zullen we beginnen?")])

    assert suggestion.theme_id is None
    assert suggestion.reasons == ()


@SLOW
@given(passages)
def test_every_passage_gets_one_open_suggestion_in_its_order(tagger: Tagger, asked: list) -> None:  # type: ignore[type-arg]
    suggestions = tagger.suggest(asked)

    assert [one.passage_id for one in suggestions] == [one.id for one in asked]
    assert all(one.state is SuggestionState.OPEN for one in suggestions)


@SLOW
@given(passages)
def test_reasons_stand_in_the_text_as_they_are(tagger: Tagger, asked: list) -> None:  # type: ignore[type-arg]
    for one, suggestion in zip(asked, tagger.suggest(asked), strict=True):
        assert len(suggestion.reasons) <= 3
        assert all(any(word in text for text in (one.text, one.context, one.paragraph)) for word in suggestion.reasons)


@SLOW
@given(passages)
def test_a_suggestion_does_not_depend_on_the_others_or_on_the_run(tagger: Tagger, asked: list) -> None:  # type: ignore[type-arg]
    together = tagger.suggest(asked)

    assert together == tagger.suggest(asked)
    assert [one.theme_id for one in together] == [tagger.suggest([one])[0].theme_id for one in asked]


@SLOW
@given(passages)
def test_the_first_theme_is_never_among_the_alternatives(tagger: Tagger, asked: list) -> None:  # type: ignore[type-arg]
    known = {theme.id for theme in CODEBOOK}
    for suggestion in tagger.suggest(asked):
        assert suggestion.theme_id not in suggestion.alternatives
        assert len(set(suggestion.alternatives)) == len(suggestion.alternatives) == 2
        assert {suggestion.theme_id, *suggestion.alternatives} <= known | {None}


@pytest.mark.parametrize("text", ["They never come here, we only see them on market day.", "🙂🙂", "", "a"])
def test_odd_passages_are_borne(tagger: Tagger, text: str) -> None:
    (suggestion,) = tagger.suggest([passage(text)])

    assert isinstance(suggestion.score, float)


def test_nothing_asked_nothing_suggested(tagger: Tagger) -> None:
    assert tagger.suggest([]) == []


def test_training_twice_gives_the_same_tagger(tagger: Tagger) -> None:
    asked = [passage("Wij zien ze hier nooit.", number=1), passage("Er ligt poep op de stoep.", number=2)]

    assert train(CODEBOOK).suggest(asked) == tagger.suggest(asked)


def test_an_empty_codebook_suggests_no_theme() -> None:
    (suggestion,) = train([]).suggest([passage("Wij zien ze hier nooit.")])

    assert (suggestion.theme_id, suggestion.alternatives, suggestion.reasons) == (None, (), ())


def test_what_the_user_coded_outweighs_the_corpus(tagger: Tagger) -> None:
    texts = ["De zandhappers maken herrie.", "Die zandhappers zijn er weer.", "Zandhappers op zondag, elke keer."]
    learnt = [LearntPassage(passage(text), Dimension.OTHER, STRAND.id, None) for text in texts]
    question = passage("Over zandhappers heb ik niets te zeggen.")

    (after,) = train(CODEBOOK, learnt).suggest([question])

    assert tagger.suggest([question])[0].theme_id != STRAND.id
    assert after.theme_id == STRAND.id


@pytest.mark.parametrize("text", [
    pytest.param("Die drones maken de paarden bang.", id="in-another-form"),
    pytest.param("Ik verwacht dat jullie iets doen aan een drone boven het strand.", id="in-a-wish"),
])
def test_a_code_with_only_keywords_is_suggested_for_a_passage_with_that_word(text: str) -> None:
    standard = [
        Theme(ThemeId(one.code), ProjectId("p"), one.code, one.label, one.definition, one.include, one.exclude,
              one.example) for one in standard_codebook()
    ]  # fmt: skip
    own = Theme(ThemeId("own"), ProjectId("p"), "EIGEN", "Eigen onderwerp", keywords=("drone", "luchtruim"))

    (before,) = train([*standard, replace(own, keywords=())]).suggest([passage(text)])
    (after,) = train([*standard, own]).suggest([passage(text)])

    assert before.theme_id != own.id
    assert after.theme_id == own.id
    assert any(word.startswith("drone") for word in after.reasons)


def test_a_learnt_theme_that_left_the_codebook_is_not_suggested() -> None:
    gone = LearntPassage(passage("De zandhappers maken herrie."), Dimension.OTHER, ThemeId("gone"), None)

    (suggestion,) = train(CODEBOOK, [gone]).suggest([passage("De zandhappers maken herrie.")])

    assert suggestion.theme_id != ThemeId("gone")
    assert "gone" not in suggestion.alternatives


def test_the_case_of_a_standard_code_does_not_matter(tagger: Tagger) -> None:
    lower = [replace(theme, code=theme.code.lower()) for theme in CODEBOOK]
    asked = [replace(passage("Wij zien hier nooit een boa lopen."), id=PassageId("a"))]

    assert train(lower).suggest(asked) == tagger.suggest(asked)
