"""Selections of another tool become passages and tags of ours, within one document."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from interviews.coding import Dimension, Origin, Passage, Perspective, Sentiment, Tag, cut
from interviews.exchange.exchanged import ExchangedCoding, ExchangedSelection, Lost
from interviews.exchange.reserved import Meaning
from interviews.source import Source, Turn, TurnRole
from interviews.speakers import key
from interviews.turns import with_questions, without_questions
from projects.ids import PassageId, TagId, ThemeId

_SHOWN = 80  # characters of a passage by which a report names it
_TOO_OFTEN = 0.25  # share of the selections from which a label that we took for the interviewer's is not


@dataclass(frozen=True, slots=True)
class Sayings:
    """What the codes of a file mean here: themes, their usual dimension, and what stands under our own root."""

    theme_of: Mapping[str, ThemeId]
    dimension_of: Mapping[ThemeId, Dimension | None]
    meanings: Mapping[str, Meaning]
    names: Mapping[str, str]  # of the codes
    coders: Mapping[str, str]  # the name of each user
    default: Dimension
    nobody: str  # who coded, where the file does not say


@dataclass(frozen=True, slots=True)
class AdoptedTags:
    """What has to be kept of a document, and what became of each coding.

    `passage_of` gives the passage of a selection; `statements` the passages that a statement quotes, by its text.
    """

    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]
    passage_of: Mapping[str, PassageId]
    statements: Mapping[str, tuple[PassageId, ...]]
    placed: int
    moved: int
    known: int
    guessed: int  # tags of which the file does not say the dimension
    lost: tuple[Lost, ...]


def who_answers(text: str, turns: Sequence[Turn], selections: Sequence[ExchangedSelection]) -> tuple[Turn, ...]:
    """The turns, in which somebody whose words were coded a lot is not taken for the interviewer."""
    coded = Counter(key(turns[number].speaker) for one in selections if (number := turn_of(turns, one)) is not None)
    total = sum(coded.values())
    asking = {key(turn.speaker) for turn in turns if turn.role is TurnRole.INTERVIEWER}
    wrong = {label for label in asking if total and coded[label] > _TOO_OFTEN * total}
    if not wrong:
        return tuple(turns)
    bare = without_questions(text, turns)
    return with_questions(text, [
        replace(turn, role=TurnRole.RESPONDENT) if key(turn.speaker) in wrong else turn for turn in bare
    ])  # fmt: skip


def turn_of(turns: Sequence[Turn], selection: ExchangedSelection) -> int | None:
    """The number of the turn that holds most of a selection; one that answers goes before one that asks."""
    def overlap(turn: Turn) -> int:
        return min(turn.end, selection.end) - max(turn.start, selection.start)

    touched = [(turn.role is not TurnRole.INTERVIEWER, overlap(turn), -number)
               for number, turn in enumerate(turns) if overlap(turn) > 0]  # fmt: skip
    return -max(touched)[2] if touched else None


def adopt_tags(source: Source, turns: Sequence[Turn], selections: Sequence[ExchangedSelection], sayings: Sayings,
               passages: Sequence[Passage], tags: Sequence[Tag], at: datetime,
               new_id: Callable[[], str]) -> AdoptedTags:  # fmt: skip
    """The passages and tags that the selections in a source make; `passages` and `tags` are there already."""
    table = _Table(source, turns, sayings, passages, tags, at, new_id)
    for selection in selections:
        table.put(selection)
    return table.adopted()


class _Table:
    """A source while selections come in one by one."""

    def __init__(self, source: Source, turns: Sequence[Turn], sayings: Sayings, passages: Sequence[Passage],
                 tags: Sequence[Tag], at: datetime, new_id: Callable[[], str]) -> None:  # fmt: skip
        self._source, self._turns, self._sayings, self._at, self._new_id = source, turns, sayings, at, new_id
        self._at_place = {(one.start, one.end): one for one in passages}
        self._themes = {(one.passage_id, one.theme_id): one.coder for one in tags}
        self._fresh: list[Passage] = []
        self._tags: list[Tag] = []
        self._lost: list[Lost] = []
        self._passage_of: dict[str, PassageId] = {}
        self._statements: dict[str, list[PassageId]] = defaultdict(list)
        self._counts: Counter[str] = Counter()

    def put(self, selection: ExchangedSelection) -> None:
        """One selection with its codings; without codings it is a passage all the same."""
        meanings = self._sayings.meanings
        own = [one for one in selection.codings if one.code_id in self._sayings.theme_of]
        said = [meanings[one.code_id] for one in selection.codings if one.code_id in meanings]
        passage = self._passage(selection)
        if passage is None:
            self._lose(selection, own, "exchange-lost-interviewer")
            return
        self._passage_of[selection.id] = passage.id
        for one in said:
            if one.statement and passage.id not in self._statements[one.statement]:
                self._statements[one.statement].append(passage.id)
        bare = not own and any(one.dimension or one.sentiment for one in said)
        for coding in own or (selection.codings[:1] if bare else ()):
            self._tag(selection, passage, coding, said)

    def adopted(self) -> AdoptedTags:
        """What came of it."""
        counts = self._counts
        return AdoptedTags(
            tuple(self._fresh), tuple(self._tags), self._passage_of,
            {text: tuple(found) for text, found in self._statements.items()}, counts["placed"], counts["moved"],
            counts["known"], counts["guessed"], tuple(self._lost),
        )  # fmt: skip

    def _passage(self, selection: ExchangedSelection) -> Passage | None:
        """The passage at that place, or a new one; None if only the interviewer speaks there."""
        found = self._at_place.get((selection.start, selection.end))
        if found is not None:
            return found
        number = turn_of(self._turns, selection)
        turn = self._turns[number] if number is not None else None
        if turn is not None and turn.role is TurnRole.INTERVIEWER:
            return None
        passage = cut(
            self._source.id, PassageId(self._new_id()), self._source.text, selection.start, selection.end,
            turn=number or 0, role=turn.role if turn else TurnRole.NOTES, context=turn.context if turn else "",
        )  # fmt: skip
        self._at_place[selection.start, selection.end] = passage
        self._fresh.append(passage)
        return passage

    def _tag(self, selection: ExchangedSelection, passage: Passage, coding: ExchangedCoding,
             said: Sequence[Meaning]) -> None:  # fmt: skip
        theme_id = self._sayings.theme_of.get(coding.code_id)
        coder = self._sayings.coders.get(coding.user_id) or self._sayings.nobody
        there = self._themes.get((passage.id, theme_id))
        if there is not None:
            if there == coder:
                self._counts["known"] += 1
            else:
                self._lose(selection, [coding], "exchange-lost-second-coder")
            return
        usual = self._sayings.dimension_of.get(theme_id) if theme_id else None
        told = next((one.dimension for one in said if one.dimension), None) or usual
        if told is None and any(one.sentiment for one in said):
            told = Dimension.PERCEPTION  # only a perception has a sentiment
        self._counts["guessed"] += told is None
        dimension = told or self._sayings.default
        sentiment, perspective = _felt(said, dimension)
        self._tags.append(Tag(
            TagId(self._new_id()), passage.id, dimension, theme_id, sentiment, perspective, Origin.HAND, coder,
            coding.at or selection.at or self._at,
        ))  # fmt: skip
        self._themes[passage.id, theme_id] = coder
        self._counts["moved" if selection.moved else "placed"] += 1

    def _lose(self, selection: ExchangedSelection, codings: Sequence[ExchangedCoding], reason: str) -> None:
        self._lost += [
            Lost(self._source.code, selection.exact[:_SHOWN], self._sayings.names.get(one.code_id, ""), reason)
            for one in codings
        ]


def _felt(said: Sequence[Meaning], dimension: Dimension) -> tuple[Sentiment | None, Perspective | None]:
    """Sentiment and perspective belong to a perception only."""
    if dimension is not Dimension.PERCEPTION:
        return None, None
    sentiment = next((one.sentiment for one in said if one.sentiment), None)
    return sentiment, next((one.perspective for one in said if one.perspective), None)
