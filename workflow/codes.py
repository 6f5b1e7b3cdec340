"""Several codes on one passage: a code beside another, one of them changed or taken off; and coding by key."""

from dataclasses import replace

from interviews.coding import Dimension, Origin, Passage, Suggestion, SuggestionState, Tag
from projects.errors import Refused
from projects.ids import PassageId, ProjectId, SourceId, TagId, ThemeId
from projects.rights import Action
from workflow.coding import Choice, add_passage, as_choice, code, first_words, put_tag
from workflow.desk import Desk
from workflow.passages import choice_of, in_dimension, last_said
from workflow.suggesting import suggest_for


def add_code(desk: Desk, passage_id: PassageId, choice: Choice) -> None:
    """Put a code beside those that a passage has; a suggestion that waits is taken over first.

    Refused when the passage has this theme already.
    """
    project_id, words = _place(desk, passage_id)
    with desk.doing(Action.CHANGE_TAG, project_id, words) as work:
        tags, suggestion = work.coding.tags_on(passage_id), work.coding.suggestion(passage_id)
        if suggestion is not None and suggestion.state is SuggestionState.OPEN:
            work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))
            if not tags and suggestion.theme_id != choice.theme_id:
                put_tag(desk, work, passage_id, as_choice(suggestion), Origin.SUGGESTION)
        if any(tag.theme_id == choice.theme_id for tag in tags):
            raise Refused("error-code-twice")
        same = suggestion is not None and as_choice(suggestion) == choice
        put_tag(desk, work, passage_id, choice, Origin.SUGGESTION if same else Origin.HAND)


def change_code(desk: Desk, tag_id: TagId, choice: Choice) -> None:
    """Say something else in place of one code; the others on the passage stay.

    Refused when the passage has this theme already.
    """
    with desk.looking() as work:
        passage_id = work.coding.tag(tag_id).passage_id
    project_id, words = _place(desk, passage_id)
    with desk.doing(Action.CHANGE_TAG, project_id, words) as work:
        before = work.coding.tag(tag_id)
        if any(one.theme_id == choice.theme_id for one in work.coding.tags_on(passage_id) if one.id != tag_id):
            raise Refused("error-code-twice")
        origin = Origin.HAND if before.origin is Origin.HAND else Origin.CHANGED
        work.coding.save_tag(replace(
            before, dimension=choice.dimension, theme_id=choice.theme_id, sentiment=choice.sentiment,
            perspective=choice.perspective, coder=desk.actor.name, at=desk.clock(),
            origin=before.origin if choice_of(before) == choice else origin,
        ))  # fmt: skip


def remove_code(desk: Desk, passage_id: PassageId, tag_id: TagId | None = None) -> None:
    """Take one code off a passage, or all; a passage that a person had added goes with its last code.

    Refused while a statement leans on a passage that would go.
    """
    project_id, words = _place(desk, passage_id)
    with desk.doing(Action.CHANGE_TAG, project_id, words) as work:
        tags = work.coding.tags_on(passage_id)
        gone = [tag for tag in tags if tag_id in (None, tag.id)]
        for tag in gone:
            work.coding.remove_tag(tag.id)
        if len(gone) == len(tags) and work.coding.suggestion(passage_id) is None:
            if work.statements.that_quote(passage_id):
                raise Refused("error-passage-quoted")
            work.coding.remove_passage(passage_id)


def code_theme(desk: Desk, passage_id: PassageId, theme_id: ThemeId) -> None:
    """Give a passage this theme; what was said or suggested of it otherwise stays.

    On a passage with several codes it comes beside them: one key must not throw away two codes.
    """
    tags, suggestion = _said_of(desk, passage_id)
    if len(tags) > 1:
        if theme_id not in [tag.theme_id for tag in tags]:
            add_code(desk, passage_id, replace(choice_of(tags[-1]), theme_id=theme_id))
        return
    code(desk, passage_id, replace(last_said(tags, suggestion), theme_id=theme_id))


def also_theme(desk: Desk, passage_id: PassageId, theme_id: ThemeId) -> None:
    """Give a passage this theme as well, or take it off again where it stands."""
    tags, suggestion = _said_of(desk, passage_id)
    there = next((tag for tag in tags if tag.theme_id == theme_id), None)
    if there is not None:
        remove_code(desk, passage_id, there.id)
    else:
        add_code(desk, passage_id, replace(last_said(tags, suggestion), theme_id=theme_id))


def code_dimension(desk: Desk, passage_id: PassageId, dimension: Dimension, theme_id: ThemeId | None = None) -> None:
    """Give a passage this dimension; a sentiment stays with a perception only.

    Of several codes it is the one with `theme_id`, or else the newest.
    """
    tags, suggestion = _said_of(desk, passage_id)
    if len(tags) > 1:
        tag = next((one for one in tags if one.theme_id == theme_id), tags[-1])
        change_code(desk, tag.id, in_dimension(choice_of(tag), dimension))
    else:
        code(desk, passage_id, in_dimension(last_said(tags, suggestion), dimension))


def remove_theme(desk: Desk, passage_id: PassageId, theme_id: ThemeId | None) -> None:
    """Take the code with this theme off a passage, or else the newest; Refused when it has none."""
    tags, _ = _said_of(desk, passage_id)
    if not tags:
        raise Refused("error-no-code")
    remove_code(desk, passage_id, next((one for one in tags if one.theme_id == theme_id), tags[-1]).id)


def add_as_suggested(desk: Desk, source_id: SourceId, start: int, end: int, *, theme_id: ThemeId | None = None,
                     dimension: Dimension | None = None) -> Passage:  # fmt: skip
    """Code a selected stretch with what the tagger suggests, but for the theme or dimension that is given."""
    choice = as_choice(suggest_for(desk, source_id, start, end))
    if theme_id is not None:
        choice = replace(choice, theme_id=theme_id)
    if dimension is not None:
        choice = in_dimension(choice, dimension)
    return add_passage(desk, source_id, start, end, choice)


def _place(desk: Desk, passage_id: PassageId) -> tuple[ProjectId, str]:
    with desk.looking() as work:
        passage = work.coding.passage(passage_id)
        return work.sources.get(passage.source_id).project_id, first_words(passage.exact)


def _said_of(desk: Desk, passage_id: PassageId) -> tuple[list[Tag], Suggestion | None]:
    with desk.looking() as work:
        return work.coding.tags_on(passage_id), work.coding.suggestion(passage_id)
