"""Seconds and peak memory of each step of the main job, for 14, 140 and 1,400 interviews.

    .venv/bin/python -m bench.flow [--sizes 14 140 1400] [--folder demo/interviews] [--database URL]

The interviews are copies of those in the folder, with words changed by a seed, so that no two files
are the same. Everything goes through workflow/. One JSON object per line; the last has "summary": true.
`times_14` is the seconds per interview as a ratio to those of the smallest size in the same run.
"""

import argparse
import json
import multiprocessing
import random
import re
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import open_store
from workflow.coding import accept_all, source_lines
from workflow.desk import Desk
from workflow.exporting import workbook
from workflow.importing import import_files
from workflow.theming import theme_summaries
from workflow.trajects import create_project, overview
from workflow.vote_import import import_votes
from workflow.whole_run import conclude_all, draft_all

ROOT = Path(__file__).resolve().parent.parent
GIVEN = ("Ayse", "Bart", "Chris", "Daan", "Emma", "Fatima", "Gijs", "Hanna", "Ilse", "Jasper", "Karin", "Lars",
         "Mieke", "Niels", "Oumaima", "Pieter", "Quinten", "Rachid", "Sanne", "Thijs", "Ursula", "Victor", "Wendy",
         "Xander", "Yara", "Zeynep")  # fmt: skip
WORDS = re.compile(r"\b[a-z]{5,}\b")


def varied(content: bytes, name: str, copy: int) -> tuple[str, bytes]:
    """A copy of an interview in which some words have changed places, with a code of its own."""
    text = content.decode()
    if copy:
        chance = random.Random(f"{name}{copy}")
        body = text.partition("\n\n")
        words = WORDS.findall(body[2])
        swapped = WORDS.sub(lambda m: chance.choice(words) if chance.random() < 0.1 else m.group(), body[2])
        text = re.sub(r"interview_id: (\S+)", rf"interview_id: \1-{copy}", body[0]) + body[1] + swapped
        text = re.sub(r"respondent: .+", f"respondent: {_name(chance)}", text)
    return f"{copy}-{name}", text.encode()


def _name(chance: random.Random) -> str:
    """Somebody who does not exist: a given name and a made-up surname."""
    parts = ("ber", "din", "gor", "hal", "kel", "mar", "nor", "pel", "ros", "stra", "ter", "vel", "win", "zan")
    return f"{chance.choice(GIVEN)} {''.join(chance.choice(parts) for _ in range(3)).capitalize()}"


def measure(size: int, folder: str, url: str | None, sender: Connection) -> None:
    """Run all steps for one size in this process and send the figures."""
    originals = [(file.name, file.read_bytes()) for file in sorted(Path(folder).iterdir())]
    files = [varied(content, name, n // len(originals)) for n in range(size)
             for name, content in [originals[n % len(originals)]]]  # fmt: skip
    with tempfile.TemporaryDirectory() as scratch:
        now = datetime.now(UTC)
        desk = Desk(open_store(url or f"sqlite:///{scratch}/flow.db", now), Actor("bench", "Bench", Role.OWNER))
        project = create_project(
            desk, name=f"Bench {size}", municipality="Lindewaard", team="Team", starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31), legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        votes = (ROOT / "demo" / "votes.csv").read_bytes()
        import_files(desk, project.id, files[:1])  # trains the tagger: once, whatever the size
        steps: list[tuple[str, Callable[[], object]]] = [
            ("import", lambda: import_files(desk, project.id, files[1:])),
            ("list", lambda: source_lines(desk, project.id)),
            ("overview", lambda: overview(desk, project.id)),
            ("themes", lambda: theme_summaries(desk, project.id)),
            ("accept", lambda: accept_all(desk, source_lines(desk, project.id)[0].id)),
            ("votes", lambda: import_votes(desk, project.id, votes)),
            ("draft", lambda: draft_all(desk, project.id)),
            ("conclude", lambda: conclude_all(desk, project.id)),
            ("workbook", lambda: workbook(desk, project.id)),
        ]
        for name, step in steps:
            begun = time.perf_counter()
            step()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            sender.send({"interviews": size, "step": name, "seconds": round(time.perf_counter() - begun, 3),
                         "peak_mb": round(peak)})  # fmt: skip
        desk.store.close()
    sender.close()


def main() -> None:
    """Measure each size in a process of its own: memory of one size does not count for the next."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[14, 140, 1400])
    parser.add_argument("--folder", default=str(ROOT / "demo" / "interviews"))
    parser.add_argument("--database", help="SQLAlchemy URL; without: a SQLite file for each size")
    call = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    totals: list[dict[str, float]] = []
    for size in call.sizes:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=measure, args=(size, call.folder, call.database, sender))
        process.start()
        sender.close()
        lines = []
        while True:
            try:
                lines.append(receiver.recv())
            except EOFError:
                break
            print(json.dumps(lines[-1]), flush=True)
        process.join()
        if process.exitcode:
            raise SystemExit(process.exitcode)
        imported = next(line["seconds"] for line in lines if line["step"] == "import")
        totals.append({
            "interviews": size, "seconds": round(sum(line["seconds"] for line in lines), 2),
            "import_ms_each": round(1000 * imported / max(size - 1, 1), 1),
            "peak_mb": max(line["peak_mb"] for line in lines),
        })  # fmt: skip
    for total in totals:
        total["times_smallest"] = round(total["import_ms_each"] / totals[0]["import_ms_each"], 2)
    print(json.dumps({"summary": True, "sizes": totals}))


if __name__ == "__main__":
    main()
