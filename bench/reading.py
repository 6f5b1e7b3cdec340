"""Seconds to read one interview in each format, made of the same words.

    .venv/bin/python -m bench.reading [--characters 38000] [--folder demo/interviews] [--repeat 5]

One JSON object a format with the best of the runs, and `times_txt`: as a ratio to the txt of the same run; the last
with "summary": true. Reading alone, in this process: no personal data, no database.
"""

import argparse
import json
import time
from pathlib import Path
from xml.sax.saxutils import escape

from bench.fuzz import ODT
from bench.intake import docx_of, long_interview
from interviews.reading import read_file
from tests.interviews.pdf_files import lines, pdf_file
from tests.interviews.word_files import archive

LINES_A_PAGE = 45
LETTERS_A_LINE = 80


def odt_of(text: str) -> bytes:
    """The smallest OpenDocument file that holds these lines."""
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    content = (f"<office:document-content xmlns:office='{ODT}office:1.0' xmlns:text='{ODT}text:1.0'><office:body>"
               f"<office:text>{body}</office:text></office:body></office:document-content>")  # fmt: skip
    return archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def pdf_of(text: str) -> bytes:
    """A pdf with these words, wrapped, 45 lines a page."""
    plain = text.encode("cp1252", "ignore").decode("cp1252")
    wrapped = [line[at:at + LETTERS_A_LINE] for line in plain.split("\n")
               for at in range(0, max(len(line), 1), LETTERS_A_LINE)]  # fmt: skip
    return pdf_file(*(lines(*wrapped[at:at + LINES_A_PAGE]) for at in range(0, len(wrapped), LINES_A_PAGE)))


def vtt_of(text: str) -> bytes:
    """Each line as a cue."""
    cues = "".join(f"00:{n // 60:02d}:{n % 60:02d}.000 --> 00:{n // 60:02d}:{n % 60:02d}.900\n{line}\n\n"
                   for n, line in enumerate(filter(str.strip, text.split("\n"))))  # fmt: skip
    return f"WEBVTT\n\n{cues}".encode()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=38_000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path(__file__).resolve().parent.parent / "demo" / "interviews")
    call = parser.parse_args()
    originals = [(file.name, file.read_bytes()) for file in sorted(call.folder.glob("*.txt"))]
    _, content = long_interview(originals, 1, call.characters)
    text = content.decode()
    files = {"txt": content, "docx": docx_of(text), "odt": odt_of(text), "vtt": vtt_of(text), "pdf": pdf_of(text)}
    best: dict[str, float] = {}
    for format_, made in files.items():
        runs = []
        for _ in range(call.repeat):
            begun = time.perf_counter()
            reading = read_file(f"a.{format_}", made)
            runs.append(time.perf_counter() - begun)
        best[format_] = min(runs)
        print(json.dumps({"format": format_, "characters": len(reading.text), "turns": len(reading.turns),
                          "seconds": round(best[format_], 3), "times_txt": round(best[format_] / best["txt"], 1)}))
    print(json.dumps({"summary": True, "slowest": max(best, key=best.__getitem__),
                      "seconds": {name: round(value, 3) for name, value in best.items()}}))


if __name__ == "__main__":
    main()
