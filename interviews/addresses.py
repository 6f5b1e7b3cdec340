"""Addresses: streets with a house number; and streets alone, which are only suggested."""

import re
from collections.abc import Iterator

from interviews.capitals import DAYS
from interviews.found import Kind
from interviews.tokens import begins_sentence, is_known

# No "ring", "es" or "ven": "Vergadering 12", "Proces 3" and "Gegeven 2" are no addresses.
_STREET = (
    "straat|laan|weg|plein|kade|gracht|dijk|singel|hof|pad|steeg|dreef|markt|park|plantsoen|baan|burg|oord|hage|molen|"
    "wal|brink|akker|kamp|meent|erf|donk|horst|oever|werf|poort|schans|haven|zoom|laar|stede|gaarde|berg|vaart|diep|"
    "vliet|wijk|hoeve|weide|veld|stee|bos|boulevard|straatje|laantje|pleintje|hofje|paadje|weg|tuin|rak|gaard|sloot|"
    "kanaal|eind|einde|landen|kampen|hoek|rode|wende|dal|kerk"
)
_HARD = "straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|straatje|laantje|pleintje"
_ADDITION = (
    r"(?:hs|huis|bis(?: ?[A-Za-z])?|I{1,3}|[a-zA-Z](?![\w'’])(?:-?\d{1,2}(?!\d))?|\d{1,3}(?!\d|[.,:]\d)|"
    r"rood|zw)"
)
_NUMBER = (
    r"(?:,? ?(?:nr\.?|no\.?|nummer|huisnummer|huisnr\.?))?,? [1-9]\d{0,3}"
    rf"(?:[ -]?{_ADDITION})?"
    r"(?![\w])(?!\s?(?:%|€|uur\b|jaar\b|euro\b|meldingen\b|procent\b|keer\b|mensen\b|boa))"
)
_CAPITAL = r"[A-Z\u00c0-\u00de][\w.'’-]{0,30}"
_BETWEEN = r"(?:van|de|den|der|ter|ten|het|'t|’t)"
_FRONT = rf"(?:{_CAPITAL} (?:{_BETWEEN} ){{0,2}}){{0,3}}"
_HOME = (r"(?:woont|wonen|woonde|woonachtig|adres|bewoners?|bewoonster|buren|buurman|buurvrouw|huis|woning|pand|"
         r"perceel|flat|"
         r"appartement|portiek|kamer|hoek van|tegenover|gezin|familie|thuis|aan|woonhuis|nummer)")  # fmt: skip
_RULES = tuple(map(re.compile, (
    rf"(?<!\w){_FRONT}[A-Z\u00c0-\u00de][\w'’-]{{0,30}}?(?:{_STREET}){_NUMBER}",
    rf"(?<!\w){_CAPITAL} (?:{_BETWEEN} ){{0,2}}(?:Straat|Laan|Weg|Plein|Kade|Gracht|Dijk|Singel|Hof|Pad|Steeg|Dreef|"
    rf"Markt|Plantsoen"
    rf"|Baan|Wal|Brink|Haven|Kamp|Erf|Oever|Werf|Meent){_NUMBER}",
    rf"(?<!\w)(?:Laan|Plein|Weg|Straat|Hof|Kade|Burgemeester|Prins|Prinses|Sint|St\.) (?:{_BETWEEN} ){{0,2}}{_CAPITAL}"
    rf"(?: (?:{_BETWEEN} ){{0,2}}{_CAPITAL})?{_NUMBER}",
    rf"(?<!\w)(?:Plein 1\d{{3}}|\d\d?e [A-Z][\w-]{{2,25}}(?:straat|laan|weg)){_NUMBER}",
    rf"(?<!\w){_CAPITAL} (?:nr\. )?[1-9]\d{{0,3}}(?:[a-z]|-\d{{1,3}})?(?= ?[,(]? ?\d{{4}} ?[A-Za-z]{{2}}(?!\w)|"
    rf",? te [A-Z])",
    r"(?<!\w)(?:(?i:aan|hoek van|pand|perceel|woning) (?:de |het )?|(?:gezin|familie) [\w' -]{2,30}, )"
    rf"(?P<part>{_CAPITAL} [1-9]\d{{0,3}}[a-z]?)(?![\w.,]\d|\w|%)",
    rf"(?<!\w)(?i:{_HOME})\w{{0,3}}:? (?:\w{{2,12}} ){{0,2}}?(?:is |op |aan |in |van ){{0,2}}(?:de |het |'t )?"
    rf"(?P<part>(?:[A-Z][a-z\u00df-\u00ff]{{1,20}} )?{_CAPITAL} [1-9]\d{{0,3}}(?: ?[a-zA-Z](?!\w)|"
    rf"-\d{{1,3}})?)(?![\w.,:]\d|\w|%| ?(?:%|uur|jaar|keer))",
    rf"(?<!\w)(?:huis)?nummer \d{{1,4}} ?[a-z]? (?:in|aan|op|van) (?:de |het |"
    rf"'t )?{_FRONT}[A-Z][\w'’-]{{0,30}}?(?:{_HARD})\b",
    rf"(?<!\w)[a-z]{{3,25}}(?:straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen){_NUMBER}",
    r"(?<!\w)\d{4} ?[A-Z]{2},? (?:nr\.? |nummer |huisnummer )(?P<part>\d{1,4} ?[a-z]?)(?!\w)",
)))  # fmt: skip
_STREET_END = re.compile(rf"(?:{_HARD}|Straat|Laan|Weg|Kade|Gracht|Singel|Steeg|Dreef|Plantsoen|"
                         r"Laan van [A-Z]\w{1,30})(?!\w)")  # fmt: skip
_ALONE = re.compile(
    rf"(?<!\w)(?:{_FRONT}[A-Z\u00c0-\u00de][\w'’-]{{1,30}}?(?:{_HARD})|Laan van (?:{_BETWEEN} )?{_CAPITAL}"
    rf"|(?!Openbare){_CAPITAL} (?:Straat|Laan|Weg|Kade|Gracht|Singel|Steeg|Dreef|Plantsoen))$"
)
_NO_STREET = re.compile(
    r"(?i)(?:veld|wijk|hoek|berg|park|bos|ring|markt|haven|poort|baan|kant|vaart|project\w*|\w*programma|prioriteit|"
    r"stap|week|"
    r"groep|boa|team|ploeg|lijn|bus|tram|ronde|fase|thema|vraag|stelling|doel|punt|bijlage|hoofdstuk|artikel|art\.?|"
    r"tabel|figuur|"
    r"versie|deel|nr\.?|nummer|interview|respondent|deelnemer|spreker|kamer|zaal|perron|spoor|gate|klas|jaar|"
    r"categorie|niveau|"
    r"overweg|zijweg|ringweg|waterweg|luchtweg|spoorweg|voorweg|onderweg|snelweg|halfweg|fietsstraat|uitweg|"
    r"terugweg|omweg|busbaan|rijbaan|tijdvak|windows|office|covid-?\d*|wet|"
    r"(?:de|het|een|of|en|tot|na|voor|bij|in|op) ?\w{0,3}|ik|wij|we|ze|er|nu|dan|toen|rijksweg|provincialeweg|"
    r"autoweg|werkweg)"
)
# In front of a street stand words that are none of it: "Mevrouw Oudshoorn van de Wilgenhof 231".
_NOT_OF_THE_STREET = re.compile(
    rf"(?:{_CAPITAL} )*?(?:[Vv]an (?:de|het|'t|’t) )|(?:{_CAPITAL} ){{2}}van (?=[A-Z])|(?:De|Het|In|Op|Bij|Aan|Uit|"
    r"Vanaf|Mijn|Onze|Volgens|Bewoners?|Adres|Woning|Pand|Familie|Gezin|Mevrouw|Meneer|Dhr\.?|Mw\.?|Die|Deze|Tegenover|"
    r"Rond|Naast|Voor|Achter|Ook|Alleen|Langs|Hoek|Vooral|Over|Naar|Tussen|Is|Zie|Locatie|Straat|Huis) (?=\S)"
)


_LONGEST = 90  # characters of the name of a street


def find_addresses(text: str, start: int, end: int) -> Iterator[tuple[int, int, Kind]]:
    """Addresses with a number between `start` and `end`; matches may overlap."""
    for pattern in _RULES:
        for found in pattern.finditer(text, start, end):
            first, last = found.span("part" if "part" in pattern.groupindex else 0)
            first = _behind_other_words(text, first, last)
            if not _is_no_address(text[first:last]):
                yield first, last, Kind.ADDRESS


def find_streets(text: str) -> Iterator[tuple[int, int]]:
    """Streets, squares and quays without a number."""
    for end in (found.end() for found in _STREET_END.finditer(text)):
        found = _ALONE.search(text, max(0, end - _LONGEST), end)
        if found is None:
            continue
        first = _behind_other_words(text, *found.span())
        name = text[first : found.end()]
        # "Snelweg" and "Dorpsplein" are words; within a sentence their capital says that they are names here.
        if " " in name or not is_known(name.lower()) or not begins_sentence(text, first):
            yield first, found.end()


def _behind_other_words(text: str, start: int, end: int) -> int:
    while front := _NOT_OF_THE_STREET.match(text, start, end):
        start = front.end()
    return start


def _is_no_address(words: str) -> bool:
    """"Veld 1", "Mei 2024" and "Groep 7" are no addresses; "Oude Veld 1" may be."""
    first = re.match(r"\D*", words)
    name = first[0].strip(" ,") if first else ""
    return bool(first and (_NO_STREET.fullmatch(name) or name.lower() in DAYS))
