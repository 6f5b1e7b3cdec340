"""A file that was read and waits for somebody's eyes: nothing of it shows elsewhere before that."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from interviews.choices import NO_CHOICES, ReadingChoices
from interviews.reading import Reading
from interviews.source import SourceKind
from projects.ids import IntakeId, ProjectId, StakeholderId


class SpanState(Enum):
    """What somebody decided on a piece of personal data."""

    OPEN = "open"  # suggested, nobody looked yet
    HIDDEN = "hidden"  # a pseudonym comes in its place
    LEFT = "left"  # it may stay in the text


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text of an intake, `start` to `end` in code points, that may point to a person.

    `kind` is one of the kinds of interviews/personal_data.py; `sure`: found by the roster or by a pattern with
    a check, so that only a doubt has to be looked at; `by_hand`: a person selected it; `reason`: why we think so,
    the key of a sentence after "found-" ("" where a person selected it).
    """

    start: int
    end: int
    kind: str
    state: SpanState
    sure: bool
    by_hand: bool = False
    reason: str = ""

    def overlaps(self, start: int, end: int) -> bool:
        """Do the two stretches share a character?"""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Intake:
    """A file that was read but is no source yet. `sha256` is that of the bytes as they came in.

    `stakeholder_id`: with whom it was held, if that is somebody we know; None: as the head of the file says.
    """

    id: IntakeId
    project_id: ProjectId
    file_name: str
    sha256: str
    kind: SourceKind
    reading: Reading
    at: datetime
    stakeholder_id: StakeholderId | None = None
    choices: ReadingChoices = NO_CHOICES


@dataclass(frozen=True, slots=True)
class IntakeLine:
    """A file that waits, in a list: how many spans were found in it, and how many nobody looked at yet."""

    id: IntakeId
    project_id: ProjectId
    file_name: str
    kind: SourceKind
    at: datetime
    found: int
    open: int
