"""A REFI-QDA project (.qdpx) to values. Tolerant: what tools make of the standard differs."""

from collections import Counter
from dataclasses import replace

from lxml import etree

from interviews.archive import open_zip
from interviews.exchange.counting import Way, tidy
from interviews.exchange.exchanged import (
    ExchangedCase,
    ExchangedCode,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedUser,
    ExchangedVariable,
    FileKind,
    Found,
    Remark,
    Value,
    VariableKind,
)
from interviews.exchange.refi_archive import Package, open_package
from interviews.exchange.refi_sources import (
    Gathered,
    note_refs,
    read_sources,
    text_at,
    values_of,
    without_unknown_codes,
)
from interviews.exchange.refi_xml import child, children, codes_in, give_guids, guid_of, moment_of, name_of, words
from interviews.xml_guard import parse
from projects.errors import Refused


def read_refi(content: bytes) -> Found:
    """The project in a .qdpx file. Refused when it is no such file, not safe, or holds nothing that we know."""
    return read_package(open_package(open_zip(content)))


def read_package(package: Package) -> Found:
    """The project in an opened package."""
    root = parse(package.project)
    if name_of(root) != "Project":
        raise Refused("refused-exchange-no-project")
    give_guids(root)
    codes = codes_in(child(child(root, "CodeBook"), "Codes"))
    origin = root.get("origin", "")
    variables = _variables(root)
    gathered = Gathered(
        package, {one.id: one.name for one in codes}, {one.id for one in variables}, "atlas" in origin.casefold()
    )
    read_sources(child(root, "Sources"), gathered)
    without_unknown_codes(gathered)
    note_refs(root, "", gathered)
    for element in root.iter("{*}Code"):
        note_refs(element, guid_of(element), gathered)
    cases = _cases(root, gathered)
    links_left = _links(root, cases, codes, gathered)
    notes = _notes(root, gathered)
    variables, documents, sets_left = _sets(root, variables, gathered)
    project = ExchangedProject(
        root.get("name", "").strip(), origin, words(root, "Description"), _users(root), tuple(codes),
        tuple(variables), tuple(cases), tuple(documents), tuple(gathered.selections.values()), tuple(notes),
    )  # fmt: skip
    if not (codes or documents or notes):
        raise Refused("refused-exchange-outside" if gathered.outside else "refused-exchange-nothing")
    graphs = len(list(children(child(root, "Graphs"), "Graph")))
    remarks = _remarks(gathered, links_left, sets_left, graphs)
    return Found(FileKind.REFI_PROJECT, project, tuple(gathered.lost), remarks=remarks)


def _users(root: etree._Element) -> tuple[ExchangedUser, ...]:
    return tuple(
        ExchangedUser(guid_of(one), (one.get("name") or one.get("id") or "").strip())
        for one in children(child(root, "Users"), "User")
    )


def _variables(root: etree._Element) -> list[ExchangedVariable]:
    kinds = {kind.value.casefold(): kind for kind in VariableKind}
    return [
        ExchangedVariable(
            guid_of(one), one.get("name", "").strip(),
            kinds.get(one.get("typeOfVariable", "").casefold(), VariableKind.TEXT), words(one, "Description"),
        )
        for one in children(child(root, "Variables"), "Variable")
    ]  # fmt: skip


def _cases(root: etree._Element, gathered: Gathered) -> list[ExchangedCase]:
    known = {one.id for one in gathered.documents}
    found = []
    for one in children(child(root, "Cases"), "Case"):
        targets = [guid_of(reference, "targetGUID") for reference in children(one, "SourceRef")]
        documents = dict.fromkeys(gathered.also_known_as.get(target, target) for target in targets)
        selections = [guid_of(reference, "targetGUID") for reference in children(one, "SelectionRef")]
        found.append(ExchangedCase(
            guid_of(one), one.get("name", "").strip(), words(one, "Description"), values_of(one, gathered),
            tuple(id for id in documents if id in known), tuple(id for id in selections if id in gathered.selections),
        ))  # fmt: skip
    return found


def _links(root: etree._Element, cases: list[ExchangedCase], codes: list[ExchangedCode], gathered: Gathered) -> int:
    """Some tools tie notes to things with links; other links have no place here: how many there are."""
    notes = {guid_of(one) for one in children(child(root, "Notes"), "Note")}
    known = {one.id for one in cases} | {one.id for one in codes} | {one.id for one in gathered.documents}
    known |= set(gathered.selections)
    left = 0
    for link in children(child(root, "Links"), "Link"):
        ends = [guid_of(link, "originGUID"), guid_of(link, "targetGUID")]
        note = next((end for end in ends if end in notes), None)
        about = next((gathered.also_known_as.get(end, end) for end in ends if end != note), "")
        if note is None or about not in known:
            left += 1
        elif about not in gathered.notes.setdefault(note, []):
            gathered.notes[note].append(about)
    return left


def _notes(root: etree._Element, gathered: Gathered) -> list[ExchangedNote]:
    found = []
    for one in children(child(root, "Notes"), "Note"):
        said = "\n\n".join(part for part in (words(one, "Description"), text_at(one, gathered) or "") if part)
        about = (gathered.also_known_as.get(id, id) for id in gathered.notes.get(guid_of(one), ()))
        found.append(ExchangedNote(
            guid_of(one), one.get("name", "").strip(), tidy(said).text, tuple(sorted(set(about))),
            guid_of(one, "creatingUser"), moment_of(one),
        ))  # fmt: skip
    return found


def _sets(root: etree._Element, variables: list[ExchangedVariable],
          gathered: Gathered) -> tuple[list[ExchangedVariable], list[ExchangedDocument], int]:  # fmt: skip
    """Sets of sources named "functie: boa" are attributes (ATLAS.ti writes them so); how many others there are."""
    own = {one.name: one.id for one in variables}
    extra: dict[str, ExchangedVariable] = {}
    more: dict[str, list[Value]] = {}
    left = 0
    for one in children(child(root, "Sets"), "Set"):
        name, colon, value = one.get("name", "").partition(":")
        members = [guid_of(member, "targetGUID") for member in children(one, "MemberSource")]
        if not (colon and name.strip() and value.strip() and members):
            left += 1
            continue
        id = own.get(name.strip()) or f"set-{name.strip()}"
        if name.strip() not in own:
            extra.setdefault(id, ExchangedVariable(id, name.strip()))
        for member in members:
            more.setdefault(gathered.also_known_as.get(member, member), []).append(Value(id, value.strip()))
    documents = [replace(one, values=(*one.values, *more.get(one.id, ()))) for one in gathered.documents]
    return [*variables, *extra.values()], documents, left


def _remarks(gathered: Gathered, links_left: int, sets_left: int, graphs: int) -> tuple[Remark, ...]:
    """What the reader had to choose, and what stayed out."""
    said = [Remark(_way_key(way), {"count": count}) for way, count in gathered.ways.items() if count]
    if gathered.without_text:
        names = ", ".join(name for name in gathered.without_text if name)[:200]
        said.append(Remark("exchange-without-text", {"count": len(gathered.without_text), "names": names}))
    counted = Counter({
        "exchange-own-text": gathered.own_text, "exchange-media": gathered.media,
        "exchange-outside": gathered.outside, "exchange-several-places": gathered.several_places,
        "exchange-lost-without-code": gathered.lost_without_code, "exchange-links-left": links_left,
        "exchange-sets-left": sets_left, "exchange-graphs-left": graphs,
        "exchange-whole-documents": sum(len(one.codings) for one in gathered.documents),
    })  # fmt: skip
    return (*said, *(Remark(key, {"count": count}) for key, count in counted.items() if count))


def _way_key(way: Way) -> str:
    """How the places in a file were counted, as a sentence of the report."""
    if way.with_mark:
        return "exchange-counted-mark"
    if way.unit.value != "points":
        return f"exchange-counted-{way.unit.value}"
    return "exchange-counted-two" if way.wide_line_ends else "exchange-counted-one"
