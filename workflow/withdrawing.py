"""Taking a consent back: first what leans on it, then the deed, which nobody can undo."""

from dataclasses import dataclass, replace

from goals.leaning import Reach
from projects.consent import Consent, ConsentState, Purpose, Remedy, consent_for, remedies, with_consent
from projects.errors import Refused
from projects.ids import StakeholderId
from projects.rights import Action
from projects.stakeholder import Stakeholder
from store import Work
from workflow.desk import Desk
from workflow.removing import Words, leaning, remove_words, words_in


@dataclass(frozen=True, slots=True)
class Stake:
    """What there is of somebody in a traject, and what leans on it."""

    person: Stakeholder
    sources: tuple[str, ...]  # their codes
    passages: int
    tags: int
    memos: int
    reach: Reach


def at_stake(desk: Desk, person_id: StakeholderId) -> Stake:
    """What a withdrawal would touch; NotFound if there is no such person."""
    with desk.looking() as work:
        person = work.stakeholders.get(person_id)
        words = words_of(work, person)
        return Stake(
            person, tuple(source.code for source in words.sources), len(words.passages), words.tags, words.memos,
            leaning(work, person.project_id, words.passages),
        )  # fmt: skip


def words_of(work: Work, person: Stakeholder) -> Words:
    """Everything that this person said."""
    return words_in(work, person.project_id, work.sources.of_person(person.id))


def withdraw(desk: Desk, person_id: StakeholderId, purpose: Purpose, remedy: Remedy) -> bool:
    """Note that a consent was taken back, and take away what that asks for; nobody can undo it.

    Refused when it was taken back already, or when this remedy is none for that purpose. Returns False when the
    traces on disk could not be wiped yet.
    """
    if remedy not in remedies(purpose):
        raise Refused("error-no-such-remedy")
    with desk.store.reading() as work:
        project_id = work.stakeholders.get(person_id).project_id
    # The line says that it was done, not of whom or what.
    with desk.doing(Action.WITHDRAW_CONSENT, project_id, undoable=False) as work:
        person = work.stakeholders.get(person_id)
        known = consent_for(person.consents, purpose)
        if known.state is ConsentState.WITHDRAWN:
            raise Refused("error-withdrawn-already")
        if remedy is not Remedy.HOLD_BACK:
            remove_words(work, project_id, words_of(work, person), with_sources=remedy is Remedy.INTERVIEW)
        fresh = Consent(purpose, ConsentState.WITHDRAWN, desk.clock().date(), known.note)
        work.stakeholders.save(replace(person, consents=with_consent(person.consents, fresh)))
        # An earlier change of this answer, taken back, would give the consent again.
        work.journal.seal("consents", person_id)
    return remedy is Remedy.HOLD_BACK or desk.store.wipe_traces()
