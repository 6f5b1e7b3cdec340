"""A query in the words of each database's full-text search, and a text in those of PostgreSQL."""

from collections import defaultdict
from collections.abc import Iterable

from analysis.search_query import Asked, Forms, Kind, Query, forms_of

PLACES = 250  # of one word in one text that PostgreSQL keeps; it takes 256


def for_fts5(query: Query, forms: Forms) -> str:
    """The query as SQLite FTS5 reads it. Words are quoted: nothing in them is syntax."""
    wanted = " AND ".join(f"({' OR '.join(_fts5(one, forms) for one in choices)})" for choices in query.wanted)
    unwanted = "".join(f" NOT ({_fts5(one, forms)})" for one in query.unwanted)
    return f"({wanted}){unwanted}" if unwanted else wanted


def _fts5(asked: Asked, forms: Forms) -> str:
    if asked.kind is Kind.EXACT:
        return _quoted(" ".join(asked.words), '"')
    if asked.kind is Kind.BEGINNING:
        return _quoted(asked.words[0], '"') + " *"
    return " OR ".join(_quoted(word, '"') for word in sorted(forms_of(asked, forms)))


def for_tsquery(query: Query, forms: Forms) -> str:
    """The query as PostgreSQL's tsquery."""
    wanted = [f"({' | '.join(_tsquery(one, forms) for one in choices)})" for choices in query.wanted]
    return " & ".join([*wanted, *(f"!({_tsquery(one, forms)})" for one in query.unwanted)])


def _tsquery(asked: Asked, forms: Forms) -> str:
    if asked.kind is Kind.EXACT:
        return f"({' <-> '.join(_lexeme(word) for word in asked.words)})"
    if asked.kind is Kind.BEGINNING:
        return _lexeme(asked.words[0]) + ":*"
    return " | ".join(_lexeme(word) for word in sorted(forms_of(asked, forms)))


def tsvector(words: Iterable[str]) -> str:
    """Words in order as PostgreSQL's tsvector: each with its places."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for place, word in enumerate(words, start=1):
        places[word].append(str(place))
    return " ".join(f"{_lexeme(word)}:{','.join(found[:PLACES])}" for word, found in places.items())


def _lexeme(word: str) -> str:
    return _quoted(word.replace("\\", "\\\\"), "'")


def _quoted(word: str, mark: str) -> str:
    return mark + word.replace(mark, mark * 2) + mark
