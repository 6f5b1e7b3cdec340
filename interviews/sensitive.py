"""Words about somebody's health or about offences (AVG, articles 9 and 10): a person judges what of them may stay."""

import re
from collections.abc import Iterator

from interviews.found import Kind

_HEALTH = (
    r"ziek(?:te|tes|tewet|teverlof|elijk|gemeld|melding|thuis)?|bedrijfsarts|huisarts|psycholo\w+|psychia\w+|"
    r"psychisch\w*|therap\w+|"
    r"burn-?out|overspannen|depressi\w+|trauma\w*|ptss|angststoornis|autis\w+|adhd|dement\w*|alzheimer|kanker|"
    r"chemo\w*|tumor|"
    r"hart(?:aanval|infarct|klachten)|hernia|diabetes|suikerziekte|epilep\w+|reuma|zwanger\w*|miskraam|medicijnen|"
    r"antidepressiva|"
    r"verslaa?fd\w*|verslaving|afkick\w*|alcoholist\w*|gehandicapt|handicap|rolstoel|slechthorend|slechtziend|doof|"
    r"blind|"
    r"re-?integr\w+|arbeidsongeschikt|wao|wia|opgenomen|operatie|geopereerd|revalid\w+|suïcid\w*|zelfmoord|verward|"
    r"slaapt slecht|slaapproblemen|hersenschudding|long(?:covid|ziekte)|beperking|overleden aan"
)
_CRIME = (
    r"aangehouden voor|veroordeeld|strafblad|gevangenis\w*|vastgezeten|vast gezeten|in de cel|celstraf|taakstraf|"
    r"werkstraf|"
    r"reclassering|enkelband|verdachte?|verdacht van|gearresteerd|dealer|dealt|handelt in|mishandel\w+|steelt|"
    r"gestolen heeft|"
    r"inbreker|antecedenten|gebiedsverbod|strafzaak|voor de rechter|ondertoezichtstelling|uit huis geplaatst|"
    r"halt-?straf|zedendelict|"
    r"in aanraking (?:gekomen )?met (?:de )?(?:politie|justitie)|bekende van de politie|huiselijk geweld"
)
_WHO = re.compile(
    r"(?i)\b(?:hij|zij|ze|haar|zijn|z'n|d'r|hem|ie|ik|mijn|m'n|die|zoon|dochter|man|vrouw|collega|buurman|buurvrouw|"
    r"moeder|vader|"
    r"mevrouw|meneer|jongen|meisje|familie|gezin)\b|\b[A-Z][a-z]+\b"
)
_RULES = (
    (Kind.HEALTH, re.compile(rf"(?i)(?<!\w)(?:{_HEALTH})(?!\w)")),
    (Kind.CRIME, re.compile(rf"(?i)(?<!\w)(?:{_CRIME})(?!\w)")),
)
_CLAUSE = re.compile(r"[^,.;:!?\n()\u2013\u2014]+")
_REACH = 160


def find_sensitive(text: str) -> Iterator[tuple[int, int, Kind]]:
    """The clause in which such a word stands, when somebody in particular is near it."""
    for kind, pattern in _RULES:
        for found in pattern.finditer(text):
            front = max(0, found.start() - _REACH)
            if not _WHO.search(text, front, found.start()):
                continue
            clause = next(
                (one for one in _CLAUSE.finditer(text, front, found.end() + _REACH) if one.end() > found.start()), found
            )
            start = clause.start() + len(clause[0]) - len(clause[0].lstrip(" \"'"))
            yield start, clause.start() + len(clause[0].rstrip()), kind
