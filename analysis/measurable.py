"""Does an expectation hold a norm: a number, its unit and the term by which it must be met?"""

import re
from dataclasses import dataclass

_UNITS_OF_TIME = r"(?:seconden?|minu(?:ut|ten)|min\.?|kwartier|kwartaal|kwartalen|uur|uren|u|dag(?:en)?|etmaal|etmalen|werkdag(?:en)?|schooldag(?:en)?|wkd|we+k(?:en)?|wkn|wk|maand(?:en)?|mnd(?:en)?|jaar|jaren|jr|seizoen(?:en)?|zomers?|dagdel(?:en)|dagdeel|avond(?:en)?|diensten|dienst|weekend(?:en|s)?)"  # noqa: E501
_ONES = "een één twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def _number_words() -> dict[str, str]:
    """Dutch number words up to a thousand that people say in interviews, and their digits."""
    words = {"één": "1", "een": "1", "eén": "1", "half": "0,5", "halve": "0,5", "anderhalf": "1,5", "anderhalve": "1,5"}
    words |= {word: str(number) for number, word in enumerate(_ONES[2:], 2)}
    words |= {word: str(number) for number, word in enumerate(_TEENS, 10)}
    for tens, word in enumerate(_TENS, 2):
        words[word] = str(tens * 10)
        for ones, one in enumerate(("een", *_ONES[2:]), 1):
            link = "ën" if one.endswith("e") else "en"
            words[one + link + word] = str(tens * 10 + ones)
    return words | {"honderd": "100", "tweehonderd": "200", "driehonderd": "300", "vijfhonderd": "500", "duizend": "1000"}


_WORDS = _number_words()
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_DIGITS = r"\d+(?:[.,:]\d+)*"
_NUMBER = rf"(?:{_DIGITS}|(?:{_WORD})(?!\w))"
_MONTH = (r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
          r"|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?")  # fmt: skip
_DAY = (r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|werk|school|koop|weekend|markt)?"
        r"(?:ochtend|morgen|middag|avond|nacht|dag|dagen|avonden|ochtenden|middagen)")  # fmt: skip
_PERIOD = (rf"(?:{_DAY}|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend|wknd|maand|kwartaal"
           r"|half\s?jaar|jaar|seizoen|zomer|uur|dienst|schooljaar|vr|za|zo|ma|di|wo|do)\b")  # fmt: skip
_PER = rf"(?:per\s+{_PERIOD}|p/[wmjdk]\b|p\.?\s?[wmjd]\.?(?!\w)|in\s+de\s+(?:week|maand)|'s\s?jaars)"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,])" + text, re.IGNORECASE)


_DATE = rf"(?:{_NUMBER}\s+{_MONTH}(?:\s+\d{{4}})?|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?|{_MONTH}(?:\s+\d{{4}})?)"
_BY_DATE = _pattern(rf"(?:uiterlijk(?:\s+op)?|v[oó]+r|per|vanaf|tot|met\s+ingang\s+van)\s+(?P<value>{_DATE})")
_BY_EVENT = _pattern(
    r"v[oó]+r\s+(?:het\s+(?:eind(?:e)?\s+van\s+(?:het|de|dit)\s+\w+|nieuwe\s+\w+|\w*seizoen|zomerreces)|de\s+(?:zomer|"
    r"winter|kerst|jaarwisseling|bouwvak|\w+vakantie)|pasen|kerst|oud\s+en\s+nieuw)"
)
_WITHIN = _pattern(
    rf"(?:uiterlijk\s+)?(?:binnen|na\s+uiterlijk|uiterlijk(?:\s+(?:na|op\s+de))?|max(?:imaal|\.)?|hooguit|hoogstens|"
    rf"in\s+maximaal)\s+(?:de\s+|zo'n\s+)?(?P<value>{_NUMBER}|\w+(?:de|ste))\s*(?P<unit>{_UNITS_OF_TIME})\b(?:\s+tijd)?"
)
_WITHIN_ONE = _pattern(rf"binnen\s+(?:het|de|een)\s+(?P<unit>{_UNITS_OF_TIME}|halfuur|half\s+uur)\b")
_SAME_DAY = _pattern(r"(?:op\s+)?(?:dezelfde|de\s+volgende|diezelfde)\s+(?P<unit>dag|week|werkdag|avond|ochtend|maand)\b")
_CLOCK = _pattern(
    rf"(?P<lead>tot(?:\s+(?:minstens|minimaal|en\s+met|uiterlijk))?|vanaf|om|v[oó]+r|na|van|tussen|tm|t/m)\s+"
    rf"(?P<value>\d{{1,2}}[.:]\d{{2}}|{_NUMBER})\s*(?P<unit>uur|u)\b\.?"
)
_SPAN = _pattern(rf"(?:van|tussen)\s+(?P<value>{_NUMBER})(?:\s*uur)?\s+(?:tot|en)\s+{_NUMBER}(?:\s*uur\b)?")
_FREQUENCY = _pattern(rf"(?P<value>{_NUMBER})\s*(?P<unit>keer|maal|x|×)\s*(?:{_PER}\b|per\b|in\s+de\s+\w+)?")
_EVERY = _pattern(
    rf"(?:elke|iedere|elk|ieder|alle)\s+(?P<value>{_NUMBER}\s+)?(?P<unit>{_PERIOD}|{_UNITS_OF_TIME})(?!\w)"
)
_ADVERB = _pattern(
    r"(?P<unit>dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|halfjaarlijkse?|tweewekelijkse?|driemaandelijkse?|"
    r"kwartaalbericht|om\s+de\s+(?:week|maand|dag))\b"
)
_SHARE = _pattern(rf"(?P<value>{_NUMBER})\s*(?P<unit>procent|pct|%)|(?P<value2>{_NUMBER})\s+(?:van\s+de|op\s+de)\s+{_NUMBER}(?!\w)")
_COUNT = _pattern(
    rf"(?:(?P<least>min(?:imaal|stens|\.)?|ten\s+minste|tenminste|max(?:imaal|\.)?|hooguit|hoogstens)\s+)?"
    rf"(?P<value>{_NUMBER})\s+(?:(?:\w+e)\s+)?(?P<unit>[^\W\d]{{3,}})"
)
_PERIODIC = _pattern(_PER)


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
    term = _term(text)
    share = _SHARE.search(text)
    if share:
        value = share["value"] or share["value2"]
        return Norm(_digits(value), "procent" if share["unit"] else "van", term.term if term else _per(text))
    frequency = _FREQUENCY.search(text)
    if frequency and _per(text):
        return Norm(_digits(frequency["value"]), "keer", _per(text))
    if term:
        return term
    return _every(text) or _count(text)


def _term(text: str) -> Norm | None:
    """By when: a stretch of time, a clock time or a date."""
    for pattern in (_WITHIN, _WITHIN_ONE, _SAME_DAY):
        if found := pattern.search(text):
            value = found.groupdict().get("value") or "1"
            return Norm(_digits(value), found["unit"], _squeeze(found.group()))
    if found := _BY_DATE.search(text):
        return Norm(_squeeze(found["value"]), "datum", _squeeze(found.group()))
    if found := _CLOCK.search(text) or _SPAN.search(text):
        return Norm(_digits(found["value"]), "uur", _squeeze(found.group()))
    if found := _BY_EVENT.search(text):
        return Norm(_squeeze(found.group()), "datum", _squeeze(found.group()))
    return None


def _every(text: str) -> Norm | None:
    """How often: "elke woensdagmiddag", "maandelijks"."""
    if found := _EVERY.search(text):
        return Norm(_digits((found["value"] or "1").strip()), "keer", _squeeze(found.group()))
    if found := _ADVERB.search(text):
        return Norm("1", "keer", _squeeze(found.group()))
    return None


def _count(text: str) -> Norm | None:
    """A bare count ("maximaal vijf jaardoelen"). The article "een" counts only with "minimaal" and the like."""
    for found in _COUNT.finditer(text):
        article = found["value"].casefold() == "een"
        if not article or found["least"]:
            return Norm(_digits(found["value"]), found["unit"], _per(text))
    return None


def _per(text: str) -> str:
    found = _PERIODIC.search(text)
    return _squeeze(found.group()) if found else ""


def _digits(value: str) -> str:
    return _WORDS.get(value.casefold(), value)


def _squeeze(text: str) -> str:
    return " ".join(text.split())
