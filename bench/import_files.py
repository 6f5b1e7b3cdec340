"""What becomes of each file of a folder: read or refused, how fast, with how much memory.

    .venv/bin/python -m bench.import_files FOLDER [--expected CSV]

Each file is read in a process of its own, with at most 1 GiB and 20 seconds; old Office files through LibreOffice,
projects of other tools for coding by their own reader ("turns" are then its documents). The csv names what is due:
file, expected (accepted or rejected). One JSON object a file; the last has "summary": true.
"""

import argparse
import csv
import json
import multiprocessing
import resource
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from interviews.reading import read_file
from projects.errors import AppError
from texts import Language, say
from workflow.exchange_reading import ALWAYS, read_exchange
from workflow.old_office import MOST_BYTES, as_new_office, is_old

MOST_SECONDS = 20
MOST_MB = 1024
_GROWTH = 600  # MB of address space that Python with its libraries takes before it reads anything


def read_one(name: str, path: str, sender: Connection) -> None:
    """Read one file in this process and send what came of it."""
    limit = MOST_BYTES if is_old(name) else (MOST_MB + _GROWTH) * 2**20  # LibreOffice bounds itself
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    content = Path(path).read_bytes()
    begun = time.perf_counter()
    line: dict[str, Any] = {"file": name}
    try:
        line |= {"verdict": "accepted"} | _what_it_says(name, content)
    except AppError as error:
        line |= {"verdict": "rejected", "message": say(Language.DUTCH, error.message_key, **error.values),
                 "characters": 0, "turns": 0}  # fmt: skip
    except MemoryError:
        line |= {"verdict": "crashed", "message": "memory", "characters": 0, "turns": 0}
    line["seconds"] = round(time.perf_counter() - begun, 3)
    line["peak_mb"] = round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
    sender.send(line)
    sender.close()


def _what_it_says(name: str, content: bytes) -> dict[str, Any]:
    """What the reader of such files found; a project of another tool for coding goes to the reader of those."""
    if name.rpartition(".")[2].casefold() in ALWAYS:
        found = read_exchange(name, content)
        documents = found.project.documents
        return {"message": "; ".join(say(Language.DUTCH, one.key, **one.values) for one in found.remarks),
                "characters": sum(len(one.text) for one in documents), "turns": len(documents)}  # fmt: skip
    if content and is_old(name):
        name, content = as_new_office(name, content)
    reading = read_file(name, content)
    return {"message": "; ".join(say(Language.DUTCH, key) for key in reading.warnings),
            "characters": len(reading.text), "turns": len(reading.turns)}  # fmt: skip


def measure(file: Path, name: str) -> dict[str, Any]:
    """The figures of one file; "crashed" when its process died or took too long."""
    context = multiprocessing.get_context("forkserver")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=read_one, args=(name, str(file), sender))
    process.start()
    sender.close()
    line: dict[str, Any] = {"file": name, "verdict": "crashed", "message": "", "characters": 0, "turns": 0,
                            "seconds": float(MOST_SECONDS), "peak_mb": 0}  # fmt: skip
    try:
        if receiver.poll(MOST_SECONDS + 5):
            line = receiver.recv()
    except EOFError:
        line["message"] = f"the process died (exit code {process.exitcode})"
    process.kill()
    process.join()
    return line


def main() -> None:
    """Measure every file of the folder, in order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--expected", type=Path)
    call = parser.parse_args()
    multiprocessing.get_context("forkserver").set_forkserver_preload(["interviews.reading", "texts"])
    due: dict[str, str] = {}
    if call.expected:
        with call.expected.open(encoding="utf-8", newline="") as source:
            due = {row["file"]: row["expected"] for row in csv.DictReader(source)}
    begun = time.perf_counter()
    lines = []
    for file in sorted(one for one in call.folder.rglob("*") if one.is_file()):
        name = str(file.relative_to(call.folder))
        line = measure(file, name)
        if name in due:
            line |= {"expected": due[name], "ok": line["verdict"] == due[name]}
        lines.append(line)
        print(json.dumps(line, ensure_ascii=False), flush=True)
    judged = [line for line in lines if "ok" in line]
    print(json.dumps({
        "summary": True, "files": len(lines),
        **{one: sum(line["verdict"] == one for line in lines) for one in ("accepted", "rejected", "crashed")},
        "as_expected": sum(line["ok"] for line in judged), "judged": len(judged),
        "seconds": round(time.perf_counter() - begun, 1),
        "slowest": max((line["seconds"] for line in lines), default=0),
        "peak_mb": max((line["peak_mb"] for line in lines), default=0),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
