"""What goes and what leans on it, before somebody's words are taken away."""

import streamlit as st

from goals.leaning import LosesQuotes, Reach
from ui.links import Links
from ui.words import plain, text
from workflow.withdrawing import Stake

MOST = 12  # of a kind, before the rest is folded away


def counts(stake: Stake) -> str:
    """ "24 passages uit 1 interview, met 12 codes en 1 memo"."""
    return text("stake-counts", interviews=len(stake.sources), passages=stake.passages, tags=stake.tags,
                memos=stake.memos)  # fmt: skip


def leaning(reach: Reach, links: Links, *, held_back: bool = False) -> None:
    """The statements with the quotes that they keep, and what was built on them; `held_back`: nothing goes."""
    if not reach.statements:
        st.write(text("stake-nothing-leans"))
        return
    st.markdown(f"**{text('stake-leans')}**")
    lines = [_statement(one, held_back=held_back) for one in reach.statements]
    lines += [f"{plain(one.label)} · {plain(one.text)}" for one in reach.expectations]
    lines += [f"{plain(one.label)} · {plain(one.title)}" for one in reach.goals]
    st.markdown("\n".join(f"- {line}" for line in lines[:MOST]))
    if lines[MOST:]:
        with st.expander(text("stake-more", count=len(lines) - MOST)):
            st.markdown("\n".join(f"- {line}" for line in lines[MOST:]))
    st.caption(text("stake-stay-held" if held_back else "stake-stay"))
    links.show("export", text("stake-to-thread"))


def _statement(one: LosesQuotes, *, held_back: bool) -> str:
    words = f"{plain(one.statement.label)} · {plain(one.statement.text)}"
    key = "stake-held" if held_back else "stake-keeps"
    return f"{words}  \n{text(key, count=one.lost if held_back else one.left)}"
