"""A theme of our codebook as a code of another tool, and back: what a code has no field for stands in its description.

    Alles over afval op straat.

    Code: AFVAL
    Wel: bijplaatsingen
    Niet: onderhoud van groen
    Dimensie: Verwachting
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from interviews.codebook import CodebookEntry
from interviews.coding import Dimension, Theme
from interviews.colours import nearest_colour
from interviews.exchange.exchanged import ExchangedCode
from interviews.exchange.reserved import DIMENSIONS
from interviews.exchange.tree import in_tree_order

_FIELDS = {
    "Code": "code", "Wel": "include", "Niet": "exclude", "Voorbeeld": "example", "Trefwoorden": "keywords",
    "Dimensie": "dimension",
}  # fmt: skip
_LABEL = re.compile(rf"(?P<spaces> *)(?P<label>{'|'.join(_FIELDS)}):(?: (?P<value>.*))?", re.DOTALL)
_BETWEEN = re.compile(r"(?<!\\); *")
_DIMENSION = {said.casefold(): dimension for dimension, said in DIMENSIONS.items()}


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """What a code says of a theme, apart from its place in the tree. `code` "" where it has none of ours."""

    label: str
    code: str = ""
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    keywords: tuple[str, ...] = ()
    dimension: Dimension | None = None


def codes_of(themes: Iterable[Theme], colour: Callable[[int], str]) -> tuple[ExchangedCode, ...]:
    """The codebook as codes, each after its parent; `colour` gives "#rrggbb" for a number of the palette."""
    return in_tree_order(
        ExchangedCode(one.id, one.label, one.parent_id or "", description_of(one), colour(one.colour).upper())
        for one in themes
    )


def description_of(theme: Theme) -> str:
    """The description of a code that says all of a theme; `words_of` reads it back exactly."""
    return description_of_words(ThemeWords(
        theme.label, theme.code, theme.definition, theme.include, theme.exclude, theme.example, theme.keywords,
        theme.dimension,
    ))  # fmt: skip


def description_of_words(words: ThemeWords) -> str:
    """As `description_of`, of what is known of a theme."""
    values = {
        "Code": words.code, "Wel": words.include, "Niet": words.exclude, "Voorbeeld": words.example,
        "Trefwoorden": "; ".join(word.replace(";", "\\;") for word in words.keywords),
        "Dimensie": DIMENSIONS[words.dimension] if words.dimension else "",
    }  # fmt: skip
    fields = [f"{label}: {_stuffed(value, first=False)}" for label, value in values.items() if value]
    definition = [_stuffed(words.definition), ""] if words.definition else []
    return "\n".join([*definition, *fields])


def words_of(code: ExchangedCode) -> ThemeWords:
    """What a code says of a theme; lines such as "Wel: ..." in its description fill the fields of a theme."""
    definition, fields = _fields(code.description)
    keywords = tuple(word.replace("\\;", ";") for word in _BETWEEN.split(fields.get("keywords", "")) if word.strip())
    return ThemeWords(
        code.name, fields.get("code", ""), definition, fields.get("include", ""), fields.get("exclude", ""),
        fields.get("example", ""), keywords, _DIMENSION.get(fields.get("dimension", "").strip().casefold()),
    )  # fmt: skip


def _fields(description: str) -> tuple[str, Mapping[str, str]]:
    lines: dict[str, list[str]] = {}
    field = "definition"
    for line in description.split("\n"):
        found = _LABEL.fullmatch(line)
        if found and not found["spaces"] and _FIELDS[found["label"]] not in lines:
            field = _FIELDS[found["label"]]
            lines[field] = [found["value"] or ""]
        else:
            lines.setdefault(field, []).append(line[1:] if found and found["spaces"] else line)
    told = lines.pop("definition", [])
    if lines and len(told) > 1 and told[-1] == "":
        told = told[:-1]  # the line that keeps the fields apart
    return "\n".join(told), {name: "\n".join(value) for name, value in lines.items()}


def _stuffed(text: str, *, first: bool = True) -> str:
    """Lines that would be read as a field get a space more in front (`first`: the first line too)."""
    lines = text.split("\n")
    return "\n".join(
        f" {line}" if (number or first) and _LABEL.fullmatch(line) else line for number, line in enumerate(lines)
    )


def entries_of(codes: Iterable[ExchangedCode]) -> tuple[CodebookEntry, ...]:
    """Codes as the rows of a codebook. Two with one name, under different codes, get the name of the one above."""
    names: dict[str, str] = {}
    entries = []
    taken: set[str] = set()
    for code in codes:
        words = words_of(code)
        label = " ".join(words.label.split()) or words.code or "Code zonder naam"
        above = names.get(code.parent_id, "")
        tries = [label, f"{label} ({above})" if above else "", *(f"{label} {n}" for n in range(2, len(taken) + 3))]
        label = next(one for one in tries if one and one.casefold() not in taken)
        taken.add(label.casefold())
        names[code.id] = label
        entries.append(CodebookEntry(
            words.code, label, words.definition, words.include, words.exclude, words.example, above, words.dimension,
            words.keywords, nearest_colour(code.colour) if code.colour else None,
        ))  # fmt: skip
    return tuple(entries)
