"""A source: an interview, or a document that we bring in beside the interviews."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from projects.ids import ProjectId, SourceId, StakeholderId


class SourceKind(Enum):
    """Only interviews are voices; what documents say is never counted as such."""

    INTERVIEW = "interview"
    IVP = "ivp"
    POLICY_PLAN = "policy_plan"
    ANNUAL_REPORT = "annual_report"
    EXPERIENCE = "experience"
    DOCUMENT = "document"

    @property
    def is_voice(self) -> bool:
        """Does this kind of source count as a conversation?"""
        return self is SourceKind.INTERVIEW


class CodingState(Enum):
    """How far the coding of a source is."""

    READ = "read"  # nothing suggested, nothing coded
    TO_CODE = "to_code"  # suggestions wait for a person
    CODED = "coded"


class TurnRole(Enum):
    """Whose words a turn holds. The interviewer's words are context and no evidence."""

    INTERVIEWER = "interviewer"
    RESPONDENT = "respondent"
    OTHER = "other"
    NOTES = "notes"  # no speaker: a paragraph, bullet or row of notes


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of the source's text: `start` to `end` in code points, end-exclusive.

    `speaker` is the label as it stands in the file ("" for notes). `context` is the question that
    was asked, or the path of headings above it ("Verwachtingen > afval").
    """

    start: int
    end: int
    speaker: str
    role: TurnRole
    context: str
    time: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """An imported file. `text` never changes after import; offsets count code points in it.

    `code` is its short name on screen and in exports ("LW-01", or "I01" where the file has none).
    `sha256` is that of the bytes as they came in. `warnings` are message keys.
    """

    id: SourceId
    project_id: ProjectId
    kind: SourceKind
    code: str
    title: str
    file_name: str
    sha256: str
    text: str
    imported_at: datetime
    stakeholder_id: StakeholderId | None = None
    held_on: date | None = None
    interviewer: str = ""
    form: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in a list: everything but its text, and how far its coding is.

    `passages` counts all passages, `coded` those with an accepted tag, `suggested` those that wait.
    """

    id: SourceId
    project_id: ProjectId
    kind: SourceKind
    code: str
    title: str
    file_name: str
    sha256: str
    characters: int
    imported_at: datetime
    stakeholder_id: StakeholderId | None
    held_on: date | None
    interviewer: str
    form: str
    warnings: tuple[str, ...]
    passages: int
    coded: int
    suggested: int

    @property
    def state(self) -> CodingState:
        """How far its coding is."""
        if self.suggested:
            return CodingState.TO_CODE
        return CodingState.CODED if self.coded else CodingState.READ
