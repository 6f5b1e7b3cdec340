"""A codebook as a table (xlsx, csv): a code on each row, and the code that it falls under."""

from collections.abc import Mapping, Sequence

from interviews.exchange.columns import Rows, cells_of, find_columns
from interviews.exchange.exchanged import ExchangedCode
from interviews.exchange.quotes import is_quote_list
from interviews.exchange.reserved import DIMENSIONS
from interviews.exchange.theme_codes import ThemeWords, description_of_words
from interviews.exchange.tree import in_tree_order
from interviews.words import plain
from projects.errors import Refused

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "label": ("thema", "naam", "label", "name", "code name", "codename", "tag", "codenaam"),
    "code": ("code", "afkorting", "kort"),
    "parent": ("valt onder", "hoofdcode", "parent", "ouder", "categorie", "category", "boven", "hoofdthema"),
    "definition": ("omschrijving", "definitie", "description", "definition", "beschrijving", "memo", "comment"),
    "include": ("wel", "include", "inclusief"),
    "exclude": ("niet", "exclude", "exclusief"),
    "example": ("voorbeeld", "example"),
    "keywords": ("trefwoorden", "keywords", "zoekwoorden"),
    "dimension": ("dimensie", "dimension"),
    "colour": ("kleur", "color", "colour"),
}  # fmt: skip
_DIMENSION = {said.casefold(): dimension for dimension, said in DIMENSIONS.items()}


def is_codebook(rows: Rows) -> bool:
    """Does this table have a column of names and something that explains them, and no quotes?"""
    columns = set(find_columns(rows, _COLUMNS))
    explained = columns & {"definition", "include", "parent"}
    return bool(columns & {"label", "code"}) and bool(explained) and not is_quote_list(rows)


def read_codebook(rows: Rows) -> tuple[ExchangedCode, ...]:
    """The codes in a table; a parent is named by its label or its code. Refused when no row names a code."""
    columns = find_columns(rows, _COLUMNS)
    told: list[tuple[ThemeWords, str, str]] = []
    for row in rows[1:]:
        cell = dict.fromkeys(_COLUMNS, "") | cells_of(row, columns)
        label = cell["label"].strip() or cell["code"].strip()
        if label:
            told.append((_words(label, cell), cell["parent"].strip(), _colour(cell["colour"].strip())))
    if not told:
        raise Refused("refused-exchange-nothing")
    return in_tree_order(_codes(told))


def _words(label: str, cell: Mapping[str, str]) -> ThemeWords:
    keywords = tuple(word.strip() for word in cell["keywords"].replace(";", ",").split(",") if word.strip())
    return ThemeWords(
        label, cell["code"].strip() if cell["label"].strip() else "", cell["definition"], cell["include"],
        cell["exclude"], cell["example"], keywords, _DIMENSION.get(cell["dimension"].strip().casefold()),
    )  # fmt: skip


def _codes(told: Sequence[tuple[ThemeWords, str, str]]) -> list[ExchangedCode]:
    labels = {plain(words.label): f"row-{number}" for number, (words, _, _) in reversed(list(enumerate(told)))}
    short = {plain(words.code): f"row-{number}" for number, (words, _, _) in reversed(list(enumerate(told)))}
    ids = short | labels | {"": ""}
    return [
        ExchangedCode(f"row-{number}", words.label, ids.get(plain(parent), ""), description_of_words(words), colour)
        for number, (words, parent, colour) in enumerate(told)
    ]


def _colour(said: str) -> str:
    good = len(said) == 7 and said.startswith("#") and all(one in "0123456789abcdefABCDEF" for one in said[1:])
    return said.upper() if good else ""
