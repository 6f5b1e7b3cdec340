"""Taking somebody's words out of a traject for good: rows, what the journal remembers of them, and what copied them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from exports.withheld import DRAFT_TAKEN_BACK, TAKEN_BACK
from goals.leaning import Reach, reach
from interviews.masking import in_json
from interviews.source import Source, TurnRole
from projects.ids import PassageId, ProjectId, SourceId, StatementId
from sessions.repeats import OwnWords
from sessions.statement import Statement
from store import Work

# What coders write, and what may hold a copy of somebody's words.
_WRITTEN = ("memos", "themes")
_CUT = "..."  # the end of a passage that was too long for a journal line
_SHOWN = 60  # characters of it that stand there at most
_TELLING = 4  # words; fewer in common say nothing


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody said that is in a traject: the sources, the passages in them, and the coding of those."""

    sources: tuple[Source, ...]
    passages: tuple[PassageId, ...]
    tags: int
    memos: int  # on the sources and passages
    beginnings: frozenset[str]  # how the journal names the passages
    own: OwnWords  # without the interviewer's


def words_in(work: Work, project_id: ProjectId, source_ids: Sequence[SourceId]) -> Words:
    """Everything that stands in these sources."""
    sources = tuple(work.sources.get(one) for one in source_ids)
    passages = tuple(passage for one in source_ids for passage in work.coding.passages_of(one))
    targets = {*source_ids, *(passage.id for passage in passages)}
    said = [
        source.text[turn.start : turn.end] for source in sources for turn in work.sources.turns(source.id)
        if turn.role is not TurnRole.INTERVIEWER
    ]  # fmt: skip
    return Words(
        sources, tuple(passage.id for passage in passages),
        sum(len(work.coding.tags_of(one)) for one in source_ids),
        sum(memo.target_id in targets for memo in work.memos.of_project(project_id)),
        frozenset(passage.exact[:_SHOWN] for passage in passages),
        OwnWords([*said, *(passage.exact for passage in passages)]),
    )  # fmt: skip


def leaning(work: Work, project_id: ProjectId, going: Collection[PassageId]) -> Reach:
    """The statements, expectations and goals that lean on these passages."""
    return reach(
        work.statements.of_project(project_id), work.expectations.of_project(project_id),
        work.goals.of_project(project_id), going,
    )  # fmt: skip


def remove_words(work: Work, project_id: ProjectId, words: Words, *, with_sources: bool) -> None:
    """Take the passages away, or the sources with all that is in them, and every trace in the journal.

    Statements stay, marked; a draft that is nearly a quote loses its text. Call it within a deed that is not
    undoable, and wipe the traces on disk after it.
    """
    _mark_statements(work, project_id, words)
    _empty_drafts(work, project_id, words.own)
    take_away(work, project_id, words, with_sources=with_sources)
    work.traces.change_words(
        project_id, lambda text: in_json(text, lambda one: words.own.taken_out_of(one, TAKEN_BACK)), _WRITTEN
    )


def take_away(work: Work, project_id: ProjectId, words: Words, *, with_sources: bool) -> None:
    """Only the rows, and what the journal holds of them; what others wrote with these words stays as it is."""
    source_ids = [source.id for source in words.sources]
    second = [one.id for source_id in source_ids for one in work.second_codings.of_source(source_id)]
    _clear_subjects(work, project_id, words, with_sources=with_sources)
    if with_sources:
        for source_id in source_ids:
            work.sources.remove(source_id)
    else:
        work.coding.remove_for_good(words.passages)
        work.second_codings.remove_for_good(source_ids)
    gone = [*words.passages, *second, *(source_ids if with_sources else ())]
    work.traces.forget_ids(project_id, gone)
    # A passage that somebody selected and took off again is only in the journal now.
    work.traces.forget_where(project_id, "passages", lambda row: row.before["source_id"] in source_ids)


def _mark_statements(work: Work, project_id: ProjectId, words: Words) -> None:
    going, public = set(words.passages), _public(work, project_id)
    for statement in work.statements.of_project(project_id):
        lost = going & set(statement.quotes)
        if lost:
            work.statements.note_withdrawn(statement.id, len(lost))
        if statement.id not in public and _is_theirs(statement, words.own, leans=bool(lost)):
            left = tuple(one for one in statement.quotes if one not in going)
            work.statements.save(replace(statement, text=DRAFT_TAKEN_BACK, quotes=left))
    work.traces.forget_where(
        project_id, "statements",
        lambda row: row.before["id"] not in public and _copies(str(row.before["text"]), words.own),
    )  # fmt: skip


def _empty_drafts(work: Work, project_id: ProjectId, own: OwnWords) -> None:
    """An expectation that somebody wrote down by hand may be a quote as well."""
    for one in work.expectations.of_project(project_id):
        if one.statement_id is None and not one.status.stands and _copies(one.text, own):
            work.expectations.save(replace(one, text=TAKEN_BACK))
    work.traces.forget_where(
        project_id, "expectations",
        lambda row: row.before["statement_id"] is None and _copies(str(row.before["text"]), own),
    )  # fmt: skip


def _public(work: Work, project_id: ProjectId) -> set[StatementId]:
    """Wordings that were put to the vote, or that people concluded something on: those are the group's own."""
    concluded = {one.statement_id for one in work.sessions.outcomes(project_id)}
    adopted = {one.statement_id for one in work.expectations.of_project(project_id) if one.statement_id}
    voted = {
        statement for session in work.sessions.of_project(project_id)
        for one in work.sessions.rounds(session.id) for statement in one.statements
    }  # fmt: skip
    return concluded | adopted | voted


def _is_theirs(statement: Statement, own: OwnWords, *, leans: bool) -> bool:
    return own.repeated_in(statement.text) if leans else _copies(statement.text, own)


def _copies(text: str, own: OwnWords) -> bool:
    """Is this nearly a quote? Two or three words in common say nothing of a text that does not lean on them."""
    return len(text.split()) >= _TELLING and own.repeated_in(text)


def _clear_subjects(work: Work, project_id: ProjectId, words: Words, *, with_sources: bool) -> None:
    """Journal lines name a passage by its first words, and a source by its code or file."""
    names = {name for source in words.sources for name in (source.code, source.file_name, source.title)}
    texts = [source.text for source in words.sources]

    def is_gone(subject: str) -> bool:
        if subject in names:
            return with_sources
        if subject in words.beginnings:
            return True
        return _stands_in(subject.removesuffix(_CUT), texts) or _copies(subject, words.own)

    work.traces.clear_subjects(project_id, is_gone)


def _stands_in(subject: str, texts: Iterable[str]) -> bool:
    # A theme or a function may be called as a word that somebody used; several words in a row are a quote.
    return len(subject.split()) > 1 and any(subject in text for text in texts)
