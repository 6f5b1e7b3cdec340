"""The key as a file: the only export with names in it, to be kept apart from everything else."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from exports.cells import cleaned, looks_like_formula, veil_for
from exports.package import packed
from exports.sheet import Column, Table, Writer, write_table
from exports.style import new_book
from exports.words import day, short_date
from projects.project import Project

TITLES = ("Code", "Naam", "Wie")
PARTNER, OTHER = "Gesprekspartner", "Iemand die genoemd werd"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A code and the name that it stands for; `partner`: we spoke with this person."""

    code: str
    name: str
    partner: bool


def key_as_xlsx(lines: Sequence[KeyLine], made_at: datetime) -> bytes:
    """One sheet with a line for each name."""
    book = new_book()
    # No veil: these names are what the file is for.
    writer = Writer(book, veil_for(()), MappingProxyType({}), "Sleutel: vertrouwelijk")
    columns = (Column(TITLES[0], 10), Column(TITLES[1], 40), Column(TITLES[2], 28))
    write_table(writer, Table("Sleutel", columns, tuple(map(_row, lines))))
    book.properties.creator = book.properties.lastModifiedBy = "Draagvlak"
    book.properties.title = "Sleutel"
    book.properties.created = made_at.replace(tzinfo=None, microsecond=0)
    return packed(book, {}, made_at)


def key_as_csv(lines: Sequence[KeyLine]) -> bytes:
    """Semicolons and a mark of UTF-8, as a Dutch Excel wants it; nothing in it is taken for a formula."""
    target = io.StringIO()
    rows = csv.writer(target, delimiter=";", lineterminator="\r\n")
    rows.writerow(TITLES)
    rows.writerows([f"'{cell}" if looks_like_formula(cell) else cell for cell in _row(line)] for line in lines)
    return target.getvalue().encode("utf-8-sig")


def key_name(project: Project, made_at: datetime, ending: str) -> str:
    """ "Sleutel HUP 2027 (24-11-2026).xlsx", in letters that every computer takes."""
    name = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in cleaned(project.name))
    return f"Sleutel {' '.join(name.split())[:60].strip()} ({short_date(day(made_at))}).{ending}"


def _row(line: KeyLine) -> tuple[str, str, str]:
    return (line.code, cleaned(line.name), PARTNER if line.partner else OTHER)
