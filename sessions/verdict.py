"""When do we call a statement agreed? Pure rules: votes in, verdicts out (spec/consensus.md)."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from projects.ids import ParticipantId, StatementId
from projects.stakeholder import Side
from sessions.rule import Denominator, Rule
from sessions.vote import Choice, Participant, Vote


class Verdict(Enum):
    """What the rule says. People decide: see outcome.py."""

    AGREED = "agreed"
    AGREED_WITH_RESERVATION = "agreed_with_reservation"
    REJECTED = "rejected"
    DIVIDED = "divided"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes counted: how many agree, pass and disagree; `base` is the denominator of the shares."""

    agree: int
    passed: int
    disagree: int
    base: int

    @property
    def voted(self) -> int:
        """Everybody who voted, passes included."""
        return self.agree + self.passed + self.disagree

    @property
    def agreement(self) -> float | None:
        """Share that agrees, 0 to 1; None when there is nobody to take a share of."""
        return self.agree / self.base if self.base else None

    @property
    def opposition(self) -> float | None:
        """Share that disagrees, 0 to 1; None when there is nobody to take a share of."""
        return self.disagree / self.base if self.base else None


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict on one statement in one round, with what it rests on.

    `sides` and `groups` hold a tally for each side and group that has a participant here.
    `remarks` are the reservations in words, as they were given, ordered by side and text.
    """

    statement_id: StatementId
    verdict: Verdict
    total: Tally
    sides: Mapping[Side, Tally]
    groups: Mapping[str, Tally]
    remarks: tuple[tuple[Side, Choice, str], ...]


def judge(statement_id: StatementId, votes: Sequence[Vote], participants: Sequence[Participant],
          rule: Rule, invited: int = 0) -> Result:  # fmt: skip
    """The result on one statement.

    `votes` are all the votes of the round, at most one for each participant and statement;
    `participants` everybody of the session; `invited` the length of the list of invited people
    (0: as many as joined). Nothing depends on the order of the votes.
    """
    on_this = [vote for vote in votes if vote.statement_id == statement_id]
    by_id = {person.id: person for person in participants}
    present = {vote.participant_id for vote in votes}
    total = _tally(on_this, _base(rule, on_this, present, max(invited, len(participants))))
    sides: dict[Side, Tally] = {}
    for side in Side:
        members = {person.id for person in participants if person.side is side}
        if members:
            sides[side] = _tally_of(on_this, members, present, rule)
    groups = {
        group: _tally_of(on_this, {p.id for p in participants if p.group == group}, present, rule)
        for group in sorted({person.group for person in participants if person.group})
    }
    remarks = sorted(
        ((by_id[v.participant_id].side, v.choice, v.remark) for v in on_this
         if v.remark.strip() and v.participant_id in by_id),
        key=lambda remark: (remark[0].value, remark[2]),
    )  # fmt: skip
    seats = invited or len(participants)
    verdict = _verdict(total, sides, rule, seats, any(choice is not Choice.DISAGREE for _, choice, _ in remarks))
    return Result(statement_id, verdict, total, sides, groups, tuple(remarks))


def _verdict(total: Tally, sides: Mapping[Side, Tally], rule: Rule, seats: int, reserved: bool) -> Verdict:
    quorum = max(rule.quorum, math.ceil(rule.quorum_share * seats - 1e-9))
    if total.voted < quorum or total.agree + total.disagree == 0:
        return Verdict.TOO_FEW
    voices = [side for side in sides.values() if side.voted] if rule.per_side else []
    if all(_reaches(tally.agreement, rule) for tally in (total, *voices)):
        return Verdict.AGREED_WITH_RESERVATION if reserved else Verdict.AGREED
    if all(_reaches(tally.opposition, rule) for tally in (total, *voices)):
        return Verdict.REJECTED
    return Verdict.DIVIDED


def _reaches(share: float | None, rule: Rule) -> bool:
    # 6 of 8 must count as 75 %, whatever the last bit of the division says
    return share is not None and share >= rule.threshold - 1e-9


def _tally_of(votes: Sequence[Vote], members: set[ParticipantId], present: set[ParticipantId], rule: Rule) -> Tally:
    theirs = [vote for vote in votes if vote.participant_id in members]
    return _tally(theirs, _base(rule, theirs, present & members, len(members)))


def _base(rule: Rule, votes: Sequence[Vote], present: set[ParticipantId], invited: int) -> int:
    match rule.denominator:
        case Denominator.INVITED:
            return invited
        case Denominator.PRESENT:
            return len(present)
        case Denominator.VOTED:
            return len(votes)
        case Denominator.TOOK_SIDE:
            return sum(vote.choice is not Choice.PASS for vote in votes)


def _tally(votes: Sequence[Vote], base: int) -> Tally:
    choices = [vote.choice for vote in votes]
    return Tally(
        choices.count(Choice.AGREE), choices.count(Choice.PASS), choices.count(Choice.DISAGREE), base
    )  # fmt: skip
