"""The front door of exchange: a file is known by what is in it, and read or refused with a reason."""

import random
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import Workbook

from bench.fuzz_exchange import mutate, seeds, verdict
from interviews.exchange.exchanged import ExchangedCode, FileKind
from interviews.exchange.qdc import write_qdc
from projects.errors import Refused
from tests.interviews.exchange.qde import CODEBOOK, SPACE, qdpx
from tests.workflow.foreign import qualcoder, taguette
from workflow.exchange_reading import read_exchange

TEXT = "Vraag: wat valt op?\nAntwoord: er ligt veel afval bij het café \U0001f642.\nEn het blijft liggen.\n"
QUOTE = "er ligt veel afval bij het café"

SEEDS = seeds() | {
    "p.sqlite3": taguette("<p>Er ligt veel afval.</p>", [(0, 18, "Er ligt veel afval")]),
    "data.qda": qualcoder(TEXT, QUOTE),
}  # fmt: skip


def bytes_before(text: str, quote: str) -> int:
    return len(text[:text.index(quote)].encode())


def zipped(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def sheet(*rows: tuple[str, ...]) -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_taguette_counts_bytes_between_the_tags() -> None:
    html = "<p>Wat zie je? \u00e9\u00e9n ding:</p><p>er ligt <b>veel</b> afval bij het caf\u00e9</p><p>En meer.</p>"
    bare = "Wat zie je? één ding:er ligt veel afval bij het caféEn meer."
    first = bytes_before(bare, QUOTE)
    last = bytes_before(bare, "En meer")
    wrong = (first + 2, first + 2 + len(QUOTE.encode()), f"<p>{QUOTE}</p>")

    found = read_exchange("p.sqlite3", taguette(html, [
        (first, first + len(QUOTE.encode()), "er ligt <b>veel</b> afval bij het caf\u00e9"),
        (last, last + len("En meer"), "En meer"), wrong, (4000, 4010, "nergens te vinden"),
    ]))  # fmt: skip

    assert found.kind is FileKind.TAGUETTE
    assert found.project.documents[0].text == f"Wat zie je? één ding:\n{QUOTE}\nEn meer.\n"
    assert [one.exact for one in found.project.selections] == [QUOTE, "En meer", QUOTE]
    assert (found.placed, found.moved) == (2, 1)
    assert [(one.words, one.code, one.reason) for one in found.lost] == [
        ("nergens te vinden", "afval", "exchange-lost-outside")
    ]
    assert [one.codings[0].user_id for one in found.project.selections] == ["user-bram", "", ""]
    assert found.project.codes[0].description == "Alles over afval"


def test_nothing_of_users_but_their_name_is_read_from_taguette() -> None:
    found = read_exchange("p.sqlite3", taguette("<p>Tekst</p>", []))

    assert "geheim" not in str(found)
    assert "voorbeeld.nl" not in str(found)


@pytest.mark.parametrize("pack", [
    pytest.param(lambda content: content, id="the-database"),
    pytest.param(lambda content: zipped({"P.qda/data.qda": content, "P.qda/a.png": b"x"}), id="the-folder-zipped"),
])  # fmt: skip
def test_a_project_of_qualcoder(pack: Callable[[bytes], bytes]) -> None:
    found = read_exchange("data.qda", pack(qualcoder(TEXT, QUOTE)))
    project = found.project

    assert found.kind is FileKind.QUALCODER
    assert [(one.name, one.parent_id, one.is_codable, one.colour) for one in project.codes] == [
        ("Straat", "", False, ""), ("Afval", "category-1", True, "#3366CC"),
    ]  # fmt: skip
    assert [one.exact for one in project.selections] == [QUOTE, QUOTE, "Vraag"]
    assert (found.placed, found.moved) == (1, 1)
    assert [one.reason for one in found.lost] == ["exchange-lost-media"]
    assert project.cases[0].document_ids == (project.documents[0].id,)
    assert [one.value for one in project.cases[0].values] == ["boa"]
    assert {(one.text, one.on) for one in project.notes} == {
        ("Goed gesprek", ("source-1",)), ("Vaker gehoord", ("coding-9",)), ("Begin", ("annotation-1",)),
        ("Begonnen.", ()), ("Twee keer gesproken", ("case-4",)),
    }  # fmt: skip
    assert [(one.key, one.values) for one in found.remarks] == [("exchange-media", {"count": 1})]


def test_a_list_of_quotes_is_known_by_its_columns() -> None:
    rows = (("id", "document", "tag", "content"), ("1", "gesprek1.txt", "afval", QUOTE), ("2", "", "", ""))

    found = read_exchange("quotes.xlsx", sheet(*rows))
    same = read_exchange("quotes.csv", "\n".join(";".join(row) for row in rows).encode())

    assert found.kind is same.kind is FileKind.QUOTES
    assert [(one.document, one.codes, one.words) for one in found.quotes] == [("gesprek1.txt", ("afval",), QUOTE)]
    assert same.quotes == found.quotes


def test_a_codebook_of_refi() -> None:
    found = read_exchange("x.qdc", write_qdc((ExchangedCode("1", "Afval"),), "Draagvlak"))

    assert found.kind is FileKind.REFI_CODEBOOK
    assert [one.name for one in found.project.codes] == ["Afval"]


def test_a_bare_project_file_is_read_as_far_as_it_goes() -> None:
    found = read_exchange("project.qde", f"\ufeff<Project {SPACE} name='P'>{CODEBOOK}</Project>".encode())

    assert [one.name for one in found.project.codes] == ["Afval"]


@pytest.mark.parametrize(("name", "content", "key"), [
    pytest.param("x.qdpx", b"", "refused-empty", id="empty"),
    pytest.param("x.qdpx", b"hallo", "refused-exchange-unknown", id="no-known-kind"),
    pytest.param("x.qdpx", zipped({"readme.txt": b"x"}), "refused-exchange-unknown", id="a-zip-of-something-else"),
    pytest.param("x.qdpx", b"<html></html>", "refused-exchange-unknown", id="other-xml"),
    pytest.param("x.qdc", b"<CodeBook><Codes/></CodeBook>", "refused-exchange-nothing", id="no-codes"),
    pytest.param("x.xlsx", sheet(("Datum", "Plaats"), ("1", "2")), "refused-exchange-no-quotes", id="another-table"),
    pytest.param("x.qda", b"SQLite format 3\x00" + bytes(200), "refused-damaged", id="no-database"),
])  # fmt: skip
def test_what_we_do_not_know_is_refused_with_its_reason(name: str, content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_exchange(name, content)

    assert refused.value.message_key == key


def hostile(name: str) -> bytes:
    """A project file that is out to do harm, or that is broken."""
    good = qdpx(CODEBOOK, {})
    doctype = good_with(b"<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><Project/>")
    deep = f"<Project {SPACE}>{'<Code>' * 5000}{'</Code>' * 5000}</Project>".encode()
    link = zipfile.ZipInfo("sources/link.txt")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    return {
        "a-doctype": doctype, "too-deep": good_with(deep), "half-a-file": good[:len(good) // 2],
        "out-of-the-zip": qdpx(CODEBOOK, {"../../evil.txt": b"x"}), "a-drive": qdpx(CODEBOOK, {"C:/evil.txt": b"x"}),
        "a-zip-inside": qdpx(CODEBOOK, {"sources/a.zip": b"PK"}), "a-link": good_with(b"<Project/>", link),
        "a-bomb": qdpx(CODEBOOK, {"sources/a.txt": bytes(220 * 2**20)}, compressed=True),
        "a-password": good.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"),
    }[name]  # fmt: skip


def good_with(project: bytes, *more: zipfile.ZipInfo) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("project.qde", project)
        for entry in more:
            archive.writestr(entry, "/etc/passwd")
    return out.getvalue()


@pytest.mark.parametrize(("name", "key"), [
    ("a-doctype", "refused-unsafe-archive"), ("too-deep", "refused-damaged"), ("half-a-file", "refused-damaged"),
    ("out-of-the-zip", "refused-unsafe-archive"), ("a-drive", "refused-unsafe-archive"),
    ("a-zip-inside", "refused-unsafe-archive"), ("a-link", "refused-unsafe-archive"),
    ("a-bomb", "refused-too-large-unpacked"), ("a-password", "refused-password"),
])  # fmt: skip
def test_a_hostile_project_is_refused(name: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_exchange("x.qdpx", hostile(name))

    assert refused.value.message_key == key


@given(some.randoms(use_true_random=False), some.sampled_from(sorted(SEEDS)))
@settings(max_examples=100, deadline=None)
def test_a_damaged_file_is_read_or_refused(dice: random.Random, seed: str) -> None:
    assert verdict(seed, mutate(SEEDS[seed], dice)) == ""
