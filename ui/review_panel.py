"""Beside the text of a review: the span in focus and why, what was selected, and all of a kind in one go."""

import streamlit as st

from interviews.intake import Span, SpanState
from interviews.personal_data import Kind
from projects.ids import IntakeId
from ui.frame import attempt
from ui.reviewer import KINDS, counts, why
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.intake import Review
from workflow.reviewing import decide, decide_kind, decide_same, hide_stretch

AROUND = 60  # characters on either side of a span that are shown beside it


def show_span(desk: Desk, review: Review, span: Span | None) -> None:
    """The span in focus, with the two decisions."""
    if span is None:
        st.markdown(f"**{text('review-nothing')}**")
        st.caption(text("review-nothing-help"))
        return
    words = review.intake.reading.text
    place = review.spans.index(span)
    with st.container(border=True, gap="xsmall", key="review-span"):
        st.caption(text("review-span-place", n=number(place + 1), m=number(len(review.spans)),
                        state=text(f"span-{span.state.value}")))  # fmt: skip
        before, after = words[max(0, span.start - AROUND):span.start], words[span.end:span.end + AROUND]
        st.markdown(f"…{plain(_flat(before))}**{plain(words[span.start:span.end])}**{plain(_flat(after))}…")
        st.markdown(f"{text(f'personal-{span.kind}')} → **\\[{plain(review.stands[place])}\\]**")
        if why(span):
            st.caption(why(span))
        _decisions(desk, review.intake.id, span, _same(review, span))


def _decisions(desk: Desk, intake_id: IntakeId, span: Span, same: int) -> None:
    at, name = (span.start, span.end), f"{span.start}-{span.end}"
    everywhere = same > 1 and st.toggle(text("review-same", count=same), value=True, key=f"review-same-{name}")
    hide, leave = st.columns(2, gap="small")
    do = decide_same if everywhere else lambda desk, intake, at, state: decide(desk, intake, [at], state)
    if hide.button(text("reviewer-hide"), key=f"review-hide-{name}", width="stretch",
                   type="primary" if span.state is SpanState.OPEN else "secondary",
                   disabled=span.state is SpanState.HIDDEN and same == 1) and attempt(
        lambda: do(desk, intake_id, at, SpanState.HIDDEN)
    ):  # fmt: skip
        st.rerun()
    if leave.button(text("reviewer-leave"), key=f"review-leave-{name}", width="stretch",
                    disabled=span.state is SpanState.LEFT and same == 1) and attempt(
        lambda: do(desk, intake_id, at, SpanState.LEFT)
    ):  # fmt: skip
        st.rerun()


def show_selection(desk: Desk, review: Review, selected: tuple[int, int]) -> bool:
    """What was selected, to be hidden as a kind; True when that was done."""
    words = review.intake.reading.text[selected[0]:selected[1]]
    with st.container(border=True, gap="xsmall", key="review-selection"):
        st.caption(text("review-selected"))
        st.markdown(f"“{plain(_flat(words))}”")
        kind: Kind = st.selectbox(
            text("review-kind"), KINDS, key="review-kind", format_func=lambda one: text(f"personal-{one.value}")
        )
        times = review.intake.reading.text.count(words)
        everywhere = times > 1 and st.toggle(text("review-everywhere", count=times), value=True, key="review-times")
        return st.button(text("reviewer-hide"), key="review-add", type="primary", width="stretch") and attempt(
            lambda: hide_stretch(desk, review.intake.id, *selected, kind, everywhere=bool(everywhere)), "review-added"
        )


def show_kinds(desk: Desk, review: Review) -> None:
    """How far one is, and each kind with everything of it in one go."""
    counted = counts(review)
    open_ = counted[SpanState.OPEN]
    looked = text("review-open", open=number(open_)) if open_ else text("reviewer-none-left").capitalize()
    st.markdown(f"**{looked}** · " + text(
        "review-counts", hidden=number(counted[SpanState.HIDDEN]), left=number(counted[SpanState.LEFT])
    ))  # fmt: skip
    with st.container(key="review-kinds", gap=None):
        for kind in sorted({span.kind for span in review.spans}):
            spans = [span for span in review.spans if span.kind == kind]
            open_ = sum(span.state is SpanState.OPEN for span in spans)
            said, hide, leave = st.columns([5, 3, 3], vertical_alignment="center", gap="small")
            said.markdown(f"{text(f'personal-{kind}')} :small[{number(len(spans))}"
                          + (f" · {text('review-kind-open', count=open_)}" if open_ else "") + "]")  # fmt: skip
            with hide:
                _all_of(desk, review, kind, SpanState.HIDDEN, "review-all-hide", only_open=bool(open_))
            with leave:
                _all_of(desk, review, kind, SpanState.LEFT, "review-all-leave", only_open=bool(open_))


def _all_of(desk: Desk, review: Review, kind: str, state: SpanState, label: str, *, only_open: bool) -> None:
    done = all(span.state is state for span in review.spans if span.kind == kind)
    if st.button(text(label), key=f"{label}-{kind}", type="tertiary", disabled=done,
                 help=text(f"{label}-help-{'open' if only_open else 'every'}")) and attempt(
        lambda: decide_kind(desk, review.intake.id, kind, state, only_open=only_open)
    ):  # fmt: skip
        st.rerun()


def _same(review: Review, span: Span) -> int:
    words = review.intake.reading.text
    mine = words[span.start:span.end].casefold()
    return sum(words[one.start:one.end].casefold() == mine for one in review.spans)


def _flat(words: str) -> str:
    return words.replace("\n", " ")
