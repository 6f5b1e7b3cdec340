"""Draft statements (stellingen) from what people expect; people choose, change and drop them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.measurable import Norm, find_norm
from analysis.similarity import likeness
from analysis.summaries import CodedPassage
from analysis.wording import statement
from projects.ids import PassageId
from projects.stakeholder import Side

SAME = 0.30  # likeness from which two passages ask the same
LEANS = 0.12  # likeness from which a statement leans on a passage
_FULL_NAME = re.compile(
    r"\b(?P<first>[A-Z][a-zà-ÿ]{2,})\s+(?:(?:van|de|der|den|ten|ter|el|in|'t)\s+){0,2}(?P<last>[A-Z][a-zà-ÿ]{2,})"
)
_NO_FIRST_NAME = frozenset({
    "De", "Het", "Een", "Die", "Dat", "Deze", "Dit", "Daar", "Dan", "Bij", "Aan", "Achter", "Met", "Van", "Voor",
    "Naar", "Rond", "Over", "Onder", "Ook", "Als", "Wat", "Hoe", "Waar", "Elke", "Iedere", "Wij", "Jullie", "Zij",
    "Onze", "Hun", "Geen", "Alle", "Alleen", "Tussen", "Zoals", "Want", "Maar", "Sinds", "Wijkraad", "Gemeente",
    "Team", "Stichting", "Basisschool", "School", "Wijk", "Buurt",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """A sentence to vote on, and the passages that it leans on, the one it is worded after first."""

    text: str
    passage_ids: tuple[PassageId, ...]


def draft_statements(expectations: Sequence[CodedPassage], limit: int = 3) -> list[Draft]:
    """At most `limit` drafts, the best first: asked in most conversations, then measurable, then clear.

    The order in which the passages come in does not matter.
    """
    asked = sorted(expectations, key=_by_words)
    wordings = {passage.passage_id: _wording(passage) for passage in asked}
    usable = [
        passage for passage in asked if wordings[passage.passage_id] and not names_somebody(passage.text)
    ]
    groups = sorted(_groups(usable), key=lambda group: _rank(group, wordings))
    drafts: dict[str, Draft] = {}
    for group in groups:
        text = wordings[group[0].passage_id]
        drafts.setdefault(text.casefold(), Draft(text, tuple(passage.passage_id for passage in group)))
    return list(drafts.values())[: max(limit, 0)]


def closest(text: str, candidates: Sequence[CodedPassage], limit: int = 5) -> list[PassageId]:
    """The passages that a statement typed by hand leans on, the most alike first; may be empty."""
    ordered = sorted(candidates, key=_by_words)
    alike = likeness([text], [passage.text for passage in ordered])[0] if ordered else []
    ranked = sorted(zip(alike, ordered, strict=True), key=lambda pair: -pair[0])
    return [passage.passage_id for found, passage in ranked if found >= LEANS][: max(limit, 0)]


def names_somebody(text: str) -> bool:
    """Does this look like it holds a person's first and last name? Then it is no sentence to vote on."""
    return any(found["first"] not in _NO_FIRST_NAME for found in _FULL_NAME.finditer(text))


def _by_words(passage: CodedPassage) -> tuple[str, PassageId]:
    """Ids are random: with words first, the same interviews always give the same drafts."""
    return passage.text, passage.passage_id


def _wording(passage: CodedPassage) -> str:
    enforcer = any(part in passage.group.casefold() for part in ("handhav", "boa"))
    return statement(passage.text, boa=enforcer, partner=passage.side is Side.PARTNER)


def _groups(passages: Sequence[CodedPassage]) -> list[list[CodedPassage]]:
    """Passages that ask the same, each group's clearest first. Different norms are different wishes."""
    texts = [passage.text for passage in passages]
    alike = likeness(texts, texts)
    norms = [find_norm(text) for text in texts]
    order = sorted(range(len(passages)), key=lambda at: (-_clarity(passages[at]), *_by_words(passages[at])))
    groups: list[list[int]] = []
    for at in order:
        home = max((group for group in groups if _agree(norms[group[0]], norms[at])),
                   key=lambda group: alike[group[0], at], default=None)  # fmt: skip
        if home is not None and alike[home[0], at] >= SAME:
            home.append(at)
        else:
            groups.append([at])
    return [[passages[at] for at in group] for group in groups]


def _agree(one: Norm | None, other: Norm | None) -> bool:
    """Until 23:00 and until 01:00 are two wishes; a wish without a norm goes with either."""
    return one is None or other is None or (one.value, one.unit) == (other.value, other.unit)


def _clarity(passage: CodedPassage) -> float:
    """A norm, a sentence of 6 to 25 words, and a person who accepted it."""
    norm = find_norm(passage.text)
    length = len(passage.text.split())
    readable = 1.0 if 6 <= length <= 25 else 0.5 if length <= 35 else 0.0
    return (norm is not None) + bool(norm and norm.term) * 0.5 + readable + passage.accepted * 0.5


def _rank(group: Sequence[CodedPassage], wordings: dict[PassageId, str]) -> tuple[int, float, str]:
    conversations = len({passage.source_id for passage in group if passage.voice})
    return -conversations, -_clarity(group[0]), wordings[group[0].passage_id]
