"""Small comparisons of words that several readers share."""

import re
import unicodedata

PREFIXES = frozenset({"van", "de", "den", "der", "het", "'t", "’t", "t", "ten", "ter", "te", "in", "op", "el", "al",
                      "la", "le", "du", "von", "da", "dos", "bin", "ben", "uit", "aan", "bij", "'s", "’s", "d'",
                      "ait", "ould"})  # fmt: skip


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(words.split())


def plain(words: str) -> str:
    """Lower case without accents, marks and double spaces: "**Naam_geïnterviewde**" -> "naam geinterviewde"."""
    letters = unicodedata.normalize("NFKD", words)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    return re.sub(r"[\s*_/-]+", " ", bare).strip(" .:")


def same_person(label: str, name: str) -> bool:
    """May a speaker's label stand for this full name? First name, surname, initial or "Achternaam, Voornaam"."""
    said, full = _name_words(label), _name_words(name)
    if not said or not full:
        return False
    if set(said) <= set(full) or set(full) <= set(said):
        return True
    if "".join(word[0] for word in full) == "".join(said) and len(said) == 1 and len(said[0]) > 1:
        return True  # "HJB"
    initials = [word for word in said if len(word) == 1]
    rest = [word for word in said if len(word) > 1]
    if not rest:
        return False
    return (bool(initials) and set(rest) <= set(full) and full[0][0] == initials[0]) \
        or _is_initialled(full, said)  # fmt: skip


def _is_initialled(full: list[str], said: list[str]) -> bool:
    """The header says "A. Verlinde", the label "Anouk Verlinde" or "Anouk"."""
    if len(full[0]) > 1:
        return False
    return said[0][0] == full[0] and (len(said) == 1 or set(full[1:]) <= set(said))


def _name_words(name: str) -> list[str]:
    bare = re.sub(r"\([^)]*\)", " ", name)
    if "," in bare:
        last, _, first = bare.partition(",")
        bare = f"{first} {last}"
    words = [word.strip(".,;:'’\"") for word in plain(bare).replace(".", " ").split()]
    return [word for word in words if word and word not in PREFIXES]
