"""Who is who: labels in front of what people say, and whose words are evidence."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interviews.header import Header
from interviews.source import TurnRole
from interviews.words import PREFIXES, plain, same_person


@dataclass(frozen=True, slots=True)
class Speaker:
    """A label as it stands in the file, how often it has the floor, a line to know it by, and its role."""

    label: str
    count: int
    sample: str
    role: TurnRole


_ASKING = frozenset({
    "i", "int", "iv", "interviewer", "interviewster", "onderzoeker", "onderzoekster", "v", "vraag", "q", "question",
    "researcher", "moderator", "gespreksleider", "facilitator", "vragensteller", "adviseur", "consultant",
})  # fmt: skip
_ANSWERING = frozenset({
    "r", "resp", "respondent", "respondente", "geinterviewde", "a", "antwoord", "answer", "interviewee",
    "participant", "deelnemer", "deelneemster", "gesprekspartner",
})  # fmt: skip
_NOBODY = frozenset({
    "noot", "note", "nb", "n.b", "let op", "datum", "date", "tijd", "locatie", "plaats", "beroep", "functie", "methode",
    "onderwerp", "aanwezig", "afwezig", "bron", "link", "http", "https", "duur", "organisatie", "versie", "auteur",
    "naam", "thema", "thema's", "conclusie", "voorbeeld", "ps", "re", "fw", "kort", "opmerking", "project", "doel",
    "samenvatting", "actie", "acties", "advies", "vervolg", "overig", "waarschuwing", "tel", "telefoon", "mail",
    "e mail", "contact", "tot slot", "kortom", "bijvoorbeeld", "reactie", "toelichting", "context", "achtergrond",
    "beeld", "verwachting", "verwachtingen", "citaat", "bijlage", "stap", "punt", "eerlijk gezegd", "ja", "nee", "nou",
    "kijk", "oke", "ok", "dus", "maar", "en", "want", "goed", "precies", "klopt", "prima", "dank", "bedankt", "zeg",
    "luister", "nogmaals", "trouwens", "overigens", "kortgezegd", "concreet", "vraag vooraf", "gevolg", "oorzaak",
    "hoofdstuk", "deel", "onderdeel", "fase", "blok", "artikel", "tabel", "figuur", "wijk", "gebied", "week", "dag",
    "maand", "jaar", "regel", "casus", "scenario", "optie", "prioriteit", "stelling", "spoor", "niveau", "paragraaf",
})  # fmt: skip
_NUMBERED = frozenset({
    "spreker", "speaker", "persoon", "person", "stem", "id", "s", "p", "bewoner", "bewoonster", "ondernemer", "ouder",
    "jongere", "boa", "agent", "collega", "medewerker", "inwoner", "vrijwilliger", "onbekende spreker",
    "unknown speaker", "expert", "docent", "leerling",
})  # fmt: skip
_ASKS_MUCH = 0.3  # share of turns that end in a question mark


def key(label: str) -> str:
    """Labels that differ only in case, spaces or marks are one: "Interviewer1 " and "interviewer 1"."""
    return re.sub(r"\s+(?=\d)", "", plain(label))


def without_number(label: str) -> str:
    """The key of a label without the number at its end: "Spreker 2" -> "spreker"."""
    return re.sub(r"\d+$", "", key(label))


def is_numbered_speaker(label: str) -> bool:
    """Is this one of several that are told apart by a number: "Spreker 2", "SPEAKER_00", "Bewoner 3"?"""
    return label[-1:].isdigit() and without_number(label) in _NUMBERED


def known_role(label: str) -> TurnRole | None:
    """The role that a label says by itself: "V", "Interviewer 2", "Deelnemer B", "GEÏNTERVIEWDE"."""
    word = re.sub(r"(?:\s*\d+|\s[a-z])$", "", plain(re.sub(r"\([^()]*\)", " ", label)))
    if word in _ASKING:
        return TurnRole.INTERVIEWER
    return TurnRole.RESPONDENT if word in _ANSWERING else None


def is_name_like(label: str) -> bool:
    """Might this be a person's label? A few capitalised words, and no word that never speaks."""
    bare = re.sub(r"\([^)]*\)", "", label).strip()
    words = bare.replace(",", " ").split()
    if not words or len(words) > 6 or not bare[0].isalpha() or {plain(bare), without_number(bare)} & _NOBODY:
        return False
    if re.fullmatch(r"[A-Za-z]{1,12}[ _]?\d{1,3}", bare):
        return True  # "id1", "Spreker 2"
    lower = [word for word in words if not word[0].isupper() and not word[0].isdigit()]
    return (words[0][0].isupper() and all(word.casefold() in PREFIXES for word in lower)) or words[-1].isdigit() \
        or (words[0].casefold() in PREFIXES and words[-1][0].isupper())  # fmt: skip


def in_header(label: str, header: Header) -> bool:
    """Does the head of the file name this speaker?"""
    return _named(label, header) is not None


def _named(label: str, header: Header) -> TurnRole | None:
    if len(plain(label)) == 1 and known_role(label):
        return None  # "A" is the answer, also where the interviewer is called Anouk
    if any(same_person(label, name) for name in _names(header.respondent)):
        return TurnRole.RESPONDENT
    if any(same_person(label, name) for name in _names(header.interviewer)):
        return TurnRole.INTERVIEWER
    return None


def _names(value: str) -> list[str]:
    """ "Anouk Verlinde en Bram Oosterling" are two."""
    return [name.strip() for name in re.split(r"\s+en\s+|\s*[&/;]\s*", value) if name.strip()]


def legend(front: str) -> dict[str, TurnRole]:
    """What the lines before a conversation say of its short labels: "M = Marieke (interviewer), J = bewoner"."""
    found: dict[str, TurnRole] = {}
    for part in re.split(r"[,;\n/]| en (?=\w{1,3} ?=)", front):
        said = _LEGEND.fullmatch(part.strip(" .()*_\t-"))
        words = re.findall(r"[^\W_]+", said["means"]) if said else []
        role = next((role for word in words if len(word) > 1 and (role := known_role(word))), None)
        if said and role:
            found[key(said["label"])] = role
    return found


_LEGEND = re.compile(r"(?P<label>[^\W_][\w-]{0,11}) ?(?:=|staat voor|is de) ?(?P<means>[^=]{2,80})")


def decide_roles(speech: Sequence[tuple[str, str]], header: Header,
                 told: Mapping[str, TurnRole] = {}) -> dict[str, TurnRole]:  # fmt: skip
    """The role of each label (by its key); `speech` holds a label and what it says, in order.

    What the file itself says of its labels (`told`, by their keys) decides, then its head, then words such as
    "Interviewer", then who asks most.
    """
    labels = {key(label): label for label, _ in reversed(speech)}
    roles = {name: role for name, label in labels.items()
             if (role := told.get(name) or _named(label, header) or known_role(label))}  # fmt: skip
    left = [name for name in labels if name not in roles]
    if left and TurnRole.INTERVIEWER not in roles.values():
        asking = _asking(speech)
        asker = max(left, key=lambda name: asking[name])  # the first of those who ask as much
        two = len(labels) == 2 and TurnRole.RESPONDENT in roles.values()
        if two or (len(labels) > 1 and asking[asker] >= _ASKS_MUCH):
            roles[asker] = TurnRole.INTERVIEWER
    named_respondent = any(_named(label, header) is TurnRole.RESPONDENT for label in labels.values())
    rest = TurnRole.OTHER if named_respondent else TurnRole.RESPONDENT
    return {name: roles.get(name, rest) for name in labels}


def _asking(speech: Sequence[tuple[str, str]]) -> dict[str, float]:
    """The share of each speaker's turns that end in a question, by the key of the label."""
    all_turns: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    for label, words in speech:
        all_turns[key(label)] += 1
        questions[key(label)] += words.rstrip(" \"'”’)").endswith("?")
    return {name: questions[name] / count for name, count in all_turns.items()}


def speakers(speech: Sequence[tuple[str, str]], roles: Mapping[str, TurnRole]) -> tuple[Speaker, ...]:
    """Every speaker in order of appearance; `roles` by the key of the label."""
    found: dict[str, list[tuple[str, str]]] = {}
    floors: Counter[str] = Counter()
    before = ""
    for label, words in speech:
        name = key(label)
        found.setdefault(name, []).append((label, words))
        floors[name] += name != before
        before = name
    return tuple(
        Speaker(own[0][0], floors[name], _sample([words for _, words in own]), roles[name])
        for name, own in found.items()
    )


def _sample(spoken: Sequence[str]) -> str:
    """The first words of more than three, at most 120 characters."""
    best = next((words for words in spoken if len(words.split()) > 3), spoken[0])
    flat = " ".join(best.split())
    return flat if len(flat) <= 120 else flat[:119].rsplit(" ", 1)[0] + "…"
