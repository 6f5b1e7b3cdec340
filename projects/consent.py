"""What a conversation partner allows: one answer for each purpose, because a yes to one is no yes to another."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from projects.errors import Refused


class Purpose(Enum):
    """What somebody is asked for (spec/domain.md)."""

    RECORDING = "recording"  # to record the conversation, and to keep what was said
    QUOTE = "quote"  # to quote without a name
    FUNCTION = "function"  # to name the function beside a quote
    READ_BACK = "read_back"  # a condition: the quotes were read back and approved


class ConsentState(Enum):
    """What the answer is. Of READ_BACK, UNKNOWN says that nobody asked to read first."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    NOT_SIGNED = "not_signed"  # promised, or asked and still waited for
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Consent:
    """The answer for one purpose. `since` is the day on which it was given, where that is known."""

    purpose: Purpose
    state: ConsentState
    since: date | None = None
    note: str = ""


class Allowed(Enum):
    """The four answers in one word, for a list."""

    FUNCTION = "function"  # quotes with the function beside them
    QUOTE = "quote"
    READ_BACK = "read_back"  # quotes, once they were read back
    NOT_SIGNED = "not_signed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


def consent_for(consents: Iterable[Consent], purpose: Purpose) -> Consent:
    """The answer for a purpose; UNKNOWN where nothing was noted."""
    found = (one for one in consents if one.purpose is purpose)
    return next(found, Consent(purpose, ConsentState.UNKNOWN))


def state_of(consents: Iterable[Consent], purpose: Purpose) -> ConsentState:
    """The state of the answer for a purpose."""
    return consent_for(consents, purpose).state


def may_quote(consents: Sequence[Consent]) -> bool:
    """May a quote, without name or function, leave the house without further questions?"""
    return (
        state_of(consents, Purpose.QUOTE) is ConsentState.GIVEN
        and state_of(consents, Purpose.READ_BACK) in (ConsentState.UNKNOWN, ConsentState.GIVEN)
        and state_of(consents, Purpose.RECORDING) is not ConsentState.WITHDRAWN
    )


def may_name_function(consents: Sequence[Consent]) -> bool:
    """May the function stand beside a quote that leaves the house?"""
    return may_quote(consents) and state_of(consents, Purpose.FUNCTION) is ConsentState.GIVEN


def summary(consents: Sequence[Consent]) -> Allowed:
    """The four answers in one word: the strictest one that decides whether a quote may go out."""
    recording, quote = state_of(consents, Purpose.RECORDING), state_of(consents, Purpose.QUOTE)
    read_back = state_of(consents, Purpose.READ_BACK)
    if ConsentState.WITHDRAWN in (recording, quote, read_back):
        return Allowed.WITHDRAWN
    if ConsentState.REFUSED in (quote, read_back):
        return Allowed.REFUSED
    if may_quote(consents):
        return Allowed.FUNCTION if may_name_function(consents) else Allowed.QUOTE
    if quote is ConsentState.NOT_SIGNED:
        return Allowed.NOT_SIGNED
    return Allowed.READ_BACK if read_back is ConsentState.NOT_SIGNED else Allowed.UNKNOWN


def still_open(consents: Sequence[Consent]) -> tuple[Purpose, ...]:
    """The purposes for which somebody still has to ask, or to wait."""
    asked = (Purpose.RECORDING, Purpose.QUOTE)  # everybody is asked these two
    return tuple(
        purpose for purpose in Purpose
        if (state := state_of(consents, purpose)) is ConsentState.NOT_SIGNED
        or (purpose in asked and state is ConsentState.UNKNOWN)
    )  # fmt: skip


def with_consent(consents: Sequence[Consent], fresh: Consent) -> tuple[Consent, ...]:
    """The same answers with this one in place of the earlier one for its purpose, in the order of Purpose."""
    kept = {one.purpose: one for one in (*consents, fresh)}
    return tuple(kept[purpose] for purpose in Purpose if purpose in kept)


def check_recording(consents: Iterable[Consent]) -> None:
    """Refused for the words of somebody who took back the consent to keep them."""
    if state_of(consents, Purpose.RECORDING) is ConsentState.WITHDRAWN:
        raise Refused("refused-recording-withdrawn")


def check_passages(consents: Iterable[Consent]) -> None:
    """Refused for new passages of somebody who took back the consent to quote."""
    if state_of(consents, Purpose.QUOTE) is ConsentState.WITHDRAWN:
        raise Refused("error-quotes-withdrawn")


_REFUSED = re.compile(r"(?:nee|geweigerd|niet akkoord)\b|.*\bgeen toestemming\b")
_ONLY_QUOTES = re.compile(r"geen toestemming (?:voor|om te) (?:het )?(?:gebruik van )?cit")
_NO_QUOTES = re.compile(r"\bgeen (?:citat|citaat|quote)|\bniet (?:citeren|geciteerd|quoten)")
_FIRST = re.compile(
    r"vooraf (?:zien|lezen)|eerst (?:zien|lezen)|na akkoord|(?<!geen )(?<!zonder )voorbehoud|terug ?(?:te )?lezen"
)
_READ = re.compile(r"teruggelezen(?:,| en) akkoord|akkoord na teruglezen")
_PENDING = re.compile(r"schriftelijk volgt|niet getekend|volgt nog|mondeling")
_YES = re.compile(r"(?:ja|akkoord|toestemming gegeven|yes)\b")
_NO_RECORDING = re.compile(r"(?:geen|zonder) (?:geluids)?opname|niet (?:opnemen|opgenomen)")
_WITH_FUNCTION = re.compile(r"met functie|functienaam|functie mag|functie genoemd")
_WITHOUT_FUNCTION = re.compile(r"(?:zonder|geen|niet met) functie|functie(?:naam)? niet|niet herleidbaar|anoniem")


def consents_from_words(words: str) -> tuple[Consent, ...]:
    """What a note such as "ja, citaten mogen met functienaam" comes down to, for each purpose.

    When in doubt the stricter reading wins: a bare yes covers recording and quotes, never the function.
    The note itself always stays, with the purpose QUOTE.
    """
    lower = " ".join(words.casefold().split())
    if not lower:
        return ()
    states = {Purpose.QUOTE: ConsentState.UNKNOWN} | _states(lower)
    found = (Consent(purpose, states[purpose]) for purpose in Purpose if purpose in states)
    return tuple(replace(one, note=words.strip()) if one.purpose is Purpose.QUOTE else one for one in found)


def _states(lower: str) -> dict[Purpose, ConsentState]:
    """The answers that a note gives, in small letters."""
    if _REFUSED.match(lower):
        refused = dict.fromkeys((Purpose.QUOTE, Purpose.FUNCTION), ConsentState.REFUSED)
        return refused if _ONLY_QUOTES.search(lower) else {Purpose.RECORDING: ConsentState.REFUSED, **refused}
    states: dict[Purpose, ConsentState] = {}
    if _PENDING.search(lower):
        states |= dict.fromkeys((Purpose.RECORDING, Purpose.QUOTE), ConsentState.NOT_SIGNED)
    elif _YES.match(lower):
        states |= dict.fromkeys((Purpose.RECORDING, Purpose.QUOTE), ConsentState.GIVEN)
    if _NO_QUOTES.search(lower):
        states[Purpose.QUOTE] = ConsentState.REFUSED
    if _NO_RECORDING.search(lower):
        states[Purpose.RECORDING] = ConsentState.REFUSED
    if _WITHOUT_FUNCTION.search(lower):
        states[Purpose.FUNCTION] = ConsentState.REFUSED
    elif _WITH_FUNCTION.search(lower) and (promised := states.get(Purpose.QUOTE)):
        states[Purpose.FUNCTION] = promised
    if _READ.search(lower) and _YES.match(lower):
        states[Purpose.READ_BACK] = ConsentState.GIVEN
    elif _FIRST.search(lower):
        states[Purpose.READ_BACK] = ConsentState.NOT_SIGNED
    return states


class Remedy(Enum):
    """What is done when somebody takes a consent back."""

    HOLD_BACK = "hold_back"  # nothing is removed; exports leave it out
    PASSAGES = "passages"  # the passages go, with their codes; the text stays
    INTERVIEW = "interview"  # the text and the original go, and the passages with them


def remedies(purpose: Purpose) -> tuple[Remedy, ...]:
    """What one may choose from when this consent is taken back; the first is what a privacy officer expects."""
    match purpose:
        case Purpose.RECORDING:
            return (Remedy.INTERVIEW,)
        case Purpose.QUOTE:
            return (Remedy.PASSAGES, Remedy.HOLD_BACK)
        case Purpose.FUNCTION | Purpose.READ_BACK:
            return (Remedy.HOLD_BACK,)
