"""What somebody types in the search box, and where in a text it stands.

Words: all of them must be there, in whatever form. "Exact words" in quotes. -not. word* for a beginning.
OF or OR (in capitals) between two of these: one of them is enough.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from analysis.language import STOPWORDS
from analysis.search_terms import Token, asked_stems, tokens, verbs_apart

LONGEST = 200  # characters of a query that count
_QUOTE = "\"“”„«»"
_PIECES = re.compile(
    rf"(?P<not>(?<!\S)[-−–])?(?:[{_QUOTE}](?P<exact>[^{_QUOTE}]*)(?:[{_QUOTE}]|$)|(?P<word>[^\s{_QUOTE}]+))"
)
_OR = frozenset({"OF", "OR", "|"})
_SHORTEST_BEGINNING = 2  # letters before the star


class Kind(Enum):
    """How a part of a query is looked for."""

    WORD = "word"  # in any form, and as a part of a compound
    EXACT = "exact"  # as it stands, one word or more in a row
    BEGINNING = "beginning"


@dataclass(frozen=True, slots=True)
class Asked:
    """One part of a query: its folded words (one, unless exact), and the stems by which to look for it."""

    kind: Kind
    words: tuple[str, ...]
    stems: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """`wanted` must each be met by one of its choices, `unwanted` by none. `ignored` are small words that we skip."""

    wanted: tuple[tuple[Asked, ...], ...]
    unwanted: tuple[Asked, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[Asked, ...]:
        """Everything that is asked, wanted or not."""
        return (*(one for choices in self.wanted for one in choices), *self.unwanted)


def read_query(text: str) -> Query:
    """What was meant. A query without a word gives one in which nothing is wanted: it finds nothing."""
    wanted: list[list[Asked]] = []
    unwanted: list[Asked] = []
    either = False
    for is_not, asked in _pieces(text[:LONGEST]):
        if asked is None:
            either = True
        elif is_not:
            unwanted.append(asked)
            either = False
        elif either and wanted:
            wanted[-1].append(asked)
            either = False
        else:
            wanted.append([asked])
            either = False
    small = [choices for choices in wanted if all(map(_is_small, choices))]
    if len(small) < len(wanted):
        wanted = [choices for choices in wanted if choices not in small]
    else:
        small = []
    return Query(
        tuple(tuple(choices) for choices in wanted), tuple(unwanted),
        tuple(one.words[0] for choices in small for one in choices),
    )  # fmt: skip


def either(query: Query) -> str:
    """The same wishes as a query that is met by any of them."""
    marks = {Kind.WORD: "{}", Kind.EXACT: '"{}"', Kind.BEGINNING: "{}*"}
    return " OF ".join(marks[one.kind].format(" ".join(one.words)) for choices in query.wanted for one in choices)


def _is_small(asked: Asked) -> bool:
    return asked.kind is Kind.WORD and asked.words[0] in STOPWORDS


def _pieces(text: str) -> Iterator[tuple[bool, Asked | None]]:
    """The parts of a query in order, each with "must it not be there?"; None for OF."""
    for found in _PIECES.finditer(text):
        if found["word"] in _OR:
            yield False, None
        elif found["word"] is None:
            exact = tuple(token.word for token in tokens(found["exact"]))
            if exact:
                yield bool(found["not"]), Asked(Kind.EXACT, exact)
        else:
            for asked in _words(found["word"]):
                yield bool(found["not"]), asked


def _words(piece: str) -> Iterator[Asked]:
    """What a piece without spaces asks: "06-12345678" is two words in a row."""
    found = tokens(piece)
    if len(found) > 1:
        yield Asked(Kind.EXACT, tuple(token.word for token in found))
    elif found and piece.rstrip(".,;:!?)").endswith("*") and len(found[0].word) >= _SHORTEST_BEGINNING:
        yield Asked(Kind.BEGINNING, (found[0].word,))
    elif found:
        yield Asked(Kind.WORD, (found[0].word,), asked_stems(found[0].small))


Forms = Mapping[Asked, frozenset[str]]
"""For each asked word the folded words of the project that are a form of it."""


def forms_of(asked: Asked, forms: Forms) -> frozenset[str]:
    """The words to look for; the asked word itself where the project has no form of it."""
    return forms.get(asked) or frozenset(asked.words)


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is searched: its words in order, and the verbs whose halves stand apart."""

    tokens: Sequence[Token]
    apart: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)


def words_of(text: str) -> Words:
    """The words of a text."""
    found = tokens(text)
    apart: dict[str, tuple[tuple[int, int], ...]] = {}
    for verb in verbs_apart(text, found):
        apart[verb.word] = (*apart.get(verb.word, ()), (verb.verb, verb.particle))
    return Words(found, apart)


def hits(text: Words, query: Query, forms: Forms) -> list[tuple[int, int]]:
    """Where what is wanted stands, in code points, in order, no overlap; [] if the text does not meet the query."""
    if not query.wanted or any(_places(text, one, forms) for one in query.unwanted):
        return []
    found: list[tuple[int, int]] = []
    for choices in query.wanted:
        places = [place for one in choices for place in _places(text, one, forms)]
        if not places:
            return []
        found += places
    return _without_overlap(found)


def _places(text: Words, asked: Asked, forms: Forms) -> list[tuple[int, int]]:
    """Where one part of a query stands."""
    words = text.tokens
    if asked.kind is Kind.BEGINNING:
        return [(one.start, one.end) for one in words if one.word.startswith(asked.words[0])]
    if asked.kind is Kind.EXACT:
        size = len(asked.words)
        return [
            (words[n].start, words[n + size - 1].end) for n in range(len(words) - size + 1)
            if words[n].word == asked.words[0] and tuple(one.word for one in words[n : n + size]) == asked.words
        ]  # fmt: skip
    wanted = forms_of(asked, forms)
    found = [(one.start, one.end) for one in words if one.word in wanted]
    for word in text.apart.keys() & wanted:
        for halves in text.apart[word]:
            found += [(words[half].start, words[half].end) for half in halves]
    return found


def _without_overlap(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(found), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
