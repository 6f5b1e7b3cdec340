"""What stands around a possible name, and how many points that is worth. Plain weights, in the order of their force."""

from bisect import bisect_right

from interviews.capitals import ACTIONS, SAYS
from interviews.found import Reason
from interviews.lexicon import GIVEN_NAMES, Sort, sort_of
from interviews.tokens import Words
from interviews.words import listed

Points = tuple[float, Reason]
_STRONG_CUES = listed("""
aanw aanwezig aanwezigen afw afwezig afzender aldus app appen appte bedank bedankt bel belde bellen beste collega
collega's contactpersoon dankzij deelnemers ene geappt gebeld gemaild genaamd genodigden gesproken gevraagd
geïnterviewde groet groeten groetjes ha hallo heet heette heten hey hoi ken kende kennen kent lieve mail mailde mailen
meneertje mvg namens notulist ontmoette roepnaam sprak spreek spreken verslag volgens vraag vragen vriendelijke vroeg
zegt zei zekere zij
""")
_WEAK_CUES = listed("""
aan al als behalve bij daarom dan dat door dus eens en even gewoon gisteren graag haar helaas hem hier hoe indien is
juist laatst liep maar me met mij morgen naar namelijk natuurlijk nog nou nu of omdat ook over plus samen sinds tegen
terwijl toch toen totdat van vandaag voor vooral waar wanneer want wat weer weg wel wie zelfs zoals zodat zonder zowel
""")
_ARTICLES = listed("""
't alle dat de deze dezelfde die dit een elke enkele geen het hetzelfde hun ieder iedere jullie ons onze per welke zo'n
zulke ’t
""")
_NEAR_PLACES = listed("""
binnen buiten buurt dorp gemeente in langs naar nabij omgeving op park plaats provincie regio richting rond rondom stad
station te tussen uit vanuit via wijk
""")
_NEAR_FIRMS = listed("""
afdeling app bakkerij bar basisschool bedrijf bureau buurt buurtcentrum buurthuis cafe cafetaria café camping club
coffeeshop college complex corporatie discotheek festival firma flat fractie garage gebouw gemeente hotel
jongerencentrum kerk kroeg merk merknaam model moskee park partij platform plein programma project restaurant school
slagerij snackbar sportclub sporthal stichting supermarkt systeem team type vereniging voetbalclub wijk wijkcentrum
winkel woningcorporatie zaal
""")
_OF_WHOM = listed("de het onze een mijn haar zijn die hun")


_BEFORE_LETTERS = listed(
    "categorie groep klasse type lijn plan optie model bijlage sectie blok vak hal vitamine variant zone"
)
_AFTER_LETTERS = listed("de het een daarna en maar dan ik wij we ze hij dat dit er")


class Layout:
    """The lines of a text, so that a heading is known for one. Lines are looked at once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._breaks = [place for place, character in enumerate(words.text) if character == "\n"]
        self._seen: dict[int, tuple[bool, bool]] = {}
        self.small_starts = _starts_small(words)

    def of(self, number: int) -> tuple[bool, bool]:
        """Does the word stand in a line in Which Most Words Have a Capital, or in one IN CAPITALS?"""
        line = bisect_right(self._breaks, self._words.starts[number])
        if line not in self._seen:
            start = self._breaks[line - 1] if line else 0
            end = self._breaks[line] if line < len(self._breaks) else len(self._words.text)
            self._seen[line] = self._shape(start, end)
        return self._seen[line]

    def _shape(self, start: int, end: int) -> tuple[bool, bool]:
        first, past = self._words.first_from(start), self._words.first_from(end)
        here = self._words.words[first : min(past, first + 40)]
        shouted = len([word for word in here if word.isupper() and len(word) > 1])
        loud = shouted >= 2 and shouted >= 0.6 * len([word for word in here if len(word) > 1 and word.isalpha()])
        if past - first > 14 or loud:
            return False, loud
        long = [word for word in here if len(word) > 3]
        return len(long) >= 3 and len([word for word in long if word[0].isupper()]) >= 0.7 * len(long), False


def _starts_small(words: Words) -> bool:
    """Are sentences written without capitals, as in hasty notes and raw transcripts?"""
    small = large = 0
    for end, start in zip(words.ends, words.starts[1:], strict=False):
        if words.text[end:start] in (". ", "\n", "? ", ".\n", "\n\n", "\n- "):
            if words.text[start].islower():
                small += 1
            elif words.text[start].isupper():
                large += 1
    return small > large or (small + large == 0 and words.text == words.text.lower())


_BASE = {  # points for one word of this sort, within a sentence and at its start
    Sort.GIVEN: (4.0, 4.0), Sort.GIVEN_WORD: (3.0, 0.5), Sort.SURNAME: (3.0, 2.0), Sort.SHAPED: (3.5, 2.5),
    Sort.SURNAME_WORD: (1.9, -0.5), Sort.LIKELY: (2.0, 0.5), Sort.UNKNOWN: (2.0, -0.5), Sort.WORD: (-1.0, -3.0),
    Sort.PLACE: (-2.0, -2.0),
}  # fmt: skip
_REASONS = {Sort.GIVEN: Reason.GIVEN_NAME, Sort.GIVEN_WORD: Reason.GIVEN_NAME, Sort.SURNAME: Reason.SURNAME,
            Sort.SHAPED: Reason.SURNAME, Sort.SURNAME_WORD: Reason.SURNAME, Sort.LIKELY: Reason.SURNAME}  # fmt: skip


def of_itself(sorts: list[Sort], opens: bool, titled: bool) -> Points:
    """What the words themselves are worth. `sorts` are those of the words that are no prefix."""
    base = max(_BASE[sort][opens and (titled or number == 0)] for number, sort in enumerate(sorts))
    reason = _REASONS.get(max(sorts, key=lambda sort: _BASE[sort][0]), Reason.CAPITAL)
    if len(sorts) > 1 and sorts[0] in GIVEN_NAMES:
        return max(base, 3.0) + 2.0, Reason.FULL_NAME
    if len(sorts) > 1 and Sort.WORD not in sorts and Sort.PLACE not in sorts:
        base += 1.0
    if len(sorts) > 1 and set(sorts) <= {Sort.WORD, Sort.PLACE}:
        base -= 1.0
    if len(sorts) > 1 and sorts[0] is Sort.WORD and Sort.GIVEN not in sorts:
        base -= 1.5  # "Samen Sterk"
    if len(sorts) > 1 and sorts[-1] is Sort.WORD and sorts[0] not in GIVEN_NAMES:
        base -= 0.5  # "Oudewal Lokaal"
    if len(sorts) > 1 and sorts[-1] is Sort.PLACE and sorts[0] not in GIVEN_NAMES:
        base -= 1.5  # "Hart van Nederland"
    if titled and sorts[0] is not Sort.GIVEN:
        base -= 1.5
    return base, reason


def of_before(words: Words, first: int, sorts: list[Sort]) -> Points:
    """What stands in front of it."""
    before, gap = words.at(first - 1), words.gap(first)
    named = sorts[0] in GIVEN_NAMES
    if before == "v" and gap.startswith(" ") and words.gap(first - 1).endswith("<"):
        return 4.0, Reason.LABEL
    if gap.strip(" \u00a0,.(\"'“‘*:\n") or (gap.count("\n") and before not in _STRONG_CUES):
        return 0.0, Reason.CONTEXT
    close = not gap.strip(" \u00a0")
    sort = sort_of(before) if before and not words.words[first - 1].isupper() else Sort.WORD
    if sort is Sort.TITLE:
        return 3.0, Reason.TITLE
    if (sort is Sort.ROLE or before in ("bakker", "slager", "kok")) and gap.strip(" \u00a0") in ("", ","):
        return (2.5 if close else 1.5), Reason.ROLE
    if close and before in _NEAR_FIRMS:
        return -4.0, Reason.CONTEXT
    if before == "van" and close and words.words[first - 2 : first - 1] and words.words[first - 2][0].isupper() \
            and sort_of(words.at(first - 2)) in (Sort.NO_NAME, Sort.ROLE, Sort.WORD) and not named:  # fmt: skip
        return -1.5, Reason.CONTEXT  # "Raad van State", "Officier van Justitie"
    if before in _STRONG_CUES:
        return 2.0, Reason.CONTEXT
    if not close:
        return 0.0, Reason.CONTEXT
    if before in _ARTICLES:
        return (-1.0 if sorts[0] is Sort.GIVEN else -2.5), Reason.CONTEXT
    if before in _NEAR_PLACES:
        return (0.0 if named else -2.5), Reason.CONTEXT
    return (0.5 if before in _WEAK_CUES or before in ACTIONS else 0.0), Reason.CONTEXT


def of_after(words: Words, last: int, sorts: list[Sort]) -> Points:
    """What stands behind it."""
    after, gap = words.at(last + 1), words.gap(last + 1)
    bare = gap.strip(" \u00a0")
    if not bare and gap:
        if after in SAYS:
            return (2.5 if sorts[0] in (Sort.UNKNOWN, Sort.LIKELY) else 2.0), Reason.CONTEXT
        if after in ACTIONS:
            return 1.2, Reason.CONTEXT
        if after.isdigit() and sorts[0] not in GIVEN_NAMES:
            return -2.5, Reason.CONTEXT
        if after == "en" and words.at(last + 2) in ("ik", "zijn", "haar", "mijn"):
            return 1.0, Reason.CONTEXT
    if bare == "(" and ((after.isdigit() and len(after) == 2) or sort_of(after) is Sort.ROLE):
        return (1.0 if sorts[-1] in (Sort.UNKNOWN, Sort.WORD, Sort.PLACE) else 2.0), Reason.ROLE
    if bare == ",":
        next_but = words.at(last + 2) if after in _OF_WHOM else after
        if sort_of(next_but) is Sort.ROLE:
            return 1.5, Reason.ROLE
    return 0.0, Reason.CONTEXT


def of_initials(words: Words, first: int, last: int) -> Points:
    """"R. Kloosterhuis" is somebody; "categorie B. Daarna" is not."""
    if first == last or len(words.words[first]) > 1 or words.gap(first + 1)[:1] != ".":
        return 0.0, Reason.CAPITAL
    known = words.at(first - 1) in _BEFORE_LETTERS or words.small[first + 1] in _AFTER_LETTERS
    return (0.0 if known else 3.0), Reason.SHAPE


def of_label(words: Words, first: int, last: int) -> bool:
    """Is it a speaker's label: alone at the start of a line, with a colon or a time behind it?"""
    before, after = words.gap(first), words.gap(last + 1)
    if first and "\n" not in before:
        return False
    return after.lstrip("* \u00a0_").startswith(":") or ("  " in after and words.at(last + 1)[:1].isdigit())


def is_cue(before: str) -> bool:
    """Does a name often follow this word?"""
    return before in _STRONG_CUES
