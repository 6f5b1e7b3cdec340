"""What became of a file that somebody brought in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from interviews.source import SourceKind
from interviews.speakers import Speaker
from projects.ids import IntakeId, SourceId

Message = tuple[str, Mapping[str, str | int | float]]  # a key of texts/ with the values that it names


class FileState(Enum):
    """What became of a file."""

    READ = "read"
    WARNING = "warning"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    SKIPPED = "skipped"  # somebody stopped before it was read


@dataclass(frozen=True, slots=True)
class FileReport:
    """One line for each file. `source_id` when it is a source now, `intake_id` when it waits for its review."""

    file_name: str
    state: FileState
    messages: tuple[Message, ...] = ()
    source_id: SourceId | None = None
    code: str = ""
    kind: SourceKind | None = None
    characters: int = 0
    turns: int = 0
    passages: int = 0
    speakers: tuple[Speaker, ...] = ()
    intake_id: IntakeId | None = None
    found: int = 0  # stretches that may point to a person
    open: int = 0  # of which nobody is sure
