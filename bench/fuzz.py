"""Throw damaged files at the readers of interviews: each must be read or refused, within limits; nothing else.

    .venv/bin/python -m bench.fuzz [--seconds 60] [--seed 1] [--keep FOLDER] [FILE ...]

Seeds of every format are made here; FILEs are more of them. Bytes are changed, cut, doubled and put in; of a zip
format also in one of its parts. The readers run in this process, without the worker that guards them in the app, so
that a crash shows. Prints what broke and how to get it again; the last line is a summary. Exit 1 when any did.
"""

import argparse
import json
import random
import time
import traceback
from collections import Counter
from pathlib import Path

from bench.fuzz_exchange import mutate
from bench.intake import docx_of
from interviews.reading import READS, read_file
from projects.errors import AppError
from tests.interviews.pdf_files import lines, pdf_file
from tests.interviews.sheet_files import SheetFile, sheet_file
from tests.interviews.word_files import archive

SLOW = 20.0  # seconds that the app's worker gets
TALK = (
    "Datum: 3 september 2026\nFunctie: winkelier\n\nInterviewer: Wat verwacht u van de boa's?\n\n"
    "Respondent: Ik verwacht dat er elke week iemand langs komt. \U0001f6b2 Caf\u00e9's ook.\n\n"
    "## Afval\n- zakken naast de bak\n"
    "| Thema | Citaat |\n|---|---|\n| afval | te veel |\n"
)
ODT = "urn:oasis:names:tc:opendocument:xmlns:"
VTT = "WEBVTT\n\nNOTE datum: 3 september 2026\n\n1\n00:00:01.000 --> 00:00:04.000\n<v An Bos>Wat ziet u?</v>\n\n" \
      "0:0:13.540 --> 0:0:15.000\n<v.x Jan>Afval &amp; fietsen\n"  # fmt: skip
SRT = "1\n00:00:01,000 --> 00:00:04,000\nAn: Wat ziet u?\n\n2\n00:00:05,000 --> 00:00:06,000\nJan: Afval.\n"
RTF = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard Interviewer: Wat ziet u?\par {\v geheim}Jan: caf\'e9 " \
      r"\u233?\par{\shp{\*\shpinst{\shptxt in een vak\par}}}\trowd\cellx100 a\cell b\cell\row}"  # fmt: skip


def seeds() -> dict[str, bytes]:
    """A small file of each format that holds what its reader has rules for."""
    body = "".join(f"<text:p>{line}</text:p>" for line in TALK.replace("<", "").replace("&", "").split("\n"))
    odt = (f"<office:document-content xmlns:office='{ODT}office:1.0' xmlns:text='{ODT}text:1.0'><office:body>"
           f"<office:text>{body}</office:text></office:body></office:document-content>")  # fmt: skip
    return {
        "seed.txt": TALK.encode(), "seed.md": TALK.encode("utf-16"), "seed.vtt": VTT.encode(), "seed.srt": SRT.encode(),
        "seed.rtf": RTF.encode(), "seed.csv": b"Spreker;Tekst;Datum\nAn;Wat ziet u?;3-9-2026\nJan;Afval;\n",
        "seed.docx": docx_of(TALK), "seed.pdf": pdf_file(lines(*TALK.replace("\U0001f6b2", "").split("\n"))),
        "seed.odt": archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odt}),
        "seed.xlsx": sheet_file(SheetFile("Notities", (("Spreker", "Tekst"), ("An", "Wat ziet u?"), ("Jan", "Afval")))),
        "seed.json": json.dumps({"segments": [{"speaker": "An", "text": "Wat ziet u?", "start": 1.0}]}).encode(),
    }  # fmt: skip


def verdict(name: str, content: bytes) -> str:
    """ "" when the file was read or refused; otherwise what went wrong."""
    try:
        reading = read_file(name, content)
        assert all(0 <= turn.start < turn.end <= len(reading.text) for turn in reading.turns), "a turn outside the text"
        reading.text.encode()  # a lone surrogate could not be kept
        assert "\x00" not in reading.text, "a NUL in the text"
    except AppError:
        return ""
    except Exception as error:  # noqa: BLE001 - whatever it is, is what we look for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {str(error)[:80]}"
    return ""


def main() -> None:
    """Run for the given time."""
    parser = argparse.ArgumentParser(prog="bench.fuzz", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for files that broke a reader")
    call = parser.parse_args()
    dice = random.Random(call.seed)
    begun = list((seeds() | {file.name: file.read_bytes() for file in call.files}).items())
    unread = [name for name, content in begun if name.startswith("seed") and verdict(name, content)]
    assert not unread, f"these seeds are not read as they are: {unread}"
    tried: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    slowest, started = 0.0, time.monotonic()
    while time.monotonic() - started < call.seconds:
        name, content = dice.choice(begun)
        content = mutate(content, dice)
        at = time.monotonic()
        why = verdict(name, content)
        took = time.monotonic() - at
        slowest = max(slowest, took)
        tried[name.rpartition(".")[2]] += 1
        if not why and took > SLOW:
            why = f"slow: {name}"
        if why and call.keep and not broken[why]:
            call.keep.mkdir(parents=True, exist_ok=True)
            (call.keep / f"{len(broken)}-{name}").write_bytes(content)
        broken[why] += bool(why)
    found = [(why, count) for why, count in broken.most_common() if count]
    for why, count in found:
        print(json.dumps({"why": why, "count": count, "again": f"--seed {call.seed} --keep FOLDER"}))
    print(json.dumps({"summary": True, "files": sum(tried.values()), "formats": dict(tried), "reads": list(READS),
                      "crashed": sum(broken.values()), "slowest_s": round(slowest, 3), "seconds": call.seconds}))
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
