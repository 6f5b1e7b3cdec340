"""What became of a file of another tool: what was placed, moved and not placed, and what the user should know."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from interviews.exchange.adopt_codes import AdoptedCodes
from interviews.exchange.adopt_people import AdoptedPeople
from interviews.exchange.exchanged import FileKind, Lost
from interviews.exchange.reserved import Meaning
from projects.ids import PassageId, SourceId, StatementId
from workflow.file_report import FileReport, FileState, Message


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """Counts of what came in. `files` are the documents that became sources or wait for their review.

    `placed`, `moved`, `known` (it was here already) and `lost` count the codings of people.
    """

    file_name: str
    kind: FileKind
    files: tuple[FileReport, ...] = ()
    same: int = 0  # documents that are here already
    placed: int = 0
    moved: int = 0
    known: int = 0
    lost: tuple[Lost, ...] = ()
    codes: int = 0  # new in the codebook
    people: int = 0  # new conversation partners
    memos: int = 0
    statements: int = 0
    messages: tuple[Message, ...] = ()

    @property
    def brought(self) -> bool:
        """Did anything come in?"""
        return bool(self.files or self.placed or self.moved or self.codes or self.people or self.memos)


@dataclass(slots=True)
class Taken:
    """What was kept so far: where the things of the file are here, by their ids in the file."""

    codes: AdoptedCodes
    people: AdoptedPeople
    meanings: dict[str, Meaning]
    sources: dict[str, SourceId] = field(default_factory=dict)
    passages: dict[str, PassageId] = field(default_factory=dict)
    statements: dict[str, StatementId] = field(default_factory=dict)
    quoted: dict[str, list[PassageId]] = field(default_factory=dict)
    files: list[FileReport] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def counted(counts: Mapping[str, int]) -> tuple[Message, ...]:
    """A message for each count that is not zero."""
    return tuple((key, {"count": count}) for key, count in counts.items() if count)


def by_reason(lost: Sequence[Lost]) -> list[tuple[str, list[Lost]]]:
    """What was not placed, by its reason, most first."""
    found: dict[str, list[Lost]] = {}
    for one in lost:
        found.setdefault(one.reason, []).append(one)
    return sorted(found.items(), key=lambda pair: -len(pair[1]))


def file_reports(report: ExchangeReport) -> list[FileReport]:
    """The same as lines in a list of files: one for the file itself, then one for each document in it."""
    counts = {"placed": report.placed, "moved": report.moved, "lost": len(report.lost), "codes": report.codes}
    lost = tuple((f"{reason}-count", {"count": len(ones)}) for reason, ones in by_reason(report.lost))
    messages: tuple[Message, ...] = (("exchange-came", counts), *lost, *report.messages)
    state = FileState.WARNING if report.lost or report.messages else FileState.READ
    return [FileReport(report.file_name, state, messages), *report.files]
