"""The sheet Leeswijzer: what this file is, how it came about, and what stays out."""

from collections.abc import Sequence

from openpyxl.worksheet.hyperlink import Hyperlink

from exports import style
from exports.cells import height
from exports.content import Content
from exports.sheet import Writer, put, set_widths
from exports.words import LEGAL_BASIS, WITHHELD, day, how_many, long_date, number, rule_in_words

SHEET, SHEETS = "Leeswijzer", "Bladen"
_WIDTHS = (28.0, 150.0)
_Section = tuple[str, list[tuple[str, str]]]

ABOUT = {
    "Verwachtingen": "Elke verwachting met wie haar heeft, van wie, hoe meetbaar zij is en of men het eens is.",
    "Per partij": "Dezelfde verwachtingen, per partij: wat zij van ons verwacht en wij van haar.",
    "Beelden": "Hoe groepen de handhaving zien, per thema. Aantal = gesprekken. Vul zelf het gewenste beeld en de "
    "actie in.",
    "Geen overeenstemming": "Waar de groep het niet eens werd: de standpunten, wie beslist en wanneer.",
    "Stemmingen": "De uitslag van elke gesloten ronde, met de afspraak over de drempel die vooraf vaststond.",
    "Doelen en indicatoren": "De doelen van het programma en de cijfers waarmee je ze verantwoordt.",
    "Uren en maandplanning": "Uren per doel over twaalf maanden. De formules rekenen mee als je iets verandert.",
    "Bronnen": "De gesprekken (met code, en met functie waar dat mag) en de documenten.",
    "Herleiding": "De draad van doel naar verwachting, stelling, stemming en citaat. Filter op een doel en lees de "
    "woorden.",
    "Memo": "Wat de begeleiders bij gesprekken, passages, codes en stellingen opschreven. Voor intern gebruik.",
    "Lijsten": "De keuzes achter de keuzelijsten op de andere bladen.",
}


def write_guide(writer: Writer, content: Content, sheets: Sequence[str]) -> None:
    """Write the first sheet; `sheets` are the others, in order."""
    sheet = writer.new_sheet(SHEET)
    set_widths(sheet, _WIDTHS)
    project = content.project
    put(sheet, 1, 1, writer.text(f"HUP-verwachtingen {project.municipality}"), font=style.TITLE)
    put(sheet, 2, 1, writer.text(project.name), font=style.QUIET)
    for row, high in ((1, 28.0), (2, 20.0)):
        sheet.cell(row, 1).alignment, sheet.cell(row, 1).border = style.LEFT, style.NO_BORDER
        sheet.row_dimensions[row].height = high
    row = 4
    for title, lines in _sections(content, sheets):
        put(sheet, row, 1, title, font=style.SECTION)
        put(sheet, row, 2, "")
        sheet.row_dimensions[row].height = 20
        for label, words in lines:
            row += 1
            texts = writer.text(label), writer.text(words)
            for place, text in enumerate(texts, start=1):
                put(sheet, row, place, text, font=style.BOLD if place == 1 else style.BODY)
            sheet.row_dimensions[row].height = height(zip(texts, _WIDTHS, strict=True), 1.04)
            if title == SHEETS:
                link = put(sheet, row, 1, label, font=style.LINK)
                link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{label}'!A1")
        row += 2
    style.set_page(sheet, f"A1:B{row - 2}", writer.foot, one_page=True)


def _sections(content: Content, sheets: Sequence[str]) -> list[_Section]:
    found = [
        ("Dit bestand", _about(content)),
        (SHEETS, [(name, ABOUT[name]) for name in sheets]),
        ("Hoe het tot stand kwam", _basis(content)),
        ("Wat er niet in staat", _left_out(content)),
    ]
    return [(title, lines) for title, lines in found if lines]


def _about(content: Content) -> list[tuple[str, str]]:
    project = content.project
    return [
        ("Wat", "De verwachtingen van medewerkers en partners van de handhaving, met de stemmingen daarover en de "
                "doelen die daaruit volgen. Het is de basis voor het handhavingsuitvoeringsprogramma (HUP)."),
        ("Voor wie", "De opdrachtgever en de begeleiders van het traject. Dit is de interne versie: controleer wat "
                     "erin staat voordat je het openbaar maakt (Woo)."),
        ("Gemeente en team", ", ".join(part for part in (project.municipality, project.team) if part)),
        ("Periode van het programma", f"{long_date(project.starts_on)} tot en met {long_date(project.ends_on)}"),
        ("Grondslag", LEGAL_BASIS[project.legal_basis]),
        ("Gemaakt op", f"{long_date(day(content.made_at))}, met Draagvlak"),
    ]  # fmt: skip


def _basis(content: Content) -> list[tuple[str, str]]:
    voices = [line for line in content.sources if line.kind.is_voice]
    documents = len(content.sources) - len(voices)
    lines = [
        ("Bronnen", f"{how_many(len(voices), 'gesprek', 'gesprekken')} en "
                    f"{how_many(documents, 'document', 'documenten')}. Documenten tellen niet mee als stem."),
        ("Passages", _coding(content)),
        ("Stemmen", _voting(content)),
    ]  # fmt: skip
    rules = list(dict.fromkeys(voting.round.rule for voting in content.votings))
    if len(rules) == 1:
        lines.append(("Wanneer overeengekomen", f"{rule_in_words(rules[0])} Dat stond vast voordat de stemming begon."))
    elif rules:
        words = "\n".join(f"{place}. {rule_in_words(rule)}" for place, rule in enumerate(rules, start=1))
        lines.append(("Wanneer overeengekomen", f"Er golden verschillende afspraken, elk vastgesteld voor de stemming. "
                                                f"Zie het blad Stemmingen.\n{words}"))  # fmt: skip
    lines.append(("Uitkomst", "De regel adviseert, mensen leggen de uitkomst vast. Daarom kan de status van een "
                              "verwachting anders zijn dan de stemming zegt."))  # fmt: skip
    return lines


def _coding(content: Content) -> str:
    passages = sum(line.passages for line in content.sources)
    coded, waiting = (sum(line.coded for line in content.sources), sum(line.suggested for line in content.sources))
    if not passages:
        return "Er zijn nog geen passages."
    seen = f"Van de {how_many(passages, 'passage', 'passages')} " + (
        "is er nog geen door een mens bekeken." if not coded
        else f"{'is' if coded == 1 else 'zijn'} er {number(coded)} door een mens bekeken."
    )  # fmt: skip
    if not waiting:
        return seen
    one = waiting == 1
    return (f"{seen} {number(waiting)} {'is' if one else 'zijn'} nog een voorstel van het programma: "
            f"{'die kan' if one else 'die kunnen'} fout zijn. In Herleiding "
            "staat per citaat of het is nagekeken.")  # fmt: skip


def _voting(content: Content) -> str:
    if not content.votings:
        return "Er is nog niet gestemd." + (" Alle stellingen zijn concept." if content.statements else "")
    sessions = len({voting.session.id for voting in content.votings})
    rounds = len({voting.round.id for voting in content.votings})
    statements = len({voting.statement.number for voting in content.votings})
    return (f"{how_many(statements, 'stelling', 'stellingen')}, in {how_many(sessions, 'sessie', 'sessies')} en "
            f"{how_many(rounds, 'gesloten ronde', 'gesloten rondes')}.")  # fmt: skip


def _left_out(content: Content) -> list[tuple[str, str]]:
    kept = {quote.passage.passage_id for quote in content.quotes if not quote.quotable}
    sources = {quote.passage.source_id for quote in content.quotes if not quote.quotable}
    quotes = (
        f"{how_many(len(kept), 'passage', 'passages')} uit {how_many(len(sources), 'gesprek', 'gesprekken')} "
        f"{'mag' if len(kept) == 1 else 'mogen'} niet als citaat naar buiten, omdat de toestemming ontbreekt of nog "
        f"niet is getekend. Op die plaats staat: {WITHHELD}. Ze tellen wel mee in de aantallen. "
        "Een stelling in concept die bijna letterlijk zo'n citaat is, staat er ook niet in."
        if kept else "Voor alle citaten is toestemming gegeven." if content.quotes else "Er zijn nog geen citaten."
    )  # fmt: skip
    return [
        ("Citaten", quotes),
        ("Namen", "Dit bestand is gepseudonimiseerd: in plaats van namen staan er codes. Een functie staat er alleen "
                  "met toestemming daarvoor; anders staat er de groep of de kant. Een uitspraak kan nog steeds naar "
                  "één persoon wijzen. Ga er zorgvuldig mee om."),
        ("Kleine groepen", "Uitslagen en beelden van groepen van minder dan drie mensen staan niet apart. Ze tellen "
                           "mee in het totaal, of bij de medewerkers of partners. Ook wat je uit andere cijfers kunt "
                           "afleiden, laten we weg. Een verwachting die nog niet is overeengekomen, noemt van zo'n "
                           "kleine groep alleen de kant."),
    ]  # fmt: skip
