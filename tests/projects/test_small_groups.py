"""Groups so small that a function points at one person."""

from projects.ids import ProjectId, StakeholderId
from projects.small_groups import pointed_at, small_groups
from projects.stakeholder import Side, Stakeholder


def people(groups: str, function: str = "wijkagent") -> list[Stakeholder]:
    """people("aaab "): one person for each letter, the letter being the group; a blank is no group."""
    return [
        Stakeholder(StakeholderId(str(n)), ProjectId("p"), f"R{n:02d}", "", function, "", Side.STAFF, letter.strip())
        for n, letter in enumerate(groups, start=1)
    ]  # fmt: skip


def test_groups_of_one_and_two_are_small() -> None:
    assert [(one.group, len(one.people)) for one in small_groups(people("aaabbc"))] == [("b", 2), ("c", 1)]


def test_upper_and_lower_case_are_one_group() -> None:
    assert small_groups(people("aAa")) == ()


def test_who_is_in_no_group_hides_behind_nobody() -> None:
    (nobody,) = small_groups(people("    "))

    assert (nobody.group, len(nobody.people)) == ("", 4)


def test_a_function_in_a_small_group_points_at_somebody() -> None:
    assert [one.code for one in pointed_at(people("aaab"))] == ["R04"]
    assert pointed_at(people("b", function="")) == ()
