"""Undo: what the journal puts back, and what it refuses to."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from projects.errors import Conflict, Refused
from projects.project import Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from tests.consents import QUOTE
from workflow.desk import Desk
from workflow.people import add_stakeholder, edit_stakeholder, remove_stakeholder, stakeholders
from workflow.theming import add_theme, edit_theme, themes
from workflow.trajects import edit_project, get_project, recent
from workflow.undoing import next_undo, redo, undo


def test_an_edit_can_be_taken_back_and_done_again(desk: Desk, project: Project) -> None:
    edit_project(desk, replace(project, name="Anders"))

    undo(desk, project.id)
    after_undo = get_project(desk, project.id)
    redo(desk, project.id)

    assert after_undo == project
    assert get_project(desk, project.id).name == "Anders"


def test_somebody_added_is_gone_after_undo_and_back_after_redo(desk: Desk, project: Project) -> None:
    person = add_stakeholder(desk, project.id, name="Ruben", function="wijkboa", organisation="Gemeente",
                             side=Side.STAFF, group="handhavers", consents=QUOTE)  # fmt: skip

    undo(desk, project.id)
    gone = stakeholders(desk, project.id)
    redo(desk, project.id)

    assert gone == []
    assert stakeholders(desk, project.id) == [person]


def test_undo_goes_back_step_by_step(desk: Desk, project: Project) -> None:
    for name in ("een", "twee", "drie"):
        edit_project(desk, replace(project, name=name))

    undo(desk, project.id)
    undo(desk, project.id)
    assert get_project(desk, project.id).name == "een"
    redo(desk, project.id)
    assert get_project(desk, project.id).name == "twee"
    undo(desk, project.id)
    undo(desk, project.id)

    assert get_project(desk, project.id) == project


def test_after_something_new_there_is_nothing_to_do_again(desk: Desk, project: Project) -> None:
    edit_project(desk, replace(project, name="een"))
    undo(desk, project.id)
    edit_project(desk, replace(project, name="twee"))

    with pytest.raises(Refused):
        redo(desk, project.id)


def test_the_start_of_a_traject_is_not_undone_with_a_button(desk: Desk, project: Project) -> None:
    assert next_undo(desk, project.id) == (None, None)
    with pytest.raises(Refused):
        undo(desk, project.id)


def test_another_persons_change_since_is_not_overwritten(desk: Desk, project: Project) -> None:
    other = Desk(desk.store, Actor("bram", "Bram", Role.CONSULTANT))
    edit_project(desk, replace(project, name="van Anouk"))
    edit_project(other, replace(project, name="van Bram"))

    with pytest.raises(Conflict):
        undo(desk, project.id)

    assert get_project(desk, project.id).name == "van Bram"


def test_one_does_not_undo_what_somebody_else_did(desk: Desk, project: Project) -> None:
    other = Desk(desk.store, Actor("bram", "Bram", Role.CONSULTANT))
    edit_project(other, replace(project, name="van Bram"))

    with pytest.raises(Refused):
        undo(desk, project.id)


def test_an_undo_that_failed_leaves_no_line(desk: Desk, project: Project) -> None:
    other = Desk(desk.store, Actor("bram", "Bram", Role.CONSULTANT))
    edit_project(desk, replace(project, name="van Anouk"))
    edit_project(other, replace(project, name="van Bram"))
    before = recent(desk, project.id)

    with pytest.raises(Conflict):
        undo(desk, project.id)

    assert recent(desk, project.id) == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=some.lists(some.sampled_from(["add", "edit", "remove", "theme", "undo", "redo"]), max_size=12))
def test_undoing_everything_brings_back_the_beginning(desk: Desk, project: Project, steps: list[str]) -> None:
    while next_undo(desk, project.id)[0] is not None:
        undo(desk, project.id)
    start = stakeholders(desk, project.id), themes(desk, project.id)

    for number, step in enumerate(steps):
        _do(desk, project, step, number)
    while next_undo(desk, project.id)[0] is not None:
        undo(desk, project.id)

    assert (stakeholders(desk, project.id), themes(desk, project.id)) == start


def _do(desk: Desk, project: Project, step: str, number: int) -> None:
    known = stakeholders(desk, project.id)
    back, forth = next_undo(desk, project.id)
    if step == "add":
        add_stakeholder(desk, project.id, name=f"Naam {number}", function="f", organisation="o", side=Side.PARTNER,
                        group="g", consents=QUOTE)  # fmt: skip
    elif step == "edit" and known:
        edit_stakeholder(desk, replace(known[-1], function=f"functie {number}"))
    elif step == "remove" and known:
        remove_stakeholder(desk, known[0].id)
    elif step == "theme":
        labels = {theme.label for theme in themes(desk, project.id)}
        if f"Thema {number}" in labels:
            edit_theme(desk, replace(themes(desk, project.id)[0], label=f"Ander {number}"))
        else:
            add_theme(desk, project.id, f"Thema {number}")
    elif step == "undo" and back is not None:
        undo(desk, project.id)
    elif step == "redo" and forth is not None:
        redo(desk, project.id)
