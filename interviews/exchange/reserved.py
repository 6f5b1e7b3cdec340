"""What REFI-QDA has no word for, said in codes: dimension, feeling, perspective and statement under one root.

Other tools show these as ordinary codes on the same selection; on the way in they are recognised by their path.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from interviews.coding import Dimension, Perspective, Sentiment
from interviews.exchange.exchanged import ExchangedCode

ROOT = "Draagvlak"
DIMENSION, FEELING, PERSPECTIVE, STATEMENT = "Dimensie", "Gevoel", "Perspectief", "Stelling"
DIMENSIONS: Mapping[Dimension, str] = {
    Dimension.EXPECTATION: "Verwachting", Dimension.PERCEPTION: "Beeld", Dimension.OTHER: "Overig",
}  # fmt: skip
FEELINGS: Mapping[Sentiment, str] = {
    Sentiment.POSITIVE: "Positief", Sentiment.NEUTRAL: "Neutraal", Sentiment.NEGATIVE: "Negatief",
}  # fmt: skip
PERSPECTIVES: Mapping[Perspective, str] = {Perspective.OWN: "Eigen", Perspective.ATTRIBUTED: "Toegeschreven"}
_THEME = "Thema: "
_SPLIT = re.compile(r"\s*(?:::|\\|/|>)\s*")  # how tools without a tree write one in a name


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a reserved code says; all empty for the codes that only hold others together."""

    dimension: Dimension | None = None
    sentiment: Sentiment | None = None
    perspective: Perspective | None = None
    statement: str = ""
    theme: str = ""  # the name of the theme of a statement


def id_of(what: Dimension | Sentiment | Perspective) -> str:
    """The id of the code that says this."""
    return f"{ROOT}/{type(what).__name__}/{what.value}"


def statement_id(text: str) -> str:
    """The id of the code that stands for a statement."""
    return f"{ROOT}/{STATEMENT}/{text}"


def reserved_codes(statements: Iterable[tuple[str, str]] = ()) -> tuple[ExchangedCode, ...]:
    """The root with what hangs under it; one code for each statement: its text, and the name of its theme ("")."""
    codes = [ExchangedCode(ROOT, ROOT, description="Wat Draagvlak van een passage weet naast het thema.",
                           is_codable=False)]  # fmt: skip
    groups = ((DIMENSION, DIMENSIONS), (FEELING, FEELINGS), (PERSPECTIVE, PERSPECTIVES))
    for name, members in groups:
        codes.append(ExchangedCode(f"{ROOT}/{name}", name, ROOT, is_codable=False))
        codes += [ExchangedCode(id_of(one), said, f"{ROOT}/{name}") for one, said in members.items()]
    listed = dict(statements)
    if listed:
        codes.append(ExchangedCode(f"{ROOT}/{STATEMENT}", STATEMENT, ROOT, is_codable=False))
        codes += [
            ExchangedCode(statement_id(text), text, f"{ROOT}/{STATEMENT}", f"{_THEME}{theme}" if theme else "")
            for text, theme in listed.items()
        ]
    return tuple(codes)


def meanings(codes: Iterable[ExchangedCode]) -> dict[str, Meaning]:
    """What the reserved codes among these say, by the id of the code."""
    listed = list(codes)
    paths = _paths(listed)
    found = {one.id: meaning for one in listed if (meaning := _meaning(paths[one.id], one)) is not None}
    holders = {(ROOT.casefold(),), *((ROOT.casefold(), name.casefold()) for name in _GROUPS)}
    above = {one.parent_id for one in listed if one.id in found}
    for one in reversed(listed):  # children come after their parents: from the leaves up
        if one.id in above and paths[one.id] in holders and not _other_below(one.id, listed, found):
            found[one.id] = Meaning()
            above.add(one.parent_id)
    return found


_GROUPS = (DIMENSION, FEELING, PERSPECTIVE, STATEMENT)


def _other_below(id: str, listed: list[ExchangedCode], found: Mapping[str, Meaning]) -> bool:
    return any(one.parent_id == id and one.id not in found for one in listed)


def _paths(codes: list[ExchangedCode]) -> dict[str, tuple[str, ...]]:
    """The names from the top down to each code, in lower case."""
    paths: dict[str, tuple[str, ...]] = {}
    for one in codes:
        paths[one.id] = (*paths.get(one.parent_id, ()), one.name.strip().casefold())
    return paths


def _meaning(path: tuple[str, ...], code: ExchangedCode) -> Meaning | None:
    if len(path) == 3 and path[:2] == (ROOT.casefold(), STATEMENT.casefold()):
        told = code.description.strip()
        return Meaning(statement=code.name, theme=told.removeprefix(_THEME) if told.startswith(_THEME) else "")
    parts = [part for piece in path for part in _SPLIT.split(piece)][-3:]
    if len(parts) < 3 or parts[0] != ROOT.casefold():
        return None
    return _KNOWN.get((parts[1], parts[2]))


_KNOWN = {
    **{(DIMENSION.casefold(), said.casefold()): Meaning(dimension=one) for one, said in DIMENSIONS.items()},
    **{(FEELING.casefold(), said.casefold()): Meaning(sentiment=one) for one, said in FEELINGS.items()},
    **{(PERSPECTIVE.casefold(), said.casefold()): Meaning(perspective=one) for one, said in PERSPECTIVES.items()},
}


def meaning_in_words(dimension: str, sentiment: str, perspective: str) -> Meaning | None:
    """What the columns of a list say; None if they say nothing that we know."""
    meaning = Meaning(
        _in(DIMENSIONS, dimension), _in(FEELINGS, sentiment), _in(PERSPECTIVES, perspective)
    )  # fmt: skip
    return None if meaning == Meaning() else meaning


_T = TypeVar("_T")


def _in(known: Mapping[_T, str], said: str) -> _T | None:
    return next((one for one, words in known.items() if words.casefold() == said.strip().casefold()), None)
