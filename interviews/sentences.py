"""Where Dutch sentences begin and end, also in hasty notes without capitals."""

import re
from collections.abc import Iterator

_ABBREVIATIONS = frozenset({
    "a.d.h.v", "a.s", "a.u.b", "aanv", "afd", "afz", "art", "b.g.g", "b.v", "bijv", "bv", "blz", "btw", "burg", "ca",
    "c.q", "co", "d.d", "d.m.v", "d.w.z", "dd", "dhr", "div", "dr", "drs", "ds", "e.a", "e.d", "e.e.a", "e.o", "eig",
    "enz", "etc", "evt", "excl", "fam", "geb", "gebr", "gem", "get", "i.c", "i.c.m", "i.e", "i.h.a", "i.h.k.v", "i.o",
    "i.o.m", "i.p.v", "i.s.m", "i.v.m", "incl", "ing", "int", "ir", "jl", "jr", "kl", "m.a.w", "m.b.t", "m.b.v",
    "m.n", "m.u.v", "max", "mej", "mevr", "min", "mln", "mld", "mr", "mrd", "mw", "n.a.v", "n.v.t", "nl", "no", "nr",
    "nrs", "o.a", "o.b.v", "o.i.d", "o.l.v", "o.m", "o.n.v", "o.v.v", "ong", "op", "p", "par", "p.d", "p.j", "p.m",
    "p.p", "pag", "pg", "port", "prof", "resp", "s.v.p", "st", "str", "t.a.v", "t.b.v", "t.e.m", "t.g.v", "t.h.v",
    "t.m", "t.n.v", "t.o.v", "t.w", "t.z.t", "tel", "v.a", "v.w.b", "verg", "vgl", "vlg", "vnl", "w.o", "wnd", "z.s.m",
    "zgn", "zg", "jan", "feb", "mrt", "apr", "aug", "sep", "sept", "okt", "nov", "dec", "gesp",
})  # fmt: skip
_NO_ABBREVIATION_AT_END = frozenset({"op", "p", "co", "min", "max", "st"})
_END = re.compile(r"(?P<stop>[.!?\u2026]+[\"\u201d\u2019')\]*_]*)(?P<space>\s+)(?=(?P<next>\S))")
_TURN_OF_NOTES = re.compile(r"(?:;|->|=>|\u2192)\s+")
_LEAST_WORDS = 3  # on either side of a split that no capital confirms


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]` as offsets in `text`, without the spaces around them."""
    first = start
    for found in _END.finditer(text, start, end):
        if found.start("next") >= end:
            break
        if _is_boundary(text, first, found, end):
            yield from _parts(text, first, found.end("stop"))
            first = found.end()
    yield from _parts(text, first, end)


def _is_boundary(text: str, first: int, found: re.Match[str], end: int) -> bool:
    word = re.search(r"\S*$", text[max(first, found.start() - 25) : found.start()])
    before = word[0].strip("(\"'\u2018\u201c[*_").casefold() if word else ""
    stop = found["stop"][0]
    capital = not found["next"].islower()
    if stop == "." and not found["stop"].startswith("..."):
        if before in _ABBREVIATIONS and (before not in _NO_ABBREVIATION_AT_END or not capital):
            return False
        if re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", before):
            return False  # an initial, or letters between dots
        if before.isdigit() and len(before) <= 2 and first == found.start() - len(before):
            return False  # the number of a list
    if capital:
        return True
    left, right = text[first : found.start()].split(), text[found.end() : min(end, found.end() + 80)].split()
    return len(found["stop"]) == 1 and stop in ".!?" and len(before) >= 3 \
        and len(left) >= _LEAST_WORDS and len(right) >= _LEAST_WORDS  # fmt: skip


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Notes put two thoughts in a line with a semicolon or an arrow."""
    first = start
    for found in _TURN_OF_NOTES.finditer(text, start, end):
        left, right = text[first : found.start()].split(), text[found.end() : end].split()
        if len(left) > _LEAST_WORDS and len(right) > _LEAST_WORDS:
            yield from _trim(text, first, found.start())
            first = found.end()
    yield from _trim(text, first, end)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
