"""The Excel workbook of agreed expectations: content in, bytes out."""

from exports import sheets_guide, sheets_hours
from exports.cells import cleaned, name_in_file, veil_for
from exports.content import Content
from exports.package import packed
from exports.sheet import LISTS, Table, Writer, write_table
from exports.sheets_expectations import disagreements, expectations, parties
from exports.sheets_goals import goals
from exports.sheets_lists import choices, lists
from exports.sheets_memos import memos
from exports.sheets_thread import thread
from exports.sheets_voices import perceptions, sources
from exports.sheets_votes import votes
from exports.style import new_book
from exports.withheld import without_withheld_words
from exports.words import day, short_date


def make_workbook(content: Content) -> bytes:
    """An xlsx with a sheet for everything that there is content for; the same content gives the same bytes."""
    content = without_withheld_words(content)
    project = content.project
    veil, book, named = veil_for(content.stakeholders), new_book(), choices(content)
    writer = Writer(book, veil, named, veil.over(cleaned(f"{project.municipality} - {project.name}")))
    before = [made for made in _first(content) if made.rows]
    after = [made for made in (sources(content), thread(content), memos(content)) if made.rows]
    middle = [sheets_hours.SHEET] if content.goals else []
    titles = [made.sheet for made in before] + middle + [made.sheet for made in after]
    uses_lists = any(column.choices for made in (*before, *after) for column in made.columns)
    sheets_guide.write_guide(writer, content, [*titles, LISTS] if uses_lists else titles)
    for made in before:
        write_table(writer, made)
    known = {sheets_hours.SHEET: sheets_hours.write_hours(writer, content)} if middle else {}
    for made in (*after, *([lists(named)] if uses_lists else [])):
        write_table(writer, made)
    _describe(writer, content)
    return packed(book, known, content.made_at)


def workbook_name(content: Content) -> str:
    """A file name that Windows, macOS and Linux all take: "HUP-verwachtingen Lindewaard 2027 (24-11-2026).xlsx"."""
    project = content.project
    first, last = project.starts_on.year, project.ends_on.year
    years = str(first) if first == last else f"{first}-{last}"
    place = name_in_file(project.municipality, veil_for(content.stakeholders))
    return f"HUP-verwachtingen {place} {years} ({short_date(day(content.made_at))}).xlsx"


def _first(content: Content) -> tuple[Table, ...]:
    return (
        expectations(content), parties(content), perceptions(content), disagreements(content), votes(content),
        goals(content),
    )  # fmt: skip


def _describe(writer: Writer, content: Content) -> None:
    about = writer.book.properties
    about.creator = about.lastModifiedBy = "Draagvlak"
    about.title = writer.text(f"HUP-verwachtingen {content.project.municipality}")
    about.subject = "Verwachtingen, stemmingen en doelen (gepseudonimiseerd)"
    about.language = "nl-NL"
    about.created = content.made_at.replace(tzinfo=None, microsecond=0)
    writer.book.calculation.fullCalcOnLoad = True
