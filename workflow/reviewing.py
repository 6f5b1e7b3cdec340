"""What people decide on personal data in a file that waits; each deed can be taken back until the file is done."""

from collections.abc import Sequence
from dataclasses import replace

from interviews.intake import Span, SpanState
from interviews.personal_data import Kind
from interviews.spans import by_hand, same_words
from projects.errors import Conflict, Refused
from projects.ids import IntakeId
from projects.rights import Action
from workflow.desk import Desk


def decide(desk: Desk, intake_id: IntakeId, places: Sequence[tuple[int, int]], state: SpanState) -> int:
    """Hide these stretches, or leave them in the text; returns how many changed. Conflict when one is gone."""
    with desk.looking() as work:
        intake = work.intakes.get(intake_id)
    with desk.doing(Action.REVIEW_PERSONAL_DATA, intake.project_id, intake.file_name) as work:
        spans = {(span.start, span.end): span for span in work.intakes.spans(intake_id)}
        if any(place not in spans for place in places):
            raise Conflict("error-same-time")
        changed = [spans[place] for place in places if spans[place].state is not state]
        for span in changed:
            work.intakes.save_span(intake_id, replace(span, state=state))
    return len(changed)


def decide_same(desk: Desk, intake_id: IntakeId, place: tuple[int, int], state: SpanState) -> int:
    """The same for every stretch that says the same words; returns how many changed."""
    with desk.looking() as work:
        text, spans = work.intakes.get(intake_id).reading.text, work.intakes.spans(intake_id)
    one = next((span for span in spans if (span.start, span.end) == place), None)
    if one is None:
        raise Conflict("error-same-time")
    return decide(desk, intake_id, _places(same_words(text, spans, one)), state)


def decide_kind(desk: Desk, intake_id: IntakeId, kind: str, state: SpanState, *, only_open: bool = True) -> int:
    """The same for everything of a kind, or of it what is still open; returns how many changed."""
    with desk.looking() as work:
        spans = [span for span in work.intakes.spans(intake_id) if span.kind == kind]
    chosen = [span for span in spans if span.state is SpanState.OPEN or not only_open]
    return decide(desk, intake_id, _places(chosen), state)


def hide_stretch(desk: Desk, intake_id: IntakeId, start: int, end: int, kind: Kind, *, everywhere: bool = True) -> int:
    """Hide what somebody selected, and the same words elsewhere; returns how many stretches that are.

    Refused when no word is selected.
    """
    with desk.looking() as work:
        intake = work.intakes.get(intake_id)
    text = intake.reading.text
    if not 0 <= start < end <= len(text):
        raise Refused("error-nothing-selected")
    with desk.doing(Action.REVIEW_PERSONAL_DATA, intake.project_id, intake.file_name) as work:
        coming, going = by_hand(text, work.intakes.spans(intake_id), start, end, kind, everywhere=everywhere)
        if not coming:
            raise Refused("error-nothing-selected")
        for span in going:
            work.intakes.remove_span(intake_id, span)
        for span in coming:
            work.intakes.save_span(intake_id, span)
    return len(coming)


def _places(spans: Sequence[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]
