"""A REFI-QDA codebook (.qdc): the codes alone, in and out."""

from collections.abc import Sequence

from lxml import etree

from interviews.exchange.exchanged import ExchangedCode, ExchangedProject, FileKind, Found, Remark
from interviews.exchange.refi_write import safe, write_codes
from interviews.exchange.refi_xml import child, children, codes_in, give_guids, name_of
from interviews.xml_guard import parse
from projects.errors import Refused

CODEBOOK_SPACE = "urn:QDA-XML:codebook:1.0"


def read_qdc(content: bytes) -> Found:
    """The codes in a .qdc file. Refused when it is no codebook, or an empty one."""
    root = parse(content)
    if name_of(root) != "CodeBook":
        raise Refused("refused-exchange-no-codebook")
    give_guids(root)
    codes = codes_in(child(root, "Codes"))
    if not codes:
        raise Refused("refused-exchange-nothing")
    sets = len(list(children(child(root, "Sets"), "Set")))
    remarks = (Remark("exchange-sets-left", {"count": sets}),) if sets else ()
    origin = root.get("origin", "")
    return Found(FileKind.REFI_CODEBOOK, ExchangedProject("", origin, codes=tuple(codes)), remarks=remarks)


def write_qdc(codes: Sequence[ExchangedCode], origin: str) -> bytes:
    """The bytes of a .qdc file. ValueError without codes: the schema knows no empty codebook."""
    if not codes:
        raise ValueError("a codebook without codes")
    root = etree.fromstring(f'<CodeBook xmlns="{CODEBOOK_SPACE}"/>')
    if origin:
        root.set("origin", safe(origin))
    write_codes(etree.SubElement(root, f"{{{CODEBOOK_SPACE}}}Codes"), codes, {})
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")
