"""Personal data with a fixed shape: numbers with check digits, plates, accounts, dates of birth, case numbers.

Every repetition has an upper bound, so that no text can make a pattern slow, and what needs a digit is only looked for
around digits.
"""

import re
from collections.abc import Callable, Iterator

from interviews.addresses import find_addresses
from interviews.found import Kind
from interviews.spoken import find_spoken

Match = tuple[int, int, Kind]  # start, end, kind

_A, _Z = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_SERIES = (  # the fourteen series of Dutch plates: X for a letter, 9 for a digit
    "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X",
    "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
)  # fmt: skip
_FIRST_SERIES_WITH_ONE_HYPHENLESS_READING = 6  # older plates without hyphens look like other words
MONTH = (r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|"
         r"okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?")  # fmt: skip
_YEAR = r"(?:(?:19|20)\d\d|['’`]?\d\d(?!\d))"
_DATE = (rf"(?:\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{_YEAR}|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}(?:e|ste|de)? {MONTH},? ?{_YEAR}|"
         rf"\d{{1,2}}(?:e|ste|de)? {MONTH}(?= geboren)|(?:in |uit )?(?:{MONTH} )?(?:(?:19|20)\d\d|"
         rf"['’]\d\d(?!\d)))")  # fmt: skip
_BORN = (r"(?:geb(?:oren)?|geboortedatum|geboortejaar|geb\.? ?(?:datum|d(?:at)?)|g\.d|jarig|verjaardag)\.?"
         r"(?: (?:op|is|was|in \w{3,20} op))?:? {0,2}(?:op )?")  # fmt: skip
_BIRTH_AFTER = rf"(?P<part>{_DATE})(?= (?:is \w+ |was \w+ )?geboren| \(geboortedatum)"
_OF_A_CASE = (r"(?:zaak|dossier|kenmerk|melding|klacht|beschikking|vergunning|bon|cjib|factuur|referentie|ref|"
              r"aangifte|incident|"
              r"casus|registratie)(?:s?-?(?:nummer|nr|id))?")  # fmt: skip
_OF_A_PERSON = (r"(?:(?:personeels|klant|cli[eë]nt|pati[eë]nt|pas|paspoort|rijbewijs|document|polis|dienst|boa|"
                r"lidmaatschaps|"
                r"burger|inschrijf|leerling|studenten?|ov-?chipkaart|rekening|id|pasjes|stamboek|badge|"
                r"vreemdelingen|v)-?"
                r"(?:nummer|nr)|paspoort|rijbewijs|id-?kaart|identiteitskaart|v-nummer)")  # fmt: skip
_NUMBER_OF = (
    r"\.?(?: (?:nr|nummer|is|was|met|"
    r"nummer is))?[.:]? {0,2}#?(?P<part>(?=[A-Za-z./-]{0,8}\d)[A-Z0-9][A-Z0-9./-]{3,28}(?: \d{4}){0,4})"
)
_NETWORKS = (
    r"(?:facebook|instagram|tiktok|linkedin|twitter|snapchat|youtube|x|threads|strava|vimeo|"
    r"pinterest)\.(?:com|nl)"
)


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
    value = "".join(str(int(character, 36)) for character in bare[4:] + bare[:4])
    return 15 <= len(bare) <= 34 and int(value) % 97 == 1


def _is_phone(words: str) -> bool:
    digits = _digits(words)
    dated = re.match(r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d", words)
    return len(digits) == 10 and digits[1] != "0" and not dated


def _is_plate(words: str) -> bool:
    """Letters of one plate are all small or all capital; "12-en-13" is no plate."""
    letters = re.sub(r"[^A-Za-z]", "", words)
    if " " in words:
        return letters.isupper() and not set(letters) & set("AEIOUCQ")
    return letters.isupper() or (letters.islower() and not re.fullmatch(r"\d{1,2}-(?:en|of|tm|a)-\d{1,3}", words))


def _plates() -> Iterator[str]:
    for number, series in enumerate(_SERIES):
        yield series.replace("9", r"\d").replace("X", "[A-Za-z]")
        if number >= _FIRST_SERIES_WITH_ONE_HYPHENLESS_READING:
            yield series.replace("-", " ?").replace("9", r"\d").replace("X", "[A-Z]")


def _has_digits(least: int) -> Callable[[str], bool]:
    return lambda words: len(_digits(words)) >= least


_Check = Callable[[str], bool] | None
_RULES: tuple[tuple[Kind, re.Pattern[str], _Check], ...] = (
    (Kind.IBAN, re.compile(_A + r"[A-Za-z]{2}\d\d ?[A-Za-z]{4}(?: ?\d){10}" + _Z), is_iban),
    (Kind.IBAN, re.compile(_A + r"[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?" + _Z), is_iban),
    (Kind.BSN, re.compile(_A + r"\d{4}[. ]\d{2}[. ]\d{3}" + _Z), is_bsn),
    (Kind.BSN, re.compile(_A + r"\d{3}[. -]\d{3}[. -]\d{3}" + _Z), is_bsn),
    (Kind.BSN, re.compile(_A + r"\d{9}" + _Z), is_bsn),
    (Kind.BSN, re.compile(r"(?i)(?:\bbsn|burgerservicenummer|sofi-?nummer)(?:nummer)?(?: is| was)?:? {0,2}"
                          r"(?P<part>\d(?:[ .-]?\d){8})" + _Z), is_bsn),
    (Kind.PHONE, re.compile(r"(?<![\w.])(?:\+\d\d|00\d\d)[ -]?(?:\(0\))?(?:[ .-]{0,3}\d){8,11}" + _Z), None),
    (Kind.PHONE, re.compile(r"(?<![\w.,])\(?0(?: ?\d){1,3}\)?(?: ?[-–/.]? ?\d){6,8}" + _Z), _is_phone),
    (Kind.PHONE, re.compile(_A + r"0[89]00[- ]?\d{4,7}" + _Z), None),
    (Kind.PHONE, re.compile(r"(?i)(?<!\w)(?:tel(?:efoon)?(?:nummer|nr)?|mobiel|mob|gsm|toestel|doorkiesnummer|"
                            r"whatsapp)\b\.?:? "
                            r"{0,2}(?:is |nr\.? |op )?(?P<part>\+?\d(?:[ .-]?\d){5,11})" + _Z), None),
    (Kind.PHONE, re.compile(r"(?i)(?<!\w)(?:toestel|tst|doorkies)\b\.?:? {0,2}(?P<part>\d{3,5})(?!\d)"), None),
    (Kind.POSTCODE, re.compile(_A + r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}" + _Z), None),
    (Kind.POSTCODE, re.compile(r"(?<=[,\d] )[1-9]\d{3} [a-z]{2}(?=[,.;)])"), None),
    (Kind.POSTCODE, re.compile(r"(?i)postcode:? (?:is |was )?(?P<part>[1-9]\d{3} ?[a-z]{2})" + _Z), None),
    (Kind.BIRTH, re.compile(rf"(?i)(?<!\w){_BORN}(?P<part>{_DATE})(?!\w)"), None),
    (Kind.BIRTH, re.compile(rf"(?i)(?<!\w){_BIRTH_AFTER}"), None),
    (Kind.NUMBER, re.compile(_A + r"PL\d{4}[- ]?(?:19|20)\d\d[- ]?\d{4,9}(?:-\d{1,3})?" + _Z), None),
    (Kind.NUMBER, re.compile(rf"(?<!\w)(?i:{_OF_A_PERSON}){_NUMBER_OF}" + _Z), _has_digits(4)),
    (Kind.PLATE, re.compile(_A + f"(?:{'|'.join(_plates())})" + _Z), _is_plate),
)  # fmt: skip
_WITHOUT_DIGITS: tuple[tuple[str, Kind, re.Pattern[str]], ...] = (
    ("@", Kind.EMAIL, re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    ("@", Kind.ACCOUNT, re.compile(r"(?<![\w.@+-])@[A-Za-z0-9_](?:[\w.]{0,28}\w)")),
    (".", Kind.ACCOUNT, re.compile(rf"(?i)(?<![\w@])(?:https?://)?(?:www\.|m\.)?{_NETWORKS}/(?:in/|@|user/|c/|"
                                   rf"company/)?"
                                   r"[\w.@%-]{2,60}\b/?")),
    (".", Kind.ACCOUNT, re.compile(r"(?i)(?<!\w)(?:insta(?:gram)?|snap(?:chat)?|tiktok|twitter|facebook|telegram|"
                                   r"discord)"
                                   r"(?:naam|account)?(?: is| als| heet \w{2,4}|"
                                   r":)? (?P<part>[a-z0-9]{2,20}[._][\w.]{1,20}\w)")),
)  # fmt: skip
CASE_NUMBER = re.compile(rf"(?<!\w)(?i:{_OF_A_CASE}){_NUMBER_OF}" + _Z)
"""Numbers of cases: a person may be found with one, in a system; so a person judges."""
_DIGIT = re.compile(r"\d+")
_BEFORE, _AFTER = 90, 45  # characters around digits that a rule may need


def around_digits(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text near digits, apart from each other."""
    start = end = -1
    for found in _DIGIT.finditer(text):
        if start < 0:
            start, end = max(0, found.start() - _BEFORE), found.end() + _AFTER
        elif found.start() - _BEFORE <= end:
            end = found.end() + _AFTER
        else:
            yield start, end
            start, end = found.start() - _BEFORE, found.end() + _AFTER
    if start >= 0:
        yield start, min(end, len(text))


def find_identifiers(text: str) -> Iterator[Match]:
    """Everything with such a shape; matches may overlap."""
    for sign, kind, pattern in _WITHOUT_DIGITS:
        if sign in text:
            yield from ((*found.span("part" if pattern.groups else 0), kind) for found in pattern.finditer(text))
    yield from find_spoken(text)
    for start, end in around_digits(text):
        # A span that runs on behind the stretch is found whole: the end is where the next stretch may begin.
        for kind, pattern, check in _RULES:
            for found in pattern.finditer(text, start, end):
                place = found.span("part" if "part" in pattern.groupindex else 0)
                if check is None or check(text[slice(*place)]):
                    yield *place, kind
        yield from find_addresses(text, start, end)


def find_case_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Numbers of cases, reports and permits, announced by such a word."""
    for start, end in around_digits(text):
        for found in CASE_NUMBER.finditer(text, start, end):
            if len(_digits(found["part"])) >= (4 if re.search(r"[A-Z/-]", found["part"]) else 6):
                yield found.span("part")
