"""Searching a traject: what is found, in its context, and in which forms of the words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.search_query import Asked, Forms, Kind, Query, hits, read_query, words_of
from analysis.search_scope import Stretch, Tagged, Within
from analysis.search_spelling import nearest, one_change
from analysis.search_units import NO_TURN, Where, words_of_theme
from interviews.coding import Passage, Theme
from interviews.source import Source, Turn, TurnRole
from projects.errors import NotFound
from projects.ids import MemoId, PassageId, ProjectId, SourceId, StatementId, ThemeId
from projects.rights import Action
from projects.stakeholder import Stakeholder
from store import Work
from workflow.desk import Desk
from workflow.memos import MemoLine, lines_of

PAGE = 20  # results shown at once
EVERYWHERE = Within()
_ALIKE = 3  # letters with which a word begins that may have been meant


@dataclass(frozen=True, slots=True)
class Result:
    """A stretch with the words that were found. `places` are offsets in `text`, in code points.

    `heading` is the question or the path of headings above it, or what it is part of; `codes` are the themes that
    people gave to the very words; `passage_id` is the passage that holds them, or else the first one after them.
    """

    stretch: Stretch
    text: str
    places: tuple[tuple[int, int], ...]
    heading: str = ""
    speaker: str = ""
    role: TurnRole | None = None
    codes: tuple[Theme, ...] = ()
    theme_id: ThemeId | None = None
    source_id: SourceId | None = None
    passage_id: PassageId | None = None

    @property
    def key(self) -> str:
        """By which it is known on a page."""
        return f"{self.stretch.target_id}-{self.stretch.start}"

    @property
    def codable(self) -> bool:
        """Can its words be given a code?"""
        return self.role not in (None, TurnRole.INTERVIEWER)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a query as it was looked for: its forms in the traject, commonest first, with how often; `meant` is a
    word that looks like it, where it was not found."""

    asked: Asked
    forms: tuple[tuple[str, int], ...]
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One page of what was found: `total` stretches in all, of which so many in each interview or document."""

    query: Query
    parts: tuple[Part, ...]
    total: int
    per_source: Mapping[SourceId, int]
    results: tuple[Result, ...]
    sources: Mapping[SourceId, Source]
    people: Mapping[SourceId, Stakeholder]


def make_searchable(desk: Desk, project_id: ProjectId) -> bool:
    """Index a traject from before there was an index, or from an older version; False if that was done already."""
    with desk.looking() as work:
        if work.index.is_built(project_id):
            return False
    rebuild_index(desk, project_id)
    return True


def rebuild_index(desk: Desk, project_id: ProjectId) -> int:
    """Index everything in a traject anew; returns the number of stretches. Nothing of the content changes."""
    desk.check(Action.READ)
    with desk.store.writing() as work:
        work.projects.take_turn(project_id)
        return work.index.rebuild(project_id)


def search(desk: Desk, project_id: ProjectId, words: str, within: Within = EVERYWHERE, *,
           uncoded: bool = False, first: int = 0, number: int = PAGE) -> Found:  # fmt: skip
    """Look for what somebody typed; results from `first`, at most `number`.

    With `uncoded` only words that no person gave a code yet, and that can have one.
    """
    query = read_query(words)
    with desk.looking() as work:
        known = work.search.forms(project_id, query)
        forms = {asked: frozenset(found) for asked, found in known.items() if asked.kind is Kind.WORD}
        reader = _Reader(work, project_id, query, forms, uncoded)
        if uncoded:
            bare = reader.without_code(work.search.find(project_id, query, forms, replace(within, evidence=True)))
            counts = dict(Counter((one.where, one.target_id) for one in bare))
            shown = bare[first : first + number]
        else:
            counts = work.search.counts(project_id, query, forms, within)
            shown = work.search.find(project_id, query, forms, within, first=first, number=number)
        results = tuple(reader.result(one) for one in shown)
        per_source = {SourceId(target): n for (where, target), n in counts.items() if where is Where.SOURCE}
        parts = tuple(_part(work, project_id, asked, known.get(asked, {})) for asked in query.parts)
        return Found(query, parts, sum(counts.values()), per_source, results, reader.sources, reader.people)


def _part(work: Work, project_id: ProjectId, asked: Asked, found: Mapping[str, int]) -> Part:
    """The forms of one part, or else what may have been meant."""
    if asked.kind is Kind.EXACT or found:
        return Part(asked, tuple(sorted(found.items(), key=lambda one: (-one[1], one[0]))))
    word = asked.words[0]
    near = work.search.words_among(project_id, one_change(word))
    far = {} if near else work.search.words_beginning(project_id, word[:_ALIKE])
    return Part(asked, (), nearest(word, near, far))


def _bare(places: Sequence[tuple[int, int]], coded: Sequence[Tagged], start: int) -> list[tuple[int, int]]:
    """The places that lie in no coded stretch; places count from `start`, the stretches in the text."""
    return [(s, e) for s, e in places if not any(first < e + start and last > s + start for first, last, _ in coded)]


class _Reader:
    """Makes results of stretches, reading each source once."""

    def __init__(self, work: Work, project_id: ProjectId, query: Query, forms: Forms, uncoded: bool) -> None:
        self._work, self._project_id, self._query, self._forms = work, project_id, query, forms
        self._uncoded = uncoded
        self._turns: dict[SourceId, list[Turn]] = {}
        self._passages: dict[SourceId, list[Passage]] = {}
        self._tagged = work.search.tagged(project_id) if uncoded else dict[SourceId, list[Tagged]]()
        self._memos: dict[MemoId, MemoLine] = {}
        self._themes = {theme.id: theme for theme in work.themes.of_project(project_id)}
        self.sources: dict[SourceId, Source] = {}
        self.people: dict[SourceId, Stakeholder] = {}

    def without_code(self, stretches: Sequence[Stretch]) -> list[Stretch]:
        """The stretches in which some of the words that were found have no code yet."""
        text, of = "", ""
        kept: list[Stretch] = []
        for one in stretches:  # they come source by source
            tagged = self._tagged.get(SourceId(one.target_id), [])
            near = [span for span in tagged if span[0] < one.end and span[1] > one.start]
            if near and of != one.target_id:
                text, of = self._work.sources.get(SourceId(one.target_id)).text, one.target_id
            if not near or _bare(self._hits(text[one.start : one.end]), near, one.start):
                kept.append(one)
        return kept

    def result(self, one: Stretch) -> Result:
        """The stretch with its context."""
        match one.where:
            case Where.SOURCE:
                return self._in_source(one, SourceId(one.target_id))
            case Where.STATEMENT:
                statement = self._work.statements.get(StatementId(one.target_id))
                return replace(self._made(one, statement.text), heading=statement.label, theme_id=statement.theme_id)
            case Where.THEME:
                theme = self._themes[ThemeId(one.target_id)]
                return replace(self._made(one, words_of_theme(theme)), heading=theme.label, theme_id=theme.id)
            case Where.MEMO:
                line = self._memo(MemoId(one.target_id))
                return replace(self._made(one, line.memo.words), heading=line.about, speaker=line.memo.author,
                               source_id=line.source_id, theme_id=line.theme_id)  # fmt: skip

    def _made(self, one: Stretch, text: str) -> Result:
        part = text[one.start : one.end]
        return Result(one, part, tuple(self._hits(part)))

    def _hits(self, part: str) -> list[tuple[int, int]]:
        return hits(words_of(part), self._query, self._forms)

    def _in_source(self, one: Stretch, source_id: SourceId) -> Result:
        self._read(source_id)
        made = self._made(one, self.sources[source_id].text)
        at_words = one.start + (made.places[0][0] if made.places else 0)
        made = replace(made, source_id=source_id, passage_id=self._nearest(source_id, at_words))
        if one.position == NO_TURN:
            return made
        turn, tagged = self._turns[source_id][one.position], self._tagged.get(source_id, [])
        if self._uncoded:
            made = replace(made, places=tuple(_bare(made.places, tagged, one.start)))
        at = {theme for first, last, theme in tagged
              for start, end in made.places if first < end + one.start and last > start + one.start}  # fmt: skip
        codes = tuple(theme for theme in self._themes.values() if theme.id in at)
        return replace(made, heading=turn.context, speaker=turn.speaker, role=turn.role, codes=codes)

    def _nearest(self, source_id: SourceId, start: int) -> PassageId | None:
        """The passage in which a place lies, the shortest of more, or else the first after it."""
        here = [one for one in self._passages[source_id] if one.start <= start < one.end]
        after = [one for one in self._passages[source_id] if one.start > start]
        found = min(here, key=lambda one: one.end - one.start, default=None) or next(iter(after), None)
        return found.id if found else None

    def _read(self, source_id: SourceId) -> None:
        if source_id in self.sources:
            return
        source = self._work.sources.get(source_id)
        self.sources[source_id], self._turns[source_id] = source, self._work.sources.turns(source_id)
        self._passages[source_id] = self._work.coding.passages_of(source_id)
        if not self._uncoded:
            self._tagged |= self._work.search.tagged(self._project_id, source_id)
        if source.stakeholder_id:
            self.people[source_id] = self._work.stakeholders.get(source.stakeholder_id)

    def _memo(self, memo_id: MemoId) -> MemoLine:
        if not self._memos:
            self._memos = {line.memo.id: line for line in lines_of(self._work, self._project_id)}
        if memo_id not in self._memos:
            raise NotFound("memo")
        return self._memos[memo_id]
