"""A coded passage with where it comes from, as people read it."""

from dataclasses import dataclass

from analysis.summaries import CodedPassage


@dataclass(frozen=True, slots=True)
class Quote:
    """`source_code` and `function` say whose words these are, without a name; `context` what was asked.

    `quotable`: does the consent allow that it leaves the house?
    """

    passage: CodedPassage
    source_code: str
    function: str
    context: str
    quotable: bool
