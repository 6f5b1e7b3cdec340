"""Who may do what."""

import pytest

from projects.rights import ALLOWED, Action, Actor, Role


def test_every_role_is_in_the_table() -> None:
    assert set(ALLOWED) == set(Role)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.PARTICIPANT])
def test_only_participants_cast_their_own_vote(role: Role) -> None:
    assert not Actor("a", "A", role).may(Action.VOTE)


def test_a_participant_reads_no_interviews() -> None:
    participant = Actor("p", "P", Role.PARTICIPANT)

    assert {action for action in Action if participant.may(action)} == {Action.VOTE, Action.JOIN_SESSION}


def test_a_reader_changes_nothing() -> None:
    assert ALLOWED[Role.READER] == {Action.READ, Action.EXPORT}
