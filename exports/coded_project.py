"""A traject's coding as other tools know it: texts, codes, selections, memos and cases; and what stays in the house."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from exports.cells import Veil, veil_for
from interviews.coding import Passage, Tag, Theme
from interviews.colours import colour_of
from interviews.exchange import attributes
from interviews.exchange.exchanged import (
    ExchangedCase,
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
    ExchangedVariable,
    Value,
    VariableKind,
)
from interviews.exchange.reserved import id_of, reserved_codes, statement_id
from interviews.exchange.theme_codes import codes_of
from interviews.memo import Memo, MemoTarget
from interviews.source import Source
from projects.consent import Allowed, ConsentState, Purpose, state_of, summary
from projects.ids import PassageId, SourceId, StakeholderId
from projects.project import Project
from projects.stakeholder import Stakeholder
from sessions.statement import Statement, newest_versions

ORIGIN = "Draagvlak"
_SHORT = 60  # characters of a memo by which a list names it
_DATES = {attributes.HELD_ON}


@dataclass(frozen=True, slots=True)
class CodedSource:
    """A source with its passages and what people said of them; suggestions are no part of it."""

    source: Source
    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class CodedTraject:
    """Everything that goes out. `statements` are those whose words may leave the house."""

    project: Project
    themes: tuple[Theme, ...]
    people: tuple[Stakeholder, ...]
    sources: tuple[CodedSource, ...]
    memos: tuple[Memo, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What stays in the house: conversations of who refused or withdrew, and functions that may not be named."""

    sources: int
    functions: int


def stay_home(people: Iterable[Stakeholder]) -> set[StakeholderId]:
    """The people whose conversations stay in the house."""
    return {person.id for person in people if stays_home(person)}


def stays_home(person: Stakeholder) -> bool:
    """Did this person refuse, or take back, that the words are used?"""
    refused = state_of(person.consents, Purpose.RECORDING) is ConsentState.REFUSED
    return refused or summary(person.consents) in (Allowed.REFUSED, Allowed.WITHDRAWN)


def left_out(people: Sequence[Stakeholder], owners: Iterable[str | None]) -> LeftOut:
    """What `exchanged` leaves out; `owners` are the conversation partners of the sources."""
    home = stay_home(people)
    hidden = [person for person in people if person.id not in home and person.function and not _names_function(person)]
    return LeftOut(sum(owner in home for owner in owners), len(hidden))


def exchanged(traject: CodedTraject) -> ExchangedProject:
    """The project for other tools: pseudonymised texts as they are, and no name in whatever people typed."""
    return _Maker(traject).project()


def _names_function(person: Stakeholder) -> bool:
    return state_of(person.consents, Purpose.FUNCTION) not in (ConsentState.REFUSED, ConsentState.WITHDRAWN)


class _Maker:
    """Builds the project piece by piece; `selected` holds the first selection of each passage."""

    def __init__(self, traject: CodedTraject) -> None:
        self._traject = traject
        self._veil: Veil = veil_for(traject.people)
        home = stay_home(traject.people)
        self._people = [person for person in traject.people if person.id not in home]
        self._sources = [one for one in traject.sources if one.source.stakeholder_id not in home]
        self._statements = newest_versions(traject.statements)
        self._selected: dict[PassageId, str] = {}
        self._quoted: dict[PassageId, list[Statement]] = defaultdict(list)
        for statement in self._statements:
            for passage in statement.quotes:
                self._quoted[passage].append(statement)
        noted = (memo.target_id for memo in traject.memos if memo.target is MemoTarget.PASSAGE)
        self._kept = {*self._quoted, *map(PassageId, noted)}

    def project(self) -> ExchangedProject:
        """All of it."""
        traject = self._traject
        selections = tuple(one for source in self._sources for one in self._selections(source))
        notes = tuple(note for memo in reversed(traject.memos) if (note := self._note(memo)) is not None)
        names = {tag.coder for source in self._sources for tag in source.tags} | {one.author for one in traject.memos}
        return ExchangedProject(
            traject.project.name, ORIGIN, "", tuple(ExchangedUser(_user(name), name) for name in sorted(names)),
            self._codes(), _variables(), tuple(self._case(person) for person in self._people),
            tuple(self._document(one.source) for one in self._sources), selections, notes,
        )  # fmt: skip

    def _codes(self) -> tuple[ExchangedCode, ...]:
        own = codes_of(self._traject.themes, colour_of)
        hidden = (replace(one, name=self._over(one.name), description=self._over(one.description)) for one in own)
        labels = {one.id: self._over(one.label) for one in self._traject.themes}
        statements = [(self._over(one.text), labels[one.theme_id] if one.theme_id else "") for one in self._statements]
        return (*hidden, *reserved_codes(statements))

    def _document(self, source: Source) -> ExchangedDocument:
        values = attributes.of_source(source)
        return ExchangedDocument(
            source.id, self._over(f"{source.code} {source.title}".strip()), source.text, values=_values(values),
            at=source.imported_at,
        )  # fmt: skip

    def _case(self, person: Stakeholder) -> ExchangedCase:
        said = attributes.of_person(person, with_function=_names_function(person))
        own = tuple(one.source.id for one in self._sources if one.source.stakeholder_id == person.id)
        return ExchangedCase(
            person.id, person.code, "", _values({name: self._over(value) for name, value in said.items()}), own
        )  # fmt: skip

    def _selections(self, coded: CodedSource) -> Iterable[ExchangedSelection]:
        """One for each tag, so that it stays clear what was said together; and one for what is quoted or noted."""
        tags: dict[PassageId, list[Tag]] = defaultdict(list)
        for tag in coded.tags:
            tags[tag.passage_id].append(tag)
        for passage in coded.passages:
            statements = tuple(
                ExchangedCoding(f"{passage.id} {one.id}", statement_id(self._over(one.text)))
                for one in self._quoted.get(passage.id, ())
            )
            for number, tag in enumerate(tags[passage.id]):
                self._selected.setdefault(passage.id, tag.id)
                codings = (*_codings(tag), *(statements if number == 0 else ()))
                yield _selection(tag.id, passage, codings, _user(tag.coder), tag)
            if passage.id in self._kept and not tags[passage.id]:
                self._selected[passage.id] = passage.id
                yield _selection(passage.id, passage, statements, "", None)

    def _note(self, memo: Memo) -> ExchangedNote | None:
        """The memo as a note; None if what it is about stays in the house."""
        about = self._about(memo)
        if about is None:
            return None
        words = self._over(memo.words)
        first = words.partition("\n")[0]
        name = first if len(first) <= _SHORT else first[:_SHORT].rstrip() + "\u2026"
        return ExchangedNote(memo.id, name, words, (about,), _user(memo.author), memo.at)

    def _about(self, memo: Memo) -> str | None:
        match memo.target:
            case MemoTarget.PROJECT:
                return ""
            case MemoTarget.PASSAGE:
                return self._selected.get(PassageId(memo.target_id))
            case MemoTarget.SOURCE:
                known = {one.source.id for one in self._sources}
                return memo.target_id if SourceId(memo.target_id) in known else None
            case MemoTarget.STAKEHOLDER:
                return memo.target_id if any(one.id == memo.target_id for one in self._people) else None
            case MemoTarget.THEME:
                return memo.target_id if any(one.id == memo.target_id for one in self._traject.themes) else None
            case MemoTarget.STATEMENT:
                found = (statement_id(self._over(one.text)) for one in self._statements if one.id == memo.target_id)
                return next(found, None)

    def _over(self, text: str) -> str:
        return self._veil.over(text)


def _selection(id: str, passage: Passage, codings: Sequence[ExchangedCoding], user: str,
               tag: Tag | None) -> ExchangedSelection:  # fmt: skip
    return ExchangedSelection(
        id, passage.source_id, passage.start, passage.end, passage.exact, tuple(codings), user_id=user,
        at=tag.at if tag else None,
    )  # fmt: skip


def _codings(tag: Tag) -> Iterable[ExchangedCoding]:
    said = (tag.theme_id, *(id_of(one) for one in (tag.dimension, tag.sentiment, tag.perspective) if one is not None))
    for number, code in enumerate(said):
        if code is not None:
            yield ExchangedCoding(f"{tag.id} {number}", code, _user(tag.coder), tag.at)


def _user(name: str) -> str:
    return f"user {name}"


def _variables() -> tuple[ExchangedVariable, ...]:
    return tuple(
        ExchangedVariable(_variable(name), name, VariableKind.DATE if name in _DATES else VariableKind.TEXT)
        for name in attributes.ALL
    )


def _values(said: Mapping[str, str]) -> tuple[Value, ...]:
    return tuple(Value(_variable(name), value) for name, value in said.items())


def _variable(name: str) -> str:
    return f"variable {name}"
