"""The review of a file before others see it, clicked through without a browser."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from interviews.intake import SpanState
from interviews.personal_data import Kind
from projects.ids import IntakeId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import press, text
from workflow.coding import open_source, source_lines
from workflow.desk import Desk
from workflow.intake import intakes, open_review, take_in
from workflow.people import stakeholders
from workflow.reviewing import decide_kind

opened = partial(screens.opened, "interviews_page")
TALK = (
    "Datum: 3 september 2026\n\nInterviewer: Wat verwacht u van de boa's?\n\n"
    "Farida: Bel Dilan Aydin op 06-12345678. Ik wil dat er elke zaterdag iemand over de markt loopt. "
    "Hij is de enige wijkboa in Oudervaart, zegt Dilan Aydin.\n"
)


@pytest.fixture
def waiting(desk: Desk, project: Project) -> IntakeId:
    found = take_in(desk, project.id, "winkel.txt", TALK.encode()).intake_id
    assert found is not None
    return found


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def _states(desk: Desk, intake_id: IntakeId) -> set[SpanState]:
    return {span.state for span in open_review(desk, intake_id).spans}


def test_the_list_says_what_waits_and_leads_to_it(desk: Desk, project: Project, waiting: IntakeId) -> None:
    screen = opened(desk, project)
    assert text("waiting-title", count=1) in said(screen)

    screen.button(key="waiting-first").click().run()

    assert screen.query_params["nakijken"] == waiting
    assert screen.title[0].value == text("review-title")


def test_one_kind_is_left_in_one_go_and_then_hidden_again(desk: Desk, project: Project, waiting: IntakeId) -> None:
    screen = opened(desk, project, nakijken=waiting)

    screen.button(key="review-all-leave-TELEFOON").click().run()
    assert SpanState.LEFT in _states(desk, waiting)

    screen.button(key="review-all-hide-TELEFOON").click().run()
    assert not screen.exception
    assert SpanState.LEFT not in _states(desk, waiting)


def test_the_span_in_focus_is_left_everywhere(desk: Desk, project: Project, waiting: IntakeId) -> None:
    spans = open_review(desk, waiting).spans
    words = open_review(desk, waiting).intake.reading.text
    dilan = next(span for span in spans if words[span.start:span.end] == "Dilan Aydin")
    screen = opened(desk, project, nakijken=waiting)
    screen.session_state["review-focus"] = f"{dilan.start}-{dilan.end}"

    screen.run()
    screen.button(key=f"review-leave-{dilan.start}-{dilan.end}").click().run()

    left = [span for span in open_review(desk, waiting).spans if span.state is SpanState.LEFT]
    assert [words[span.start:span.end] for span in left] == ["Dilan Aydin", "Dilan Aydin"]


def test_done_makes_it_a_source(desk: Desk, project: Project, waiting: IntakeId) -> None:
    for kind in Kind:
        decide_kind(desk, waiting, kind, SpanState.HIDDEN)
    screen = opened(desk, project, nakijken=waiting)

    screen.button(key="review-finish").click().run()

    assert not screen.exception
    line = source_lines(desk, project.id)[0]
    assert "Aydin" not in open_source(desk, line.id).source.text
    assert intakes(desk, project.id) == []


def test_done_asks_first_when_something_was_not_looked_at(desk: Desk, project: Project) -> None:
    talk = "Functie: bewoner\n\nVolgens Zwarthoek gaat het goed, en Tiebert vindt dat ook.\n"
    waiting = take_in(desk, project.id, "namen.txt", talk.encode()).intake_id
    assert waiting is not None
    open_ = open_review(desk, waiting).open
    assert open_
    screen = opened(desk, project, nakijken=waiting)

    screen.button(key="review-finish").click().run()

    assert text("review-open-body") in said(screen)
    assert source_lines(desk, project.id) == []


def test_who_it_was_with_is_filled_in_before_it_is_a_source(
    desk: Desk, project: Project, waiting: IntakeId
) -> None:
    screen = opened(desk, project, nakijken=waiting)

    next(field for field in screen.text_input if field.label == text("stakeholders-function")).input("winkelier")
    screen.button(key="review-save").click().run()

    assert open_review(desk, waiting).intake.reading.header.function == "winkelier"
    assert stakeholders(desk, project.id) == []


def test_what_is_for_good_asks_first(desk: Desk, project: Project, waiting: IntakeId) -> None:
    """A dialog's own button cannot be pressed here: tests/browser/test_review.py does."""
    review = opened(desk, project, nakijken=waiting)
    review.button(key="review-discard").click().run()
    assert text("review-discard-body", name="winkel.txt") in said(review)

    everything = opened(desk, project)
    everything.button(key="waiting-all").click().run()
    assert "vervangen we alles" in said(everything)

    assert [line.id for line in intakes(desk, project.id)] == [waiting]
    assert source_lines(desk, project.id) == []


def test_an_address_of_a_file_that_is_done_leads_to_the_list(desk: Desk, project: Project) -> None:
    screen = opened(desk, project, nakijken="0123456789abcdef")

    assert not screen.exception
    assert screen.title[0].value == text("interviews-title")


def test_another_encoding_can_be_chosen(desk: Desk, project: Project) -> None:
    words = "Functie: winkelier\n\nWij willen ge\u00efnformeerd worden over de caf\u00e9's aan de kade.\n"
    intake_id = take_in(desk, project.id, "oud.txt", words.encode("cp850")).intake_id
    assert intake_id is not None
    screen = opened(desk, project, nakijken=intake_id)

    screen.radio[0].set_value("cp850").run()
    press(screen, text("review-read-again"))

    assert "ge\u00efnformeerd" in open_review(desk, intake_id).intake.reading.text
