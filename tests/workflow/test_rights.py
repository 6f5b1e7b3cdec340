"""Every deed is refused to whoever may not do it, and leaves a line of the journal when it is done."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import workflow
from goals.plan import Capacity
from interviews.coding import Dimension
from projects.errors import NotAllowed
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Action, Actor, Role
from projects.stakeholder import Consent, Side
from sessions.outcome import Conclusion
from sessions.vote import Choice as VoteChoice
from workflow import (
    coding,
    exporting,
    goals,
    importing,
    people,
    planning,
    sessions,
    statements,
    suggesting,
    theming,
    trajects,
    undoing,
    vote_import,
    voting,
)
from workflow.desk import Desk

# Deeds of participants, and of the process that serves them: they have no line in the journal (decision 0003).
OF_PARTICIPANTS = {"voting.join", "voting.cast_vote", "voting.session_with_code"}
# What opens a transaction for another deed to go on in.
SHARED = {"desk.doing"}


def _functions() -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(workflow.__path__):
        loaded = importlib.import_module(f"workflow.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            if function.__module__ == loaded.__name__:
                found[f"{module.name}.{name}"] = function
    return found


def test_nothing_writes_without_asking_for_the_right() -> None:
    """A function that opens a writing transaction by itself must check an Action by itself."""
    careless = {
        name
        for name, function in _functions().items()
        if ".store.writing()" in (source := inspect.getsource(function)) and ".check(" not in source
    }

    assert careless - OF_PARTICIPANTS - SHARED == set()


Deed = Callable[[Desk, Project, SourceId], object]
CHOICE = coding.Choice(Dimension.OTHER)



def _stretch(desk: Desk, source: SourceId) -> tuple[int, int]:
    start = coding.open_source(desk, source).source.text.index("Dat klopt")
    return start, start + len("Dat klopt")


DEEDS: dict[str, Deed] = {
    "create a traject": lambda desk, p, s: trajects.create_project(
        desk, name="x", municipality="y", team="z", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=p.legal_basis, retention_until=date(2028, 1, 1),
    ),
    "edit a traject": lambda desk, p, s: trajects.edit_project(desk, replace(p, name="x")),
    "delete a traject": lambda desk, p, s: trajects.delete_project(desk, p.id),
    "add somebody": lambda desk, p, s: people.add_stakeholder(
        desk, p.id, name="x", function="y", organisation="", side=Side.STAFF, group="", consent=Consent.GIVEN
    ),
    "import a file": lambda desk, p, s: importing.import_files(desk, p.id, [("a.txt", b"Tekst van een gesprek.")]),
    "remove a source": lambda desk, p, s: importing.remove_source(desk, s),
    "accept all": lambda desk, p, s: coding.accept_all(desk, s),
    "add a passage": lambda desk, p, s: coding.add_passage(desk, s, *_stretch(desk, s), CHOICE),
    "suggest again": lambda desk, p, s: suggesting.suggest_again(desk, p.id),
    "add a theme": lambda desk, p, s: theming.add_theme(desk, p.id, "Strand"),
    "write a statement": lambda desk, p, s: statements.add_statement(desk, p.id, "Een stelling", None),
    "make a session": lambda desk, p, s: sessions.create_session(desk, p.id, title="x", held_on=date(2027, 1, 1)),
    "import votes": lambda desk, p, s: vote_import.import_votes(
        desk, p.id, b"round,statement,participant,side,vote\n1,Iets,P,staff,agree\n"
    ),
    "adopt outcomes": lambda desk, p, s: goals.adopt_outcomes(desk, p.id),
    "add an expectation": lambda desk, p, s: goals.add_expectation(desk, p.id, "Iets"),
    "add a goal": lambda desk, p, s: goals.add_goal(desk, p.id, "Iets"),
    "set hours": lambda desk, p, s: planning.set_capacity(desk, p.id, Capacity(2)),
    "undo": lambda desk, p, s: undoing.undo(desk, p.id),
}  # fmt: skip
FACILITATORS = {"write a statement", "make a session", "import votes", "undo"}


def as_role(desk: Desk, role: Role) -> Desk:
    return replace(desk, actor=Actor("other", "Ander", role))


@pytest.mark.parametrize(("role", "name"), [
    (role, name)
    for role in (Role.READER, Role.PARTICIPANT, Role.FACILITATOR)
    for name in DEEDS
    if role is not Role.FACILITATOR or name not in FACILITATORS
])
def test_a_deed_is_refused_to_whoever_may_not_do_it(
    desk: Desk, project: Project, boa: SourceId, role: Role, name: str
) -> None:
    before = trajects.recent(desk, project.id)

    with pytest.raises(NotAllowed):
        DEEDS[name](as_role(desk, role), project, boa)

    assert trajects.recent(desk, project.id) == before


@pytest.mark.parametrize("name", [name for name in DEEDS if name not in ("create a traject", "undo")])
def test_a_deed_leaves_a_line_with_who_did_it(desk: Desk, project: Project, boa: SourceId, name: str) -> None:
    DEEDS[name](desk, project, boa)

    assert trajects.recent(desk, project.id, 1)[0].actor_name == "Anouk"
    assert trajects.recent(desk, project.id, 1)[0].action not in (Action.IMPORT_SOURCE, Action.CREATE_PROJECT) or (
        name == "import a file"
    )


@pytest.mark.parametrize("role", [Role.PARTICIPANT])
def test_a_participant_reads_nothing(desk: Desk, project: Project, boa: SourceId, role: Role) -> None:
    nosy = as_role(desk, role)

    for read in (
        lambda: trajects.all_projects(nosy),
        lambda: coding.open_source(nosy, boa),
        lambda: theming.theme_summaries(nosy, project.id),
        lambda: people.stakeholders(nosy, project.id),
        lambda: exporting.workbook(nosy, project.id),
        lambda: goals.goals_view(nosy, project.id),
    ):
        with pytest.raises(NotAllowed):
            read()


def test_only_a_facilitators_desk_enters_votes_and_closes_rounds(desk: Desk, project: Project) -> None:
    statement = statements.add_statement(desk, project.id, "Een stelling", None)
    session = sessions.create_session(
        desk, project.id, title="x", held_on=date(2027, 1, 1), statements=[statement.id]
    )
    facilitator = as_role(desk, Role.FACILITATOR)
    person = voting.enter_participant(facilitator, session.id, "papier", Side.STAFF)
    held = sessions.open_round(facilitator, session.id)
    voting.enter_votes(facilitator, person.id, {statement.id: VoteChoice.AGREE})
    reader = as_role(desk, Role.READER)

    for deed in (
        lambda: sessions.open_round(reader, session.id),
        lambda: sessions.close_round(reader, held.id),
        lambda: sessions.let_room_in(reader, session.id, True),
        lambda: voting.enter_votes(reader, person.id, {statement.id: VoteChoice.DISAGREE}),
        lambda: sessions.record_outcome(reader, statement.id, held.id, Conclusion.AGREED, "ja"),
    ):
        with pytest.raises(NotAllowed):
            deed()

    sessions.close_round(facilitator, held.id)
    assert sessions.results(facilitator, held.id).results[0][1].total.agree == 1
