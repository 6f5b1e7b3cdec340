"""Which groups a result may show: never fewer than three people, also not by taking one number from another."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from exports.words import SIDE
from projects.small_groups import LEAST, small_groups
from projects.stakeholder import Side, Stakeholder
from sessions.verdict import Result, Tally

LEAST_TO_SPLIT = 5  # voters; fewer are not split at all (spec/reliability.md, P6)
TOTAL = "Totaal"
EVERYBODY, OTHER_PARTNERS = "Gesprekspartners", "Overige gesprekspartners"
OTHERS = {Side.STAFF: "Overige medewerkers", Side.PARTNER: "Overige partners"}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a result: `label` is Totaal, a side or a group; `side` is set for a whole side only."""

    label: str
    tally: Tally
    side: Side | None = None


def shown(result: Result, side_of: Mapping[str, Side]) -> list[Row]:
    """Total, sides and groups, with small groups taken together.

    `side_of` tells the side of a group (lower case); a group that is not in it is not shown apart.
    """
    rows = [Row(TOTAL, result.total)]
    voting = {side: tally for side, tally in result.sides.items() if tally.voted}
    if result.total.voted < LEAST_TO_SPLIT or any(tally.voted < LEAST for tally in voting.values()):
        # One side hides behind the other: neither is shown, and groups would give them away.
        return rows
    for side in Side:
        if side in voting:
            rows.append(Row(SIDE[side], voting[side], side))
            rows += _groups(side, voting[side], result.groups, side_of)
    return rows


def _groups(side: Side, whole: Tally, groups: Mapping[str, Tally], side_of: Mapping[str, Side]) -> list[Row]:
    own = [Row(group, tally) for group, tally in groups.items() if side_of.get(group.casefold()) is side]
    kept = sorted((row for row in own if row.tally.voted >= LEAST), key=lambda row: (-row.tally.voted, row.label))
    while kept and 0 < whole.voted - sum(row.tally.voted for row in kept) < LEAST:
        kept.pop()
    rest = _without(whole, [row.tally for row in kept])
    if not kept or min(rest.agree, rest.passed, rest.disagree) < 0:
        return []
    kept.sort(key=lambda row: row.label)
    return [*kept, Row(OTHERS[side], rest)] if rest.voted else kept


def _without(whole: Tally, parts: Iterable[Tally]) -> Tally:
    parts = list(parts)
    return Tally(
        whole.agree - sum(part.agree for part in parts),
        whole.passed - sum(part.passed for part in parts),
        whole.disagree - sum(part.disagree for part in parts),
        max(0, whole.base - sum(part.base for part in parts)),
    )


def side_of_groups(stakeholders: Iterable[Stakeholder]) -> dict[str, Side]:
    """Of each group (lower case) the side, where all its people are on one."""
    found: dict[str, set[Side]] = {}
    for person in stakeholders:
        if person.group:
            found.setdefault(person.group.casefold(), set()).add(person.side)
    return {group: next(iter(sides)) for group, sides in found.items() if len(sides) == 1}


def group_label(group: str, side: Side | None, stakeholders: Iterable[Stakeholder]) -> str:
    """How to name whose view something is: the group if it has three people or more, else its side."""
    people = list(stakeholders)
    if group and sum(person.group.casefold() == group.casefold() for person in people) >= LEAST:
        return group
    if side is not None and sum(person.side is side for person in people) >= LEAST:
        return SIDE[side]
    return EVERYBODY


def speaker_label(person: Stakeholder, stakeholders: Iterable[Stakeholder]) -> str:
    """How to name whose words these are: by function where that is allowed, else by group or side."""
    return person.function if person.function_shown else group_label(person.group, person.side, stakeholders)


def party_labels(parties: Sequence[str], stakeholders: Sequence[Stakeholder]) -> list[str]:
    """Groups of one or two people as their side, each side once; other words stay as somebody wrote them."""
    small = {one.group.casefold(): one.people for one in small_groups(stakeholders) if one.group}
    found: list[str] = []
    for party in parties:
        hidden = small.get(party.casefold())
        found += [party] if hidden is None else [SIDE[side] for side in Side if any(p.side is side for p in hidden)]
    return list(dict.fromkeys(found))


def merged(labels: Mapping[str, tuple[int, Side | None]]) -> dict[str, str]:
    """Of each label under which it leaves the house: that of fewer than three people goes with others of its side.

    `labels` holds for each how many people it stands for, and their side (None: both, or unknown).
    Nothing that is left stands for one or two people, unless there are no more in all.
    """
    kept = {label for label, (people, _) in labels.items() if people >= LEAST}

    def rest(side: Side | None) -> list[str]:
        return [label for label, (_, of) in labels.items() if of is side and label not in kept]

    def people(some: Iterable[str]) -> int:
        return sum(labels[label][0] for label in some)

    over: list[str] = []
    for side in (*Side, None):
        while 0 < people(rest(side)) < LEAST and (own := [one for one in kept if labels[one][1] is side]):
            kept.remove(min(own, key=lambda one: (labels[one][0], one)))
        if 0 < people(rest(side)) < LEAST or side is None:
            over += rest(side)
    while 0 < people(over) < LEAST and (others := [label for label in labels if label not in over]):
        # What is left of one side hides in the smallest of what there is.
        smallest = min(others, key=lambda one: (people(_party(labels, kept, one)), one))
        over += [one for one in _party(labels, kept, smallest) if one not in over]
    names: dict[str, str] = {}
    for label, (_, side) in labels.items():
        if label in over:
            names[label] = OTHER_PARTNERS if len(over) < len(labels) else EVERYBODY
        elif label in kept or side is None:
            names[label] = label
        else:
            whole = not any(labels[one][1] is side for one in kept)
            names[label] = SIDE[side] if whole else OTHERS[side]
    return names


def _party(labels: Mapping[str, tuple[int, Side | None]], kept: Collection[str], one: str) -> list[str]:
    """The labels that stand under one name with this one."""
    side = labels[one][1]
    return [one] if one in kept else [label for label in labels if labels[label][1] is side and label not in kept]
