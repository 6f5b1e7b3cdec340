"""The head of a file: who was spoken with, when and by whom. It fills fields and is no spoken text."""

import re
from dataclasses import dataclass, fields
from datetime import date

from interviews.lines import Line, LineKind, cells, split_lines
from interviews.source import SourceKind
from interviews.words import plain
from projects.stakeholder import Side


@dataclass(frozen=True, slots=True)
class Header:
    """What the head of a file says; "" or None where it says nothing."""

    code: str = ""
    title: str = ""
    respondent: str = ""
    function: str = ""
    organisation: str = ""
    side: Side | None = None
    group: str = ""
    interviewer: str = ""
    consent: str = ""
    form: str = ""
    held_on: date | None = None
    kind: SourceKind | None = None


_LABELS = {  # as plain() writes them
    "code": ("interview id", "document id", "interviewnummer", "nummer", "code", "id"),
    "title": ("titel", "title", "onderwerp", "betreft"),
    "respondent": ("respondent", "respondente", "naam", "naam geinterviewde", "geinterviewde", "gesproken met",
                   "gesprek met", "gesprekspartner", "naam respondent", "interviewee", "deelnemer", "name"),
    "function": ("functie", "beroep", "rol", "function", "role"),
    "organisation": ("organisatie", "organisation", "organization", "werkgever", "bedrijf"),
    "side": ("intern extern", "internextern", "zijde", "side"),
    "group": ("groep", "doelgroep", "groep belanghebbenden", "group"),
    "interviewer": ("interviewer", "interviewster", "interviewers", "afgenomen door", "gespreksleider",
                    "onderzoeker", "naam interviewer"),
    "consent": ("toestemming", "consent", "akkoord"),
    "form": ("vorm", "methode", "wijze", "form", "method"),
    "held_on": ("datum", "date", "datum gesprek", "gespreksdatum", "datum interview", "vastgesteld op"),
    "kind": ("soort", "soort document", "documentsoort", "type"),
    "": ("tijd", "tijdstip", "plaats", "locatie", "duur", "duration", "language", "versie", "looptijd", "project",
         "vastgesteld door", "opgesteld door", "aanwezig", "notulist", "verslag", "status", "bestand", "opname",
         "leeftijd", "time", "location", "taal", "mail", "e mail", "telefoon", "auteur", "description"),
}  # fmt: skip
_FIELD_OF = {label: name for name, labels in _LABELS.items() for label in labels}
_SPEAKING = {"interviewer", "respondent"}  # these labels also stand in front of what people say
_NEVER_SPEAK = ("naam", "gesproken met", "gesprek met")
_PAIR = re.compile(r"^(?:[*_]{0,3})(?P<label>[^:|*\n]{1,40}?)\s{0,4}"
                   r"(?:\(?[*_]{0,2}\(?(?P<short>[A-Z]{1,3})\)[*_]{0,2}\)?)?"
                   r"[*_]{0,3}\s{0,4}:[*_]{0,3}\s*(?P<value>.*)$")  # fmt: skip
_LINES_OF_A_HEAD = 40
_LONGEST_HEAD = 50_000  # characters
_LINES_OF_AN_INTRODUCTION = 2
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")  # fmt: skip
_MONTH_OF = {name[:3]: number for number, name in enumerate(_MONTHS, 1)} \
    | {"mrt": 3, "mar": 3, "may": 5, "okt": 10, "oct": 10}  # fmt: skip
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b")
_MONTH_FIRST = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_WORDS = re.compile(r"\b(\d{1,2})(?:e|ste)?\s+([a-z]{3,9})\.?\s+((?:19|20)\d\d)\b", re.IGNORECASE)


def split_header(text: str) -> tuple[Header, str]:
    """What the head says, and `text` without the lines of that head."""
    front = text.rfind("\n", 0, _LONGEST_HEAD) if len(text) > _LONGEST_HEAD else len(text)
    lines = split_lines(text[: front if front > 0 else len(text)])
    first = next((number for number, line in enumerate(lines) if line.kind is not LineKind.BLANK), len(lines))
    pairs, used = _front_matter(lines, first)
    told = any(_FIELD_OF.get(label) for label, _ in pairs)
    more, loose = _head_lines(lines, max(used, default=first - 1) + 1, told)
    return _fill([*pairs, *more]), _without(text, used | loose)


def fill_from(notes: str) -> Header:
    """The header in a block of "label: value" lines, such as the NOTE of a vtt file."""
    return _fill([pair for line in split_lines(notes) if (pair := _pair(line)) and pair[0] in _FIELD_OF])


def _front_matter(lines: tuple[Line, ...], first: int) -> tuple[list[tuple[str, str]], set[int]]:
    """The pairs between two lines of three dashes at the very top."""
    if first >= len(lines) or lines[first].text != "---":
        return [], set()
    close = next((n for n in range(first + 1, min(len(lines), first + 60)) if lines[n].text in ("---", "...")), None)
    if close is None:
        return [], set()
    pairs = [_pair(line) for line in lines[first + 1 : close]]
    if not any(pairs):
        return [], set()  # two rules around words: nothing of a head
    return [pair for pair in pairs if pair], set(range(first, close + 1))


def _head_lines(lines: tuple[Line, ...], start: int, fenced: bool) -> tuple[list[tuple[str, str]], set[int]]:
    """Known labels among the titles, pictures and an introduction at the top."""
    found: list[tuple[int, str, str]] = []
    others = 0
    for number in range(start, min(len(lines), start + _LINES_OF_A_HEAD)):
        line = lines[number]
        pair = _pair(line)
        if pair and pair[0] in _FIELD_OF and pair[1]:
            if _FIELD_OF[pair[0]] in _SPEAKING and not _is_name(pair[1]):
                break  # the conversation has begun
            found.append((number, *pair))
        elif line.kind in (LineKind.PLAIN, LineKind.ITEM, LineKind.ROW) and not _is_title(lines, number):
            others += 1
            if (pair and pair[1]) or others > _LINES_OF_AN_INTRODUCTION or line.kind is not LineKind.PLAIN:
                break
    sure = {number for number, label, _ in found
            if _FIELD_OF[label] not in _SPEAKING or label.startswith(_NEVER_SPEAK)}  # fmt: skip
    kept = [entry for entry in found if entry[0] in sure or "(" in lines[entry[0]].text
            or _touches(lines, entry[0], sure)]  # fmt: skip
    if (not sure and len(kept) < 2) or (fenced and len(kept) == len(sure)):
        return [], set()
    used = {number for number, _, _ in kept}
    rules = {number + 1 for number in used if number + 1 < len(lines) and lines[number].kind is LineKind.ROW
             and lines[number + 1].kind is LineKind.RULE}  # fmt: skip
    return [(label, value) for _, label, value in kept], used | rules


def _touches(lines: tuple[Line, ...], number: int, sure: set[int]) -> bool:
    """ "Interviewer: Jan Smit" may be of the head or of the talk; it is of the head if it stands among its lines."""
    for step in (-1, 1):
        near = number + step
        # Between the paragraphs of a Word file stands an empty line; after the last line of a head too, so that
        # only a label of the head further down says that it goes on.
        while step > 0 and near < len(lines) and lines[near].kind is LineKind.BLANK:
            near += step
        while 0 <= near < len(lines) and lines[near].kind not in (LineKind.BLANK, LineKind.HEADING):
            if near in sure:
                return True
            near += step
    return False


def _is_title(lines: tuple[Line, ...], number: int) -> bool:
    """A short line alone before any label: the title of the document."""
    alone = number + 1 >= len(lines) or lines[number + 1].kind is LineKind.BLANK
    return alone and len(lines[number].text) <= 100 and ":" not in lines[number].text \
        and not lines[number].text.endswith((".", "?", "!"))  # fmt: skip


def _pair(line: Line) -> tuple[str, str] | None:
    if line.kind is LineKind.ROW:
        filled = [cell.text for cell in cells(line) if cell.text]
        return (plain(filled[0]), filled[1].strip("* ")) if len(filled) == 2 else None
    found = _PAIR.match(line.text) if line.kind in (LineKind.PLAIN, LineKind.HEADING) else None
    return (plain(found["label"]), found["value"].strip('*_ "\\')) if found else None


def _is_name(value: str) -> bool:
    words = value.split()
    return 0 < len(words) <= 6 and value[0].isupper() and not value.endswith((".", "?", "!", ",")) \
        and sum(word[0].isupper() for word in words) * 2 >= len(words)  # fmt: skip


def _fill(pairs: list[tuple[str, str]]) -> Header:
    """The first value of each field wins."""
    said: dict[str, str] = {}
    for label, value in pairs:
        said.setdefault(_FIELD_OF.get(label, ""), value)
    texts = {field.name: said.get(field.name, "") for field in fields(Header) if field.type is str}
    kind = kind_from_words(said.get("kind", ""))
    if kind is None and any(label in ("document id", "soort") for label, _ in pairs) and not texts["respondent"]:
        kind = SourceKind.DOCUMENT
    side, held_on = _side(said.get("side", "")), find_date(said.get("held_on", ""))
    return Header(**texts, side=side, held_on=held_on, kind=kind)


def _side(words: str) -> Side | None:
    lower = words.casefold()
    if lower.startswith(("extern", "partner")):
        return Side.PARTNER
    return Side.STAFF if lower.startswith(("intern", "staff", "medewerker")) else None


def kind_from_words(words: str) -> SourceKind | None:
    """The kind of source that a title, a file name or the word after "soort:" speaks of."""
    lower = plain(words)
    if "interview" in lower or re.search(r"\bgesprek(?:sverslag)?\b", lower):
        return SourceKind.INTERVIEW
    if "veiligheidsplan" in lower or re.search(r"\bivp\b", lower):
        return SourceKind.IVP
    if "beleidsplan" in lower or "beleidsnota" in lower:
        return SourceKind.POLICY_PLAN
    if "jaarverslag" in lower:
        return SourceKind.ANNUAL_REPORT
    if re.search(r"\bervaring", lower):
        return SourceKind.EXPERIENCE
    return SourceKind.DOCUMENT if re.search(r"\b(?:document|rapport|notitie|nota)\b", lower) else None


def find_date(words: str) -> date | None:
    """The first date in `words` that exists: "2026-09-08", "8-9-2026", "8 september 2026", "Sep 8, 2026"."""
    for pattern, order in ((_ISO, (1, 2, 3)), (_NUMBERS, (3, 2, 1)), (_WORDS, (3, 2, 1)),
                           (_MONTH_FIRST, (3, 1, 2))):  # fmt: skip
        for found in pattern.finditer(words):
            year, month, day = (found[group] for group in order)
            number = int(month) if month.isdigit() else _MONTH_OF.get(month[:3].casefold(), 0)
            try:
                return date(int(year), number, int(day))
            except ValueError:
                continue
    return None


def _without(text: str, used: set[int]) -> str:
    if not used:
        return text
    kept = [raw for number, raw in enumerate(text.split("\n")) if number not in used]
    return "\n".join(kept).strip("\n")
