"""Several people at once in one traject, each with a connection of their own, as in processes of their own."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TypeVar

import pytest

from projects.errors import AppError
from projects.project import Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from store import open_store
from tests.conftest import NOW
from workflow.desk import Desk
from workflow.file_report import FileState
from workflow.goals import add_goal, goals_view
from workflow.importing import import_files
from workflow.people import stakeholders
from workflow.sessions import create_session, let_room_in, open_round
from workflow.statements import add_statement
from workflow.voting import enter_participant, join

PEOPLE = 4
Done = TypeVar("Done")


@pytest.fixture
def desks(database_url: str, project: Project) -> Iterator[list[Desk]]:
    """Colleagues who work in the same traject; `project` is there to have it made first."""
    found = [Desk(open_store(database_url, NOW), Actor(f"a{n}", f"A{n}", Role.OWNER)) for n in range(PEOPLE)]
    yield found
    for desk in found:
        desk.store.close()


def together(desks: list[Desk], deed: Callable[[Desk, int], Done]) -> list[Done | str]:
    """What the deed came to for each, begun at the same moment; a message key where it was refused."""
    start = threading.Barrier(len(desks))

    def one(number: int) -> Done | str:
        start.wait()
        try:
            return deed(desks[number], number)
        except AppError as error:
            return error.message_key

    with ThreadPoolExecutor(len(desks)) as pool:
        return list(pool.map(one, range(len(desks))))


def _interview(name: str) -> bytes:
    return f"respondent: {name}\nfunctie: boa\n\nIk verwacht dat {name} vaker op straat is dan nu.".encode()


def test_no_file_is_lost_when_colleagues_import_at_once(desks: list[Desk], project: Project) -> None:
    def bring(desk: Desk, number: int) -> list[FileState]:
        files = [(f"{number}-{n}.txt", _interview(f"Persoon{number}{n} Jansen")) for n in range(3)]
        return [report.state for report in import_files(desk, project.id, files)]

    done = together(desks, bring)

    assert FileState.REFUSED not in {state for states in done for state in states}
    with desks[0].looking() as work:
        assert len(work.sources.codes(project.id)) == 3 * PEOPLE
    codes = [person.code for person in stakeholders(desks[0], project.id)]
    assert codes == [f"R{n:02d}" for n in range(1, 3 * PEOPLE + 1)]


def test_the_same_file_from_everybody_is_read_once(desks: list[Desk], project: Project) -> None:
    same = [("zelfde.txt", _interview("Persoon Jansen"))]

    done = together(desks, lambda desk, _: import_files(desk, project.id, same)[0].state)

    assert sorted(done.count(state) for state in (FileState.WARNING, FileState.DUPLICATE)) == [1, PEOPLE - 1]


def test_numbers_are_given_once(desks: list[Desk], project: Project) -> None:
    def write(desk: Desk, number: int) -> list[int]:
        add_goal(desk, project.id, f"Doel {number}")
        return [add_statement(desk, project.id, f"Stelling {number} {n}", None).number for n in range(3)]

    done = together(desks, write)

    assert sorted(int(number) for numbers in done for number in numbers) == list(range(1, 3 * PEOPLE + 1))
    assert [goal.number for goal in goals_view(desks[0], project.id).goals] == list(range(1, PEOPLE + 1))


def test_everybody_who_joins_gets_a_number_of_their_own(desks: list[Desk], project: Project) -> None:
    session = create_session(desks[0], project.id, title="Een", held_on=date(2027, 1, 1))
    let_room_in(desks[0], session.id, True)

    def come_in(desk: Desk, number: int) -> list[str]:
        phone = Desk(desk.store, Actor("", "", Role.PARTICIPANT))
        labels = [join(phone, session.id, Side.STAFF)[0].label for _ in range(5)]
        return [*labels, enter_participant(desk, session.id, "", Side.PARTNER).label]

    done = together(desks, come_in)

    assert sorted(int(label) for labels in done for label in labels) == list(range(1, 6 * PEOPLE + 1))


def test_a_double_tap_joins_once(desks: list[Desk], project: Project) -> None:
    session = create_session(desks[0], project.id, title="Een", held_on=date(2027, 1, 1))
    let_room_in(desks[0], session.id, True)

    done = together(desks, lambda desk, _: join(
        Desk(desk.store, Actor("", "", Role.PARTICIPANT)), session.id, Side.STAFF, token="hetzelfde"
    )[0])  # fmt: skip

    assert len(set(done)) == 1


def test_of_two_who_open_a_round_one_is_told_that_it_is_open(desks: list[Desk], project: Project) -> None:
    statement = add_statement(desks[0], project.id, "Iets", None)
    session = create_session(
        desks[0], project.id, title="Een", held_on=date(2027, 1, 1), statements=[statement.id]
    )  # fmt: skip

    done = together(desks, lambda desk, _: str(open_round(desk, session.id).number))

    assert sorted(done) == ["1", *["error-round-open"] * (PEOPLE - 1)]
