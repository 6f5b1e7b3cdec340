"""Vergelijken and coding as the second coder, clicked through without a browser."""

from functools import partial
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from interviews.second_coding import SecondCoding, Settled
from projects.ids import SourceId
from projects.project import Project
from tests.exports.reading import lines, opened
from tests.ui import screens
from tests.ui.screens import press, text
from workflow.coding import Choice, accept, accept_all, code, open_source
from workflow.comparing import compare_coders, compared
from workflow.desk import Desk
from workflow.passages import Standing, standing
from workflow.second_coding import (
    Coded,
    finish,
    get_second_coding,
    open_blind,
    say,
    second_codings,
    start_second_coding,
)

compare_page = partial(screens.opened, "compare_page")
coding_page = partial(screens.opened, "coding_page")


@pytest.fixture
def coding(desk: Desk, boa: SourceId) -> SecondCoding:
    return start_second_coding(desk, boa, "Bram")


@pytest.fixture
def both(desk: Desk, boa: SourceId, coding: SecondCoding) -> SecondCoding:
    """Anouk and Bram agree on the second passage, not on the first; compared."""
    book, (one, two) = open_source(desk, boa).themes, open_source(desk, boa).passages
    code(desk, one.id, Choice(Dimension.PERCEPTION, book[9].id))
    code(desk, two.id, Choice(Dimension.EXPECTATION, book[3].id))
    say(desk, coding.id, Coded(one.start, one.end, (Choice(Dimension.PERCEPTION, book[1].id),)))
    say(desk, coding.id, Coded(two.start, two.end, (Choice(Dimension.EXPECTATION, book[3].id),)))
    finish(desk, coding.id)
    compare_coders(desk, coding.id)
    return coding


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.info, *screen.success))


def blind(desk: Desk, project: Project, coding: SecondCoding, **more: str) -> AppTest:
    return coding_page(desk, project, dubbel=coding.id, bron=coding.source_id, **more)


def asks(screen: AppTest, coding: SecondCoding, number: int, *deeds: dict[str, Any]) -> AppTest:
    """What the browser sends while the second coder codes."""
    screen.session_state["coder"] = {
        "asked": {"n": number, "source": f"blind:{coding.id}", "focus": "", "selected": None, "deeds": list(deeds)}
    }
    return screen.run()


def test_without_a_second_coder_the_page_says_what_it_is_for(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = compare_page(desk, project)

    assert not screen.exception
    assert screen.subheader[0].value == text("compare-empty")


def test_without_sources_it_leads_to_them(desk: Desk, project: Project) -> None:
    screen = compare_page(desk, project)

    assert screen.subheader[0].value == text("compare-no-sources")
    assert text("compare-start") not in [button.label for button in screen.button]


def _form(desk: "Desk", project: "Project") -> None:  # AppTest runs it by itself: it shows a dialog for one run only
    import streamlit as st

    from ui.compare_page import start_form
    from ui.links import Links
    from workflow.coding import source_lines

    page = st.Page(lambda: None, title="coderen", url_path="coderen")
    start_form(desk, Links({"coderen": page}, project.id), source_lines(desk, project.id))


def test_a_second_coder_begins_under_a_name_of_their_own(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId
) -> None:
    screen = AppTest.from_function(_form, args=(desk, project), default_timeout=30)
    screen.query_params["bron"] = partner
    press(screen.run(), text("compare-begin"))
    assert screen.error[0].value == text("error-coder-needs-name")

    screen.text_input(key="compare-name").input("Bram")
    press(screen, text("compare-begin"))

    assert [(one.coder, one.source_id) for one in second_codings(desk, project.id)] == [("Bram", partner)]


def test_the_list_tells_how_far_both_are_and_nothing_of_what_they_said(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    accept(desk, open_source(desk, boa).passages[0].id)

    screen = compare_page(desk, project)

    assert text("compare-is-busy", name="Bram", second="0", all="2", first="1") in said(screen)
    assert text("compare-first-waits", count=1) in said(screen)
    assert text("compare-now") not in [button.label for button in screen.button]


def test_the_second_coder_sees_no_suggestion_and_no_code_of_the_first(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    accept_all(desk, boa)

    screen = blind(desk, project, coding)

    assert not screen.exception
    assert screen.title[0].value == text("blind-title", code="T-01", name="Bram")
    assert "bonnenschrijvers" in said(screen)
    assert text("coding-suggestion") not in said(screen)
    assert text("coding-place", n="1", m="2", state=text("blind-bare")) in said(screen)


def test_a_code_is_kept_and_the_next_passage_comes(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    before = open_source(desk, boa)
    screen = blind(desk, project, coding)
    screen.selectbox[0].set_value(before.themes[5].id).run()

    press(screen, text("blind-keep"))

    now = open_blind(desk, coding.id)
    assert [tag.theme_id for tag in now.tags[now.passages[0].id]] == [before.themes[5].id]
    assert screen.query_params["passage"] == now.passages[1].id
    assert open_source(desk, boa) == before


def test_no_code_is_an_answer_too(desk: Desk, project: Project, coding: SecondCoding) -> None:
    press(blind(desk, project, coding), text("blind-nothing"))

    now = open_blind(desk, coding.id)
    assert standing(now, now.passages[0].id) is Standing.REJECTED


def test_a_second_code_comes_beside_and_goes_again(desk: Desk, project: Project, coding: SecondCoding) -> None:
    passage, book = open_blind(desk, coding.id).passages[0], open_blind(desk, coding.id).themes
    say(desk, coding.id, Coded(passage.start, passage.end, (Choice(Dimension.OTHER, book[0].id),)))
    screen = blind(desk, project, coding, passage=passage.id)
    screen.selectbox[0].set_value(book[1].id).run()

    press(screen, text("coding-also"))
    assert len(open_blind(desk, coding.id).tags[passage.id]) == 2
    press(screen, text("coding-remove-code"))

    assert [tag.theme_id for tag in open_blind(desk, coding.id).tags[passage.id]] == [book[0].id]


def test_keys_code_blind_and_undo_leaves_the_first_coder_alone(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    accept_all(desk, boa)
    before, passage = open_source(desk, boa), open_source(desk, boa).passages[0].id
    one, two = before.themes[0].id, before.themes[1].id
    screen = asks(
        blind(desk, project, coding), coding, 4,
        {"n": 1, "what": "code", "passage": passage, "theme": one},
        {"n": 2, "what": "also", "passage": passage, "theme": two},
        {"n": 3, "what": "code", "passage": passage, "dimension": "perception", "beside": one},
        {"n": 4, "what": "accept", "passage": before.passages[1].id},
    )  # fmt: skip
    said_now = {tag.theme_id: tag.dimension for tag in open_blind(desk, coding.id).tags[passage]}
    assert said_now == {one: Dimension.PERCEPTION, two: Dimension.EXPECTATION}

    asks(screen, coding, 8, *({"n": n, "what": "undo"} for n in (5, 6, 7)))

    assert open_blind(desk, coding.id).tags == {}
    assert open_source(desk, boa) == before


def test_a_deed_of_the_first_coder_is_none_of_the_second(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    passage = open_source(desk, boa).passages[0].id
    screen = coding_page(desk, project, bron=boa)

    asks(screen, coding, 1, {"n": 1, "what": "accept", "passage": passage})

    assert open_source(desk, boa).tags == {}


def test_being_done_asks_first_and_can_be_taken_back(desk: Desk, project: Project, coding: SecondCoding) -> None:
    screen = press(blind(desk, project, coding), text("blind-finish"))
    assert text("blind-finish-body", count=2) in said(screen)
    assert get_second_coding(desk, project.id, coding.id).finished_at is None
    finish(desk, coding.id)

    press(blind(desk, project, coding), text("compare-go-on"))

    assert get_second_coding(desk, project.id, coding.id).finished_at is None


def test_a_second_coding_of_another_traject_is_not_there(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = coding_page(desk, project, dubbel="gone")

    assert screen.error[0].value == text("error-not-found", what="tweede codering")


def test_comparing_needs_codes_of_both(desk: Desk, project: Project, coding: SecondCoding) -> None:
    finish(desk, coding.id)

    screen = press(compare_page(desk, project), text("compare-now"))

    assert screen.error[0].value == text("error-nothing-to-compare")


def test_the_comparison_says_in_words_how_far_they_agree(desk: Desk, project: Project, both: SecondCoding) -> None:
    screen = compare_page(desk, project, coding=both.id)

    assert not screen.exception
    assert screen.title[0].value == text("compare-one-title", code="T-01", first="Anouk", second="Bram")
    assert text("compare-summary", count=2, same="1", share="50 %") in said(screen)
    assert screen.warning[0].value == text("compare-few", count=2)
    table = next(one.proto.body for one in screen.get("html") if "<table" in one.proto.body)
    assert "Alleen Bram" in table
    assert table.count("<tr>") == 1 + 3 + 3  # head, three codes, the wholes


@pytest.mark.parametrize("which", [Settled.FIRST, Settled.SECOND])
def test_a_difference_is_settled_and_the_progress_shown(
    desk: Desk, project: Project, boa: SourceId, both: SecondCoding, which: Settled
) -> None:
    name = {Settled.FIRST: "Anouk", Settled.SECOND: "Bram"}[which]
    unit = compared(desk, both.id).comparison.differences[0]

    screen = press(compare_page(desk, project, coding=both.id), text("compare-right", name=name))

    right = unit.first if which is Settled.FIRST else unit.second
    now = open_source(desk, boa)
    assert now.tags[now.passages[0].id][0].theme_id == right[0].theme_id
    assert text("compare-all-settled") in said(screen)
    screen.segmented_control(key="compare-which").set_value("all").run()
    how = text(f"compare-settled-{which.value}", first="Anouk", second="Bram")
    assert text("compare-settled", how=how, who="Anouk") in said(screen)


def test_another_choice_settles_too(desk: Desk, project: Project, boa: SourceId, both: SecondCoding) -> None:
    screen = press(compare_page(desk, project, coding=both.id), text("compare-other"))
    screen.selectbox[0].set_value(open_source(desk, boa).themes[7].id).run()

    press(screen, text("compare-keep-other"))

    now = open_source(desk, boa)
    assert now.tags[now.passages[0].id][0].theme_id == now.themes[7].id


def test_the_workbook_holds_measures_differences_and_all_passages(
    desk: Desk, project: Project, both: SecondCoding
) -> None:
    screen = press(compare_page(desk, project, coding=both.id), text("compare-export"))

    assert not screen.exception
    _, content = screen.session_state[f"compare-made-{both.id}"]
    book = opened(content)
    assert book.sheetnames == ["Leeswijzer", "Overeenstemming", "Verschillen", "Alle passages"]
    (difference,) = lines(book, "Verschillen")
    assert (difference["Opgelost"], difference["Nr"]) == ("Nog niet", 1)
    assert "bonnenschrijvers" in str(difference["Passage"])
    assert [line["Gelijk"] for line in lines(book, "Alle passages")] == ["Nee", "Ja"]
    assert next(line for line in lines(book, "Overeenstemming") if str(line["Code"]).startswith("Samen"))["Beide"] == 1


def test_removing_asks_first(desk: Desk, project: Project, both: SecondCoding) -> None:
    screen = press(compare_page(desk, project), text("compare-remove"))

    assert text("compare-remove-body", name="Bram") in said(screen)
    assert [one.id for one in second_codings(desk, project.id)] == [both.id]
