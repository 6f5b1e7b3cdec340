"""What may point to a person in a file that waits: from what was found to what goes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviews.intake import Span, SpanState
from interviews.names import Roster
from interviews.personal_data import (
    REVIEW,
    Kind,
    Layer,
    NameModel,
    PersonalData,
    Reason,
    find_personal_data,
    pseudonymise,
)
from interviews.pseudonyms import assign
from interviews.reading import Reading
from interviews.speakers import is_name_like, known_role

HAND = ""  # the reason of a span that a person selected


def find_spans(reading: Reading, roster: Roster, model: NameModel | None = None) -> list[Span]:
    """Everything in the text that a person should judge, in its order; what we are sure of is hidden already.

    `model` finds more names, where a language model is installed.
    """
    names = _speakers(reading)
    found = [*find_personal_data(reading.text, roster, layers=REVIEW, model=model)]
    spans = [
        Span(one.start, one.end, one.kind, SpanState.HIDDEN if one.sure else SpanState.OPEN, one.sure,
             reason=one.reason)
        for one in found
    ]  # fmt: skip
    return with_more(spans, [
        Span(at.start(), at.end(), Kind.NAME, SpanState.HIDDEN, True, reason=Reason.LABEL)
        for name in names for at in _occurrences(reading.text, name)
    ])  # fmt: skip


def _speakers(reading: Reading) -> list[str]:
    """The labels that are names: "Interviewer 1" is none."""
    return [one.label for one in reading.speakers if known_role(one.label) is None and is_name_like(one.label)
            and not one.label[-1].isdigit()]  # fmt: skip


def _occurrences(text: str, words: str) -> list[re.Match[str]]:
    return list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def with_more(spans: Sequence[Span], more: Sequence[Span]) -> list[Span]:
    """`spans`, and those of `more` that overlap none of them; in the order of the text."""
    kept = sorted(spans, key=lambda span: span.start)
    for one in more:
        if not any(span.overlaps(one.start, one.end) for span in kept):
            kept.append(one)
    return sorted(kept, key=lambda span: span.start)


def by_hand(text: str, spans: Sequence[Span], start: int, end: int, kind: Kind,
            *, everywhere: bool) -> tuple[list[Span], list[Span]]:  # fmt: skip
    """What selecting `text[start:end]` comes down to: the spans that come, and those that make place for them.

    White space at either end does not count; `everywhere`: the same words at other places too, where nothing was
    found yet. ([], []) when no word is selected.
    """
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    if start >= end:
        return [], []
    fresh = Span(start, end, kind, SpanState.HIDDEN, True, by_hand=True)
    gone = [span for span in spans if span.overlaps(start, end)]
    left = [span for span in spans if span not in gone]
    others = [
        Span(at.start(), at.end(), kind, SpanState.HIDDEN, True, by_hand=True)
        for at in _occurrences(text, text[start:end])
        if everywhere and not fresh.overlaps(at.start(), at.end())
        and not any(span.overlaps(at.start(), at.end()) for span in left)
    ]  # fmt: skip
    return [fresh, *others], gone


def same_words(text: str, spans: Sequence[Span], one: Span) -> list[Span]:
    """The spans that say the same as `one`, itself too: "Dilan" and "dilan"."""
    words = text[one.start:one.end].casefold()
    return [span for span in spans if text[span.start:span.end].casefold() == words]


def hidden(text: str, spans: Sequence[Span]) -> list[PersonalData]:
    """What goes from the text. What nobody decided on goes too: in doubt for the person."""
    return [
        PersonalData(span.start, span.end, Kind(span.kind), text[span.start:span.end],
                     Layer.ROSTER if span.reason == Reason.ROSTER else Layer.PATTERN)
        for span in spans if span.state is not SpanState.LEFT
    ]  # fmt: skip


def stand_ins(text: str, spans: Sequence[Span], roster: Mapping[str, str]) -> list[str]:
    """What comes in place of each of `spans` when it is hidden, without brackets; `spans` may not overlap."""
    found = hidden(text, [replace(span, state=SpanState.HIDDEN) for span in spans])
    going = hidden(text, spans)
    assigned = assign([one.text for one in going if one.kind is Kind.NAME], roster)
    # Names that stay have no code yet: they get theirs after all others, so that no shown code changes.
    later = assign([one.text for one in found if one.kind is Kind.NAME], {**roster, **assigned.codes})
    done = pseudonymise(text, found, roster, {**later.codes, **assigned.codes})
    return [done.text[edit.new_start + 1:edit.new_end - 1] for edit in done.edits]
