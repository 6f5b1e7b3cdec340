"""Dutch words and their lemmas, with simplemma (spec/dutch.md: 88 % right, against spaCy's lookup tables 74 %)."""

import re
from functools import lru_cache

import simplemma

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPWORDS = _set(
    """aan al alle alleen als altijd alles ander andere anders bij binnen boven daar daarom dan dat de deze die dit doen
    door dus echt een eens eigenlijk elk elkaar en er erg ergens even gaan ge geen geven gewoon graag haar hebben heel
    hem hen het hier hij hoe hun iemand iets ik in ja je jij jou jouw jullie kan keer kijken komen krijgen kunnen laten
    maar maken me mee meer men met mij mijn moeten mogen mezelf na naar nee net niemand niet niets nog nou nu of om
    omdat onder ons onze ook op over samen soms staan te tegen ten terug toch toe toen tot u uit uw van vaak vanaf
    veel vinden voor waar wanneer want wat we weer weg wel welk werken wie wij willen worden zal ze zeggen zelf zich
    zien zij zijn zitten zo zoals zodat zullen zonder zou zouden the of and to a is that for it with on"""
)


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """The lemma of one word, lower case. simplemma marks some with "_": that is stripped."""
    return str(simplemma.lemmatize(word, lang="nl")).lower().replace("_", "")


def lemmas(text: str, *, content: bool = False) -> list[str]:
    """The lemmas of `text` in their order; `content` leaves out stop words and single letters."""
    found = [lemma(word) for word in words(text)]
    return [word for word in found if len(word) > 1 and word not in STOPWORDS] if content else found


def words(text: str) -> list[str]:
    """The words of `text`, lower case, in their order; numbers are words, punctuation is not."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]
