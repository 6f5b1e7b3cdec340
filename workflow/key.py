"""The key: which name belongs to which code. It can be taken out, and it can be destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.key import KeyLine, key_as_csv, key_as_xlsx, key_name
from interviews.masking import in_json, mask_for
from projects.errors import Refused
from projects.ids import ProjectId
from projects.rights import Action
from store import Work
from workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class KeySize:
    """Of how many people the key holds a name: conversation partners, and others who were named."""

    partners: int
    others: int


def key_size(desk: Desk, project_id: ProjectId) -> KeySize:
    """How many people there are in it; no names."""
    with desk.looking() as work:
        lines = _lines(work, project_id)
    partners, others = ({line.code for line in lines if line.partner is partner} for partner in (True, False))
    return KeySize(len(partners), len(others))


def export_key(desk: Desk, project_id: ProjectId, *, as_csv: bool = False) -> tuple[str, bytes]:
    """File name and content of the key as an Excel file or as csv; Refused when it is empty."""
    desk.check(Action.EXPORT_KEY)
    with desk.looking() as work:
        project, lines = work.projects.get(project_id), _lines(work, project_id)
    if not lines:
        raise Refused("error-key-empty")
    at = desk.clock()
    made = key_as_csv(lines) if as_csv else key_as_xlsx(lines, at)
    with desk.doing(Action.EXPORT_KEY, project_id, str(_people(lines)), undoable=False):
        pass
    return key_name(project, at, "csv" if as_csv else "xlsx"), made


def delete_key(desk: Desk, project_id: ProjectId) -> bool:
    """Forget every name of the traject: no code leads to a person any more, and nobody can undo that.

    Where a name still stands in what was typed or said, it is covered at equal length: after this nobody could
    find it. Refused when the key is empty. Returns False when the traces on disk could not be wiped yet.
    """
    desk.check(Action.DELETE_KEY)
    with desk.looking() as work:
        count = _people(_lines(work, project_id))
    if not count:
        raise Refused("error-key-empty")
    with desk.doing(Action.DELETE_KEY, project_id, str(count), undoable=False) as work:
        names = {line.name: line.code for line in _lines(work, project_id)}
        for person in work.stakeholders.of_project(project_id):
            work.stakeholders.save(replace(person, name=""))
        work.pseudonyms.remove_all(project_id)
        mask = mask_for(names, names.values())
        work.traces.change_words(project_id, lambda text: in_json(text, mask.over))
        # A name that is also a word is not covered in a text; in a field for names it goes whatever it is.
        work.traces.empty_field(project_id, "stakeholders", "name")
    return desk.store.wipe_traces()


def _people(lines: Sequence[KeyLine]) -> int:
    return len({line.code for line in lines})


def _lines(work: Work, project_id: ProjectId) -> list[KeyLine]:
    """Partners first; a partner comes again for each other way in which the name was written ("Farida")."""
    people = work.stakeholders.of_project(project_id)
    codes = {person.code for person in people}
    whole = [KeyLine(person.code, person.name, True) for person in people if person.name.strip()]
    written = [
        KeyLine(code, name, code in codes) for name, code in work.pseudonyms.of_project(project_id).items() if name
    ]
    return [*whole, *written]
