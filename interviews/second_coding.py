"""A second coder, who codes a source without seeing what the first one said or what is suggested."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from interviews.coding import Dimension, Perspective, Sentiment
from projects.ids import SecondCodingId, SourceId, ThemeId


class Coder(Enum):
    """Whose code it is. The first coder's are those of the traject itself, as they were when the two were compared."""

    FIRST = "first"
    SECOND = "second"


class Settled(Enum):
    """What the two agreed on after all."""

    FIRST = "first"
    SECOND = "second"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SecondCoding:
    """One source, coded a second time by `coder`.

    `compared_at` is when the two were laid beside each other: from then on neither side changes. `first` are the
    names of those who had coded the traject's own codes then.
    """

    id: SecondCodingId
    source_id: SourceId
    coder: str
    started_at: datetime
    finished_at: datetime | None = None
    compared_at: datetime | None = None
    first: str = ""


@dataclass(frozen=True, slots=True)
class SecondCode:
    """What one of two coders says of a stretch, `start` to `end` in code points; several codes are several of these.

    No dimension: the coder looked at it and left it without a code.
    """

    coding_id: SecondCodingId
    by: Coder
    start: int
    end: int
    place: int  # the how manieth code on this stretch, from 0
    dimension: Dimension | None
    theme_id: ThemeId | None
    sentiment: Sentiment | None
    perspective: Perspective | None


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a difference was settled; `start` and `end` are those of its unit."""

    coding_id: SecondCodingId
    start: int
    end: int
    settled: Settled
    who: str
    at: datetime
