"""Which nine codes have a number key."""

from interviews.coding import Theme
from projects.ids import ProjectId, ThemeId
from projects.project import Project
from workflow.desk import Desk
from workflow.number_keys import keys_for, number_keys
from workflow.theming import themes


def book(size: int) -> list[Theme]:
    return [Theme(ThemeId(f"t{n}"), ProjectId("p"), f"T{n}", f"Thema {n}") for n in range(size)]


def ids(*places: int) -> tuple[ThemeId, ...]:
    return tuple(ThemeId(f"t{place}") for place in places)


def test_a_small_codebook_has_a_key_for_each_code() -> None:
    assert keys_for(book(4), {}, ()) == ids(0, 1, 2, 3)


def test_the_nine_most_used_have_a_key_in_the_order_of_the_codebook() -> None:
    used = {ThemeId("t11"): 5, ThemeId("t13"): 2}

    assert keys_for(book(14), used, ()) == ids(0, 1, 2, 3, 4, 5, 6, 11, 13)


def test_a_key_stays_where_it_was_while_one_works() -> None:
    before = keys_for(book(14), {}, ())

    assert keys_for(book(14), {ThemeId("t13"): 99}, before) == before


def test_the_key_of_a_code_that_is_gone_goes_to_the_most_used() -> None:
    left = [theme for theme in book(14) if theme.id != "t2"]

    assert keys_for(left, {ThemeId("t12"): 3}, ids(0, 1, 2, 3, 4, 5, 6, 7, 8)) == ids(0, 1, 12, 3, 4, 5, 6, 7, 8)


def test_a_new_code_gets_a_key_that_is_free() -> None:
    assert keys_for(book(5), {}, ids(0, 1, 2)) == ids(0, 1, 2, 3, 4)


def test_another_codebook_begins_anew() -> None:
    assert keys_for(book(3), {}, (ThemeId("x"), ThemeId("y"))) == ids(0, 1, 2)


def test_the_standard_codebook_has_nine_keys(desk: Desk, project: Project) -> None:
    assert number_keys(desk, project.id, ()) == tuple(theme.id for theme in themes(desk, project.id))[:9]
