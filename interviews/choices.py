"""What the user says about how a file must be read, where our own guess was wrong."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a table holds what. Places count from 0; None: no column does.

    Each cell of a column of `words` becomes a turn. With several such columns, or for one beside the first, the
    name of the column stands in the context of its turns. Columns that nothing here names are context too.
    `named`: the first row holds the names of the columns and is no content.
    """

    words: tuple[int, ...] = ()
    speaker: int | None = None
    respondent: int | None = None
    date: int | None = None
    time: int | None = None
    question: int | None = None
    named: bool = True


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """The corrections of one file; None: read it as we think best.

    `encoding` is a name that `encoding_previews` gave (see its ENCODED), `sheet` the name of the one sheet to read
    (xlsx), `columns` what its columns hold (xlsx, csv).
    """

    encoding: str | None = None
    sheet: str | None = None
    columns: Columns | None = None


NO_CHOICES = ReadingChoices()


def as_plain(choices: ReadingChoices) -> dict[str, Any]:
    """The choices as JSON knows them: to keep, or to hand to another process."""
    return asdict(choices)


def from_plain(kept: Mapping[str, Any]) -> ReadingChoices:
    """The reverse of as_plain; what is not there was not chosen."""
    said = kept.get("columns")
    columns = None if said is None else columns_from_plain(said)
    return ReadingChoices(kept.get("encoding"), kept.get("sheet"), columns)


def columns_from_plain(kept: Mapping[str, Any]) -> Columns:
    """The columns as as_plain wrote them."""
    return Columns(**{**kept, "words": tuple(kept["words"])})
