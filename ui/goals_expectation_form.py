"""The form of one expectation: every field, and removing it."""

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from goals.expectation import Expectation, ExpectationStatus
from projects.ids import ThemeId
from ui.address import kept
from ui.fields import optional_choice
from ui.frame import attempt, confirm
from ui.words import text
from workflow.desk import Desk
from workflow.goals import edit_expectation, remove_expectation

STATUSES: list[ExpectationStatus] = list(ExpectationStatus)


def show(desk: Desk, one: Expectation, labels: Mapping[ThemeId, str]) -> None:
    """Draw the form."""

    def key(name: str) -> str:
        return kept(f"expectation-{name}-{one.id}", one)

    with st.form(f"expectation-{one.id}"):
        words = st.text_area(text("goals-expectation-text"), one.text, key=key("text"), max_chars=1_000)
        left, right = st.columns(2)
        status = left.selectbox(
            text("goals-status"), STATUSES, STATUSES.index(one.status), key=key("status"),
            format_func=lambda choice: text(f"status-{choice.value}"),
        )  # fmt: skip
        with right:
            theme = optional_choice(text("goals-theme"), list(labels), one.theme_id, key("theme"),
                                    name=labels.__getitem__, placeholder=text("goals-none"))  # fmt: skip
        from_group = left.text_input(text("goals-from-group"), one.from_group, key=key("from"))
        to_party = right.text_input(text("goals-to-party"), one.to_party, key=key("to"))
        norm = left.text_input(text("goals-norm-field"), one.norm, key=key("norm"), help=text("goals-norm-help"))
        unit = right.text_input(text("goals-unit"), one.unit, key=key("unit"))
        term = left.text_input(text("goals-term"), one.term, key=key("term"))
        reservation = right.text_input(text("goals-reservation"), one.reservation, key=key("reservation"))
        measurable = left.checkbox(text("goals-measurable"), one.measurable, key=key("measurable"))
        internal = right.checkbox(text("goals-internal"), one.internal, key=key("internal"))
        sent = st.form_submit_button(text("goals-save-expectation"))
    if sent and attempt(
        lambda: edit_expectation(desk, replace(
            one, text=words.strip(), status=status, theme_id=theme, from_group=from_group.strip(),
            to_party=to_party.strip(), norm=norm.strip(), unit=unit.strip(), term=term.strip(),
            reservation=reservation.strip(), measurable=measurable, internal=internal,
        )), "goals-expectation-saved",
    ):  # fmt: skip
        st.rerun()
    if st.button(text("goals-remove-expectation"), key=f"goals-remove-{one.id}", type="tertiary"):
        confirm("goals-remove-expectation", "goals-remove-expectation-body", "action-remove",
                lambda: _remove(desk, one), "goals-expectation-removed", label=one.label)  # fmt: skip


def _remove(desk: Desk, one: Expectation) -> None:
    remove_expectation(desk, one.id)
    st.query_params.pop("verwachting", None)
