"""How good is the shipped tagger on a case that it has never seen? One JSON object a line, a summary last.

.venv/bin/python -m bench.tagging INTERVIEWS GOLD [--codebook FILE] [--learn]
"""

import argparse
import json
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import f1_score  # type: ignore[import-untyped]

from analysis.context import PassageInContext
from analysis.tagger import LearntPassage, train
from interviews.coding import Dimension, Sentiment, Suggestion, Theme
from interviews.reading import Reading, read_file
from projects.ids import PassageId, ProjectId, ThemeId

DIMENSIONS = {"verwachting": Dimension.EXPECTATION, "beeld": Dimension.PERCEPTION, "overig": Dimension.OTHER}
SENTIMENTS = {"positief": Sentiment.POSITIVE, "neutraal": Sentiment.NEUTRAL, "negatief": Sentiment.NEGATIVE}
STEPS = (1, 3, 6)  # interviews accepted before the rest is measured, with --learn


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold passage and how a person coded it. `theme` is "" where it fits no code."""

    interview: str
    passage: PassageInContext
    theme: str
    dimension: Dimension
    sentiment: Sentiment | None
    measurable: bool | None


def read_codebook(path: Path) -> list[Theme]:
    """The themes of a codebook file in the format of data/lindewaard/codeboek.json; ids are the codes."""
    entries = json.loads(path.read_text(encoding="utf-8"))["themas"]
    return [
        Theme(ThemeId(entry["code"]), ProjectId("bench"), entry["code"], entry["label"], entry.get("definitie", ""),
              entry.get("wel", ""), entry.get("niet", ""), entry.get("voorbeeld", ""), position)
        for position, entry in enumerate(entries)
    ]  # fmt: skip


def read_gold(interviews: Path, gold: Path) -> list[Gold]:
    """Every gold passage with the question and the turn in which our own reader finds it."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    readings = {name: read_file(name, (interviews / name).read_bytes()) for name in {row["bestand"] for row in rows}}
    return [
        Gold(
            interview=row["interview"],
            passage=_in_context(row["id"], row["citaat"], row["start"], readings[row["bestand"]]),
            theme=row["thema"] or "",
            dimension=DIMENSIONS[row["dimensie"]],
            sentiment=SENTIMENTS.get(row["sentiment"] or ""),
            measurable=row["meetbaar"],
        )
        for row in rows
    ]


def _in_context(gold_id: str, quote: str, near: int, reading: Reading) -> PassageInContext:
    """The passage in its turn. A quote that our reader has dropped stands alone: that is our fault too."""
    at = min(_places(reading.text, quote), key=lambda place: abs(place - near), default=-1)
    turn = next((turn for turn in reading.turns if turn.start <= at < turn.end), None)
    if turn is None:
        return PassageInContext(PassageId(gold_id), quote, "", quote)
    return PassageInContext(PassageId(gold_id), quote, turn.context, reading.text[turn.start : turn.end])


def _places(text: str, quote: str) -> list[int]:
    """Where `quote` stands in `text`, in order."""
    places, at = [], text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def measure(gold: Sequence[Gold], suggestions: Sequence[Suggestion], codes: set[str]) -> dict[str, float]:
    """The figures of DESIGN.md; themes are measured where the gold theme is in the codebook."""
    both = [(one, said) for one, said in zip(gold, suggestions, strict=True) if one.theme in codes]
    true, said = [one.theme for one, _ in both], [suggestion.theme_id or "" for _, suggestion in both]
    images = [(one, sug) for one, sug in zip(gold, suggestions, strict=True) if one.sentiment]
    seen = [(one.sentiment.value, sug.sentiment.value) for one, sug in images if one.sentiment and sug.sentiment]
    wishes = [(one, sug) for one, sug in zip(gold, suggestions, strict=True) if one.measurable is not None]
    dimensions = [one.dimension.value for one in gold], [sug.dimension.value for sug in suggestions]
    feelings = [one.sentiment.value for one, _ in images if one.sentiment], [_feeling(sug) for _, sug in images]
    nothing = [sug.theme_id is None for one, sug in zip(gold, suggestions, strict=True) if not one.theme]
    return {
        "passages": len(both),
        "theme_accuracy": _share([a == b for a, b in zip(true, said, strict=True)]),
        "theme_macro_f1": _f1(true, said),
        "theme_top3": _share([one.theme in {sug.theme_id, *sug.alternatives} for one, sug in both]),
        "dimension_accuracy": _share([a == b for a, b in zip(*dimensions, strict=True)]),
        "dimension_macro_f1": _f1(*dimensions),
        "sentiment_macro_f1": _f1(*feelings),  # an image that we took for something else counts as wrong
        "sentiment_macro_f1_seen": _f1([true for true, _ in seen], [said for _, said in seen]),
        "measurable_f1": _binary([bool(one.measurable) for one, _ in wishes], [bool(s.measurable) for _, s in wishes]),
        "no_code_recall": _share(nothing),
        "wrongly_no_code": _share([not found for found in said]),
    }


def _feeling(suggestion: Suggestion) -> str:
    return suggestion.sentiment.value if suggestion.sentiment else "none"


def _share(hits: Sequence[bool]) -> float:
    return round(sum(hits) / len(hits), 3) if hits else 0.0


def _f1(true: Sequence[str], said: Sequence[str]) -> float:
    """Macro F1 over the labels that occur in `true`."""
    return round(float(f1_score(true, said, average="macro", labels=sorted(set(true)), zero_division=0)), 3)


def _binary(true: Sequence[bool], said: Sequence[bool]) -> float:
    return round(float(f1_score(true, said, zero_division=0)), 3)


def learning(gold: Sequence[Gold], codebook: Sequence[Theme]) -> None:
    """After accepting 1, 3, 6 interviews, and all but one: measured on the others, each interview first once."""
    names, codes = sorted({one.interview for one in gold}), {theme.code for theme in codebook}
    for step in sorted({step for step in (*STEPS, len(names) - 1) if 0 < step < len(names)}):
        asked: list[Gold] = []
        said: list[Suggestion] = []
        for first in range(len(names)):
            accepted = {names[(first + ahead) % len(names)] for ahead in range(step)}
            rest = [one for one in gold if one.interview not in accepted]
            learnt = [
                LearntPassage(one.passage, one.dimension, ThemeId(one.theme) if one.theme else None, one.sentiment)
                for one in gold
                if one.interview in accepted and one.theme in codes | {""}
            ]
            asked += rest
            said += train(codebook, learnt).suggest([one.passage for one in rest])
        print(json.dumps({"learnt_interviews": step, **measure(asked, said, codes)}))


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("interviews", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--codebook", type=Path, help="codeboek.json; else the one beside INTERVIEWS")
    parser.add_argument("--learn", action="store_true", help="also after accepting 1, 3, 6 ... interviews")
    arguments = parser.parse_args()
    codebook = read_codebook(arguments.codebook or arguments.interviews.parent / "codeboek.json")
    gold = read_gold(arguments.interviews, arguments.gold)
    started = time.perf_counter()
    tagger = train(codebook)
    trained = time.perf_counter()
    suggestions = tagger.suggest([one.passage for one in gold])
    suggested = time.perf_counter()
    codes = {theme.code for theme in codebook}
    for name in sorted({one.interview for one in gold}):
        part = [at for at, one in enumerate(gold) if one.interview == name]
        figures = measure([gold[at] for at in part], [suggestions[at] for at in part], codes)
        print(json.dumps({"interview": name, **figures}))
    if arguments.learn:
        learning(gold, codebook)
    figures = measure(gold, suggestions, codes)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"summary": True, **figures, "train_s": round(trained - started, 2),
                      "suggest_s": round(suggested - trained, 2), "peak_mb": peak}))  # fmt: skip


if __name__ == "__main__":
    main()
