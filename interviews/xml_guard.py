"""XML from outside: no entities, no network, not too deep."""

from lxml import etree

from projects.errors import Refused

_DEEPEST = 120  # elements within elements; twenty tables within each other come to some seventy
_is_deeper = etree.XPath(f"boolean({'/*' * (_DEEPEST + 1)})")
_STRICT = b"http://purl.oclc.org/ooxml/"  # what Word and Excel write as "Strict Open XML"
_USUAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main":
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships":
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
}  # fmt: skip


def parse(xml: bytes) -> etree._Element:
    """The root. Refused with refused-damaged, or refused-unsafe-archive if the file brings a DOCTYPE."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError:
        # lxml stops at 256 levels and at entity tricks: either way no office program wrote this.
        raise Refused("refused-damaged") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused("refused-unsafe-archive")
    if _is_deeper(root):
        raise Refused("refused-damaged")
    return root


def parse_office(xml: bytes) -> etree._Element:
    """As parse; the names of the strict kind of Word and Excel files become the usual ones."""
    if _STRICT in xml[:4096]:
        for strict, usual in _USUAL.items():
            xml = xml.replace(strict, usual)
    return parse(xml)
