"""Files of other tools on the page Interviews: what was placed, moved and not placed, and why."""

from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
)
from interviews.exchange.refi_write import write_refi
from projects.project import Project
from tests.ui.agreed import words_on
from tests.ui.screens import opened, press, text
from workflow.coding import open_source, source_lines
from workflow.desk import Desk

TEXT = "Interviewer: Wat valt op?\n\nRespondent: Er ligt veel <b>afval</b> op straat. En het blijft liggen.\n"
QUOTE = "En het blijft liggen."
LOST = "Wat valt op"


def a_project() -> bytes:
    """Four quotes of the answer, and one of the question, which has no place."""
    def at(words: str, number: int) -> ExchangedSelection:
        start = TEXT.index(words)
        coding = ExchangedCoding(f"c{number}", "afval", "u")
        return ExchangedSelection(f"s{number}", "d", start, start + len(words), words, (coding,))

    places = (QUOTE, "Er ligt veel", "op straat", "veel <b>", LOST)
    return write_refi(ExchangedProject(
        "P", "ATLAS.ti", users=(ExchangedUser("u", "Carla"),), codes=(ExchangedCode("afval", "Afval <i>"),),
        documents=(ExchangedDocument("d", "Gesprek", TEXT),),
        selections=tuple(at(words, number) for number, words in enumerate(places)),
    ))  # fmt: skip


def sent(desk: Desk, project: Project, name: str, content: bytes) -> AppTest:
    screen = opened("interviews_page", desk, project)
    screen.file_uploader(key="exchange-file-0").upload(name, content, "application/octet-stream").run()
    return press_import(screen)


def press_import(screen: AppTest) -> AppTest:
    screen.button(key="exchange-in").click().run()
    assert not screen.exception
    if "exchange-running" in screen.session_state:
        screen.session_state["exchange-running"].wait(60)
        screen.run()
    assert not screen.exception
    return screen


def test_a_project_comes_in_with_a_report(desk: Desk, project: Project) -> None:
    screen = sent(desk, project, "p.qdpx", a_project())

    assert [(one.label, one.value) for one in screen.metric] == [
        (text("exchange-placed"), "4"), (text("exchange-moved"), "0"), (text("exchange-lost"), "1"),
    ]  # fmt: skip
    assert text("exchange-came-documents", count=1) in words_on(screen)
    assert any(LOST in words for words in (one.value for one in screen.markdown))
    assert any(text("exchange-lost-interviewer").capitalize() in one.label for one in screen.expander)
    assert "<i>" not in " ".join(one.value for one in screen.markdown).replace("\\<i\\>", "")
    (line,) = source_lines(desk, project.id)
    assert line.coded == 4


def test_the_user_says_what_a_code_without_a_dimension_is(desk: Desk, project: Project) -> None:
    screen = opened("interviews_page", desk, project)
    screen.selectbox(key="exchange-dimension-nl").set_value(Dimension.PERCEPTION)
    screen.file_uploader(key="exchange-file-0").upload("p.qdpx", a_project(), "application/zip").run()
    press_import(screen)

    (line,) = source_lines(desk, project.id)
    tags = [tag for found in open_source(desk, line.id).tags.values() for tag in found]
    assert {tag.dimension for tag in tags} == {Dimension.PERCEPTION}


def test_a_file_that_we_do_not_know_is_refused_in_a_sentence(desk: Desk, project: Project) -> None:
    screen = sent(desk, project, "p.qdpx", b"geen project")

    assert [one.value for one in screen.error] == [text("refused-exchange-unknown")]
    assert source_lines(desk, project.id) == []


def test_a_report_can_be_closed(desk: Desk, project: Project) -> None:
    screen = sent(desk, project, "p.qdpx", a_project())

    press(screen, text("interviews-report-close"))

    assert not screen.metric


def test_the_same_file_again_brings_nothing_new(desk: Desk, project: Project) -> None:
    sent(desk, project, "p.qdpx", a_project())

    screen = sent(desk, project, "p.qdpx", a_project())

    assert (text("exchange-known"), "4") in [(one.label, one.value) for one in screen.metric]
    assert text("exchange-came-same", count=1) in words_on(screen)
    assert text("exchange-came-documents", count=1) not in words_on(screen)
