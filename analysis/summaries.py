"""What the themes page and the workbook count. People, not passages, are the unit."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.language import lemmas
from analysis.measurable import find_norm
from interviews.coding import Dimension, Perspective, Sentiment, Theme
from projects.ids import PassageId, SourceId, ThemeId
from projects.stakeholder import Side

BEST = 5  # quotes shown for a theme


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """A passage with what is said of it. `group` is the stakeholder's; `voice` is False for documents.

    `accepted`: a person said so; otherwise it is a suggestion that waits.
    """

    passage_id: PassageId
    source_id: SourceId
    theme_id: ThemeId | None
    dimension: Dimension
    sentiment: Sentiment | None
    perspective: Perspective | None
    side: Side | None
    group: str
    voice: bool
    accepted: bool
    text: str


@dataclass(frozen=True, slots=True)
class ThemeSummary:
    """`conversations`, `staff`, `partners` and `documents` count sources, the rest passages.

    Dimensions and sentiments are those of voices: what a document says is never counted as said.
    `accepted` and `suggested` count every passage, documents too: that is work done and to do.
    `best` are the most telling quotes, best first, spread over the conversations.
    """

    theme_id: ThemeId
    conversations: int
    staff: int
    partners: int
    expectations: int
    perceptions: int
    other: int
    positive: int
    neutral: int
    negative: int
    documents: int
    accepted: int
    suggested: int
    best: tuple[PassageId, ...]


def summarise(themes: Sequence[Theme], coded: Sequence[CodedPassage]) -> list[ThemeSummary]:
    """One summary a theme, in the order of `themes`, also where nothing was said."""
    by_theme: defaultdict[ThemeId | None, list[CodedPassage]] = defaultdict(list)
    for passage in coded:
        by_theme[passage.theme_id].append(passage)
    return [_summary(theme.id, by_theme[theme.id]) for theme in themes]


def _summary(theme_id: ThemeId, coded: Sequence[CodedPassage]) -> ThemeSummary:
    voices = [passage for passage in coded if passage.voice]
    perceptions = [passage for passage in voices if passage.dimension is Dimension.PERCEPTION]
    return ThemeSummary(
        theme_id=theme_id,
        conversations=_sources(voices),
        staff=_sources(passage for passage in voices if passage.side is Side.STAFF),
        partners=_sources(passage for passage in voices if passage.side is Side.PARTNER),
        expectations=_count(voices, Dimension.EXPECTATION),
        perceptions=len(perceptions),
        other=_count(voices, Dimension.OTHER),
        positive=_feel(perceptions, Sentiment.POSITIVE),
        neutral=_feel(perceptions, Sentiment.NEUTRAL),
        negative=_feel(perceptions, Sentiment.NEGATIVE),
        documents=_sources(passage for passage in coded if not passage.voice),
        accepted=sum(passage.accepted for passage in coded),
        suggested=sum(not passage.accepted for passage in coded),
        best=most_telling(voices),
    )


def _sources(coded: Iterable[CodedPassage]) -> int:
    return len({passage.source_id for passage in coded})


def _count(coded: Iterable[CodedPassage], dimension: Dimension) -> int:
    return sum(passage.dimension is dimension for passage in coded)


def _feel(coded: Iterable[CodedPassage], sentiment: Sentiment) -> int:
    return sum(passage.sentiment is sentiment for passage in coded)


def most_telling(coded: Sequence[CodedPassage], limit: int = BEST) -> tuple[PassageId, ...]:
    """The `limit` most telling quotes, best first; no conversation comes twice before each came once.

    Telling: people accepted it, it is a wish or an image and no fact, it says what others say too,
    and it is short enough to read aloud yet long enough to stand alone.
    """
    shared = _said_by(coded)
    ranked = sorted(coded, key=lambda passage: (-_telling(passage, shared), passage.text, passage.passage_id))
    turns: defaultdict[SourceId, int] = defaultdict(int)
    rounds: list[tuple[int, int, PassageId]] = []
    for rank, passage in enumerate(ranked):
        rounds.append((turns[passage.source_id], rank, passage.passage_id))
        turns[passage.source_id] += 1
    return tuple(dict.fromkeys(passage_id for _, _, passage_id in sorted(rounds)))[:limit]


def _said_by(coded: Iterable[CodedPassage]) -> dict[str, int]:
    """In how many conversations each content word stands."""
    sources: defaultdict[str, set[SourceId]] = defaultdict(set)
    for passage in coded:
        for lemma in lemmas(passage.text, content=True):
            sources[lemma].add(passage.source_id)
    return {lemma: len(found) for lemma, found in sources.items()}


def _telling(passage: CodedPassage, shared: dict[str, int]) -> float:
    words = lemmas(passage.text, content=True)
    echoed = sum(shared[word] > 1 for word in set(words)) / max(len(set(words)), 4)
    length = len(passage.text.split())
    readable = 1.0 if 7 <= length <= 32 else 0.5 if 4 <= length <= 50 else 0.0
    spoken = 0.0 if passage.dimension is Dimension.OTHER else 1.0
    return 2 * passage.accepted + spoken + readable + echoed + 0.3 * (find_norm(passage.text) is not None)
