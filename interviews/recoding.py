"""Recoding: all passages of one code, or some of them, get another code. What changes is known before it is done."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.coding import Dimension, Suggestion, Tag
from projects.ids import PassageId, SourceId, ThemeId


@dataclass(frozen=True, slots=True)
class Scope:
    """Which passages of a code take part; what is empty does not narrow it down."""

    source_ids: frozenset[SourceId] = frozenset()
    dimension: Dimension | None = None
    passage_ids: frozenset[PassageId] = frozenset()

    @property
    def is_whole(self) -> bool:
        """Does everything with the code take part?"""
        return not (self.source_ids or self.passage_ids) and self.dimension is None


WHOLE = Scope()


@dataclass(frozen=True, slots=True)
class Recoding:
    """What a recoding comes down to.

    `tags` and `suggestions` are as they become; `doubles` are tags that go, because their passage keeps
    a code without them.
    """

    tags: tuple[Tag, ...]
    doubles: tuple[Tag, ...]
    suggestions: tuple[Suggestion, ...]

    @property
    def passages(self) -> int:
        """Passages of which a person's code changes."""
        return len({tag.passage_id for tag in (*self.tags, *self.doubles)})


def recode(tags: Iterable[Tag], suggestions: Sequence[Suggestion], sources: Mapping[PassageId, SourceId],
           from_id: ThemeId, into_id: ThemeId | None, scope: Scope = WHOLE) -> Recoding:  # fmt: skip
    """What changes when `from_id` becomes `into_id` (None: without a code).

    `tags` are all tags on the passages concerned, whatever their code. A passage that has both codes keeps one
    tag; without a code, a passage that has another one only loses this one.
    """
    listed = list(tags)
    said: dict[PassageId, set[ThemeId | None]] = defaultdict(set)
    for tag in listed:
        said[tag.passage_id].add(tag.theme_id)
    changed: list[Tag] = []
    doubles: list[Tag] = []
    for tag in listed:
        if tag.theme_id != from_id or not _takes_part(scope, tag.passage_id, tag.dimension, sources):
            continue
        others = said[tag.passage_id] - {from_id}
        is_double = bool(others) if into_id is None else into_id in others
        if is_double:
            doubles.append(tag)
        else:
            changed.append(replace(tag, theme_id=into_id))
    waiting = [
        replace(one, theme_id=into_id, alternatives=tuple(other for other in one.alternatives if other != into_id))
        for one in suggestions
        if one.theme_id == from_id and _takes_part(scope, one.passage_id, one.dimension, sources)
    ]  # fmt: skip
    return Recoding(tuple(changed), tuple(doubles), tuple(waiting))


def _takes_part(scope: Scope, passage_id: PassageId, dimension: Dimension,
                sources: Mapping[PassageId, SourceId]) -> bool:  # fmt: skip
    return (
        (not scope.passage_ids or passage_id in scope.passage_ids)
        and (scope.dimension is None or dimension is scope.dimension)
        and (not scope.source_ids or sources[passage_id] in scope.source_ids)
    )
