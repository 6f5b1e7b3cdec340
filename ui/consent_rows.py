"""The four purposes of consent as compact rows: what somebody allows, since when, and what was said about it."""

from collections.abc import Sequence

import streamlit as st

from projects.consent import Allowed, Consent, ConsentState, Purpose, consent_for, summary
from projects.stakeholder import Stakeholder
from ui.fields import optional_day
from ui.words import day, text

WIDTHS = (10, 8, 8, 8)
LONGEST_NOTE = 500  # characters
SIGNS = {  # beside the word and the colour, for who does not see colours
    Allowed.FUNCTION: "✓", Allowed.QUOTE: "✓", Allowed.READ_BACK: "↺", Allowed.NOT_SIGNED: "✎", Allowed.REFUSED: "✕",
    Allowed.WITHDRAWN: "✕", Allowed.UNKNOWN: "?",
}  # fmt: skip


def in_one_word(person: Stakeholder) -> str:
    """ "✓ Gegeven": the four answers in one word, with its sign."""
    allowed = summary(person.consents)
    return f"{SIGNS[allowed]} {text(f'stakeholders-consent-{allowed.value}')}"


def show(consents: Sequence[Consent], key: str) -> tuple[Consent, ...]:
    """Draw the rows within a form; returns what stands in them. Nothing known and nothing noted is no answer."""
    st.markdown(f"**{text('stakeholders-consent')}**", help=text("stakeholders-consent-help"))
    filled = [_row(consent_for(consents, purpose), f"{purpose.value}-{key}") for purpose in Purpose]
    return tuple(one for one in filled if one.state is not ConsentState.UNKNOWN or one.note or one.since)


def _row(now: Consent, key: str) -> Consent:
    name = text(f"purpose-{now.purpose.value}")
    label, state, since, note = st.columns(WIDTHS, vertical_alignment="center", gap="small")
    label.markdown(f":small[{name}]", help=text(f"purpose-help-{now.purpose.value}"))
    # Taking back is a deed of its own, that shows first what leans on it (ui/withdrawal_panel.py).
    offered = [one for one in ConsentState if one is not ConsentState.WITHDRAWN or one is now.state]
    with state:
        chosen = st.selectbox(
            text("stakeholders-consent-state", purpose=name), offered, offered.index(now.state), key=f"state-{key}",
            format_func=lambda one: state_words(now.purpose, one), label_visibility="collapsed",
        )  # fmt: skip
    with since:
        on = optional_day(text("stakeholders-consent-since", purpose=name), now.since, f"since-{key}", hidden=True)
    with note:
        words = st.text_input(
            text("stakeholders-consent-note", purpose=name), now.note, LONGEST_NOTE, f"note-{key}",
            label_visibility="collapsed", placeholder=text("stakeholders-consent-note-here"),
        )  # fmt: skip
    return Consent(now.purpose, chosen, on, words.strip())


def state_words(purpose: Purpose, state: ConsentState) -> str:
    """The state as it is called for this purpose: reading back is a condition, and has words of its own."""
    family = "consent-read" if purpose is Purpose.READ_BACK else "consent-state"
    return text(f"{family}-{state.value}")


def in_a_sentence(one: Consent) -> str:
    """ "Opname: Nog niet getekend, 8 september 2026"."""
    parts = [f"{text(f'purpose-{one.purpose.value}')}: {state_words(one.purpose, one.state)}", day(one.since)]
    return ", ".join(part for part in parts if part)
