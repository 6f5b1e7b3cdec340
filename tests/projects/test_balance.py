"""Who is on the list, and who is missing."""

import pytest

from projects.balance import UsualGroup, balance, usual_groups
from projects.ids import ProjectId, StakeholderId
from projects.stakeholder import Side, Stakeholder


def person(side: Side, group: str = "", function: str = "", organisation: str = "") -> Stakeholder:
    ids = StakeholderId("s"), ProjectId("p")
    return Stakeholder(*ids, "R01", "", function, organisation, side, group)


def test_people_are_counted_by_side_and_group_staff_first() -> None:
    spread = balance([
        person(Side.PARTNER, "politie"), person(Side.STAFF, "handhavers"), person(Side.PARTNER, "bewoners"),
        person(Side.STAFF, "handhavers"),
    ])  # fmt: skip

    assert (spread.staff, spread.partners) == (2, 2)
    assert spread.groups == (
        (Side.STAFF, "handhavers", 2), (Side.PARTNER, "bewoners", 1), (Side.PARTNER, "politie", 1),
    )  # fmt: skip


def test_of_nobody_everybody_is_missing() -> None:
    assert balance([]).missing == tuple(UsualGroup)


def test_a_group_that_was_heard_is_not_missing() -> None:
    assert UsualGroup.POLICE not in balance([person(Side.PARTNER, function="wijkagent Centrum")]).missing


@pytest.mark.parametrize(("somebody", "group"), [
    pytest.param(person(Side.STAFF, "Handhavers"), UsualGroup.ENFORCERS, id="by-group"),
    pytest.param(person(Side.STAFF, function="Teamleider Buitenruimte"), UsualGroup.MANAGEMENT, id="by-function"),
    pytest.param(person(Side.PARTNER, organisation="OBS De Regenboogschool"), UsualGroup.SCHOOLS, id="by-organisation"),
])  # fmt: skip
def test_a_group_is_known_by_its_words(somebody: Stakeholder, group: UsualGroup) -> None:
    assert usual_groups(somebody) == {group}


def test_a_partner_speaks_for_no_group_of_staff() -> None:
    assert UsualGroup.BOARD not in usual_groups(person(Side.PARTNER, function="bestuurslid KHN"))
