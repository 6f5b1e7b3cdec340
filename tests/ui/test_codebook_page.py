"""The page Codeboek, clicked through without a browser. What the tree asks is put in as its component would."""

from dataclasses import replace
from functools import partial
from io import BytesIO

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension, Theme
from interviews.memo import MemoTarget
from projects.ids import SourceId, ThemeId
from projects.project import Project
from projects.rights import Actor, Role
from tests.ui import screens
from tests.ui.screens import text
from workflow.codebook import codebook
from workflow.codebook_file import codebook_as_xlsx
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.memos import add_memo
from workflow.recoding import remove_theme
from workflow.statements import add_statement
from workflow.theming import add_theme, edit_theme, quotes_of, themes
from workflow.undoing import undo

opened = partial(screens.opened, "codebook_page")


def _dialog(desk: "Desk", project: "Project", theme: "Theme", name: str) -> None:  # AppTest runs it by itself
    from ui import codebook_deeds, codebook_page
    from workflow.codebook import codebook

    lines = codebook(desk, project.id)
    if name == "add":
        codebook_page.add(desk, project, lines)
    elif theme.id in [line.theme.id for line in lines]:
        others = [line for line in lines if line.theme.id != theme.id]
        getattr(codebook_deeds, name)(desk, theme, others)


def dialog(desk: Desk, project: Project, theme: Theme, name: str) -> AppTest:
    """What stands in a dialog, drawn as a page: AppTest shows a dialog for one run only."""
    return AppTest.from_function(_dialog, args=(desk, project, theme, name), default_timeout=30).run()


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def by_code(desk: Desk, project: Project, wanted: str) -> Theme:
    return next(theme for theme in themes(desk, project.id) if theme.code == wanted)


def number_with(desk: Desk, project: Project, theme: ThemeId) -> int:
    return len(quotes_of(desk, project.id, theme_id=theme, accepted_only=True))


def field(screen: AppTest, kind: str, label: str) -> object:
    """The field with this label."""
    return next(one for one in getattr(screen, kind) if one.label == text(label))


def asks(screen: AppTest, what: str, theme: ThemeId, number: int = 1) -> AppTest:
    screen.session_state["code-tree"] = {"asked": {"n": number, "what": what, "id": theme}}
    return screen.run()


@pytest.fixture
def used(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> Theme:
    """A code on every passage of T-01, and as an image on one of T-02; with a statement and a memo."""
    theme = by_code(desk, project, "COMM")
    for passage in open_source(desk, boa).passages:
        code(desk, passage.id, Choice(Dimension.EXPECTATION, theme.id))
    code(desk, open_source(desk, partner).passages[0].id, Choice(Dimension.PERCEPTION, theme.id))
    add_statement(desk, project.id, "Boa's zijn zichtbaar.", theme.id)
    add_memo(desk, project.id, MemoTarget.THEME, theme.id, "Breed begrip.")
    return theme


def test_the_first_code_is_open(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert screen.subheader[0].value == themes(desk, project.id)[0].label


def test_the_tree_opens_a_code_once(desk: Desk, project: Project) -> None:
    second, third = themes(desk, project.id)[1:3]

    screen = asks(opened(desk, project), "open", second.id)
    assert screen.query_params["code"] == second.id
    screen.query_params["code"] = third.id
    screen.run()

    assert screen.subheader[0].value == third.label


def test_the_tree_moves_a_code(desk: Desk, project: Project) -> None:
    first, second = themes(desk, project.id)[:2]

    screen = asks(opened(desk, project), "deeper", second.id)
    assert [(line.theme.id, line.depth) for line in codebook(desk, project.id)[:2]] == [(first.id, 0), (second.id, 1)]
    asks(screen, "higher", second.id, 2)

    assert codebook(desk, project.id)[1].depth == 0


def test_buttons_move_the_open_code(desk: Desk, project: Project) -> None:
    first, second = themes(desk, project.id)[:2]

    opened(desk, project, code=second.id).button(key="code-up").click().run()

    assert [theme.id for theme in themes(desk, project.id)[:2]] == [second.id, first.id]


@pytest.mark.parametrize(("kind", "label", "typed", "name", "kept"), [
    ("text_input", "themes-name", " Op straat ", "label", "Op straat"),
    ("text_area", "themes-definition", "Wanneer en waar.", "definition", "Wanneer en waar."),
    ("text_area", "codebook-keywords", "fiets, voet;Fiets", "keywords", ("fiets", "voet")),
    ("text_area", "codebook-example", "Nooit gezien.", "example", "Nooit gezien."),
    ("selectbox", "codebook-dimension", "perception", "dimension", Dimension.PERCEPTION),
])
def test_a_field_is_kept_when_one_leaves_it(
    desk: Desk, project: Project, kind: str, label: str, typed: str, name: str, kept: object
) -> None:
    screen = opened(desk, project)

    field(screen, kind, label).set_value(typed).run()  # type: ignore[attr-defined]

    assert not screen.exception
    assert not screen.error
    assert getattr(themes(desk, project.id)[0], name) == kept
    undo(desk, project.id)
    assert getattr(themes(desk, project.id)[0], name) != kept


def test_a_code_gets_another_place_and_colour(desk: Desk, project: Project) -> None:
    first, second = themes(desk, project.id)[:2]
    screen = opened(desk, project, code=second.id)

    field(screen, "selectbox", "codebook-parent").set_value(first.id).run()  # type: ignore[attr-defined]
    next(one for one in screen.button_group if one.label == text("codebook-colour")).set_value(5).run()

    changed = themes(desk, project.id)[1]
    assert (changed.parent_id, changed.colour) == (first.id, 5)


def test_a_name_that_is_taken_is_refused_and_stays_in_its_field(desk: Desk, project: Project) -> None:
    first, second = themes(desk, project.id)[:2]
    screen = opened(desk, project)

    screen.text_input[0].set_value(second.label).run()

    assert screen.error[0].value == text("error-theme-name-taken", name=second.label)
    assert screen.text_input[0].value == second.label
    assert themes(desk, project.id)[0] == first


def test_one_field_leaves_what_a_colleague_changed_meanwhile(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)
    colleague = replace(desk, actor=Actor("bram", "Bram", Role.CONSULTANT))
    edit_theme(colleague, replace(themes(desk, project.id)[0], example="Van Bram."))

    screen.text_input[0].set_value("Op straat").run()

    first = themes(desk, project.id)[0]
    assert (first.label, first.example) == ("Op straat", "Van Bram.")


def test_the_code_of_a_standard_code_is_fixed(desk: Desk, project: Project) -> None:
    own = add_theme(desk, project.id, "Strand")

    fixed = field(opened(desk, project), "text_input", "codebook-code")
    free = field(opened(desk, project, code=own.id), "text_input", "codebook-code")

    assert fixed.disabled  # type: ignore[attr-defined]
    assert not free.disabled  # type: ignore[attr-defined]


def test_a_new_code_is_made_under_another_and_opened(desk: Desk, project: Project) -> None:
    parent = themes(desk, project.id)[0]
    screen = dialog(desk, project, parent, "add")

    screen.text_input(key="code-new-label").input("Vaste tijden")
    screen.selectbox(key="code-new-parent").set_value(parent.id)
    screen.button(key="code-new-go").click().run()

    made = next(theme for theme in themes(desk, project.id) if theme.label == "Vaste tijden")
    assert made.parent_id == parent.id
    assert screen.query_params["code"] == made.id


def test_merging_says_first_what_moves(desk: Desk, project: Project, used: Theme) -> None:
    target = by_code(desk, project, "ZICHT")
    number = number_with(desk, project, used.id)
    screen = dialog(desk, project, used, "merge")

    screen.selectbox(key="merge-into").set_value(target.id).run()
    assert text("codebook-effect-into-passages", count=number, into=target.label) in said(screen)
    assert text("codebook-effect-into-statements", count=1) in said(screen)
    assert text("codebook-effect-into-memos", count=1) in said(screen)
    assert number_with(desk, project, used.id) == number
    screen.button(key="merge-go").click().run()

    assert not screen.exception
    assert number_with(desk, project, target.id) == number
    assert screen.query_params["code"] == target.id


def test_images_are_split_off(desk: Desk, project: Project, used: Theme) -> None:
    screen = dialog(desk, project, used, "split")

    assert screen.button(key="split-go").disabled
    screen.text_input(key="split-label").input("Beeld van berichten").run()
    screen.button_group(key="split-dimension").set_value(Dimension.PERCEPTION).run()
    assert text("codebook-effect-into-passages", count=1, into="Beeld van berichten") in said(screen)
    screen.button(key="split-go").click().run()

    made = next(theme for theme in themes(desk, project.id) if theme.label == "Beeld van berichten")
    assert number_with(desk, project, made.id) == 1
    assert screen.query_params["code"] == made.id


def test_passages_of_one_source_are_recoded(desk: Desk, project: Project, used: Theme, partner: SourceId) -> None:
    target = by_code(desk, project, "ZICHT")
    number = number_with(desk, project, used.id)
    screen = dialog(desk, project, used, "recode")

    screen.selectbox(key="recode-into").set_value(target.id).run()
    screen.button_group(key="recode-part").set_value("some").run()
    assert screen.button(key="recode-go").disabled
    screen.multiselect(key="recode-sources").set_value([partner]).run()
    screen.button(key="recode-go").click().run()

    assert not screen.exception
    assert number_with(desk, project, target.id) == 1
    assert number_with(desk, project, used.id) == number - 1


def test_removing_asks_what_happens_to_the_passages(desk: Desk, project: Project, used: Theme) -> None:
    number = number_with(desk, project, used.id)
    screen = dialog(desk, project, used, "remove")

    assert screen.button(key="remove-go").disabled
    screen.radio(key="remove-way").set_value("loose").run()
    assert text("codebook-effect-loose-passages", count=number) in said(screen)
    screen.button(key="remove-go").click().run()

    assert used.id not in [theme.id for theme in themes(desk, project.id)]
    assert "code" not in screen.query_params


def test_an_unused_code_goes_without_questions(desk: Desk, project: Project) -> None:
    first = themes(desk, project.id)[0]
    screen = dialog(desk, project, first, "remove")

    assert not screen.radio
    screen.button(key="remove-go").click().run()

    assert first.id not in [theme.id for theme in themes(desk, project.id)]


@pytest.mark.parametrize("name", ["merge", "split", "recode", "remove"])
def test_each_deed_asks_first(desk: Desk, project: Project, used: Theme, name: str) -> None:
    before = themes(desk, project.id)

    screen = opened(desk, project, code=used.id).button(key=f"code-{name}").click().run()

    assert f"{name}-go" in [button.key for button in screen.button]
    assert themes(desk, project.id) == before


def test_standard_codes_that_are_gone_are_on_offer(desk: Desk, project: Project) -> None:
    assert "codebook-missing" not in [button.key for button in opened(desk, project).button]
    remove_theme(desk, by_code(desk, project, "COMM").id)
    screen = opened(desk, project)

    screen.button(key="codebook-missing").click().run()

    assert "Communicatie en terugkoppeling" in said(screen)
    assert text("codebook-missing-button") in [button.label for button in screen.button]


def test_an_empty_codebook_says_how_to_begin(desk: Desk, project: Project) -> None:
    for theme in themes(desk, project.id):
        remove_theme(desk, theme.id)
    screen = opened(desk, project)
    assert screen.subheader[0].value == text("codebook-empty")

    screen.button(key="codebook-standard").click().run()

    assert len(themes(desk, project.id)) == 14


def filled(desk: Desk, project: Project, **cells: str) -> bytes:
    """The codebook as Excel with other words in some cells."""
    book = openpyxl.load_workbook(BytesIO(codebook_as_xlsx(desk, project.id)))
    for place, words in cells.items():
        book.worksheets[0][place] = words
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_file_says_first_what_it_changes(desk: Desk, project: Project) -> None:
    content = filled(desk, project, B2="Te zien", B16="Strand", C16="ZICHT")
    screen = opened(desk, project, deel="bestand")

    screen.file_uploader[0].upload("codes.xlsx", content, "application/xlsx").run()
    assert text("codebook-in-counts", fresh=1, changed=1, same=13) in said(screen)
    assert len(themes(desk, project.id)) == 14
    screen.button(key="codebook-in").click().run()

    assert [theme.label for theme in themes(desk, project.id)][:2] == ["Te zien", "Strand"]


def test_a_file_with_problems_is_told_and_changes_nothing(desk: Desk, project: Project) -> None:
    content = filled(desk, project, B16="Strand", C16="NERGENS")
    screen = opened(desk, project, deel="bestand")

    screen.file_uploader[0].upload("codes.xlsx", content, "application/xlsx").run()

    assert screen.error[0].value == text("codebook-in-problems", count=1)
    assert "NERGENS" in said(screen)
    assert screen.button(key="codebook-in").disabled


def test_all_memos_stand_together_and_can_be_filtered(desk: Desk, project: Project, used: Theme) -> None:
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Wie nodigen we *uit*?")
    screen = opened(desk, project, deel="memos")
    assert "Breed begrip" in said(screen)
    assert r"\*uit\*" in said(screen)

    screen.selectbox(key="memos-kind").set_value("theme").run()
    assert text("memos-count", shown="1", all="2") in said(screen)
    screen.selectbox(key="memos-kind").set_value("any").run()
    screen.text_input(key="memos-search").set_value("nodigen wie").run()

    assert "Breed begrip" not in said(screen)


def test_without_memos_the_list_says_where_they_come_from(desk: Desk, project: Project) -> None:
    assert opened(desk, project, deel="memos").subheader[0].value == text("memos-empty")


def test_markup_in_a_name_stays_text(desk: Desk, project: Project) -> None:
    edit_theme(desk, replace(themes(desk, project.id)[0], label="<b>Vet</b> [x](y)"))

    assert opened(desk, project).subheader[0].value == r"\<b\>Vet\</b\> \[x\]\(y\)"
