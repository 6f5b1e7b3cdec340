"""A Taguette project (SQLite) to values. Its places count UTF-8 bytes of the text between the HTML tags."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interviews.exchange.counting import Unit, Way, tidy
from interviews.exchange.exchanged import (
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
    FileKind,
    Found,
    Lost,
    Remark,
)
from interviews.exchange.html_text import text_of, with_added
from interviews.exchange.placing import Claim, Placing, place_all
from interviews.exchange.refi_xml import moment
from interviews.exchange.rows import Row, Tables, by_number, number, words
from projects.errors import Refused

NEEDED = ("projects", "documents", "highlights", "highlight_tags", "tags")
READ = (*NEEDED, "commands")  # never "users": it holds e-mail addresses and passwords
_WORDS_SHOWN = 80


@dataclass(frozen=True, slots=True)
class _Book:
    """What a document needs of the rest: names of tags, who made which highlight, and the rows by what they hang on."""

    names: Mapping[str, str]
    who: Mapping[int, str]
    highlights: Mapping[int | None, list[Row]]
    tags_on: Mapping[int | None, list[Row]]


def read_taguette(tables: Tables) -> Found:
    """The project in these tables. Refused when there is none, or more than one."""
    if len(tables["projects"]) > 1 and len({number(one, "project_id") for one in tables["documents"]}) > 1:
        raise Refused("refused-exchange-two-projects")
    if not (tables["documents"] or tables["tags"]):
        raise Refused("refused-exchange-nothing")
    about = tables["projects"][0] if tables["projects"] else {}
    codes = tuple(
        ExchangedCode(f"tag-{number(one, 'id')}", words(one, "path").strip(), "", words(one, "description"))
        for one in sorted(tables["tags"], key=lambda one: number(one, "id") or 0)
    )
    book = _Book(
        {one.id: one.name for one in codes}, _who_did_it(tables.get("commands", ())),
        by_number(tables["highlights"], "document_id"), by_number(tables["highlight_tags"], "highlight_id"),
    )  # fmt: skip
    documents, selections, lost, several = [], [], [], 0
    ways: Counter[Way] = Counter()
    for row in tables["documents"]:
        document, found, missed, placing = _document(row, book)
        documents.append(document)
        selections += found
        lost += missed
        several += sum(one.moved and one.places > 1 for one in placing.placed.values())
        ways[placing.way] += placing.way.unit is not Unit.BYTES and placing.telling > 0
    said = [Remark(f"exchange-counted-{way.unit.value}", {"count": count}) for way, count in ways.items() if count]
    if several:
        said.append(Remark("exchange-several-places", {"count": several}))
    users = tuple(ExchangedUser(f"user-{name}", name) for name in sorted(set(book.who.values())))
    project = ExchangedProject(
        words(about, "name"), "Taguette", words(about, "description"), users, codes,
        documents=tuple(documents), selections=tuple(selections),
    )  # fmt: skip
    return Found(FileKind.TAGUETTE, project, tuple(lost), remarks=tuple(said))


def _who_did_it(commands: Sequence[Row]) -> dict[int, str]:
    """Who made each highlight, by its number: Taguette keeps that in its list of commands only."""
    found: dict[int, str] = {}
    for one in commands:
        try:
            what = json.loads(words(one, "payload"))
        except (ValueError, RecursionError):
            continue
        if isinstance(what, dict) and what.get("type") == "highlight_add":
            highlight = what.get("highlight_id")
            if isinstance(highlight, int) and words(one, "user_login"):
                found.setdefault(highlight, words(one, "user_login"))
    return found


def _document(row: Row, book: _Book) -> tuple[ExchangedDocument, list[ExchangedSelection], list[Lost], Placing]:
    id, name = f"document-{number(row, 'id')}", words(row, "name").strip() or words(row, "filename")
    html = text_of(words(row, "contents"))
    highlights = book.highlights.get(number(row, "id"), [])
    claims = [
        Claim(str(place), number(one, "start_offset"), number(one, "end_offset"), text_of(words(one, "snippet")).bare)
        for place, one in enumerate(highlights)
    ]
    placing = place_all(tidy(html.bare), claims, (Unit.BYTES, Unit.POINTS, Unit.UTF16))
    document = ExchangedDocument(id, name, html.text, words(row, "description"), at=moment(words(row, "created")))
    selections, lost = [], []
    for claim, highlight in zip(claims, highlights, strict=True):
        own = number(highlight, "id") or 0
        user = f"user-{book.who[own]}" if own in book.who else ""
        tags = dict.fromkeys(f"tag-{number(one, 'tag_id')}" for one in book.tags_on.get(own, []))
        known = [tag for tag in tags if tag in book.names]
        place = placing.placed.get(claim.id)
        if place is None:
            reason = placing.lost[claim.id]
            lost += [Lost(name, claim.words[:_WORDS_SHOWN], book.names[tag], reason) for tag in known]
            continue
        start, end = with_added(html, place.start), with_added(html, place.end - 1) + 1
        codings = tuple(ExchangedCoding(f"coding-{own}-{tag}", tag, user) for tag in known)
        selections.append(ExchangedSelection(
            f"highlight-{own}", id, start, end, html.text[start:end], codings, user_id=user, moved=place.moved
        ))  # fmt: skip
    return document, selections, lost, placing
