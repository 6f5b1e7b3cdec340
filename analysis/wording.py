"""From what somebody said to a sentence that a room can vote on. When in doubt the words stay as they are."""

import re

from analysis.language import words
from analysis.measurable import find_norm

_BULLET = re.compile(r"^(?!['‘’][stn]\s)[\s\-–—*•·>→“”\"„‘'«»]+(?=\S)")
_NOTE_LABEL = re.compile(
    r"^(?:(?:wens|wil|wensen|vraag|verzoek|advies|idee|afspraak|actie|verwacht(?:ing)?)(?:\s+[\w'-]+){0,2}|"
    r"[A-Z]{1,3}|[\w'-]+(?:\s[\w'-]+)?)\s*:\s+(?=\S)"
)
_FILLERS = re.compile(
    r"^(?:nou(?:\s+ja)?|kijk|ja|nee|tja|dus|maar|en|want|eigenlijk|eerlijk\s+gezegd|weet\s+je|weet\s+u|gewoon|kortom|"
    r"nogmaals|oké|ok|ach|goed|zeg\s+maar|verder|ook|daarnaast|bovendien|dan|of)\b(?:\s*,\s*|\s*[.…]+\s+|\s+(?=(?:ja|nou|"
    r"maar|en|dus|dan|ik|wij|we|graag|dat)\b))",
    re.IGNORECASE,
)
_LINK = re.compile(r"^(?:en|maar|want)\s+(?=\w+\s+\w)", re.IGNORECASE)
_SAYING = re.compile(
    r"^(?:(?:ik|wij|we)\s+(?:zou(?:den)?\s+)?(?:dan\s+)?(?:zeg(?:gen)?|vraag|vragen|bedoel)|mijn\s+(?:wens|voorstel|idee|"
    r"verwachting|punt)\s+is|wat\s+(?:ik|wij|we)\s+(?:wil(?:len)?|verwacht(?:en)?|vraag|vragen)\s+is)\s*[:,]\s*",
    re.IGNORECASE,
)
_WISH_THAT = re.compile(
    r"^(?:(?:ik|wij|we)\s+(?:zou(?:den)?\s+(?:wel\s+|ook\s+|graag\s+|heel\s+graag\s+)*willen|wil(?:len)?|verwacht(?:en)?|hoop|"
    r"hopen|vind(?:en)?|wens(?:en)?|eis(?:en)?)|mijn\s+(?:wens|verwachting|voorstel|idee)\s+is|"
    r"wat\s+(?:ik|wij|we)\s+(?:wil(?:len)?|verwacht(?:en)?|vraag|vragen)\s+is|het\s+zou\s+(?:goed|fijn|mooi|prettig)\s+zijn|"
    r"het\s+is\s+(?:belangrijk|nodig)|(?:ik|wij|we)\s+(?:vind(?:en)?\s+het\s+(?:belangrijk|nodig)))"
    r"(?:\s+(?:ook|wel|graag|vooral|gewoon|dan|echt|eigenlijk|daarom))*(?P<of>\s+van\s+(?:het|de|een|jullie|hen|ze|u)(?:\s+"
    r"[\w'-]+)?)?\s*,?\s+dat\s+",
    re.IGNORECASE,
)
_BARE_THAT = re.compile(
    r"^(?:en\s+)?dat\s+(?=(?:er|ze|zij|we|wij|de|het|een|iedereen|iemand|boa's|elke|ieder)\b)(?!het?\s+(?:kan|is|zou)\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bmin\.)(?<!\bmax\.)(?<!\bca\.)(?<!\bnr\.)(?<!\bgem\.)(?<!\bevt\.)(?<!\bbijv\.)(?<!\bdhr\.)"
    r"(?<!\bmevr\.)[\"”’']?\s+(?=[A-ZÀ-Þ\"“‘'0-9])"
)
_CLAUSE_END = re.compile(
    r"\s*(?:,|;|:|\s(?=(?:als|zodat|omdat|wanneer|zodra|voordat|nadat|zolang|tenzij|indien|want|maar)\b))"
)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SINGULAR = _set(
    """is wordt moet kan mag heeft gaat komt staat krijgt doet ligt zit blijft loopt hangt geldt belt neemt geeft ziet
    weet hoort zegt vraagt werkt gebeurt reageert rijdt bestaat helpt"""
)
_PLURAL = _set(
    """zijn worden moeten kunnen mogen hebben gaan komen staan krijgen doen liggen zitten blijven lopen gelden bellen
    nemen geven zien weten horen vragen werken reageren rijden maken pakken helpen houden delen"""
)
_AUXILIARIES = _set("is zijn wordt worden moet moeten kan kunnen mag mogen heeft hebben gaat gaan")
_SUBJECTS = {
    "er": _SINGULAR, "het": _SINGULAR, "iedereen": _SINGULAR, "iemand": _SINGULAR, "men": _SINGULAR, "hij": _SINGULAR,
    "ze": _PLURAL, "zij": _PLURAL, "we": _PLURAL, "wij": _PLURAL, "boa's": _PLURAL,
}  # fmt: skip
_AFTER_A_SUBJECT = _set(
    """binnen op in per na tot om altijd ook niet eerst elke iedere elk ieder een geen de
    het vaker meer minder beter snel sneller direct meteen twee drie vier vijf 's zelf samen"""
)
_MORE = _set("anders van uit met bij die")  # after "iemand": the subject goes on
_ARTICLES = _set("de het een elke iedere ieder elk")
_NESTED = re.compile(r"\b(?:wat|die|dat|waar\w*|hoe\w*|wie|of|welke?)\b", re.IGNORECASE)  # a clause within the clause
_I = re.compile(r"\b(?:ik|mij|me|mijn|mezelf|ons|onze)\b", re.IGNORECASE)


def statement(said: str, *, boa: bool = False, partner: bool = False) -> str:
    """A votable sentence out of a quote: no lead-in, one thought, capital and full stop; "" if nothing is left.

    `boa`: the speaker is one of the enforcers, so that "wij" are the boa's; `partner`: the speaker
    stands outside, so that "Ik verwacht dat ze" is about the boa's.
    """
    thought = _opened(_one_thought(said))
    wish = _WISH_THAT.match(thought)
    clause = thought[wish.end() :] if wish else ""
    if not wish and (bare := _BARE_THAT.match(thought)):
        clause = thought[bare.end() :]
    if clause:
        about_boas = partner and not (wish and wish["of"])
        thought = _main_clause(_named(clause, "ze|zij") if about_boas else _named(clause, "we|wij") if boa else clause)
    elif boa:
        thought = _named(thought, "we|wij")
    return _closed(_we(thought))


def _one_thought(said: str) -> str:
    """The first sentence that says by when or how often, else the first that is more than an exclamation."""
    sentences = [one for one in _SENTENCE_END.split(" ".join(said.split())) if one]
    for one in sentences:
        if (norm := find_norm(one)) and norm.term:
            return one
    return next((one for one in sentences if len(words(_opened(one))) >= 3), " ".join(sentences))


def _opened(sentence: str) -> str:
    """Without bullets, quotes, labels of notes and fillers in front."""
    before = ""
    while sentence != before:
        before = sentence
        for lead in (_BULLET, _FILLERS, _LINK, _SAYING):
            sentence = lead.sub("", sentence, count=1)
        if len(words(sentence)) >= 6:
            sentence = _NOTE_LABEL.sub("", sentence, count=1)
    return re.sub(r"^wil(?:len)?\s+(?:graag\s+)?(?!(?:ik|wij|we|je|u|jullie)\b)", "", sentence, flags=re.IGNORECASE)


def _named(sentence: str, pronouns: str) -> str:
    """The opening "ze" or "we" said in full; only where nothing else in the sentence speaks of "ik" or "ons"."""
    opening = re.match(rf"^(?:{pronouns})\b(?=\s)", sentence, re.IGNORECASE)
    if opening is None or _I.search(sentence):
        return sentence
    return "de boa's" + sentence[opening.end() :]


def _main_clause(clause: str) -> str:
    """What followed "dat", as a main clause when that is safe; otherwise after "Wij vinden dat"."""
    end = _CLAUSE_END.search(clause)
    head, tail = (clause[: end.start()], clause[end.start() :]) if end else (clause.rstrip(" .!?…\"”"), "")
    tokens = head.split()
    size, fitting = _subject(tokens)
    if not size or len(tokens) < size + 2 or _I.search(clause) or _NESTED.search(head):
        return "wij vinden dat " + clause
    last = tokens[-1].lower()
    earlier = {token.lower() for token in tokens[size:-1]}
    if last not in fitting or earlier & _AUXILIARIES:
        return "wij vinden dat " + clause
    return " ".join([*tokens[:size], last, *tokens[size:-1]]) + tail


def _subject(tokens: list[str]) -> tuple[int, frozenset[str]]:
    """How many words the subject takes and which verb forms go with it; 0 when we cannot tell."""
    if not tokens:
        return 0, frozenset()
    first = tokens[0].lower()
    second = tokens[1].lower() if len(tokens) > 1 else ""
    if first in _SUBJECTS and (first != "het" or second in _AFTER_A_SUBJECT) and (first == "er" or second not in _MORE):
        return 1, _SUBJECTS[first]
    if first in _ARTICLES and len(tokens) > 2 and tokens[2].lower() in _AFTER_A_SUBJECT:
        many = first == "de" and tokens[1].lower().endswith(("en", "'s", "ers"))
        return 2, _PLURAL if many else _SINGULAR
    return 0, frozenset()


def _we(sentence: str) -> str:
    """The speaker's own wish becomes the room's: "ik wil" is "wij willen"."""
    for pattern, replacement in (
        (r"^ik\s+(wil|verwacht)\b", r"wij \1en"), (r"^ik\s+zou\b", "wij zouden"), (r"^ik\s+vind\b", "wij vinden"),
    ):  # fmt: skip
        sentence = re.sub(pattern, replacement, sentence, flags=re.IGNORECASE)
    return re.sub(r"^wij wilen\b", "wij willen", sentence)


def _closed(sentence: str) -> str:
    """Capital and full stop."""
    bare = sentence.strip(" \t\"“”„«»…").rstrip(" .,;:!-–")
    if not any(sign.isalnum() for sign in bare):
        return ""
    at = 1 if bare.startswith(("'s ", "'t ")) else 0
    bare = bare[:3] + bare[3:4].upper() + bare[4:] if at else bare[:1].upper() + bare[1:]
    return bare if bare.endswith("?") else bare + "."
