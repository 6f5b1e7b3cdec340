"""What people do with conversation partners."""

from collections.abc import Sequence

from projects.consent import Consent, ConsentState, Purpose
from projects.errors import Refused
from projects.ids import ProjectId, StakeholderId
from projects.rights import Action
from projects.stakeholder import Side, Stakeholder, next_code
from workflow.desk import Desk


def stakeholders(desk: Desk, project_id: ProjectId) -> list[Stakeholder]:
    """Everybody in the traject, by code."""
    with desk.looking() as work:
        return work.stakeholders.of_project(project_id)


def add_stakeholder(desk: Desk, project_id: ProjectId, *, name: str, function: str, organisation: str, side: Side,
                    group: str, consents: Sequence[Consent] = ()) -> Stakeholder:  # fmt: skip
    """Add somebody to speak with; the pseudonym is the next free one."""
    if not name.strip() and not function.strip():
        raise Refused("error-stakeholder-needs-name")
    with desk.doing(Action.EDIT_STAKEHOLDER, project_id, function) as work:
        code = next_code([person.code for person in work.stakeholders.of_project(project_id)])
        person = Stakeholder(
            StakeholderId(desk.new_id()), project_id, code, name.strip(), function.strip(), organisation.strip(),
            side, group.strip(), tuple(consents),
        )  # fmt: skip
        work.stakeholders.save(person)
    return person


def edit_stakeholder(desk: Desk, person: Stakeholder) -> None:
    """Keep new fields of a conversation partner.

    Refused when it would withdraw a consent: that is a deed of its own, which shows first what leans on it.
    """
    with desk.doing(Action.EDIT_STAKEHOLDER, person.project_id, person.code) as work:
        known = work.stakeholders.get(person.id)
        if not _is_known_by(person) and _is_known_by(known):
            raise Refused("error-stakeholder-needs-name")
        if _withdrawn(person) - _withdrawn(known):
            raise Refused("error-withdraw-apart")
        work.stakeholders.save(person)


def _is_known_by(person: Stakeholder) -> bool:
    """Is there a name or a function to know this person by? Without the key there may be neither."""
    return bool(person.name.strip() or person.function.strip())


def _withdrawn(person: Stakeholder) -> set[Purpose]:
    return {one.purpose for one in person.consents if one.state is ConsentState.WITHDRAWN}


def remove_stakeholder(desk: Desk, person_id: StakeholderId) -> None:
    """Take somebody off the list; Refused while an interview is linked to the person."""
    with desk.store.reading() as work:
        person = work.stakeholders.get(person_id)
    with desk.doing(Action.REMOVE_STAKEHOLDER, person.project_id, person.code) as work:
        if work.stakeholders.interviews_of(person_id):
            raise Refused("error-stakeholder-has-interview")
        work.stakeholders.remove(person_id)
