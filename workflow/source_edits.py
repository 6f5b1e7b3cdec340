"""What people do with a source that is in: its fields, the roles of its speakers, or away with it."""

from collections.abc import Mapping
from dataclasses import replace

from interviews.source import Source, Turn, TurnRole
from interviews.speakers import Speaker, key, speakers
from interviews.turns import with_questions, without_questions
from projects.consent import check_passages
from projects.errors import Refused
from projects.ids import SourceId, StakeholderId
from projects.rights import Action
from workflow.desk import Desk
from workflow.keeping import cut_passages
from workflow.removing import take_away, words_in
from workflow.suggesting import in_context, tagger_for


def speakers_of(desk: Desk, source_id: SourceId) -> tuple[Speaker, ...]:
    """Who speaks in a source, by the labels that its text has now, with the role of each."""
    with desk.looking() as work:
        source, turns = work.sources.get(source_id), work.sources.turns(source_id)
    spoken = [turn for turn in turns if turn.speaker]
    return speakers([(turn.speaker, source.text[turn.start:turn.end]) for turn in spoken],
                    {key(turn.speaker): turn.role for turn in spoken})  # fmt: skip


def correct_roles(desk: Desk, source_id: SourceId, roles: Mapping[str, TurnRole]) -> None:
    """Say who is the interviewer and who is not, by label; turns and passages are made again.

    Refused once somebody, a second coder too, coded in this source: that work would be lost.
    """
    with desk.looking() as work:
        source = work.sources.get(source_id)
        themes, kept = work.themes.of_project(source.project_id), work.sources.turns(source_id)
    turns = _with_roles(source, kept, roles)
    passages = cut_passages(desk, source, turns)
    suggestions = tagger_for(themes).suggest(in_context(source.text, turns, passages))
    with desk.doing(Action.EDIT_SOURCE, source.project_id, source.code, undoable=False) as work:
        if work.coding.tags_of(source_id) or work.second_codings.of_source(source_id):
            raise Refused("error-roles-after-coding")
        if source.stakeholder_id is not None:
            check_passages(work.stakeholders.get(source.stakeholder_id).consents)
        work.coding.remove_found(source_id)
        work.sources.replace_turns(source_id, turns)
        work.coding.add_found(passages, suggestions)


def _with_roles(source: Source, kept: list[Turn], roles: Mapping[str, TurnRole]) -> tuple[Turn, ...]:
    wanted = {key(label): role for label, role in roles.items()}
    return with_questions(source.text, [
        replace(turn, role=wanted.get(key(turn.speaker), turn.role)) if turn.speaker else turn
        for turn in without_questions(source.text, kept)
    ])  # fmt: skip


def edit_source(desk: Desk, source: Source) -> None:
    """Keep a new title, date, kind or conversation partner; never another text."""
    with desk.doing(Action.EDIT_SOURCE, source.project_id, source.code) as work:
        work.sources.change(source)


def link_source(desk: Desk, source_id: SourceId, person_id: StakeholderId) -> None:
    """Say with whom an interview was held."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
        work.stakeholders.get(person_id)
    edit_source(desk, replace(source, stakeholder_id=person_id))


def remove_source(desk: Desk, source_id: SourceId) -> None:
    """Delete a source with its passages and tags, for good."""
    with desk.looking() as work:
        source = work.sources.get(source_id)
    with desk.doing(Action.REMOVE_SOURCE, source.project_id, source.code, undoable=False) as work:
        take_away(work, source.project_id, words_in(work, source.project_id, [source_id]), with_sources=True)
    desk.store.wipe_traces()
