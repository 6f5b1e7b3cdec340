"""Passages and what people say of them: dimension, theme and sentiment; suggested or accepted."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from interviews.source import TurnRole
from projects.ids import PassageId, ProjectId, SourceId, TagId, ThemeId

CONTEXT_LENGTH = 32  # characters of prefix and suffix by which a passage can be found again


class Dimension(Enum):
    """Verwachting, beeld or overig (the codebook's dimensions)."""

    EXPECTATION = "expectation"
    PERCEPTION = "perception"
    OTHER = "other"


class Sentiment(Enum):
    """Of a perception (beeld) only."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Perspective(Enum):
    """The speaker's own view, or a view that the speaker attributes to others."""

    OWN = "own"
    ATTRIBUTED = "attributed"


class Origin(Enum):
    """How an accepted tag came about."""

    HAND = "hand"
    SUGGESTION = "suggestion"  # taken over as suggested
    CHANGED = "changed"  # suggested, then changed by a person


class SuggestionState(Enum):
    """A suggestion waits for a person, or a person has dealt with it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source's text, `start` to `end` in code points, end-exclusive.

    `text[start:end] == exact`; `prefix` and `suffix` are the 32 characters around it.
    `context` is the question or the heading path above it; `paragraph` the number of its turn.
    """

    id: PassageId
    source_id: SourceId
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    turn: int
    role: TurnRole
    context: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A code of the project's codebook. `code` is short and unique in the project.

    `parent_id` is the code above it in the tree; `dimension` the one that it is meant for (None: any).
    """

    id: ThemeId
    project_id: ProjectId
    code: str
    label: str
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    position: int = 0
    colour: int = 0  # index in the palette of texts and charts, 0 to 11; 12 and above: grey
    parent_id: ThemeId | None = None
    dimension: Dimension | None = None
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the tagger proposes for a passage, and why.

    `alternatives` are the next best themes, best first. `reasons` are the words of the passage,
    its question or its paragraph that weighed most for the first theme.
    """

    passage_id: PassageId
    dimension: Dimension
    theme_id: ThemeId | None
    sentiment: Sentiment | None
    perspective: Perspective | None = None
    measurable: bool | None = None
    alternatives: tuple[ThemeId, ...] = ()
    reasons: tuple[str, ...] = ()
    score: float = 0.0
    state: SuggestionState = SuggestionState.OPEN


@dataclass(frozen=True, slots=True)
class Tag:
    """What a person says of a passage. At most one tag a theme on a passage."""

    id: TagId
    passage_id: PassageId
    dimension: Dimension
    theme_id: ThemeId | None
    sentiment: Sentiment | None
    perspective: Perspective | None
    origin: Origin
    coder: str
    at: datetime


def cut(source_id: SourceId, passage_id: PassageId, text: str, start: int, end: int,
        *, turn: int, role: TurnRole, context: str) -> Passage:  # fmt: skip
    """The passage `text[start:end]` with the characters around it; ValueError if it is empty."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise ValueError(f"no passage at {start}-{end} of {len(text)} characters")
    return Passage(
        passage_id, source_id, start, end, text[start:end],
        text[max(0, start - CONTEXT_LENGTH):start], text[end:end + CONTEXT_LENGTH],
        turn, role, context,
    )  # fmt: skip
