"""Which styles of an OpenDocument text hide their words, and which make them bold."""

from dataclasses import dataclass

from lxml import etree

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DISPLAY = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}display"
_WEIGHT = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}font-weight"
_MOST_PARENTS = 20


@dataclass(frozen=True, slots=True)
class Styles:
    """The names of the styles whose words are not shown, of those that are bold, and of those that are not."""

    unseen: frozenset[str]
    bold: frozenset[str]
    thin: frozenset[str]


def read_styles(content: etree._Element, shared: etree._Element | None) -> Styles:
    """The styles of the text itself and those it shares."""
    styles = {
        style.get(_STYLE + "name", ""): style
        for root in (shared, content) if root is not None
        for style in root.iter(_STYLE + "style")
    }  # fmt: skip
    weights = {name: _said(styles, name, _WEIGHT) for name in styles}
    heavy = frozenset(name for name, weight in weights.items() if weight in _HEAVY)
    thin = frozenset(name for name, weight in weights.items() if weight and name not in heavy)
    return Styles(frozenset(name for name in styles if _said(styles, name, _DISPLAY) == "none"), heavy, thin)


_HEAVY = ("bold", "600", "700", "800", "900")


def _said(styles: dict[str, etree._Element], name: str, what: str) -> str:
    """What a style says itself, else what the style above it says; "" if none does."""
    for _ in range(_MOST_PARENTS):
        style = styles.get(name)
        if style is None:
            return ""
        said = [words.get(what, "") for words in style.iter(_STYLE + "text-properties") if words.get(what)]
        if said:
            return said[-1]
        name = style.get(_STYLE + "parent-style-name", "")
    return ""
