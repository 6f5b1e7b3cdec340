"""A codebook from a file: what is new, what changes, what cannot be; and nothing goes."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.codebook import CodebookEntry, standard_codebook
from interviews.codebook_import import Comparison, compare
from interviews.codebook_table import COLUMNS, read_entries, to_row
from interviews.codebook_tree import below
from interviews.coding import Dimension, Theme
from interviews.colours import GREY_NUMBER
from projects.errors import Refused
from projects.ids import ProjectId, ThemeId

P = ProjectId("p")
BOOK = (
    Theme(ThemeId("z"), P, "ZICHT", "Zichtbaarheid", "Waar en wanneer.", keywords=("lopen",)),
    Theme(ThemeId("w"), P, "WIJK", "Wijkboa", position=1, colour=1, parent_id=ThemeId("z")),
)  # fmt: skip


def beside(*entries: CodebookEntry, book: tuple[Theme, ...] = BOOK) -> Comparison:
    numbers = count(1)
    return compare(book, entries, P, lambda: f"n{next(numbers)}")


def test_a_new_code_gets_a_place_a_colour_and_a_code_of_its_own() -> None:
    found = beside(CodebookEntry("", "Strand", parent="ZICHT", dimension=Dimension.PERCEPTION))

    made = found.fresh[0]
    assert (made.code, made.parent_id, made.position, made.colour) == ("STRAND", "z", 2, 2)
    assert made.dimension is Dimension.PERCEPTION
    assert (found.changed, found.unchanged, found.problems) == ((), 0, ())


def test_a_code_that_says_something_else_changes_and_tells_what() -> None:
    found = beside(CodebookEntry("zicht", "Zichtbaar zijn", example="Ik zie ze nooit.", keywords=("straat",)))

    assert found.changed[0].fields == ("label", "example", "keywords")
    assert found.changed[0].after.definition == "Waar en wanneer."
    assert found.changed[0].after.id == "z"


def test_empty_fields_change_nothing_and_what_is_not_in_the_file_stays() -> None:
    found = beside(CodebookEntry("ZICHT", ""))

    assert (found.fresh, found.changed, found.unchanged) == ((), (), 1)
    assert found.is_empty


def test_a_code_is_known_by_its_name_too() -> None:
    found = beside(CodebookEntry("Z9", "zichtbaarheid", definition="Anders."), CodebookEntry("", "Wijkboa"))

    assert [one.after.code for one in found.changed] == ["ZICHT"]
    assert found.unchanged == 1


def test_two_names_can_be_swapped() -> None:
    found = beside(CodebookEntry("ZICHT", "Wijkboa"), CodebookEntry("WIJK", "Zichtbaarheid"))

    assert [one.after.label for one in found.changed] == ["Wijkboa", "Zichtbaarheid"]
    assert not found.problems


def test_a_parent_may_stand_further_on_and_is_kept_first() -> None:
    found = beside(CodebookEntry("B", "Kind", parent="ouder"), CodebookEntry("A", "Ouder"))

    assert [one.code for one in found.fresh] == ["A", "B"]
    assert found.fresh[1].parent_id == found.fresh[0].id


@pytest.mark.parametrize(("entries", "key"), [
    pytest.param([CodebookEntry("X", "Een"), CodebookEntry("x", "Twee")], "error-code-twice-in-file", id="code-twice"),
    pytest.param([CodebookEntry("", "Een"), CodebookEntry("", "een")], "error-code-twice-in-file", id="name-twice"),
    pytest.param([CodebookEntry("ZICHT", ""), CodebookEntry("", "Zichtbaarheid")], "error-code-twice-in-file",
                 id="one-of-ours-twice"),
    pytest.param([CodebookEntry("X", "")], "error-theme-needs-name", id="new-without-a-name"),
    pytest.param([CodebookEntry("ZICHT", "Wijkboa")], "error-theme-name-taken", id="name-of-another"),
    pytest.param([CodebookEntry("X", "Een", parent="Nergens")], "error-code-no-parent", id="no-such-parent"),
    pytest.param([CodebookEntry("ZICHT", "", parent="WIJK")], "error-code-under-itself", id="under-its-own-child"),
    pytest.param([CodebookEntry("A", "Een", parent="B"), CodebookEntry("B", "Twee", parent="A")],
                 "error-code-under-itself", id="a-ring"),
])  # fmt: skip
def test_what_cannot_be_is_told(entries: list[CodebookEntry], key: str) -> None:
    found = beside(*entries)

    assert {problem.key for problem in found.problems} == {key}


def test_the_standard_codebook_comes_in_whole_in_an_empty_one() -> None:
    found = beside(*standard_codebook(), book=())

    assert [one.code for one in found.fresh] == [one.code for one in standard_codebook()]
    assert [one.colour for one in found.fresh] == [*range(12), GREY_NUMBER, GREY_NUMBER]
    assert not found.problems


NAMES = [("A", "Een"), ("B", "Twee"), ("C", "Drie"), ("ZICHT", "Zichtbaarheid"), ("WIJK", "Wijkboa")]


@given(some.lists(some.sampled_from(NAMES), unique=True), some.data())
def test_what_comes_in_without_problems_is_a_tree_with_unique_names(
    names: list[tuple[str, str]], data: some.DataObject
) -> None:
    parents = some.sampled_from(["", *(code for code, _ in NAMES)])
    found = beside(*(CodebookEntry(code, label, parent=data.draw(parents)) for code, label in names))

    after = {theme.id: theme for theme in BOOK} | {one.after.id: one.after for one in found.changed}
    after |= {one.id: one for one in found.fresh}
    if not found.problems:
        book = list(after.values())
        assert all(one.id not in below(book, one.id) for one in book)
        assert len({one.label.casefold() for one in book}) == len({one.code.casefold() for one in book}) == len(book)
        known = {theme.id for theme in BOOK}
        for one in found.fresh:
            assert one.parent_id is None or one.parent_id in known
            known.add(one.id)


def test_a_table_is_read_by_the_names_of_its_columns() -> None:
    rows = [
        ["Naam", "Code", "Valt onder", "Dimensie", "Trefwoorden", "Kleur", "Betekenis", "Anders"],
        ["Strand", "STR", "ZICHT", "Verwachting", "zee; duin, strand", "3", "Alles aan zee.", "x"],
        ["", "", "", "", "", "", "los woord", ""],
        ["Duin"],
    ]

    assert read_entries(rows) == (
        CodebookEntry("STR", "Strand", "Alles aan zee.", parent="ZICHT", dimension=Dimension.EXPECTATION,
                      keywords=("zee", "duin", "strand"), colour=2),
        CodebookEntry("", "Duin"),
    )  # fmt: skip


@pytest.mark.parametrize(("rows", "key"), [
    pytest.param([], "refused-no-rows", id="nothing"),
    pytest.param([["code", "definitie"], ["A", "b"]], "error-codebook-no-names", id="no-names"),
    pytest.param([["naam", "Thema"], ["A", "b"]], "refused-double-column", id="names-twice"),
    pytest.param([["naam"], [""]], "error-codebook-empty", id="no-codes"),
    pytest.param([["naam", "dimensie"], ["A", "wens"]], "error-codebook-dimension", id="odd-dimension"),
    pytest.param([["naam", "kleur"], ["A", "13"]], "error-codebook-colour", id="odd-colour"),
    pytest.param([["naam"], *([["A"]] * 2_001)], "error-codebook-long", id="too-many"),
])
def test_a_table_that_is_no_codebook_is_refused(rows: list[list[str]], key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_entries(rows)

    assert refused.value.message_key == key


WORDS = some.text(some.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12).map(str.strip)
KEYWORDS = some.lists(some.sampled_from(["zee", "duin", "vaste boa"]), unique=True).map(tuple)


@given(some.lists(some.builds(
    CodebookEntry, code=WORDS, label=WORDS.map(lambda words: " ".join(words.split())), definition=WORDS, include=WORDS,
    exclude=WORDS, example=WORDS, parent=WORDS, dimension=some.none() | some.sampled_from(Dimension),
    keywords=KEYWORDS, colour=some.none() | some.integers(0, GREY_NUMBER),
).filter(lambda one: bool(one.code or one.label)), min_size=1, max_size=4))  # fmt: skip
def test_a_table_holds_every_field(entries: list[CodebookEntry]) -> None:
    words = {Dimension.EXPECTATION: "Verwachting", Dimension.PERCEPTION: "Beeld", Dimension.OTHER: "Overig", None: ""}

    rows = [COLUMNS, *(to_row(one, words[one.dimension]) for one in entries)]

    assert read_entries(rows) == tuple(entries)
