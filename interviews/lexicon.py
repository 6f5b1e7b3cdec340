"""What a word with a capital may be: a given name, a surname, a place, an organisation, an ordinary word ..."""

from enum import StrEnum
from functools import lru_cache

from interviews.capitals import DAYS, JARGON, ORGANISATIONS, PEOPLES, ROLES, TITLES
from interviews.given_names import GIVEN, WORDLIKE
from interviews.more_words import ENGLISH, is_derived
from interviews.places import BUILDING_ENDS, PLACES, STREET_ENDS
from interviews.surnames import COMPOUND, PARTS, STRONG, SURNAMES
from interviews.tokens import is_known, is_word
from interviews.words import listed


class Sort(StrEnum):
    """Of a word in lower case. The first that fits counts."""

    TITLE = "title"
    ROLE = "role"
    GIVEN = "given"
    GIVEN_WORD = "given-word"  # "Roos", "Storm"
    NO_NAME = "no-name"  # days, organisations, peoples, jargon
    PLACE = "place"
    SURNAME = "surname"
    SURNAME_WORD = "surname-word"  # "Bakker", "Visser"
    SHAPED = "shaped"  # unknown, and hardly anything but a surname: "Tienstra"
    STREET = "street"
    WORD = "word"
    LIKELY = "likely"  # unknown, with the end of a surname
    UNKNOWN = "unknown"


NAMES = frozenset({Sort.GIVEN, Sort.GIVEN_WORD, Sort.SURNAME, Sort.SURNAME_WORD, Sort.SHAPED, Sort.LIKELY, Sort.UNKNOWN,
                   Sort.WORD, Sort.PLACE})  # fmt: skip
"""What may be part of a name, if other things say so."""
GIVEN_NAMES = frozenset({Sort.GIVEN, Sort.GIVEN_WORD})
_ONLY_NAMES = listed("""
aaltje albert alexander arend arie bob boudewijn charles claus daan dolf donna eise ella ellen els elsje erik eva frits
geert hannes hans hein helen hendrik henk henry hilletje ida jaap jan janet jeanet joel johan johannes jonas justine
karel karin karst karsten kees kim klaas koen kris lammert leentje luis maarten maartje marc margriet marieke maxime
miep mies mohammed nasser oscar peter piet quinten rachel rené rieke rob robbert robert serge sita steven tim tjerk
tommy ton vishal willem wim
""")
"""They stand in the dictionary, but nobody uses them as words."""


@lru_cache(maxsize=60_000)
def sort_of(word: str) -> Sort:
    """The sort of a word in lower case, without the "'s" of a genitive."""
    if word in TITLES:
        return Sort.TITLE
    if word in ROLES:
        return Sort.SURNAME_WORD if word in SURNAMES else Sort.ROLE
    if word in DAYS or word in ORGANISATIONS or word in JARGON:
        return Sort.NO_NAME
    if _given(word):
        return Sort.GIVEN_WORD if word in WORDLIKE else Sort.GIVEN
    if word in PLACES:
        return Sort.SURNAME_WORD if word in SURNAMES else Sort.PLACE
    if word in SURNAMES or (word.count("-") == 1 and set(word.split("-")) <= SURNAMES):
        return Sort.SURNAME_WORD if is_known(word) else Sort.SURNAME
    if PEOPLES.match(word):
        return Sort.NO_NAME
    if "-" in word and any(part in PLACES or part in JARGON for part in word.split("-")):
        return Sort.PLACE
    return _by_shape(word)


def _given(word: str) -> bool:
    """A given name, also in two parts, or with the s of a genitive: "Anne-Fleur", "Marijkes plan"."""
    if word in GIVEN or ("-" in word and all(part in GIVEN for part in word.split("-"))):
        return True
    for tail in ("tje", "je", "ke"):
        if word.endswith(tail) and len(word) - len(tail) > 2 and not is_known(word):
            stem = word[: -len(tail)]
            if stem in GIVEN and stem not in WORDLIKE:
                return True  # "Sientje", "Keesje"
    whole = word[:-1]
    return (word.endswith("s") and len(word) > 4 and whole in GIVEN and whole not in WORDLIKE and word not in SURNAMES
            and not is_known(word))  # fmt: skip


def _by_shape(word: str) -> Sort:
    if is_known(word) or is_derived(word) or word in ENGLISH:
        return Sort.WORD
    if STRONG.search(word) and len(word) > 5:
        return Sort.SHAPED
    if (STREET_ENDS.search(word) or BUILDING_ENDS.search(word)) and len(word) > 6:
        return Sort.STREET
    if is_word(word):
        return Sort.LIKELY if COMPOUND.search(word) and "-" not in word else Sort.WORD
    return Sort.LIKELY if PARTS.search(word) and len(word) > 4 else Sort.UNKNOWN


@lru_cache(maxsize=20_000)
def is_name_in_small_letters(word: str) -> bool:
    """A given name that is nothing else when it is written without a capital: "fatima", not "roos" or "mark"."""
    if len(word) < 3 or word not in GIVEN or word in WORDLIKE:
        return False
    if word in _ONLY_NAMES:
        return True
    if len(word) < 4 or is_known(word) or is_derived(word):
        return False
    return word not in PLACES and word not in ORGANISATIONS
