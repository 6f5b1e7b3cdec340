"""How a passage stands: what was said of it, what waits and why; and coding with one key at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from interviews.coding import Dimension, Passage, Perspective, Sentiment, Suggestion, SuggestionState, Tag, Theme
from interviews.words import plain
from projects.errors import Refused
from projects.ids import PassageId, SourceId, ThemeId
from projects.rights import Action
from workflow.coding import Choice, Workspace, add_passage, as_choice, code, open_source
from workflow.desk import Desk
from workflow.suggesting import suggest_for

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
    suggestion = workspace.suggestions.get(passage_id)
    if suggestion is None or suggestion.state is SuggestionState.ACCEPTED:
        return Standing.BARE
    return Standing.REJECTED if suggestion.state is SuggestionState.REJECTED else Standing.SUGGESTED


def waiting(workspace: Workspace) -> list[PassageId]:
    """The passages whose suggestion waits for a person, in the order of the text."""
    return [one.id for one in workspace.passages if standing(workspace, one.id) is Standing.SUGGESTED]


def next_waiting(workspace: Workspace, after: PassageId) -> PassageId:
    """The next passage that waits, from the top again after the last; `after` itself when none does."""
    order = [one.id for one in workspace.passages]
    at = order.index(after) + 1 if after in order else 0
    open_ids = set(waiting(workspace)) - {after}
    return next((one for one in (*order[at:], *order[:at]) if one in open_ids), after)


def focus_of(workspace: Workspace, named: PassageId) -> PassageId:
    """The passage that one asked for, or else the first that waits, or else the first; "" without passages."""
    known = [one.id for one in workspace.passages]
    return next(iter([*(one for one in known if one == named), *waiting(workspace), *known]), PassageId(""))


def make_choice(dimension: Dimension, theme_id: ThemeId | None, sentiment: Sentiment | None,
                perspective: Perspective | None) -> Choice:  # fmt: skip
    """A choice in which sentiment and perspective stay out where they have no place."""
    if dimension in FELT:
        return Choice(dimension, theme_id, sentiment, perspective)
    return Choice(dimension, theme_id)


def choice_on(workspace: Workspace, passage_id: PassageId) -> Choice:
    """What a person said of the passage, or else what is suggested, or else a wish without a theme."""
    tags = workspace.tags.get(passage_id)
    if tags:
        return choice_of(tags[0])
    suggestion = workspace.suggestions.get(passage_id)
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


def code_theme(desk: Desk, passage_id: PassageId, theme_id: ThemeId) -> None:
    """Give a passage this theme; what was said or suggested of it otherwise stays."""
    code(desk, passage_id, replace(_choice_now(desk, passage_id), theme_id=theme_id))


def code_dimension(desk: Desk, passage_id: PassageId, dimension: Dimension) -> None:
    """Give a passage this dimension; a sentiment stays with a perception only."""
    code(desk, passage_id, in_dimension(_choice_now(desk, passage_id), dimension))


def in_dimension(choice: Choice, dimension: Dimension) -> Choice:
    """The same choice in another dimension."""
    return make_choice(dimension, choice.theme_id, choice.sentiment, choice.perspective)


def add_as_suggested(desk: Desk, source_id: SourceId, start: int, end: int, *, theme_id: ThemeId | None = None,
                     dimension: Dimension | None = None) -> Passage:  # fmt: skip
    """Code a selected stretch with what the tagger suggests, but for the theme or dimension that is given."""
    choice = as_choice(suggest_for(desk, source_id, start, end))
    if theme_id is not None:
        choice = replace(choice, theme_id=theme_id)
    if dimension is not None:
        choice = in_dimension(choice, dimension)
    return add_passage(desk, source_id, start, end, choice)


def remove_code(desk: Desk, passage_id: PassageId) -> None:
    """Take the code off a passage; a passage that a person had added goes with it.

    Refused while a statement leans on a passage that would go.
    """
    with desk.looking() as work:
        passage = work.coding.passage(passage_id)
        project_id = work.sources.get(passage.source_id).project_id
        added = work.coding.suggestion(passage_id) is None
        if added and work.statements.that_quote(passage_id):
            raise Refused("error-passage-quoted")
    with desk.doing(Action.CHANGE_TAG, project_id, passage.exact[:60]) as work:
        for tag in work.coding.tags_on(passage_id):
            work.coding.remove_tag(tag.id)
        if added:
            work.coding.remove_passage(passage_id)


def _choice_now(desk: Desk, passage_id: PassageId) -> Choice:
    with desk.looking() as work:
        source_id = work.coding.passage(passage_id).source_id
    return choice_on(open_source(desk, source_id), passage_id)
