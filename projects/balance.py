"""Who is on the list, by side and group, and who is usually spoken with but is not there yet."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from projects.stakeholder import Side, Stakeholder


class UsualGroup(Enum):
    """Groups that a programme for public space nearly always needs to hear."""

    ENFORCERS = "enforcers"
    MANAGEMENT = "management"
    POLICY = "policy"
    BOARD = "board"
    POLICE = "police"
    RESIDENTS = "residents"
    BUSINESS = "business"
    HOUSING = "housing"
    WELFARE = "welfare"
    SCHOOLS = "schools"


# The words by which a group is known in group, function or organisation, and its side.
_KNOWN_BY: dict[UsualGroup, tuple[Side, tuple[str, ...]]] = {
    UsualGroup.ENFORCERS: (Side.STAFF, ("boa", "handhaver", "toezichthouder")),
    UsualGroup.MANAGEMENT: (Side.STAFF, ("leidinggev", "teamleid", "manager", "hoofd", "coördinator")),
    UsualGroup.POLICY: (Side.STAFF, ("beleid",)),
    UsualGroup.BOARD: (Side.STAFF, ("bestuur", "burgemeester", "wethouder")),
    UsualGroup.POLICE: (Side.PARTNER, ("politie", "wijkagent")),
    UsualGroup.RESIDENTS: (Side.PARTNER, ("bewoner", "wijkraad", "dorpsraad", "inwoner")),
    UsualGroup.BUSINESS: (Side.PARTNER, ("ondernem", "horeca", "winkel", "centrummanager")),
    UsualGroup.HOUSING: (Side.PARTNER, ("wonen", "woning", "corporatie", "verhuurder")),
    UsualGroup.WELFARE: (Side.PARTNER, ("welzijn", "zorg", "jongerenwerk")),
    UsualGroup.SCHOOLS: (Side.PARTNER, ("onderwijs", "school")),
}


@dataclass(frozen=True, slots=True)
class Balance:
    """People counted: `groups` holds side, group ("" for none) and number, staff first, then by name."""

    staff: int
    partners: int
    groups: tuple[tuple[Side, str, int], ...]
    missing: tuple[UsualGroup, ...]


def balance(people: Sequence[Stakeholder]) -> Balance:
    """How a list of conversation partners is spread."""
    counts = Counter((person.side, person.group) for person in people)
    ordered = sorted(counts.items(), key=lambda one: (list(Side).index(one[0][0]), one[0][1].casefold()))
    heard = {group for person in people for group in usual_groups(person)}
    return Balance(
        sum(person.side is Side.STAFF for person in people),
        sum(person.side is Side.PARTNER for person in people),
        tuple((side, group, count) for (side, group), count in ordered),
        tuple(group for group in UsualGroup if group not in heard),
    )


def usual_groups(person: Stakeholder) -> set[UsualGroup]:
    """The usual groups that this person speaks for, by the words of group, function and organisation."""
    words = f"{person.group} {person.function} {person.organisation}".casefold()
    return {
        group for group, (side, known) in _KNOWN_BY.items()
        if person.side is side and any(word in words for word in known)
    }  # fmt: skip
