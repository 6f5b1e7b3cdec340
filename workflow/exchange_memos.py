"""Notes and comments of another tool become memos, on whatever they are about."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from interviews.exchange.exchanged import ExchangedNote, ExchangedProject
from interviews.memo import Memo, MemoTarget
from projects.ids import MemoId, ProjectId
from store import Work
from workflow.desk import Desk
from workflow.exchange_report import Taken
from workflow.memos import LONGEST

_About = tuple[MemoTarget, str]
Worded = tuple[ExchangedNote, str]
"""A note with the words that are kept of it."""


def worded(project: ExchangedProject, taken: Taken, hidden: Callable[[str], str]) -> list[Worded]:
    """Every note and comment, `hidden` without names. Finding names takes long: call it outside a transaction."""
    return [(note, hidden(_words(note))) for note in (*project.notes, *_comments(project, taken))]


def keep_memos(desk: Desk, work: Work, project_id: ProjectId, project: ExchangedProject, taken: Taken,
               notes: Sequence[Worded]) -> int:  # fmt: skip
    """Keep every note on each thing that it is about; returns how many memos are new."""
    names = {one.id: one.name for one in project.users}
    here = {(one.target, one.target_id, one.words, one.author) for one in work.memos.of_project(project_id)}
    made = 0
    selection_of = {coding.id: one.id for one in project.selections for coding in one.codings}
    for note, whole in notes:
        author = names.get(note.user_id, "")
        for target, target_id in _about(note, selection_of, project_id, taken):
            for words in _pieces(whole):
                if (target, target_id, words, author) in here:
                    continue
                here.add((target, target_id, words, author))
                work.memos.save(Memo(
                    MemoId(desk.new_id()), project_id, target, target_id, words, author, note.at or desk.clock()
                ))  # fmt: skip
                made += 1
    return made


def _comments(project: ExchangedProject, taken: Taken) -> Iterator[ExchangedNote]:
    """What stands in the descriptions of things: other tools have people write their comments there."""
    if project.description.strip():
        yield ExchangedNote("", "", project.description, ("",))
    for document in project.documents:
        if document.description.strip():
            yield ExchangedNote("", "", document.description, (document.id,), document.user_id, document.at)
    for selection in project.selections:
        if selection.description.strip():
            yield ExchangedNote("", "", selection.description, (selection.id,), selection.user_id, selection.at)
    cases = {person: case for case, person in taken.people.by_case.items()}
    for person, words in taken.people.more:
        yield ExchangedNote("", "", words, (cases[person],))


def _about(note: ExchangedNote, selection_of: Mapping[str, str], project_id: ProjectId,
           taken: Taken) -> list[_About]:  # fmt: skip
    """The things here that a note is about; the traject itself when they are not here, or when it stands alone."""
    found: list[_About] = []
    for id in note.on:
        if id in taken.sources:
            found.append((MemoTarget.SOURCE, taken.sources[id]))
        elif (passage := taken.passages.get(selection_of.get(id, id))) is not None:
            found.append((MemoTarget.PASSAGE, passage))
        elif id in taken.codes.theme_of:
            found.append((MemoTarget.THEME, taken.codes.theme_of[id]))
        elif id in taken.statements:
            found.append((MemoTarget.STATEMENT, taken.statements[id]))
        elif id in taken.people.by_case:
            found.append((MemoTarget.STAKEHOLDER, taken.people.by_case[id]))
    return list(dict.fromkeys(found)) or [(MemoTarget.PROJECT, project_id)]


def _words(note: ExchangedNote) -> str:
    """The text under its title, unless the title is only how the text begins."""
    title, text = note.name.strip(), note.text.strip()
    if not title or text.startswith(title.rstrip("\u2026").rstrip()):
        return text or title
    return f"{title}\n\n{text}".strip()


def _pieces(words: str) -> Iterator[str]:
    """A long note becomes more than one memo: nothing is cut."""
    while len(words) > LONGEST:
        space = words.rfind(" ", LONGEST // 2, LONGEST)
        end = space if space > 0 else LONGEST
        yield words[:end].strip()
        words = words[end:].strip()
    if words:
        yield words
