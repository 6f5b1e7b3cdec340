"""All themes as cards: who speaks of them, what they expect, how they see it, the best quote."""

import streamlit as st

from analysis.summaries import ThemeSummary
from interviews.coding import Theme
from projects.project import Project
from ui.frame import empty, friendly_errors, head, say_next
from ui.links import Links
from ui.palette import PARTNERS, STAFF
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.theming import add_theme, theme_summaries
from workflow.trajects import overview

CARDS = 2  # beside each other
Card = tuple[Theme, ThemeSummary, str]


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the list."""
    with head("themes-title", "themes-intro"):
        if st.button(text("themes-new"), key="new-theme", type="primary", width="stretch"):
            _new(desk, project, links)
    counts = overview(desk, project.id)
    only = counts.passages > 0 and accepted_toggle()
    found = theme_summaries(desk, project.id, accepted_only=only)
    said = sorted((card for card in found if _passages(card[1])), key=lambda card: -card[1].conversations)
    waiting = sum(summary.suggested for _, summary, _ in found)
    accepted = sum(summary.accepted for _, summary, _ in found)
    if counts.passages:
        st.caption(text("themes-only-accepted" if only else "themes-with-suggested",
                        accepted=accepted, waiting=waiting))  # fmt: skip
    if counts.without_partner:
        links.show("gesprekspartners", text("themes-without-partner", count=counts.without_partner))
    if not counts.passages:
        with empty("themes-empty", "themes-empty-first"):
            links.show("interviews", text("coding-to-interviews"))
    elif not said:
        with empty("themes-empty", "themes-empty-help"):
            links.show("coderen", text("themes-to-coding"))
    most = max((card[1].conversations for card in said), default=1)
    for first in range(0, len(said), CARDS):
        for column, card in zip(st.columns(CARDS, gap="small"), said[first : first + CARDS], strict=False):
            with column:
                _card(card, links, max(most, 1))
    _silent([card[0] for card in found if not _passages(card[1])], links)


def accepted_toggle() -> bool:
    """Only what people took over, or suggestions too?"""
    return st.toggle(text("themes-accepted-toggle"), key="themes-accepted", help=text("themes-accepted-help"))


def _passages(summary: ThemeSummary) -> int:
    return summary.accepted + summary.suggested


def _card(card: Card, links: Links, most: int) -> None:
    theme, summary, quote = card
    with st.container(border=True, key=f"theme-card-{theme.id}", gap="xsmall"):
        links.show("themas", f"**{plain(theme.label)}**", thema=theme.id)
        sides_bar(summary, most)
        st.markdown(
            f"**{text('sign-expectation')}** {text('themes-expectations', count=summary.expectations)} · "
            f"**{text('sign-perception')}** {text('themes-perceptions', count=summary.perceptions)}"
        )
        if summary.perceptions:
            st.caption(feelings(summary))
        if quote:
            with st.container(key=f"theme-quote-{theme.id}"):
                st.markdown(f"“{plain(' '.join(quote.split()))}”")
        if summary.suggested:
            st.caption(text("themes-waiting", count=summary.suggested))


def feelings(summary: ThemeSummary) -> str:
    """ "3 positief, 2 neutraal, 4 negatief"."""
    return text(
        "themes-feelings", positive=number(summary.positive), neutral=number(summary.neutral),
        negative=number(summary.negative),
    )  # fmt: skip


def sides_bar(summary: ThemeSummary, most: int) -> None:
    """In how many conversations of each side; `most` is what a full bar stands for. Only numbers become HTML."""
    staff, partners = 100 * summary.staff / most, 100 * summary.partners / most
    st.html(
        f'<div class="sides" aria-hidden="true"><span style="width:{staff:.1f}%;background:{STAFF}"></span>'
        f'<span style="width:{partners:.1f}%;background:{PARTNERS}"></span></div>'
        f'<p class="sides-words"><i style="background:{STAFF}"></i>{text("themes-staff", count=summary.staff)}'
        f'<i style="background:{PARTNERS}"></i>{text("themes-partners", count=summary.partners)}'
        f'<em>{text("themes-documents", count=summary.documents)}</em></p>'
    )  # fmt: skip


def _silent(themes: list[Theme], links: Links) -> None:
    """Themes of the codebook in which nothing was said."""
    if not themes:
        return
    st.subheader(text("themes-silent"), anchor=False)
    st.caption(text("themes-silent-help"))
    with st.container(horizontal=True, gap="small", key="themes-silent"):
        for theme in themes:
            links.show("themas", plain(theme.label), thema=theme.id)


def _new(desk: Desk, project: Project, links: Links) -> None:
    @st.dialog(text("themes-new"))
    def ask() -> None:
        with st.form("new-theme-form", border=False):
            name = st.text_input(text("themes-name"), key="new-theme-name", max_chars=120)
            meaning = st.text_area(text("themes-definition"), key="new-theme-definition", max_chars=1000,
                                   help=text("themes-definition-help"))  # fmt: skip
            sent = st.form_submit_button(text("themes-new-button"), type="primary")
        if sent:
            with friendly_errors():
                made = add_theme(desk, project.id, name, meaning)
                say_next("themes-made")
                links.go("themas", thema=made.id)

    ask()
