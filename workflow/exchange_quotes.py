"""A list of quotes in: each quote is looked up in the source that the list names."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from interviews.coding import Dimension
from interviews.exchange.adopt_codes import AdoptedCodes, adopt_codes
from interviews.exchange.adopt_tags import Sayings, adopt_tags
from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedQuote,
    ExchangedSelection,
    Found,
    Lost,
)
from interviews.exchange.quotes import find_document, place_quotes
from interviews.exchange.reserved import Meaning, meaning_in_words
from interviews.memo import Memo, MemoTarget
from interviews.source import Source
from projects.errors import Refused
from projects.ids import MemoId, PassageId, ProjectId, SourceId, ThemeId
from projects.rights import Action
from store import Work
from workflow.desk import Desk
from workflow.exchange_report import ExchangeReport, counted

_SHOWN = 80


def import_quotes(desk: Desk, project_id: ProjectId, file_name: str, found: Found,
                  default: Dimension) -> ExchangeReport:  # fmt: skip
    """Code every quote of a list that stands in one of our sources. One deed, which can be taken back.

    Refused when none of the documents of the list is here.
    """
    counts: Counter[str] = Counter()
    lost: list[Lost] = []
    # A text never changes: the quotes are looked up before the deed, so that nobody waits for it.
    with desk.looking() as work:
        by_source = _by_source(work, project_id, found.quotes, lost)
        sources = [work.sources.get(source_id) for source_id in by_source]
    if not by_source:
        raise Refused("refused-exchange-no-documents")
    looked_up = [(source, by_source[source.id], *_selections(source, by_source[source.id])) for source in sources]
    with desk.doing(Action.ADD_PASSAGE, project_id, file_name) as work:
        codes = _codes(desk, work, project_id, [quote for quotes in by_source.values() for quote in quotes])
        for source, quotes, selections, missed, several in looked_up:
            work.sources.get(source.id)
            lost += missed
            counts["several"] += several
            sayings = _sayings(work, project_id, codes, quotes, default, desk.actor.name)
            _keep(desk, work, source, selections, sayings, quotes, counts, lost)
    messages = counted({
        "exchange-several-places": counts["several"], "exchange-guessed": counts["guessed"],
    })  # fmt: skip
    said = tuple((remark.key, remark.values) for remark in found.remarks)
    return ExchangeReport(
        file_name, found.kind, same=len(by_source), placed=counts["placed"], moved=counts["moved"],
        known=counts["known"], lost=tuple(lost), codes=len(codes.fresh), memos=counts["memos"],
        messages=(*said, *messages),
    )  # fmt: skip


def _by_source(work: Work, project_id: ProjectId, quotes: Sequence[ExchangedQuote],
               lost: list[Lost]) -> dict[SourceId, list[ExchangedQuote]]:  # fmt: skip
    names: dict[str, Sequence[str]] = {
        line.id: (line.code, line.title, line.file_name, f"{line.code} {line.title}")
        for line in work.sources.lines(project_id)
    }
    meant = {name: find_document(name, names) for name in {quote.document for quote in quotes}}
    found: dict[SourceId, list[ExchangedQuote]] = defaultdict(list)
    for quote in quotes:
        source = meant[quote.document]
        if source is None:
            lost += [Lost(quote.document, quote.words[:_SHOWN], code, "exchange-lost-no-document")
                     for code in quote.codes or ("",)]  # fmt: skip
        else:
            found[SourceId(source)].append(quote)
    return found


def _codes(desk: Desk, work: Work, project_id: ProjectId, quotes: Sequence[ExchangedQuote]) -> AdoptedCodes:
    """A theme for each code that the list names; those of our codebook are known by name."""
    labels = dict.fromkeys(code for quote in quotes for code in quote.codes)
    book = work.themes.of_project(project_id)
    codes = [ExchangedCode(_key(label), label) for label in labels]
    adopted = adopt_codes(codes, {}, book, {theme.id for theme in book}, project_id, desk.new_id)
    for theme in adopted.fresh:
        work.themes.save(theme)
    return adopted


def _key(label: str) -> str:
    return f"label {label}"


def _sayings(work: Work, project_id: ProjectId, codes: AdoptedCodes, quotes: Sequence[ExchangedQuote],
             default: Dimension, nobody: str) -> Sayings:  # fmt: skip
    dimensions: Mapping[ThemeId, Dimension | None] = {
        theme.id: theme.dimension for theme in work.themes.of_project(project_id)
    }
    said = {f"said {number}": meaning_in_words(one.dimension, one.sentiment, one.perspective)
            for number, one in enumerate(quotes)}  # fmt: skip
    meanings: Mapping[str, Meaning] = {key: meaning for key, meaning in said.items() if meaning is not None}
    names = {_key(label): label for quote in quotes for label in quote.codes}
    coders = {one.coder: one.coder for one in quotes if one.coder}
    return Sayings(codes.theme_of, dimensions, meanings, names, coders, default, nobody)


def _selections(source: Source, quotes: Sequence[ExchangedQuote],
                ) -> tuple[list[ExchangedSelection], list[Lost], int]:  # fmt: skip
    """A selection for each quote that stands in the text; why others do not; and how many stand more than once."""
    selections, lost, several = [], [], 0
    for number, (quote, place) in enumerate(zip(quotes, place_quotes(source.text, quotes), strict=True)):
        if isinstance(place, str):
            lost += [Lost(quote.document, quote.words[:_SHOWN], code, place) for code in quote.codes or ("",)]
            continue
        several += place.places > 1 and (quote.start is None or place.moved)
        codings = tuple(ExchangedCoding(f"{number} {label}", _key(label), quote.coder) for label in quote.codes)
        said = ExchangedCoding(f"{number} said", f"said {number}", quote.coder)
        selections.append(ExchangedSelection(
            f"quote {number}", source.id, place.start, place.end, source.text[place.start:place.end],
            (*codings, said), moved=place.moved,
        ))  # fmt: skip
    return selections, lost, several


def _keep(desk: Desk, work: Work, source: Source, selections: Sequence[ExchangedSelection], sayings: Sayings,
          quotes: Sequence[ExchangedQuote], counts: Counter[str], lost: list[Lost]) -> None:  # fmt: skip
    turns, passages = work.sources.turns(source.id), work.coding.passages_of(source.id)
    coding = adopt_tags(source, turns, selections, sayings, passages, work.coding.tags_of(source.id), desk.clock(),
                        desk.new_id)  # fmt: skip
    for passage in coding.passages:
        work.coding.add_passage(passage)
    for tag in coding.tags:
        work.coding.save_tag(tag)
    for number, quote in enumerate(quotes):
        there = coding.passage_of.get(f"quote {number}")
        if quote.comment and there is not None:
            counts["memos"] += _memo(desk, work, source, there, quote)
    lost += coding.lost
    counts.update(placed=coding.placed, moved=coding.moved, known=coding.known, guessed=coding.guessed)


def _memo(desk: Desk, work: Work, source: Source, passage_id: PassageId, quote: ExchangedQuote) -> bool:
    """Keep what the list remarks on a quote; False if that memo is here already."""
    author = quote.coder or desk.actor.name
    if any(one.words == quote.comment for one in work.memos.on(MemoTarget.PASSAGE, passage_id)):
        return False
    work.memos.save(Memo(
        MemoId(desk.new_id()), source.project_id, MemoTarget.PASSAGE, passage_id, quote.comment, author, desk.clock()
    ))  # fmt: skip
    return True
