"""The standard codebook for enforcement in public space: what a new traject starts with."""

import json
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """A code of the standard codebook, with the text that says what belongs in it."""

    code: str
    label: str
    definition: str
    include: str
    exclude: str
    example: str


def standard_codebook() -> tuple[CodebookEntry, ...]:
    """The fourteen standard codes, in their order (interviews/standard_codebook.json)."""
    content = json.loads(files("interviews").joinpath("standard_codebook.json").read_text(encoding="utf-8"))
    return tuple(
        CodebookEntry(
            entry["code"], entry["label"], entry["definitie"], entry["wel"], entry["niet"], entry["voorbeeld"]
        )
        for entry in content["themas"]
    )
