"""Where to search, and what a search finds."""

from dataclasses import dataclass
from enum import Enum

from analysis.search_units import Where
from projects.ids import SourceId, ThemeId
from projects.stakeholder import Side

Tagged = tuple[int, int, ThemeId | None]
"""A stretch to which somebody gave a code: `start` and `end` in code points of the source, and the theme."""


class Shelf(Enum):
    """What a reader may choose to search in."""

    INTERVIEWS = "interviews"
    DOCUMENTS = "documents"
    STATEMENTS = "statements"
    CODEBOOK = "codebook"
    MEMOS = "memos"


@dataclass(frozen=True, slots=True)
class Within:
    """Where to search. Empty: everywhere. Side, group and interview leave only what is said in conversations.

    `theme_ids`: only turns in which something is coded so. `evidence`: only what can be coded, so not the
    interviewer's words, headings and what is no source.
    """

    shelves: frozenset[Shelf] = frozenset()
    side: Side | None = None
    group: str = ""
    source_id: SourceId | None = None
    theme_ids: frozenset[ThemeId] = frozenset()
    evidence: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that meets a query: which of what thing, from `start` to `end` in code points of its text.

    `code` is that of the source ("" for other things).
    """

    where: Where
    target_id: str
    position: int
    start: int
    end: int
    code: str
    voice: bool
