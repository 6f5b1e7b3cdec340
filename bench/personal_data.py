"""How much of the personal data in labelled texts is found, by kind and by layer.

    .venv/bin/python -m bench.personal_data SPANS.jsonl [--roster] [--layers basic] [--half 1] [--misses]

Each line holds a text and its spans (start, end, type, text); or, as in the demo case, one span with the name of its
file (bestand, start, eind, type), which then stands in the folder `interviews` beside the folder of the spans; or, in a
.txt, fragments with marks (bench/data/README.md). A span
counts as found when what we hide covers at least half of it, of whatever kind; what we hide is right when it covers
half of a span, or lies for half or more in one. Dates and places are looked for if the file has them labelled.

With --roster the full names of the file are known beforehand, as those of conversation partners are. --half 1 or 2
takes the first or the second half of the texts. --misses prints what was missed and what was wrong before the
summary. One JSON object a line, the last with "summary": true.
"""

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Collection
from pathlib import Path

from interviews.found import BASIC, SUGGESTED, Layer
from interviews.names import Roster
from interviews.personal_data import PersonalData, find_personal_data

# Their word for a kind -> ours.
KINDS = {"PER": "NAAM", "TEL": "TELEFOON"}
Span = tuple[int, int, str]
Labelled = list[tuple[str, list[Span]]]


def read(file: Path) -> Labelled:
    """Texts with their spans, kinds in our words."""
    if file.suffix == ".txt":
        return [_marked(fragment.strip("\n")) for fragment in file.read_text(encoding="utf-8").split("\n%%\n")]
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    if rows and "bestand" in rows[0]:
        return _by_file(rows, file.parent.parent / "interviews")
    return [
        (row["text"], [(one["start"], one["end"], KINDS.get(one["type"], one["type"])) for one in row["spans"]])
        for row in rows
    ]


def _marked(fragment: str) -> tuple[str, list[Span]]:
    """The text without its marks, and the spans that they mark: "[[NAAM|Karin]] belt"."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = place = 0
    for mark in _MARK.finditer(fragment):
        pieces += [fragment[place : mark.start()], mark["words"]]
        start = length + mark.start() - place
        length = start + len(mark["words"])
        spans.append((start, length, mark["kind"]))
        place = mark.end()
    return "".join([*pieces, fragment[place:]]), spans


_MARK = re.compile(r"\[\[(?P<kind>\w+)\|(?P<words>[^\]]+)\]\]")


def _by_file(rows: list[dict[str, object]], folder: Path) -> Labelled:
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for row in rows:
        spans[str(row["bestand"])].append((int(str(row["start"])), int(str(row["eind"])), str(row["type"])))
    return [((folder / name).read_text(encoding="utf-8"), found) for name, found in sorted(spans.items())]


def layers_for(texts: Labelled, chosen: str) -> frozenset[Layer]:
    """The layers to look with: dates and places only where somebody labelled them."""
    if chosen == "basic":
        return BASIC
    labelled = {kind for _, spans in texts for _, _, kind in spans}
    more = {layer for layer, kinds in (
        (Layer.SETTING, {"DATUM", "PLAATS"}), (Layer.FUNCTION, {"FUNCTIE"}), (Layer.NUMBER, {"KENMERK"}),
        (Layer.SENSITIVE, {"GEZONDHEID", "STRAFRECHT"}),
    ) if labelled & kinds}  # fmt: skip
    return SUGGESTED | more


def measure(texts: Labelled, roster: Roster, layers: Collection[Layer]
            ) -> tuple[dict[str, object], list[dict[str, object]]]:  # fmt: skip
    """Recall and precision, all kinds together and apart; and each miss and each wrong one."""
    hit: Counter[str] = Counter()
    due: Counter[str] = Counter()
    right: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    by_layer: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    faults: list[dict[str, object]] = []
    find_personal_data("Even warm lopen, zei Karin.", roster, layers=layers)
    begun = time.perf_counter()
    found = [find_personal_data(text, roster, layers=layers) for text, _ in texts]
    seconds = time.perf_counter() - begun
    for (text, spans), hidden in zip(texts, found, strict=True):
        for start, end, kind in spans:
            due[kind] += 1
            covered = any(_covers(one, start, end) for one in hidden)
            hit[kind] += covered
            if not covered:
                faults.append({"missed": kind, "text": text[start:end], "in": text[max(0, start - 40) : end + 40]})
        for one in hidden:
            fits = any(_covers(one, start, end) or _lies_in(one, start, end) for start, end, _ in spans)
            ours[one.kind] += 1
            right[one.kind] += fits
            by_layer[one.layer.value][0] += fits
            by_layer[one.layer.value][1] += 1
            if not fits:
                faults.append({"wrong": one.kind, "text": one.text, "reason": one.reason, "sure": one.sure,
                               "in": text[max(0, one.start - 40) : one.end + 40]})  # fmt: skip
    kinds = sorted(due.keys() | ours.keys())
    summary: dict[str, object] = {
        "summary": True, "texts": len(texts), "roster": len(roster),
        "recall": _share(hit.total(), due.total()),
        "precision": _share(right.total(), ours.total()),
        "by_kind": {
            kind: {"recall": _share(hit[kind], due[kind]), "precision": _share(right[kind], ours[kind]), "n": due[kind]}
            for kind in kinds
        },
        "by_layer": {name: {"found": count, "precision": _share(fits, count)}
                     for name, (fits, count) in sorted(by_layer.items())},
        "characters_per_s": round(sum(len(text) for text, _ in texts) / max(seconds, 1e-9)),
    }  # fmt: skip
    return summary, faults


def seconds_per_mb(texts: Labelled, roster: Roster, layers: Collection[Layer]) -> float:
    """Seconds of processor time for one text of a million characters, made of these texts."""
    joined = "\n\n".join(text for text, _ in texts)
    whole = (joined * (1_000_000 // max(len(joined), 1) + 1))[:1_000_000]
    begun = time.process_time()
    find_personal_data(whole, roster, layers=layers)
    return round(time.process_time() - begun, 2)


def _covers(one: PersonalData, start: int, end: int) -> bool:
    return min(one.end, end) - max(one.start, start) >= (end - start) / 2


def _lies_in(one: PersonalData, start: int, end: int) -> bool:
    return min(one.end, end) - max(one.start, start) >= (one.end - one.start) / 2


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def full_names(texts: Labelled) -> Roster:
    """The names of two words and more, as a roster."""
    names = {
        " ".join(text[start:end].split()) for text, spans in texts for start, end, kind in spans
        if kind == "NAAM" and " " in text[start:end]
    }  # fmt: skip
    return Roster({name: f"R{number:02d}" for number, name in enumerate(sorted(names), 1)})


def main() -> None:
    """Measure one file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spans", type=Path)
    parser.add_argument("--roster", action="store_true")
    parser.add_argument("--layers", choices=("basic", "suggested"), default="suggested")
    parser.add_argument("--half", type=int, choices=(1, 2))
    parser.add_argument("--misses", action="store_true")
    call = parser.parse_args()
    texts = read(call.spans)
    if call.half:
        middle = len(texts) // 2
        texts = texts[:middle] if call.half == 1 else texts[middle:]
    roster, layers = full_names(texts) if call.roster else Roster({}), layers_for(texts, call.layers)
    summary, faults = measure(texts, roster, layers)
    for fault in faults if call.misses else ():
        print(json.dumps(fault, ensure_ascii=False))
    print(json.dumps({**summary, "seconds_per_mb": seconds_per_mb(texts, roster, layers)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
