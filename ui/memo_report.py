"""All memos of a traject: filtered, each with what it is about and the way to it."""

from collections.abc import Sequence

import streamlit as st

from interviews.memo import MemoTarget
from projects.project import Project
from ui.frame import empty
from ui.links import Links
from ui.memo_box import show_words
from ui.words import moment, number, plain, text
from workflow.desk import Desk
from workflow.memos import MemoLine, memo_lines

PAGE = 25  # memos shown at once
SHORT = 140  # characters of a passage
ANY = "any"


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the list, newest first."""
    found = memo_lines(desk, project.id)
    if not found:
        empty("memos-empty", "memos-empty-help")
        return
    shown = _filtered(found)
    st.caption(text("memos-count", shown=number(len(shown)), all=number(len(found))))
    pages = max((len(shown) - 1) // PAGE + 1, 1)
    page = st.pagination(pages, key=f"memos-page-{pages}") if pages > 1 else 1
    for line in shown[(page - 1) * PAGE:page * PAGE]:
        with st.container(border=True, gap="xsmall", key=f"memo-line-{line.memo.id}"):
            _link(line, project, links)
            show_words(line.memo.words)
            st.caption(text("memo-by", author=plain(line.memo.author), moment=moment(line.memo.at)))


def _filtered(found: Sequence[MemoLine]) -> list[MemoLine]:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        wanted = st.text_input(text("memos-search"), key="memos-search", width=280).strip().casefold()
        kinds = [one.value for one in MemoTarget if any(line.memo.target is one for line in found)]
        kind = st.selectbox(
            text("memos-about"), [ANY, *kinds], key="memos-kind", width=200,
            format_func=lambda one: text("memos-any" if one == ANY else f"memo-target-{one}"),
        )  # fmt: skip
        authors = sorted({line.memo.author for line in found}, key=str.casefold)
        author = st.selectbox(text("memos-author"), [ANY, *authors], key="memos-author", width=200,
                              format_func=lambda one: text("memos-any") if one == ANY else one)  # fmt: skip
    return [
        line for line in found
        if kind in (ANY, line.memo.target.value) and author in (ANY, line.memo.author)
        and all(word in f"{line.memo.words} {line.about} {line.code}".casefold() for word in wanted.split())
    ]  # fmt: skip


def _link(line: MemoLine, project: Project, links: Links) -> None:
    """What the memo is about, as a link to where one sees it."""
    target, id = line.memo.target, line.memo.target_id
    about = " ".join(line.about.split())
    about = about if len(about) <= SHORT else about[:SHORT].rstrip() + "…"
    if target is MemoTarget.PASSAGE:
        about = f"{line.code}: “{about}”"
    label = f"{text(f'memo-target-{target.value}')} · {plain(about)}"
    match target:
        case MemoTarget.PROJECT:
            links.show("overzicht", label, project_id=project.id)
        case MemoTarget.SOURCE:
            links.show("interviews", label, bron=id)
        case MemoTarget.PASSAGE:
            links.show("coderen", label, bron=line.source_id or "", passage=id)
        case MemoTarget.THEME:
            links.show("codeboek", label, code=id)
        case MemoTarget.STAKEHOLDER:
            links.show("gesprekspartners", label, partner=id)
        case MemoTarget.STATEMENT:
            if line.theme_id:
                links.show("themas", label, thema=line.theme_id, deel="stellingen")
            else:
                st.markdown(f"**{label}**")
