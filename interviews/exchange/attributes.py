"""What we know of people and sources as attributes of cases and documents, in Dutch words, and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from interviews.header import find_date, kind_from_words
from interviews.source import Source, SourceKind
from interviews.words import plain
from projects.consent import Consent, ConsentState, Purpose, consents_from_words
from projects.stakeholder import Side, Stakeholder

FUNCTION, ORGANISATION, SIDE, GROUP = "Functie", "Organisatie", "Zijde", "Groep"
CODE, KIND, HELD_ON, FORM = "Code", "Soort", "Datum", "Vorm"
_SIDES = {Side.STAFF: "Medewerker", Side.PARTNER: "Partner"}
_KINDS = {
    SourceKind.INTERVIEW: "Interview", SourceKind.IVP: "Integraal veiligheidsplan",
    SourceKind.POLICY_PLAN: "Handhavingsbeleidsplan", SourceKind.ANNUAL_REPORT: "Jaarverslag",
    SourceKind.EXPERIENCE: "Ervaring elders", SourceKind.DOCUMENT: "Document",
}  # fmt: skip
_PURPOSES = {
    Purpose.RECORDING: "Toestemming opname", Purpose.QUOTE: "Toestemming citaat",
    Purpose.FUNCTION: "Toestemming functie", Purpose.READ_BACK: "Toestemming na teruglezen",
}  # fmt: skip
_STATES = {
    ConsentState.UNKNOWN: "onbekend", ConsentState.GIVEN: "gegeven", ConsentState.NOT_SIGNED: "nog niet getekend",
    ConsentState.REFUSED: "geweigerd", ConsentState.WITHDRAWN: "ingetrokken",
}  # fmt: skip
_NAMES = {  # how other tools and people call them, as plain() writes it
    FUNCTION: ("functie", "function", "beroep", "rol", "role", "job", "occupation"),
    ORGANISATION: ("organisatie", "organisation", "organization", "werkgever", "bedrijf"),
    SIDE: ("zijde", "side", "intern extern", "intern of extern"),
    GROUP: ("groep", "group", "doelgroep"),
    CODE: ("code", "interview id"),
    KIND: ("soort", "soort document", "documentsoort"),
    HELD_ON: ("datum", "date", "datum gesprek", "gespreksdatum"),
    FORM: ("vorm", "form", "methode"),
    "Toestemming": ("toestemming", "consent"),
    **{name: (plain(name),) for name in _PURPOSES.values()},
}
ALL = (FUNCTION, ORGANISATION, SIDE, GROUP, *_PURPOSES.values(), CODE, KIND, HELD_ON, FORM)
_KNOWN = {name: ours for ours, names in _NAMES.items() for name in names}
_STAFF = ("medewerker", "intern", "staff", "gemeente", "internal")
_PARTNER = ("partner", "extern", "external")


@dataclass(frozen=True, slots=True)
class PersonWords:
    """What attributes say of somebody; `rest` holds those that we have no field for."""

    function: str = ""
    organisation: str = ""
    side: Side | None = None
    group: str = ""
    consents: tuple[Consent, ...] = ()
    rest: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Do they say nothing that makes somebody a conversation partner?"""
        return not (self.function or self.organisation or self.side or self.group or self.consents)


@dataclass(frozen=True, slots=True)
class SourceWords:
    """What attributes say of a source."""

    code: str = ""
    kind: SourceKind | None = None
    held_on: date | None = None
    form: str = ""


def of_person(person: Stakeholder, *, with_function: bool) -> dict[str, str]:
    """The attributes of a conversation partner; never the name."""
    said = {
        FUNCTION: person.function if with_function else "", ORGANISATION: person.organisation,
        SIDE: _SIDES[person.side], GROUP: person.group,
    } | {_PURPOSES[one.purpose]: _consent(one) for one in person.consents}  # fmt: skip
    return {name: value for name, value in said.items() if value}


def of_source(source: Source) -> dict[str, str]:
    """The attributes of a source."""
    said = {
        CODE: source.code, KIND: _KINDS[source.kind],
        HELD_ON: source.held_on.isoformat() if source.held_on else "", FORM: source.form,
    }  # fmt: skip
    return {name: value for name, value in said.items() if value}


def person_in(values: Mapping[str, str]) -> PersonWords:
    """What the attributes of a case say of a person, whatever the names of the attributes."""
    known, rest = _sorted_out(values, {FUNCTION, ORGANISATION, SIDE, GROUP, "Toestemming", *_PURPOSES.values()})
    side = plain(known.get(SIDE, ""))
    consents = [found for purpose, name in _PURPOSES.items() if (found := _read_consent(purpose, known.get(name, "")))]
    if not consents:
        consents = list(consents_from_words(known.get("Toestemming", "")))
    return PersonWords(
        known.get(FUNCTION, ""), known.get(ORGANISATION, ""),
        Side.STAFF if side in _STAFF else Side.PARTNER if side in _PARTNER else None,
        known.get(GROUP, ""), tuple(consents), rest,
    )  # fmt: skip


def source_in(values: Mapping[str, str]) -> SourceWords:
    """What the attributes of a document say of a source."""
    known, _ = _sorted_out(values, {CODE, KIND, HELD_ON, FORM})
    kinds = {plain(words): kind for kind, words in _KINDS.items()}
    kind = kinds.get(plain(known.get(KIND, ""))) or kind_from_words(known.get(KIND, ""))
    return SourceWords(known.get(CODE, ""), kind, find_date(known.get(HELD_ON, "")), known.get(FORM, ""))


def _sorted_out(values: Mapping[str, str], wanted: set[str]) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    known: dict[str, str] = {}
    rest = []
    for name, value in values.items():
        ours = _KNOWN.get(plain(name), "")
        if ours in wanted and value.strip():
            known.setdefault(ours, value.strip())
        elif not ours and value.strip():
            rest.append((name, value.strip()))
    return known, tuple(rest)


def _consent(consent: Consent) -> str:
    """"gegeven; 2026-09-08; mondeling bevestigd"; only as long as there is something to say."""
    since = consent.since.isoformat() if consent.since else ""
    return "; ".join([_STATES[consent.state], since, consent.note]).rstrip("; ")


def _read_consent(purpose: Purpose, said: str) -> Consent | None:
    parts = [*said.split("; ", 2), "", ""]
    state = next((state for state, words in _STATES.items() if words == parts[0].casefold()), None)
    return None if state is None else Consent(purpose, state, find_date(parts[1]), parts[2])
