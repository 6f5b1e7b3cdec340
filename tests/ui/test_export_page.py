"""The export page: the workbook, what stays out, and the thread in both directions."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.ids import SourceId
from projects.project import Project
from sessions.outcome import Conclusion
from tests.ui.agreed import REPLY, adopt, conclude, make_goal, open_page, words_on
from texts import Language, say
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.exporting import export_view, find_quotes, load_content
from workflow.goals import adopt_outcomes, propose_goals
from workflow.memos import add_memo
from workflow.sessions import console, record_outcome, sessions
from workflow.vote_import import import_votes


def export_page(desk: Desk, project: Project, **address: str) -> AppTest:
    screen = open_page(desk, project, "export_page", **address)
    assert not screen.exception
    return screen


def text(key: str, **values: str | int) -> str:
    return say(Language.DUTCH, key, **values)


def test_an_empty_traject_has_nothing_to_take_home(desk: Desk, project: Project) -> None:
    screen = export_page(desk, project)

    assert text("export-empty") in words_on(screen)


def test_the_workbook_is_made_when_asked_for(desk: Desk, project: Project) -> None:
    make_goal(desk, project)
    screen = export_page(desk, project)
    assert "export-download" not in [button.key for button in screen.get("download_button")]

    screen.button(key="export-make").click().run()

    assert not screen.exception
    assert "export-download" in [button.key for button in screen.get("download_button")]
    name, made, _ = screen.session_state[f"export-made-{project.id}"]
    assert name.endswith(".xlsx")
    assert "Verwachtingen" in load_workbook(BytesIO(made)).sheetnames


def test_quotes_without_consent_are_counted(desk: Desk, project: Project) -> None:
    conclude(desk, project)

    screen = export_page(desk, project)

    kept_in = {one.passage.passage_id for one in load_content(desk, project.id).quotes if not one.quotable}
    view = export_view(desk, project.id)
    assert view.withheld == len(kept_in) > 0
    assert text("export-withheld", count=view.withheld, sources=1) in words_on(screen)
    assert "Nadia" not in words_on(screen)


def test_suggestions_that_nobody_looked_at_are_told(desk: Desk, project: Project) -> None:
    conclude(desk, project)

    screen = export_page(desk, project)

    assert text("export-unseen", count=export_view(desk, project.id).unseen) in words_on(screen)


def test_from_a_goal_one_walks_back_to_the_words(desk: Desk, project: Project) -> None:
    goal = make_goal(desk, project)

    words = words_on(export_page(desk, project, doel=goal.id))

    for step in ("thread-goal", "thread-expectation", "thread-statement", "thread-votes", "thread-outcome",
                 "thread-theme"):  # fmt: skip
        assert text(step) in words
    assert "gebiedsbeheerder" in words


def test_the_thread_shows_no_side_that_is_too_small(desk: Desk, project: Project) -> None:
    lines = ["session,round,statement,participant,side,vote", f"Sessie,1,{REPLY},P0,staff,disagree"]
    lines += [f"Sessie,1,{REPLY},P{n},partner,agree" for n in range(1, 6)]
    import_votes(desk, project.id, "\n".join(lines).encode())
    held = console(desk, sessions(desk, project.id)[0].id)
    record_outcome(desk, held.statements[0].id, held.rounds[0].id, Conclusion.AGREED, "Bijna iedereen is het eens.")
    adopt_outcomes(desk, project.id)
    goal = propose_goals(desk, project.id)[0]

    screen = export_page(desk, project, doel=goal.id)

    assert [list(table.value[text("thread-who")]) for table in screen.table] == [[text("thread-all")]]
    assert text("thread-sides-hidden") in words_on(screen)


def test_from_an_expectation_that_was_not_agreed_too(desk: Desk, project: Project) -> None:
    _, other = adopt(desk, project)

    words = words_on(export_page(desk, project, verwachting=other.id))

    assert "Partners willen dit niet." in words
    assert text("thread-no-goal") in words


def test_a_quote_is_found_and_shows_what_became_of_it(desk: Desk, project: Project) -> None:
    make_goal(desk, project)
    found = find_quotes(desk, project.id, "melder bericht")[0].passage.passage_id
    screen = export_page(desk, project, begin="citaat")

    screen.text_input(key="export-search").input("MELDER bericht").run()
    screen.radio(key="export-quote").set_value(found).run()

    assert not screen.exception
    words = words_on(screen)
    assert REPLY in words
    assert text("verdict-agreed") in words
    assert text("thread-withheld") in words


def test_a_quote_that_led_nowhere_says_so(desk: Desk, project: Project) -> None:
    conclude(desk, project)
    lone = find_quotes(desk, project.id, "halvering")[0].passage.passage_id
    statements = load_content(desk, project.id).statements
    assert all(lone not in statement.quotes for statement in statements)

    words = words_on(export_page(desk, project, passage=lone))

    assert text("thread-nothing-yet-help") in words


def test_a_passage_that_is_gone_is_told(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = export_page(desk, project, passage="weg")

    assert [error.value for error in screen.error] == [text("error-not-found", what="citaat")]


def test_words_that_nobody_said_find_nothing(desk: Desk, project: Project) -> None:
    conclude(desk, project)
    screen = export_page(desk, project, begin="citaat")

    screen.text_input(key="export-search").input("100%_zeppelin").run()

    assert text("export-nothing-found") in words_on(screen)


def downloads(screen: AppTest) -> dict[str, Any]:
    """The buttons that hand over a file, by their key."""
    return {str(button.key): button for button in screen.get("download_button")}


def test_what_goes_to_other_tools_is_counted(desk: Desk, project: Project, boa: SourceId) -> None:
    code(desk, open_source(desk, boa).passages[0].id, Choice(Dimension.OTHER))

    screen = export_page(desk, project)

    buttons = downloads(screen)
    assert not any(buttons[key].disabled for key in ("exchange-qdpx", "exchange-qdc", "exchange-xlsx"))
    assert text("exchange-out-sources", count=1) in words_on(screen)
    assert text("exchange-out-tags", count=1) in words_on(screen)
    assert text("exchange-stays-suggestions", count=1) in words_on(screen)
    assert "exchange-stays-sources" not in words_on(screen)


def test_quotes_without_consent_stay_out_of_the_list(desk: Desk, project: Project, partner: SourceId) -> None:
    code(desk, open_source(desk, partner).passages[0].id, Choice(Dimension.OTHER))

    screen = export_page(desk, project)

    buttons = downloads(screen)
    assert buttons["exchange-xlsx"].disabled
    assert not buttons["exchange-qdpx"].disabled
    assert text("exchange-stays-quotes", count=1) in words_on(screen)


def test_memos_go_along_only_when_asked_for(desk: Desk, project: Project) -> None:
    make_goal(desk, project)
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Eerst de wethouder bellen.")
    screen = export_page(desk, project)

    screen.button(key="export-make").click().run()
    without = screen.session_state[f"export-made-{project.id}"][1]
    screen.checkbox(key="export-memos").check().run()
    assert "export-download" not in [str(button.key) for button in screen.get("download_button")]
    screen.button(key="export-make").click().run()
    with_them = screen.session_state[f"export-made-{project.id}"][1]

    assert "Memo" not in load_workbook(BytesIO(without)).sheetnames
    sheet = load_workbook(BytesIO(with_them))["Memo"]
    assert [cell.value for cell in sheet[2]][:4] == ["Traject", project.name, "Eerst de wethouder bellen.", "Anouk"]
