"""A passage as the analysis sees it: never without the question and the turn it stands in."""

from dataclasses import dataclass

from projects.ids import PassageId


@dataclass(frozen=True, slots=True)
class PassageInContext:
    """`context` is the question or the heading path above the passage; `paragraph` the whole turn.

    In real talk the theme often stands there and not in the answer. Both may be empty.
    """

    id: PassageId
    text: str
    context: str
    paragraph: str
