"""The people we speak with: which side they are on, and what they allow us to do with their words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from projects.ids import ProjectId, StakeholderId


class Side(Enum):
    """Staff of the municipality, or a partner outside it."""

    STAFF = "staff"
    PARTNER = "partner"


class Consent(Enum):
    """What a conversation partner allows; per-purpose consent comes with the privacy review."""

    GIVEN = "given"
    NOT_SIGNED = "not_signed"
    READ_BACK_FIRST = "read_back_first"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"

    @property
    def quotable(self) -> bool:
        """May a quote leave the house without further questions?"""
        return self is Consent.GIVEN


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
    consent: Consent
    consent_note: str = ""
    withdrawn_at: datetime | None = None


def next_code(taken: Collection[str]) -> str:
    """The first free pseudonym: R01, R02, ..."""
    number = 1
    while f"R{number:02d}" in taken:
        number += 1
    return f"R{number:02d}"


_REFUSED = ("geen toestemming", "nee", "geweigerd", "niet akkoord")
_FIRST = ("vooraf zien", "na akkoord", "voorbehoud", "teruglezen", "terug te lezen")
_PENDING = ("schriftelijk volgt", "nog niet getekend", "volgt nog", "mondeling")


def consent_from_words(words: str) -> Consent:
    """What a note such as "ja, mits ..." or "mondeling ja, schriftelijk volgt nog" comes down to.

    When in doubt the stricter reading wins; the note itself is always kept beside it.
    """
    lower = words.casefold().strip()
    if not lower:
        return Consent.UNKNOWN
    if lower.startswith(_REFUSED) or "geen toestemming" in lower:
        return Consent.REFUSED
    if any(hint in lower for hint in _PENDING):
        return Consent.NOT_SIGNED
    if any(hint in lower for hint in _FIRST):
        return Consent.READ_BACK_FIRST
    if lower.startswith(("ja", "akkoord", "toestemming gegeven", "yes")):
        return Consent.GIVEN
    return Consent.UNKNOWN


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
