"""What goes to the browser for the text that one codes: as little as it has not got already.

A source of 300,000 characters is half a megabyte and its passages as much again. The browser says which text and
which version of the passages it has; what it has is not sent again.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from interviews.coding import Dimension, Passage, Theme
from interviews.source import Turn, TurnRole
from projects.ids import ThemeId
from ui.palette import theme_colour
from ui.words import language, text
from workflow.coding import Workspace
from workflow.passages import Standing, standing

Wire = dict[str, Any]
_DIMENSIONS = {dimension: place for place, dimension in enumerate(Dimension)}
_WORDS = (
    "reader", "selected", "selected-help", "less", "more", "drop", "previous", "next", "open", "undo", "redo", "place",
    "place-filtered", "count", "keys", "keys-on", "key-accept", "key-reject", "key-next", "key-previous",
    "key-open", "key-undo", "key-redo", "key-theme", "key-also", "key-remove", "key-palette", "key-dimension",
    "key-sentence", "key-extend", "key-word", "key-begin", "key-add", "key-drop", "filter", "filter-state",
    "filter-theme", "filter-speaker", "filter-only", "filter-clear", "no-theme", "none-left", "accept", "reject",
    "palette", "palette-title", "palette-help", "palette-none", "handle-start", "handle-end", "code-is",
)  # fmt: skip


def version_of(workspace: Workspace, place: str, keys: Sequence[ThemeId]) -> str:
    """The name of what `marks_of` gives at a place; the same name, the same marks."""
    return "-".join((place, str(workspace.version), language().value, *keys))


def text_of(workspace: Workspace) -> list[Wire]:
    """Each turn with its own words; `heading` where the question is no turn of its own, `context` for all."""
    words = workspace.source.text
    drawn: list[Wire] = []
    before: Turn | None = None
    for turn in workspace.turns:
        asked_above = before is not None and before.role is TurnRole.INTERVIEWER
        same = before is not None and before.context == turn.context
        silent = turn.role is TurnRole.INTERVIEWER
        drawn.append({
            "start": turn.start, "text": words[turn.start:turn.end], "role": turn.role.value, "speaker": turn.speaker,
            "context": "" if silent else turn.context, "heading": not (silent or asked_above or same),
        })  # fmt: skip
        before = turn
    return drawn


def marks_of(workspace: Workspace, keys: Sequence[ThemeId], waits: Standing) -> Wire:
    """Passages with their codes, the codebook and the fixed words. `waits` is what "open" means here."""
    places: dict[ThemeId | None, int] = {theme.id: place for place, theme in enumerate(workspace.themes)}
    blind = waits is Standing.BARE
    words = {name: text(f"coder-{name}") for name in _WORDS}
    if blind:  # nothing is suggested there
        words |= {name: text(f"coder-{name}-blind") for name in ("reject", "key-reject", "key-open")}
    return {
        "passages": [_passage(workspace, one, places) for one in workspace.passages],
        "themes": [_theme(theme, workspace.themes, keys) for theme in workspace.themes],
        "dimensions": [
            {"id": one.value, "sign": text(f"sign-{one.value}"), "name": text(f"dimension-{one.value}")}
            for one in Dimension
        ],
        "states": {one.value[0]: text(f"{'blind' if blind else 'standing'}-{one.value}") for one in Standing},
        "roles": {one.value: text(f"role-{one.value}") for one in TurnRole},
        "waits": waits.value[0],
        "words": words,
    }  # fmt: skip


def _theme(theme: Theme, themes: Sequence[Theme], keys: Sequence[ThemeId]) -> Wire:
    above = next((one.label for one in themes if one.id == theme.parent_id), "") if theme.parent_id else ""
    return {
        "id": theme.id, "code": theme.code, "label": theme.label, "colour": theme_colour(theme.colour), "above": above,
        "key": keys.index(theme.id) + 1 if theme.id in keys else 0, "words": " ".join(theme.keywords),
    }  # fmt: skip


def _passage(workspace: Workspace, passage: Passage, places: Mapping[ThemeId | None, int]) -> list[Any]:
    """[id, start, end, first letter of its standing, [[theme (-1: none), dimension], ...]]; no codes when rejected."""
    state = standing(workspace, passage.id)
    said: Sequence[Any] = workspace.tags.get(passage.id, ())
    if state is Standing.SUGGESTED:
        said = (workspace.suggestions[passage.id],)
    codes = [[places.get(one.theme_id, -1), _DIMENSIONS[one.dimension]] for one in said]
    return [passage.id, passage.start, passage.end, state.value[0], codes]
