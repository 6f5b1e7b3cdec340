"""`start.py run FOLDER --out FILE.xlsx`: from a folder of interviews to a workbook, without a browser."""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from projects.errors import AppError, Refused
from projects.project import LegalBasis
from projects.rights import Actor, Role
from texts import Language, say
from workflow.desk import Desk
from workflow.exporting import workbook
from workflow.file_report import FileReport, FileState
from workflow.opening import open_desk
from workflow.people import stakeholders
from workflow.settings import read_settings
from workflow.trajects import create_project, edit_project
from workflow.whole_run import WholeRun, run_whole

DONE, NOTHING_READ, WRONG_CALL = 0, 1, 2
NO_INPUT = ("votes.csv", "stemmen.csv", "codebook.json")  # they stand beside interviews in a folder such as demo/
SKIPPED_SUFFIXES = (".py",)
_MUNICIPALITY = re.compile(r"\b[Gg]em(?:eente|\.)\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*)")


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0 when a workbook was made, 1 when no file could be read, 2 when the call is wrong."""
    try:
        return _run(_parse(arguments))
    except AppError as error:
        print(_say(error.message_key, **error.values), file=sys.stderr)
        return WRONG_CALL


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="start.py run", description="Van een map met interviews naar een Excelbestand"
    )
    parser.add_argument("folder", type=Path, help="map met interviews en documenten")
    parser.add_argument("--out", type=Path, required=True, help="het Excelbestand dat gemaakt wordt (.xlsx)")
    parser.add_argument("--votes", type=Path, help="csv met stemmen")
    parser.add_argument("--database", help="bestand waarin het traject bewaard wordt; zonder: niets blijft bewaard")
    parser.add_argument("--municipality", default="", help="naam van de gemeente")
    return parser.parse_args(arguments)


def _run(call: argparse.Namespace) -> int:
    if not call.folder.is_dir():
        print(_say("run-no-folder", folder=str(call.folder)), file=sys.stderr)
        return WRONG_CALL
    if call.votes is not None and not call.votes.is_file():
        print(_say("run-no-votes", file=str(call.votes)), file=sys.stderr)
        return WRONG_CALL
    if not _can_write(call.out):
        print(_say("run-no-out", file=str(call.out)), file=sys.stderr)
        return WRONG_CALL
    files = input_files(call.folder, call.votes)
    if not files:
        print(_say("run-empty", folder=str(call.folder)), file=sys.stderr)
        return NOTHING_READ
    with tempfile.TemporaryDirectory() as scratch:
        return _in_database(call, files, Path(scratch))


def _can_write(out: Path) -> bool:
    """Better to know before minutes of work than after."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return not out.is_dir() and os.access(out if out.exists() else out.parent, os.W_OK)


def _in_database(call: argparse.Namespace, files: Sequence[Path], scratch: Path) -> int:
    settings = read_settings()
    file = Path(call.database).resolve() if call.database else scratch / "run.db"
    database = call.database if "://" in (call.database or "") else f"sqlite:///{file}"
    desk = open_desk(replace(settings, database=database), Actor("command-line", "opdrachtregel", Role.OWNER))
    try:
        return _make(desk, call, files)
    finally:
        desk.store.close()


def _make(desk: Desk, call: argparse.Namespace, files: Sequence[Path]) -> int:
    year = desk.clock().year + 1
    place = call.municipality or call.folder.resolve().name
    project = create_project(
        desk, name=f"HUP {place} {year}", municipality=place, team="Team handhaving", starts_on=date(year, 1, 1),
        ends_on=date(year, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(year, 12, 31),
    )  # fmt: skip
    votes = call.votes.read_bytes() if call.votes else None
    done = run_whole(desk, project.id, _contents(call.folder, files), votes, _report_file)
    _report(done)
    if not any(report.state in (FileState.READ, FileState.WARNING) for report in done.files):
        print(_say("run-nothing-read"), file=sys.stderr)
        return NOTHING_READ
    found = _municipality(person.organisation for person in stakeholders(desk, project.id))
    if found and not call.municipality:
        edit_project(desk, replace(project, name=f"HUP {found} {year}", municipality=found))
    _, content = workbook(desk, project.id)
    try:
        call.out.write_bytes(content)
    except OSError:
        print(_say("run-no-out", file=str(call.out)), file=sys.stderr)
        return WRONG_CALL
    print(_say("run-done", file=str(call.out)))
    return DONE


def _municipality(organisations: Iterable[str]) -> str:
    """The municipality that most conversation partners work for, as their organisations say; "" if none does."""
    named = [found["name"] for one in organisations if (found := _MUNICIPALITY.search(one))]
    return max(named, key=lambda name: (named.count(name), -named.index(name)), default="")


def input_files(folder: Path, votes: Path | None) -> list[Path]:
    """Every file below the folder that is meant as input, in a fixed order; hidden files are left out."""
    def meant(file: Path) -> bool:
        relative = file.relative_to(folder)
        hidden = any(part.startswith((".", "~$", "__")) for part in relative.parts)
        other = file.name.casefold() in NO_INPUT or file.suffix in SKIPPED_SUFFIXES
        return not file.is_dir() and not hidden and not other and (votes is None or file.resolve() != votes.resolve())

    return sorted(file for file in folder.rglob("*") if meant(file))


def _contents(folder: Path, files: Sequence[Path]) -> Iterator[tuple[str, bytes | AppError]]:
    for file in files:
        name = str(file.relative_to(folder))
        try:
            # A pipe or a device would be read for ever.
            yield name, file.read_bytes() if file.is_file() else Refused("refused-cannot-open")
        except OSError:
            yield name, Refused("refused-cannot-open")


def _report_file(report: FileReport) -> None:
    """One line for a file."""
    said = "; ".join(_say(key, **values) for key, values in report.messages)
    counts = _say("run-counts", passages=report.passages) if report.source_id else ""
    line = ": ".join(part for part in (_say(f"file-{report.state.value}"), report.file_name) if part)
    print(" - ".join(part for part in (line, counts, said) if part))


def _report(done: WholeRun) -> None:
    counts = {state: sum(report.state is state for report in done.files) for state in FileState}
    print(_say(
        "run-files", read=counts[FileState.READ], warned=counts[FileState.WARNING],
        double=counts[FileState.DUPLICATE], refused=counts[FileState.REFUSED],
    ))  # fmt: skip
    print(_say("run-drafted", drafted=done.drafted))
    if done.votes is not None:
        print(_say("run-votes", votes=done.votes.votes, rounds=done.votes.rounds, people=done.votes.participants))
        for bad in done.votes.bad_lines:
            print(_say("run-bad-line", line=str(bad.line), why=_say(bad.key, **bad.values)))
        print(_say("run-outcomes", concluded=done.concluded, expectations=done.expectations, goals=done.goals))


def _say(key: str, **values: str | int | float) -> str:
    return say(Language.DUTCH, key, **values)
