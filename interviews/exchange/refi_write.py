"""Values to a REFI-QDA project (.qdpx): strict, in the order of the schema, and the same bytes for the same values."""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from io import BytesIO

from lxml import etree

from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedProject,
    ExchangedSelection,
    Value,
    VariableKind,
)
from interviews.exchange.guids import guid
from interviews.exchange.tree import in_tree_order

PROJECT_SPACE = "urn:QDA-XML:project:1.0"
LONGEST_NAME = 2_000  # characters of a selection that its name holds; the place says the rest
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # of files in the zip, so that bytes do not depend on the clock
_VALUE_OF = {
    VariableKind.TEXT: "TextValue", VariableKind.BOOLEAN: "BooleanValue", VariableKind.INTEGER: "IntegerValue",
    VariableKind.FLOAT: "FloatValue", VariableKind.DATE: "DateValue", VariableKind.DATE_TIME: "DateTimeValue",
}  # fmt: skip


def write_refi(project: ExchangedProject) -> bytes:
    """The bytes of a .qdpx file. What REFI-QDA asks for a user, a code or a text must be there by its id."""
    root = etree.fromstring(f'<Project xmlns="{PROJECT_SPACE}"/>')
    _set(root, name=project.name, origin=project.origin)
    _users(root, project)
    if project.codes:
        write_codes(_add(_add(root, "CodeBook"), "Codes"), project.codes, _notes_on(project))
    _variables(root, project)
    _cases(root, project)
    _sources(root, project)
    _notes(root, project)
    _links(root, project)
    if project.description:
        _add(root, "Description").text = safe(project.description)
    _note_refs(root, _notes_on(project).get("", ()))
    files = {"project.qde": etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=False)}
    files |= {f"sources/{guid(one.id)}.txt": one.text.encode() for one in project.documents}
    return _zip(files)


def safe(text: str) -> str:
    """The text without the few characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def write_codes(parent: etree._Element, codes: Iterable[ExchangedCode],
                notes: Mapping[str, Iterable[str]]) -> None:  # fmt: skip
    """The tree of codes as elements; a code whose parent is not there stands at the top."""
    elements = {"": parent}
    for code in in_tree_order(codes):
        element = _add(elements[code.parent_id], "Code", guid=guid(code.id), name=code.name,
                       isCodable=str(code.is_codable).lower(), color=code.colour)  # fmt: skip
        if code.description:
            _add(element, "Description").text = safe(code.description)
        _note_refs(element, notes.get(code.id, ()))
        elements[code.id] = element


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    space = etree.QName(parent).namespace
    element = etree.SubElement(parent, f"{{{space}}}{tag}")
    _set(element, **attributes)
    return element


def _set(element: etree._Element, **attributes: str) -> None:
    """Set the attributes that hold something; the name of a thing is written also when it is empty."""
    for key, value in attributes.items():
        if value or key == "name":
            element.set(key, safe(value))


def _made(user_id: str, at: datetime | None) -> dict[str, str]:
    """Who made it and when, for codings, selections and sources."""
    return {
        "creatingUser": guid(user_id) if user_id else "",
        "creationDateTime": at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at else "",
    }


def _notes_on(project: ExchangedProject) -> dict[str, list[str]]:
    """The notes about each thing, by its id."""
    found: dict[str, list[str]] = defaultdict(list)
    for note in project.notes:
        for about in note.on:
            found[about].append(note.id)
    return found


def _note_refs(element: etree._Element, notes: Iterable[str]) -> None:
    for note in notes:
        _add(element, "NoteRef", targetGUID=guid(note))


def _users(root: etree._Element, project: ExchangedProject) -> None:
    if project.users:
        users = _add(root, "Users")
        for one in project.users:
            _add(users, "User", guid=guid(one.id), name=one.name)


def _variables(root: etree._Element, project: ExchangedProject) -> None:
    if project.variables:
        variables = _add(root, "Variables")
        for one in project.variables:
            element = _add(variables, "Variable", guid=guid(one.id), name=one.name, typeOfVariable=one.kind.value)
            if one.description:
                _add(element, "Description").text = safe(one.description)


def _cases(root: etree._Element, project: ExchangedProject) -> None:
    if project.cases:
        cases = _add(root, "Cases")
        for one in project.cases:
            element = _add(cases, "Case", guid=guid(one.id), name=one.name)
            if one.description:
                _add(element, "Description").text = safe(one.description)
            _values(element, one.values, project)
            for id in one.document_ids:
                _add(element, "SourceRef", targetGUID=guid(id))
            for id in one.selection_ids:
                _add(element, "SelectionRef", targetGUID=guid(id))


def _values(element: etree._Element, values: Iterable[Value], project: ExchangedProject) -> None:
    kinds = {one.id: one.kind for one in project.variables}
    for one in values:
        value = _add(element, "VariableValue")
        _add(value, "VariableRef", targetGUID=guid(one.variable_id))
        _add(value, _VALUE_OF[kinds[one.variable_id]]).text = safe(one.value)


def _sources(root: etree._Element, project: ExchangedProject) -> None:
    if not project.documents:
        return
    selected: dict[str, list[ExchangedSelection]] = defaultdict(list)
    for one in project.selections:
        selected[one.document_id].append(one)
    notes = _notes_on(project)
    sources = _add(root, "Sources")
    for document in project.documents:
        _document(sources, document, selected[document.id], notes, project)


def _document(sources: etree._Element, document: ExchangedDocument, selections: Iterable[ExchangedSelection],
              notes: Mapping[str, list[str]], project: ExchangedProject) -> None:  # fmt: skip
    id = guid(document.id)
    source = _add(sources, "TextSource", guid=id, name=document.name, plainTextPath=f"internal://{id}.txt",
                  **_made(document.user_id, document.at))  # fmt: skip
    if document.description:
        _add(source, "Description").text = safe(document.description)
    for one in selections:
        element = _add(source, "PlainTextSelection", guid=guid(one.id), name=_name(one.exact),
                       startPosition=str(one.start), endPosition=str(one.end),
                       **_made(one.user_id, one.at))  # fmt: skip
        if one.description:
            _add(element, "Description").text = safe(one.description)
        _codings(element, one.codings, notes)
        _note_refs(element, notes.get(one.id, ()))
    _codings(source, document.codings, notes)
    _note_refs(source, notes.get(document.id, ()))
    _values(source, document.values, project)


def _codings(element: etree._Element, codings: Iterable[ExchangedCoding], notes: Mapping[str, list[str]]) -> None:
    for one in codings:
        coding = _add(element, "Coding", guid=guid(one.id), **_made(one.user_id, one.at))
        _add(coding, "CodeRef", targetGUID=guid(one.code_id))
        _note_refs(coding, notes.get(one.id, ()))


def _name(exact: str) -> str:
    return exact if len(exact) <= LONGEST_NAME else exact[:LONGEST_NAME] + "\u2026"


def _notes(root: etree._Element, project: ExchangedProject) -> None:
    if project.notes:
        notes = _add(root, "Notes")
        for one in project.notes:
            element = _add(notes, "Note", guid=guid(one.id), name=one.name, **_made(one.user_id, one.at))
            _add(element, "PlainTextContent").text = safe(one.text)


def _links(root: etree._Element, project: ExchangedProject) -> None:
    """The schema has no place for notes at a case or variable: a link ties them."""
    cases = {one.id for one in project.cases}
    tied = [(one, about) for one in project.notes for about in one.on if about in cases]
    if tied:
        links = _add(root, "Links")
        for note, about in tied:
            _add(links, "Link", guid=guid(f"{note.id} > {about}"), name=note.name, direction="Associative",
                 originGUID=guid(note.id), targetGUID=guid(about))  # fmt: skip


def _zip(files: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _FIRST_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()
