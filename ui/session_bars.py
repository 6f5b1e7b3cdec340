"""A result as a picture: disagreement to the left, agreement to the right, a bar for each side."""

from collections.abc import Sequence
from html import escape

from exports.groups import Row
from ui.words import number, text


def bars(rows: Sequence[Row]) -> str:
    """HTML with a bar for each side, or for everybody where the sides may not be shown; no user text in it."""
    drawn = [row for row in rows if row.side is not None] or list(rows[:1])
    return f"<div class='bars'>{''.join(_bar(row) for row in drawn)}</div>"


def _bar(row: Row) -> str:
    kind = row.side.value if row.side else "all"
    label = text(f"sides-{kind}") if row.side else text("sessions-everybody")
    tally, most = row.tally, max(row.tally.voted, 1)
    said = text("sessions-bar", who=label, agree=tally.agree, passed=tally.passed, disagree=tally.disagree)
    return (
        f"<div class='bar {kind}' role='img' aria-label='{escape(said, quote=True)}'>"
        f"<span class='who'>{escape(label)}</span>"
        f"<span class='count left'>{_count(tally.disagree, 'choice-disagree')}</span>"
        f"<span class='track'><i class='against' style='width:{50 * tally.disagree / most:.1f}%'></i>"
        f"<i class='for' style='width:{50 * tally.agree / most:.1f}%'></i></span>"
        f"<span class='count'>{_count(tally.agree, 'choice-agree')}</span>"
        f"<span class='count pass'>{_count(tally.passed, 'choice-pass')}</span></div>"
    )


def _count(count: int, key: str) -> str:
    return escape(f"{number(count)} {text(key).lower()}")
