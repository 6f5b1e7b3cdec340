"""How many of the passages that people marked do we find? One JSON line, with the share of them.

python -m bench.passages INTERVIEWS GOLD   (a folder, and a jsonl file with "bestand" and "citaat")
"""

import json
import sys
import time
from pathlib import Path

from interviews.passages import find_passages
from interviews.reading import read_file

ENOUGH = 0.5  # of the characters of both together must be in both


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Intersection over union of two spans, 0 to 1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def measure(folder: Path, gold: Path) -> dict[str, object]:
    """Passages of `gold` that one of ours matches; and those that it does not, for reading."""
    wanted = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    found = matched = ours = 0
    missed: list[str] = []
    started = time.perf_counter()
    for name in sorted({row["bestand"] for row in wanted}):
        reading = read_file(name, (folder / name).read_bytes())
        spans = [(span.start, span.end) for span in find_passages(reading.text, reading.turns)]
        ours += len(spans)
        place = 0
        for row in (row for row in wanted if row["bestand"] == name):
            start = reading.text.find(row["citaat"], place)
            start = reading.text.find(row["citaat"]) if start < 0 else start
            found += start >= 0
            place = max(place, start)
            best = max((overlap((start, start + len(row["citaat"])), span) for span in spans), default=0.0)
            hit = start >= 0 and best >= ENOUGH
            matched += hit
            missed += [] if hit else [f"{name}: {row['citaat']}"]
    return {"summary": True, "gold": len(wanted), "gold_in_text": found, "ours": ours,
            "passage_recall": round(matched / len(wanted), 4), "seconds": round(time.perf_counter() - started, 3),
            "missed": missed}  # fmt: skip


def main() -> None:
    """Print the figures; with a third argument also what was missed."""
    result = measure(Path(sys.argv[1]), Path(sys.argv[2]))
    missed = result.pop("missed")
    if len(sys.argv) > 3:
        print(json.dumps({"missed": missed}, ensure_ascii=False, indent=1))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
