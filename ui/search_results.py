"""The results of a search, interview by interview, with the words marked; and coding what was picked."""

import re
from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from analysis.search_units import Where
from interviews.coding import Dimension, Theme
from interviews.source import TurnRole
from projects.ids import ProjectId, ThemeId
from ui.address import kept
from ui.frame import friendly_errors, say_next
from ui.links import Links
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.search_coding import Extent, Pick, code_found
from workflow.searching import PAGE, Found, Result

AROUND = 160  # characters before and after the words that were found
WHOLE = 420  # characters of a stretch that is shown whole
CALLED = 30  # characters before the words that were found, in the name of a tick
ASKED = 140  # characters of the question above it


def page() -> int:
    """The page of results in the address, from 1."""
    asked = st.query_params.get("p", "1")
    return int(asked) if asked.isdecimal() and asked != "0" else 1


def show(desk: Desk, project_id: ProjectId, links: Links, found: Found, book: Sequence[Theme]) -> None:
    """Draw one page of results."""
    codable = [one for one in found.results if one.codable]
    if codable and book:
        _deeds(desk, project_id, codable, book)
    for _, some in groupby(found.results, key=lambda one: (one.stretch.where, one.stretch.code)):
        _group(links, found, list(some))
    _pages(found)


def _group(links: Links, found: Found, results: Sequence[Result]) -> None:
    """What was found in one interview or document, or in other things of one kind."""
    first = results[0]
    with st.container(key=f"found-group-{first.key}", gap="small"):
        if first.stretch.where is Where.SOURCE and first.source_id is not None:
            with st.container(horizontal=True, gap="small", vertical_alignment="center", key=f"whose-{first.key}"):
                st.markdown(_whose(found, first), width="stretch")
                if st.query_params.get("bron") != first.source_id:
                    st.button(text("search-this-source"), key=f"only-{first.key}", type="tertiary",
                              on_click=_only, args=(first.source_id,))  # fmt: skip
        for one in results:
            _result(links, one)


def _whose(found: Found, first: Result) -> str:
    """ "**LW-01** · wijkboa · Medewerker · 3 plaatsen"."""
    assert first.source_id is not None
    source, person = found.sources[first.source_id], found.people.get(first.source_id)
    who = [person.function or person.code, text(f"side-{person.side.value}")] if person else [source.title]
    places = text("search-in-source", count=found.per_source[first.source_id])
    return f"**{plain(source.code)}** · " + " · ".join(plain(part) for part in [*who, places] if part)


def _only(source_id: str) -> None:
    st.query_params["bron"] = source_id
    st.query_params.pop("p", None)


def _result(links: Links, one: Result) -> None:
    """One stretch: what stands above it, its words, and the way to it."""
    kind = "asked" if one.role is TurnRole.INTERVIEWER else one.stretch.where.value
    with st.container(key=f"found-{kind}-{one.key}", gap="xxsmall"):
        above = _above(one)
        if above:
            st.caption(above)
        words = marked(one.text, one.places)
        if one.codable:
            with st.container(horizontal=True, gap="xsmall", key=f"tick-{one.key}"):
                st.checkbox(_called(one), key=_pick_key(one), label_visibility="collapsed")
                st.markdown(words, width="stretch")
        else:
            st.markdown(words)
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            if one.codes:
                codes = plain(", ".join(theme.label for theme in one.codes))
                st.caption(text("search-has-codes", codes=codes), width="content")
            elif one.role is TurnRole.INTERVIEWER:
                st.caption(text("search-interviewer"), width="content")
            _way(links, one)


def _called(one: Result) -> str:
    """What a tick is called by a screen reader, which reads the label as it is written: words without any markup."""
    words = " ".join(re.sub(r"[^\w\s'’]", " ", one.text[max(0, one.places[0][0] - CALLED) :]).split())
    return text("search-pick", code=one.stretch.code, words=words[: 3 * CALLED].strip())


def _above(one: Result) -> str:
    """The question, or what the words are part of; safe for Markdown."""
    heading = " ".join(one.heading.split())
    heading = plain(heading if len(heading) <= ASKED else heading[:ASKED].rstrip() + "…")
    match one.stretch.where:
        case Where.STATEMENT:
            return f"{text('search-of-statement')} {heading}"
        case Where.THEME:
            return f"{text('search-of-codebook')} · {heading}"
        case Where.MEMO:
            return f"{text('search-of-memo', author=plain(one.speaker))} · {heading}"
        case Where.SOURCE:
            if one.role is None:
                return text("search-heading")
            return text(f"role-{one.role.value}") if one.role is TurnRole.INTERVIEWER else heading


def _way(links: Links, one: Result) -> None:
    """To the place itself."""
    if one.source_id is not None:
        links.show("coderen", text("search-in-text"), bron=one.source_id, passage=one.passage_id or "")
    elif one.theme_id is not None:
        links.show("themas", text("search-to-theme"), thema=one.theme_id)


def marked(words: str, places: Sequence[tuple[int, int]]) -> str:
    """Words with what was found marked, as Markdown; of a long stretch what stands around the first and last of it."""
    start, end = 0, len(words)
    if len(words) > WHOLE and places:
        start = max(0, places[0][0] - AROUND)
        start = words.find(" ", start) + 1 if start else 0
        end = min(len(words), max(places[0][1] + AROUND, min(places[-1][1] + AROUND, start + WHOLE)))
    elif len(words) > WHOLE:
        end = WHOLE
    pieces, at = [], start
    for first, last in places:
        if first >= at and last <= end:
            pieces += [_flat(words[at:first]), f":yellow-background[{_flat(words[first:last])}]"]
            at = last
    pieces.append(_flat(words[at:end]))
    return ("… " if start else "") + "".join(pieces).strip() + (" …" if end < len(words) else "")


def _flat(words: str) -> str:
    """On one line, and nothing in it is markup."""
    return plain("".join(" " if sign.isspace() else sign for sign in words))


def _pages(found: Found) -> None:
    if found.total <= PAGE:
        return
    last = (found.total - 1) // PAGE + 1
    now = min(page(), last)
    with st.container(gap="xxsmall", key="search-pages"):
        turned = st.pagination(last, default=now, key=kept("search-page", (found.query, now)))
        st.caption(text("search-shown", first=number((now - 1) * PAGE + 1), last=number(min(now * PAGE, found.total)),
                        all=number(found.total)))  # fmt: skip
    if turned != now:
        st.query_params["p"] = str(turned)
        st.rerun(scope="fragment")


def _pick_key(one: Result) -> str:
    return f"pick-{one.key}"


def _pick(keys: Sequence[str], value: bool) -> None:
    for key in keys:
        st.session_state[key] = value


def _deeds(desk: Desk, project_id: ProjectId, codable: Sequence[Result], book: Sequence[Theme]) -> None:
    """Give what is picked a code."""
    keys = [_pick_key(one) for one in codable]
    picked = [one for one in codable if st.session_state.get(_pick_key(one))]
    with st.container(border=True, key="search-deeds", gap="xsmall"):
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            said = text("search-picked", count=len(picked)) if picked else text("search-pick-help")
            st.markdown(f"**{said}**" if picked else said, width="stretch")
            everything = len(picked) == len(codable)
            st.button(text("search-pick-none" if everything else "search-pick-all"), key="pick-all", type="tertiary",
                      on_click=_pick, args=(keys, not everything))  # fmt: skip
        if picked:
            _code(desk, project_id, picked, keys, book)


def _code(desk: Desk, project_id: ProjectId, picked: Sequence[Result], keys: Sequence[str],
          book: Sequence[Theme]) -> None:  # fmt: skip
    names = {theme.id: theme.label for theme in book}
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom", key="search-code-with"):
        theme_id: ThemeId | None = st.selectbox(
            text("search-give-code"), list(names), index=None, format_func=names.__getitem__,
            placeholder=text("search-choose-code"), key="search-give-code",
        )  # fmt: skip
        dimension: Dimension | None = st.selectbox(
            text("search-dimension"), list(Dimension), index=None, key="search-dimension",
            format_func=lambda one: text(f"dimension-{one.value}"), placeholder=text("search-dimension-suggested"),
        )  # fmt: skip
        extent = st.segmented_control(
            text("search-extent"), list(Extent), default=Extent.SENTENCE, required=True, key="search-extent",
            format_func=lambda one: text(f"search-extent-{one.value}"),
        )  # fmt: skip
        asked = st.button(text("search-code-button"), key="search-code-found", type="primary", disabled=not theme_id)
    if asked and theme_id:
        with friendly_errors(), st.spinner(text("coding-busy-suggesting")):
            picks = [pick for one in picked for pick in _places(one)]
            done = code_found(desk, project_id, picks, extent or Extent.SENTENCE, theme_id, dimension)
            say_next("search-coded", coded=done.coded, code=names[theme_id])
            for key in keys:
                st.session_state.pop(key, None)
            st.rerun()


def _places(one: Result) -> list[Pick]:
    """Where the words of a result stand in its source."""
    assert one.source_id is not None
    return [Pick(one.source_id, one.stretch.start + start, one.stretch.start + end) for start, end in one.places]
