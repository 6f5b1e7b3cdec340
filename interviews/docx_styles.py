"""What the styles of a Word file say of its paragraphs: heading, item of a list, not to be seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from interviews.markdown_text import heading_level

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_PARENTS = 20
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Styles:
    """By the id of a style: the level of a heading, whether it is an item, whether its text is hidden or bold."""

    headings: Mapping[str, int]
    items: frozenset[str]
    hidden: frozenset[str]
    bold: frozenset[str]


def read_styles(root: etree._Element | None) -> Styles:
    """The styles of `root`, each with what it has from the style that it is based on.

    Word translates the ids; the names stay English or become Dutch.
    """
    styles = {} if root is None else {style.get(_W + "styleId", ""): style for style in root.iter(_W + "style")}
    headings = {name: level for name, style in styles.items() if (level := _level(style))}
    return Styles(
        headings,
        frozenset(name for name in styles if _inherits(styles, name, _is_item) and name not in headings),
        frozenset(name for name in styles if _inherits(styles, name, hides)),
        frozenset(name for name in styles if _inherits(styles, name, is_bold)),
    )


def _level(style: etree._Element) -> int:
    name = style.find(_W + "name")
    level = heading_level(name.get(_W + "val", "")) if name is not None else 0
    outline = style.find(f"{_W}pPr/{_W}outlineLvl")
    if level or outline is None:
        return level
    said = outline.get(_W + "val", "9")
    return int(said) + 1 if said in tuple("012345678") else 0


def _inherits(styles: Mapping[str, etree._Element], name: str,
              says: Callable[[etree._Element], bool | None]) -> bool:  # fmt: skip
    for _ in range(_MOST_PARENTS):
        style = styles.get(name)
        if style is None:
            return False
        own = says(style)
        if own is not None:
            return own
        parent = style.find(_W + "basedOn")
        name = parent.get(_W + "val", "") if parent is not None else ""
    return False


def _is_item(style: etree._Element) -> bool | None:
    return is_item(style.find(f"{_W}pPr/{_W}numPr"))


def is_item(numbering: etree._Element | None) -> bool | None:
    """Is a paragraph with this numbering an item? None if it does not say; number 0 takes a list away."""
    if numbering is None:
        return None
    number = numbering.find(_W + "numId")
    return number is None or number.get(_W + "val") != "0"


def hides(owner: etree._Element) -> bool | None:
    """Does this run or style hide its text? None if it does not say."""
    return _says(owner, "vanish")


def is_bold(owner: etree._Element) -> bool | None:
    """Does this run or style make its text bold? None if it does not say."""
    return _says(owner, "b")


def _says(owner: etree._Element, name: str) -> bool | None:
    said = owner.find(f"{_W}rPr/{_W}{name}")
    return None if said is None else said.get(_W + "val") not in _OFF
