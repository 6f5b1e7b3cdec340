"""Codebooks in and out of files: Excel, and REFI-QDA (in; the way out is workflow/exchange_out.py)."""

from dataclasses import dataclass

from exports.cells import name_in_file, veil_for
from exports.codebook_file import make_codebook, make_template
from interviews.codebook import CodebookEntry
from interviews.codebook_table import MOST_CODES, read_entries
from interviews.exchange.exchanged import Remark
from interviews.exchange.qdc import read_qdc
from interviews.exchange.theme_codes import entries_of
from interviews.reading import LARGEST_FILE
from projects.errors import Refused
from projects.ids import ProjectId
from projects.rights import Action
from workflow.desk import Desk
from workflow.reading_apart import rows_safely

READS = ("xlsx", "qdc")
LARGEST_QDC = 5 * 2**20  # bytes; thousands of codes fit in one


@dataclass(frozen=True, slots=True)
class CodebookRead:
    """The codes in a file, in its order, and what the user should know of it."""

    entries: tuple[CodebookEntry, ...]
    remarks: tuple[Remark, ...] = ()


def read_codebook(file_name: str, content: bytes) -> CodebookRead:
    """The codes in an Excel or REFI-QDA file; Refused when it is no codebook that we can read."""
    extension = file_name.rpartition(".")[2].casefold()
    if not content:
        raise Refused("refused-empty")
    if extension not in READS:
        raise Refused("refused-format", extension=extension, formats=", ".join(READS))
    largest = LARGEST_QDC if extension == "qdc" else LARGEST_FILE
    if len(content) > largest:
        raise Refused("refused-too-large", limit=largest // 2**20)
    if extension == "xlsx":
        return CodebookRead(read_entries(rows_safely(content)))
    found = read_qdc(content)
    if len(found.project.codes) > MOST_CODES:
        raise Refused("error-codebook-long", most=MOST_CODES)
    return CodebookRead(entries_of(found.project.codes), found.remarks)


def codebook_name(desk: Desk, project_id: ProjectId, extension: str) -> str:
    """What a file with the codebook is called: "Codeboek Lindewaard.xlsx"."""
    with desk.looking() as work:
        place = work.projects.get(project_id).municipality
        people = work.stakeholders.of_project(project_id)
    return f"Codeboek {name_in_file(place, veil_for(people))}".strip() + f".{extension}"


def codebook_as_xlsx(desk: Desk, project_id: ProjectId) -> bytes:
    """The codebook as an Excel file."""
    desk.check(Action.EXPORT)
    with desk.looking() as work:
        project, book = work.projects.get(project_id), work.themes.of_project(project_id)
        people = work.stakeholders.of_project(project_id)
    made = make_codebook(project, book, people, desk.clock())
    with desk.doing(Action.EXPORT, project_id, codebook_name(desk, project_id, "xlsx"), undoable=False):
        pass
    return made


def template(desk: Desk) -> bytes:
    """An Excel file with the columns of a codebook, to fill in."""
    return make_template(desk.clock())
