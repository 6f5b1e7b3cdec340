"""How long a search takes, against a plain LIKE over the same texts in the same run.

    .venv/bin/python -m bench.search [--interviews 1400] [--times 1] [--database URL] [--folder demo/interviews]

The interviews are those of bench.flow: copies with words changed by a seed; with --times 10 each is ten of them in a
row (the real ones that we know have 38,000 characters). `search` is all that the page asks: words, places, 20 results
in context. `uncoded` the same with only what has no code yet. One JSON object a line, the last with "summary": true;
`slower_than_like` is the slowest search as a ratio to the LIKE.
"""

import argparse
import hashlib
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import sqlalchemy as sa

from bench.flow import ROOT, varied
from interviews.reading import read_file
from interviews.source import Source, SourceKind
from projects.ids import SourceId
from projects.project import LegalBasis, Project
from projects.rights import Actor, Role
from store import open_store
from workflow.desk import Desk
from workflow.searching import rebuild_index, search
from workflow.trajects import create_project

QUERIES = ("overlast", "parkeren", "jongeren OF jeugd", '"op straat"', "handhav*", "overlast -hond", "de",
           "zwembad kanaal", "parkeeroverlst", "aanspreken jongeren centrum")  # fmt: skip
ROUNDS = 5


def fill(desk: Desk, project: Project, folder: Path, size: int, times: int) -> int:
    """Keep `size` interviews; returns their characters."""
    files = sorted(file for file in folder.iterdir() if file.suffix == ".txt")
    characters = 0
    for n in range(size):
        copies = [varied(file.read_bytes(), file.name, n * times + m)[1].decode()
                  for m in range(times) for file in [files[(n + m) % len(files)]]]  # fmt: skip
        text = copies[0] + "\n\n" + "\n\n".join(copy.partition("\n\n")[2] for copy in copies[1:])
        reading = read_file(f"{n}.txt", text.encode())
        source = Source(
            SourceId(desk.new_id()), project.id, SourceKind.INTERVIEW, f"I{n:04d}", "", f"{n}.txt",
            hashlib.sha256(text.encode()).hexdigest(), reading.text, desk.clock(),
        )  # fmt: skip
        characters += len(reading.text)
        with desk.store.writing() as work:
            work.sources.add(source, reading.turns, b"")
    return characters


def milliseconds(deed: Callable[[], object]) -> float:
    """The middle one of some rounds."""
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        deed()
        took.append(1000 * (time.perf_counter() - begun))
    return round(statistics.median(took), 1)


def main() -> None:
    """Fill a database and search it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--interviews", type=int, default=1400)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--database", help="SQLAlchemy URL; without: a SQLite file of its own")
    parser.add_argument("--folder", type=Path, default=ROOT / "demo" / "interviews")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        store = open_store(call.database or f"sqlite:///{scratch}/search.db", datetime.now(UTC))
        desk = Desk(store, Actor("bench", "Bench", Role.OWNER))
        project = create_project(
            desk, name="Bench", municipality="Lindewaard", team="Team", starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31), legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        begun = time.perf_counter()
        characters = fill(desk, project, call.folder, call.interviews, call.times)
        filled = time.perf_counter() - begun
        begun = time.perf_counter()
        units = rebuild_index(desk, project.id)
        rebuilt = time.perf_counter() - begun

        def like() -> object:
            scan = sa.text("SELECT count(*) FROM sources WHERE text LIKE '%overlast%' AND project_id = :p")
            with store._database.reading() as db:
                return db.execute(scan, {"p": project.id}).scalar()

        scan = milliseconds(like)
        slowest = 0.0
        for words in QUERIES:
            found = search(desk, project.id, words)
            took = milliseconds(lambda words=words: search(desk, project.id, words))  # type: ignore[misc]
            uncoded = milliseconds(lambda words=words: search(desk, project.id, words, uncoded=True))  # type: ignore[misc]
            slowest = max(slowest, took, uncoded)
            line = {"query": words, "total": found.total, "search_ms": took, "uncoded_ms": uncoded}
            print(json.dumps(line), flush=True)
        print(json.dumps({
            "summary": True, "interviews": call.interviews, "characters": characters, "stretches": units,
            "fill_ms_each": round(1000 * filled / call.interviews, 1), "rebuild_seconds": round(rebuilt, 1),
            "like_ms": scan, "slowest_ms": slowest, "slower_than_like": round(slowest / scan, 2),
        }))  # fmt: skip
        store.close()


if __name__ == "__main__":
    main()
