"""A statement (stelling) that a group votes on. Its wording never changes: a rewording is a new version."""

from dataclasses import dataclass
from datetime import datetime

from projects.errors import Refused
from projects.ids import PassageId, ProjectId, StatementId, ThemeId

LONGEST = 400  # characters; what a phone shows without scrolling, and an Excel row can hold


@dataclass(frozen=True, slots=True)
class Statement:
    """One version of a statement. `number` is the same for all its versions, `version` counts from 1.

    `previous_id` is the version that this one came from. `quotes` are the passages it leans on; `withdrawn`
    counts those that are gone because somebody took their words back.
    """

    id: StatementId
    project_id: ProjectId
    number: int
    version: int
    text: str
    theme_id: ThemeId | None
    created_at: datetime
    previous_id: StatementId | None = None
    quotes: tuple[PassageId, ...] = ()
    withdrawn: int = 0

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise Refused("error-statement-empty")
        if len(self.text) > LONGEST:
            raise Refused("error-statement-long", longest=LONGEST)

    @property
    def label(self) -> str:
        """How people refer to it: "S4", or "S4.2" from the second version on."""
        return f"S{self.number}" if self.version == 1 else f"S{self.number}.{self.version}"


def newest_versions(statements: tuple[Statement, ...] | list[Statement]) -> list[Statement]:
    """Of each number the last version, ordered by number."""
    newest: dict[int, Statement] = {}
    for statement in statements:
        kept = newest.get(statement.number)
        if kept is None or statement.version > kept.version:
            newest[statement.number] = statement
    return [newest[number] for number in sorted(newest)]
