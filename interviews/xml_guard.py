"""XML from outside: no entities, no network, not too deep."""

from lxml import etree

from projects.errors import Refused


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
    return root
