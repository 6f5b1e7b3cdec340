"""Cases of another tool become conversation partners; what we have no field for comes as words for a memo."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.exchange.attributes import PersonWords, person_in
from interviews.exchange.exchanged import ExchangedCase, ExchangedProject, Value
from interviews.speakers import is_name_like, known_role
from interviews.words import plain
from projects.ids import ProjectId, StakeholderId
from projects.stakeholder import Stakeholder, next_code, side_from_words


@dataclass(frozen=True, slots=True)
class AdoptedPeople:
    """The conversation partner of each case and of each document, by its id, and who has to be kept.

    `more` are words on a person: attributes that have no field, and what the case says of itself.
    """

    by_case: Mapping[str, StakeholderId]
    by_document: Mapping[str, StakeholderId]
    kept: tuple[Stakeholder, ...]
    more: tuple[tuple[StakeholderId, str], ...]


def adopt_people(project: ExchangedProject, known: Sequence[Stakeholder], project_id: ProjectId,
                 new_id: Callable[[], str]) -> AdoptedPeople:  # fmt: skip
    """Match the cases of a file with whom we know; a document with attributes and no case makes somebody too."""
    names = {one.id: one.name for one in project.variables}
    people = {one.id: one for one in known}
    by_case: dict[str, StakeholderId] = {}
    by_document: dict[str, StakeholderId] = {}
    more: list[tuple[StakeholderId, str]] = []
    for case in project.cases:
        said = _words(case.values, names)
        label = "" if _is_name(case.name) or _is_code(case.name) else case.name.strip()
        told = replace(said, function=said.function or label)
        person = _match(case.name, told, [one for one in people.values() if one.id not in by_case.values()], known)
        person = _new(case, told, people.values(), project_id, new_id) if person is None else _filled(person, told)
        people[person.id] = person
        by_case[case.id] = person.id
        for id in case.document_ids:
            by_document.setdefault(id, person.id)
        rest = "\n".join(f"{name}: {value}" for name, value in said.rest)
        more += [(person.id, words) for words in (case.description.strip(), rest, _called(case, said, person)) if words]
    for document in project.documents:
        said = _words(document.values, names)
        if document.id not in by_document and (said.function or said.organisation):
            taken = {*by_case.values(), *by_document.values()}
            person = _match("", said, [one for one in people.values() if one.id not in taken], known)
            if person is None:
                person = _new(ExchangedCase("", ""), said, people.values(), project_id, new_id)
            people[person.id] = person
            by_document[document.id] = person.id
    before = {one.id: one for one in known}
    kept = tuple(one for one in people.values() if before.get(one.id) != one)
    return AdoptedPeople(by_case, by_document, kept, tuple(more))


def _words(values: Sequence[Value], names: Mapping[str, str]) -> PersonWords:
    return person_in({names[one.variable_id]: one.value for one in values if one.variable_id in names})


def _called(case: ExchangedCase, said: PersonWords, person: Stakeholder) -> str:
    """How the file calls this person, where that is neither the name, the function nor the code here."""
    label = case.name.strip()
    if _is_code(label):
        return "" if plain(label) == plain(person.code) else f"In de ingelezen teksten: {label}"
    return f"In het ingelezen bestand: {label}" if label and not _is_name(label) and said.function else ""


def _is_name(label: str) -> bool:
    """Is this a name of somebody? "Respondent 07" and "Gemeente" are not: they would be hidden in every text."""
    return is_name_like(label) and known_role(label) is None and not label.strip()[-1:].isdigit() \
        and len(label.split()) > 1  # fmt: skip


def _match(name: str, said: PersonWords, people: Sequence[Stakeholder],
           known: Sequence[Stakeholder]) -> Stakeholder | None:  # fmt: skip
    """Somebody with that name, or with that code; a code alone is no proof when function or organisation differ.

    Else somebody without a name who was among the `known`, with this function and organisation: the same file may
    have come in earlier.
    """
    wanted = plain(name)
    named = next((one for one in people if wanted and plain(one.name) == wanted), None)
    coded = (one for one in people if plain(one.code) == wanted and not _contradict(one, said))
    alike = (
        one for one in people
        if one in known and not one.name and not _is_name(name) and (plain(one.function), plain(one.organisation))
        == (plain(said.function), plain(said.organisation)) != ("", "")
    )  # fmt: skip
    return named or next(coded, None) or next(alike, None)


def _contradict(person: Stakeholder, said: PersonWords) -> bool:
    pairs = ((person.function, said.function), (person.organisation, said.organisation))
    return any(ours and theirs and plain(ours) != plain(theirs) for ours, theirs in pairs)


def _new(case: ExchangedCase, said: PersonWords, people: Iterable[Stakeholder], project_id: ProjectId,
         new_id: Callable[[], str]) -> Stakeholder:  # fmt: skip
    taken = {one.code for one in people}
    own = case.name.strip().upper()
    code = own if _is_code(own) and own not in taken else next_code(taken)
    side = said.side or side_from_words(said.organisation, said.function)
    return Stakeholder(
        StakeholderId(new_id()), project_id, code, case.name.strip() if _is_name(case.name) else "", said.function,
        said.organisation, side, said.group, said.consents,
    )  # fmt: skip


def _is_code(name: str) -> bool:
    """Is this a pseudonym like ours?"""
    own = name.strip().upper()
    return len(own) <= 6 and own[:1] == "R" and own[1:].isascii() and own[1:].isdigit()


def _filled(person: Stakeholder, said: PersonWords) -> Stakeholder:
    """Somebody we know, with what we did not know yet; what people noted here stays."""
    return replace(
        person, function=person.function or said.function, organisation=person.organisation or said.organisation,
        group=person.group or said.group, consents=person.consents or said.consents,
    )  # fmt: skip
