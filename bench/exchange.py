"""Exchange with other tools: how fast a project comes in and goes out again, and what becomes of each file.

    .venv/bin/python -m bench.exchange [FILE ...] [--interviews 50] [--tags 27] [--characters 38000]

Each FILE (.qdpx, .qdc, .qda, .sqlite3) is brought into an empty traject; without files a made-up project is.
One JSON object per line, the last with "summary": true. Sizes: as in practice (spec/interviews.md).
"""

import argparse
import json
import random
import resource
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
)
from interviews.exchange.refi_write import write_refi
from projects.errors import AppError
from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import open_store
from workflow.desk import Desk
from workflow.exchange_in import import_exchange
from workflow.exchange_out import export_refi
from workflow.trajects import create_project

_WORDS = (
    "we", "zien", "afval", "op", "straat", "blijft", "liggen", "handhavers", "zouden", "vaker", "langs", "moeten",
    "komen", "bewoners", "verwachten", "dat", "een", "melding", "binnen", "twee", "dagen", "wordt", "opgepakt",
)  # fmt: skip


def made_up(interviews: int, tags: int, characters: int) -> ExchangedProject:
    """A project of that size: questions and answers, and codes on stretches of the answers."""
    dice = random.Random(1)
    codes = tuple(ExchangedCode(f"code {number}", f"Thema {number}") for number in range(40))
    documents, selections = [], []
    for number in range(interviews):
        pieces: list[str] = []
        spans: list[tuple[int, int]] = []
        length = 0
        while length < characters:
            answer = " ".join(dice.choices(_WORDS, k=dice.randint(20, 60))).capitalize() + "."
            piece = f"Interviewer: {' '.join(dice.choices(_WORDS, k=8))}?\n\nRespondent: "
            spans.append((length + len(piece), length + len(piece) + len(answer)))
            pieces += [piece, answer, "\n\n"]
            length += len(piece) + len(answer) + 2
        text = "".join(pieces)
        documents.append(ExchangedDocument(f"document {number}", f"Gesprek {number}", text))
        for place, (start, end) in enumerate(dice.sample(spans, min(tags, len(spans)))):
            coding = ExchangedCoding(f"coding {number} {place}", dice.choice(codes).id, "user")
            selections.append(ExchangedSelection(
                f"selection {number} {place}", f"document {number}", start, end, text[start:end], (coding,)
            ))  # fmt: skip
    return ExchangedProject("Bench", "bench", "", (ExchangedUser("user", "Carla"),), codes,
                            documents=tuple(documents), selections=tuple(selections))  # fmt: skip


def main() -> None:
    """Bring every file in, and the last one out again."""
    parser = argparse.ArgumentParser(prog="bench.exchange")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--interviews", type=int, default=50)
    parser.add_argument("--tags", type=int, default=27, help="codes on each interview")
    parser.add_argument("--characters", type=int, default=38_000, help="of each interview")
    call = parser.parse_args()
    files = [(file.name, file.read_bytes()) for file in call.files]
    if not files:
        files = [("made-up.qdpx", write_refi(made_up(call.interviews, call.tags, call.characters)))]
    totals = {"placed": 0, "moved": 0, "lost": 0, "refused": 0}
    seconds = out = 0.0
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/bench.db", datetime.now(UTC))
        desk = Desk(store, Actor("bench", "Bench", Role.OWNER))
        for name, content in files:
            took, line, back = _one(desk, name, content)
            seconds, out = seconds + took, out + back
            for key in totals:
                totals[key] += int(str(line.get(key, 0)))
            print(json.dumps(line))
        store.close()
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024
    print(json.dumps({"summary": True, "files": len(files), **totals, "seconds": round(seconds, 2),
                      "seconds_out": round(out, 2), "peak_mb": peak}))  # fmt: skip


def _one(desk: Desk, name: str, content: bytes) -> tuple[float, dict[str, object], float]:
    """Seconds in, what became of the file, and seconds out again."""
    project = create_project(
        desk, name=name, municipality="Bench", team="", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 1, 1),
    )  # fmt: skip
    began = time.perf_counter()
    try:
        report = import_exchange(desk, project.id, name, content)
    except AppError as error:
        return time.perf_counter() - began, {"file": name, "refused": 1, "message": error.message_key}, 0.0
    took = time.perf_counter() - began
    began = time.perf_counter()
    try:
        size = len(export_refi(desk, project.id))
    except AppError:
        size = 0  # only codes, or only texts that wait for their review
    back = time.perf_counter() - began
    return took, {
        "file": name, "kind": report.kind.value, "bytes": len(content), "documents": len(report.files),
        "placed": report.placed, "moved": report.moved, "lost": len(report.lost), "codes": report.codes,
        "messages": [key for key, _ in report.messages], "seconds": round(took, 2),
        "seconds_out": round(back, 2), "bytes_out": size,
    }, back  # fmt: skip


if __name__ == "__main__":
    main()
