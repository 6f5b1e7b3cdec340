"""Seconds to take in a batch of interviews, personal data looked for, and to make sources of them after the review.

    .venv/bin/python -m bench.intake [--files 200] [--characters 38000] [--folder demo/interviews] [--database URL]

The interviews are made of those in the folder: turns put together until they have so many characters, words changed
by a seed so that no two are the same; every other one is written as docx. One JSON object, "summary": true.
`times_plain` is the whole batch as a ratio to only reading the same files in the same run.
"""

import argparse
import io
import json
import resource
import tempfile
import time
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from bench.flow import varied
from interviews.reading import read_file
from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import open_store
from workflow.batch import Batch
from workflow.desk import Desk
from workflow.file_report import FileState
from workflow.intake import finish_all
from workflow.trajects import create_project

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def long_interview(originals: list[tuple[str, bytes]], number: int, characters: int) -> tuple[str, bytes]:
    """One interview of about `characters` characters, with a respondent of its own."""
    name, content = originals[number % len(originals)]
    _, first = varied(content, name, number + 1)
    text, more = first.decode(), 1
    while len(text) < characters:
        other, words = originals[(number + more) % len(originals)]
        _, next_ = varied(words, other, number + more + 1)
        text += "\n\n" + next_.decode().partition("\n\n")[2]
        more += 1
    text = text[:characters].rpartition("\n")[0]
    if number % 2:
        return f"{number:03d}.txt", text.encode()
    return f"{number:03d}.docx", docx_of(text)


def docx_of(text: str) -> bytes:
    """The smallest Word file that holds these lines, each as a paragraph."""
    body = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{escape(line)}</w:t></w:r></w:p>" for line in text.split("\n"))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f"<w:document xmlns:w='{WORD}'><w:body>{body}</w:body></w:document>")
    return held.getvalue()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--characters", type=int, default=38_000)
    parser.add_argument("--folder", type=Path, default=Path(__file__).resolve().parent.parent / "demo" / "interviews")
    parser.add_argument("--database")
    call = parser.parse_args()
    originals = [(file.name, file.read_bytes()) for file in sorted(call.folder.iterdir())]
    files = [long_interview(originals, number, call.characters) for number in range(call.files)]
    begun = time.perf_counter()
    for name, content in files:
        read_file(name, content)
    only_reading = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as scratch:
        store = open_store(call.database or f"sqlite:///{scratch}/intake.db", datetime.now(UTC))
        desk = Desk(store, Actor("bench", "Bench", Role.OWNER))
        project = create_project(
            desk, name="Bench", municipality="Lindewaard", team="Team", starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31), legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        begun = time.perf_counter()
        batch = Batch(desk, project.id, files)
        batch.start()
        batch.wait()
        taken_in = time.perf_counter() - begun
        reports = batch.progress().reports
        begun = time.perf_counter()
        finish_all(desk, project.id)
        finished = time.perf_counter() - begun
        store.close()
    print(json.dumps({
        "summary": True, "files": call.files, "characters": call.characters,
        "read": sum(one.state in (FileState.READ, FileState.WARNING) for one in reports),
        "found": sum(one.found for one in reports), "open": sum(one.open for one in reports),
        "seconds_take_in": round(taken_in, 1), "seconds_finish": round(finished, 1),
        "seconds_only_reading": round(only_reading, 1), "times_plain": round(taken_in / only_reading, 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }))  # fmt: skip


if __name__ == "__main__":
    main()
