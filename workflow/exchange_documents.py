"""Documents of another tool become sources, or turn out to be sources that are here already."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from interviews.coding import Passage, Suggestion
from interviews.exchange.adopt_tags import AdoptedTags, Sayings, adopt_tags, who_answers
from interviews.exchange.attributes import source_in
from interviews.exchange.exchanged import ExchangedDocument, ExchangedProject, ExchangedSelection, Lost
from interviews.exchange.hide_names import Find, hide_names
from interviews.exchange.placing import Searcher
from interviews.exchange.quotes import find_document
from interviews.header import Header, kind_from_words
from interviews.names import Roster
from interviews.notes import read_notes
from interviews.personal_data import find_personal_data
from interviews.source import Source, SourceKind, Turn
from interviews.turns import read_turns
from projects.errors import Conflict
from projects.ids import ProjectId, SourceId, StakeholderId
from store import Work
from workflow.desk import Desk
from workflow.file_report import FileReport, FileState, Message
from workflow.keeping import LONGEST_CODE, cut_passages, free_code, roster_of, suggested
from workflow.suggesting import in_context, tagger_for

OURS = "Draagvlak"  # as our own exports say that they are (exports/coded_project.py)
NAMES = "warning-names-in-text"
_ENOUGH = 0.8  # share of the selections whose words must stand in a source of the same name


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of a document: the source, its line in the report (None: it was here), and its coding."""

    source_id: SourceId
    report: FileReport | None
    coding: AdoptedTags
    lost: tuple[Lost, ...]


def is_coded(document: ExchangedDocument, project: ExchangedProject) -> bool:
    """Did anybody select or write anything in this document?"""
    noted = any(document.id in note.on for note in project.notes)
    return noted or any(one.document_id == document.id for one in project.selections)


def known_names(desk: Desk, project_id: ProjectId) -> Roster:
    """Everybody whose name we know."""
    with desk.looking() as work:
        return roster_of(work, project_id, Header())


def is_pseudonymised(document: ExchangedDocument, origin: str, roster: Roster) -> bool:
    """Is this a text of ours, in which nothing points to a person any more?"""
    return origin == OURS and not find_personal_data(document.text, roster)


def kind_of(document: ExchangedDocument, names: Mapping[str, str]) -> SourceKind:
    """What kind of source a document is, by its attributes or its name; else a conversation."""
    said = source_in(_values(document, names)).kind
    return said or kind_from_words(document.name) or SourceKind.INTERVIEW


@dataclass(frozen=True, slots=True)
class Came:
    """A document with its selections, with or without the names; `hidden` counts what was replaced (None: that was
    not asked). `new` are codes that the key does not have yet. `original` are the bytes of the text as it came.
    """

    document: ExchangedDocument
    selections: tuple[ExchangedSelection, ...]
    original: bytes
    hidden: int | None = None
    new: Mapping[str, str] = field(default_factory=dict)


def as_it_comes(desk: Desk, document: ExchangedDocument, selections: Sequence[ExchangedSelection], origin: str,
                roster: Roster, *, hide: bool) -> Came:  # fmt: skip
    """The document as it is, or with `hide` without names; of a text of ours only what is surely a name goes."""
    original = document.text.encode()
    if not hide:
        return Came(document, tuple(selections), original)
    done = hide_names(document, selections, roster, finder(desk, origin, roster))
    return Came(done.document, done.selections, original, done.count, done.new)


def finder(desk: Desk, origin: str, roster: Roster) -> Find:
    """Finds what points to a person, as far as the tool that a text came from asks for it."""
    if origin == OURS:
        return lambda text: find_personal_data(text, roster)
    return lambda text: suggested(desk)(text, roster)


@dataclass(frozen=True, slots=True)
class Fresh:
    """A document that is no source here yet, with everything that is made of it before it is kept."""

    source: Source
    turns: tuple[Turn, ...]
    original: bytes
    coding: AdoptedTags
    free: tuple[Passage, ...]  # passages that nobody coded, with their suggestions
    suggested: tuple[Suggestion, ...]
    found: int  # what in the text may point to a person


def think_over(desk: Desk, project_id: ProjectId, came: Came, sayings: Sayings, names: Mapping[str, str],
               person_id: StakeholderId | None, roster: Roster) -> Fresh | None:  # fmt: skip
    """What a document becomes here; None if it is here already. Nothing is kept, so nobody waits for it."""
    document, selections = came.document, came.selections
    with desk.looking() as work:
        if _known(work, project_id, came) is not None:
            return None
        digest = _digest(work, project_id, came)
        taken, themes = work.sources.codes(project_id), work.themes.of_project(project_id)
    said, kind = source_in(_values(document, names)), kind_of(document, names)
    turns = _turns(document.text, kind, selections)
    found = 0 if came.hidden is not None else len(suggested(desk)(document.text, roster))
    title = document.name.removeprefix(f"{said.code} ").strip() if said.code else document.name
    code = free_code(taken, kind, said.code if len(said.code) <= LONGEST_CODE else "")
    source = Source(
        SourceId(desk.new_id()), project_id, kind, code, title or document.name or code, document.name or code, digest,
        document.text, desk.clock(), person_id, said.held_on, "", said.form, (NAMES,) if found else (),
    )  # fmt: skip
    coding = adopt_tags(source, turns, selections, sayings, (), (), desk.clock(), desk.new_id)
    free = _free(cut_passages(desk, source, turns), coding.passages)
    proposed = tagger_for(themes).suggest(in_context(source.text, turns, free))
    return Fresh(source, turns, came.original, coding, tuple(free), tuple(proposed), found)


def keep_fresh(work: Work, fresh: Fresh) -> Placed:
    """Make it a source, within a transaction."""
    taken = work.sources.codes(fresh.source.project_id)
    code = fresh.source.code if fresh.source.code not in taken else free_code(taken, fresh.source.kind)
    source = replace(fresh.source, code=code)
    work.sources.add(source, fresh.turns, fresh.original)
    _keep(work, fresh.coding)
    work.coding.add_found(fresh.free, fresh.suggested)
    messages: tuple[Message, ...] = ((NAMES, {}),) if fresh.found else ()
    report = FileReport(
        source.file_name, FileState.WARNING if fresh.found else FileState.READ, messages, source.id, code, source.kind,
        len(source.text), len(fresh.turns), len(fresh.free) + len(fresh.coding.passages), found=fresh.found,
    )  # fmt: skip
    return Placed(source.id, report, fresh.coding, ())


def add_to_known(desk: Desk, work: Work, project_id: ProjectId, came: Came, sayings: Sayings,
                 person_id: StakeholderId | None) -> Placed:  # fmt: skip
    """Put the coding on the source that the document is, within a transaction; Conflict if that is gone meanwhile."""
    source, selections, lost = _known(work, project_id, came), came.selections, tuple[Lost, ...]()
    if source is None:
        raise Conflict("error-same-time")
    if source.text != came.document.text:
        selections, lost = _on_other_text(source, selections, sayings.names)
    if source.stakeholder_id is None and person_id is not None:
        work.sources.change(replace(source, stakeholder_id=person_id))
    turns, passages = work.sources.turns(source.id), work.coding.passages_of(source.id)
    coding = adopt_tags(source, turns, selections, sayings, passages, work.coding.tags_of(source.id), desk.clock(),
                        desk.new_id)  # fmt: skip
    _keep(work, coding)
    return Placed(source.id, None, coding, lost)


def _values(document: ExchangedDocument, names: Mapping[str, str]) -> dict[str, str]:
    return {names[one.variable_id]: one.value for one in document.values if one.variable_id in names}


def _known(work: Work, project_id: ProjectId, came: Came) -> Source | None:
    """The source with this very text, or one of the same name in which nearly all selections can be found."""
    document, selections = came.document, came.selections
    lines = work.sources.lines(project_id)
    for line in lines:
        if line.characters == len(document.text) and (same := work.sources.get(line.id)).text == document.text:
            return same
    digest = hashlib.sha256(came.original).hexdigest()
    named = find_document(document.name, {line.id: (line.code, line.title, line.file_name) for line in lines})
    chosen = next((line.id for line in lines if digest == line.sha256), None) or named
    if chosen is None:
        return None
    source = work.sources.get(SourceId(chosen))
    searcher = Searcher(source.text)
    found = sum(searcher.find(one.exact, one.start) is not None for one in selections)
    return source if selections and found >= _ENOUGH * len(selections) else None


def _on_other_text(source: Source, selections: Sequence[ExchangedSelection],
                   names: Mapping[str, str]) -> tuple[tuple[ExchangedSelection, ...], tuple[Lost, ...]]:  # fmt: skip
    """The selections at the places where their words stand in our text."""
    searcher = Searcher(source.text)
    kept, lost = [], []
    for one in selections:
        place = searcher.find(one.exact, one.start)
        if place is None:
            lost += [
                Lost(source.code, one.exact[:80], names.get(coding.code_id, ""), "exchange-lost-not-found")
                for coding in one.codings
            ]
            continue
        words = source.text[place.start:place.end]
        kept.append(replace(one, start=place.start, end=place.end, exact=words, moved=True))
    return tuple(kept), tuple(lost)


def _digest(work: Work, project_id: ProjectId, came: Came) -> str:
    """The sha256 of the text as it came; if those bytes became another text here, told apart by the document."""
    digest = hashlib.sha256(came.original).hexdigest()
    if work.sources.code_with_hash(project_id, digest) or work.intakes.file_name_with_hash(project_id, digest):
        return hashlib.sha256(f"{digest} {came.document.id}".encode()).hexdigest()
    return digest


def _turns(text: str, kind: SourceKind, selections: Sequence[ExchangedSelection]) -> tuple[Turn, ...]:
    turns = read_turns(text, Header()) if kind.is_voice else ()
    return who_answers(text, turns, selections) if turns else read_notes(text)


def _free(cut: Sequence[Passage], taken: Sequence[Passage]) -> list[Passage]:
    """The passages that overlap none of those that people made: what they coded is not suggested again."""
    spans = sorted((one.start, one.end) for one in taken)
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    edges = [(0, 0), *merged, (1 << 60, 1 << 60)]
    gaps = [(end, start) for (_, end), (start, _) in pairwise(edges)]
    return [one for one in cut if any(start <= one.start and one.end <= end for start, end in gaps)]


def _keep(work: Work, coding: AdoptedTags) -> None:
    work.coding.add_found(coding.passages, ())
    for tag in coding.tags:
        work.coding.save_tag(tag)
