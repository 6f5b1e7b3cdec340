"""A QualCoder project (data.qda, SQLite) to values. Its places count code points, end-exclusive."""

from collections.abc import Mapping
from dataclasses import replace

from interviews.exchange.counting import Unit, tidy
from interviews.exchange.exchanged import (
    ExchangedCase,
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
    ExchangedVariable,
    FileKind,
    Found,
    Lost,
    Remark,
    Value,
    VariableKind,
)
from interviews.exchange.placing import Claim, place_all
from interviews.exchange.refi_xml import moment
from interviews.exchange.rows import Row, Tables, by_number, number, words
from interviews.exchange.tree import in_tree_order

NEEDED = ("source", "code_name", "code_cat", "code_text")
READ = (*NEEDED, "project", "cases", "case_text", "attribute", "attribute_type", "annotation", "journal",
        "code_image", "code_av")  # fmt: skip
_WORDS_SHOWN = 80
_MEDIA = ("code_image", "code_av")


def read_qualcoder(tables: Tables) -> Found:
    """The project in these tables; what it has of pictures, sound and film stays out and is counted."""
    codes = _codes(tables)
    names = {one.id: one.name for one in codes}
    documents, selections, lost = [], [], []
    notes = _free_notes(tables)
    codings = by_number(tables["code_text"], "fid")
    annotations = by_number(tables.get("annotation", ()), "fid")
    media = sum(not words(one, "fulltext").strip() for one in tables["source"])
    several = 0
    for row in tables["source"]:
        if not words(row, "fulltext").strip():
            continue
        document, found, missed, said, doubtful = _document(row, codings, annotations, names)
        documents.append(document)
        selections += found
        lost += missed
        notes += said
        several += doubtful
    variables = _variables(tables)
    kept = {one.id for one in documents}
    values = _values(tables, {one.id for one in variables})
    project = ExchangedProject(
        "", "QualCoder", words(tables["project"][0], "memo") if tables.get("project") else "", _users(tables),
        codes, variables, _cases(tables, values, kept),
        tuple(replace(one, values=tuple(values.get(one.id, ()))) for one in documents), tuple(selections), tuple(notes),
    )  # fmt: skip
    lost += [
        Lost("", "", names.get(f"code-{number(one, 'cid')}", ""), "exchange-lost-media")
        for table in _MEDIA for one in tables.get(table, ())
    ]  # fmt: skip
    counts = {"exchange-media": media, "exchange-several-places": several}
    remarks = tuple(Remark(key, {"count": count}) for key, count in counts.items() if count)
    return Found(FileKind.QUALCODER, project, tuple(lost), remarks=remarks)


def _codes(tables: Tables) -> tuple[ExchangedCode, ...]:
    """Categories are codes that nobody can code with; a code hangs under its category or its code."""
    found: dict[str, ExchangedCode] = {}
    for one in tables["code_cat"]:
        above = number(one, "supercatid")
        id = f"category-{number(one, 'catid')}"
        parent = f"category-{above}" if above is not None else ""
        found[id] = ExchangedCode(id, words(one, "name").strip(), parent, words(one, "memo"), is_codable=False)
    for one in tables["code_name"]:
        category, code = number(one, "catid"), number(one, "supercid")
        parent = f"code-{code}" if code is not None else f"category-{category}" if category is not None else ""
        id = f"code-{number(one, 'cid')}"
        found[id] = ExchangedCode(id, words(one, "name").strip(), parent, words(one, "memo"), _colour(one))
    return in_tree_order(found.values())


def _colour(row: Row) -> str:
    said = words(row, "color").strip().upper()
    good = len(said) == 7 and said.startswith("#") and all(one in "0123456789ABCDEF" for one in said[1:])
    return said if good else ""


def _document(
    row: Row, codings: Mapping[int | None, list[Row]], annotations: Mapping[int | None, list[Row]],
    names: Mapping[str, str],
) -> tuple[ExchangedDocument, list[ExchangedSelection], list[Lost], list[ExchangedNote], int]:  # fmt: skip
    """A text with its selections, the notes on those and on it, and how many words stood in more than one place."""
    own = number(row, "id")
    id, name = f"source-{own}", words(row, "name").strip()
    text = tidy(words(row, "fulltext"))
    coded, noted = codings.get(own, []), annotations.get(own, [])
    rows = {f"coding-{number(one, 'ctid') or place}": one for place, one in enumerate(coded)}
    rows |= {f"annotation-{number(one, 'anid') or place}": one for place, one in enumerate(noted)}
    placing = place_all(text, [
        Claim(key, number(one, "pos0"), number(one, "pos1"), words(one, "seltext")) for key, one in rows.items()
    ], (Unit.POINTS, Unit.UTF16), wide_first=True)  # fmt: skip
    selections, lost = [], []
    notes = [_note(f"memo-{id}", row, "memo", id)] if words(row, "memo").strip() else []
    for key, one in rows.items():
        place, code = placing.placed.get(key), f"code-{number(one, 'cid')}"
        if words(one, "memo").strip():
            notes.append(_note(f"memo-{key}", one, "memo", key if place is not None else id))
        if place is None:
            if code in names:
                lost.append(Lost(name, words(one, "seltext")[:_WORDS_SHOWN], names[code], placing.lost[key]))
            continue
        user, at = f"user-{words(one, 'owner')}", moment(words(one, "date"))
        tags = (ExchangedCoding(f"{key}-code", code, user, at),) if code in names else ()
        selections.append(ExchangedSelection(
            key, id, place.start, place.end, text.text[place.start:place.end], tags, "", user, at, place.moved
        ))  # fmt: skip
    document = ExchangedDocument(
        id, name, text.text, user_id=f"user-{words(row, 'owner')}", at=moment(words(row, "date"))
    )
    return document, selections, lost, notes, sum(one.moved and one.places > 1 for one in placing.placed.values())


def _note(id: str, row: Row, column: str, *about: str) -> ExchangedNote:
    user = f"user-{words(row, 'owner')}"
    return ExchangedNote(
        id, words(row, "name").strip() if column == "jentry" else "", tidy(words(row, column)).text, about, user,
        moment(words(row, "date")),
    )  # fmt: skip


def _free_notes(tables: Tables) -> list[ExchangedNote]:
    """The journal stands on its own; memos on cases are about a case."""
    found = [
        _note(f"journal-{number(one, 'jid')}", one, "jentry")
        for one in tables.get("journal", ()) if words(one, "jentry").strip()
    ]  # fmt: skip
    return found + [
        _note(f"memo-case-{number(one, 'caseid')}", one, "memo", f"case-{number(one, 'caseid')}")
        for one in tables.get("cases", ()) if words(one, "memo").strip()
    ]  # fmt: skip


def _users(tables: Tables) -> tuple[ExchangedUser, ...]:
    owners = {words(one, "owner") for rows in tables.values() for one in rows if "owner" in one}
    return tuple(ExchangedUser(f"user-{owner}", owner) for owner in sorted(owners))


def _variables(tables: Tables) -> tuple[ExchangedVariable, ...]:
    return tuple(
        ExchangedVariable(
            f"attribute-{words(one, 'name')}", words(one, "name").strip(),
            VariableKind.TEXT, words(one, "memo"),  # "numeric" there does not keep anybody from typing words
        )
        for one in tables.get("attribute_type", ())
    )  # fmt: skip


def _values(tables: Tables, known: set[str]) -> dict[str, list[Value]]:
    """The values of cases and files, by the id of the thing that they are about."""
    found: dict[str, list[Value]] = {}
    for one in tables.get("attribute", ()):
        variable = f"attribute-{words(one, 'name')}"
        if variable in known and words(one, "value"):
            kind = "case" if words(one, "attr_type") == "case" else "source"
            found.setdefault(f"{kind}-{number(one, 'id')}", []).append(Value(variable, words(one, "value")))
    return found


def _cases(tables: Tables, values: Mapping[str, list[Value]], kept: set[str]) -> tuple[ExchangedCase, ...]:
    files: dict[int | None, list[str]] = {}
    for one in tables.get("case_text", ()):
        files.setdefault(number(one, "caseid"), []).append(f"source-{number(one, 'fid')}")
    return tuple(
        ExchangedCase(
            f"case-{number(one, 'caseid')}", words(one, "name").strip(), "",
            tuple(values.get(f"case-{number(one, 'caseid')}", ())),
            tuple(id for id in dict.fromkeys(files.get(number(one, "caseid"), ())) if id in kept),
        )
        for one in tables.get("cases", ())
    )  # fmt: skip
