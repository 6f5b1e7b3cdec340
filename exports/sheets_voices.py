"""The sheets Beelden and Bronnen."""

from collections import defaultdict

from analysis.quote import Quote
from analysis.summaries import most_telling
from exports.content import Content
from exports.groups import group_label, speaker_label
from exports.sheet import Column, Kind, Table, Value
from exports.sheets_expectations import theme_label
from exports.words import ALLOWED, PERSPECTIVE, SENTIMENT, SIDE, SOURCE_KIND, WITHHELD, yes_no
from interviews.coding import Dimension, Perspective, Sentiment
from interviews.source import SourceLine
from projects.consent import summary
from projects.ids import ThemeId

_PERCEPTIONS = (
    Column("Groep", 24), Column("Thema", 28, choices="Thema"), Column("Beeld", 62),
    Column("Sentiment", 13, choices="Sentiment", strict=True),
    Column("Perspectief", 20, choices="Perspectief", strict=True), Column("Aantal", 10, Kind.WHOLE),
    Column("Gewenst beeld", 28), Column("Actie", 28),
)  # fmt: skip
_SOURCES = (
    Column("Code", 10), Column("Soort", 26), Column("Gesprekspartner", 17), Column("Functie, groep of titel", 48),
    Column("Zijde", 14), Column("Datum", 12, Kind.DATE), Column("Toestemming", 20), Column("Citaten vrij", 11),
    Column("Passages", 11, Kind.WHOLE), Column("Bekeken", 11, Kind.WHOLE), Column("Nog voorstel", 11, Kind.WHOLE),
)  # fmt: skip
_Key = tuple[str, ThemeId | None, Sentiment | None, Perspective | None]


def perceptions(content: Content) -> Table:
    """How each group sees enforcement, by theme, sentiment and perspective; the unit is the conversation."""
    held: defaultdict[_Key, list[Quote]] = defaultdict(list)
    for quote in content.quotes:
        passage = quote.passage
        if passage.voice and passage.dimension is Dimension.PERCEPTION:
            group = group_label(passage.group, passage.side, content.stakeholders)
            held[group, passage.theme_id, passage.sentiment, passage.perspective].append(quote)
    order = {theme.id: place for place, theme in enumerate(content.themes)}
    feelings = {sentiment: place for place, sentiment in enumerate(Sentiment)}

    def place(key: _Key) -> tuple[str, int, int, str]:
        group, theme, sentiment, perspective = key
        at = order.get(theme, len(order)) if theme else len(order)
        return group, at, feelings[sentiment] if sentiment else 9, perspective.value if perspective else ""

    rows = [_perception_row(content, key, held[key]) for key in sorted(held, key=place)]
    return Table("Beelden", _PERCEPTIONS, tuple(rows))


def _perception_row(content: Content, key: _Key, quotes: list[Quote]) -> tuple[Value, ...]:
    group, theme, sentiment, perspective = key
    return (
        group, theme_label(content, theme), _best(quotes), SENTIMENT[sentiment] if sentiment else "",
        PERSPECTIVE[perspective] if perspective else "", len({quote.passage.source_id for quote in quotes}), "", "",
    )  # fmt: skip


def _best(quotes: list[Quote]) -> str:
    free = {quote.passage.passage_id: quote.passage for quote in quotes if quote.quotable}
    best = most_telling(list(free.values()), 1)
    return f"“{free[best[0]].text.strip()}”" if best else WITHHELD


def quote_text(quote: Quote) -> str:
    """The words themselves, or why they are not there."""
    return f"“{quote.passage.text.strip()}”" if quote.quotable else WITHHELD


def sources(content: Content) -> Table:
    """Conversations by code, and by function where that is allowed; documents by title; no names."""
    return Table("Bronnen", _SOURCES, tuple(_source_row(content, line) for line in content.sources))


def _source_row(content: Content, line: SourceLine) -> tuple[Value, ...]:
    counts = (line.passages, line.coded, line.suggested)
    if not line.kind.is_voice:
        return (line.code, SOURCE_KIND[line.kind], "", line.title, "", line.held_on, "", "Ja", *counts)
    person = next((one for one in content.stakeholders if one.id == line.stakeholder_id), None)
    if person is None:
        return (line.code, SOURCE_KIND[line.kind], "onbekend", "", "", line.held_on, "Onbekend", "Nee", *counts)
    return (
        line.code, SOURCE_KIND[line.kind], person.code, speaker_label(person, content.stakeholders),
        SIDE[person.side], line.held_on, ALLOWED[summary(person.consents)], yes_no(person.quotable), *counts,
    )  # fmt: skip
