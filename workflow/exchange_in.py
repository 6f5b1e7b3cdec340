"""Files of other tools in: their documents, codes, selections, cases and memos become ours."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviews.coding import Dimension
from interviews.exchange.adopt_codes import AdoptedCodes, adopt_codes
from interviews.exchange.adopt_people import adopt_people
from interviews.exchange.adopt_tags import Sayings
from interviews.exchange.exchanged import ExchangedDocument, ExchangedProject, FileKind, Found
from interviews.exchange.hide_names import hide_in_words
from interviews.exchange.reserved import Meaning, meanings
from interviews.names import Roster
from interviews.source import SourceKind
from projects.errors import AppError, Refused
from projects.ids import PassageId, ProjectId, StatementId, ThemeId
from projects.rights import Action
from sessions.statement import LONGEST, Statement
from store import Work
from workflow.desk import Desk
from workflow.exchange_documents import (
    add_to_known,
    as_it_comes,
    finder,
    is_coded,
    is_pseudonymised,
    keep_fresh,
    kind_of,
    known_names,
    think_over,
)
from workflow.exchange_memos import keep_memos, worded
from workflow.exchange_quotes import import_quotes
from workflow.exchange_reading import ALWAYS
from workflow.exchange_report import ExchangeReport, Taken, counted
from workflow.file_report import FileReport, FileState, Message
from workflow.intake import take_in
from workflow.reading_apart import exchange_safely

Bring = Callable[[Desk, ProjectId, str, bytes, SourceKind | None], FileReport]
"""How a file in which nobody coded comes in: `take_in`, to wait for its review, or `import_file`."""
OnDocument = Callable[[int, int, str], None]
"""Hears how many documents of how many are done, and the name of the next."""


@dataclass(frozen=True, slots=True)
class How:
    """The choices of `import_exchange`."""

    default: Dimension
    hide: bool
    bring: Bring
    on_document: OnDocument | None


def is_of_another_tool(file_name: str) -> bool:
    """Is this, by its name, a project or codebook of another tool? Tables may be anything."""
    return file_name.casefold().rpartition(".")[2] in ALWAYS


def import_exchange(desk: Desk, project_id: ProjectId, file_name: str, content: bytes, *,
                    default: Dimension = Dimension.OTHER, hide: bool = True,
                    bring: Bring = take_in, on_document: OnDocument | None = None) -> ExchangeReport:  # fmt: skip
    """Bring in a file of another tool; Refused when it cannot be read, and then nothing changed.

    `default` is what a coding is when neither the file nor the theme says whether it is a wish or a perception.
    With `hide` names and numbers in coded texts and in memos become pseudonyms; each quote stays on its words.
    Documents in which nobody coded go the way of other files, which is `bring`: to the review of personal data.
    What was broken off halfway goes on when the same file comes again: nothing is doubled.
    """
    desk.check(Action.IMPORT_SOURCE)
    found = exchange_safely(file_name, content)
    if found.kind is FileKind.QUOTES:
        return import_quotes(desk, project_id, file_name, found, default)
    if found.kind is FileKind.REFI_CODEBOOK:
        return _codebook(desk, project_id, file_name, found)
    return _project(desk, project_id, file_name, found, How(default, hide, bring, on_document))


def _codebook(desk: Desk, project_id: ProjectId, file_name: str, found: Found) -> ExchangeReport:
    """Codes alone: one deed, which can be taken back."""
    with desk.doing(Action.IMPORT_CODEBOOK, project_id, file_name) as work:
        codes = _codes(desk, work, project_id, found.project, meanings(found.project.codes))
    return ExchangeReport(
        file_name, found.kind, codes=len(codes.fresh),
        messages=(*_said(found), *counted({"exchange-codes-other": codes.other})),
    )  # fmt: skip


def _codes(desk: Desk, work: Work, project_id: ProjectId, project: ExchangedProject,
           known: dict[str, Meaning]) -> AdoptedCodes:  # fmt: skip
    book = work.themes.of_project(project_id)
    used = {tag.theme_id for tag in work.coding.tags_of_project(project_id)}
    used |= {one.theme_id for one in work.statements.of_project(project_id)}
    used |= {one.theme_id for one in work.expectations.of_project(project_id)}
    kept = {ThemeId(one) for one in used if one is not None}
    codes = adopt_codes(project.codes, known, book, kept, project_id, desk.new_id)
    for theme in (*codes.fresh, *codes.changed):
        work.themes.save(theme)
    return codes


def _project(desk: Desk, project_id: ProjectId, file_name: str, found: Found, how: How) -> ExchangeReport:
    """Codes and people first, then document by document: others can work in between, and voters never wait long."""
    project = found.project
    taken, sayings = _first(desk, project_id, file_name, project, how.default)
    names = {one.id: one.name for one in project.variables}
    for number, document in enumerate(project.documents):
        if how.on_document is not None:
            how.on_document(number, len(project.documents), document.name)
        roster = known_names(desk, project_id)  # each document may bring new names
        if is_coded(document, project) or is_pseudonymised(document, project.origin, roster):
            _place(desk, project_id, document, project, sayings, taken, roster, hide=how.hide)
        else:
            taken.files.append(_uncoded(desk, project_id, document, kind_of(document, names), how.bring))
    roster = known_names(desk, project_id)
    find = finder(desk, project.origin, roster)
    notes = worded(
        project, taken, (lambda words: hide_in_words(words, roster, find)) if how.hide else (lambda words: words)
    )
    with desk.doing(Action.IMPORT_SOURCE, project_id, file_name, undoable=False) as work:
        _statements(desk, work, project_id, taken)
        taken.counts["memos"] = keep_memos(desk, work, project_id, project, taken, notes)
    return _report(file_name, found, taken)


def _first(desk: Desk, project_id: ProjectId, file_name: str, project: ExchangedProject,
           default: Dimension) -> tuple[Taken, Sayings]:  # fmt: skip
    """The codes and the conversation partners, and what the codes of the file mean from now on."""
    with desk.doing(Action.IMPORT_SOURCE, project_id, file_name, undoable=False) as work:
        known = meanings(project.codes)
        codes = _codes(desk, work, project_id, project, known)
        here = work.stakeholders.of_project(project_id)
        people = adopt_people(project, here, project_id, desk.new_id)
        for person in people.kept:
            work.stakeholders.save(person)
        taken = Taken(codes, people, known)
        before = {person.id for person in here}
        taken.counts["people"] = sum(person.id not in before for person in people.kept)
        return taken, _sayings(work, project_id, project, taken, default, file_name)


def _sayings(work: Work, project_id: ProjectId, project: ExchangedProject, taken: Taken,
             default: Dimension, file_name: str) -> Sayings:  # fmt: skip
    dimensions = {theme.id: theme.dimension for theme in work.themes.of_project(project_id)}
    return Sayings(
        taken.codes.theme_of, dimensions, taken.meanings, {one.id: one.name for one in project.codes},
        {one.id: one.name for one in project.users}, default, project.origin or file_name,
    )  # fmt: skip


def _place(desk: Desk, project_id: ProjectId, document: ExchangedDocument, project: ExchangedProject,
           sayings: Sayings, taken: Taken, roster: Roster, *, hide: bool) -> None:  # fmt: skip
    """Keep one document with its coding."""
    selections = [one for one in project.selections if one.document_id == document.id]
    names = {one.id: one.name for one in project.variables}
    person = taken.people.by_document.get(document.id)
    came = as_it_comes(desk, document, selections, project.origin, roster, hide=hide)
    fresh = think_over(desk, project_id, came, sayings, names, person, roster)
    with desk.doing(Action.IMPORT_SOURCE, project_id, document.name, undoable=False) as work:
        if fresh is None:
            placed = add_to_known(desk, work, project_id, came, sayings, person)
        else:
            work.pseudonyms.add(project_id, came.new)
            placed = keep_fresh(work, fresh)
    coding = placed.coding
    taken.sources[document.id] = placed.source_id
    taken.passages |= coding.passage_of
    for text, passages in coding.statements.items():
        taken.quoted.setdefault(text, []).extend(passages)
    taken.lost += [*placed.lost, *coding.lost]
    taken.counts.update(placed=coding.placed, moved=coding.moved, known=coding.known, guessed=coding.guessed)
    if placed.report is None:
        taken.counts["same"] += 1
    else:
        taken.files.append(placed.report)
        taken.counts["hidden"] += came.hidden or 0


def _statements(desk: Desk, work: Work, project_id: ProjectId, taken: Taken) -> None:
    """Statements that the file names under our own root: those that are here get their quotes, others are made."""
    here = {one.text: one for one in work.statements.of_project(project_id)}
    labels = {one.label: one.id for one in work.themes.of_project(project_id)}
    for code_id, meaning in taken.meanings.items():
        text = meaning.statement.strip()
        if not text or len(text) > LONGEST:
            continue
        quotes = tuple(dict.fromkeys(taken.quoted.get(meaning.statement, ())))
        if text in here:
            taken.statements[code_id] = here[text].id
            continue
        statement = Statement(
            StatementId(desk.new_id()), project_id, work.statements.next_number(project_id), 1, text,
            labels.get(meaning.theme) or _theme_of(work, quotes), desk.clock(), None, quotes,
        )  # fmt: skip
        work.statements.save(statement)
        taken.statements[code_id] = statement.id
        taken.counts["statements"] += 1


def _theme_of(work: Work, passages: Sequence[PassageId]) -> ThemeId | None:
    """The theme that most of these passages have."""
    themes = Counter(tag.theme_id for passage in passages for tag in work.coding.tags_on(passage) if tag.theme_id)
    return max(themes, key=lambda one: (themes[one], one), default=None)


def _uncoded(desk: Desk, project_id: ProjectId, document: ExchangedDocument, kind: SourceKind,
             bring: Bring) -> FileReport:  # fmt: skip
    """A text in which nobody coded goes the way of any other file."""
    name = f"{document.name.rpartition('.')[0] or document.name or 'document'}.txt"
    try:
        return bring(desk, project_id, name, document.text.encode(), kind)
    except AppError as error:
        return FileReport(name, FileState.REFUSED, ((error.message_key, error.values),))


def _said(found: Found) -> tuple[Message, ...]:
    return tuple((remark.key, remark.values) for remark in found.remarks)


def _report(file_name: str, found: Found, taken: Taken) -> ExchangeReport:
    counts = taken.counts
    messages = counted({
        "exchange-codes-other": taken.codes.other, "exchange-guessed": counts["guessed"],
        "exchange-hidden": counts["hidden"],
        "exchange-names": sum(bool(report.found) and report.source_id is not None for report in taken.files),
    })  # fmt: skip
    report = ExchangeReport(
        file_name, found.kind, tuple(taken.files), counts["same"], counts["placed"], counts["moved"],
        counts["known"], (*found.lost, *taken.lost), len(taken.codes.fresh), counts["people"], counts["memos"],
        counts["statements"], (*_said(found), *messages),
    )  # fmt: skip
    if not (report.brought or report.known or report.same or report.lost):
        raise Refused("refused-exchange-nothing")
    return report
