"""The page Thema's, clicked through without a browser."""

from dataclasses import replace
from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension, Theme
from projects.errors import Refused
from projects.ids import PassageId, SourceId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import text
from workflow.coding import Choice, accept_all, code, open_source
from workflow.desk import Desk
from workflow.statements import add_statement, statements
from workflow.theming import edit_theme, quotes_of, themes

opened = partial(screens.opened, "themes_page")


def said(screen: AppTest) -> str:
    words = [element.value for element in (*screen.markdown, *screen.caption, *screen.subheader)]
    return " ".join([*words, *(box.label for box in screen.checkbox)])


@pytest.fixture
def theme(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> Theme:
    """A theme with a wish of a partner, accepted, and an image and a wish of staff; the rest is elsewhere."""
    one, other = themes(desk, project.id)[0], themes(desk, project.id)[1]
    places = [(boa, 0, Dimension.PERCEPTION), (boa, 1, Dimension.EXPECTATION), (partner, 0, Dimension.EXPECTATION)]
    for source, place, dimension in places:
        code(desk, open_source(desk, source).passages[place].id, Choice(dimension, one.id))
    for passage in open_source(desk, partner).passages[1:]:
        code(desk, passage.id, Choice(Dimension.EXPECTATION, other.id))
    return one


def of_theme(desk: Desk, project: Project, theme: Theme) -> list[PassageId]:
    return [quote.passage.passage_id for quote in quotes_of(desk, project.id, theme_id=theme.id)]


def test_a_card_counts_conversations_of_both_sides(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("themes-expectations", count=2) in said(screen)
    assert any(text("themes-staff", count=1) in str(element.proto) for element in screen.get("html"))


def test_the_page_says_how_many_are_still_suggestions(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)
    assert text("themes-with-suggested", accepted=0, waiting=2) in said(screen)

    screen.toggle(key="themes-accepted").set_value(True).run()

    assert text("themes-empty") in said(screen)


def test_accepted_codes_stay_when_suggestions_are_left_out(desk: Desk, project: Project, boa: SourceId) -> None:
    accept_all(desk, boa)

    screen = opened(desk, project)
    screen.toggle(key="themes-accepted").set_value(True).run()

    assert not [one for one in screen.subheader if one.value == text("themes-empty")]
    assert text("themes-only-accepted", accepted=2) in said(screen)


def test_a_theme_shows_its_quotes_by_dimension_and_side(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema=theme.id)

    assert not screen.exception
    assert screen.title[0].value == theme.label
    headings = [one.value for one in screen.subheader]
    assert headings == [f"V · {text('dimensions-expectation')} (2)", f"B · {text('dimensions-perception')} (1)"]
    assert "Halvering" in said(screen)
    assert "gebiedsbeheerder" in said(screen)


def test_a_quote_without_consent_is_marked(desk: Desk, project: Project, theme: Theme) -> None:
    assert text("themes-not-quotable") in said(opened(desk, project, thema=theme.id))


def test_a_theme_that_is_gone_gives_the_list(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema="gone")

    assert screen.error[0].value == text("error-not-found", what="thema")
    assert screen.title[0].value == text("themes-title")


def test_ticked_passages_move_to_another_theme(desk: Desk, project: Project, theme: Theme) -> None:
    first = of_theme(desk, project, theme)[0]
    target = themes(desk, project.id)[3]
    screen = opened(desk, project, thema=theme.id)

    screen.checkbox(key=f"pick-{theme.id}-{first}").check().run()
    screen.selectbox(key="move-to").set_value(target.id).run()
    screen.button(key="move").click().run()

    assert not screen.exception
    assert first not in of_theme(desk, project, theme)
    assert of_theme(desk, project, target) == [first]


def test_ticked_passages_become_a_theme(desk: Desk, project: Project, theme: Theme) -> None:
    first = of_theme(desk, project, theme)[0]
    screen = opened(desk, project, thema=theme.id)

    screen.checkbox(key=f"pick-{theme.id}-{first}").check().run()
    screen.text_input(key=f"split-name-{theme.id}").input("Bonnen").run()
    screen.button(key="split").click().run()

    made = next(one for one in themes(desk, project.id) if one.label == "Bonnen")
    assert of_theme(desk, project, made) == [first]
    assert not opened(desk, project, thema=made.id).checkbox(key=f"pick-{made.id}-{first}").value


def test_a_theme_gets_another_name_and_meaning(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema=theme.id, deel="bewerken")

    screen.text_input[0].input("Op straat zijn")
    next(box for box in screen.text_area if box.label == text("themes-definition")).input("Wanneer en waar.")
    next(button for button in screen.button if button.label == text("action-save")).click().run()

    changed = themes(desk, project.id)[0]
    assert (changed.label, changed.definition) == ("Op straat zijn", "Wanneer en waar.")
    assert screen.title[0].value == "Op straat zijn"


def test_a_theme_keeps_its_name_when_another_has_the_new_one(desk: Desk, project: Project, theme: Theme) -> None:
    other = themes(desk, project.id)[1]

    with pytest.raises(Refused) as refused:
        edit_theme(desk, replace(theme, label=other.label.upper()))

    assert refused.value.message_key == "error-theme-name-taken"
    assert theme.label in [one.label for one in themes(desk, project.id)]


def test_an_empty_traject_asks_for_interviews_first(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert text("themes-empty-first") in said(screen)
    assert not screen.toggle


def test_a_theme_keeps_its_name_when_the_new_one_is_empty(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema=theme.id, deel="bewerken")

    screen.text_input[0].input("  ")
    next(button for button in screen.button if button.label == text("action-save")).click().run()

    assert screen.error[0].value == text("error-theme-needs-name")
    assert themes(desk, project.id)[0].label == theme.label


def test_merging_says_first_what_moves(desk: Desk, project: Project, theme: Theme) -> None:
    add_statement(desk, project.id, "Boa's zijn zichtbaar.", theme.id)
    target = themes(desk, project.id)[3]
    screen = opened(desk, project, thema=theme.id, deel="bewerken")

    screen.selectbox(key="merge-into").set_value(target.id).run()
    screen.button(key="merge").click().run()

    assert text("themes-merge-body", passages=3, statements=1, name=theme.label, into=target.label) in said(screen)
    assert len(of_theme(desk, project, theme)) == 3


def test_a_draft_is_taken_over_with_its_quotes_and_ones_own_words(desk: Desk, project: Project,
                                                                  theme: Theme) -> None:  # fmt: skip
    screen = opened(desk, project, thema=theme.id, deel="stellingen")
    assert not screen.exception

    screen.checkbox[0].check()
    next(one for one in screen.text_area if "draft-" in (one.key or "")).input("De politie helpt binnen tien minuten.")
    next(one for one in screen.button if one.label == text("theme-statements-take-over")).click().run()

    made = [line.statement for line in statements(desk, project.id)]
    assert [one.text for one in made] == ["De politie helpt binnen tien minuten."]
    assert made[0].theme_id == theme.id
    assert made[0].quotes


def test_without_a_tick_nothing_is_taken_over(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema=theme.id, deel="stellingen")

    next(one for one in screen.button if one.label == text("theme-statements-take-over")).click().run()

    assert screen.warning[0].value == text("theme-statements-choose-first")
    assert statements(desk, project.id) == []


def test_a_statement_in_ones_own_words_leans_on_chosen_quotes(desk: Desk, project: Project, theme: Theme) -> None:
    first, second, *_ = of_theme(desk, project, theme)
    screen = opened(desk, project, thema=theme.id, deel="stellingen", citaten=first)

    screen.text_area(key=f"own-words-{theme.id}-0").input("Boa's leggen uit waarom.")
    screen.multiselect[-1].set_value([first, second])
    next(one for one in screen.button if one.label == text("theme-statements-add")).click().run()

    made = statements(desk, project.id)[0].statement
    assert screen.text_area(key=f"own-words-{theme.id}-1").value == ""
    assert made.text == "Boa's leggen uit waarom."
    assert set(made.quotes) == {first, second}


def test_an_empty_statement_is_refused(desk: Desk, project: Project, theme: Theme) -> None:
    screen = opened(desk, project, thema=theme.id, deel="stellingen")

    next(one for one in screen.button if one.label == text("theme-statements-add")).click().run()

    assert screen.error[0].value == text("error-statement-empty")


def test_a_statement_is_reworded_and_removed(desk: Desk, project: Project, theme: Theme) -> None:
    one = add_statement(desk, project.id, "Boa's zijn zichtbaar.", theme.id)
    screen = opened(desk, project, thema=theme.id, deel="stellingen")

    next(box for box in screen.text_area if box.value == one.text).input("Boa's zijn elke avond zichtbaar.")
    screen.button(key=f"save-{one.id}").click().run()
    assert statements(desk, project.id)[0].statement.text == "Boa's zijn elke avond zichtbaar."
    screen.button(key=f"remove-{one.id}").click().run()

    assert statements(desk, project.id) == []


def test_markup_in_a_name_stays_text(desk: Desk, project: Project, theme: Theme) -> None:
    edit_theme(desk, replace(theme, label="<b>Vet</b> [x](y)"))

    screen = opened(desk, project, thema=theme.id)

    assert screen.title[0].value == r"\<b\>Vet\</b\> \[x\]\(y\)"
