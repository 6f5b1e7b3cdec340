"""The rule of a session: chosen before the first round, said in one sentence, fixed from then on."""

from dataclasses import replace

import streamlit as st

from sessions.rule import Denominator, Rule, doubts
from ui.address import kept
from ui.frame import attempt
from ui.words import moment, number, text
from workflow.desk import Desk
from workflow.sessions import Console, edit_session

DENOMINATORS = list(Denominator)


def show(desk: Desk, opened: Console) -> None:
    """Draw the rule, to be changed as long as no round was opened."""
    st.subheader(text("sessions-rule"), anchor=False)
    with st.container(border=True, key="session-rule"):
        if opened.rounds:
            st.write(sentence(opened.session.rule))
            st.caption(text("sessions-rule-fixed", moment=moment(opened.rounds[0].opened_at)))
        else:
            _choose(desk, opened)


def sentence(rule: Rule) -> str:
    """The rule as it will be applied, in one sentence."""
    return text(
        "sessions-rule-sentence", threshold=number(rule.threshold * 100),
        of=text(f"denominator-{rule.denominator.value}"), sides="both" if rule.per_side else "all", quorum=rule.quorum,
    )  # fmt: skip


def _choose(desk: Desk, opened: Console) -> None:
    session = opened.session
    rule, mark = session.rule, kept(session.id, (session.rule, session.invited))
    left, right = st.columns([1, 1], gap="large")
    with left:
        threshold = st.number_input(text("sessions-threshold"), 50, 100, round(rule.threshold * 100), 5,
                                    key=f"{mark}-threshold")  # fmt: skip
        quorum = st.number_input(text("sessions-quorum"), 1, 5_000, rule.quorum, key=f"{mark}-quorum",
                                 help=text("sessions-quorum-help"))  # fmt: skip
        invited = st.number_input(text("sessions-invited"), 0, 5_000, session.invited, key=f"{mark}-invited",
                                  help=text("sessions-invited-help"))  # fmt: skip
    with right:
        denominator = st.radio(
            text("sessions-denominator"), DENOMINATORS, DENOMINATORS.index(rule.denominator),
            key=f"{mark}-denominator", format_func=lambda one: text(f"denominator-{one.value}"),
        )  # fmt: skip
        per_side = st.toggle(text("sessions-per-side"), rule.per_side, key=f"{mark}-sides",
                             help=text("sessions-per-side-help"))  # fmt: skip
    chosen = replace(rule, threshold=threshold / 100, denominator=denominator, quorum=quorum, per_side=per_side)
    st.markdown(f"**{sentence(chosen)}**")
    for doubt in doubts(chosen, invited):
        st.warning(text(f"sessions-rule-{doubt.value}"))
    st.caption(text("sessions-rule-more"))
    changed = replace(session, rule=chosen, invited=invited)
    if st.button(text("sessions-rule-save"), key="session-rule-save", disabled=changed == session) and attempt(
        lambda: edit_session(desk, changed), "sessions-rule-saved"
    ):
        st.rerun()
