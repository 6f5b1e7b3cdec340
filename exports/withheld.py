"""Words that may not leave the house also hide in drafts: a drafted statement often is a quote, word for word."""

from dataclasses import replace

from exports.content import Content
from exports.words import WITHHELD
from projects.ids import StatementId
from sessions.repeats import OwnWords, repeats

# What stands in the place of somebody's words once they were taken back.
TAKEN_BACK = "[citaat ingetrokken]"
DRAFT_TAKEN_BACK = "[ingetrokken: deze stelling was bijna letterlijk een citaat]"
DRAFT_WITHHELD = "[stelling niet vrijgegeven: bijna letterlijk een citaat zonder toestemming]"


def without_withheld_words(content: Content) -> Content:
    """The same content, in which drafts and memos that repeat a quote without consent have lost those words.

    What was put to the vote stays: those words were read out by then, and are the group's own.
    """
    silent = {quote.passage.passage_id: quote.passage.text for quote in content.quotes if not quote.quotable}
    public = {voting.statement.id for voting in content.votings} | _adopted(content)
    statements = tuple(
        replace(one, text=DRAFT_WITHHELD)
        if one.id not in public and repeats(one.text, (silent[p] for p in one.quotes if p in silent)) else one
        for one in content.statements
    )  # fmt: skip
    own = OwnWords(silent.values())
    memos = tuple(
        replace(one, memo=replace(one.memo, words=own.taken_out_of(one.memo.words, WITHHELD))) for one in content.memos
    )
    return replace(content, statements=statements, memos=memos)


def _adopted(content: Content) -> set[StatementId]:
    ids = {one.statement_id for one in content.expectations} | {one.statement_id for one in content.outcomes}
    return {one for one in ids if one is not None}
