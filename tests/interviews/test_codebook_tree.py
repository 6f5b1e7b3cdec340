"""The codebook as a tree: nothing is lost, nothing stands under itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.codebook_tree import (
    LONGEST_NAME,
    LONGEST_TEXT,
    below,
    branches,
    checked,
    deeper,
    hang,
    higher,
    in_order,
    keywords,
    new_code,
    shift,
)
from interviews.coding import Theme
from interviews.colours import GREY_NUMBER, PALETTE, colour_of, free_colour, nearest_colour
from projects.errors import Refused
from projects.ids import ProjectId, ThemeId


def code(name: str, parent: str = "", position: int = 0) -> Theme:
    return Theme(ThemeId(name), ProjectId("p"), name.upper(), f"Code {name}", position=position,
                 parent_id=ThemeId(parent) if parent else None)  # fmt: skip


STEPS: dict[str, Callable[[Sequence[Theme], ThemeId], list[Theme]]] = {
    "up": lambda book, theme_id: shift(book, theme_id, -1), "down": lambda book, theme_id: shift(book, theme_id, 1),
    "deeper": deeper, "higher": higher,
}  # fmt: skip
# a (b (d), c), e
BOOK = (code("a"), code("b", "a"), code("c", "a", 1), code("d", "b"), code("e", "", 1))


def changed(book: tuple[Theme, ...], moved: list[Theme]) -> tuple[Theme, ...]:
    fresh = {one.id: one for one in moved}
    return tuple(fresh.get(one.id, one) for one in book)


def drawn(book: tuple[Theme, ...]) -> str:
    """ "a-b--d-c e" """
    return " ".join("-" * branch.depth + branch.theme.id for branch in branches(book))


def test_a_code_comes_before_those_under_it() -> None:
    assert drawn(BOOK) == "a -b --d -c e"
    assert [one.id for one in in_order(reversed(BOOK))] == ["a", "b", "d", "c", "e"]


def test_a_code_whose_parent_is_gone_stands_at_the_top() -> None:
    assert drawn((code("a"), code("b", "gone", 1))) == "a b"


def test_codes_in_a_ring_are_not_lost() -> None:
    assert {branch.theme.id for branch in branches((code("a", "b"), code("b", "a"), code("c")))} == {"a", "b", "c"}


def test_below_is_everything_under_a_code() -> None:
    assert below(BOOK, ThemeId("a")) == {"b", "c", "d"}
    assert below(BOOK, ThemeId("d")) == set()


@pytest.mark.parametrize(("steps", "wanted"), [
    pytest.param([("down", "b")], "a -c -b --d e", id="down-with-what-is-under-it"),
    pytest.param([("up", "e")], "e a -b --d -c", id="up"),
    pytest.param([("up", "a")], "a -b --d -c e", id="the-first-stays"),
    pytest.param([("down", "e")], "a -b --d -c e", id="the-last-stays"),
    pytest.param([("deeper", "e")], "a -b --d -c -e", id="under-the-one-above"),
    pytest.param([("deeper", "a")], "a -b --d -c e", id="nothing-above-to-hang-under"),
    pytest.param([("higher", "b")], "a -c b -d e", id="one-level-up-behind-its-parent"),
    pytest.param([("higher", "a")], "a -b --d -c e", id="the-top-is-the-top"),
    pytest.param([("deeper", "e"), ("higher", "e")], "a -b --d -c e", id="there-and-back"),
])
def test_a_step_in_the_tree(steps: list[tuple[str, str]], wanted: str) -> None:
    book: tuple[Theme, ...] = BOOK

    for step, name in steps:
        book = changed(book, STEPS[step](book, ThemeId(name)))

    assert drawn(book) == wanted


def test_a_code_hangs_behind_another() -> None:
    assert drawn(changed(BOOK, hang(BOOK, ThemeId("e"), ThemeId("a"), ThemeId("b")))) == "a -b --d -e -c"


@pytest.mark.parametrize("under", ["a", "b", "d"])
def test_a_code_never_hangs_under_itself(under: str) -> None:
    with pytest.raises(Refused):
        hang(BOOK, ThemeId("a"), ThemeId(under))
    with pytest.raises(Refused):
        checked(replace(BOOK[0], parent_id=ThemeId(under)), BOOK)


@given(some.lists(some.tuples(some.sampled_from("abcde"), some.sampled_from(["up", "down", "deeper", "higher"]))))
def test_however_one_moves_no_code_is_lost(steps: list[tuple[str, str]]) -> None:
    book: tuple[Theme, ...] = BOOK

    for name, step in steps:
        book = changed(book, STEPS[step](book, ThemeId(name)))

        assert sorted(branch.theme.id for branch in branches(book)) == ["a", "b", "c", "d", "e"]
        assert all(one.id not in below(book, one.id) for one in book)
        depth = {branch.theme.id: branch.depth for branch in branches(book)}
        assert all(depth[one.id] == (depth[one.parent_id] + 1 if one.parent_id else 0) for one in book)


@pytest.mark.parametrize(("wrong", "key"), [
    pytest.param({"label": "  "}, "error-theme-needs-name", id="no-name"),
    pytest.param({"label": "code E"}, "error-theme-name-taken", id="name-taken"),
    pytest.param({"code": " "}, "error-code-needs-code", id="no-code"),
    pytest.param({"code": "e"}, "error-code-taken", id="code-taken"),
    pytest.param({"label": "a" * (LONGEST_NAME + 1)}, "error-code-name-long", id="long-name"),
    pytest.param({"code": "a" * 33}, "error-code-code-long", id="long-code"),
    pytest.param({"definition": "a" * (LONGEST_TEXT + 1)}, "error-code-text-long", id="long-text"),
    pytest.param({"keywords": ("a" * (LONGEST_TEXT + 1),)}, "error-code-text-long", id="long-keywords"),
    pytest.param({"parent_id": ThemeId("gone")}, "error-code-under-itself", id="no-such-parent"),
])
def test_what_a_code_cannot_be(wrong: dict[str, str], key: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(replace(BOOK[0], **wrong), BOOK)  # type: ignore[arg-type]

    assert refused.value.message_key == key


def test_a_checked_code_is_tidy() -> None:
    tidy = checked(replace(BOOK[0], label=" Op  straat ", definition=" Waar. ", keywords=("boa, Boa", " wijk ")), BOOK)

    assert (tidy.label, tidy.definition, tidy.keywords) == ("Op straat", "Waar.", ("boa", "wijk"))


def test_keywords_are_parted_and_stand_once() -> None:
    assert keywords(["boa; straat\nwijk", "Straat", " "]) == ("boa", "straat", "wijk")


@given(some.text(max_size=30), some.lists(some.text(max_size=12), max_size=5))
def test_a_new_code_is_free_and_fits(label: str, taken: list[str]) -> None:
    made = new_code(label, taken)

    assert made.casefold() not in {one.casefold() for one in taken}
    assert 0 < len(made) <= 32


def test_a_colour_is_free_while_there_is_one() -> None:
    assert free_colour([0, 2]) == 1
    assert free_colour(range(12)) == GREY_NUMBER


@pytest.mark.parametrize(("written", "number"), [
    *((colour, place) for place, colour in enumerate(PALETTE)), ("#6B7280", GREY_NUMBER), ("ff0000", 8), ("rood", None),
])
def test_a_colour_from_elsewhere_becomes_the_nearest_of_ours(written: str, number: int | None) -> None:
    assert nearest_colour(written) == number
    assert number is None or colour_of(number) == [*PALETTE, "#6b7280"][number]
