"""What our choices are called in a Dutch document."""

import math
from datetime import date, datetime
from zoneinfo import ZoneInfo

from goals.expectation import ExpectationStatus
from goals.goal import Frequency, IndicatorKind, Lack
from interviews.coding import Dimension, Perspective, Sentiment
from interviews.memo import MemoTarget
from interviews.source import SourceKind
from projects.consent import Allowed
from projects.project import LegalBasis
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Denominator, Rule
from sessions.verdict import Verdict

MISSING = "ontbreekt"
WITHHELD = "[citaat niet vrijgegeven: toestemming ontbreekt]"

STATUS = {
    ExpectationStatus.DRAFT: "Concept",
    ExpectationStatus.IN_SESSION: "In sessie",
    ExpectationStatus.AGREED: "Overeengekomen",
    ExpectationStatus.AGREED_WITH_RESERVATION: "Overeengekomen met voorbehoud",
    ExpectationStatus.NOT_AGREED: "Geen overeenstemming",
    ExpectationStatus.LAPSED: "Vervallen",
}
CONCLUSION = {
    Conclusion.AGREED: STATUS[ExpectationStatus.AGREED],
    Conclusion.AGREED_WITH_RESERVATION: STATUS[ExpectationStatus.AGREED_WITH_RESERVATION],
    Conclusion.NOT_AGREED: STATUS[ExpectationStatus.NOT_AGREED],
    Conclusion.LAPSED: STATUS[ExpectationStatus.LAPSED],
}
VERDICT = {
    Verdict.AGREED: "Overeengekomen",
    Verdict.AGREED_WITH_RESERVATION: "Overeengekomen met voorbehoud",
    Verdict.REJECTED: "Afgewezen",
    Verdict.DIVIDED: "Verdeeld",
    Verdict.TOO_FEW: "Te weinig stemmen",
}
DENOMINATOR = {
    Denominator.INVITED: "iedereen die is uitgenodigd",
    Denominator.PRESENT: "iedereen die meedeed aan de ronde",
    Denominator.VOTED: "iedereen die op de stelling stemde",
    Denominator.TOOK_SIDE: "iedereen die eens of oneens stemde",
}
DENOMINATOR_SHORT = {
    Denominator.INVITED: "alle genodigden",
    Denominator.PRESENT: "alle deelnemers",
    Denominator.VOTED: "alle stemmers",
    Denominator.TOOK_SIDE: "eens en oneens",
}
SIDE = {Side.STAFF: "Medewerkers", Side.PARTNER: "Partners"}
DIMENSION = {Dimension.EXPECTATION: "Verwachting", Dimension.PERCEPTION: "Beeld", Dimension.OTHER: "Overig"}
SENTIMENT = {Sentiment.POSITIVE: "Positief", Sentiment.NEUTRAL: "Neutraal", Sentiment.NEGATIVE: "Negatief"}
PERSPECTIVE = {Perspective.OWN: "Eigen beeld", Perspective.ATTRIBUTED: "Toegeschreven beeld"}
MEMO_TARGET = {
    MemoTarget.PROJECT: "Traject",
    MemoTarget.SOURCE: "Bron",
    MemoTarget.PASSAGE: "Passage",
    MemoTarget.THEME: "Code",
    MemoTarget.STAKEHOLDER: "Gesprekspartner",
    MemoTarget.STATEMENT: "Stelling",
}
KIND = {
    IndicatorKind.INPUT: "Inzet",
    IndicatorKind.ACTIVITY: "Activiteit",
    IndicatorKind.OUTPUT: "Prestatie",
    IndicatorKind.OUTCOME: "Effect",
}
FREQUENCY = {
    Frequency.MONTH: "Per maand",
    Frequency.QUARTER: "Per kwartaal",
    Frequency.FOUR_MONTHS: "Per vier maanden",
    Frequency.YEAR: "Per jaar",
}
LACK = {
    Lack.EXPECTATION: "afgesproken verwachting",
    Lack.INDICATOR: "indicator",
    Lack.BASELINE: "nulmeting",
    Lack.TARGET: "streefwaarde",
    Lack.SOURCE: "bron",
    Lack.FREQUENCY: "frequentie",
    Lack.OWNER: "eigenaar",
    Lack.SAFETY_FIELD: "IVP-veld",
    Lack.PRIORITY: "prioriteit",
}
SOURCE_KIND = {
    SourceKind.INTERVIEW: "Gesprek",
    SourceKind.IVP: "Integraal veiligheidsplan",
    SourceKind.POLICY_PLAN: "Handhavingsbeleidsplan",
    SourceKind.ANNUAL_REPORT: "Jaarverslag",
    SourceKind.EXPERIENCE: "Ervaring van een andere gemeente",
    SourceKind.DOCUMENT: "Document",
}
ALLOWED = {
    Allowed.FUNCTION: "Gegeven, met functie",
    Allowed.QUOTE: "Gegeven, zonder functie",
    Allowed.READ_BACK: "Eerst teruglezen",
    Allowed.NOT_SIGNED: "Nog niet getekend",
    Allowed.REFUSED: "Niet gegeven",
    Allowed.WITHDRAWN: "Ingetrokken",
    Allowed.UNKNOWN: "Onbekend",
}
LEGAL_BASIS = {
    LegalBasis.PUBLIC_SPACE: "Boa openbare ruimte (APV, parkeren, Alcoholwet)",
    LegalBasis.ENVIRONMENT: "Omgevingsrecht (VTH; Omgevingsbesluit art. 13.5 en 13.8)",
    LegalBasis.BOTH: "Boa openbare ruimte (APV, parkeren, Alcoholwet) en omgevingsrecht "
    "(VTH; Omgevingsbesluit art. 13.5 en 13.8)",
}
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")  # fmt: skip


def day(at: datetime) -> date:
    """The day in the Netherlands at a moment in UTC."""
    return at.date() if at.tzinfo is None else at.astimezone(ZoneInfo("Europe/Amsterdam")).date()


def long_date(on: date) -> str:
    """24 november 2026"""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def short_date(on: date) -> str:
    """24-11-2026"""
    return f"{on:%d-%m-%Y}"


def number(value: float) -> str:
    """1.234,5"""
    return f"{value:,.10g}".replace(",", " ").replace(".", ",").replace(" ", ".")


def percent(share: float | None, digits: int = 1) -> str:
    """66,7% or, with no digits, 67%, rounded as a spreadsheet does; a dash where there is no share."""
    if share is None:
        return "-"
    return f"{number(math.floor(share * 100 * 10**digits + 0.5 + 1e-9) / 10**digits)}%"


def how_many(count: int, one: str, more: str) -> str:
    """1 gesprek, 14 gesprekken"""
    return f"{number(count)} {one if count == 1 else more}"


def yes_no(value: bool) -> str:
    """Ja of Nee."""
    return "Ja" if value else "Nee"


def quorum(rule: Rule) -> str:
    """How many must vote for a verdict."""
    if not rule.quorum_share:
        return f"{rule.quorum} stemmers"
    return f"{rule.quorum} stemmers en {percent(rule.quorum_share)} van de genodigden"


def rule_in_words(rule: Rule) -> str:
    """The bar of a round, as it was fixed before the vote."""
    sides = " Dat moet ook zo zijn bij medewerkers en bij partners apart." if rule.per_side else ""
    return (
        f"Een stelling is overeengekomen als minstens {percent(rule.threshold)} het ermee eens is. We rekenen "
        f"over {DENOMINATOR[rule.denominator]}.{sides} Er moeten minstens {quorum(rule)} zijn."
    )
