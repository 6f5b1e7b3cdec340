"""Lists of quotes (xlsx, csv) of other tools and of our own: document, code, words, and where they stand."""

from collections.abc import Mapping, Sequence

from interviews.exchange.columns import Rows, cells_of, find_columns, whole_number_in
from interviews.exchange.counting import tidy
from interviews.exchange.exchanged import ExchangedQuote
from interviews.exchange.placing import Claim, Placed, Searcher, place_all
from interviews.words import plain
from projects.errors import Refused

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "words": ("citaat", "quote", "content", "segment", "quotation content", "coded text", "coded", "tekst", "text",
              "fragment", "passage", "quotation", "inhoud"),
    "document": ("bron", "document", "document name", "documentnaam", "file", "file name", "bestand", "source",
                 "interview", "file case", "bestandsnaam"),
    "codes": ("thema", "tag", "code", "codes", "code name", "codename", "codenaam", "themas", "tags", "label"),
    "start": ("van", "start", "begin", "pos0", "start position", "van teken"),
    "end": ("tot", "end", "einde", "pos1", "end position", "tot teken"),
    "dimension": ("dimensie", "dimension"),
    "sentiment": ("gevoel", "sentiment"),
    "perspective": ("perspectief", "perspective"),
    "coder": ("codeur", "coder", "coded by", "created by", "author", "owner", "gecodeerd door"),
    "comment": ("memo", "comment", "opmerking", "toelichting", "notitie"),
}  # fmt: skip


def is_quote_list(rows: Rows) -> bool:
    """Does this table have a column of words and one of documents?"""
    return {"words", "document"} <= set(find_columns(rows, _COLUMNS))


def read_quotes(rows: Rows) -> tuple[ExchangedQuote, ...]:
    """The quotes in a table whose first row names the columns. Refused when no row holds words."""
    columns = find_columns(rows, _COLUMNS)
    found = []
    for row in rows[1:]:
        cell = dict.fromkeys(_COLUMNS, "") | cells_of(row, columns)
        if cell["words"].strip():
            found.append(ExchangedQuote(
                cell["document"].strip(), cell["words"], _several(cell["codes"]), whole_number_in(cell["start"]),
                whole_number_in(cell["end"]), cell["dimension"].strip(), cell["sentiment"].strip(),
                cell["perspective"].strip(), cell["coder"].strip(), cell["comment"].strip(),
            ))  # fmt: skip
    if not found:
        raise Refused("refused-exchange-nothing")
    return tuple(found)


def _several(said: str) -> tuple[str, ...]:
    """ATLAS.ti puts the codes of a quote in one cell, each on a line."""
    return tuple(dict.fromkeys(code.strip() for code in said.split("\n") if code.strip()))


def find_document(name: str, documents: Mapping[str, Sequence[str]]) -> str | None:
    """The id of the document that a list means, by any of its names, with or without an extension."""
    wanted = _bare(name)
    known = {_bare(one): id for id, names in reversed(list(documents.items())) for one in names if one}
    return known.get(wanted) if wanted else None


def _bare(name: str) -> str:
    stem, dot, extension = name.rpartition(".")
    return plain(stem if dot and 2 <= len(extension) <= 5 and extension.isalnum() else name)


def place_quotes(text: str, quotes: Sequence[ExchangedQuote]) -> list[Placed | str]:
    """Where each quote stands in the text: at its place if the list has one, or where its words are; or why not."""
    claims = [Claim(str(number), one.start, one.end, one.words) for number, one in enumerate(quotes)]
    placing = place_all(tidy(text), claims)
    searcher = Searcher(text)
    found: list[Placed | str] = []
    for number, quote in enumerate(quotes):
        place = placing.placed.get(str(number))
        # A list is about words: where others stand, the place is of another version of the text.
        if place is not None and quote.start is not None and not place.moved:
            near = searcher.find(quote.words, place.start)
            if near is None:
                found.append("exchange-lost-not-found")
                continue
            place = Placed(near.start, near.end, near.start != place.start, near.places)
        found.append(placing.lost[str(number)] if place is None else place)
    return found
