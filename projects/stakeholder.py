"""The people we speak with: which side they are on, for whom they speak, and what they allow."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from projects.consent import Consent, may_name_function, may_quote
from projects.ids import ProjectId, StakeholderId


class Side(Enum):
    """Staff of the municipality, or a partner outside it."""

    STAFF = "staff"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A conversation partner. `code` ("R03") is the pseudonym that stands for `name` everywhere."""

    id: StakeholderId
    project_id: ProjectId
    code: str
    name: str
    function: str
    organisation: str
    side: Side
    group: str
    consents: tuple[Consent, ...] = ()  # at most one for each purpose, in the order of Purpose

    @property
    def quotable(self) -> bool:
        """May a quote of this person leave the house without further questions?"""
        return may_quote(self.consents)

    @property
    def function_shown(self) -> bool:
        """May the function stand beside such a quote?"""
        return may_name_function(self.consents)


def next_code(taken: Collection[str]) -> str:
    """The first free pseudonym: R01, R02, ..."""
    number = 1
    while f"R{number:02d}" in taken:
        number += 1
    return f"R{number:02d}"


_MUNICIPAL = ("gemeente", "gem.", "gem ")
_STAFF_WORDS = (
    "boa", "handhav", "toezichthouder", "beleidsmedewerker", "burgemeester", "wethouder", "teamleider", "kcc",
    "klantcontact", "wijkbeheer", "opzichter", "gemeentesecretaris", "omgevingsdienst", "vergunning",
)  # fmt: skip
_NOT_STAFF = ("gemeenteraadslid", "oud-", "voormalig")


def side_from_words(organisation: str, function: str) -> Side:
    """The likelier side of somebody of whom the file does not say it; a person has to look at it.

    Who works for a municipality is staff; any other organisation makes a partner; without one the
    function decides, and what says nothing is a partner: our own people are usually named as such.
    """
    where, what = organisation.casefold().strip(), function.casefold()
    if where:
        return Side.STAFF if where.startswith(_MUNICIPAL) else Side.PARTNER
    if any(word in what for word in _STAFF_WORDS) and not any(word in what for word in _NOT_STAFF):
        return Side.STAFF
    return Side.PARTNER
