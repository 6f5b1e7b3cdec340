"""Every sentence that a person reads on a screen, in Dutch and English (Project Fluent)."""

from enum import Enum
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parent


class Language(Enum):
    """The languages of the screens."""

    DUTCH = "nl"
    ENGLISH = "en"


def files_of(language: Language) -> list[Path]:
    """The files that hold the sentences of a language."""
    return [HERE / f"{language.value}.ftl", *sorted((HERE / "parts").glob(f"*.{language.value}.ftl"))]


@cache
def _bundle(language: Language) -> FluentBundle:
    # Isolating marks are for mixed writing directions; they would end up in file names and tests.
    bundle = FluentBundle([language.value], use_isolating=False)
    for file in files_of(language):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def say(language: Language, key: str, **values: str | int | float) -> str:
    """The sentence with this key; KeyError for a key that nobody wrote, ValueError for a value it misses.

    Numbers are written as the language does: 1234.5 becomes "1.234,5" in Dutch.
    """
    bundle = _bundle(language)
    message = bundle.get_message(key)
    if message.value is None:
        raise KeyError(key)
    words, errors = bundle.format_pattern(message.value, values)
    if errors:
        raise ValueError(f"{key}: {errors[0]}")
    return str(words)
