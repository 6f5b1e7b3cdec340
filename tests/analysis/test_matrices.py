"""Tables of codes, counted."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analysis.matrices import Mark, Matrix, Share, Together, Unit, by_column, together
from interviews.coding import Dimension
from projects.ids import PassageId, SourceId, ThemeId

CODES = [ThemeId(code) for code in "ABC"]


def mark(passage: str, code: str, source: str = "s", turn: int = 0, span: tuple[int, int] = (0, 10),
         dimension: Dimension = Dimension.OTHER) -> Mark:  # fmt: skip
    return Mark(PassageId(passage), SourceId(source), turn, *span, ThemeId(code), dimension, True)


def counts(matrix: Matrix, unit: Unit = Unit.PLACES) -> list[list[int]]:
    return [[matrix.cell(row, column).count(unit) for column in matrix.columns] for row in matrix.rows]


SAID = [mark("1", "A", "s"), mark("2", "A", "s"), mark("3", "A", "t"), mark("3", "B", "t"), mark("4", "C", "u")]


def test_codes_by_interview() -> None:
    matrix = by_column(SAID, CODES, ["s", "t"], lambda one: one.source_id)

    assert counts(matrix) == [[2, 1], [0, 1], [0, 0]]
    assert counts(matrix, Unit.CONVERSATIONS) == [[1, 1], [0, 1], [0, 0]]
    assert matrix.cell(CODES[0], "s").passages == ("1", "2")
    assert matrix.down[CODES[0]].places == 3
    assert matrix.along["t"].places == 1  # passage 3 has two codes, and is one passage


def test_a_share_of_conversations_is_of_all_that_were_held() -> None:
    sources = {SourceId("s"): "boa", SourceId("t"): "boa", SourceId("u"): "wonen"}
    matrix = by_column(SAID, CODES, ["boa", "wonen"], lambda one: sources[one.source_id], sources)

    assert matrix.share(CODES[1], "boa", Unit.CONVERSATIONS, Share.COLUMN) == 0.5
    assert matrix.share(CODES[1], "boa", Unit.PLACES, Share.COLUMN) == pytest.approx(1 / 3)
    assert matrix.share(CODES[1], "boa", Unit.PLACES, Share.ROW) == 1
    assert matrix.share(CODES[1], "wonen", Unit.CONVERSATIONS, Share.COLUMN) == 0
    assert matrix.share(CODES[1], "wonen", Unit.PLACES, Share.NONE) is None


def test_a_share_of_nothing_is_none() -> None:
    matrix = by_column([], CODES, ["s"], lambda one: one.source_id)

    assert matrix.share(CODES[0], "s", Unit.PLACES, Share.ROW) is None
    assert matrix.share(CODES[0], "s", Unit.PLACES, Share.COLUMN) is None


def test_what_was_not_chosen_does_not_count() -> None:
    matrix = by_column(SAID, CODES[:1], ["t", "u"], lambda one: one.source_id)

    assert counts(matrix) == [[1, 0]]


@pytest.mark.parametrize(("way", "expected"), [
    (Together.PASSAGE, 1),  # passage 1
    (Together.OVERLAP, 4),  # passage 1, and passages 1 and 2, 1 and 7, 2 and 7
    (Together.TURN, 2),  # turns 0 and 1
])
def test_codes_that_go_together(way: Together, expected: int) -> None:
    marks = [
        mark("1", "A", span=(0, 10)), mark("1", "B", span=(0, 10)), mark("2", "A", span=(5, 20)),
        mark("2", "C", span=(5, 20)), mark("4", "A", turn=1, span=(30, 40)), mark("5", "B", turn=1, span=(41, 50)),
        mark("6", "B", "t", span=(0, 10)), mark("7", "B", span=(8, 12)),
    ]  # fmt: skip

    matrix = together(marks, CODES, way)

    assert matrix.cell(CODES[0], CODES[1]).places == expected
    assert matrix.cell(CODES[1], CODES[0]) == matrix.cell(CODES[0], CODES[1])
    assert matrix.cell(CODES[0], CODES[0]).places == 3


CODED = some.builds(
    mark, some.sampled_from("123456"), some.sampled_from("ABC"), some.just("s"), some.integers(0, 2),
    some.tuples(some.integers(0, 20), some.integers(1, 9)).map(lambda pair: (pair[0], pair[0] + pair[1])),
)  # fmt: skip


def consistent(marks: list[Mark]) -> list[Mark]:
    """As the store gives them: a passage has one place, and a code once; turns do not overlap."""
    place: dict[str, Mark] = {}
    found: dict[tuple[str, str], Mark] = {}
    for one in marks:
        first = place.setdefault(one.passage_id, one)
        found[one.passage_id, one.theme_id] = Mark(
            one.passage_id, first.source_id, first.turn, 100 * first.turn + first.start, 100 * first.turn + first.end,
            one.theme_id, one.dimension, True,
        )  # fmt: skip
    return list(found.values())


@given(some.lists(CODED, max_size=12), some.sampled_from(Together))
def test_together_is_what_a_look_at_all_pairs_gives(some_marks: list[Mark], way: Together) -> None:
    marks = consistent(some_marks)

    def meet(one: Mark, other: Mark) -> Iterator[object]:
        if way is Together.PASSAGE and one.passage_id == other.passage_id:
            yield one.passage_id
        if way is Together.TURN and one.turn == other.turn:
            yield one.turn
        if way is Together.OVERLAP and one.start < other.end and other.start < one.end:
            yield frozenset((one.passage_id, other.passage_id))

    matrix = together(marks, CODES, way)

    for first, second in product(CODES, CODES):
        if first != second:
            places = {
                place for one, other in product(marks, marks)
                if one.theme_id == first and other.theme_id == second for place in meet(one, other)
            }  # fmt: skip
            assert matrix.cell(first, second).places == len(places)


@given(some.lists(CODED, max_size=12))
def test_totals_are_at_least_every_cell_and_at_most_their_sum(some_marks: list[Mark]) -> None:
    marks = consistent(some_marks)
    matrix = by_column(marks, CODES, list(Dimension), lambda one: one.dimension)

    for row in CODES:
        cells = [matrix.cell(row, column).places for column in matrix.columns]
        total = matrix.down[row].places if row in matrix.down else 0
        assert max(cells) <= total <= sum(cells)
