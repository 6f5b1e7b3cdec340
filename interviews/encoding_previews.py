"""How a plain text looks in each encoding that it may have, so that a person can judge."""

from dataclasses import dataclass

from interviews.encodings import CHOICES, clean, decode, encoding_taken, read_as, strangeness

ENCODED = ("txt", "text", "md", "markdown", "vtt", "srt", "csv", "json")  # of these the user may say the encoding
_LONGEST_LINE = 120  # characters
_MOST_STRANGE = 0.002  # share of characters that no text has, above which an encoding is not plausible
_MOST_FOREIGN = 0.2  # share of characters that are no Latin letters or common marks
_LAST_COMMON = "\u2122"  # Latin, Greek and Cyrillic letters, dashes, quotes, the euro and trade mark signs come before


@dataclass(frozen=True, slots=True)
class EncodingPreview:
    """At most three lines of the text in this encoding; those with an accent first: by these one can judge."""

    encoding: str
    lines: tuple[str, ...]


def encoding_previews(content: bytes) -> tuple[EncodingPreview, ...]:
    """Every plausible encoding of a plain text (see ENCODED), the one that is taken unasked first.

    `encoding` is what ReadingChoices takes. Encodings that give the same text are named once: a text without
    accents has one preview. Refused with refused-not-text if these bytes are no text.
    """
    decode(content)
    taken = encoding_taken(content)
    found: dict[str, EncodingPreview] = {}
    for name in (taken, *(choice for choice in CHOICES if choice != taken)):
        raw = read_as(content, name)
        if name == taken or _is_plausible(raw):
            text = clean(raw)
            found.setdefault(text, EncodingPreview(name, _to_judge(text)))
    return tuple(found.values())


def _is_plausible(raw: str) -> bool:
    foreign = sum(character > _LAST_COMMON for character in raw)
    return strangeness(raw) <= _MOST_STRANGE * len(raw) and foreign <= _MOST_FOREIGN * len(raw)


def _to_judge(text: str) -> tuple[str, ...]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    telling = [line for line in lines if not line.isascii()]
    return tuple(_around_accent(line) for line in (telling or lines)[:3])


def _around_accent(line: str) -> str:
    """At most 120 characters of the line, around the first that is not ASCII."""
    if len(line) <= _LONGEST_LINE:
        return line
    place = next((number for number, character in enumerate(line) if not character.isascii()), 0)
    start = max(0, min(place - _LONGEST_LINE // 2, len(line) - _LONGEST_LINE))
    shown = line[start : start + _LONGEST_LINE]
    return ("…" if start else "") + shown + ("…" if start + _LONGEST_LINE < len(line) else "")
