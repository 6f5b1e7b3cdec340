"""What tools make of REFI-QDA differs: places, paths, names, GUIDs. We take all of it, and say what we chose."""

from collections.abc import Sequence

import pytest

from interviews.exchange.exchanged import Found
from interviews.exchange.refi_read import read_refi
from projects.errors import Refused
from tests.interviews.exchange.qde import CODEBOOK, SOURCE, qdpx, selection, text_source

TEXT = "Vraag: wat valt op?\r\nAntwoord: er ligt veel afval.\r\nEn het blijft liggen \U0001f642 overal.\r\n"
QUOTE, EMOJI = "En het blijft liggen", "overal"
SOURCES = {f"sources/{SOURCE}.txt": TEXT.encode()}


def words(found: Found) -> Sequence[str]:
    return [one.exact for one in found.project.selections]


def keys(found: Found) -> list[str]:
    return [one.key for one in found.remarks]


def at(text: str, quote: str) -> tuple[int, int]:
    place = text.index(quote)
    return place, place + len(quote)


@pytest.mark.parametrize(("counted", "key"), [
    pytest.param(TEXT, "exchange-counted-two", id="a-line-end-is-two"),
    pytest.param(TEXT.replace("\r\n", "\n"), "exchange-counted-one", id="a-line-end-is-one"),
])  # fmt: skip
@pytest.mark.parametrize("origin", ["ATLAS.ti 24", "NVivo"])
def test_line_ends_are_counted_as_the_words_fit(counted: str, key: str, origin: str) -> None:
    found = read_refi(qdpx(text_source(selection(*at(counted, QUOTE), QUOTE)), SOURCES, origin=origin))

    assert words(found) == [QUOTE]
    assert keys(found) == [key]
    assert (found.placed, found.moved) == (1, 0)


@pytest.mark.parametrize(("origin", "counted"), [
    pytest.param("ATLAS.ti Win 23", TEXT.replace("\r\n", "\n"), id="atlas-one"),
    pytest.param("MAXQDA", TEXT, id="others-two"),
])  # fmt: skip
def test_without_words_the_tool_decides_how_line_ends_count(origin: str, counted: str) -> None:
    found = read_refi(qdpx(text_source(selection(*at(counted, QUOTE))), SOURCES, origin=origin))

    assert words(found) == [QUOTE]


def test_a_tool_may_count_in_utf_16() -> None:
    place = len(TEXT[:TEXT.index(EMOJI)].encode("utf-16-le")) // 2

    found = read_refi(qdpx(text_source(selection(place, place + len(EMOJI), EMOJI)), SOURCES))

    assert words(found) == [EMOJI]
    assert keys(found) == ["exchange-counted-utf16"]


@pytest.mark.parametrize("shift", [pytest.param(0, id="not-counted"), pytest.param(1, id="counted")])
def test_a_byte_order_mark_counts_or_not(shift: int) -> None:
    start, end = at(TEXT, QUOTE)
    body = text_source(selection(start + shift, end + shift, QUOTE))

    found = read_refi(qdpx(body, {f"sources/{SOURCE}.txt": b"\xef\xbb\xbf" + TEXT.encode()}))

    assert words(found) == [QUOTE]
    assert found.project.documents[0].text == TEXT.replace("\r\n", "\n")


@pytest.mark.parametrize(("inner", "folder", "path"), [
    pytest.param("project.qde", "sources", f"internal://{SOURCE}.txt", id="as-the-standard-says"),
    pytest.param("Anders.qde", "Sources", f"internal://{SOURCE}.txt", id="other-names"),
    pytest.param("project.qde", "Sources", f"{SOURCE.lower()}.txt", id="no-internal"),
    pytest.param("Project.QDE", "SOURCES", f"internal:///{SOURCE}.TXT", id="capitals-and-a-slash"),
    pytest.param("Export/project.qde", "Export/sources", f"internal://sources/{SOURCE}.txt", id="a-folder-zipped"),
])  # fmt: skip
def test_names_and_paths_may_differ(inner: str, folder: str, path: str) -> None:
    body = text_source(selection(*at(TEXT, QUOTE), QUOTE), path)

    found = read_refi(qdpx(body, {f"{folder}/{SOURCE}.txt": TEXT.encode()}, inner=inner))

    assert words(found) == [QUOTE]


def test_a_quote_that_stands_elsewhere_is_moved() -> None:
    start, end = at(TEXT, QUOTE)
    right = selection(*at(TEXT, "er ligt veel afval"), "er ligt veel afval", 1)

    found = read_refi(qdpx(text_source(selection(start - 6, end - 6, QUOTE, 2) + right), SOURCES))

    assert sorted(words(found)) == sorted([QUOTE, "er ligt veel afval"])
    assert (found.placed, found.moved) == (1, 1)


def test_a_name_of_ones_own_moves_nothing() -> None:
    found = read_refi(qdpx(text_source(selection(*at(TEXT, QUOTE), "veel")), SOURCES))

    assert words(found) == [QUOTE]
    assert (found.placed, found.moved) == (1, 0)


def test_a_name_may_be_cut_off() -> None:
    start, end = at(TEXT, "er ligt veel afval.\r\nEn het blijft liggen")

    found = read_refi(qdpx(text_source(selection(start, end, "er ligt veel afval. En het\u2026")), SOURCES))

    assert words(found) == ["er ligt veel afval.\nEn het blijft liggen"]


def test_what_has_no_place_is_told_with_its_reason() -> None:
    body = selection(5, 5, "", 1) + selection(900, 950, "", 2) + selection(7, 7, "er ligt veel afval", 3)
    unknown = '<Coding guid="55555555-5555-4555-8555-555555555555"><CodeRef targetGUID="nergens"/></Coding>'
    body += selection(0, 5, "", 4).replace("<Coding", f"{unknown}<Coding", 1)

    found = read_refi(qdpx(text_source(body), SOURCES))

    assert [(one.reason, one.code) for one in found.lost] == [
        ("exchange-lost-empty", "Afval"), ("exchange-lost-outside", "Afval"), ("exchange-lost-unknown-code", ""),
    ]  # fmt: skip
    assert words(found) == ["er ligt veel afval", "Vraag"]


def test_a_selection_without_a_code_stays() -> None:
    found = read_refi(qdpx(text_source(selection(*at(TEXT, QUOTE), QUOTE, coded=False)), SOURCES))

    assert words(found) == [QUOTE]
    assert found.project.selections[0].codings == ()


def test_a_guid_that_stands_twice_is_two_selections() -> None:
    body = selection(0, 5, "Vraag") + selection(*at(TEXT, QUOTE), QUOTE)

    found = read_refi(qdpx(text_source(body), SOURCES))

    assert words(found) == ["Vraag", QUOTE]
    assert len({one.id for one in found.project.selections}) == 2


def test_a_pdf_is_coded_in_its_text() -> None:
    page = selection(0, 1, "er ligt veel afval", 1).replace("PlainTextSelection", "PDFSelection")
    other = selection(0, 1, QUOTE, 2).replace("PlainTextSelection", "PDFSelection")
    inside = selection(*at(TEXT, "er ligt veel afval"), "er ligt veel afval", 1)
    body = (
        f'{CODEBOOK}<Sources><PDFSource guid="{SOURCE}" name="Verslag" path="internal://x.pdf">{page}{other}'
        f'<Representation guid="66666666-6666-4666-8666-666666666666" plainTextPath="internal://{SOURCE}.txt">'
        f"{inside}</Representation></PDFSource></Sources>"
    )

    found = read_refi(qdpx(body, SOURCES))

    assert sorted(words(found)) == sorted(["er ligt veel afval", QUOTE])
    assert found.project.documents[0].name == "Verslag"


def test_what_was_said_in_a_recording_comes_in_as_a_text() -> None:
    start, end = at(TEXT, QUOTE)
    points = "".join(
        f'<SyncPoint guid="77777777-7777-4777-8777-{number:012d}" position="{place}" timeStamp="0"/>'
        for number, place in enumerate((start, end))
    )
    said = selection(0, 0).replace("PlainTextSelection", "TranscriptSelection").replace(
        'startPosition="0" endPosition="0"',
        'fromSyncPoint="77777777-7777-4777-8777-000000000000" toSyncPoint="77777777-7777-4777-8777-000000000001"',
    )
    body = (
        f'{CODEBOOK}<Cases><Case guid="88888888-8888-4888-8888-888888888888" name="R01">'
        f'<SourceRef targetGUID="99999999-9999-4999-8999-999999999999"/></Case></Cases>'
        f'<Sources><AudioSource guid="99999999-9999-4999-8999-999999999999" name="Opname" path="relative:///a.m4a">'
        f'<Transcript guid="{SOURCE}" name="Uitgetypt" plainTextPath="internal://{SOURCE}.txt">{points}{said}'
        "</Transcript></AudioSource></Sources>"
    )

    found = read_refi(qdpx(body, SOURCES))

    assert words(found) == [QUOTE]
    assert found.project.cases[0].document_ids == (SOURCE,)


def test_a_set_of_sources_is_an_attribute() -> None:
    sets = (
        '<Sets><Set guid="88888888-8888-4888-8888-888888888888" name="functie: boa">'
        f'<MemberSource targetGUID="{SOURCE}"/></Set><Set guid="88888888-8888-4888-8888-888888888889" name="Alles">'
        f'<MemberSource targetGUID="{SOURCE}"/></Set></Sets>'
    )

    found = read_refi(qdpx(text_source("") + sets, SOURCES)).project

    assert [one.name for one in found.variables] == ["functie"]
    assert [one.value for one in found.documents[0].values] == ["boa"]


def test_a_link_ties_a_note_to_a_selection() -> None:
    chosen = selection(*at(TEXT, QUOTE), QUOTE)
    note = "88888888-8888-4888-8888-888888888888"
    more = (
        f'<Notes><Note guid="{note}" name="Memo"><PlainTextContent>Vaker gehoord.</PlainTextContent></Note></Notes>'
        f'<Links><Link guid="88888888-8888-4888-8888-888888888889" originGUID="{note}" '
        'targetGUID="33333333-3333-4333-8333-000000000000"/></Links>'
    )

    found = read_refi(qdpx(text_source(chosen) + more, SOURCES)).project

    assert [(one.text, one.on) for one in found.notes] == [("Vaker gehoord.", (found.selections[0].id,))]


@pytest.mark.parametrize(("path", "key"), [
    pytest.param("absolute:///etc/hostname", "refused-exchange-outside", id="absolute"),
    pytest.param("relative://../geheim.txt", "refused-exchange-outside", id="relative"),
    pytest.param("internal://../../etc/hostname", "refused-unsafe-archive", id="out-of-the-zip"),
    pytest.param("..\\..\\geheim.txt", "refused-unsafe-archive", id="out-of-the-zip-windows"),
])  # fmt: skip
def test_nothing_outside_the_file_is_opened(path: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_refi(qdpx(text_source("", path).replace(CODEBOOK, ""), SOURCES))

    assert refused.value.message_key == key


def test_texts_that_are_missing_are_told_and_the_codes_stay() -> None:
    found = read_refi(qdpx(text_source(selection(0, 5, "Vraag")), {}))

    assert [one.name for one in found.project.codes] == ["Afval"]
    assert [one.reason for one in found.lost] == ["exchange-lost-no-text"]
    assert keys(found) == ["exchange-without-text"]


@pytest.mark.parametrize("names", [("a.qde", "b.qde"), ("x/project.qde", "y/project.qde")])
def test_two_projects_in_a_file_are_one_too_many(names: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        read_refi(qdpx(CODEBOOK, {names[1]: b"<Project/>"}, inner=names[0]))

    assert refused.value.message_key == "refused-exchange-two-projects"
