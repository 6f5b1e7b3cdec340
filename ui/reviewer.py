"""The text of a file that waits for its review, as a component: what it is given, and what the reader decides.

As in ui/coder.py the browser keeps a queue of numbered deeds, so that quick keys all count, and count once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from interviews.intake import Span, SpanState
from interviews.personal_data import Kind
from interviews.reading import Reading
from projects.ids import IntakeId
from ui.words import text
from workflow.intake import Review

HERE = Path(__file__).parent
KEY = "reviewer"
# The kinds that one can give to what one selected, in the order of their number keys.
KINDS = (Kind.NAME, Kind.FUNCTION, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL, Kind.PLACE, Kind.DATE, Kind.NUMBER,
         Kind.HEALTH)  # fmt: skip
_WORDS = (
    "reader", "hide", "leave", "open", "undo", "keys", "left", "none_left", "key_hide", "key_leave", "key_same",
    "key_open", "key_step", "key_word", "key_move", "key_extend", "key_kind", "key_drop", "key_undo",
)  # fmt: skip
_mount = st.components.v2.component(
    "draagvlak_reviewer",
    html=(HERE / "reviewer.html").read_text(encoding="utf-8"),
    css=(HERE / "reviewer.css").read_text(encoding="utf-8"),
    js="".join((HERE / f"{name}.js").read_text(encoding="utf-8") for name in ("text_stretches", "reviewer")),
    isolate_styles=False,  # a selection across a shadow root is different in every browser
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One decision: "hide", "leave", either with "_same" for the same words everywhere, "add" or "undo".

    `start` to `end` in code points; `kind` of what is added.
    """

    number: int
    what: str
    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser asks: decisions, the span in focus ("12-18"), the stretch that is selected (code points)."""

    number: int
    intake_id: IntakeId
    focus: str
    selected: tuple[int, int] | None
    deeds: tuple[Deed, ...]


def asked() -> Asked:
    """What the browser last asked; nothing before it asked anything."""
    state = st.session_state.get(KEY)
    said: Mapping[str, Any] | None = state.get("asked") if state else None
    if not said:
        return Asked(0, IntakeId(""), "", None, ())
    selected = said.get("selected")
    return Asked(
        int(said["n"]), IntakeId(str(said["intake"])), str(said.get("focus") or ""),
        (int(selected["start"]), int(selected["end"])) if selected else None,
        tuple(_deed(one) for one in said.get("deeds") or ()),
    )  # fmt: skip


def _deed(said: Mapping[str, Any]) -> Deed:
    return Deed(int(said["n"]), str(said["what"]), int(said.get("start") or 0), int(said.get("end") or 0),
                Kind(said.get("kind") or Kind.NAME))  # fmt: skip


def name_of(span: Span) -> str:
    """How browser and page call a span."""
    return f"{span.start}-{span.end}"


def reviewer(review: Review, focus: str, *, selecting: bool, done: int, echo: int) -> None:
    """Draw the text. `done` is the last decision that was dealt with, `echo` the last thing that was heard."""
    _mount(
        key=KEY,
        data={
            "intake": review.intake.id,
            "lines": list(_lines(review.intake.reading)),
            "spans": [_span(span, stands) for span, stands in zip(review.spans, review.stands, strict=True)],
            "kinds": [{"id": kind.value, "label": text(f"personal-{kind.value}")} for kind in KINDS],
            "focus": focus, "selecting": selecting, "done": done, "echo": echo,
            "words": {name: text(f"reviewer-{name.replace('_', '-')}") for name in _WORDS},
        },
        on_asked_change=lambda: None,
    )  # fmt: skip


def _lines(reading: Reading) -> Iterator[dict[str, str | int]]:
    """The whole text line by line, labels of speakers too: there are names in them."""
    at, turns = 0, list(reading.turns)
    for line in reading.text.split("\n"):
        end = at + len(line)
        while turns and turns[0].end <= at:
            turns.pop(0)
        spoken = bool(turns) and turns[0].start < end
        if line.strip():
            yield {"start": at, "text": line, "role": turns[0].role.value if spoken else "notes"}
        at = end + 1


def _span(span: Span, stands: str) -> dict[str, str | int]:
    said = [text(f"personal-{span.kind}"), text(f"span-{span.state.value}"), why(span)]
    return {"start": span.start, "end": span.end, "state": span.state.value, "stands": stands,
            "title": " · ".join(part for part in said if part)}  # fmt: skip


def why(span: Span) -> str:
    """Why we think that this points to a person; "" where a person selected it."""
    return text(f"found-{span.reason}") if span.reason else text("found-by-hand") if span.by_hand else ""


def counts(review: Review) -> dict[SpanState, int]:
    """How many spans are open, hidden and left."""
    return {state: sum(span.state is state for span in review.spans) for state in SpanState}
