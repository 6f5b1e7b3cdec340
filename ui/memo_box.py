"""The memos on one thing, in a fold: to read, add, change and remove. Any page can draw it."""

import streamlit as st

from interviews.memo import Memo, MemoTarget
from projects.ids import ProjectId
from ui.address import kept
from ui.frame import attempt
from ui.words import moment, plain, text
from workflow.desk import Desk
from workflow.memos import LONGEST, add_memo, edit_memo, memos_on, remove_memo


def show(desk: Desk, project_id: ProjectId, target: MemoTarget, target_id: str) -> None:
    """Draw the fold, with their number in its title."""
    found = memos_on(desk, project_id, target, target_id)
    with st.expander(text("memo-box", count=len(found)), key=f"memos-{target_id}"):
        if not found:
            st.caption(text("memo-help"))
        for memo in found:
            _memo(desk, memo)
        # Another number of memos makes another field: what was added does not stay in it.
        with st.form(f"memo-new-{target_id}-{len(found)}", border=False):
            words = st.text_area(text("memo-new"), key=f"memo-words-{target_id}-{len(found)}", max_chars=LONGEST,
                                 height=80)  # fmt: skip
            sent = st.form_submit_button(text("memo-add"), key=f"memo-add-{target_id}")
        if sent and attempt(lambda: add_memo(desk, project_id, target, target_id, words), "memo-added"):
            st.rerun()


def _memo(desk: Desk, memo: Memo) -> None:
    with st.container(border=True, gap="xsmall", key=f"memo-{memo.id}"):
        show_words(memo.words)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(text("memo-by", author=plain(memo.author), moment=moment(memo.at)), width="stretch")
            if memo.author == desk.actor.name:
                with st.popover(text("action-edit"), type="tertiary"):
                    _edit(desk, memo)
            if st.button(text("action-remove"), key=f"memo-remove-{memo.id}", type="tertiary") and attempt(
                lambda: remove_memo(desk, memo.id), "memo-removed"
            ):
                st.rerun()


def show_words(words: str) -> None:
    """The words of a memo with their line ends; nothing in them is markup."""
    st.markdown("  \n".join(plain(line) for line in words.split("\n")))


def _edit(desk: Desk, memo: Memo) -> None:
    words = st.text_area(text("memo-words"), memo.words, key=kept(f"memo-edit-{memo.id}", memo.words),
                         max_chars=LONGEST)  # fmt: skip
    if st.button(text("action-save"), key=f"memo-save-{memo.id}", type="primary") and attempt(
        lambda: edit_memo(desk, memo.id, words), "memo-saved"
    ):
        st.rerun()
