"""Throw damaged files at the readers of exchange: every one must be read or refused, quickly; nothing else.

    .venv/bin/python -m bench.fuzz_exchange [--seconds 60] [--seed 1] [--keep FOLDER] [FILE ...]

FILEs are more seeds (a .qdpx, .qdc, .sqlite3, .qda, .xlsx or .csv). The last line is a summary as JSON.
"""

import argparse
import json
import random
import time
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
)
from interviews.exchange.qdc import write_qdc
from interviews.exchange.refi_write import write_refi
from projects.errors import AppError
from workflow.exchange_reading import read_exchange

SLOW = 5.0  # seconds
_ODD = (b"\x00", b"\xff", b"<", b">", b"&", b'"', b"-1", b"99999999999999999999", b"\xef\xbb\xbf", b"\xed\xa0\x80",
        b"../", b"guid", b"\r\n", b"nan", b"1e9", b"{}", b"internal://")  # fmt: skip


def seeds() -> dict[str, bytes]:
    """A small file of each kind that we can write."""
    text = "Vraag: wat valt op?\nAntwoord: er ligt veel afval bij het café \U0001f642.\n"
    coding = ExchangedCoding("c", "afval", "u")
    project = ExchangedProject(
        "P", "fuzz", "Over afval", (ExchangedUser("u", "Bram"),),
        (ExchangedCode("afval", "Afval", "", "Alles", "#3366CC"),),
        documents=(ExchangedDocument("d", "Gesprek", text),),
        selections=(ExchangedSelection("s", "d", 20, 40, text[20:40], (coding,)),),
        notes=(ExchangedNote("n", "Memo", "Vaker gehoord.", ("s",)),),
    )  # fmt: skip
    return {
        "seed.qdpx": write_refi(project), "seed.qdc": write_qdc(project.codes, "fuzz"),
        "seed.csv": b"Bron;Thema;Citaat;Van;Tot\nGesprek;Afval;er ligt veel afval;20;40\n",
    }  # fmt: skip


def mutate(content: bytes, dice: random.Random) -> bytes:
    """The same file with a few bytes changed, cut out, doubled or put in; within a zip, in one of its parts."""
    if content.startswith(b"PK") and dice.random() < 0.8:
        return _within_zip(content, dice)
    piece = bytearray(content)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(piece) + 1)
        match dice.randrange(5):
            case 0 if piece:
                piece[min(at, len(piece) - 1)] ^= 1 << dice.randrange(8)
            case 1:
                del piece[at:at + dice.randint(1, 40)]
            case 2:
                piece[at:at] = dice.choice(_ODD)
            case 3:
                piece[at:at] = piece[at:at + dice.randint(1, 200)]
            case _:
                piece[at:at + 4] = dice.randbytes(4)
    return bytes(piece)


def _within_zip(content: bytes, dice: random.Random) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = dice.choice(names)
        for name in names:
            part = old.read(name)
            if name == chosen and dice.random() < 0.1:
                continue
            new.writestr(name, mutate(part, dice) if name == chosen else part)
    return out.getvalue()


def main() -> None:
    """Run for the given time; exit 1 when a file was neither read nor refused, or took too long."""
    parser = argparse.ArgumentParser(prog="bench.fuzz_exchange")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for files that broke a reader")
    call = parser.parse_args()
    dice = random.Random(call.seed)
    begun = list((seeds() | {file.name: file.read_bytes() for file in call.files}).items())
    verdicts: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    slowest, started = 0.0, time.monotonic()
    while time.monotonic() - started < call.seconds:
        name, content = dice.choice(begun)
        content = mutate(content, dice)
        at = time.monotonic()
        why = verdict(name, content)
        slowest = max(slowest, time.monotonic() - at)
        verdicts["crashed" if why else "fine"] += 1
        if why or time.monotonic() - at > SLOW:
            broken[why or "slow"] += 1
            if call.keep:
                call.keep.mkdir(parents=True, exist_ok=True)
                (call.keep / f"{sum(broken.values())}-{name}").write_bytes(content)
    for why, count in broken.most_common():
        print(json.dumps({"why": why, "count": count}))
    print(json.dumps({
        "summary": True, "files": sum(verdicts.values()), "crashed": verdicts["crashed"],
        "slowest_s": round(slowest, 3), "seconds": call.seconds,
    }))  # fmt: skip
    raise SystemExit(1 if broken else 0)


def verdict(name: str, content: bytes) -> str:
    """"" when the file was read or refused; otherwise what went wrong."""
    try:
        found = read_exchange(name, content)
        texts = {one.id: one.text for one in found.project.documents}
        assert all(texts[one.document_id][one.start:one.end] == one.exact for one in found.project.selections)
        known = {one.id for one in found.project.codes}
        assert all(coding.code_id in known for one in found.project.selections for coding in one.codings)
        write_refi(found.project)
    except AppError:
        return ""
    except Exception as error:  # noqa: BLE001  (what it looks for is whatever should never come)
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else ""
        return f"{type(error).__name__} {where}: {str(error)[:80]}"
    return ""


if __name__ == "__main__":
    main()
