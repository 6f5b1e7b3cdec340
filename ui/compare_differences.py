"""The differences between two coders, each with its text and both choices, to be settled together."""

from collections.abc import Iterable, Sequence

import streamlit as st

from analysis.coder_agreement import Unit
from interviews.coding import Dimension, Theme
from interviews.second_coding import Settled
from ui.choice_form import choice_form
from ui.frame import attempt
from ui.links import Links
from ui.words import feeling_words, number, plain, text
from workflow.coding import Choice
from workflow.comparing import Compared, as_choice, settle
from workflow.desk import Desk

PAGE = 20  # differences shown at once
OPEN, ALL = "open", "all"


@st.fragment
def show(desk: Desk, links: Links, view: Compared) -> None:
    """Draw the differences, those that are open first or all of them in the order of the text."""
    found = view.comparison.differences
    st.subheader(text("compare-differences"), anchor=False)
    if not found:
        st.success(text("compare-no-differences"))
        return
    done = sum(_place(unit) in view.settled for unit in found)
    st.progress(done / len(found), text("compare-progress", done=number(done), all=number(len(found))))
    which = st.segmented_control(
        text("compare-which"), [OPEN, ALL], default=OPEN, required=True, key="compare-which",
        format_func=lambda one: text(f"compare-which-{one}"), label_visibility="collapsed",
    )  # fmt: skip
    shown = [unit for unit in found if which == ALL or _place(unit) not in view.settled]
    if not shown:
        st.success(text("compare-all-settled"))
    for unit in _page(shown):
        _card(desk, links, view, unit)


def _page(shown: Sequence[Unit]) -> Sequence[Unit]:
    if len(shown) <= PAGE:
        return shown
    pages = range((len(shown) - 1) // PAGE + 1)
    page = st.selectbox(
        text("themes-page"), pages, key=f"compare-page-{len(pages)}",
        format_func=lambda one: text("themes-page-from", first=number(one * PAGE + 1),
                                     last=number(min(len(shown), (one + 1) * PAGE)), all=number(len(shown))),
    )  # fmt: skip
    return shown[page * PAGE : (page + 1) * PAGE]


def _card(desk: Desk, links: Links, view: Compared, unit: Unit) -> None:
    place = _place(unit)
    settled = view.settled.get(place)
    with st.container(border=True, key=f"difference-{place[0]}-{place[1]}", gap="xsmall"):
        if view.contexts[place]:
            st.caption(plain(view.contexts[place]))
        st.markdown(f"“{plain(' '.join(view.words[place].split()))}”")
        left, right = st.columns(2, gap="small")
        names = (view.coding.first, view.coding.coder)
        for column, name, codes, side in zip((left, right), names, (unit.first, unit.second), "ab", strict=True):
            with column, st.container(key=f"said-{side}-{place[0]}-{place[1]}", gap="xxsmall"):
                st.caption(plain(name))
                said(view.themes, [as_choice(code) for code in codes])
        if unit.first and unit.second and (unit.second[0].start, unit.second[0].end) != place:
            st.caption(text("compare-other-borders"))
        if settled is not None:
            st.markdown(text("compare-settled", how=text(f"compare-settled-{settled.settled.value}", first=names[0],
                                                         second=names[1]), who=plain(settled.who)))  # fmt: skip
            said(view.themes, view.now[place])
        _buttons(desk, links, view, unit)


def _buttons(desk: Desk, links: Links, view: Compared, unit: Unit) -> None:
    place, coding = _place(unit), view.coding
    key = f"{place[0]}-{place[1]}"
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        for which, name in ((Settled.FIRST, coding.first), (Settled.SECOND, coding.coder)):
            if st.button(text("compare-right", name=plain(name)), key=f"right-{which.value}-{key}") and attempt(
                lambda which=which: settle(desk, coding.id, *place, which), "compare-was-settled"  # type: ignore[misc]
            ):
                st.rerun()
        if st.button(text("compare-other"), key=f"other-{key}"):
            st.session_state["compare-other"] = key
        links.show("coderen", text("themes-in-text"), bron=coding.source_id, passage=view.passages.get(place, ""))
    if st.session_state.get("compare-other") == key:
        start = as_choice((unit.first or unit.second)[0])
        choice = choice_form(view.themes, start, f"settle-{key}")
        if st.button(text("compare-keep-other"), key=f"keep-{key}", type="primary") and attempt(
            lambda: settle(desk, coding.id, *place, Settled.OTHER, choice), "compare-was-settled"
        ):
            st.session_state.pop("compare-other", None)
            st.rerun()


def said(themes: Sequence[Theme], choices: Iterable[Choice]) -> None:
    """The codes that somebody gives, one a line."""
    lines = [_words(themes, choice) for choice in choices]
    st.markdown("  \n".join(lines) if lines else text("compare-no-code"))


def _words(themes: Sequence[Theme], choice: Choice) -> str:
    label = next((theme.label for theme in themes if theme.id == choice.theme_id), text("coding-no-theme"))
    feeling = feeling_words(choice.sentiment, choice.perspective) if choice.dimension is Dimension.PERCEPTION else ""
    what = f"**{text(f'dimension-{choice.dimension.value}')} · {plain(label)}**"
    return f"{what} :small[{plain(feeling)}]" if feeling else what


def _place(unit: Unit) -> tuple[int, int]:
    return unit.start, unit.end
