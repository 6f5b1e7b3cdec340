"""Passages, suggestions, tags and the codebook."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, literal, select, union_all

from analysis.summaries import CodedPassage
from interviews.codebook_tree import in_order
from interviews.coding import Dimension, Passage, Suggestion, SuggestionState, Tag, Theme
from interviews.memo import MemoTarget
from interviews.source import SourceKind
from projects.errors import NotFound
from projects.ids import PassageId, ProjectId, SourceId, TagId, ThemeId
from store.ledger import Ledger
from store.memos import erase, take_along
from store.rows import batched, row_of, value_of
from store.second_codings import SecondCodings
from store.tables import passages, sources, stakeholders, suggestions, tags, themes

READ_ALOUD = 90  # characters of a quote that one reads aloud


class Coding:
    """Every read and write of passages and what is said of them, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def passages_of(self, source_id: SourceId, only: Sequence[PassageId] | None = None) -> list[Passage]:
        """The passages of a source, in the order of the text; or `only` some of them."""
        query = select(passages).where(_of(source_id, only))
        rows = self._db.execute(query.order_by(passages.c.start, passages.c.end, passages.c.id)).mappings()
        return [value_of(Passage, row) for row in rows]

    def passage(self, passage_id: PassageId) -> Passage:
        """The passage; NotFound if there is none with that id."""
        row = self._db.execute(select(passages).where(passages.c.id == passage_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("passage")
        return value_of(Passage, row)

    def passages_with(self, passage_ids: Sequence[PassageId]) -> list[Passage]:
        """Those of these passages that are there, by id."""
        found: list[Passage] = []
        for some in batched(passage_ids):
            query = select(passages).where(passages.c.id.in_(some)).order_by(passages.c.id)
            found += [value_of(Passage, row) for row in self._db.execute(query).mappings()]
        return found

    def add_found(self, found: Sequence[Passage], suggested: Sequence[Suggestion]) -> None:
        """Keep the passages of a new source with their suggestions; they go when the source goes."""
        if found:
            self._db.execute(insert(passages), [row_of(passage, passages) for passage in found])
        if suggested:
            self._db.execute(insert(suggestions), [row_of(one, suggestions) for one in suggested])

    def remove_found(self, source_id: SourceId) -> None:
        """Delete the passages of a source in which nobody coded yet."""
        gone = select(passages.c.id).where(passages.c.source_id == source_id)
        erase(self._db, self._db.execute(gone).scalars().all())
        self._db.execute(delete(passages).where(passages.c.source_id == source_id))

    def waiting_in(self, source_id: SourceId) -> set[PassageId]:
        """The passages of a source whose suggestion nobody dealt with, and those that have no suggestion."""
        dealt_with = select(suggestions.c.passage_id).where(suggestions.c.state != SuggestionState.OPEN)
        query = select(passages.c.id).where(
            and_(passages.c.source_id == source_id, passages.c.id.not_in(dealt_with),
                 passages.c.id.not_in(select(tags.c.passage_id)))
        )  # fmt: skip
        return {PassageId(found) for found in self._db.execute(query).scalars()}

    def add_passage(self, passage: Passage) -> None:
        """Keep a passage that a person selected."""
        self._ledger.add(passages, row_of(passage, passages))

    def remove_passage(self, passage_id: PassageId) -> None:
        """Delete a passage that a person had selected."""
        take_along(self._db, self._ledger, MemoTarget.PASSAGE, passage_id)
        self._ledger.remove(passages, {"id": passage_id})

    def remove_for_good(self, passage_ids: Sequence[PassageId]) -> None:
        """Delete passages with their codes, suggestions and memos, and from the statements that quote them."""
        erase(self._db, passage_ids)
        for some in batched(passage_ids):
            self._db.execute(delete(passages).where(passages.c.id.in_(some)))

    def suggestions_of(self, source_id: SourceId, only: Sequence[PassageId] | None = None) -> list[Suggestion]:
        """The suggestions for the passages of a source, dealt with or not; or for `only` some passages."""
        query = (
            select(suggestions)
            .join(passages, passages.c.id == suggestions.c.passage_id)
            .where(_of(source_id, only))
            .order_by(passages.c.start, passages.c.id)
        )
        return [value_of(Suggestion, row) for row in self._db.execute(query).mappings()]

    def suggestion(self, passage_id: PassageId) -> Suggestion | None:
        """The suggestion for a passage, if it has one."""
        query = select(suggestions).where(suggestions.c.passage_id == passage_id)
        row = self._db.execute(query).mappings().one_or_none()
        return None if row is None else value_of(Suggestion, row)

    def suggestions_for(self, theme_id: ThemeId) -> list[Suggestion]:
        """The suggestions that name this theme first."""
        query = select(suggestions).where(suggestions.c.theme_id == theme_id).order_by(suggestions.c.passage_id)
        return [value_of(Suggestion, row) for row in self._db.execute(query).mappings()]

    def contexts(self, passage_ids: Sequence[PassageId]) -> dict[PassageId, str]:
        """The question or heading path above each of these passages."""
        found: dict[PassageId, str] = {}
        for some in batched(passage_ids):
            query = select(passages.c.id, passages.c.context).where(passages.c.id.in_(some))
            found |= {PassageId(row.id): row.context for row in self._db.execute(query)}
        return found

    def save_suggestion(self, suggestion: Suggestion) -> None:
        """Keep the new state of a suggestion."""
        self._ledger.change(suggestions, row_of(suggestion, suggestions))

    def replace_open_suggestions(self, project_id: ProjectId, fresh: Sequence[Suggestion]) -> None:
        """Put fresh suggestions in place of those that nobody dealt with; no line in the journal each."""
        mine = select(passages.c.id).join(sources).where(sources.c.project_id == project_id)
        is_open = suggestions.c.state == SuggestionState.OPEN
        self._db.execute(delete(suggestions).where(and_(is_open, suggestions.c.passage_id.in_(mine))))
        if fresh:
            self._db.execute(insert(suggestions), [row_of(one, suggestions) for one in fresh])

    def tags_of(self, source_id: SourceId, only: Sequence[PassageId] | None = None) -> list[Tag]:
        """The tags on the passages of a source, or on `only` some; of one passage in the order in which they came."""
        query = select(tags).join(passages).where(_of(source_id, only))
        rows = self._db.execute(query.order_by(passages.c.start, tags.c.at, tags.c.id)).mappings()
        return [value_of(Tag, row) for row in rows]

    def tags_on(self, passage_id: PassageId) -> list[Tag]:
        """The tags on one passage, in the order in which they were given."""
        query = select(tags).where(tags.c.passage_id == passage_id).order_by(tags.c.at, tags.c.id)
        return [value_of(Tag, row) for row in self._db.execute(query).mappings()]

    def tags_beside(self, theme_id: ThemeId) -> list[Tag]:
        """All tags, of whatever theme, on the passages that have this theme."""
        with_it = select(tags.c.passage_id).where(tags.c.theme_id == theme_id)
        query = select(tags).where(tags.c.passage_id.in_(with_it)).order_by(tags.c.id)
        return [value_of(Tag, row) for row in self._db.execute(query).mappings()]

    def tagged_by(self, tag_ids: Sequence[TagId]) -> list[PassageId]:
        """The passages that these tags are on, as far as there are such tags."""
        query = select(tags.c.passage_id).where(tags.c.id.in_(tag_ids))
        return [PassageId(found) for found in self._db.execute(query).scalars()]

    def used(self, project_id: ProjectId) -> dict[ThemeId, int]:
        """How many tags each theme of a traject has; none for a theme without."""
        mine = tags.join(passages).join(sources, sources.c.id == passages.c.source_id)
        query = select(tags.c.theme_id, func.count()).select_from(mine).group_by(tags.c.theme_id)
        query = query.where(and_(sources.c.project_id == project_id, tags.c.theme_id.is_not(None)))
        return {ThemeId(theme_id): int(n) for theme_id, n in self._db.execute(query)}

    def tags_of_project(self, project_id: ProjectId) -> list[Tag]:
        """Every tag of the traject."""
        mine = select(passages.c.id).join(sources, sources.c.id == passages.c.source_id)
        query = select(tags).where(tags.c.passage_id.in_(mine.where(sources.c.project_id == project_id)))
        return [value_of(Tag, row) for row in self._db.execute(query.order_by(tags.c.id)).mappings()]

    def tag(self, tag_id: TagId) -> Tag:
        """The tag; NotFound if there is none with that id."""
        row = self._db.execute(select(tags).where(tags.c.id == tag_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("code")
        return value_of(Tag, row)

    def save_tag(self, tag: Tag) -> None:
        """Keep a new tag, or its new fields."""
        self._ledger.change(tags, row_of(tag, tags))

    def remove_tag(self, tag_id: TagId) -> None:
        """Delete a tag."""
        self._ledger.remove(tags, {"id": tag_id})

    def coded(
        self, project_id: ProjectId, *, theme_id: ThemeId | None = None,
        passage_ids: Sequence[PassageId] | None = None, with_text: bool = True,
        containing: Sequence[str] = (), limit: int | None = None,
    ) -> list[CodedPassage]:  # fmt: skip
        """Each passage with what is said of it: its tags, or else the suggestion that still waits.

        A passage with two tags comes twice. `theme_id`, `passage_ids` and words that the text must be
        `containing` narrow it down; without `with_text` the texts stay in the database (`text` is "").
        Ordered by source and place; at most `limit`.
        """
        by_tag = _coded(tags, True, with_text).where(sources.c.project_id == project_id)
        untagged = passages.c.id.not_in(select(tags.c.passage_id))
        by_model = _coded(suggestions, False, with_text).where(
            and_(sources.c.project_id == project_id, suggestions.c.state == SuggestionState.OPEN, untagged)
        )
        if theme_id is not None:
            by_tag = by_tag.where(tags.c.theme_id == theme_id)
            by_model = by_model.where(suggestions.c.theme_id == theme_id)
        if passage_ids is not None:
            narrow = passages.c.id.in_(list(passage_ids))
            by_tag, by_model = by_tag.where(narrow), by_model.where(narrow)
        for word in containing:
            holds = passages.c.exact.icontains(word, autoescape=True)
            by_tag, by_model = by_tag.where(holds), by_model.where(holds)
        both = union_all(by_tag, by_model).subquery()
        query = select(both).order_by(both.c.source_code, both.c.start, both.c.passage_id, both.c.theme_id)
        query = query.limit(limit)
        return [value_of(CodedPassage, row) for row in self._db.execute(query).mappings()]

    def sample(self, project_id: ProjectId, per_theme: int, *, accepted_only: bool = False) -> list[CodedPassage]:
        """Of each theme the voices' passages that are likeliest to be worth quoting, at most `per_theme`.

        Accepted ones first, facts last, and then those of about the length that one reads aloud.
        """
        mine = and_(sources.c.project_id == project_id, sources.c.kind == SourceKind.INTERVIEW)
        parts = [_coded(tags, True, True).where(mine)]
        if not accepted_only:
            untagged = passages.c.id.not_in(select(tags.c.passage_id))
            is_open = suggestions.c.state == SuggestionState.OPEN
            parts.append(_coded(suggestions, False, True).where(and_(mine, is_open, untagged)))
        both = union_all(*parts).subquery()
        place = func.row_number().over(
            partition_by=both.c.theme_id,
            order_by=(both.c.accepted.desc(), both.c.dimension == Dimension.OTHER,
                      func.abs(func.length(both.c.text) - READ_ALOUD), both.c.text),
        )  # fmt: skip
        ranked = select(both, place.label("place")).where(both.c.theme_id.is_not(None)).subquery()
        query = select(ranked).where(ranked.c.place <= per_theme).order_by(ranked.c.theme_id, ranked.c.place)
        return [value_of(CodedPassage, row) for row in self._db.execute(query).mappings()]


def _of(source_id: SourceId, only: Sequence[PassageId] | None) -> ColumnElement[bool]:
    mine = passages.c.source_id == source_id
    return mine if only is None else and_(mine, passages.c.id.in_(only))


def _coded(coding: Any, accepted: bool, with_text: bool) -> Select[Any]:
    return (
        select(
            passages.c.id.label("passage_id"), passages.c.source_id, coding.c.theme_id, coding.c.dimension,
            coding.c.sentiment, coding.c.perspective, stakeholders.c.side,
            func.coalesce(stakeholders.c.group, "").label("group"),
            (sources.c.kind == SourceKind.INTERVIEW).label("voice"),
            literal(accepted).label("accepted"),
            passages.c.exact.label("text") if with_text else literal("").label("text"),
            sources.c.code.label("source_code"), passages.c.start,
        )
        .select_from(coding)
        .join(passages, passages.c.id == coding.c.passage_id)
        .join(sources, sources.c.id == passages.c.source_id)
        .outerjoin(stakeholders, stakeholders.c.id == sources.c.stakeholder_id)
    )  # fmt: skip


class Themes:
    """Every read and write of the codebook, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Theme]:
        """The codebook, in the order of its tree."""
        query = select(themes).where(themes.c.project_id == project_id)
        return in_order(value_of(Theme, row) for row in self._db.execute(query).mappings())

    def get(self, theme_id: ThemeId) -> Theme:
        """The theme; NotFound if there is none with that id."""
        row = self._db.execute(select(themes).where(themes.c.id == theme_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("thema")
        return value_of(Theme, row)

    def save(self, theme: Theme) -> None:
        """Keep a new theme, or its new fields."""
        self._ledger.change(themes, row_of(theme, themes))

    def remove(self, theme_id: ThemeId) -> None:
        """Delete a theme that nothing points at any more; the codes below it come one level higher."""
        gone = self.get(theme_id)
        for row in self._db.execute(select(themes).where(themes.c.parent_id == theme_id)).mappings().all():
            self.save(replace(value_of(Theme, row), parent_id=gone.parent_id))
        take_along(self._db, self._ledger, MemoTarget.THEME, theme_id)
        SecondCodings(self._db, self._ledger).hand_over(theme_id, None)  # or undo would not know of it
        self._ledger.remove(themes, {"id": theme_id})
