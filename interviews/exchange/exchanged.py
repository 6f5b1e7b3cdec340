"""What tools for coding exchange: a project as plain values, whatever file it came from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class FileKind(Enum):
    """The kinds of file that we exchange."""

    REFI_PROJECT = "refi_project"  # .qdpx
    REFI_CODEBOOK = "refi_codebook"  # .qdc
    TAGUETTE = "taguette"
    QUALCODER = "qualcoder"
    QUOTES = "quotes"  # a table with a quote on each row


class VariableKind(Enum):
    """What the values of a variable are; the value is REFI's name for it."""

    TEXT = "Text"
    BOOLEAN = "Boolean"
    INTEGER = "Integer"
    FLOAT = "Float"
    DATE = "Date"
    DATE_TIME = "DateTime"


@dataclass(frozen=True, slots=True)
class ExchangedUser:
    """Somebody who coded."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ExchangedCode:
    """A code; `parent_id` "" at the top of the tree. `colour` is "#RRGGBB" or ""."""

    id: str
    name: str
    parent_id: str = ""
    description: str = ""
    colour: str = ""
    is_codable: bool = True


@dataclass(frozen=True, slots=True)
class ExchangedVariable:
    """An attribute that cases and documents can have."""

    id: str
    name: str
    kind: VariableKind = VariableKind.TEXT
    description: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """What a case or document has for a variable, written as XML writes it ("true", "2026-09-08")."""

    variable_id: str
    value: str


@dataclass(frozen=True, slots=True)
class ExchangedCoding:
    """That somebody gave a code to something; `user_id` "" and `at` None where the file does not say."""

    id: str
    code_id: str
    user_id: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExchangedDocument:
    """A text that was coded. Lines of `text` end in LF; it has no byte order mark and no NUL.

    `codings` are those on the document as a whole.
    """

    id: str
    name: str
    text: str
    description: str = ""
    codings: tuple[ExchangedCoding, ...] = ()
    values: tuple[Value, ...] = ()
    user_id: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExchangedSelection:
    """A stretch of a document, `start` to `end` in code points, end-exclusive; `codings` may be empty.

    `exact` is the text there. `moved` says that it did not stand where the file said, but was found.
    """

    id: str
    document_id: str
    start: int
    end: int
    exact: str
    codings: tuple[ExchangedCoding, ...] = ()
    description: str = ""
    user_id: str = ""
    at: datetime | None = None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class ExchangedCase:
    """Somebody (or something) that documents and selections belong to."""

    id: str
    name: str
    description: str = ""
    values: tuple[Value, ...] = ()
    document_ids: tuple[str, ...] = ()
    selection_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangedNote:
    """A memo; `on` holds the ids of what it is about, sorted ("" is the project). Empty: it stands alone."""

    id: str
    name: str
    text: str
    on: tuple[str, ...] = ()
    user_id: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExchangedProject:
    """A project as it goes from one tool to another. Children of a code come after it, in their order."""

    name: str
    origin: str = ""
    description: str = ""
    users: tuple[ExchangedUser, ...] = ()
    codes: tuple[ExchangedCode, ...] = ()
    variables: tuple[ExchangedVariable, ...] = ()
    cases: tuple[ExchangedCase, ...] = ()
    documents: tuple[ExchangedDocument, ...] = ()
    selections: tuple[ExchangedSelection, ...] = ()
    notes: tuple[ExchangedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangedQuote:
    """A row of a list: the words, in which document they stand, and what was said of them.

    `start` and `end` are code points, None where the list has none. `dimension` and the two after it are words.
    """

    document: str
    words: str
    codes: tuple[str, ...]
    start: int | None = None
    end: int | None = None
    dimension: str = ""
    sentiment: str = ""
    perspective: str = ""
    coder: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the user should know: a message key and the values that its sentence names."""

    key: str
    values: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Lost:
    """A coding that could not be placed: in which document, on which words, with which code, and why (a key)."""

    document: str
    words: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, what could not be placed, and what the user should know.

    `quotes` are the rows of a list: they have no text of their own to stand in.
    """

    kind: FileKind
    project: ExchangedProject
    lost: tuple[Lost, ...] = ()
    quotes: tuple[ExchangedQuote, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def moved(self) -> int:
        """How many codings stand elsewhere than the file said."""
        return sum(len(one.codings) for one in self.project.selections if one.moved)

    @property
    def placed(self) -> int:
        """How many codings stand where the file said."""
        return sum(len(one.codings) for one in self.project.selections if not one.moved)
