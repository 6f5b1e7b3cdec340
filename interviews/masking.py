"""Taking names out of texts that stay: as many characters as there were, so that every offset still holds."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from interviews.names import Roster, find_names

BLOCK = "█"


@dataclass(frozen=True, slots=True)
class Mask:
    """Covers the names of some people. `roster` holds everybody, so that a name that two share is left alone.

    `codes` are those whose names are covered; with `pseudonyms` "[R03]" is covered too, as "[...]": somebody
    else may get that code.
    """

    roster: Roster
    codes: frozenset[str]
    pseudonyms: bool = False

    def over(self, text: str) -> str:
        """The text with every character of those names covered; of the same length."""
        spans = [(start, end) for start, end, code in find_names(text, self.roster) if code in self.codes]
        spans += [span for name, code in self.roster.items() if code in self.codes for span in _whole(text, name)]
        for start, end in spans:
            text = text[:start] + BLOCK * (end - start) + text[end:]
        if self.pseudonyms:
            for code in self.codes:
                text = text.replace(f"[{code}]", f"[{'.' * len(code)}]")
        return text


def mask_for(names: Mapping[str, str], codes: Collection[str], *, pseudonyms: bool = False) -> Mask:
    """A mask over the people with these codes; `names` holds the name and code of everybody."""
    return Mask(Roster({name: code for name, code in names.items() if name.strip()}), frozenset(codes), pseudonyms)


def _whole(text: str, name: str) -> list[tuple[int, int]]:
    """A full name of several words also where it sticks to other letters, as in "gesprek_Ruben_Tienstra.docx"."""
    words = name.split()
    if len(words) < 2:
        return []
    pattern = r"[\s_.,-]*".join(map(re.escape, words))
    return [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]


def in_json(text: str, change: Callable[[str], str]) -> str:
    """`change` over a text, or over each text within it when it holds JSON; the same object when nothing changes."""
    if text[:1] in ("{", "["):
        try:
            held = json.loads(text)
        except ValueError:
            return change(text)
        changed = _within(held, change)
        return text if changed == held else json.dumps(changed, ensure_ascii=False)
    return change(text)


def _within(held: Any, change: Callable[[str], str]) -> Any:
    if isinstance(held, str):
        return change(held)
    if isinstance(held, list):
        return [_within(one, change) for one in held]
    if isinstance(held, dict):
        return {key: _within(one, change) for key, one in held.items()}
    return held
