"""Throw damaged files at the readers of interviews: each must be read or refused, within limits; nothing else.

    .venv/bin/python -m bench.fuzz [--minutes 1] [--seed 1] [--keep /tmp/fuzz] [FORMAT ...]
    .venv/bin/python -m bench.fuzz --seed 1 --number 4711 FORMAT ...        one of these files again

Seeds of every format are made here or come from tests/files (bench/fuzz_seeds.py); bench/fuzz_mutate.py damages them.
The reading happens in a child process with a limit on memory, so that a crash of a library, a hang or a memory that
runs full is found too. What was read must hold together: turns within the text, kept and found again, roles confirmed
without a change. What breaks is written to the folder, with the way to get it again; the last line is a summary.
Exit 1 when anything broke.
"""

import argparse
import json
import multiprocessing
import random
import resource
import time
import traceback
from collections import Counter
from collections.abc import Collection
from multiprocessing.connection import Connection
from pathlib import Path

from bench.fuzz_mutate import damage
from bench.fuzz_seeds import seeds
from interviews.encoding_previews import ENCODED, encoding_previews
from interviews.encodings import clean
from interviews.passages import find_passages
from interviews.plain_reading import reading_as_plain, reading_from_plain
from interviews.reading import read_file, with_roles
from projects.errors import AppError

SLOW = 20.0  # seconds that the app's worker gets
_MEMORY = 2 << 30  # bytes of address space, as the app's worker has


def case(formats: Collection[str], seed: int, number: int) -> tuple[str, bytes]:
    """The damaged file with this number: the same each time."""
    dice = random.Random(f"{seed} {number}")
    found = seeds(formats)
    name, content = dice.choice(found)
    extension = name.rpartition(".")[2]
    return name, damage(content, [one for other, one in found if other.endswith(extension)], dice)


def verdict(name: str, content: bytes) -> str:
    """ "read" or "refused"; otherwise what went wrong."""
    try:
        _try(name, content)
    except AppError as error:
        return "refused" if error.message_key.startswith("refused-") else f"another error: {error.message_key}"
    except Exception as error:  # noqa: BLE001 - whatever it is, is what we look for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {str(error)[:120]}"
    return "read"


def _try(name: str, content: bytes) -> None:
    if name.rpartition(".")[2] in ENCODED:
        encoding_previews(content)
    reading = read_file(name, content)
    places = [place for turn in reading.turns for place in (turn.start, turn.end)]
    assert places == sorted(places), "turns out of order"
    assert all(0 <= place <= len(reading.text) for place in places), "a turn outside the text"
    assert all(reading.text[turn.start : turn.end].strip() for turn in reading.turns), "a turn without words"
    assert clean(reading.text) == reading.text, "a text that is not clean"
    assert reading_from_plain(json.loads(json.dumps(reading_as_plain(reading)))) == reading, "lost when kept"
    roles = {one.label: one.role for one in reading.speakers}
    assert with_roles(reading, roles) == reading, "roles that change when they are confirmed"
    find_passages(reading.text, reading.turns)


def _run(formats: Collection[str], seed: int, first: int, until: float, tell: Connection) -> None:
    """In the child: one file after the other; says which it begins with and what came of it."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    found = seeds(formats)
    number = first
    while time.monotonic() < until:
        dice = random.Random(f"{seed} {number}")
        name, content = dice.choice(found)
        extension = name.rpartition(".")[2]
        content = damage(content, [one for other, one in found if other.endswith(extension)], dice)
        tell.send((number, name, "begun", 0.0))
        begun = time.monotonic()
        said = verdict(name, content)
        tell.send((number, name, said, time.monotonic() - begun))
        number += 1
    tell.send((number, "", "done", 0.0))


def fuzz(formats: Collection[str], seed: int, seconds: float, keep: Path) -> bool:
    """Run for so long; True if nothing broke."""
    tried: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    until = time.monotonic() + seconds
    number, slowest = 0, 0.0
    while time.monotonic() < until:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_run, args=(formats, seed, number, until, sender))
        child.start()
        sender.close()
        name, said = "", ""
        while said != "done":
            try:
                if not receiver.poll(SLOW + 5):
                    said = f"hangs: {name.rpartition('.')[2]}"
                    break
                number, name, said, took = receiver.recv()
            except EOFError:
                child.join()
                said = f"process died (exit code {child.exitcode}): {name.rpartition('.')[2]}"
                break
            if said not in ("begun", "done"):
                slowest = max(slowest, took)
                extension = name.rpartition(".")[2]
                tried[f"{extension} {said}" if said in ("read", "refused") else f"{extension} broken"] += 1
                if said not in ("read", "refused"):
                    _keep(said, name, formats, seed, number, keep, broken)
        child.kill()
        child.join()
        if said != "done":
            _keep(said, name, formats, seed, number, keep, broken)
            number += 1
    print(json.dumps({"summary": True, "files": sum(tried.values()), "crashed": sum(broken.values()),
                      "kinds": len(broken), "slowest_s": round(slowest, 3), "seconds": seconds, "seed": seed,
                      "formats": dict(sorted(tried.items()))}))  # fmt: skip
    return not broken


def _keep(why: str, name: str, formats: Collection[str], seed: int, number: int, keep: Path,
          broken: "Counter[str]") -> None:  # fmt: skip
    """Write the file down, the first of its kind; say how to get it again."""
    broken[why] += 1
    if broken[why] > 1:
        return
    keep.mkdir(parents=True, exist_ok=True)
    file = keep / f"{seed}-{number}-{name}"
    file.write_bytes(case(formats, seed, number)[1])
    again = f"python -m bench.fuzz --seed {seed} --number {number} {' '.join(formats)}".strip()
    print(json.dumps({"why": why, "file": str(file), "again": again}), flush=True)


def main() -> None:
    """Run for the given time, or read one file again."""
    parser = argparse.ArgumentParser(prog="bench.fuzz", description=__doc__)
    parser.add_argument("formats", nargs="*")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int)
    parser.add_argument("--keep", type=Path, default=Path("/tmp/fuzz"), help="folder for files that broke a reader")
    call = parser.parse_args()
    if call.number is not None:
        name, content = case(call.formats, call.seed, call.number)
        said = verdict(name, content)
        print(json.dumps({"file": name, "bytes": len(content), "verdict": said}))
        if said not in ("read", "refused"):
            _try(name, content)  # for the whole traceback
        return
    unread = [name for name, content in seeds(call.formats) if verdict(name, content) != "read"]
    assert not unread, f"these seeds are not read as they are: {unread}"
    raise SystemExit(0 if fuzz(call.formats, call.seed, 60 * call.minutes, call.keep) else 1)


if __name__ == "__main__":
    main()
