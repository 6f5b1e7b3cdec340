"""A traject: one municipality's way from conversations to a programme."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from projects.errors import Refused
from projects.ids import ProjectId


class LegalBasis(Enum):
    """The two legal families of a "HUP" (spec/domain.md)."""

    PUBLIC_SPACE = "public_space"  # boa openbare ruimte: APV, parking, Alcoholwet
    ENVIRONMENT = "environment"  # omgevingsrecht / VTH, Omgevingsbesluit 13.5 and 13.8
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Project:
    """A traject. `starts_on` to `ends_on` is the period of the programme, both days included.

    `retention_until` is the last day on which the interviews may be kept; `originals_until` the last day
    on which the files as they came in are kept beside the pseudonymised text (None: as long as the text).
    """

    id: ProjectId
    name: str
    municipality: str
    team: str
    starts_on: date
    ends_on: date
    legal_basis: LegalBasis
    retention_until: date
    created_at: datetime
    demo: bool = False
    originals_until: date | None = None

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.municipality.strip():
            raise Refused("error-project-needs-name")
        if self.ends_on < self.starts_on:
            raise Refused("error-period-backwards")
