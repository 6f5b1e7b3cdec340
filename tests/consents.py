"""Consent as tests mean it: what somebody answered, for each purpose."""

from projects.consent import Consent, ConsentState, Purpose

QUOTE = (
    Consent(Purpose.RECORDING, ConsentState.GIVEN), Consent(Purpose.QUOTE, ConsentState.GIVEN)
)  # fmt: skip
FUNCTION = (*QUOTE, Consent(Purpose.FUNCTION, ConsentState.GIVEN))
READ_BACK = (*QUOTE, Consent(Purpose.READ_BACK, ConsentState.NOT_SIGNED))
NOT_SIGNED = (Consent(Purpose.QUOTE, ConsentState.NOT_SIGNED),)
REFUSED = (Consent(Purpose.QUOTE, ConsentState.REFUSED),)
WITHDRAWN = (Consent(Purpose.QUOTE, ConsentState.WITHDRAWN),)
