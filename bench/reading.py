"""How fast an interview is read in each format, and whether it says the same in all of them.

    .venv/bin/python -m bench.reading [--characters 38000] [--times 5]

The files are made here. `seconds` is the best of so many times; `ratio` is that beside a fixed piece of work of
Python in the same run, so that runs on other or busy machines can be compared, and `times_txt` beside the txt;
`seconds_apart` is as the app reads: risky formats in a process of their own. `limit` is what issue 3 asks.
One JSON object a format; the last has "summary": true.
"""

import argparse
import json
import time
from collections.abc import Callable
from functools import partial

from bench.interview_files import files, talk
from interviews.reading import read_file
from workflow.reading_apart import read_safely

LIMITS = {"docx": 0.3, "odt": 0.3, "txt": 0.3, "vtt": 0.3, "pdf": 1.0}  # seconds for 38,000 characters


def best_of(times: int, work: Callable[[], object]) -> float:
    """Seconds of the fastest time."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found)


def fixed_work() -> int:
    """What any Python does: some 20 ms on a machine of 2024."""
    words: dict[str, int] = {}
    for number in range(100_000):
        word = str(number % 977)
        words[word] = words.get(word, 0) + len(word)
    return len(words)


def main() -> None:
    """Make the files, read each of them some times, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=38_000)
    parser.add_argument("--times", type=int, default=5)
    call = parser.parse_args()
    said = talk(call.characters)
    unit = best_of(call.times, fixed_work)
    txt = 0.0  # seconds of the first format
    lines = []
    for extension, content in files(said).items():
        reading = read_file(f"gesprek.{extension}", content)
        name = f"gesprek.{extension}"
        seconds = best_of(call.times, partial(read_file, name, content))
        txt = txt or seconds
        read_safely(name, content)  # the worker takes its time to start, once
        limit = LIMITS.get(extension, 1.0) * max(1.0, call.characters / 38_000)
        lines.append({
            "format": extension, "bytes": len(content), "characters": len(reading.text), "turns": len(reading.turns),
            "speakers": [speaker.count for speaker in reading.speakers], "seconds": round(seconds, 4),
            "seconds_apart": round(best_of(call.times, partial(read_safely, name, content)), 4),
            "ratio": round(seconds / unit, 2), "times_txt": round(seconds / txt, 2),
            "limit": limit, "ok": seconds <= limit,
        })  # fmt: skip
        print(json.dumps(lines[-1]), flush=True)
    print(json.dumps({
        "summary": True, "formats": len(lines), "characters": call.characters, "floors": len(said),
        "unit_seconds": round(unit, 4), "within_limit": sum(bool(line["ok"]) for line in lines),
        "slowest": max(lines, key=lambda line: float(str(line["seconds"])))["format"],
        "same_floors": sum(line["speakers"] == [len(said) // 2] * 2 for line in lines),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
