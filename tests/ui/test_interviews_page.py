"""The page Interviews, clicked through without a browser."""

from functools import partial
from pathlib import Path

from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from interviews.source import SourceKind, TurnRole
from projects.ids import SourceId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import press, text
from ui.drop_zone import as_text
from workflow.coding import Choice, code, open_source, source_lines
from workflow.desk import Desk
from workflow.importing import import_files
from workflow.intake import intakes

opened = partial(screens.opened, "interviews_page")

DEMO = Path(__file__).resolve().parents[2] / "demo"


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def dropped(screen: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """Drop files and press Inlezen."""
    for name, content in files:
        screen.file_uploader[0].upload(name, content, "text/plain")
    screen.run()
    screen = press(screen, text("interviews-import"))
    if "interviews-running" in screen.session_state:
        screen.session_state["interviews-running"].wait(30)
    return screen.run()


def test_an_empty_list_says_what_to_do_first(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("interviews-empty") in said(screen)


def test_many_files_are_read_at_once_and_a_bad_one_is_refused_in_a_sentence(desk: Desk, project: Project) -> None:
    good = DEMO / "interviews" / "LW-03_teamleider.md"

    screen = dropped(opened(desk, project), (good.name, good.read_bytes()), ("leeg.txt", b""))

    assert not screen.exception
    assert [line.file_name for line in intakes(desk, project.id)] == ["LW-03_teamleider.md"]
    assert source_lines(desk, project.id) == []
    assert "1 bestand gelezen, 1 geweigerd" in said(screen)
    assert "Dit bestand is leeg" in said(screen)


def test_the_same_file_twice_is_recognised(desk: Desk, project: Project) -> None:
    good = DEMO / "interviews" / "LW-03_teamleider.md"
    import_files(desk, project.id, [(good.name, good.read_bytes())])

    screen = dropped(opened(desk, project), ("kopie.md", good.read_bytes()))

    assert "Dit bestand is al ingelezen als LW" in said(screen).replace("\\", "")
    assert len(source_lines(desk, project.id)) == 1


def test_a_kind_that_was_chosen_counts_for_all_files(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)
    screen.selectbox(key="interviews-kind-nl").select(SourceKind.ANNUAL_REPORT.value)

    dropped(screen, ("jaar.txt", b"Vorig jaar waren er 400 meldingen over afval in de wijk."))

    assert [line.kind for line in intakes(desk, project.id)] == [SourceKind.ANNUAL_REPORT]


def test_the_report_can_be_taken_home_as_text(desk: Desk, project: Project) -> None:
    reports = import_files(desk, project.id, [("leeg.txt", b""), ("goed.txt", b"Ik verwacht elke week een boa hier.")])

    lines = as_text(reports).splitlines()

    assert lines[0] == "leeg.txt: geweigerd"
    assert lines[1].startswith("    Dit bestand is leeg.")
    assert any(line.startswith("goed.txt: gelezen") for line in lines)


def test_the_list_holds_interviews_and_documents_apart(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId
) -> None:
    import_files(desk, project.id, [("plan.txt", b"Wij zetten in op schone straten.")], SourceKind.POLICY_PLAN)

    screen = opened(desk, project)
    voices = screen.dataframe[0].value
    screen.segmented_control(key="interviews-group").set_value(False)
    screen.run()

    assert list(voices[text("interviews-code")]) == ["T-01", "T-02"]
    assert list(voices[text("interviews-partner")]) == ["wijkboa", "gebiedsbeheerder"]
    assert list(screen.dataframe[0].value[text("interviews-kind")]) == [text("kind-policy_plan")]


def test_the_list_is_searched_and_filtered(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    screen = opened(desk, project)

    screen.text_input(key="interviews-search").input("gebiedsbeheerder")
    screen.run()
    found = list(screen.dataframe[0].value[text("interviews-code")])
    screen.selectbox(key="interviews-filter-nl").select("coded")
    screen.run()

    assert found == ["T-02"]
    assert text("interviews-none-found") in said(screen)


def test_a_row_opens_with_its_text_turn_by_turn(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, bron=boa)

    assert not screen.exception
    assert "binnen tien minuten iemand staat" in said(screen)
    assert ":gray[Wat verwacht je van de politie?]" in said(screen)


def test_words_from_a_file_are_never_markup(desk: Desk, project: Project) -> None:
    files = [("x.txt", b"Ik verwacht **veel** van <b>iedereen</b> en :red[alles] in de wijk.")]
    report = import_files(desk, project.id, files, SourceKind.INTERVIEW)[0]

    screen = opened(desk, project, bron=str(report.source_id))

    assert "\\*\\*veel\\*\\*" in said(screen)
    assert "\\<b\\>" in said(screen)
    assert "\\:red\\[" in said(screen)


def test_the_fields_are_mended(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, bron=boa)

    next(field for field in screen.text_input if field.label == text("interviews-name")).input("Wijkboa Oudervaart")
    press(screen, text("action-save"))

    assert not screen.exception
    assert open_source(desk, boa).source.title == "Wijkboa Oudervaart"


def test_the_roles_of_speakers_are_corrected(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, bron=boa)

    first = next(one for one in screen.segmented_control if one.label.startswith("Interviewer"))
    first.set_value(TurnRole.RESPONDENT)
    press(screen, text("interviews-speakers-save"))

    assert not screen.exception
    assert {turn.role for turn in open_source(desk, boa).turns} == {TurnRole.RESPONDENT}


def test_once_somebody_coded_the_roles_are_fixed(desk: Desk, project: Project, boa: SourceId) -> None:
    code(desk, open_source(desk, boa).passages[0].id, Choice(Dimension.OTHER))

    screen = opened(desk, project, bron=boa)

    assert text("interviews-speakers-fixed") in said(screen)
    assert next(one for one in screen.button if one.label == text("interviews-speakers-save")).disabled


def test_an_interview_goes_only_after_a_question(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project, bron=boa), text("interviews-remove"))

    assert text("interviews-remove-body", code="T-01") in said(screen)
    assert len(source_lines(desk, project.id)) == 1


def test_a_long_list_is_shown_in_pages(desk: Desk, project: Project) -> None:
    files = [(f"{n}.txt", f"Gesprek {n}: ik verwacht elke week een boa in de straat.".encode()) for n in range(51)]
    import_files(desk, project.id, files, SourceKind.INTERVIEW)

    screen = opened(desk, project)

    assert not screen.exception
    assert len(screen.dataframe[0].value) == 50


def test_an_address_of_a_source_that_is_gone_shows_the_list(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, bron="weg")

    assert not screen.exception
    assert text("interviews-choose") in said(screen)
