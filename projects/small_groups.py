"""Groups so small that a function points at one person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from projects.stakeholder import Stakeholder

LEAST = 3  # people; spec/domain.md


@dataclass(frozen=True, slots=True)
class SmallGroup:
    """A group of one or two people; `group` is "" for somebody who is in none, and so hides behind nobody."""

    group: str
    people: tuple[Stakeholder, ...]


def small_groups(people: Iterable[Stakeholder]) -> tuple[SmallGroup, ...]:
    """The groups of fewer than three people, by name; everybody without a group comes last, taken together."""
    members: dict[str, list[Stakeholder]] = {}
    for person in people:
        members.setdefault(person.group.casefold(), []).append(person)
    return tuple(
        SmallGroup(members[name][0].group, tuple(members[name]))
        for name in sorted(members, key=lambda name: (not name, name))
        if not name or len(members[name]) < LEAST
    )


def pointed_at(people: Sequence[Stakeholder]) -> tuple[Stakeholder, ...]:
    """Whose function says who it is: they have one, and no two others in their group to hide behind."""
    return tuple(
        person for small in small_groups(people) for person in small.people if person.function.strip()
    )  # fmt: skip
