"""How well compounds are found by their parts, and other words left whole.

    .venv/bin/python -m bench.compounds [FILE.tsv ...] [--misses]

A line holds a word and, after a tab, the words by which somebody would look for it ("-": none). Recall: the share of
those by which it is found. Precision: the share of the parts in which we cut it that are among them. Without files:
both lists of bench/labelled. The first was at hand while the rules were made, the second was not.
One JSON object a line, the last with "summary": true.
"""

import argparse
import json
import time
from pathlib import Path

from analysis.compounds import parts
from analysis.search_terms import asked_stems, infinitives, stems

HERE = Path(__file__).parent / "labelled"
Labelled = list[tuple[str, list[str]]]


def read(file: Path) -> Labelled:
    """Words with the words by which they should be found."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(word, [one for one in wanted.split() if one != "-"]) for word, wanted in rows]


def measure(labelled: Labelled, misses: bool) -> dict[str, float | str]:
    """Counts over a list; `misses` prints each word that is not as it should be."""
    wanted = found = cut = right = whole = left_whole = 0
    for word, words in labelled:
        here = stems(word)
        hit = [one for one in words if asked_stems(one) & here]
        made = parts(word.removesuffix("'s"))
        good = [part for part in made if any(asked_stems(one) & {*stems(part), *infinitives(part)} for one in words)]
        wanted, found, cut, right = wanted + len(words), found + len(hit), cut + len(made), right + len(good)
        whole, left_whole = whole + (not words), left_whole + (not words and not made)
        if misses and (len(hit) < len(words) or len(good) < len(made)):
            print(json.dumps({"word": word, "wanted": words, "parts": made}, ensure_ascii=False))
    return {
        "words": len(labelled), "recall": round(found / wanted, 3), "precision": round(right / cut, 3),
        "left_whole": f"{left_whole}/{whole}",
    }  # fmt: skip


def main() -> None:
    """Measure each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(HERE.glob("compounds*.tsv")))
    parser.add_argument("--misses", action="store_true")
    call = parser.parse_args()
    begun = time.perf_counter()
    files = {file.stem: measure(read(file), call.misses) for file in call.files}
    print(json.dumps({"summary": True, "seconds": round(time.perf_counter() - begun, 2), **files}))


if __name__ == "__main__":
    main()
