"""How quick the page Coderen is on a long text: first view, key to paint, whole round trip, scrolling; in Chromium.

    .venv/bin/python -m bench.coding_page [--characters 300000] [--tags 2000] [--presses 20] [--one-block]

The text is made of copies of the example's interviews; a tenth of the tags lies on overlapping passages and a
tenth is a second code on a passage. With `--one-block` the whole is one turn: a file without speakers or
paragraphs. `paint_ms` is from the key to the next frame that shows it; `settled_ms` until Python's answer is
drawn as well, panel included. One JSON object a kind of deed, the last with "summary": true.
"""

import argparse
import json
import random
import re
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from bench.flow import varied
from interviews.coding import Origin, SuggestionState, Tag, cut
from interviews.source import SourceKind
from projects.ids import PassageId, SourceId, TagId
from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import Work, open_store
from tests.browser.an_app import App, running_app, running_browser
from workflow.coding import as_choice, open_source
from workflow.demo import FOLDER
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.trajects import create_project

# From the key to the first frame after it, and until the queue is empty and the panel shows `focus`.
MEASURE = """() => {
  let root = document.querySelector('.coder')
  while (!root.coder) root = root.parentElement
  const coder = root.coder
  const panel = document.querySelector('.st-key-coding-panel')
  const app = document.querySelector('[data-testid="stApp"]')
  const timing = { begun: 0, painted: 0, settled: 0 }
  const before = coder.key.bind(coder)
  coder.key = (event) => { // the reader's own listener stops the event: no other hears of it
    timing.begun = event.timeStamp; timing.painted = 0; timing.settled = 0
    requestAnimationFrame(() => { const channel = new MessageChannel()
      channel.port1.onmessage = () => { timing.painted = performance.now() - timing.begun }
      channel.port2.postMessage(0) })
    const quiet = () => {
      const place = coder.passages.findIndex((one) => one.id === coder.focus) + 1
      const shown = panel.textContent.replace(/\\D*?([\\d.]+).*/s, '$1').replace('.', '')
      if (timing.painted && !coder.queue.length && +shown === place && app.dataset.testScriptState === 'notRunning') {
        timing.settled = performance.now() - timing.begun
      } else requestAnimationFrame(quiet)
    }
    before(event)
    requestAnimationFrame(quiet)
  }
  window.timing = timing
}"""
SCROLL = """async () => {
  const reader = document.querySelector('.coder-reader'), frames = []
  let before = performance.now()
  reader.scrollTop = 0
  for (let n = 0; n < 300; n++) {
    await new Promise(requestAnimationFrame)
    frames.push(performance.now() - before); before = performance.now()
    reader.scrollTop += 400
  }
  return frames
}"""
DEEDS = {"accept": "a", "reject": "r", "next": "n", "code": "2", "dimension": "x", "undo": "z"}


def long_text(characters: int, one_block: bool) -> bytes:
    """An interview of about so many characters, made of varied copies of the example's."""
    parts: list[str] = []
    originals = sorted((FOLDER / "interviews").glob("*.txt"))
    while sum(map(len, parts)) < characters:
        n = len(parts)
        file = originals[n % len(originals)]
        _, content = varied(file.read_bytes(), file.name, n + 1)
        parts.append(content.decode().rpartition("---\n")[2].strip() + "\n\n")
    body = "".join(parts)
    if one_block:
        body = " ".join(re.sub(r"^\w+ ?\w*: ?", "", line) for line in body.splitlines() if line)
    return f"---\ninterview_id: LANG\nrespondent: Iemand Lang\nintern_extern: intern\n---\n\n{body}".encode()


def fill(desk: Desk, characters: int, tags: int, one_block: bool) -> SourceId:
    """A traject with one long source in it."""
    project = create_project(
        desk, name="Lange tekst", municipality="Lindewaard", team="Team", starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31), legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
    )  # fmt: skip
    source_id = import_file(
        desk, project.id, "lang.txt", long_text(characters, one_block), SourceKind.INTERVIEW
    ).source_id
    assert source_id is not None
    with desk.store.writing() as work:
        _tag(desk, work, source_id, tags)
    return source_id


def _tag(desk: Desk, work: Work, source_id: SourceId, wanted: int) -> None:
    """`wanted` tags from the top of the text on, a tenth of them on overlaps and a tenth beside another."""
    chance, source = random.Random(1), work.sources.get(source_id)
    book, passages = work.themes.of_project(source.project_id), work.coding.passages_of(source_id)
    suggested = {one.passage_id: one for one in work.coding.suggestions_of(source_id)}

    def tag(passage_id: PassageId, **other: Any) -> None:
        choice = as_choice(suggested[passages[0].id])
        kept = Tag(TagId(desk.new_id()), passage_id, choice.dimension, choice.theme_id, choice.sentiment,
                   choice.perspective, Origin.SUGGESTION, "Bench", desk.clock())  # fmt: skip
        work.coding.save_tag(replace(kept, **other))

    plain = passages[:: max(1, len(passages) * 10 // (wanted * 8))][: wanted * 8 // 10]
    for one in plain:
        said = as_choice(suggested[one.id])
        tag(one.id, dimension=said.dimension, theme_id=said.theme_id, sentiment=said.sentiment,
            perspective=said.perspective)  # fmt: skip
        work.coding.save_suggestion(replace(suggested[one.id], state=SuggestionState.ACCEPTED))
    for one in chance.sample(plain, min(len(plain), wanted // 10)):
        others = [theme.id for theme in book if theme.id != suggested[one.id].theme_id]
        tag(one.id, theme_id=chance.choice(others))
    pairs = [(a, b) for a, b in pairwise(passages) if a.turn == b.turn]
    for first, second in chance.sample(pairs, min(len(pairs), wanted // 10)):
        made = cut(source_id, PassageId(desk.new_id()), source.text, first.start, second.end, turn=first.turn,
                   role=first.role, context=first.context)  # fmt: skip
        work.coding.add_passage(made)
        tag(made.id, theme_id=chance.choice(book).id)


def press(page: Page, key: str) -> tuple[float, float]:
    """Milliseconds from the key to the paint and to the settled page."""
    page.keyboard.press(key)
    page.wait_for_function("window.timing.settled > 0", timeout=60_000)
    page.wait_for_timeout(50)
    timing = page.evaluate("window.timing")
    return timing["painted"], timing["settled"]


def measure(app: App, address: str, presses: int) -> list[dict[str, object]]:
    """The figures: opening, each deed, scrolling."""
    page = app.page
    begun = time.perf_counter()
    page.goto(address)
    page.locator(".coder-passage").first.wait_for(timeout=120_000)
    seen = time.perf_counter() - begun
    page.wait_for_function(
        "document.querySelector('[data-testid=\"stApp\"]').dataset.testScriptState === 'notRunning'", timeout=120_000
    )
    page.evaluate(MEASURE)
    lines: list[dict[str, object]] = [{"deed": "open", "seconds": round(seen, 2)}]
    press(page, "o")
    for deed, key in DEEDS.items():
        found = [press(page, key) for _ in range(presses)]
        painted, settled = ([pair[n] for pair in found] for n in (0, 1))
        lines.append({
            "deed": deed, "paint_ms": round(statistics.median(painted)), "paint_worst_ms": round(max(painted)),
            "settled_ms": round(statistics.median(settled)), "settled_worst_ms": round(max(settled)),
        })  # fmt: skip
    return [*lines, scroll(page)]


def scroll(page: Page) -> dict[str, object]:
    """Scrolling 400 pixels a frame; `work_ms` is what the page's own thread works for a frame, whoever else is busy."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked() -> float:
        found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
        return float(found["TaskDuration"])

    before = worked()
    frames = page.evaluate(SCROLL)[1:]
    return {
        "deed": "scroll", "fps": round(1000 * len(frames) / sum(frames), 1), "worst_frame_ms": round(max(frames)),
        "slow_frames": sum(frame > 20 for frame in frames), "frames": len(frames),
        "work_ms": round(1000 * (worked() - before) / len(frames), 1),
    }  # fmt: skip


def main() -> None:
    """Make the text, measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=300_000)
    parser.add_argument("--tags", type=int, default=2_000)
    parser.add_argument("--presses", type=int, default=20)
    parser.add_argument("--one-block", action="store_true")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        desk = Desk(
            open_store(f"sqlite:///{folder / 'draagvlak.db'}", datetime.now(UTC)), Actor("local", "Bench", Role.OWNER)
        )
        source_id = fill(desk, call.characters, call.tags, call.one_block)
        made = open_source(desk, source_id)
        desk.store.close()
        with running_browser() as browser, running_app(folder, browser) as app:
            app.enter()
            lines = measure(
                app, f"{app.address}/coderen?traject={made.source.project_id}&bron={source_id}", call.presses
            )
    for line in lines:
        print(json.dumps(line))
    print(json.dumps({
        "summary": True, "characters": len(made.source.text), "turns": len(made.turns),
        "passages": len(made.passages), "tags": sum(map(len, made.tags.values())), "first_view_s": lines[0]["seconds"],
        "worst_paint_ms": max(line["paint_worst_ms"] for line in lines if "paint_worst_ms" in line),  # type: ignore[type-var]
        "slowest_settled_ms": max(line["settled_ms"] for line in lines if "settled_ms" in line),  # type: ignore[type-var]
        "fps": lines[-1]["fps"], "scroll_work_ms": lines[-1]["work_ms"],
    }))  # fmt: skip


if __name__ == "__main__":
    main()
