"""Which styles of an OpenDocument text hide their words."""

from lxml import etree

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DISPLAY = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}display"
_MOST_PARENTS = 20


def unseen_styles(content: etree._Element, shared: etree._Element | None) -> frozenset[str]:
    """The names of the styles, of the text itself and those it shares, whose words are not shown."""
    styles = {
        style.get(_STYLE + "name", ""): style
        for root in (shared, content) if root is not None
        for style in root.iter(_STYLE + "style")
    }  # fmt: skip
    return frozenset(name for name in styles if _hides(styles, name))


def _hides(styles: dict[str, etree._Element], name: str) -> bool:
    """A style does what it says itself, else what the style above it says."""
    for _ in range(_MOST_PARENTS):
        style = styles.get(name)
        if style is None:
            return False
        said = [words.get(_DISPLAY) for words in style.iter(_STYLE + "text-properties") if words.get(_DISPLAY)]
        if said:
            return said[-1] == "none"
        name = style.get(_STYLE + "parent-style-name", "")
    return False
