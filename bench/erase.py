"""How long it takes to forget a person, and whether a byte of them is left.

    .venv/bin/python -m bench.erase [--interviews 50] [--times 3] [--database URL] [--folder demo/interviews]

The interviews are those of bench.search. One of them is given to somebody with a name that stands nowhere else, a
colleague's interview names that person, and the first is erased. One JSON object, with "summary": true; `left` counts
the name in the bytes of a SQLite file and its log (null on a server: tests/workflow/test_erasing.py looks there).
"""

import argparse
import json
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bench.flow import ROOT
from bench.search import fill
from interviews.memo import MemoTarget
from projects.project import LegalBasis, Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from store import open_store
from workflow.coding import source_lines
from workflow.desk import Desk
from workflow.erasing import erase
from workflow.memos import add_memo
from workflow.people import add_stakeholder
from workflow.source_edits import link_source
from workflow.trajects import create_project, edit_project

NAME = "Quirina Zwaluwberg-Canario"


def main() -> None:
    """Fill a traject, erase somebody, and print what it took."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--interviews", type=int, default=50)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--database")
    parser.add_argument("--folder", type=Path, default=ROOT / "demo" / "interviews")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "erase.db"
        now = datetime.now(UTC)
        desk = Desk(open_store(call.database or f"sqlite:///{file}", now), Actor("bench", "Bench", Role.OWNER))
        project = create_project(
            desk, name="Meting", municipality="Nergens", team="Team", starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        characters = fill(desk, project, call.folder, call.interviews, call.times)
        before, seconds, wiped = _erase_one(desk, project, file)
        left = None if call.database else _count(file)
        desk.store.close()
    print(json.dumps({
        "summary": True, "interviews": call.interviews, "characters": characters, "seconds": round(seconds, 2),
        "wiped": wiped, "before": None if call.database else before, "left": left,
    }))  # fmt: skip


def _erase_one(desk: Desk, project: Project, file: Path) -> tuple[int, float, bool]:
    """How often the name stood there, the seconds that forgetting took, and whether the disk was wiped."""
    person = add_stakeholder(desk, project.id, name=NAME, function="winkelier", organisation="", side=Side.PARTNER,
                             group="")  # fmt: skip
    link_source(desk, source_lines(desk, project.id)[0].id, person.id)
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, f"Vraag het {NAME}")
    edit_project(desk, replace(project, team=f"Team van {NAME}"))
    before = _count(file)
    start = time.perf_counter()
    done = erase(desk, person.id)
    return before, time.perf_counter() - start, done.wiped


def _count(file: Path) -> int:
    beside = (file, file.with_name(f"{file.name}-wal"))
    return sum(one.read_bytes().count(NAME.encode()) for one in beside if one.exists())


if __name__ == "__main__":
    main()
