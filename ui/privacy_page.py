"""Privacy: the key, the files as they came in, what people still have to answer, small groups, and copies."""

from collections.abc import Callable

import streamlit as st

from projects.consent import consent_for
from projects.project import Project
from projects.rights import Action
from projects.small_groups import SmallGroup
from ui import consent_rows, privacy_copies, privacy_key
from ui.frame import confirm, head
from ui.links import Links
from ui.words import day, number, plain, text
from workflow.desk import Desk
from workflow.originals import destroy_originals
from workflow.privacy import PrivacyView, privacy_view


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page: what waits for somebody on the left, what is kept on the right."""
    view = privacy_view(desk, project.id)
    head("privacy-title", "privacy-intro")
    left, right = st.columns(2, gap="large")
    with left:
        _block("privacy-consents", lambda: _consents(view, links))
        _block("privacy-small", lambda: _small(view))
        if view.marked:
            _block("privacy-marked", lambda: _marked(view, links))
    with right:
        _block("privacy-kept", lambda: _kept(desk, project, view, links))
        _block("privacy-key", lambda: privacy_key.show(desk, project))
        _block("privacy-copies", lambda: privacy_copies.show(desk, view.copies))


def _block(title_key: str, draw: Callable[[], None]) -> None:
    st.subheader(text(title_key), anchor=False)
    draw()


def _consents(view: PrivacyView, links: Links) -> None:
    """Who still has to answer or sign, each with the way to the form."""
    if not view.waiting:
        st.write(text("privacy-consents-done"))
        return
    st.caption(text("privacy-consents-help"))
    for person, purposes in view.waiting:
        with st.container(gap=None):
            links.show("gesprekspartners", f"{person.code} · {plain(person.function or person.organisation)}",
                       partner=person.id)  # fmt: skip
            answers = (consent_for(person.consents, one) for one in purposes)
            st.caption(" · ".join(consent_rows.in_a_sentence(one) for one in answers))


def _small(view: PrivacyView) -> None:
    if not view.small:
        st.write(text("privacy-small-none"))
        return
    st.caption(text("privacy-small-help"))
    with st.container(gap=None):
        for one in view.small:
            st.markdown(_group(one))


def _group(one: SmallGroup) -> str:
    name = plain(one.group or text("stakeholders-no-group"))
    return f"▲ {name} {number(len(one.people))} :small[{', '.join(person.code for person in one.people)}]"


def _marked(view: PrivacyView, links: Links) -> None:
    """Statements that lost a quote: somebody may want to look at what they lean on now."""
    st.caption(text("privacy-marked-help"))
    for one in view.marked:
        words = f"{one.label} · {plain(one.text)}"
        if one.theme_id:
            links.show("themas", words, thema=one.theme_id, deel="stellingen")
        else:
            st.markdown(words)


def _kept(desk: Desk, project: Project, view: PrivacyView, links: Links) -> None:
    """Until when interviews and originals are kept, and the deed that destroys the originals now."""
    days = (project.retention_until - view.today).days
    st.markdown(text("privacy-retention", until=day(project.retention_until), days=max(days, 0), over=int(days < 0)))
    st.markdown(text("privacy-originals", count=view.originals))
    if project.originals_until is not None and view.originals:
        st.markdown(text("privacy-originals-until", until=day(project.originals_until)))
    with st.container(horizontal=True, vertical_alignment="center"):
        asked = st.button(text("privacy-originals-destroy"), key="originals-destroy", disabled=not view.originals or
                          not desk.actor.may(Action.DESTROY_ORIGINALS))  # fmt: skip
        links.show("gesprekspartners", text("privacy-change-dates"))
    if asked:
        confirm("privacy-originals-title", "privacy-originals-body", "privacy-originals-destroy",
                lambda: destroy_originals(desk, project.id), "privacy-originals-done",
                count=view.originals)  # fmt: skip
