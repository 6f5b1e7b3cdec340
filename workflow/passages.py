"""How a passage stands: what was said of it, what waits, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from interviews.coding import Dimension, Perspective, Sentiment, Suggestion, SuggestionState, Tag, Theme
from interviews.words import plain
from projects.ids import PassageId, ThemeId
from workflow.coding import Choice, Workspace, as_choice

FELT = (Dimension.PERCEPTION,)  # the dimensions in which one has a sentiment and a perspective


class Standing(Enum):
    """Where a passage stands between the machine that suggests and the person who decides."""

    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    REJECTED = "rejected"
    BARE = "bare"  # no code, and no suggestion that waits


class Place(Enum):
    """Where the word stands that weighed for a theme."""

    PASSAGE = "passage"
    QUESTION = "question"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Reason:
    """A word that weighed for the suggested theme, as it stands in the text."""

    word: str
    place: Place


def standing(workspace: Workspace, passage_id: PassageId) -> Standing:
    """What people did with a passage so far."""
    if workspace.tags.get(passage_id):
        return Standing.ACCEPTED
    if passage_id in workspace.passed:
        return Standing.REJECTED
    suggestion = workspace.suggestions.get(passage_id)
    if suggestion is None or suggestion.state is SuggestionState.ACCEPTED:
        return Standing.BARE
    return Standing.REJECTED if suggestion.state is SuggestionState.REJECTED else Standing.SUGGESTED


def waiting(workspace: Workspace, waits: Standing = Standing.SUGGESTED) -> list[PassageId]:
    """The passages that wait for a person, in the order of the text; by default those with a suggestion."""
    return [one.id for one in workspace.passages if standing(workspace, one.id) is waits]


def next_waiting(workspace: Workspace, after: PassageId, waits: Standing = Standing.SUGGESTED) -> PassageId:
    """The next passage that waits, from the top again after the last; `after` itself when none does."""
    order = [one.id for one in workspace.passages]
    at = order.index(after) + 1 if after in order else 0
    open_ids = set(waiting(workspace, waits)) - {after}
    return next((one for one in (*order[at:], *order[:at]) if one in open_ids), after)


def focus_of(workspace: Workspace, named: PassageId, waits: Standing = Standing.SUGGESTED) -> PassageId:
    """The passage that one asked for, or else the first that waits, or else the first; "" without passages."""
    known = [one.id for one in workspace.passages]
    return next(iter([*(one for one in known if one == named), *waiting(workspace, waits), *known]), PassageId(""))


def make_choice(dimension: Dimension, theme_id: ThemeId | None, sentiment: Sentiment | None,
                perspective: Perspective | None) -> Choice:  # fmt: skip
    """A choice in which sentiment and perspective stay out where they have no place."""
    if dimension in FELT:
        return Choice(dimension, theme_id, sentiment, perspective)
    return Choice(dimension, theme_id)


def choice_on(workspace: Workspace, passage_id: PassageId) -> Choice:
    """What a person last said of the passage, or else what is suggested, or else a wish without a theme."""
    return last_said(workspace.tags.get(passage_id, ()), workspace.suggestions.get(passage_id))


def last_said(tags: Sequence[Tag], suggestion: Suggestion | None) -> Choice:
    """The same, of what stands on one passage."""
    if tags:
        return choice_of(tags[-1])
    return Choice(Dimension.EXPECTATION) if suggestion is None else as_choice(suggestion)


def choice_of(tag: Tag) -> Choice:
    """A tag without its history."""
    return Choice(tag.dimension, tag.theme_id, tag.sentiment, tag.perspective)


def themes_in_order(themes: Sequence[Theme], suggestion: Suggestion | None) -> list[Theme]:
    """The codebook with the suggested theme and the next best ones on top."""
    first = () if suggestion is None else (suggestion.theme_id, *suggestion.alternatives)
    rank = {theme_id: place for place, theme_id in enumerate(dict.fromkeys(first))}
    return sorted(themes, key=lambda theme: rank.get(theme.id, len(rank)))


def reasons(suggestion: Suggestion, exact: str, context: str) -> list[Reason]:
    """The words that weighed for the suggested theme, each with the nearest place where it stands."""
    said, asked = plain(exact), plain(context)
    return [
        Reason(word, Place.PASSAGE if plain(word) in said else Place.QUESTION if plain(word) in asked else Place.TURN)
        for word in suggestion.reasons
    ]


def in_dimension(choice: Choice, dimension: Dimension) -> Choice:
    """The same choice in another dimension."""
    return make_choice(dimension, choice.theme_id, choice.sentiment, choice.perspective)
