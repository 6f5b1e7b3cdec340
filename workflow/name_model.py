"""An installed language model that finds names of people, when there is one. Nothing is ever downloaded."""

import importlib.util
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from projects.errors import Refused

KNOWN = ("nl_core_news_lg", "nl_core_news_md", "nl_core_news_sm")  # the best first
PERSON = ("PERSON", "PER", "persoon")
_PIECE = 100_000  # characters at once: spaCy refuses more than a million, and memory grows with it


@dataclass(slots=True)
class InstalledModel:
    """A spaCy model by the name of its package or its folder; loaded at first use, for all threads."""

    name: str
    _loaded: Any = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of each name of a person, in code points."""
        model = self._model()
        for start, piece in _pieces(text):
            for one in model(piece).ents:
                if one.label_ in PERSON:
                    yield start + one.start_char, start + one.end_char

    def _model(self) -> Any:
        with self._lock:
            if self._loaded is None:
                import spacy  # here: a second that nobody without a model should wait for

                try:
                    self._loaded = spacy.load(self.name)
                except (OSError, ValueError, ImportError) as error:
                    raise Refused("error-name-model", name=self.name) from error
            return self._loaded


def installed_model(asked: str) -> InstalledModel | None:
    """The model that the settings ask for (a package or a folder), else the best one that is installed, or None.

    "none" asks for none. Refused when the one that was asked for is not there.
    """
    if asked == "none":
        return None
    if asked:
        if not (Path(asked).is_dir() or importlib.util.find_spec(asked)):
            raise Refused("error-name-model", name=asked)
        return InstalledModel(asked)
    found = next((name for name in KNOWN if importlib.util.find_spec(name)), None)
    return InstalledModel(found) if found else None


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in stretches that end between two lines where that can be."""
    start = 0
    while start < len(text):
        end = min(start + _PIECE, len(text))
        if end < len(text):
            end = text.rfind("\n", start, end) + 1 or end
        yield start, text[start:end]
        start = end
