"""The coded quotes as a list in Excel: one row for each code on a quote, with the place where it stands."""

from collections.abc import Iterator
from datetime import date, datetime

from exports.cells import veil_for
from exports.coded_project import CodedTraject
from exports.package import packed
from exports.sheet import Column, Kind, Table, Value, Writer, write_table
from exports.style import new_book
from exports.words import day
from interviews.coding import Passage, Tag
from interviews.exchange.reserved import DIMENSIONS, FEELINGS, PERSPECTIVES
from interviews.memo import MemoTarget

SHEET = "Citaten"
_COLUMNS = (
    Column("Bron", 12), Column("Titel", 28), Column("Thema", 26), Column("Dimensie", 13), Column("Gevoel", 11),
    Column("Perspectief", 14), Column("Citaat", 70), Column("Van", 9, Kind.WHOLE), Column("Tot", 9, Kind.WHOLE),
    Column("Codeur", 16), Column("Datum", 12, Kind.DATE), Column("Memo", 40),
)  # fmt: skip


def make_quote_list(traject: CodedTraject, made_at: datetime) -> bytes:
    """An xlsx with what may be quoted; the same traject gives the same bytes. Places count code points from 0."""
    project = traject.project
    writer = Writer(new_book(), veil_for(traject.people), {}, f"{project.municipality} - {project.name}")
    write_table(writer, Table(SHEET, _COLUMNS, tuple(_rows(traject))))
    about = writer.book.properties
    about.creator = about.lastModifiedBy = "Draagvlak"
    about.created = made_at.replace(tzinfo=None, microsecond=0)
    return packed(writer.book, {}, made_at)


def may_be_quoted(traject: CodedTraject) -> set[str]:
    """The sources whose words may stand in a list: documents, and conversations of people who said yes."""
    free = {person.id for person in traject.people if person.quotable}
    return {
        one.source.id for one in traject.sources
        if not one.source.kind.is_voice or one.source.stakeholder_id in free
    }  # fmt: skip


def _rows(traject: CodedTraject) -> Iterator[tuple[Value, ...]]:
    labels = {theme.id: theme.label for theme in traject.themes}
    free = may_be_quoted(traject)
    memos: dict[str, list[str]] = {}
    for memo in reversed(traject.memos):
        if memo.target is MemoTarget.PASSAGE:
            memos.setdefault(memo.target_id, []).append(memo.words)
    for coded in traject.sources:
        if coded.source.id not in free:
            continue
        passages = {passage.id: passage for passage in coded.passages}
        told: set[str] = set()
        for tag in sorted(coded.tags, key=lambda one: (passages[one.passage_id].start, one.id)):
            passage = passages[tag.passage_id]
            # A memo is about the quote: with two codes it would otherwise come in twice.
            remark = "\n\n".join(memos.get(passage.id, ())) if passage.id not in told else ""
            told.add(passage.id)
            label = labels[tag.theme_id] if tag.theme_id else ""
            yield (coded.source.code, coded.source.title, label, *_said(tag), *_place(passage), tag.coder,
                   _on(tag), remark)  # fmt: skip


def _said(tag: Tag) -> tuple[str, str, str]:
    return (
        DIMENSIONS[tag.dimension], FEELINGS[tag.sentiment] if tag.sentiment else "",
        PERSPECTIVES[tag.perspective] if tag.perspective else "",
    )  # fmt: skip


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.exact, passage.start, passage.end


def _on(tag: Tag) -> date:
    return day(tag.at)
