"""The columns of a table, known by many names, and what stands in a cell."""

from collections.abc import Mapping, Sequence

from interviews.words import plain

Rows = Sequence[Sequence[str]]
_FORMULA_GUARD = ("'=", "'+", "'-", "'@", "'\t")


def find_columns(rows: Rows, known: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """The place of each column that we know by the names on the first row; the first name listed is the likeliest."""
    names = [plain(name) for name in rows[0]] if rows else []
    found: dict[str, int] = {}
    for column, words in known.items():
        free = (names.index(word) for word in words if word in names and names.index(word) not in found.values())
        place = next(free, None)
        if place is not None:
            found[column] = place
    return found


def cells_of(row: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    """What a row has in each column; "" beyond its end."""
    return {name: _unguarded(row[place]) if place < len(row) else "" for name, place in columns.items()}


def _unguarded(said: str) -> str:
    """A csv puts an apostrophe before what a spreadsheet would take for a formula."""
    return said[1:] if said.startswith(_FORMULA_GUARD) else said


def whole_number_in(said: str) -> int | None:
    """"12" or "12.0" as Excel may have it; None for anything else."""
    bare = said.strip().removesuffix(".0")
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 12 else None
