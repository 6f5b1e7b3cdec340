"""The coding of a traject out: for ATLAS.ti, MAXQDA, NVivo and QualCoder (REFI-QDA), and as a list of quotes."""

from dataclasses import dataclass, replace

from exports.cells import name_in_file, veil_for
from exports.coded_project import ORIGIN, CodedSource, CodedTraject, exchanged, left_out, stay_home
from exports.quote_list import make_quote_list, may_be_quoted
from exports.withheld import DRAFT_WITHHELD, without_withheld_words
from interviews.colours import colour_of
from interviews.exchange.qdc import write_qdc
from interviews.exchange.refi_write import write_refi
from interviews.exchange.theme_codes import codes_of
from projects.errors import Refused
from projects.ids import ProjectId
from projects.rights import Action
from workflow.desk import Desk
from workflow.exporting import thread_content


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """What would go out, and what stays in: counts for the export page."""

    sources: int
    codes: int
    tags: int
    memos: int
    withheld_sources: int  # of people who refused, or took it back
    hidden_functions: int
    unquotable: int  # tags that stay out of the list of quotes
    suggestions: int  # nobody looked at these: they are no data


def exchange_view(desk: Desk, project_id: ProjectId) -> ExchangeView:
    """The counts for the export page."""
    with desk.looking() as work:
        lines = work.sources.lines(project_id)
        people = work.stakeholders.of_project(project_id)
        themes = work.themes.of_project(project_id)
        memos = work.memos.of_project(project_id)
        owners = {line.id: line.stakeholder_id for line in lines}
        coded = [one for one in work.coding.coded(project_id, with_text=False) if one.accepted]
    home = stay_home(people)
    free = {person.id for person in people if person.quotable}
    voices = {line.id for line in lines if line.kind.is_voice}
    out = left_out(people, owners.values())
    return ExchangeView(
        len(lines) - out.sources, len(themes), sum(owners[one.source_id] not in home for one in coded), len(memos),
        out.sources, out.functions,
        sum(one.source_id in voices and owners[one.source_id] not in free for one in coded),
        sum(line.suggested for line in lines),
    )  # fmt: skip


def export_refi(desk: Desk, project_id: ProjectId) -> bytes:
    """The traject as a REFI-QDA project (.qdpx). Refused when there is no source to put in it."""
    traject = load_traject(desk, project_id)
    project = exchanged(traject)
    if not project.documents:
        raise Refused("refused-export-nothing")
    _told(desk, project_id, "qdpx")
    return write_refi(project)


def export_codebook(desk: Desk, project_id: ProjectId) -> bytes:
    """The codebook as REFI-QDA (.qdc). Refused without codes."""
    desk.check(Action.EXPORT)
    with desk.looking() as work:
        themes, people = work.themes.of_project(project_id), work.stakeholders.of_project(project_id)
    if not themes:
        raise Refused("refused-export-nothing")
    veil = veil_for(people)
    codes = [
        replace(one, name=veil.over(one.name), description=veil.over(one.description))
        for one in codes_of(themes, colour_of)
    ]
    _told(desk, project_id, "qdc")
    return write_qdc(codes, ORIGIN)


def export_quotes(desk: Desk, project_id: ProjectId) -> bytes:
    """The coded quotes that may be quoted, as an Excel list. Refused when there are none."""
    traject = load_traject(desk, project_id)
    free = may_be_quoted(traject)
    if not any(one.tags for one in traject.sources if one.source.id in free):
        raise Refused("refused-export-nothing")
    made = make_quote_list(traject, desk.clock())
    _told(desk, project_id, "xlsx")
    return made


def load_traject(desk: Desk, project_id: ProjectId) -> CodedTraject:
    """Everything that people coded and wrote; drafts that repeat what may not be quoted are left out."""
    desk.check(Action.EXPORT)
    content = without_withheld_words(thread_content(desk, project_id))
    statements = tuple(one for one in content.statements if one.text != DRAFT_WITHHELD)
    with desk.looking() as work:
        ids = [line.id for line in work.sources.lines(project_id)]
        sources = tuple(
            CodedSource(work.sources.get(id), tuple(work.coding.passages_of(id)), tuple(work.coding.tags_of(id)))
            for id in ids
        )
        return CodedTraject(
            content.project, content.themes, content.stakeholders, sources, tuple(work.memos.of_project(project_id)),
            statements,
        )  # fmt: skip


_NAMES = {"qdpx": "Codering", "qdc": "Codeboek", "xlsx": "Citaten"}


def exchange_name(desk: Desk, project_id: ProjectId, extension: str) -> str:
    """What a file is called: "Codering Lindewaard.qdpx"."""
    with desk.looking() as work:
        place, people = work.projects.get(project_id).municipality, work.stakeholders.of_project(project_id)
    return f"{_NAMES[extension]} {name_in_file(place, veil_for(people))}".strip() + f".{extension}"


def _told(desk: Desk, project_id: ProjectId, extension: str) -> None:
    """The journal knows what left the house."""
    with desk.doing(Action.EXPORT, project_id, exchange_name(desk, project_id, extension), undoable=False):
        pass
