"""Writes demo/votes.csv: a made-up session of three rounds in Lindewaard, with real disagreement in it.

    python3 demo/make_votes.py

Each statement has a row of signs, one for each participant in the order of PEOPLE: + eens, 0 geen
mening, - oneens, . did not vote.
"""

import csv
from pathlib import Path

PEOPLE = [
    *[(f"M{n:02d}", "medewerker", "handhavers") for n in range(1, 7)],
    ("M07", "medewerker", "leidinggevenden"), ("M08", "medewerker", "beleid"), ("M09", "medewerker", "beleid"),
    ("M10", "medewerker", "dienstverlening"), ("M11", "medewerker", "beheer"), ("M12", "medewerker", "bestuur"),
    ("P01", "partner", "politie"), ("P02", "partner", "politie"), ("P03", "partner", "wonen"),
    ("P04", "partner", "wonen"), ("P05", "partner", "ondernemers"), ("P06", "partner", "ondernemers"),
    ("P07", "partner", "ondernemers"), ("P08", "partner", "bewoners"), ("P09", "partner", "bewoners"),
    ("P10", "partner", "onderwijs"), ("P11", "partner", "zorg en welzijn"), ("P12", "partner", "zorg en welzijn"),
]  # fmt: skip

WARN = "Aanspreken is het uitgangspunt; een bekeuring volgt pas daarna"
WARN_2 = "Bij een eerste overtreding spreken boa's aan; bij herhaling of gevaar volgt direct een bekeuring"
LATE = "Op vrijdag en zaterdag zijn er boa's op straat tot ten minste 01.00 uur"
LATE_2 = "Op vrijdag en zaterdag zijn er van april tot en met september boa's op straat tot 00.30 uur"
LATE_3 = (
    "Op vrijdag en zaterdag zijn er van april tot en met september boa's op straat tot 00.30 uur, "
    "in een koppel met de politie"
)
REPLY = "Een melder krijgt binnen vijf werkdagen een inhoudelijk antwoord"
REPLY_2 = "Een melder krijgt binnen twee werkdagen bericht en binnen zeven werkdagen een inhoudelijk antwoord"
CAMERA = "De bodycam staat tijdens de dienst standaard aan"
CAMERA_2 = "De bodycam gaat aan bij dreiging, volgens een protocol over terugkijken"
NAMES = "Partners delen namen van jongeren die overlast geven met elkaar"
BLUE = "In de blauwe zone krijgt een bezoeker tien minuten coulance"
AWAY = "Een groep jongeren die overlast geeft wordt weggestuurd"
AWAY_2 = (
    "Boa's en jongerenwerk leren een groep die overlast geeft eerst kennen; bij herhaalde overlast wordt de groep "
    "weggestuurd"
)
SCHOOL = "Elke schooldag staat er een boa bij de Regenboogschool"
SCHOOL_2 = "In de eerste twee weken na elke vakantie staat er elke schooldag een boa bij de Regenboogschool"
MONTHLY = "Er komt elke maand een voortgangsrapportage"
MONTHLY_2 = "Er komt elk kwartaal een voortgangsbericht van een A4 voor college, raad en partners"
FINES = "Het aantal bekeuringen hoort in de verantwoording"
OWN_ROLE = "De boa heeft een eigen rol in de leefbaarheid en is geen verlengstuk van de politie"
COVENANT = "Er komt een convenant over gegevensdeling tussen gemeente, politie, corporatie en jongerenwerk"
HELP = "Als een boa om assistentie vraagt, is de politie binnen tien minuten ter plaatse"
FREE = "Twintig procent van de uren blijft vrij voor meldingen en onverwachte zaken"

# (round, statement, the wording that it replaces, signs, remarks by participant)
VOTES = [
    (1, WARN, "", "+-++-0+++0-+ 0++++-+--+++", {}),
    (1, LATE, "", "---0--0-+0-+ ++0+++++++0-", {}),
    (1, REPLY, "", "0-0-+0--+++0 +0++++0+++++", {}),
    (1, FINES, "", "------------ 0-0--0-+----", {}),
    (1, CAMERA, "", "+++++0+00-+0 +0-0+0+0-0--", {}),
    (1, NAMES, "", "++0++0+00+0+ +++++++++0--", {}),
    (1, OWN_ROLE, "", "++++++++++0+ ++0+-+++0+++", {}),
    (1, BLUE, "", "0-0-0-+00-0+ 000+++++--0.", {}),
    (1, AWAY, "", "-0--+--00+0+ +0++++++0---", {}),
    (1, COVENANT, "", "++++0+++++++ ++++0+.++0+0", {}),
    (1, SCHOOL, "", "---0-0--0+-+ ++0+0+-+++++", {}),
    (1, MONTHLY, "", "------0-+-0+ 0++++0+++0+0", {}),
    (1, HELP, "", "++++++++++++ ++0+++++++0+",
     {"P01": "De politie zegt dit toe voor noodsituaties; bij grote incidenten gaat de noodhulp voor."}),
    (1, FREE, "", "+++++++++0++ 0+++0+++0+++", {}),
    (2, WARN_2, WARN, "++++++++++-+ +++++++0+++0",
     {"P08": "Hondenpoep is nooit een eerste keer: daar willen bewoners direct een bekeuring."}),
    (2, LATE_2, LATE, "--0+--++++0+ +++++++-++00", {}),
    (2, REPLY_2, REPLY, "++0+++++++++ +++++++-++++", {}),
    (2, CAMERA_2, CAMERA, "++++++++++++ +++0+++++0++", {}),
    (2, NAMES, "", "++0+++++0+0+ ++0++++++0--",
     {"P11": "Namen delen zonder toestemming schaadt het vertrouwen dat jongerenwerk nodig heeft.",
      "P12": "Alleen via het convenant en nooit in een app-groep."}),
    (2, BLUE, "", "-0-0--+-0--+ 00++++++--00", {}),
    (2, AWAY_2, AWAY, "++++0+++++++ ++++++0+0+++", {}),
    (2, SCHOOL_2, SCHOOL, "++++-+++++++ +++0++++++++", {}),
    (2, MONTHLY_2, MONTHLY, "++++++++++++ +0++++++-+++", {}),
    (3, LATE_3, LATE_2, "++-+0++++++0 +++++++0++-+",
     {"M03": "Alleen als er vooraf met vier mensen begonnen wordt, niet met twee."}),
    (3, NAMES, "", "++0+++++0+0+ +-0++-+-+---",
     {"P11": "Zonder convenant deelt het jongerenwerk geen namen."}),
    (3, BLUE, "", "-0-0--+-0--+ 00++++++--00",
     {"P08": "De regel geldt voor iedereen: tien minuten extra is nog eens tien minuten geen plek."}),
]  # fmt: skip
WORDS = {"+": "eens", "0": "geen mening", "-": "oneens"}


def main() -> None:
    """Write the file beside this one."""
    with (Path(__file__).parent / "votes.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(
            ["session", "round", "statement", "participant", "side", "group", "vote", "remark", "previous"]
        )
        for number, statement, previous, signs, remarks in VOTES:
            signs = signs.replace(" ", "")
            if len(signs) != len(PEOPLE):
                raise ValueError(f"{statement}: {len(signs)} signs for {len(PEOPLE)} people")
            for (person, side, group), sign in zip(PEOPLE, signs, strict=True):
                if sign != ".":
                    writer.writerow([
                        "Consensussessie Lindewaard", number, statement, person, side, group, WORDS[sign],
                        remarks.get(person, ""), previous,
                    ])  # fmt: skip


if __name__ == "__main__":
    main()
