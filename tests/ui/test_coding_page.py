"""The page Coderen, clicked through without a browser. What the text itself asks is put in as its component would."""

from functools import partial
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from interviews.coding import Dimension
from projects.ids import PassageId, SourceId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import press, text
from ui import coding_sources
from workflow.coding import Choice, Workspace, accept_all, add_passage, open_source
from workflow.desk import Desk
from workflow.passages import Standing, standing

opened = partial(screens.opened, "coding_page")


def asks(screen: AppTest, source: SourceId, number: int, *deeds: dict[str, Any], focus: str = "",
         selected: tuple[int, int] | None = None) -> AppTest:  # fmt: skip
    """What the browser sends: its queue of deeds, what is in focus and what is selected."""
    stretch = {"start": selected[0], "end": selected[1]} if selected else None
    screen.session_state["coder"] = {
        "asked": {"n": number, "source": source, "focus": focus, "selected": stretch, "deeds": list(deeds)}
    }
    return screen.run()


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption))


def states(workspace: Workspace) -> list[Standing]:
    return [standing(workspace, passage.id) for passage in workspace.passages]


def test_without_sources_the_page_says_what_to_do_first(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert screen.subheader[0].value == text("coding-empty")


def test_the_first_open_passage_is_in_focus_and_in_the_address(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert screen.query_params["bron"] == boa
    assert screen.query_params["passage"] == open_source(desk, boa).passages[0].id
    assert "bonnenschrijvers" in said(screen)


def test_a_suggestion_shows_why(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)

    assert "Want" in said(screen)
    assert "‘bonnenschrijvers’" in said(screen)


def test_accepting_moves_on_to_the_next(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("coding-accept"))

    workspace = open_source(desk, boa)
    assert states(workspace) == [Standing.ACCEPTED, Standing.SUGGESTED]
    assert screen.query_params["passage"] == workspace.passages[1].id


def test_rejecting_leaves_the_passage_without_a_code(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("coding-reject"))

    assert not screen.exception
    assert states(open_source(desk, boa)) == [Standing.REJECTED, Standing.SUGGESTED]


def test_another_theme_is_kept_with_change(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)
    other = open_source(desk, boa).themes[5]

    screen.selectbox[0].set_value(other.id).run()
    press(screen, text("coding-change"))

    workspace = open_source(desk, boa)
    assert workspace.tags[workspace.passages[0].id][0].theme_id == other.id


def test_only_a_perception_asks_for_a_sentiment(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project)
    assert text("coding-sentiment") in [one.label for one in screen.segmented_control]

    screen.segmented_control[0].set_value(Dimension.EXPECTATION).run()

    assert text("coding-sentiment") not in [one.label for one in screen.segmented_control]


def test_everything_at_once_asks_first(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("coding-all", count="2"))

    assert text("coding-all-button") in [button.label for button in screen.button]
    assert text("coding-all-body", count=2, code="T-01") in said(screen)
    assert states(open_source(desk, boa)) == [Standing.SUGGESTED, Standing.SUGGESTED]


def test_undo_by_key_takes_back_everything_at_once(desk: Desk, project: Project, boa: SourceId) -> None:
    accept_all(desk, boa)

    asks(opened(desk, project), boa, 1, {"n": 1, "what": "undo"})

    assert states(open_source(desk, boa)) == [Standing.SUGGESTED, Standing.SUGGESTED]


def test_renewing_says_how_many_changed(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("coding-again"))

    assert not screen.exception
    assert "voorstellen" in screen.toast[0].value


def test_two_quick_keys_both_count_and_neither_twice(desk: Desk, project: Project, boa: SourceId) -> None:
    first, second = open_source(desk, boa).passages
    screen = opened(desk, project)
    queue = ({"n": 7, "what": "accept", "passage": first.id}, {"n": 8, "what": "reject", "passage": second.id})

    asks(screen, boa, 8, *queue, focus=second.id)
    asks(screen, boa, 9, *queue, focus=second.id)

    assert states(open_source(desk, boa)) == [Standing.ACCEPTED, Standing.REJECTED]
    assert not screen.error


def test_a_deed_that_comes_too_late_is_told(desk: Desk, project: Project, boa: SourceId) -> None:
    first = open_source(desk, boa).passages[0]
    screen = press(opened(desk, project), text("coding-accept"))

    asks(screen, boa, 3, {"n": 3, "what": "accept", "passage": first.id})

    assert screen.error[0].value == text("error-no-suggestion")


def test_number_and_letter_keys_code_the_passage(desk: Desk, project: Project, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    first, theme = workspace.passages[0], workspace.themes[2]
    screen = opened(desk, project)

    asks(screen, boa, 4, {"n": 3, "what": "code", "passage": first.id, "theme": theme.id},
         {"n": 4, "what": "code", "passage": first.id, "dimension": "expectation"}, focus=first.id)  # fmt: skip

    tag = open_source(desk, boa).tags[first.id][0]
    assert (tag.theme_id, tag.dimension, tag.sentiment) == (theme.id, Dimension.EXPECTATION, None)


def test_a_selection_is_offered_with_a_suggestion_and_added(desk: Desk, project: Project, boa: SourceId) -> None:
    words = open_source(desk, boa).source.text
    start = words.index("binnen tien minuten")
    screen = asks(opened(desk, project), boa, 5, selected=(start, start + len("binnen tien minuten")))
    assert "binnen tien minuten" in said(screen)

    press(screen, text("coding-add"))

    made = [one for one in open_source(desk, boa).passages if one.exact == "binnen tien minuten"]
    assert len(made) == 1
    assert screen.query_params["passage"] == made[0].id


def test_the_interviewers_words_are_refused(desk: Desk, project: Project, boa: SourceId) -> None:
    start = open_source(desk, boa).source.text.index("Hoe zien inwoners")

    screen = asks(opened(desk, project), boa, 5, selected=(start, start + 10))

    assert screen.error[0].value == text("error-interviewers-words")


def test_a_passage_of_ones_own_can_go_again(desk: Desk, project: Project, boa: SourceId) -> None:
    made = add_passage(desk, boa, 60, 80, Choice(Dimension.OTHER))

    press(opened(desk, project, bron=boa, passage=made.id), text("coding-remove-passage"))

    assert made.id not in [one.id for one in open_source(desk, boa).passages]


def test_the_list_leads_to_another_source(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    screen = opened(desk, project)

    screen.button(key=f"source-{partner}").click().run()

    assert screen.query_params["bron"] == partner
    assert "Halvering" in said(screen)


def test_many_sources_are_filtered_and_paged(desk: Desk, project: Project, boa: SourceId, partner: SourceId,
                                             monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(coding_sources, "MANY", 1)
    monkeypatch.setattr(coding_sources, "PAGE", 1)
    screen = opened(desk, project, bron=partner)
    assert [one.key for one in screen.button if (one.key or "").startswith("source-")] == [f"source-{partner}"]

    screen.text_input(key="coding-filter").input("t-01").run()

    assert [one.key for one in screen.button if (one.key or "").startswith("source-")] == [f"source-{boa}"]


def test_a_passage_that_is_gone_gives_the_first_open_one(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = opened(desk, project, bron=boa, passage=PassageId("gone"))

    assert screen.query_params["passage"] == open_source(desk, boa).passages[0].id
