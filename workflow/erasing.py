"""Forgetting a person: no byte of them stays behind, in rows, in the journal, in what others said, or on disk."""

from collections.abc import Sequence
from dataclasses import dataclass

from interviews.masking import Mask, in_json, mask_for
from interviews.matching import match
from interviews.mentions import mentions
from interviews.names import Roster, find_names
from interviews.words import plain
from projects.ids import IntakeId, ParticipantId, ProjectId, SourceId, StakeholderId
from projects.rights import Action
from projects.stakeholder import Stakeholder
from store import Copy, Work
from workflow.desk import Desk
from workflow.intake import drop
from workflow.keeping import people_of
from workflow.removing import remove_words
from workflow.withdrawing import words_of

NOBODY = "–"  # in the place of a participant's name


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where somebody shows outside their own interviews."""

    intakes: tuple[IntakeId, ...] = ()  # their own files that wait for a review
    other_intakes: tuple[IntakeId, ...] = ()  # files of others that wait, and name them
    other_sources: tuple[SourceId, ...] = ()  # sources that name them: the original goes, the text stays
    participants: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """What is left to do: `wiped` False when the traces on disk are still there; `copies` hold the person too."""

    wiped: bool
    copies: tuple[Copy, ...]


def elsewhere(desk: Desk, person_id: StakeholderId) -> Elsewhere:
    """What else than their own words an erasure would touch."""
    with desk.looking() as work:
        return _elsewhere(work, work.stakeholders.get(person_id))


def erase(desk: Desk, person_id: StakeholderId) -> Erased:
    """Forget somebody for good: who they were, all that they said, and every mention of their name.

    Votes stay counted, without a name and without remarks. What others said of them stays, with the name covered
    at equal length, so that every offset holds.
    """
    with desk.store.reading() as work:
        project_id = work.stakeholders.get(person_id).project_id
    with desk.doing(Action.ERASE_PERSON, project_id, undoable=False) as work:
        person = work.stakeholders.get(person_id)
        found, mask = _elsewhere(work, person), _mask(work, person)
        remove_words(work, project_id, words_of(work, person), with_sources=True)
        own = {person.code, person.name, person.function} - {""}
        for intake_id in found.intakes:
            own.add(work.intakes.get(intake_id).file_name)
            drop(work, intake_id)
        for intake_id in found.other_intakes:
            work.intakes.empty(intake_id)
        work.sources.destroy_originals(found.other_sources)
        for participant_id in found.participants:
            work.votes.forget_who(participant_id, NOBODY)
        work.pseudonyms.remove(project_id, [name for name, code in _key(work, project_id) if code in mask.codes])
        work.stakeholders.remove(person_id)
        work.traces.forget_ids(project_id, [person_id])
        work.traces.clear_subjects(project_id, lambda subject: subject in own)
        work.traces.change_words(project_id, lambda text: in_json(text, mask.over))
    return Erased(desk.store.wipe_traces(), tuple(desk.store.copies()))


def _key(work: Work, project_id: ProjectId) -> Sequence[tuple[str, str]]:
    return list(work.pseudonyms.of_project(project_id).items())


def _mask(work: Work, person: Stakeholder) -> Mask:
    """A mask over the person's names, and over the codes that stand for them in what others said."""
    people = work.stakeholders.of_project(person.project_id)
    names = {one.name: one.code for one in people if one.name and plain(one.name) != plain(person.name)}
    roster = Roster({**names, **({person.name: person.code} if person.name else {})})
    same = {
        code for name, code in _key(work, person.project_id)
        if any(found == person.code for _, _, found in find_names(name, roster))
    }  # fmt: skip
    return mask_for(dict(roster), {person.code, *same}, pseudonyms=True)


def _elsewhere(work: Work, person: Stakeholder) -> Elsewhere:
    mask, project_id = _mask(work, person), person.project_id
    people = people_of(work, project_id)
    own_sources = set(work.sources.of_person(person.id))
    own_intakes: list[IntakeId] = []
    others: list[IntakeId] = []
    for line in work.intakes.lines(project_id):
        intake = work.intakes.get(line.id)
        found = match(intake.reading.header, people)
        if person.id in (intake.stakeholder_id, found.id if found else None):
            own_intakes.append(line.id)
        elif _names(mask, person, f"{intake.file_name}\n{intake.reading.text}", work.intakes.content(line.id)):
            others.append(line.id)
    return Elsewhere(
        tuple(own_intakes), tuple(others),
        tuple(
            source_id for source_id in work.sources.with_original(project_id)
            if source_id not in own_sources and _names(mask, person, *_as_kept(work, source_id))
        ),
        tuple(
            one.id for session in work.sessions.of_project(project_id) for one in work.votes.participants(session.id)
            if plain(one.label) in {plain(person.name), plain(person.code)} - {""} or mask.over(one.label) != one.label
        ),
    )  # fmt: skip


def _as_kept(work: Work, source_id: SourceId) -> tuple[str, bytes]:
    source = work.sources.get(source_id)
    return f"{source.file_name}\n{source.title}\n{source.text}", work.sources.original(source_id)


def _names(mask: Mask, person: Stakeholder, text: str, content: bytes) -> bool:
    """Does a file name the person, in what we read of it or anywhere in its bytes?"""
    return mask.over(text) != text or bool(person.name and mentions(content, person.name))
