"""Which codes have a number key: the nine that are used most, in the order of the codebook."""

from collections.abc import Mapping, Sequence

from interviews.coding import Theme
from projects.ids import ProjectId, ThemeId
from workflow.desk import Desk

KEYS = 9


def number_keys(desk: Desk, project_id: ProjectId, before: Sequence[ThemeId]) -> tuple[ThemeId, ...]:
    """The themes on the keys 1 to 9. Those of `before` keep their key: fingers remember them."""
    with desk.looking() as work:
        themes = work.themes.of_project(project_id)
        used = work.coding.used(project_id) if len(themes) > KEYS else {}
    return keys_for(themes, used, before)


def keys_for(themes: Sequence[Theme], used: Mapping[ThemeId, int], before: Sequence[ThemeId]) -> tuple[ThemeId, ...]:
    """`used` counts the codes of each theme; a key that has lost its theme goes to the one that is used most now."""
    there = [theme.id for theme in themes]
    wanted = sorted(there, key=lambda one: -used.get(one, 0))[:KEYS]  # a stable sort: the codebook's order among equals
    if not set(before) & set(there):
        return tuple(one for one in there if one in wanted)
    spare = iter([one for one in dict.fromkeys((*wanted, *there)) if one not in before])
    kept = [one if one in there else next(spare, None) for one in before]
    return tuple(one for one in (*kept, *spare) if one is not None)[:KEYS]
