"""Which name is whose: the same person keeps the same pseudonym through the whole project. Pure and deterministic."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from interviews.nicknames import other_names
from interviews.words import PREFIXES, plain

_WOMAN, _MAN = "v", "m"
_TITLES = {
    **dict.fromkeys(("mevrouw", "mevr", "mw", "juffrouw", "mej"), _WOMAN),
    **dict.fromkeys(("meneer", "mijnheer", "heer", "dhr"), _MAN),
    **dict.fromkeys(("mr", "drs", "dr", "ir", "ing", "prof", "ds", "familie", "gezin", "fam", "juf", "meester"), ""),
    **dict.fromkeys(("opa", "oma", "oom", "ome", "tante", "zuster", "broeder", "pater"), ""),
}


@dataclass(frozen=True, slots=True)
class Assigned:
    """A pseudonym for each name, as it was given.

    `new` are those that the key table does not have yet. `ambiguous` are names that fit several people, with the codes
    of those people: such a name has a code of its own, and a person should look at it.
    """

    codes: Mapping[str, str]
    new: Mapping[str, str] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Form:
    """The parts of a name as it was written: words in lower case without accents. One bare word may be either part."""

    given: tuple[str, ...] = ()
    surname: str = ""
    prefix: tuple[str, ...] = ()
    bare: str = ""
    sex: str = ""

    @property
    def parts(self) -> int:
        """How much of the name this says."""
        return len(self.given) * 2 + bool(self.surname) * 3 + bool(self.bare)


@dataclass(slots=True)
class _Person:
    code: str
    forms: list[_Form] = field(default_factory=list)


def assign(names: Sequence[str], known: Mapping[str, str], letter: str = "P") -> Assigned:
    """A pseudonym for each of `names`: of whoever in `known` (name -> code) it is, or the next free one.

    `known` is the key table of the project, with the people of the roster (full name -> "R03") and the names that got a
    code before. "Dilan", "mevrouw Aydin" and "D. Aydin" get the code of "Dilan Aydin" as long as nobody else fits. The
    fullest names come first, then the order of `names`, so that the outcome does not hang on where a name stands.
    """
    register = _Register(known)
    codes: dict[str, str] = {}
    new: dict[str, str] = {}
    ambiguous: dict[str, tuple[str, ...]] = {}
    taken = set(known.values())
    for name in sorted(dict.fromkeys(names), key=lambda name: -_form(name).parts):
        form = _form(name)
        people = register.fitting(form)
        if (code := register.exact(name)) is None:
            if len(people) == 1:
                code = people[0].code
                people[0].forms.append(form)
                register.index(people[0], form)
            else:
                code = _next(taken, letter)
                taken.add(code)
            register.keep(name, code, None if people else form)
            new[name] = code
        others = tuple(sorted({person.code for person in people if person.code != code}))
        if others:
            ambiguous[name] = others if code in new.values() and len(people) > 1 else tuple(sorted({*others, code}))
        codes[name] = code
    return Assigned(codes, new, ambiguous)


def _next(taken: set[str], letter: str) -> str:
    """One above the highest: the number of somebody who was erased is not given to another."""
    tails = [code[len(letter) :] for code in taken if code.startswith(letter)]
    numbers = [int(tail) for tail in tails if tail.isdecimal()]
    return f"{letter}{max(numbers, default=0) + 1:02d}"


class _Register:
    """Who is known, found by any word of a name."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._codes: dict[str, str] = {}
        self._by_word: dict[str, list[_Person]] = {}
        self._people: dict[str, _Person] = {}
        full = sorted(known.items(), key=lambda item: -_form(item[0]).parts)
        for name, code in full:
            form = _form(name)
            shared = [person for person in self.fitting(form) if person.code != code]
            # "Jan" that had a code of its own because two people are called so, stands for nobody.
            self.keep(name, code, None if shared and form.parts < 3 else form)

    def keep(self, name: str, code: str, form: _Form | None) -> None:
        """Remember a name; `form` None: it stands for nobody in particular."""
        self._codes[_bare(name)] = code
        if form is not None:
            person = self._people.setdefault(code, _Person(code))
            person.forms.append(form)
            self.index(person, form)

    def index(self, person: _Person, form: _Form) -> None:
        """Make the person known by the words of this form."""
        for word in {form.surname, form.bare, *form.given[:1]} - {""}:
            there = self._by_word.setdefault(word, [])
            if person not in there:
                there.append(person)

    def exact(self, name: str) -> str | None:
        """The code that was given to just this name."""
        return self._codes.get(_bare(name))

    def fitting(self, form: _Form) -> list[_Person]:
        """Who this may be, in the order of their codes."""
        words = {form.surname, form.bare, *form.given[:1]} - {""}
        words |= {other for word in words for other in map(_bare, other_names(word))}
        found = {person.code: person for word in words for person in self._by_word.get(word, ())}
        return [found[code] for code in sorted(found) if _may_be(form, found[code])]


def _may_be(form: _Form, person: _Person) -> bool:
    """Does a form fit everything that is known of the person, and at least one form by a part of the name?"""
    return any(_fits(form, other) for other in person.forms) \
        and not any(_clashes(form, other) for other in person.forms)  # fmt: skip


def _fits(one: _Form, other: _Form) -> bool:
    return _is_given(one, other) or any(_same_given(a, b) for a in _givens(one) for b in _givens(other)) \
        or bool(_surnames(one) & _surnames(other))  # fmt: skip


def _is_given(one: _Form, other: _Form) -> bool:
    """Is one of them "Harm Jan", where the other is "Harm Jan Boxem"?"""
    return _says_given_of(one, other) or _says_given_of(other, one)


def _says_given_of(short: _Form, full: _Form) -> bool:
    return len(full.given) > 1 and not short.prefix and (*short.given, short.surname) == full.given


def _givens(form: _Form) -> Iterator[str]:
    if form.given and len(form.given[0]) > 1:
        yield form.given[0]
    if form.bare:
        yield form.bare


def _surnames(form: _Form) -> set[str]:
    return {form.surname, form.bare} - {""}


def _clashes(one: _Form, other: _Form) -> bool:
    """Do they say different things of the same part? "Jan de Wit" is not "Jan Bakker", nor "meneer" "mevrouw"."""
    if _is_given(one, other):
        return False
    if one.surname and other.surname and one.surname != other.surname:
        return True
    if one.prefix and other.prefix and one.prefix != other.prefix:
        return True
    if one.sex and other.sex and one.sex != other.sex:
        return True
    if one.given and other.given:
        if not _same_given(one.given[0], other.given[0]):
            return True
        longer = [form.given[1] for form in (one, other) if len(form.given) > 1 and len(form.given[1]) > 1]
        return len(longer) == 2 and longer[0] != longer[1]
    return False


def _same_given(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other or other in map(_bare, other_names(one))


def _form(name: str) -> _Form:
    """The parts of a name: "mevrouw K. de Vries" -> given ("k",), prefix ("de",), surname "vries", a woman."""
    if name.count(",") == 1:
        family, _, rest_of_name = name.partition(",")
        name = f"{rest_of_name} {family}"
    words = _bare(name.replace(".", ". ")).replace(".", " ").split()
    sex = titled = ""
    while len(words) > 1 and (words[0] in _TITLES or words[:2] == ["de", "heer"]):
        if words[0] == "de":
            words = words[1:]
        titled, *words = words
        sex = sex or _TITLES[titled]
    first = next((n for n, word in enumerate(words) if word in PREFIXES and len(word) > 1), None)
    if first is not None and first < len(words) - 1:
        rest = first
        while rest < len(words) - 1 and words[rest] in PREFIXES:
            rest += 1
        return _Form(tuple(words[:first]), " ".join(words[rest:]), tuple(words[first:rest]), sex=sex)
    if len(words) <= 1:
        word = words[0] if words else ""
        return _Form(surname=word, sex=sex) if titled else _Form(bare=word, sex=sex)
    return _Form(tuple(words[:-1]), words[-1], sex=sex)


def _bare(name: str) -> str:
    """Lower case without accents, the ones that have no plain form in Unicode too: "Aydın" is "aydin"."""
    return plain(name.translate(_LETTERS))


_LETTERS = str.maketrans("ıİłŁøØđĐ", "iIlLoOdD")
