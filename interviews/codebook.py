"""A codebook outside a traject: what stands in a file, and the standard codebook that a new traject starts with."""

import json
from dataclasses import dataclass
from importlib.resources import files

from interviews.coding import Dimension


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """A code as a file says it; what is empty (or None) is not said.

    `parent` is the code or the name of the one above it. `colour` is a number of interviews/colours.py.
    """

    code: str
    label: str
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    parent: str = ""
    dimension: Dimension | None = None
    keywords: tuple[str, ...] = ()
    colour: int | None = None


def standard_codebook() -> tuple[CodebookEntry, ...]:
    """The fourteen standard codes, in their order (interviews/standard_codebook.json)."""
    content = json.loads(files("interviews").joinpath("standard_codebook.json").read_text(encoding="utf-8"))
    return tuple(
        CodebookEntry(
            entry["code"], entry["label"], entry["definitie"], entry["wel"], entry["niet"], entry["voorbeeld"]
        )
        for entry in content["themas"]
    )
