"""The shipped starter corpus: 3,010 Dutch passages in our own words, each with its codes."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from analysis.context import PassageInContext
from interviews.coding import Dimension, Perspective, Sentiment, Theme
from projects.ids import PassageId, ThemeId

_FILES = ("passages.jsonl", "passages-more.jsonl")
_DIMENSIONS = {"verwachting": Dimension.EXPECTATION, "beeld": Dimension.PERCEPTION, "overig": Dimension.OTHER}
_SENTIMENTS = {"positief": Sentiment.POSITIVE, "neutraal": Sentiment.NEUTRAL, "negatief": Sentiment.NEGATIVE}
_PERSPECTIVES = {"eigen": Perspective.OWN, "toegeschreven": Perspective.ATTRIBUTED}


@dataclass(frozen=True, slots=True)
class LearntPassage:
    """A passage that the user coded. `theme_id` None: it fits no code."""

    passage: PassageInContext
    dimension: Dimension
    theme_id: ThemeId | None
    sentiment: Sentiment | None


@dataclass(frozen=True, slots=True)
class Example:
    """One lesson for the tagger. `theme` is a theme's id or "" for "fits no code"; None is unknown.

    What is None teaches nothing: a codebook's definition has a theme but no dimension.
    """

    text: str
    context: str = ""
    paragraph: str = ""
    theme: str | None = None
    dimension: Dimension | None = None
    sentiment: Sentiment | None = None
    perspective: Perspective | None = None
    measurable: bool | None = None
    weight: float = 1.0

    @property
    def passage(self) -> PassageInContext:
        """The example as a passage, to be weighed like any other."""
        return PassageInContext(PassageId(""), self.text, self.context, self.paragraph)


@cache
def _rows() -> tuple[tuple[str, Example], ...]:
    """Code ("" for small talk) and example of every line of the corpus, in file order."""
    folder = files("analysis") / "starter"
    lines = [line for name in _FILES for line in (folder / name).read_text(encoding="utf-8").splitlines()]
    return tuple(_row(json.loads(line)) for line in lines)


def _row(line: dict[str, str | bool | None]) -> tuple[str, Example]:
    measurable = line["measurable"]
    return str(line["theme"] or ""), Example(
        text=str(line["text"]),
        context=str(line["question"] or ""),
        dimension=_DIMENSIONS[str(line["dimension"])],
        sentiment=_SENTIMENTS.get(str(line["sentiment"])),
        perspective=_PERSPECTIVES.get(str(line["perspective"])),
        measurable=measurable if isinstance(measurable, bool) else None,
    )


def starter_examples(codebook: Sequence[Theme]) -> list[Example]:
    """The whole corpus; passages of codes that are not in the codebook keep their dimension and lose their theme."""
    ids: dict[str, str] = {theme.code.upper(): theme.id for theme in codebook} | {"": ""}
    return [replace(example, theme=ids.get(code)) for code, example in _rows()]


@cache
def _vocabulary() -> tuple[tuple[str, str], ...]:
    """Code and text: questions, headings and words that go with the standard codes."""
    file = files("analysis") / "starter" / "vocabulary.json"
    entries: dict[str, dict[str, list[str] | str]] = json.loads(file.read_text(encoding="utf-8"))
    return tuple(
        (code, text)
        for code, entry in entries.items()
        for text in (*entry["headings"], *phrases(str(entry["words"])))
    )


def phrases(text: str) -> list[str]:
    """The parts of an enumeration: "tijden, wijken; lopen/fietsen" is four."""
    return [part.strip() for part in re.split(r"[,;/]", text) if part.strip()]


def codebook_examples(codebook: Sequence[Theme]) -> list[Example]:
    """What is known of the themes in words: the codebook's own text and, for standard codes, our vocabulary.

    A single word is a lesson of its own: so it weighs as much as a passage (docs/analysis.md).
    """
    ids = {theme.code.upper(): theme.id for theme in codebook}
    own = [
        Example(text=text, theme=theme.id)
        for theme in codebook
        for text in (theme.label, theme.definition, theme.example, theme.include, *phrases(theme.include),
                     *theme.keywords)
        if text.strip()
    ]
    return own + [Example(text=text, theme=ids[code]) for code, text in _vocabulary() if code in ids]


def learnt_examples(learnt: Sequence[LearntPassage], codebook: Sequence[Theme], weight: float) -> list[Example]:
    """What the user coded, at the weight it has against one passage of the corpus.

    A theme that has left the codebook teaches no theme any more.
    """
    known = {theme.id for theme in codebook}
    return [
        Example(
            one.passage.text,
            one.passage.context,
            one.passage.paragraph,
            theme="" if one.theme_id is None else one.theme_id if one.theme_id in known else None,
            dimension=one.dimension,
            sentiment=one.sentiment,
            weight=weight,
        )
        for one in learnt
    ]
