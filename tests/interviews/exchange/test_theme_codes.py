"""A theme says everything of itself in a code, and comes back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.coding import Dimension, Theme
from interviews.exchange.exchanged import ExchangedCode
from interviews.exchange.reserved import DIMENSIONS, Meaning, id_of, meanings, reserved_codes, statement_id
from interviews.exchange.theme_codes import ThemeWords, codes_of, description_of, words_of
from projects.ids import ProjectId, ThemeId

# Words that look like the fields of a description, and odd lines around them.
LINES = some.sampled_from(["Wel: dit", "Niet:", " Wel: dat", "Code", "", "  ", "afval; straat", "Dimensie: Beeld", "é"])
WORDS = some.lists(LINES, max_size=4).map("\n".join)
KEYWORDS = some.lists(some.sampled_from(["afval", "zwerf;vuil", "twee woorden", "\\;"]), max_size=3).map(tuple)


@given(WORDS, WORDS, WORDS, WORDS, KEYWORDS, some.none() | some.sampled_from(Dimension))
def test_every_field_comes_back(definition: str, include: str, exclude: str, example: str, keywords: tuple[str, ...],
                                dimension: Dimension | None) -> None:  # fmt: skip
    theme = Theme(
        ThemeId("1"), ProjectId("p"), "AFVAL", "Afval op straat", definition, include, exclude, example,
        dimension=dimension, keywords=keywords,
    )  # fmt: skip

    back = words_of(ExchangedCode("1", theme.label, description=description_of(theme)))

    assert back == ThemeWords(theme.label, "AFVAL", definition, include, exclude, example, keywords, dimension)


def test_a_description_of_another_tool_is_the_definition() -> None:
    code = ExchangedCode("1", "Feelings", description="thoughts about\nbreakfast foods")

    assert words_of(code) == ThemeWords("Feelings", definition="thoughts about\nbreakfast foods")


def test_codes_come_after_their_parents() -> None:
    below = Theme(ThemeId("2"), ProjectId("p"), "B", "Bijplaatsing", parent_id=ThemeId("1"))
    above = Theme(ThemeId("1"), ProjectId("p"), "A", "Afval", colour=2)

    codes = codes_of([below, above], lambda number: f"#00000{number}")

    assert [(one.name, one.parent_id, one.colour) for one in codes] == [
        ("Afval", "", "#000002"), ("Bijplaatsing", "1", "#000000"),
    ]  # fmt: skip


def test_reserved_codes_are_known_again_whatever_their_ids() -> None:
    renamed = {one.id: f"x{number}" for number, one in enumerate(reserved_codes([("Er komt een vast team.", "Zicht")]))}
    codes = [
        ExchangedCode(renamed[one.id], one.name, renamed.get(one.parent_id, ""), one.description)
        for one in reserved_codes([("Er komt een vast team.", "Zicht")])
    ]

    found = meanings(codes)

    assert set(found) == {one.id for one in codes}
    assert found[renamed[id_of(Dimension.PERCEPTION)]] == Meaning(dimension=Dimension.PERCEPTION)
    vast = Meaning(statement="Er komt een vast team.", theme="Zicht")
    assert found[renamed[statement_id("Er komt een vast team.")]] == vast


@pytest.mark.parametrize("separator", ["::", " > ", "\\"])
def test_a_tool_without_a_tree_keeps_the_path_in_the_name(separator: str) -> None:
    codes = [ExchangedCode("1", separator.join(["Draagvlak", "Dimensie", said])) for said in DIMENSIONS.values()]

    assert meanings(codes[:1]) == {"1": Meaning(dimension=Dimension.EXPECTATION)}


def test_a_theme_that_happens_to_be_called_draagvlak_stays_a_theme() -> None:
    own = [ExchangedCode("a", "Draagvlak"), ExchangedCode("b", "Dimensie", "a"), ExchangedCode("c", "Beeld")]

    assert set(meanings([*own, *reserved_codes()])) == {one.id for one in reserved_codes()}
