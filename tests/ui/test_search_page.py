"""The page Zoeken, clicked through without a browser."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.ids import SourceId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import text
from ui.search_results import marked
from ui.words import plain
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.memos import add_memo
from workflow.searching import PAGE
from workflow.theming import themes
from workflow.undoing import undo

opened = partial(screens.opened, "search_page")


def said(screen: AppTest) -> str:
    words = [element.value for element in (*screen.markdown, *screen.caption, *screen.subheader)]
    return " ".join([*words, *(box.label for box in screen.checkbox)])


def test_without_a_query_the_page_shows_how_to_search(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("search-examples") in said(screen)
    screen.button(key="search-example-begin").click().run()
    assert screen.query_params["q"] == "handhav*"
    assert screen.text_input(key="search-words").value == "handhav*"


def test_a_typed_query_comes_in_the_address_and_finds_in_context(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)

    screen.text_input(key="search-words").input("mens").run()

    assert not screen.exception
    assert screen.query_params["q"] == "mens"
    assert "De meeste :yellow-background[mensen] zien ons" in said(screen)
    assert screen.checkbox[0].label.startswith("Kies T-01: De meeste mensen zien ons als")
    assert "Hoe zien inwoners jullie?" in said(screen)
    assert "**T\\-01** · wijkboa · Medewerker · 1 plaats" in said(screen)
    assert text("search-forms", forms="mensen (1)") in said(screen)


def test_words_of_users_are_no_markup(desk: Desk, project: Project, boa: SourceId) -> None:
    add_memo(desk, project.id, MemoTarget.SOURCE, boa, "Zie ![x](http://elders) en <b>mensen</b> of :red[mensen]")

    shown = said(opened(desk, project, q="mensen"))

    assert "\\!\\[x\\]\\(http\\:" in shown
    assert "\\<b\\>:yellow-background[mensen]\\</b\\>" in shown
    assert "\\:red\\[:yellow-background[mensen]\\]" in shown


def test_a_word_that_looks_like_it_is_offered(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, q="bonenschrijvers klopt")

    assert text("search-none") in said(screen)
    screen.button(key="search-meant-bonenschrijvers").click().run()

    assert screen.query_params["q"] == "bonnenschrijvers klopt"
    assert len(screen.checkbox) == 1


def test_nothing_found_says_why(desk: Desk, project: Project, boa: SourceId) -> None:
    assert text("search-none-word", word="zeppelin") in said(opened(desk, project, q="zeppelin"))
    assert text("search-none-only-not") in said(opened(desk, project, q="-mensen"))
    together = opened(desk, project, q="bonnenschrijvers collega")
    assert text("search-none-together") in said(together)
    together.button(key="search-either").click().run()
    assert len(together.checkbox) == 2


def test_filters_stand_in_the_address_and_can_be_cleared(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, q="mensen", kant="partner")
    assert text("search-none-filters") in said(screen)

    screen.button(key="search-clear").click().run()

    assert "kant" not in screen.query_params
    assert len(screen.checkbox) == 1
    screen.selectbox(key="search-side").set_value("staff").run()
    assert screen.query_params["kant"] == "staff"
    assert len(screen.checkbox) == 1


def test_only_one_conversation(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    screen = opened(desk, project, q="binnen")
    assert len(screen.checkbox) == 2

    next(button for button in screen.button if button.label == text("search-this-source")).click().run()

    assert screen.query_params["bron"] == boa
    assert len(screen.checkbox) == 1
    screen.button(key="search-every").click().run()
    assert len(screen.checkbox) == 2


def test_picked_results_get_a_code_in_one_deed(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId
) -> None:
    theme = themes(desk, project.id)[0]
    screen = opened(desk, project, q="binnen")
    assert text("search-pick-help") in said(screen)

    screen.button(key="pick-all").click().run()
    screen.selectbox(key="search-give-code").set_value(theme.id).run()
    screen.selectbox(key="search-dimension").set_value(Dimension.EXPECTATION).run()
    screen.button(key="search-code-found").click().run()

    assert not screen.exception
    assert not screen.error
    assert text("search-has-codes", codes=plain(theme.label)) in said(screen)
    for source in (boa, partner):
        assert [tag.theme_id for tags in open_source(desk, source).tags.values() for tag in tags] == [theme.id]
    undo(desk, project.id)
    assert not open_source(desk, boa).tags


def test_what_has_a_code_can_be_left_out(desk: Desk, project: Project, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]
    code(desk, passage.id, Choice(Dimension.PERCEPTION, themes(desk, project.id)[0].id))
    screen = opened(desk, project, q="mensen OF collega")
    assert len(screen.checkbox) == 2

    screen.toggle(key="search-uncoded").set_value(True).run()

    assert screen.query_params["ongecodeerd"] == "1"
    assert [box.label for box in screen.checkbox] == [box.label for box in screen.checkbox if "collega" in box.label]


def test_the_interviewers_words_have_no_tick(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, q='"verwacht je"')

    assert not screen.checkbox
    assert text("search-interviewer") in said(screen)


def test_many_results_come_page_by_page(desk: Desk, project: Project, boa: SourceId) -> None:
    for number in range(PAGE + 3):
        add_memo(desk, project.id, MemoTarget.SOURCE, boa, f"knotwilg {number}")

    screen = opened(desk, project, q="knotwilg")
    assert said(screen).count("yellow-background") == PAGE
    second = opened(desk, project, q="knotwilg", p="2")

    assert said(second).count("yellow-background") == 3
    assert text("search-shown", first="21", last="23", all="23") in said(second)
    assert said(opened(desk, project, q="knotwilg", p="99")).count("yellow-background") == PAGE


@pytest.mark.parametrize(("words", "places", "expected"), [
    ("een twee", ((4, 8),), "een :yellow-background[twee]"),
    ("a\nb  c", ((2, 3),), "a :yellow-background[b]  c"),
    ("x " * 300 + "hier" + " y" * 300, ((600, 604),),
     "… " + "x " * 79 + ":yellow-background[hier]" + " y" * 80 + " …"),
])  # fmt: skip
def test_words_are_marked_and_long_texts_are_cut(
    words: str, places: tuple[tuple[int, int], ...], expected: str
) -> None:
    assert marked(words, places).replace("  ", " ") == expected.replace("  ", " ")
