"""interviews/rtf.py: what an RTF file shows, and nothing that it hides."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.reading import read_file
from interviews.rtf import read_rtf
from projects.errors import Refused

HEAD = (r"{\rtf1\ansi\ansicpg1252\deff0"
        r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Arial;}}")  # fmt: skip
STYLES = (r"{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\s2\b Kop 2;}"
          r"{\*\cs10 Default Paragraph Font;}}{\info{\title Titel van het bestand}{\author Iemand}}")  # fmt: skip


def text(body: str) -> str:
    return read_rtf((HEAD + STYLES + body + "}").encode("latin-1"))[0]


def warnings(body: str) -> tuple[str, ...]:
    return read_rtf((HEAD + STYLES + body + "}").encode("latin-1"))[1]


@pytest.mark.parametrize(("body", "shown"), [
    pytest.param(r"caf\'e9 \u8364?5 \endash  \'93ja\'94\par", "café €5 – “ja”", id="letters"),
    pytest.param(r"\uc1\u-10179?\u-8704? hallo", "😀 hallo", id="letter-in-two-halves"),
    pytest.param(r"\uc2\u233\'65\'65n\uc1 \u233ex", "énéx", id="letters-for-old-readers"),
    pytest.param(r"\f2\'cf\'f0\'e8\plain  x", "При x", id="letters-of-another-font"),
    pytest.param(r"{\f1\'b7} punt", "• punt", id="font-of-signs"),
    pytest.param(r"{\upr{oud}{\*\ud{nieuw}}}", "nieuw", id="twice-for-old-readers"),
    pytest.param(r"zichtbaar {\v verborgen}ook{\v0  weer}", "zichtbaar ook weer", id="hidden"),
    pytest.param(r"a\v b\v0 c\v d\plain e", "ace", id="hidden-until-plain"),
    pytest.param(r"blijft {\deleted\revauthdel1 weg}{\revised erbij}", "blijft erbij", id="changes"),
    pytest.param(r"a{\field{\*\fldinst HYPERLINK http://x}{\fldrslt  link}}", "a link", id="field"),
    pytest.param(r"a{\*\onbekend niets}{\*\bkmkstart b}{\header kop}{\footerf voet}{\pict\wmetafile8 0a0b}", "a",
                 id="no-text"),
    pytest.param("a{\\pict\\bin5 }}}}}}b", "ab", id="raw-bytes"),
    pytest.param(r"regel een\line regel twee\par", "regel een\nregel twee", id="line-end"),
    pytest.param(r"een\~twee\_drie\-vier\tab vijf", "een\u00a0twee-drievier\tvijf", id="signs"),
    pytest.param("wor\r\nden\\\nnog", "worden\n\nnog", id="broken-in-the-file"),
    pytest.param(r"\pard\s1 Kop\par\pard\s2 Onder\par\pard\plain tekst", "# Kop\n\n## Onder\n\ntekst", id="headings"),
    pytest.param(r"\pard\outlinelevel2 Kop\par\pard tekst", "### Kop\n\ntekst", id="heading-by-level"),
    pytest.param(r"\pard{\pntext\f1\'b7\tab}een\par{\pntext\f1\'b7\tab}twee\par\pard drie", "- een\n- twee\n\ndrie",
                 id="list"),
    pytest.param(r"\trowd\cellx1\cellx2\intbl Naam\cell Wat\cell\row\pard na", "| Naam | Wat |\n\nna", id="row"),
    pytest.param(r"\trowd\intbl een\par twee\cell\intbl drie\cell\row", "een\n\ntwee\n\ndrie", id="cell-of-two"),
    pytest.param(r"\intbl buiten\cell\pard\intbl\itap2 links\nestcell rechts\nestcell{\*\nesttableprops\trowd\nestrow}"
                 r"{\nonesttables\par}\pard\intbl\itap1 onder\cell\row",
                 "**buiten**\n\n| links | rechts |\n\nonder", id="table-in-a-table"),
    pytest.param(r"voor{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt in het vak\par}}"
                 r"{\shprslt{\*\do{\dptxbxtext dubbel}}}} na\par", "voor na\n\nin het vak", id="box"),
    pytest.param(r"voor{\*\do{\dptxbxtext\pard in het vak\par}} na", "voor na\n\nin het vak", id="old-box"),
    pytest.param(r"open {\intbl cel", "| open cel |", id="never-ended"),
])  # fmt: skip
def test_what_is_shown(body: str, shown: str) -> None:
    assert text(body) == shown


@pytest.mark.parametrize(("body", "warning"), [
    pytest.param(r"a{\v b}", ("warning-hidden-text-left-out",), id="hidden"),
    pytest.param(r"a{\v  }", (), id="hidden-space"),
    pytest.param(r"a{\deleted b}", (), id="deleted"),
    pytest.param(r"a{\footnote noot}", ("warning-notes-left-out",), id="footnote"),
    pytest.param(r"a{\*\annotation{\*\atnref 1}zeg dat nou}", ("warning-notes-left-out",), id="comment"),
])  # fmt: skip
def test_what_is_left_out_is_told(body: str, warning: tuple[str, ...]) -> None:
    assert text(body) == "a"
    assert warnings(body) == warning


def test_a_file_that_was_cut_off_is_read_and_told() -> None:
    assert read_rtf((HEAD + r"hallo\par wereld").encode()) == ("hallo\n\nwereld", ("warning-cut-off",))


def test_what_follows_the_last_brace_is_no_text() -> None:
    assert text("hallo}{niets") == "hallo"


@pytest.mark.parametrize("content", [
    pytest.param(b"hallo", id="no-rtf"), pytest.param(b"{\\rtf1" + b"{" * 100_000, id="very-deep"),
])  # fmt: skip
def test_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        read_rtf(content)


PIECES = some.sampled_from([
    "{", "}", "\\par ", "\\cell ", "\\row ", "\\intbl ", "\\itap2 ", "\\nestcell ", "\\nestrow ", "{\\shptxt ",
    "{\\*\\shpinst", "\\v ", "\\u8364?", "\\u-10179", "\\'", "\\'e9", "\\*", "\\", "\\bin9 ", "{\\fonttbl",
    "{\\stylesheet", "\\s1 ", "\\f2", "{\\upr", "{\\*\\ud", "\\pard", "\\plain ", "{\\footnote ", "\\uc0 ",
    "\\deleted ",
    "woord ", "\\ansicpg932 ",
])  # fmt: skip


@given(some.lists(PIECES | some.text(max_size=5), max_size=40))
def test_whatever_comes_is_read_or_refused(pieces: list[str]) -> None:
    content = ("{\\rtf1 " + "".join(pieces)).encode("utf-8", "ignore")

    try:
        read_file("x.rtf", content)
    except Refused:
        return


@given(some.lists(some.tuples(some.sampled_from(["%s\\par ", "{\\v %s}", "{\\deleted %s}", "\\intbl %s\\cell ",
                                                 "{\\shp{\\*\\shpinst{\\shptxt %s\\par}}}", "{\\b %s}",
                                                 "\\row\\pard ", "{\\*\\bkmkstart %s}",
                                                 "\\pard\\intbl\\itap2 %s\\nestcell "]),
                              some.text("abc", min_size=1, max_size=4)), max_size=15))  # fmt: skip
def test_every_word_that_is_shown_comes_out_and_no_other(pieces: list[tuple[str, str]]) -> None:
    unseen = ("{\\v", "{\\deleted", "{\\*\\bkm", "\\row")
    words = [(form, f"{word}{number}") for number, (form, word) in enumerate(pieces)]
    body = "".join(form.replace("%s", f"{word} ") for form, word in words)

    shown = re.findall(r"\w+", text(body))

    assert sorted(shown) == sorted(word for form, word in words if not form.startswith(unseen))
