"""What was found in a text that points to a person: the kinds, where it came from, and how sure we are."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What it is. The value stands in the text in its place: "[telefoon]"; labels stand in texts/."""

    NAME = "NAAM"
    PHONE = "TELEFOON"
    EMAIL = "EMAIL"
    BSN = "BSN"
    IBAN = "IBAN"
    PLATE = "KENTEKEN"
    POSTCODE = "POSTCODE"
    ADDRESS = "ADRES"
    BIRTH = "GEBOORTEDATUM"
    ACCOUNT = "ACCOUNT"
    """A handle or page of somebody on a network: "@karin_78", "instagram.com/karin78"."""
    NUMBER = "KENMERK"
    """The number of a case, report, permit, document or customer."""
    FUNCTION = "FUNCTIE"
    """A function that only one person has."""
    HEALTH = "GEZONDHEID"
    CRIME = "STRAFRECHT"
    DATE = "DATUM"
    PLACE = "PLAATS"


class Layer(StrEnum):
    """How it was found."""

    ROSTER = "roster"
    PATTERN = "pattern"
    TITLE = "title"
    SUGGESTER = "suggester"
    STREET = "street"
    MODEL = "model"
    NUMBER = "number"
    FUNCTION = "function"
    SENSITIVE = "sensitive"
    SETTING = "setting"


class Reason(StrEnum):
    """Why we think so; the key of a sentence in texts/, after "found-"."""

    ROSTER = "roster"
    SPELLING = "spelling"
    NICKNAME = "nickname"
    SHAPE = "shape"
    CHECKED = "checked"
    STREET = "street"
    TITLE = "title"
    ROLE = "role"
    GIVEN_NAME = "given-name"
    SURNAME = "surname"
    FULL_NAME = "full-name"
    CONTEXT = "context"
    LABEL = "label"
    AGAIN = "again"
    CAPITAL = "capital"
    SMALL = "small"
    MODEL = "model"
    ONLY_ONE = "only-one"
    SINGLE_POST = "single-post"
    HEALTH = "health"
    CRIME = "crime"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class PersonalData:
    """`text` stands at `start` to `end`.

    `sure` ones are proposed as accepted, the others as open suggestions. `code` is the pseudonym of whoever on the
    roster this is; "" for anybody else, and where two people share the name.
    """

    start: int
    end: int
    kind: Kind
    text: str
    layer: Layer = Layer.PATTERN
    sure: bool = True
    reason: Reason = Reason.SHAPE
    code: str = ""


BASIC = frozenset({Layer.ROSTER, Layer.PATTERN, Layer.TITLE})
"""What may be hidden without asking anybody."""
SUGGESTED = BASIC | {Layer.SUGGESTER, Layer.STREET, Layer.MODEL}
"""With names and addresses that we only think are such: for work without a person, and for the review."""
REVIEW = SUGGESTED | {Layer.NUMBER, Layer.FUNCTION, Layer.SENSITIVE}
"""With case numbers, functions, health and offences, which a person must judge: hiding them all would empty a text."""
EVERYTHING = REVIEW | {Layer.SETTING}
"""With all dates and places as well."""
