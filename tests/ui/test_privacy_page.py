"""The page Privacy, clicked through without a browser."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from streamlit.testing.v1 import AppTest

from projects.consent import Purpose, Remedy
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Action, Actor, Role
from tests.ui import screens
from tests.ui.screens import press, text
from workflow.coding import open_source
from workflow.desk import Desk
from workflow.key import delete_key
from workflow.originals import destroy_originals, kept_originals
from workflow.people import stakeholders
from workflow.statements import add_statement
from workflow.trajects import edit_project, recent
from workflow.withdrawing import withdraw

opened = partial(screens.opened, "privacy_page")


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def button(screen: AppTest, label: str) -> bool:
    """Can this button be pressed?"""
    return any(one.label == label and not one.disabled for one in screen.button)


def test_an_empty_traject_has_nothing_to_arrange(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    for key in ("privacy-consents-done", "privacy-small-none", "privacy-key-empty", "privacy-copies-none"):
        assert text(key) in said(screen)
    assert not button(screen, text("privacy-originals-destroy"))


def test_who_still_has_to_sign_is_named_by_code_and_function(desk: Desk, project: Project, boa: SourceId,
                                                             partner: SourceId) -> None:  # fmt: skip
    screen = opened(desk, project)

    assert "Opname: Nog niet getekend · Citaat zonder naam: Nog niet getekend" in said(screen)
    assert "Nadia" not in said(screen)
    assert "Tienstra" not in said(screen)


def test_groups_under_three_are_told(desk: Desk, project: Project, boa: SourceId) -> None:
    assert "▲ handhavers 1" in said(opened(desk, project))


def test_the_days_that_are_left_are_counted(desk: Desk, project: Project) -> None:
    last = project.retention_until
    at = replace(desk, clock=lambda: datetime(last.year, last.month, last.day, 12, tzinfo=UTC))
    after = replace(desk, clock=lambda: datetime(last.year + 1, 1, 1, 12, tzinfo=UTC))

    assert "Dat is vandaag" in said(opened(at, project))
    assert "is voorbij sinds" in said(opened(after, project))


def test_originals_go_only_after_a_question(desk: Desk, project: Project, boa: SourceId) -> None:
    edit_project(desk, replace(project, originals_until=date(2099, 1, 31)))

    screen = press(opened(desk, replace(project, originals_until=date(2099, 1, 31))),
                   text("privacy-originals-destroy"))  # fmt: skip

    assert text("privacy-originals-body", count=1) in said(screen)
    assert text("privacy-originals-until", until="31 januari 2099") in said(screen)
    assert kept_originals(desk, project.id) == 1


def test_the_key_is_made_when_asked_for_and_told_in_the_journal(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("privacy-key-csv"))

    assert not screen.exception
    assert recent(desk, project.id, 1)[0].action is Action.EXPORT_KEY
    assert "Tienstra" not in said(screen)


def test_destroying_the_key_asks_first(desk: Desk, project: Project, boa: SourceId) -> None:
    screen = press(opened(desk, project), text("privacy-key-delete"))

    assert text("privacy-key-body", count=1) in said(screen)
    assert stakeholders(desk, project.id)[0].name == "Ruben Tienstra"


def test_without_names_and_originals_the_page_says_so(desk: Desk, project: Project, boa: SourceId) -> None:
    delete_key(desk, project.id)
    destroy_originals(desk, project.id)

    screen = opened(desk, project)

    assert text("privacy-key-empty") in said(screen)
    assert text("privacy-originals", count=0) in said(screen)


def test_a_consultant_does_not_get_the_key(desk: Desk, project: Project, boa: SourceId) -> None:
    consultant = replace(desk, actor=Actor("bram", "Bram", Role.CONSULTANT))

    screen = opened(consultant, project)

    assert text("privacy-key-owner") in said(screen)
    assert not button(screen, text("privacy-key-xlsx"))


def test_copies_are_listed_with_what_they_hold(desk: Desk, project: Project, tmp_path: Path) -> None:
    copy = tmp_path / "draagvlak.before-0004-20261125-090000.db"
    copy.write_bytes((tmp_path / "draagvlak.db").read_bytes())

    screen = opened(desk, project)
    asked = next(one for one in screen.button if one.key == f"copy-{copy.name}").click()
    screen = asked.run()

    assert text("privacy-copies-hold", count=1) in said(screen)
    assert copy.exists()


def test_traces_are_wiped_when_asked_for(desk: Desk, project: Project) -> None:
    screen = press(opened(desk, project), text("privacy-wipe"))

    assert not screen.exception
    assert not screen.error


def test_statements_that_lost_a_quote_are_listed(desk: Desk, project: Project, boa: SourceId) -> None:
    add_statement(desk, project.id, "Er komt snel hulp", None, [open_source(desk, boa).passages[0].id])
    withdraw(desk, stakeholders(desk, project.id)[0].id, Purpose.QUOTE, Remedy.PASSAGES)

    assert "S1 · Er komt snel hulp" in said(opened(desk, project))
