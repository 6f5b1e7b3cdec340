"""Words that may not leave the house also hide in drafts: a drafted statement often is a quote, word for word."""

import re
from collections.abc import Iterable
from dataclasses import replace

from exports.content import Content
from projects.ids import StatementId

RUN = 6  # words in a row that make it somebody's own wording
DRAFT_WITHHELD = "[stelling niet vrijgegeven: bijna letterlijk een citaat zonder toestemming]"


def without_withheld_words(content: Content) -> Content:
    """The same content, in which drafts that repeat a quote without consent have lost their text.

    What was put to the vote stays: those words were read out by then, and are the group's own.
    """
    silent = {quote.passage.passage_id: quote.passage.text for quote in content.quotes if not quote.quotable}
    public = {voting.statement.id for voting in content.votings} | _adopted(content)
    statements = tuple(
        replace(one, text=DRAFT_WITHHELD)
        if one.id not in public and _repeats(one.text, (silent[p] for p in one.quotes if p in silent)) else one
        for one in content.statements
    )  # fmt: skip
    return replace(content, statements=statements)


def _adopted(content: Content) -> set[StatementId]:
    ids = {one.statement_id for one in content.expectations} | {one.statement_id for one in content.outcomes}
    return {one for one in ids if one is not None}


def _repeats(text: str, quotes: Iterable[str]) -> bool:
    own = _words(text)
    run = min(RUN, len(own))
    pieces = {tuple(own[n:n + run]) for n in range(len(own) - run + 1)} if own else set()
    return any(
        tuple(words[n:n + run]) in pieces
        for quote in quotes
        for words in (_words(quote),)
        for n in range(len(words) - run + 1)
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
