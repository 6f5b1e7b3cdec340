"""How much of the personal data in labelled texts is found, by kind.

    .venv/bin/python -m bench.personal_data SPANS.jsonl [--roster]

Each line holds a text and its spans (start, end, type, text). A span counts as found when what we hide
covers at least half of it. With --roster the full names of the file are known beforehand, as those of
conversation partners are. One JSON object; "summary": true.
"""

import argparse
import json
import time
from collections import defaultdict
from pathlib import Path

from interviews.names import Roster
from interviews.personal_data import PersonalData, find_personal_data

# Their word for a kind -> ours. What we do not look for in this version counts as missed.
KINDS = {"PER": "NAAM", "TEL": "TELEFOON", "DATUM": "GEBOORTEDATUM"}
Span = tuple[int, int, str]


def read(file: Path) -> list[tuple[str, list[Span]]]:
    """Texts with their spans, kinds in our words."""
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = [(one["start"], one["end"], KINDS.get(one["type"], one["type"])) for one in row["spans"]]
        found.append((row["text"], spans))
    return found


def measure(texts: list[tuple[str, list[Span]]], roster: Roster) -> dict[str, object]:
    """Recall and precision, all kinds together and apart."""
    hit: defaultdict[str, int] = defaultdict(int)
    due: defaultdict[str, int] = defaultdict(int)
    right: defaultdict[str, int] = defaultdict(int)
    ours: defaultdict[str, int] = defaultdict(int)
    begun = time.perf_counter()
    found = [find_personal_data(text, roster) for text, _ in texts]
    seconds = time.perf_counter() - begun
    for (_, spans), hidden in zip(texts, found, strict=True):
        for start, end, kind in spans:
            due[kind] += 1
            hit[kind] += any(_covers(one, start, end) for one in hidden)
        for one in hidden:
            ours[one.kind] += 1
            right[one.kind] += any(_covers(one, start, end) for start, end, _ in spans)
    kinds = sorted(due.keys() | ours.keys())
    return {
        "summary": True, "texts": len(texts), "roster": len(roster),
        "recall": _share(sum(hit.values()), sum(due.values())),
        "precision": _share(sum(right.values()), sum(ours.values())),
        "by_kind": {
            kind: {"recall": _share(hit[kind], due[kind]), "precision": _share(right[kind], ours[kind]), "n": due[kind]}
            for kind in kinds
        },
        "characters_per_s": round(sum(len(text) for text, _ in texts) / max(seconds, 1e-9)),
    }  # fmt: skip


def _covers(one: PersonalData, start: int, end: int) -> bool:
    return min(one.end, end) - max(one.start, start) >= (end - start) / 2


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def main() -> None:
    """Measure one file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spans", type=Path)
    parser.add_argument("--roster", action="store_true")
    call = parser.parse_args()
    texts = read(call.spans)
    names = {
        text[start:end] for text, spans in texts for start, end, kind in spans
        if kind == "NAAM" and " " in text[start:end]
    }  # fmt: skip
    roster = Roster({name: f"R{number:02d}" for number, name in enumerate(sorted(names), 1)} if call.roster else {})
    print(json.dumps(measure(texts, roster), ensure_ascii=False))


if __name__ == "__main__":
    main()
