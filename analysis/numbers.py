"""Dutch number words as people say them, and the pieces of a norm: units, days and dates."""

_ONES = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _number_words() -> dict[str, str]:
    """Number words up to ninety-nine, a few above and halves, with their digits."""
    words = {"één": "1", "een": "1", "eén": "1", "half": "0,5", "halve": "0,5", "anderhalf": "1,5", "anderhalve": "1,5"}
    words |= {word: str(number) for number, word in enumerate(_ONES, 2)}
    words |= {word: str(number) for number, word in enumerate(_TEENS, 10)}
    for tens, word in enumerate(_TENS, 2):
        words[word] = str(tens * 10)
        for ones, one in enumerate(("een", *_ONES), 1):
            link = "ën" if one.endswith("e") else "en"
            words[one + link + word] = str(tens * 10 + ones)
    return words | {
        "honderd": "100", "tweehonderd": "200", "driehonderd": "300", "vijfhonderd": "500", "duizend": "1000",
    }  # fmt: skip


NUMBER_WORDS = _number_words()
_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
NUMBER = rf"(?:\d+(?:[.,:]\d+)*|(?:{_WORD})(?!\w))"
TIME_UNIT = (
    r"(?:seconden?|minu(?:ut|ten)|min\.?|kwartier|kwarta(?:al|len)|uren|uur|u|etma(?:al|len)|(?:werk|school)?dag(?:en)?|"
    r"wkd|we+k(?:en)?|wkn|wk|maand(?:en)?|mnd(?:en)?|jaar|jaren|jr|seizoen(?:en)?|zomers?|dagde(?:el|len)|avond(?:en)?|"
    r"dienst(?:en)?|weekend(?:en|s)?)"
)
_WEEKDAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_DAY = (
    rf"(?:{_WEEKDAY}|week|werk|school|koop|weekend|markt)?"
    r"(?:ochtend|morgen|middag|avond|nacht|dag)(?:en)?"
)
PERIOD = (
    rf"(?:{_DAY}|{_WEEKDAY}|weekend|week|wknd|wijk|kern|maand|kwartaal|half\s?jaar|jaar|seizoen|zomer|uur|dienst|"
    r"schooljaar|vakantie|vr|za|zo|ma|di|wo|do)\b"
)
PER = rf"(?:per\s+{PERIOD}|p/[wmjdk]\b|p\.?\s?[wmjd]\.?(?!\w)|in\s+de\s+(?:week|maand)|'s\s?jaars)"
_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
)
DATE = rf"(?:{NUMBER}\s+{_MONTH}(?:\s+\d{{4}})?|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?|{_MONTH}(?:\s+\d{{4}})?)"


def digits(value: str) -> str:
    """ "vijf" is "5"; what is written in digits stays as it is."""
    return NUMBER_WORDS.get(value.casefold(), value)
