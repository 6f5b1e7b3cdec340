"""Personal data with a fixed shape: numbers with check digits, plates, addresses, dates of birth.

Every repetition has an upper bound, so that no text can make a pattern slow.
"""

import re
from collections.abc import Callable, Iterator

Match = tuple[int, int, str]  # start, end, kind

_A, _Z = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_SERIES = (  # the fourteen series of Dutch plates: X for a letter, 9 for a digit
    "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X",
    "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
)  # fmt: skip
_FIRST_SERIES_WITH_ONE_HYPHENLESS_READING = 6  # older plates without hyphens look like other words
# No "ring", "es" or "ven": "Vergadering 12", "Proces 3" and "Gegeven 2" are no addresses.
_STREET = (
    "straat|laan|weg|plein|kade|gracht|dijk|singel|hof|pad|steeg|dreef|markt|park|plantsoen|baan|burg|oord|hage|molen|"
    "wal|brink|akker|kamp|meent|erf|donk|horst|oever|werf|poort|schans|haven|zoom|laar|stede|gaarde|berg|vaart|diep|"
    "vliet|wijk"
)
_NUMBER = (
    r"(?:,? ?(?:nr\.?|nummer))? \d{1,4}"
    r"(?:[ -]?(?:hs|bis|I{1,3}|[a-zA-Z](?![\w'’])|\d{1,3}(?!\d|[.,:]\d)))?"
    r"(?![\w])(?!\s?(?:%|€|uur\b|jaar\b))"
)
_CAPITAL = r"[A-Z\u00c0-\u00de][\w.'’-]{0,30}"
_BETWEEN = r"(?:van|de|den|der|ter|ten|het|'t|’t)"
_MONTH = (r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|"
          r"okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?")  # fmt: skip
_DATE = rf"(?:\d{{1,2}}[-/. ]\d{{1,2}}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}} {_MONTH} ?(?:19|20)\d\d)"
_BORN = r"(?:geb(?:oren)?|geboortedatum|geb\.? ?datum|g\.d)\.?(?: op| is| was)?:? {0,2}"


def _digits(words: str) -> str:
    return re.sub(r"\D", "", words)


def is_bsn(words: str) -> bool:
    """The check of eleven: the last digit weighs -1."""
    digits = [int(digit) for digit in _digits(words)]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return len(digits) == 9 and any(digits) and sum(d * w for d, w in zip(digits, weights, strict=True)) % 11 == 0


def is_iban(words: str) -> bool:
    """The check of ISO 13616: the rearranged number leaves 1 when divided by 97."""
    bare = re.sub(r"\W", "", words).upper()
    return int("".join(str(int(character, 36)) for character in bare[4:] + bare[:4])) % 97 == 1


def _is_phone(words: str) -> bool:
    digits = _digits(words)
    return len(digits) == 10 and digits[1] != "0"


def _is_plate(words: str) -> bool:
    """Letters of one plate are all small or all capital; "12-en-13" is no plate."""
    letters = re.sub(r"[^A-Za-z]", "", words)
    return letters.isupper() or (letters.islower() and not re.fullmatch(r"\d{1,2}-(?:en|of|tm|a)-\d{1,3}", words))


def _plates() -> Iterator[str]:
    for number, series in enumerate(_SERIES):
        yield _A + series.replace("9", r"\d").replace("X", "[A-Za-z]") + _Z
        if number >= _FIRST_SERIES_WITH_ONE_HYPHENLESS_READING:
            yield _A + series.replace("-", "").replace("9", r"\d").replace("X", "[A-Z]") + _Z


_Check = Callable[[str], bool] | None
_RULES: tuple[tuple[str, re.Pattern[str], _Check], ...] = (
    ("EMAIL", re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"), None),
    ("IBAN", re.compile(_A + r"[A-Za-z]{2}\d\d ?[A-Za-z]{4}(?: ?\d){10}" + _Z), is_iban),
    ("BSN", re.compile(_A + r"\d{4}[. ]\d{2}[. ]\d{3}" + _Z), is_bsn),
    ("BSN", re.compile(_A + r"\d{3}[. -]\d{3}[. -]\d{3}" + _Z), is_bsn),
    ("BSN", re.compile(_A + r"\d{9}" + _Z), is_bsn),
    ("TELEFOON", re.compile(r"(?<![\w.])(?:\+31|0031)[ -]?(?:\(0\))?(?:[ -]?\d){9}" + _Z), None),
    ("TELEFOON", re.compile(r"(?<![\w.,])\(?0\d{1,3}\)?(?: ?[-–/]? ?\d){6,8}" + _Z), _is_phone),
    ("TELEFOON", re.compile(_A + r"0[89]00[- ]?\d{4,7}" + _Z), None),
    ("POSTCODE", re.compile(_A + r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}" + _Z), None),
    ("POSTCODE", re.compile(r"(?<=[,\d] )[1-9]\d{3} [a-z]{2}(?=[,.;)])"), None),
    ("GEBOORTEDATUM", re.compile(rf"(?i)(?<!\w){_BORN}(?P<part>{_DATE})(?!\w)"), None),
    ("ADRES", re.compile(rf"(?<!\w)(?:{_CAPITAL} (?:{_BETWEEN} ){{0,2}}){{0,3}}[A-Z\u00c0-\u00de][\w'’-]{{0,30}}?"
                         rf"(?:{_STREET}){_NUMBER}"), None),
    ("ADRES", re.compile(rf"(?<!\w)(?:Laan|Plein|Weg|Straat|Hof|Kade) (?:{_BETWEEN} ){{0,2}}{_CAPITAL}"
                         rf"(?: (?:{_BETWEEN} ){{0,2}}{_CAPITAL})?{_NUMBER}"), None),
    ("ADRES", re.compile(rf"(?<!\w)Plein 1\d{{3}}{_NUMBER}"), None),
    ("ADRES", re.compile(rf"(?<!\w){_CAPITAL} (?:nr\. )?\d{{1,4}}(?:[a-z]|-\d{{1,3}})?"
                         r"(?= ?[,(]? ?\d{4} ?[A-Za-z]{2}(?!\w)|,? te [A-Z])"), None),
    ("ADRES", re.compile(r"(?<!\w)(?:(?i:aan|hoek van|pand|perceel|woning) (?:de |het )?"
                         r"|(?:gezin|familie) [\w' -]{2,30}, )"
                         rf"(?P<part>{_CAPITAL} \d{{1,4}}[a-z]?)(?![\w.,]\d|\w|%)"), None),
    ("ADRES", re.compile(r"(?i)(?:woont|woonachtig|adres|bewoner)\w{0,3}:? (?:is |op |aan |in |van ){0,2}(?:de |het )?"
                         rf"(?P<part>(?-i:{_CAPITAL}) \d{{1,4}}[a-z]?)(?!\w)"), None),
    *(("KENTEKEN", re.compile(plate), _is_plate) for plate in _plates()),
)  # fmt: skip
_NO_STREET = re.compile(r"(?i)\b(?:veld|wijk|hoek|berg|park|bos|ring|markt|haven|poort|baan|kant|vaart|project\w*|"
                        r"\w*programma|prioriteit|stap|week|groep)\b")  # fmt: skip


# In front of a street stand words that are none of it: "Mevrouw Oudshoorn van de Wilgenhof 231".
_NOT_OF_THE_STREET = re.compile(
    rf"(?:{_CAPITAL} )*?(?:[Vv]an (?:de|het|'t|’t) )|(?:{_CAPITAL} ){{2}}van (?=[A-Z])|(?:De|Het|In|Op|Bij|Aan|Uit|"
    r"Vanaf|Mijn|Onze|Volgens|Bewoners?|Adres|Woning|Pand|Familie|Gezin|Mevrouw|Meneer|Dhr\.?|Mw\.?|Die|Deze|Tegenover|"
    r"Rond|Naast|Voor|Achter) "
)


def find_identifiers(text: str) -> Iterator[Match]:
    """Everything with such a shape; matches may overlap."""
    for kind, pattern, check in _RULES:
        for found in pattern.finditer(text):
            part = "part" if "part" in pattern.groupindex else 0
            start, end = found.span(part)
            if kind == "ADRES":
                while front := _NOT_OF_THE_STREET.match(text, start, end):
                    start = front.end()
                if _is_no_address(text[start:end]):
                    continue
            if check is None or check(text[start:end]):
                yield start, end, kind


def _is_no_address(words: str) -> bool:
    """"Veld 1" and "Groep 7" are no addresses; "Oude Veld 1" may be."""
    first = re.match(r"\D*", words)
    return first is not None and _NO_STREET.fullmatch(first[0].strip()) is not None
