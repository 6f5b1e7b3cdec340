"""Does an expectation hold a norm: a number, its unit and the term by which it must be met?"""

import re
from dataclasses import dataclass

from analysis.numbers import DATE, NUMBER, PER, PERIOD, TIME_UNIT, digits


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,])" + text, re.IGNORECASE)


_BOUND = r"min(?:imaal|stens|\.)?|ten\s+minste|tenminste|max(?:imaal|\.)?|hooguit|hoogstens"
_BY_DATE = _pattern(rf"(?:uiterlijk(?:\s+op)?|v[oó]+r|per|vanaf|tot|met\s+ingang\s+van)\s+(?P<value>{DATE})")
_BY_EVENT = _pattern(
    r"v[oó]+r\s+(?:het\s+(?:einde?\s+van\s+(?:het|de|dit)\s+\w+|nieuwe\s+\w+|\w*seizoen|zomerreces)|de\s+(?:zomer|"
    r"winter|kerst|jaarwisseling|bouwvak|\w+vakantie)|pasen|kerst|oud\s+en\s+nieuw)"
)
_WITHIN = _pattern(
    rf"(?:uiterlijk\s+)?(?:binnen|na\s+uiterlijk|uiterlijk(?:\s+(?:na|op\s+de))?|max(?:imaal|\.)?|hooguit|hoogstens|"
    rf"in\s+maximaal)\s+(?:de\s+|zo'n\s+)?(?P<value>{NUMBER}|\w+(?:de|ste))\s*(?P<unit>{TIME_UNIT})\b(?:\s+tijd)?"
)
_WITHIN_ONE = _pattern(rf"binnen\s+(?:het|de|een|mijn\s+eerste|de\s+eerste)\s+(?P<unit>{TIME_UNIT}|half\s?uur)\b")
_AHEAD = _pattern(rf"(?P<value>{NUMBER})\s+(?P<unit>{TIME_UNIT})\s+(?:van\s+)?tevoren\b")
_SAME_DAY = _pattern(
    r"(?:op\s+)?(?:dezelfde|de\s+volgende|diezelfde)\s+(?P<unit>dag|week|werkdag|avond|ochtend|maand)\b"
)
_UNTIL = r"tot(?:\s+(?:minstens|minimaal|en\s+met|uiterlijk))?"
_CLOCK = _pattern(
    rf"(?:{_UNTIL}|vanaf|om|v[oó]+r|na|van|tussen|t/?m)\s+(?P<value>\d{{1,2}}[.:]\d{{2}}|{NUMBER})\s*(?:uur|u)\b\.?"
    r"(?!\s+of\b)"
)
_SPAN = _pattern(rf"(?:van|tussen)\s+(?P<value>{NUMBER})(?:\s*uur)?\s+(?:tot|en)\s+{NUMBER}(?:\s*uur\b)?")
_FREQUENCY = _pattern(rf"(?:(?P<value>{NUMBER})\s*(?:keer|maal|x|×)|(?P<once>een|één|twee|drie|vier)maal)(?!\w)")
_NTH = _pattern(rf"(?:elke|iedere)\s+(?:eerste|tweede|derde|laatste)\s+{PERIOD}(?:\s+van\s+(?:de|het)\s+\w+)?")
_EVERY = _pattern(rf"(?:elke|iedere|elk|ieder|alle)\s+(?P<value>{NUMBER}\s+)?(?:{PERIOD}|{TIME_UNIT})(?!\w)")
_ADVERB = _pattern(
    r"(?:dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|halfjaarlijkse?|tweewekelijkse?|driemaandelijkse?|"
    r"om\s+de\s+(?:week|maand|dag))\b"
)
_SHARE = _pattern(
    rf"(?P<value>{NUMBER})\s*(?:procent|pct|%)|(?P<of>{NUMBER})\s+(?:van\s+de|op\s+de)\s+{NUMBER}(?!\w)"
    r"|(?:met\s+)?(?P<part>halvering|de\s+helft|een\s+kwart|een\s+derde|twee\s?derde|driekwart)\b"
)
_COUNT = _pattern(
    rf"(?:(?P<bound>{_BOUND})\s+)?(?P<value>{NUMBER})\s+(?:\w+[^\W\d]e\s+)?(?P<unit>[^\W\d]{{3,}})"
)
_PER = _pattern(PER)
_NO_UNIT = frozenset({"van", "tot", "een", "één", "uur", "met", "per", "voor", "die", "dat", "wat", "naar", "dingen"})


@dataclass(frozen=True, slots=True)
class Norm:
    """What can be measured: `value` in digits ("5", "23.00"), `unit` ("werkdagen", "procent", "keer"),

    and `term`, the words of the text that say by when or how often ("binnen vijf werkdagen").
    `unit` and `term` may be empty, `value` never is.
    """

    value: str
    unit: str
    term: str


def find_norm(text: str) -> Norm | None:
    """The clearest norm in `text`; None if there is none.

    A share or a frequency goes before a bare count; a term goes with what it is the term of:
    "tachtig procent binnen vijf werkdagen" is 80, procent, binnen vijf werkdagen.
    """
    term, per = _term(text), _per(text)
    if share := _SHARE.search(text):
        value = share["value"] or share["of"] or _squeeze(share["part"])
        unit = "procent" if share["value"] else "van" if share["of"] else "deel"
        return Norm(digits(value), unit, term.term if term else per)
    if per and (frequency := _FREQUENCY.search(text)):
        return Norm(digits(frequency["value"] or frequency["once"]), "keer", per)
    return term or _every(text) or _count(text, per)


def _term(text: str) -> Norm | None:
    """By when: a stretch of time, a clock time or a date."""
    for pattern in (_WITHIN, _WITHIN_ONE, _AHEAD, _SAME_DAY):
        if found := pattern.search(text):
            value = found.groupdict().get("value") or "1"
            return Norm(digits(value), found["unit"], _squeeze(found.group()))
    if found := _BY_DATE.search(text):
        return Norm(_squeeze(found["value"]), "datum", _squeeze(found.group()))
    if found := _CLOCK.search(text) or _SPAN.search(text):
        return Norm(digits(found["value"]), "uur", _squeeze(found.group()))
    if found := _BY_EVENT.search(text):
        return Norm(_squeeze(found.group()), "datum", _squeeze(found.group()))
    return None


def _every(text: str) -> Norm | None:
    """How often: "elke eerste dinsdag van de maand", "elke woensdagmiddag", "maandelijks"."""
    if found := _NTH.search(text):
        return Norm("1", "keer", _squeeze(found.group()))
    if found := _EVERY.search(text):
        return Norm(digits((found["value"] or "1").strip()), "keer", _squeeze(found.group()))
    if found := _ADVERB.search(text):
        return Norm("1", "keer", _squeeze(found.group()))
    return None


def _count(text: str, per: str) -> Norm | None:
    """A bare count ("maximaal vijf jaardoelen"). "Een" and "één" count only with "minimaal" and the like, or "per"."""
    for found in _COUNT.finditer(text):
        value = digits(found["value"])
        if found["unit"].casefold() not in _NO_UNIT and (value != "1" or found["bound"] or per):
            return Norm(value, found["unit"], per)
    return None


def _per(text: str) -> str:
    found = _PER.search(text)
    return _squeeze(found.group()) if found else ""


def _squeeze(text: str) -> str:
    return " ".join(text.split())
