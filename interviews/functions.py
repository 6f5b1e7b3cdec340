"""Functions that only one person has: who reads "de burgemeester" in a small town knows who spoke."""

import re
from collections.abc import Iterator

from interviews.found import Reason

_SINGLE = (
    r"burgemeester|locoburgemeester|gemeentesecretaris|griffier|raadsgriffier|korpschef|teamchef|teamleider|"
    r"teammanager|"
    r"afdelingshoofd|hoofd \w{3,20}|directeur|directrice|schooldirecteur|rector|wijkwethouder|portefeuillehouder|"
    r"centrummanager|havenmeester|marktmeester|stadsmarinier|dorpsdokter|huisarts|dominee|pastoor|imam|predikant|"
    r"gebiedsofficier|officier van justitie|hoofdofficier|commissaris|strandmeester|beheerder|conciërge|voorzitter|"
    r"secretaris|penningmeester|beleidsadviseur|beleidsmedewerker|programmamanager|projectleider|procesmanager|"
    r"ondermijningsadviseur|jurist|opzichter|coördinator|wijkbeheerder|vertrouwenspersoon|"
    r"functionaris gegevensbescherming"
)
_MANY = (r"wijkboa|jeugdboa|boa|handhaver|wijkagent|jeugdagent|wethouder|raadslid|jongerenwerker|straatcoach|"
         r"toezichthouder|buurtregisseur|"
         r"wijkregisseur|wijkcoach|marktkoopman|winkelier|kroegbaas|bakker|slager|kapper|tandarts|apotheker|leraar|"
         r"juf|meester|"
         r"hondenuitlater|vrijwilliger|medewerker|ambtenaar|collega")  # fmt: skip
_ANY = rf"(?:{_SINGLE}|{_MANY})"
_ADJECTIVE = r"(?:\w{3,20}(?:e|ste|de) ){0,2}"
_OF = r"(?: (?:van|bij|in|op|voor) (?:de |het |onze |ons )?[\w'’-]{2,30}(?-i:(?: [A-Z][\w'’-]{1,30}){0,3}))?"
_RULES: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (re.compile(rf"(?i)(?<!\w)(?:de|het|onze|ons|als) (?:enige|eerste|laatste|oudste|jongste|langstzittende|"
                rf"nieuwste|vorige|"
                rf"voormalige) {_ADJECTIVE}(?:vrouwelijke |mannelijke )?\w{{0,20}}{_ANY}(?!\w){_OF}"), Reason.ONLY_ONE),
    (re.compile(r"(?i)(?<!\w)(?:de|het) enige (?:vrouw|man|\w{3,25}) (?:in|van|op|bij) (?:het|de|ons|"
                r"onze) \w{3,25}"), Reason.ONLY_ONE),
    (re.compile(r"(?i)(?<!\w)(?:eigenaar|eigenares|uitbater|uitbaatster|exploitant|beheerder|directeur|baas|bewoner|"
                r"bewoonster|"
                r"huurder) van (?:de |het |'t |café |restaurant |hotel |snackbar |cafetaria |coffeeshop |winkel |"
                r"kroeg |bakkerij |"
                r"slagerij |supermarkt |sportschool |camping |discotheek |zaal |"
                r"nummer ){1,2}(?-i:(?:[A-Z'’0-9][\w'’-]{0,30} ?){1,3})"),
     Reason.ONLY_ONE),
    (re.compile(r"(?i)(?<!\w)(?:wijkagent|wijkboa|boa|jeugdboa|jongerenwerker|wethouder|buurtregisseur|"
                r"wijkregisseur|wijkcoach|"
                r"toezichthouder|straatcoach|opbouwwerker|gebiedsmanager|huismeester) (?:van|in|uit|voor) (?:de |"
                r"het )?(?-i:[A-Z][\w'’-]{2,30})"),
     Reason.ONLY_ONE),
    (re.compile(rf"(?i)(?<!\w)(?:de|onze|mijn|m'n|hun|als|uw|jullie) (?:{_SINGLE})(?!\w){_OF}"), Reason.SINGLE_POST),
)  # fmt: skip
_DRAWN_OUT = re.compile(r"(?i) (?:van|bij|in|op|voor) (?:de |het |onze |ons )?(?:mening|plan|orde|dat|wat|alles|"
                        r"eerst|nu|zich|wel|niet|die|een)\b.*$")


def find_functions(text: str) -> Iterator[tuple[int, int, Reason]]:
    """Start, end and reason of each mention of a function that may point to one person."""
    for pattern, reason in _RULES:
        for found in pattern.finditer(text):
            words = _DRAWN_OUT.sub("", found[0]).rstrip()
            yield found.start(), found.start() + len(words), reason
