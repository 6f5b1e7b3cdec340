"""Small steps through REFI-QDA's XML, whatever its namespace and however its GUIDs are written."""

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree

from interviews.exchange.exchanged import ExchangedCode, ExchangedCoding
from interviews.exchange.guids import bare_guid, guid

_TRUE = ("true", "1")
_THINGS = frozenset((
    "User", "Code", "Variable", "Case", "TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource",
    "Representation", "Transcript", "TextDescription", "PlainTextSelection", "TranscriptSelection", "Coding", "Note",
))  # fmt: skip


def give_guids(root: etree._Element) -> None:
    """Give a GUID to each thing that has none, and another one to what bears the GUID of something before it.

    A selection on a page of a pdf keeps it: it may be the same selection as one in its text.
    """
    seen: set[str] = set()
    for number, element in enumerate(root.iter("{*}*")):
        if name_of(element) in _THINGS:
            own = guid_of(element)
            if not own or own in seen:
                own = guid(f"{number}")
                element.set("guid", own)
            seen.add(own)


def name_of(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for a comment."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(parent: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """The children with one of these names."""
    for one in parent if parent is not None else ():
        if name_of(one) in names:
            yield one


def child(parent: etree._Element | None, name: str) -> etree._Element | None:
    """The first child with this name."""
    return next(children(parent, name), None)


def words(parent: etree._Element, name: str) -> str:
    """The text of a child; "" if it is not there."""
    found = child(parent, name)
    return "" if found is None else "".join(map(str, found.itertext()))


def guid_of(element: etree._Element, attribute: str = "guid") -> str:
    """A GUID, or a reference to one."""
    return bare_guid(element.get(attribute, ""))


def moment_of(element: etree._Element) -> datetime | None:
    """When it was made, in UTC; None if it does not say so in a way that we can read."""
    return moment(element.get("creationDateTime", ""))


def moment(said: str) -> datetime | None:
    """A moment as tools write it, in UTC; None if we cannot read it."""
    try:
        at = datetime.fromisoformat(said.strip())
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def whole_number(said: str | None) -> int | None:
    """A position; None if it is no number of a size that a text can have."""
    bare = (said or "").strip()
    return int(bare) if bare.isascii() and bare.removeprefix("-").isdigit() and len(bare) < 12 else None


def codes_in(codes: etree._Element | None) -> list[ExchangedCode]:
    """The tree of codes, each after its parent, in the order of the file."""
    found: dict[str, ExchangedCode] = {}
    waiting = [(one, "") for one in reversed(list(children(codes, "Code")))]
    while waiting:
        element, parent = waiting.pop()
        id = guid_of(element)
        found[id] = ExchangedCode(
            id, element.get("name", "").strip(), parent, words(element, "Description"),
            _colour(element.get("color", "")), element.get("isCodable", "true").strip().casefold() in _TRUE,
        )  # fmt: skip
        waiting += [(one, id) for one in reversed(list(children(element, "Code")))]
    return list(found.values())


def _colour(said: str) -> str:
    """"#RRGGBB", from that or from "#RGB"; "" for anything else."""
    digits = said.strip().removeprefix("#").upper()
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    return f"#{digits}" if len(digits) == 6 and all(digit in "0123456789ABCDEF" for digit in digits) else ""


def codings_in(element: etree._Element) -> Iterator[ExchangedCoding]:
    """The codings of a source or selection; some tools put more than one code in a coding."""
    for coding in children(element, "Coding"):
        for number, reference in enumerate(children(coding, "CodeRef")):
            own = guid_of(coding)
            yield ExchangedCoding(
                own if number == 0 else f"{own}-{number}", guid_of(reference, "targetGUID"),
                guid_of(coding, "creatingUser"), moment_of(coding),
            )  # fmt: skip
