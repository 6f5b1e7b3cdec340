"""The quotes of a theme: expectations apart from images, staff beside partners, documents by themselves."""

from collections.abc import Sequence

import streamlit as st

from analysis.quote import Quote
from interviews.coding import Dimension, Theme
from projects.ids import PassageId
from projects.project import Project
from projects.stakeholder import Side
from ui.frame import attempt, empty, friendly_errors, say_next
from ui.links import Links
from ui.words import feeling_words, number, plain, text
from workflow.desk import Desk
from workflow.theming import move_passages, quotes_of, split_theme, themes

PAGE = 25  # quotes of one kind shown at once
ASKED = 140  # characters of the question above a quote


@st.fragment
def show(desk: Desk, project: Project, links: Links, theme: Theme, accepted_only: bool) -> None:
    """Draw the quotes; ticking some offers what one can do with them."""
    found = quotes_of(desk, project.id, theme_id=theme.id, accepted_only=accepted_only)
    if not found:
        with empty("themes-no-quotes", "themes-no-quotes-help"):
            links.show("coderen", text("themes-to-coding"))
        return
    _deeds(desk, project, links, theme, [quote.passage.passage_id for quote in found if _is_picked(quote)])
    voices = [quote for quote in found if quote.passage.voice]
    for dimension in Dimension:
        _section(dimension, [quote for quote in voices if quote.passage.dimension is dimension], links)
    documents = [quote for quote in found if not quote.passage.voice]
    if documents:
        st.subheader(text("themes-policy"), anchor=False)
        st.caption(text("themes-policy-help"))
        for quote in _page(documents, "documents"):
            show_quote(quote, links, "document")


def _section(dimension: Dimension, found: Sequence[Quote], links: Links) -> None:
    """One dimension: staff on the left, partners on the right."""
    if not found:
        return
    sign, title = text(f"sign-{dimension.value}"), text(f"dimensions-{dimension.value}")
    st.subheader(f"{sign} · {title} ({number(len(found))})", anchor=False)
    for column, side in zip(st.columns(2, gap="medium"), Side, strict=True):
        mine = [quote for quote in found if quote.passage.side is side]
        with column, st.container(key=f"side-{side.value}-{dimension.value}", gap="small"):
            st.markdown(f"**{text(f'sides-{side.value}')}** ({number(len(mine))})")
            for quote in _page(mine, f"{dimension.value}-{side.value}"):
                show_quote(quote, links, side.value)
            if not mine:
                st.caption(text("themes-side-silent"))
    nobody = [quote for quote in found if quote.passage.side is None]
    if nobody:
        st.markdown(f"**{text('themes-side-unknown')}**")
        for quote in _page(nobody, f"{dimension.value}-unknown"):
            show_quote(quote, links, "unknown")


def show_quote(quote: Quote, links: Links, side: str) -> None:
    """One quote with its question, whose words it is, and the way to it in the text."""
    passage = quote.passage
    look = "accepted" if passage.accepted else "suggested"
    with st.container(key=f"quote-{side}-{look}-{passage.passage_id}", gap="xxsmall"):
        if quote.context:
            st.caption(plain(quote.context if len(quote.context) <= ASKED else quote.context[:ASKED].rstrip() + "…"))
        st.checkbox(f"“{plain(' '.join(passage.text.split()))}”", key=_pick_key(quote))
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            st.caption(origin(quote))
            links.show("coderen", text("themes-in-text"), bron=passage.source_id, passage=passage.passage_id)


def origin(quote: Quote) -> str:
    """ "LW-01 · wijkboa · Negatief · Eigen beeld · voorstel"; safe for Markdown."""
    passage = quote.passage
    said = [
        quote.source_code, quote.function, passage.group if passage.group != quote.function else "",
        feeling_words(passage.sentiment, passage.perspective),
        "" if passage.accepted else text("themes-is-suggestion"),
        "" if quote.quotable else text("themes-not-quotable"),
    ]  # fmt: skip
    return plain(" · ".join(part for part in said if part))


def _page(found: Sequence[Quote], key: str) -> Sequence[Quote]:
    if len(found) <= PAGE:
        return found
    pages = range((len(found) - 1) // PAGE + 1)
    page = st.selectbox(
        text("themes-page"), pages, key=f"quotes-{key}",
        format_func=lambda one: text("themes-page-from", first=number(one * PAGE + 1),
                                     last=number(min(len(found), (one + 1) * PAGE)), all=number(len(found))),
    )  # fmt: skip
    return found[page * PAGE : (page + 1) * PAGE]


def _pick_key(quote: Quote) -> str:
    """With the theme in it: what moved to another theme is not ticked there."""
    return f"pick-{quote.passage.theme_id}-{quote.passage.passage_id}"


def _is_picked(quote: Quote) -> bool:
    return bool(st.session_state.get(_pick_key(quote)))


def _deeds(desk: Desk, project: Project, links: Links, theme: Theme, picked: Sequence[PassageId]) -> None:
    """Move what was ticked, make a theme of it, or write a statement on it."""
    if not picked:
        st.caption(text("themes-pick-help"))
        return
    with st.container(border=True, key="picked"):
        st.markdown(f"**{text('themes-picked', count=len(picked))}**")
        left, right = st.columns(2, gap="medium")
        with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
            _move(desk, project, theme, picked)
        with right, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
            _split(desk, links, theme, picked)
        if st.button(text("themes-statement-with"), key="statement-with"):
            links.go("themas", thema=theme.id, deel="stellingen", citaten=",".join(picked))


def _move(desk: Desk, project: Project, theme: Theme, picked: Sequence[PassageId]) -> None:
    names = {one.id: one.label for one in themes(desk, project.id) if one.id != theme.id}
    target = st.selectbox(text("themes-move-to"), list(names), index=None, format_func=names.__getitem__,
                          placeholder=text("coding-choose-theme"), key="move-to")  # fmt: skip
    asked = st.button(text("themes-move"), key="move", disabled=target is None)
    if asked and target and attempt(
        lambda: move_passages(desk, picked, theme.id, target), "themes-moved", count=len(picked), name=names[target]
    ):
        st.rerun()


def _split(desk: Desk, links: Links, theme: Theme, picked: Sequence[PassageId]) -> None:
    name = st.text_input(text("themes-split-name"), key=f"split-name-{theme.id}", max_chars=120)
    if st.button(text("themes-split"), key="split", disabled=not name.strip()):
        with friendly_errors():
            made = split_theme(desk, theme.id, picked, name)
            say_next("themes-split-done", count=len(picked), name=made.label)
            links.go("themas", thema=made.id)
