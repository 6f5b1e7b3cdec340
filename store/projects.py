"""Trajects and the people we speak with."""

from typing import Any

from sqlalchemy import Connection, Select, delete, func, select

from interviews.memo import MemoTarget
from projects.consent import Consent, Purpose
from projects.errors import NotFound
from projects.ids import ProjectId, StakeholderId
from projects.project import Project
from projects.stakeholder import Stakeholder
from store.ledger import Ledger
from store.memos import take_along
from store.rows import row_of, value_of
from store.search_index import SearchIndex
from store.tables import consents, projects, sources, stakeholders


class Projects:
    """Every read and write of trajects, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def all(self) -> list[Project]:
        """Every traject, newest first."""
        rows = self._db.execute(select(projects).order_by(projects.c.created_at.desc())).mappings()
        return [value_of(Project, row) for row in rows]

    def get(self, project_id: ProjectId) -> Project:
        """The traject; NotFound if there is none with that id."""
        row = self._db.execute(select(projects).where(projects.c.id == project_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("traject")
        return value_of(Project, row)

    def take_turn(self, project_id: ProjectId) -> None:
        """Wait until nobody else writes in this traject, and hold others off until the end of the transaction.

        On SQLite this holds already: a file has one writer at a time. The lock leaves votes alone.
        """
        mine = select(projects.c.id).where(projects.c.id == project_id)
        self._db.execute(mine.with_for_update(key_share=True))

    def save(self, project: Project) -> None:
        """Keep a new traject, or its new fields."""
        self._ledger.change(projects, row_of(project, projects))

    def remove(self, project_id: ProjectId) -> None:
        """Delete the traject and everything in it."""
        self._db.execute(delete(projects).where(projects.c.id == project_id))
        SearchIndex(self._db).forget_traces()


class Stakeholders:
    """Every read and write of conversation partners, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Stakeholder]:
        """Everybody in the traject, by code."""
        mine = stakeholders.c.project_id == project_id
        answers = self._consents(select(consents).join(stakeholders).where(mine))
        found = [
            value_of(Stakeholder, row, consents=answers.get(row["id"], ()))
            for row in self._db.execute(select(stakeholders).where(mine)).mappings()
        ]
        return sorted(found, key=lambda person: (len(person.code), person.code))

    def names(self, project_id: ProjectId) -> list[tuple[StakeholderId, str, str, str]]:
        """Id, code, name and function of everybody: what an import looks at for each file."""
        columns = (stakeholders.c.id, stakeholders.c.code, stakeholders.c.name, stakeholders.c.function)
        query = select(*columns).where(stakeholders.c.project_id == project_id).order_by(stakeholders.c.code)
        return [(StakeholderId(row[0]), row[1], row[2], row[3]) for row in self._db.execute(query)]

    def get(self, stakeholder_id: StakeholderId) -> Stakeholder:
        """The conversation partner; NotFound if there is none with that id."""
        query = select(stakeholders).where(stakeholders.c.id == stakeholder_id)
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFound("gesprekspartner")
        answers = self._consents(select(consents).where(consents.c.stakeholder_id == stakeholder_id))
        return value_of(Stakeholder, row, consents=answers.get(stakeholder_id, ()))

    def save(self, person: Stakeholder) -> None:
        """Keep a new conversation partner, or the new fields and consents."""
        self._ledger.change(stakeholders, row_of(person, stakeholders))
        answers = [row_of(one, consents, stakeholder_id=person.id) for one in person.consents]
        self._ledger.replace_all(consents, consents.c.stakeholder_id, person.id, answers)

    def remove(self, stakeholder_id: StakeholderId) -> None:
        """Delete somebody; the interviews stay, without a conversation partner."""
        take_along(self._db, self._ledger, MemoTarget.STAKEHOLDER, stakeholder_id)
        self._ledger.replace_all(consents, consents.c.stakeholder_id, stakeholder_id, [])
        self._ledger.remove(stakeholders, {"id": stakeholder_id})

    def interviews_of(self, stakeholder_id: StakeholderId) -> int:
        """How many sources belong to this person."""
        query = select(func.count()).where(sources.c.stakeholder_id == stakeholder_id)
        return int(self._db.execute(query).scalar_one())

    def _consents(self, query: Select[Any]) -> dict[str, tuple[Consent, ...]]:
        """What each person allows, in the order of Purpose."""
        found: dict[str, list[Consent]] = {}
        for row in self._db.execute(query).mappings():
            found.setdefault(row["stakeholder_id"], []).append(value_of(Consent, row))
        order = list(Purpose)
        return {who: tuple(sorted(said, key=lambda one: order.index(one.purpose))) for who, said in found.items()}
