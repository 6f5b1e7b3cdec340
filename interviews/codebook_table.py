"""A codebook as a table: rows whose first one names the columns."""

from collections.abc import Sequence

from interviews.codebook import CodebookEntry
from interviews.codebook_tree import keywords
from interviews.coding import Dimension
from interviews.colours import GREY_NUMBER, PALETTE, nearest_colour
from interviews.words import plain
from projects.errors import Refused

COLUMNS = ("code", "naam", "boven", "dimensie", "definitie", "wel", "niet", "voorbeeld", "trefwoorden", "kleur")
MOST_CODES = 2_000
_ALSO = {
    "name": "naam", "label": "naam", "thema": "naam", "parent": "boven", "valt onder": "boven", "hoofdcode": "boven",
    "dimension": "dimensie", "betekenis": "definitie", "definition": "definitie", "description": "definitie",
    "omschrijving": "definitie", "beschrijving": "definitie", "hoort erbij": "wel", "include": "wel",
    "hoort er niet bij": "niet", "exclude": "niet", "example": "voorbeeld", "keywords": "trefwoorden",
    "color": "kleur", "colour": "kleur",
}  # fmt: skip
_DIMENSIONS = {
    "verwachting": Dimension.EXPECTATION, "verwachtingen": Dimension.EXPECTATION, "v": Dimension.EXPECTATION,
    "beeld": Dimension.PERCEPTION, "beelden": Dimension.PERCEPTION, "b": Dimension.PERCEPTION,
    "overig": Dimension.OTHER, "x": Dimension.OTHER, **{one.value: one for one in Dimension},
}  # fmt: skip
_GREY = ("grijs", "grey", "gray")


def read_entries(rows: Sequence[Sequence[str]]) -> tuple[CodebookEntry, ...]:
    """The codes of a table, in its order; rows without code and name are passed over.

    Refused without a column for the names, with a column twice, with too many rows, or with a dimension
    or colour that we do not know.
    """
    if not rows:
        raise Refused("refused-no-rows")
    named = [_ALSO.get(plain(" ".join(cell.split())), plain(" ".join(cell.split()))) for cell in rows[0]]
    at = {name: named.index(name) for name in COLUMNS if name in named}
    double = next((name for name in at if named.count(name) > 1), None)
    if double is not None:
        raise Refused("refused-double-column", column=double)
    if "naam" not in at:
        raise Refused("error-codebook-no-names", columns=", ".join(COLUMNS))
    if len(rows) - 1 > MOST_CODES:
        raise Refused("error-codebook-long", most=MOST_CODES)

    def cell(row: Sequence[str], name: str) -> str:
        return row[at[name]].strip() if name in at and at[name] < len(row) else ""

    found = [{name: cell(row, name) for name in COLUMNS} for row in rows[1:]]
    entries = tuple(_entry(one) for one in found if one["code"] or one["naam"])
    if not entries:
        raise Refused("error-codebook-empty")
    return entries


def _entry(cells: dict[str, str]) -> CodebookEntry:
    name = " ".join(cells["naam"].split())
    return CodebookEntry(
        cells["code"], name, cells["definitie"], cells["wel"], cells["niet"], cells["voorbeeld"], cells["boven"],
        _dimension(cells["dimensie"], name or cells["code"]), keywords([cells["trefwoorden"]]),
        _colour(cells["kleur"], name or cells["code"]),
    )  # fmt: skip


def _dimension(written: str, name: str) -> Dimension | None:
    if not written:
        return None
    found = _DIMENSIONS.get(plain(written))
    if found is None:
        raise Refused("error-codebook-dimension", dimension=written, name=name)
    return found


def _colour(written: str, name: str) -> int | None:
    """A number from 1, "grijs", or "#rrggbb"."""
    if not written:
        return None
    if plain(written) in _GREY:
        return GREY_NUMBER
    whole = written.removesuffix(".0")
    if whole.isascii() and whole.isdigit() and 1 <= int(whole[:4]) <= len(PALETTE):
        return int(whole) - 1
    found = nearest_colour(written)
    if found is None:
        raise Refused("error-codebook-colour", colour=written, name=name, most=len(PALETTE))
    return found


def to_row(entry: CodebookEntry, dimension: str) -> tuple[str, ...]:
    """The row of an entry, in the order of COLUMNS; `dimension` in words."""
    colour = "" if entry.colour is None else "grijs" if entry.colour >= len(PALETTE) else str(entry.colour + 1)
    return (
        entry.code, entry.label, entry.parent, dimension, entry.definition, entry.include, entry.exclude,
        entry.example, ", ".join(entry.keywords), colour,
    )  # fmt: skip
