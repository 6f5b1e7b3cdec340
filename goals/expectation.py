"""What a group expects of a party, and whether that was agreed."""

from dataclasses import dataclass
from enum import Enum

from projects.errors import Refused
from projects.ids import ExpectationId, ProjectId, StatementId, ThemeId


class ExpectationStatus(Enum):
    """Where an expectation stands (spec/domain.md)."""

    DRAFT = "draft"
    IN_SESSION = "in_session"
    AGREED = "agreed"
    AGREED_WITH_RESERVATION = "agreed_with_reservation"
    NOT_AGREED = "not_agreed"
    LAPSED = "lapsed"

    @property
    def stands(self) -> bool:
        """May a goal lean on it?"""
        return self in (ExpectationStatus.AGREED, ExpectationStatus.AGREED_WITH_RESERVATION)


@dataclass(frozen=True, slots=True)
class Expectation:
    """`from_group` expects `text` of `to_party`. `norm`, `unit` and `term` stand as people said them.

    `internal` says that both are within the municipality.
    """

    id: ExpectationId
    project_id: ProjectId
    number: int
    text: str
    theme_id: ThemeId | None
    statement_id: StatementId | None
    from_group: str
    to_party: str
    internal: bool
    measurable: bool
    norm: str
    unit: str
    term: str
    status: ExpectationStatus
    reservation: str = ""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise Refused("error-expectation-empty")

    @property
    def label(self) -> str:
        """How people refer to it: "V3"."""
        return f"V{self.number}"
