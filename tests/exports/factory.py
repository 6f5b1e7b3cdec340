"""A traject like Lindewaard, small enough to read: agreed, with reservation, not agreed and not voted on."""

from datetime import UTC, date, datetime

from analysis.quote import Quote
from analysis.summaries import CodedPassage
from exports.content import Content, Voting
from goals.expectation import Expectation, ExpectationStatus
from goals.goal import Frequency, Goal, Indicator, IndicatorKind
from goals.plan import Capacity, YearPlan
from goals.results import MonthResult
from interviews.coding import Dimension, Perspective, Sentiment, Theme
from interviews.source import SourceKind, SourceLine
from projects.ids import (
    ExpectationId,
    GoalId,
    IndicatorId,
    ParticipantId,
    PassageId,
    ProjectId,
    RoundId,
    SessionId,
    SourceId,
    StakeholderId,
    StatementId,
    ThemeId,
)
from projects.project import LegalBasis, Project
from projects.stakeholder import Side, Stakeholder
from sessions.outcome import Conclusion, Outcome
from sessions.rule import Rule
from sessions.session import ConsensusSession, Round
from sessions.statement import Statement
from sessions.verdict import judge
from sessions.vote import Choice, Participant, Vote
from tests.consents import FUNCTION, NOT_SIGNED, READ_BACK

AT = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)
LW = ProjectId("lw")
CHOICES = {"+": Choice.AGREE, "0": Choice.PASS, "-": Choice.DISAGREE}

# code, name, function, side, group, consents
PEOPLE = (
    ("R01", "Ruben Tienstra", "wijkboa Oudervaart", Side.STAFF, "handhavers", FUNCTION),
    ("R02", "Samira el Idrissi", "boa avonddienst", Side.STAFF, "handhavers", FUNCTION),
    ("R03", "Joost Hagenbeek", "teamleider Buitenruimte", Side.STAFF, "handhavers", FUNCTION),
    ("R04", "Marleen Zwartkruis", "adviseur openbare orde en veiligheid", Side.STAFF, "beleid", FUNCTION),
    ("R05", "Pieter-Jan Oosterling", "wijkagent", Side.PARTNER, "politie", FUNCTION),
    ("R06", "Annelies Vroonhof", "centrummanager", Side.PARTNER, "ondernemers", READ_BACK),
    ("R07", "Gerrit Bolderman", "horecaondernemer", Side.PARTNER, "ondernemers", NOT_SIGNED),
    ("R08", "Wim Terlouwen", "marktkoopman", Side.PARTNER, "ondernemers", FUNCTION),
)
THEMES = (
    ("ZICHT", "Zichtbaarheid en aanwezigheid"), ("COMM", "Communicatie en terugkoppeling"),
    ("MAATWERK", "Waarschuwen, bekeuren en gelijke lijn"), ("HORECA", "Horeca, alcohol en terrassen"),
    ("VERANT", "Meten en verantwoorden"),
)  # fmt: skip


def stakeholders() -> tuple[Stakeholder, ...]:
    """The eight people; no text in the workbook may hold one of their names."""
    return tuple(
        Stakeholder(StakeholderId(code), LW, code, name, function, "Organisatie", side, group, consents)
        for code, name, function, side, group, consents in PEOPLE
    )


def project() -> Project:
    """Lindewaard, one year."""
    return Project(
        LW, "Op weg naar 2027", "Lindewaard", "team Buitenruimte", date(2027, 1, 1), date(2027, 12, 31),
        LegalBasis.PUBLIC_SPACE, date(2028, 12, 31), AT,
    )  # fmt: skip


def sources() -> tuple[SourceLine, ...]:
    """A conversation for each person, and one document."""
    lines = [
        SourceLine(SourceId(f"s{n}"), LW, SourceKind.INTERVIEW, f"LW-0{n}", f"Gesprek met {name}", f"{name}.txt", "",
                   9_000, AT, StakeholderId(code), date(2026, 9, n), "Anouk Verlinde", "transcript", (), 30, 20, 8)
        for n, (code, name, *_) in enumerate(PEOPLE, start=1)
    ]  # fmt: skip
    ivp = SourceLine(SourceId("d1"), LW, SourceKind.IVP, "D01", "Integraal veiligheidsplan 2025-2028", "ivp.md", "",
                     20_000, AT, None, date(2025, 1, 14), "", "", (), 40, 0, 40)  # fmt: skip
    return (*lines, ivp)


QUOTES = (
    # person (0: the document), theme, dimension, sentiment, perspective, accepted, text
    (1, "ZICHT", "v", None, None, True, "Geef iedere wijkboa minimaal twee vaste dagdelen per week in zijn eigen wijk, "
     "zonder meldingen. Dan leer je de mensen kennen."),
    (5, "ZICHT", "v", None, None, True, "Ik wil dat ze er ook in het weekend zijn, want dan gebeurt het."),
    (8, "ZICHT", "b", "-", "o", True, "Op de markt zie je ze nooit, en als je ze ziet lopen ze door."),
    (2, "ZICHT", "b", "-", "t", False, "Ze denken dat wij de hele dag in de auto zitten."),
    (1, "MAATWERK", "b", "-", "t", True, "De meeste mensen zien ons toch als de bonnenschrijvers van de gemeente."),
    (3, "MAATWERK", "v", None, None, True, "Eerst het gesprek, dan pas de bon."),
    (7, "HORECA", "v", None, None, True, "Kom nou eens kijken op vrijdagnacht in plaats van maandagochtend."),
    (6, "COMM", "v", None, None, False, "Ik wil binnen vijf werkdagen horen wat er met mijn melding is gedaan."),
    (8, "COMM", "v", None, None, True, "Bel even terug, al is het maar om te zeggen dat het niets wordt."),
    (4, "VERANT", "v", None, None, True, "Laat elk kwartaal zien wat het heeft opgeleverd, en niet hoeveel bonnen."),
    (2, "MAATWERK", "b", "+", "o", True, "In de wijk vinden ze me gewoon een aardige vent die tijd maakt."),
    (6, "ZICHT", "b", "0", "o", True, "Ik heb er eigenlijk geen beeld bij."),
    (0, "ZICHT", "v", None, None, True, "De gemeente vergroot de zichtbaarheid van toezicht in de wijken."),
)  # fmt: skip
_FEELING = {"+": Sentiment.POSITIVE, "0": Sentiment.NEUTRAL, "-": Sentiment.NEGATIVE, None: None}
_VIEW = {"o": Perspective.OWN, "t": Perspective.ATTRIBUTED, None: None}


def quotes() -> tuple[Quote, ...]:
    """The coded passages, p1 and on, in the order of QUOTES."""
    found = []
    for n, (who, theme, dimension, feeling, view, accepted, text) in enumerate(QUOTES, start=1):
        person = stakeholders()[who - 1] if who else None
        coded = CodedPassage(
            PassageId(f"p{n}"), SourceId(f"s{who}" if who else "d1"), ThemeId(theme),
            Dimension.EXPECTATION if dimension == "v" else Dimension.PERCEPTION, _FEELING[feeling], _VIEW[view],
            person.side if person else None, person.group if person else "", bool(who), accepted, text,
        )  # fmt: skip
        found.append(Quote(
            coded, f"LW-0{who}" if who else "D01", person.function if person else "Integraal veiligheidsplan 2025-2028",
            "Wat verwacht je van het team?", person is None or person.quotable,
        ))  # fmt: skip
    return tuple(found)


def statement(number: int, theme: str, text: str, leans_on: str, version: int = 1) -> Statement:
    """`leans_on` names passages: "1 2"."""
    return Statement(
        StatementId(f"t{number}.{version}"), LW, number, version, text, ThemeId(theme), AT,
        StatementId(f"t{number}.{version - 1}") if version > 1 else None,
        tuple(PassageId(f"p{n}") for n in leans_on.split()),
    )  # fmt: skip


def statements() -> tuple[Statement, ...]:
    """S1 agreed in its second wording, S2 with reservation, S3 divided, S4 too few, S5 and S6 not voted on."""
    return (
        statement(1, "ZICHT", "Boa's zijn vaker zichtbaar in de wijk.", "1"),
        statement(1, "ZICHT", "Elke wijkboa is minimaal twee vaste dagdelen per week in de eigen wijk.", "1 2 13", 2),
        statement(2, "COMM", "Wie iets meldt, hoort binnen 5 werkdagen wat ermee is gedaan.", "8 9"),
        statement(3, "MAATWERK", "Aanspreken is het uitgangspunt; een bekeuring volgt pas daarna.", "6"),
        statement(4, "HORECA", "De boa's werken op vrijdag en zaterdag tot 03.00 uur door.", "7"),
        statement(5, "VERANT", "Het team laat elk kwartaal zien wat de inzet heeft opgeleverd.", "10"),
        statement(6, "ZICHT", "Op elke marktdag is er een boa op de markt.", "3"),
    )


GROUPS = (("handhavers", Side.STAFF, 5), ("beleid", Side.STAFF, 2), ("ondernemers", Side.PARTNER, 4),
          ("politie", Side.PARTNER, 1), ("bewoners", Side.PARTNER, 3))  # fmt: skip


def participants() -> tuple[Participant, ...]:
    """Fifteen voters; beleid has two and politie one, so those two are never shown apart."""
    people = [(group, side) for group, side, size in GROUPS for _ in range(size)]
    return tuple(
        Participant(ParticipantId(f"v{n:02d}"), SessionId("c1"), f"Deelnemer {n}", side, group, AT)
        for n, (group, side) in enumerate(people, start=1)
    )


def session() -> ConsensusSession:
    """One evening in the town hall."""
    return ConsensusSession(
        SessionId("c1"), LW, "Consensussessie 1", date(2026, 11, 5), "Raadzaal", "Anouk Verlinde", Rule(), "ABCD2345",
    )  # fmt: skip


def voting(one: Statement, signs: str, number: int, remarks: dict[int, str] | None = None) -> Voting:
    """The votes of the fifteen in one sign each, in their order; a space is nobody's vote."""
    round_ = Round(RoundId(f"r{number}"), SessionId("c1"), number, Rule(), (one.id,), AT, AT)
    votes = [
        Vote(round_.id, one.id, ParticipantId(f"v{n:02d}"), CHOICES[sign], (remarks or {}).get(n, ""))
        for n, sign in enumerate(signs, start=1)
        if sign in CHOICES
    ]
    return Voting(session(), round_, one, judge(one.id, votes, participants(), Rule()))


def votings() -> tuple[Voting, ...]:
    """Two rounds; the second is about the new wording of S1."""
    first, second, reply, warn, late, _, _ = statements()
    return (
        voting(first, "++-0-+-++-+0+-+", 1),
        voting(reply, "++++++++++-++++", 1, {2: "Alleen als de meldingen in één systeem staan.",
                                             11: "Vijf dagen is voor ons te lang."}),
        voting(warn, "+++-+0+---+--0-", 1, {4: "Wie fout parkeert bij een school weet dat heus wel.",
                                            8: "=HYPERLINK(\"http://kwaad.example\")"}),
        voting(late, "+ - +          ", 1),
        voting(second, "++++++0++++++++", 2),
    )  # fmt: skip


def outcome(one: Statement, conclusion: Conclusion, words: str, reservation: str = "", decides: str = "",
            by: str = "") -> Outcome:  # fmt: skip
    """As recorded by the facilitator."""
    return Outcome(one.id, RoundId("r1"), conclusion, words, reservation, decides, by, "Anouk Verlinde", AT)


def outcomes() -> tuple[Outcome, ...]:
    """What the group concluded on S1.2, S2 and S3."""
    _, second, reply, warn, *_ = statements()
    return (
        outcome(second, Conclusion.AGREED, "Iedereen staat achter twee vaste dagdelen."),
        outcome(reply, Conclusion.AGREED_WITH_RESERVATION, "Vijf werkdagen, te bekijken na een half jaar.",
                "De handhavers: alleen als de meldingen in één systeem staan."),
        outcome(warn, Conclusion.NOT_AGREED, "Medewerkers en ondernemers kijken hier verschillend naar.",
                decides="Burgemeester", by="februari 2027"),
    )  # fmt: skip


def expectation(number: int, one: Statement, status: ExpectationStatus, groups: str, **given: str) -> Expectation:
    """An expectation of the team, with norm, unit and term as given."""
    return Expectation(
        ExpectationId(f"e{number}"), LW, number, one.text, one.theme_id, one.id, groups,
        given.get("to", "team Buitenruimte"), False, "norm" in given, given.get("norm", ""), given.get("unit", ""),
        given.get("term", ""), status, given.get("reservation", ""),
    )  # fmt: skip


def expectations() -> tuple[Expectation, ...]:
    """V1 agreed, V2 with reservation, V3 not agreed, V4 asked of a partner and agreed, without a goal."""
    _, second, reply, warn, *_ = statements()
    of_partner = Expectation(
        ExpectationId("e4"), LW, 4, "De politie deelt elke week de drukke plekken met het team.", ThemeId("COMM"), None,
        "handhavers", "politie", False, True, "1", "keer", "per week", ExpectationStatus.AGREED,
    )  # fmt: skip
    return (
        expectation(1, second, ExpectationStatus.AGREED, "handhavers, politie", norm="2", unit="dagdelen",
                    term="per week"),
        expectation(2, reply, ExpectationStatus.AGREED_WITH_RESERVATION, "ondernemers", norm="5", unit="werkdagen",
                    term="binnen 5 werkdagen",
                    reservation="De handhavers: alleen als de meldingen in één systeem staan."),
        expectation(3, warn, ExpectationStatus.NOT_AGREED, "handhavers"),
        of_partner,
    )  # fmt: skip


def goals() -> tuple[Goal, ...]:
    """D1 complete, D2 with lacks, D3 bare."""
    visible = Indicator(
        IndicatorId("i1"), GoalId("g1"), "Dagdelen per wijkboa per week in de eigen wijk", IndicatorKind.ACTIVITY,
        "dagdelen", 0.5, date(2026, 6, 30), 2.0, "Urenregistratie", Frequency.MONTH, "Teamleider", "College", AT,
    )  # fmt: skip
    known = Indicator(
        IndicatorId("i2"), GoalId("g1"), "Bewoners die hun wijkboa kennen", IndicatorKind.OUTCOME, "%", 18.0,
        date(2025, 12, 31), 30.0, "Veiligheidsmonitor", Frequency.YEAR, "Adviseur OOV", "Gemeenteraad", AT,
    )  # fmt: skip
    reply = Indicator(IndicatorId("i3"), GoalId("g2"), "Meldingen met antwoord binnen 5 werkdagen",
                      IndicatorKind.OUTPUT, "%", target=90.0)  # fmt: skip
    return (
        Goal(GoalId("g1"), LW, 1, "Wijkboa's zijn bekend en zichtbaar in hun wijk", "Veilige woon- en leefomgeving",
             "Zichtbaar toezicht", "Teamleider", 5_400.0, (ExpectationId("e1"),), (visible, known)),
        Goal(GoalId("g2"), LW, 2, "Melders weten waar ze aan toe zijn", "", "", "", 1_250.5, (ExpectationId("e2"),),
             (reply,)),
        Goal(GoalId("g3"), LW, 3, "Veilig uitgaan in het centrum"),
    )  # fmt: skip


def content() -> Content:
    """Everything together."""
    summer = (1.0, 1.0, 1.0, 1.0, 1.5, 2.0, 2.0, 2.0, 1.0, 1.0, 1.0, 0.5)
    plan = YearPlan(Capacity(8.0), {GoalId("g1"): summer, GoalId("g2"): (0.0,) * 12})
    themes = tuple(Theme(ThemeId(code), LW, code, label, position=n) for n, (code, label) in enumerate(THEMES))
    return Content(
        project(), AT, stakeholders(), sources(), themes, (), quotes(), statements(), votings(), outcomes(),
        expectations(), goals(), plan, (MonthResult(IndicatorId("i1"), 2027, 2, 1.5),),
    )  # fmt: skip


def empty() -> Content:
    """A traject on its first day."""
    return Content(project(), AT, (), (), (), (), (), (), (), (), (), (), YearPlan(Capacity(), {}), ())
