"""A memo: what a coder thinks, fixed to the thing that it is about."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from projects.ids import MemoId, ProjectId


class MemoTarget(Enum):
    """What a memo may be about."""

    PROJECT = "project"
    SOURCE = "source"
    PASSAGE = "passage"
    THEME = "theme"
    STAKEHOLDER = "stakeholder"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Memo:
    """Words of a coder on one thing; `target_id` is the id of that thing."""

    id: MemoId
    project_id: ProjectId
    target: MemoTarget
    target_id: str
    words: str
    author: str
    at: datetime
