"""The sources of a REFI-QDA project: their texts, and what was selected in them."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from interviews.docx import read_docx
from interviews.exchange.counting import Way, decode_text, tidy
from interviews.exchange.exchanged import ExchangedCoding, ExchangedDocument, ExchangedSelection, Lost, Value
from interviews.exchange.guids import guid
from interviews.exchange.placing import Claim, Placing, place_all
from interviews.exchange.refi_archive import Package, is_outside
from interviews.exchange.refi_xml import (
    child,
    children,
    codings_in,
    guid_of,
    moment_of,
    name_of,
    whole_number,
    words,
)
from interviews.pdf import read_pdf
from projects.errors import Refused

_MEDIA = ("PictureSelection", "AudioSelection", "VideoSelection")
_VALUES = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")
_WORDS_SHOWN = 80  # characters of a selection by which a report names it


@dataclass(slots=True)
class Gathered:
    """What was read so far. `also_known_as` holds other GUIDs of a document; `notes` what each note is about."""

    package: Package
    code_names: Mapping[str, str]
    variables: Collection[str]
    by_atlas: bool = False
    documents: list[ExchangedDocument] = field(default_factory=list)
    selections: dict[str, ExchangedSelection] = field(default_factory=dict)
    lost: list[Lost] = field(default_factory=list)
    also_known_as: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    ways: Counter[Way] = field(default_factory=Counter)
    without_text: list[str] = field(default_factory=list)
    media: int = 0
    outside: int = 0
    own_text: int = 0
    lost_without_code: int = 0
    several_places: int = 0


def read_sources(sources: etree._Element | None, gathered: Gathered) -> None:
    """Read all sources; what cannot be read is counted with its reason."""
    for source in sources if sources is not None else ():
        match name_of(source):
            case "TextSource":
                _document(source, source, gathered)
            case "PDFSource":
                _document(source, child(source, "Representation"), gathered)
            case "AudioSource" | "VideoSource" | "PictureSource":
                _media(source, gathered)


def values_of(element: etree._Element, gathered: Gathered) -> tuple[Value, ...]:
    """The values that a case or source has for the variables; without a variable a value says nothing."""
    found = []
    for one in children(element, "VariableValue"):
        reference = child(one, "VariableRef")
        value = next(children(one, *_VALUES), None)
        known = reference is not None and guid_of(reference, "targetGUID") in gathered.variables
        if reference is not None and known and value is not None:
            found.append(Value(guid_of(reference, "targetGUID"), value.text or ""))
    return tuple(found)


def note_refs(element: etree._Element, about: str, gathered: Gathered) -> None:
    """Remember which notes are about this element."""
    for reference in children(element, "NoteRef"):
        about_it = gathered.notes.setdefault(guid_of(reference, "targetGUID"), [])
        if about not in about_it:
            about_it.append(about)


def text_at(holder: etree._Element, gathered: Gathered) -> str | None:
    """The characters of a text source or note as they stand in the file; None if they are not there."""
    content = child(holder, "PlainTextContent")
    if content is not None and content.text:
        return content.text
    plain, rich = holder.get("plainTextPath", ""), holder.get("richTextPath", "")
    gathered.outside += is_outside(plain) or (not plain and is_outside(rich))
    if plain and not is_outside(plain) and (found := gathered.package.source(plain)) is not None:
        return decode_text(found)
    if rich and not is_outside(rich) and (found := gathered.package.source(rich)) is not None:
        gathered.own_text += 1
        return _words_of_docx(found)
    return None if content is None else ""


def _words_of_docx(content: bytes) -> str | None:
    try:
        return read_docx(content)[0]
    except Refused:
        return None


def _media(source: etree._Element, gathered: Gathered) -> None:
    """Sound, film and pictures stay out; what was said in them, as written down, comes in."""
    transcripts = list(children(source, "Transcript", "TextDescription"))
    for transcript in transcripts:
        _document(transcript, transcript, gathered)
    gathered.media += not transcripts
    if transcripts:
        gathered.also_known_as.setdefault(guid_of(source), guid_of(transcripts[0]))
    for selection in children(source, *_MEDIA):
        _lose(selection.get("name", ""), source, codings_in(selection), "exchange-lost-media", gathered)
    _lose("", source, codings_in(source), "exchange-lost-media", gathered)


def _document(source: etree._Element, holder: etree._Element | None, gathered: Gathered) -> None:
    """A source as a document; `holder` is the element with its text and the selections in it."""
    raw = text_at(holder, gathered) if holder is not None else None
    if raw is None and name_of(source) == "PDFSource":
        raw = _words_of_pdf(source, gathered)
    found = _selections(source, holder)
    id = guid_of(source)
    if raw is None or not raw.strip():
        gathered.without_text.append(source.get("name", ""))
        for element, _ in found:
            _lose(element.get("name", ""), source, codings_in(element), "exchange-lost-no-text", gathered)
        _lose("", source, codings_in(source), "exchange-lost-no-text", gathered)
        return
    tidied = tidy(raw)
    gathered.documents.append(ExchangedDocument(
        id, source.get("name", "").strip(), tidied.text, words(source, "Description"), tuple(codings_in(source)),
        values_of(source, gathered), guid_of(source, "creatingUser"), moment_of(source),
    ))  # fmt: skip
    if holder is not None:
        gathered.also_known_as[guid_of(holder)] = id
    note_refs(source, id, gathered)
    placing = place_all(tidied, [claim for _, claim in found], wide_first=not gathered.by_atlas)
    gathered.ways[placing.way] += "\r\n" in raw or placing.way != Way()
    _keep(source, tidied.text, found, placing, gathered)


def _words_of_pdf(source: etree._Element, gathered: Gathered) -> str | None:
    path = source.get("path", "")
    gathered.outside += is_outside(path)
    content = None if not path or is_outside(path) else gathered.package.source(path)
    if content is None:
        return None
    try:
        text = read_pdf(content)
    except Refused:
        return None
    gathered.own_text += 1
    return text


_Claimed = Sequence[tuple[etree._Element, Claim]]


def _selections(source: etree._Element, holder: etree._Element | None) -> list[tuple[etree._Element, Claim]]:
    """The selections of a source, each with what the file says of its place."""
    found: dict[str, tuple[etree._Element, Claim]] = {}

    def add(element: etree._Element, start: int | None, end: int | None, said: str) -> None:
        id = guid_of(element) or guid(f"{guid_of(source)} {len(found)}")
        found[id] = element, Claim(id, start, end, said)

    for one in children(holder, "PlainTextSelection"):
        add(one, whole_number(one.get("startPosition")), whole_number(one.get("endPosition")), one.get("name", ""))
    points = {guid_of(one): whole_number(one.get("position")) for one in children(holder, "SyncPoint")}
    for one in children(holder, "TranscriptSelection"):
        start, end = points.get(guid_of(one, "fromSyncPoint")), points.get(guid_of(one, "toSyncPoint"))
        add(one, start, end, one.get("name", ""))
    # A selection that runs over two pages is in the file once in the text, and once for each page.
    in_text = set(found) | {claim.words for _, claim in found.values() if claim.words}
    for one in children(source, "PDFSelection"):
        if guid_of(one) not in in_text and one.get("name", "") not in in_text:
            text = child(one, "Representation")
            said = words(text, "PlainTextContent") if text is not None else ""
            add(one, None, None, said or one.get("name", ""))
    return list(found.values())


def _keep(source: etree._Element, text: str, found: _Claimed, placing: Placing, gathered: Gathered) -> None:
    """Keep the selections that have a place; tell of the others."""
    document_id = guid_of(source)
    for element, claim in found:
        codings = list(codings_in(element))
        place = placing.placed.get(claim.id)
        if place is None:
            gathered.lost_without_code += not codings
            note_refs(element, document_id, gathered)
            _lose(claim.words, source, codings, placing.lost[claim.id], gathered)
            continue
        gathered.several_places += (place.moved or claim.start is None) and place.places > 1
        gathered.selections[claim.id] = ExchangedSelection(
            claim.id, document_id, place.start, place.end, text[place.start:place.end], tuple(codings),
            words(element, "Description"), guid_of(element, "creatingUser"), moment_of(element), place.moved,
        )  # fmt: skip
        note_refs(element, claim.id, gathered)
        for coding in children(element, "Coding"):
            note_refs(coding, guid_of(coding), gathered)


def _lose(said: str, source: etree._Element, codings: Iterator[ExchangedCoding] | Sequence[ExchangedCoding],
          reason: str, gathered: Gathered) -> None:  # fmt: skip
    gathered.lost += [
        Lost(source.get("name", "").strip(), said[:_WORDS_SHOWN], gathered.code_names.get(coding.code_id, ""), reason)
        for coding in codings
    ]


def without_unknown_codes(gathered: Gathered) -> None:
    """Take out the codings whose code is not in the codebook; tell of each."""
    names = {one.id: one.name for one in gathered.documents}
    for id, one in gathered.selections.items():
        known = tuple(coding for coding in one.codings if coding.code_id in gathered.code_names)
        if len(known) < len(one.codings):
            missing = len(one.codings) - len(known)
            gathered.lost += missing * [
                Lost(names[one.document_id], one.exact[:_WORDS_SHOWN], "", "exchange-lost-unknown-code")
            ]
            gathered.selections[id] = replace(one, codings=known)
