"""Projects to exchange, drawn at random: every field, odd characters, trees of codes, notes on anything."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

from hypothesis import strategies as some
from hypothesis.strategies import DrawFn

from interviews.exchange.exchanged import (
    ExchangedCase,
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
    ExchangedVariable,
    Value,
    VariableKind,
)

# What XML can hold, and what is hard: line ends, quotes, letters of two, three and four bytes, a mark in the middle.
LETTERS = some.sampled_from("abc dé\u0301\n\t<&>\"';:\u2026\u00a0\u20ac\U0001f642\ufeff\u2028") | some.characters(
    exclude_categories=("Cs", "Cc", "Cn")
)
WORDS = some.text(LETTERS, max_size=30)
NAMES = some.text(some.sampled_from("abc é'\"<&:\U0001f642"), max_size=12).map(str.strip)
TEXTS = some.text(LETTERS, min_size=1, max_size=120).filter(lambda text: text.strip() and not text.startswith("\ufeff"))
MOMENTS = some.none() | some.datetimes(datetime(1990, 1, 1), datetime(2099, 1, 1), timezones=some.just(UTC))


@some.composite
def projects(draw: DrawFn) -> ExchangedProject:
    """A project as our own reader would give it: ids are GUIDs, codes after their parent."""
    count = iter(range(10_000))

    def new() -> str:
        return str(uuid.UUID(int=next(count))).upper()

    users = tuple(ExchangedUser(new(), draw(NAMES)) for _ in range(draw(some.integers(0, 2))))
    who = some.sampled_from(["", *(user.id for user in users)])
    codes = _codes(draw, new)
    code = some.sampled_from([one.id for one in codes]) if codes else some.nothing()

    def codings() -> tuple[ExchangedCoding, ...]:
        number = draw(some.integers(0, 2)) if codes else 0
        return tuple(ExchangedCoding(new(), draw(code), draw(who), draw(MOMENTS)) for _ in range(number))

    variables = tuple(
        ExchangedVariable(new(), draw(NAMES), VariableKind.TEXT, draw(WORDS)) for _ in range(draw(some.integers(0, 2)))
    )

    def values() -> tuple[Value, ...]:
        return tuple(Value(one.id, draw(WORDS)) for one in variables if draw(some.booleans()))

    documents = tuple(
        ExchangedDocument(new(), draw(NAMES), draw(TEXTS), draw(WORDS), codings(), values(), draw(who), draw(MOMENTS))
        for _ in range(draw(some.integers(0, 2)))
    )
    selections = tuple(
        ExchangedSelection(new(), one.id, start, end, one.text[start:end], codings(), draw(WORDS), draw(who),
                           draw(MOMENTS))
        for one in documents
        for start, end in draw(some.lists(_stretches(one.text), max_size=3))
    )  # fmt: skip
    cases = tuple(
        ExchangedCase(new(), draw(NAMES), draw(WORDS), values(), _some_of(draw, [one.id for one in documents]),
                      _some_of(draw, [one.id for one in selections]))
        for _ in range(draw(some.integers(0, 2)))
    )  # fmt: skip
    codings_there = [one.id for selection in selections for one in selection.codings]
    things = ["", *(one.id for many in (codes, documents, selections, cases) for one in many), *codings_there]
    notes = tuple(
        ExchangedNote(new(), draw(NAMES), draw(WORDS), tuple(sorted(_some_of(draw, things))), draw(who), draw(MOMENTS))
        for _ in range(draw(some.integers(1, 3)))
    )
    return ExchangedProject(draw(NAMES), draw(WORDS), draw(WORDS), users, codes, variables, cases, documents,
                            selections, notes)  # fmt: skip


def _codes(draw: DrawFn, new: Callable[[], str]) -> tuple[ExchangedCode, ...]:
    """A tree, each code right after its parent and the parent's earlier children (the order of the file)."""
    found: list[ExchangedCode] = []

    def below(parent: str, depth: int) -> None:
        for _ in range(draw(some.integers(0, 2 if depth < 3 else 0))):
            colour = draw(some.sampled_from(["", "#3366CC", "#000000"]))
            one = ExchangedCode(new(), draw(NAMES), parent, draw(WORDS), colour, draw(some.booleans()))
            found.append(one)
            below(one.id, depth + 1)

    below("", 0)
    return tuple(found)


def _some_of(draw: DrawFn, ids: list[str]) -> tuple[str, ...]:
    return tuple(draw(some.lists(some.sampled_from(ids), max_size=3, unique=True))) if ids else ()


def _stretches(text: str) -> some.SearchStrategy[tuple[int, int]]:
    """Stretches with something to read in them: others are nowhere to be seen."""
    pairs = some.tuples(some.integers(0, len(text) - 1), some.integers(1, len(text)))
    return pairs.filter(lambda pair: text[pair[0]:pair[1]].strip() != "")
