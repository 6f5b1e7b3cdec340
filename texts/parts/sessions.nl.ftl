## Consensussessies: voorbereiden, de zaal, de uitslag.

sessions-title = Sessies
sessions-intro = Bereid een consensussessie voor, laat de groep stemmen en leg in woorden vast waar jullie op uitkomen.
sessions-new = Nieuwe sessie
sessions-all = Alle sessies
sessions-empty = Nog geen sessies
sessions-empty-help = In een sessie stemmen medewerkers en partners over stellingen. Je spreekt vooraf af wanneer iets is overeengekomen. Maak een sessie, kies de stellingen en open de eerste ronde. Stellingen maak je bij Thema's.
sessions-counts = { $statements ->
    [one] 1 stelling
   *[other] { $statements } stellingen
}, { $rounds ->
    [0] nog geen ronde gesloten
    [one] 1 ronde gesloten
   *[other] { $rounds } rondes gesloten
}, { $people ->
    [one] 1 deelnemer
   *[other] { $people } deelnemers
}
sessions-round-is-open = Ronde { $number } staat open
sessions-room-is-open = Opengesteld voor de zaal
sessions-one-title = { $title }
sessions-one-intro = { $day }, { $place }
sessions-no-place = plaats nog niet ingevuld
sessions-part = Deel van de sessie
sessions-part-prepare = Voorbereiden
sessions-part-room = Zaal en stemmen
sessions-part-results = Uitslag en uitkomst

sessions-new-title = Nieuwe sessie
sessions-new-intro = Vul in wanneer en waar jullie stemmen. De stellingen en de regel kies je in de volgende stap.
sessions-make = Sessie maken
sessions-made = De sessie is gemaakt. Kies nu de stellingen en de regel.
sessions-saved = De gegevens van de sessie zijn bewaard.
sessions-details = Gegevens van de sessie
sessions-name = Naam
sessions-name-example = Bijvoorbeeld: Sessie in het gemeentehuis
sessions-day = Datum
sessions-place = Plaats
sessions-facilitator = Begeleider
sessions-remove = Sessie verwijderen
sessions-remove-help = Je verwijdert dan ook de rondes, de stemmen en de uitkomsten. Dat kun je niet ongedaan maken.
sessions-remove-title = Sessie verwijderen?
sessions-remove-body = Je verwijdert { $title } met { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
} en de stemmen van { $people ->
    [one] 1 deelnemer
   *[other] { $people } deelnemers
}. Dit kun je niet ongedaan maken. De stellingen en de doelen blijven bestaan.
sessions-removed = { $title } is verwijderd.

sessions-statements = { $count ->
    [0] Stellingen in deze sessie
    [one] 1 stelling in deze sessie
   *[other] { $count } stellingen in deze sessie
}
sessions-no-statements = Er zijn nog geen stellingen gekozen. Kies ze hieronder; acht tot vijftien is voor een avond genoeg.
sessions-statements-table = Stellingen met nummer, tekst en thema
sessions-place-in-row = Nr.
sessions-label = Code
sessions-statement = Stelling
sessions-theme = Thema
sessions-all-themes = Alle thema's
sessions-no-theme = Zonder thema
sessions-up = Omhoog
sessions-down = Omlaag
sessions-out = Uit de sessie halen
sessions-pick-row = Klik op een regel om de volgorde te veranderen of een stelling eruit te halen.
sessions-add-statements = { $count ->
    [one] Stelling toevoegen (1 beschikbaar)
   *[other] Stellingen toevoegen ({ $count } beschikbaar)
}
sessions-nothing-to-add = Alle stellingen staan al in de sessie. Nieuwe stellingen maak je bij Thema's.
sessions-add-chosen = { $count ->
    [0] Gekozen stellingen toevoegen
    [one] 1 gekozen stelling toevoegen
   *[other] { $count } gekozen stellingen toevoegen
}
sessions-add-all = { $count ->
    [one] Deze stelling toevoegen
   *[other] Alle { $count } toevoegen
}

sessions-rule = Regel
sessions-rule-sentence = Overeengekomen als ten minste { $threshold } % { $of } het eens is{ $sides ->
    [both] , bij medewerkers en bij partners
   *[all] {""}
}, en er ten minste { $quorum ->
    [one] 1 iemand stemt
   *[other] { $quorum } mensen stemmen
}.
sessions-rule-more = Is zo'n deel het oneens, dan is de stelling afgewezen. Anders zijn de stemmen verdeeld. Schrijft iemand een voorbehoud bij eens of geen mening, dan heet het: overeengekomen met voorbehoud.
sessions-rule-fixed = Deze regel ligt vast sinds ronde 1 openging ({ $moment }).
sessions-rule-no-invited = Vul in hoeveel mensen zijn uitgenodigd. Anders rekent deze regel met de mensen die meedoen.
sessions-rule-quorum-out-of-reach = Er zijn minder mensen uitgenodigd dan er minstens moeten stemmen. Zo wordt niets overeengekomen.
sessions-rule-save = Regel opslaan
sessions-rule-saved = De regel is bewaard.
sessions-threshold = Drempel in %
sessions-denominator = Een deel
sessions-quorum = Minste aantal stemmers
sessions-quorum-help = Ook wie geen mening heeft, telt mee als stemmer.
sessions-per-side = Ook binnen elke kant
sessions-per-side-help = De drempel moet dan bij de medewerkers gehaald worden en bij de partners. Zo kan geen kant de andere overstemmen.
sessions-invited = Aantal genodigden
sessions-invited-help = Vul 0 in als je geen lijst met genodigden hebt. Dan geldt iedereen die meedoet.

sessions-open = Ronde { $number } openen
sessions-open-title = Ronde { $number } openen
sessions-open-first = Kies eerst stellingen.
sessions-open-which = Waarover stemmen jullie?
sessions-open-all = Alle stellingen ({ $count })
sessions-open-open-points = Wat nog niet is overeengekomen ({ $count })
sessions-open-own = Zelf kiezen
sessions-open-pick = Kies stellingen
sessions-open-fixes = Na het openen ligt deze regel vast. Tot je de ronde sluit, ziet niemand een uitslag.
sessions-open-help = Tot je de ronde sluit, ziet niemand een uitslag.
sessions-open-button = { $count ->
    [one] Openen met 1 stelling
   *[other] Openen met { $count } stellingen
}
sessions-opened = Ronde { $number } is open.
sessions-close = Ronde { $number } sluiten
sessions-close-title = Ronde { $number } sluiten?
sessions-close-body = { $done } van { $people } deelnemers zijn klaar met stemmen. Na het sluiten kan niemand meer stemmen en is de uitslag te zien. Een gesloten ronde kun je niet weer openen; je kunt wel een nieuwe ronde openen.
sessions-close-button = Ronde sluiten
sessions-closed = Ronde { $number } is gesloten.

sessions-present = Aanwezig
sessions-done = Klaar
sessions-votes = Stemmen
sessions-no-round-yet = Er is nog geen ronde geopend.
sessions-no-open-round = Er staat geen ronde open.
sessions-round-open = { $count ->
    [one] Ronde { $number } staat open, met 1 stelling. De uitslag blijft verborgen tot je de ronde sluit.
   *[other] Ronde { $number } staat open, met { $count } stellingen. De uitslag blijft verborgen tot je de ronde sluit.
}
sessions-participant = Deelnemer
sessions-participant-number = Deelnemer { $number }
sessions-side = Kant
sessions-group = Groep
sessions-voted = Gestemd
sessions-voted-of = { $count } van { $held }
sessions-progress-table = Deelnemers en op hoeveel stellingen zij stemden, niet wat zij stemden
sessions-room-closed = De zaal kan er nog niet bij
sessions-room-closed-help = Als je openstelt, kunnen telefoons op hetzelfde netwerk bij de stempagina's van deze sessie. Bij de interviews kunnen zij nooit.
sessions-room-open = Openstellen voor de zaal
sessions-room-opened = De sessie staat open voor de zaal.
sessions-room-close = Afsluiten voor de zaal
sessions-room-was-closed = De sessie is afgesloten voor de zaal.
sessions-room-open-help = Telefoons op hetzelfde netwerk kunnen nu bij de stempagina's van deze sessie, en niet bij de interviews. Sluit af zodra jullie klaar zijn.
sessions-join = Meedoen met de telefoon
sessions-qr-alt = QR-code met het adres om mee te doen
sessions-no-network = Deze computer zit niet op een netwerk. Telefoons kunnen er niet bij. Verbind met het netwerk van de zaal en stel opnieuw open.
sessions-beamer = Groot scherm openen

sessions-enter = Stemmen invoeren voor iemand zonder telefoon
sessions-enter-help = Neem over wat iemand op papier invulde. Een regel die je leeg laat, telt niet als stem.
sessions-enter-new = Nieuwe deelnemer
sessions-enter-label = Aanduiding
sessions-enter-label-help = Bijvoorbeeld: Papier 3. Vul geen naam in. Laat je dit leeg, dan krijgt de deelnemer een nummer.
sessions-enter-save = Stemmen bewaren
sessions-enter-nothing = Kies bij ten minste een stelling een stem. Er is nog niets bewaard.
sessions-entered = { $count ->
    [one] 1 stem bewaard.
   *[other] { $count } stemmen bewaard.
}
sessions-vote-on = Stem op { $label }
sessions-remark-on = Voorbehoud bij { $label }
sessions-remark = Voorbehoud
error-votes-on-phone = Deze deelnemer stemt zelf met een telefoon. Er is niets bewaard. Voer alleen stemmen in voor iemand die je zelf toevoegde.

sessions-import = Stemmen uit een bestand inlezen
sessions-import-help = Stemde een groep op papier of met een ander programma? Lees de stemmen in uit een csv-bestand, met een regel voor elke stem. Elke ronde in het bestand wordt een gesloten ronde.
sessions-column = Kolom
sessions-column-what = Wat erin staat
sessions-columns-table = De kolommen van het bestand en wat erin staat
sessions-column-session = Naam van de sessie; mag leeg blijven
sessions-column-round = Nummer van de ronde (verplicht)
sessions-column-statement = Code (S4) of tekst van de stelling (verplicht)
sessions-column-participant = Aanduiding van de deelnemer, geen naam (verplicht)
sessions-column-side = medewerker of partner; een keer per deelnemer is genoeg
sessions-column-group = Groep van de deelnemer
sessions-column-vote = eens, geen mening of oneens (verplicht)
sessions-column-remark = Voorbehoud in woorden
sessions-column-previous = Oude tekst of code, als de stelling een nieuwe versie is
sessions-example = Voorbeeldbestand opslaan
sessions-example-file = voorbeeld-stemmen.csv
sessions-import-file = Csv-bestand met stemmen
sessions-import-types = csv of txt, tot 25 MB
sessions-import-button = Stemmen inlezen
sessions-imported = { $votes ->
    [one] 1 stem ingelezen.
   *[other] { $votes } stemmen ingelezen.
}
sessions-import-report = { $votes ->
    [one] 1 stem
   *[other] { $votes } stemmen
} in { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, van { $people ->
    [one] 1 deelnemer
   *[other] { $people } deelnemers
}; { $fresh ->
    [0] geen nieuwe stellingen
    [one] 1 nieuwe stelling
   *[other] { $fresh } nieuwe stellingen
}.
sessions-import-bad = { $count ->
    [one] 1 regel kon niet worden gebruikt en is overgeslagen.
   *[other] { $count } regels konden niet worden gebruikt en zijn overgeslagen.
}
sessions-line = Regel
sessions-why = Waarom
sessions-bad-lines-table = Regels die zijn overgeslagen, en waarom

sessions-no-results = Nog geen uitslag
sessions-no-results-help = Hier zie je van elke stelling wat de groep vond. De uitslag verschijnt zodra je een ronde sluit; tot dan blijft hij voor iedereen verborgen.
sessions-summary = { $count ->
    [one] 1 stelling: { $parts }.
   *[other] { $count } stellingen: { $parts }.
}
sessions-waiting = { $count ->
    [one] Bij 1 stelling moet je de uitkomst nog vastleggen.
   *[other] Bij { $count } stellingen moet je de uitkomst nog vastleggen.
}
sessions-only-waiting = Alleen zonder uitkomst
sessions-which-round = Welke ronde
sessions-latest = Laatste stand
sessions-round = Ronde { $number }
sessions-result-agreed = Overeengekomen: { $share } van { $base } is het eens{ $sides }.
sessions-result-agreed_with_reservation = Overeengekomen met voorbehoud: { $share } van { $base } is het eens{ $sides }.
sessions-result-rejected = Afgewezen: { $share } van { $base } is het oneens{ $sides }.
sessions-result-divided = Verdeeld: { $share } van { $base } is het eens en { $against } oneens{ $sides }.
sessions-result-too_few = Te weinig stemmen: { $taken ->
    [0] niemand koos eens of oneens.
   *[other] { $voted } van de { $quorum } die nodig zijn.
}
sessions-bar = { $who }: { $agree } eens, { $passed } geen mening, { $disagree } oneens
sessions-everybody = Iedereen
sessions-other-staff = Overige medewerkers
sessions-other-partners = Overige partners
sessions-figures = Cijfers
sessions-figures-table = Stemmen van iedereen, per kant en per groep
sessions-who = Wie
sessions-voters = Stemmers
sessions-agreement = % eens
sessions-small-groups = Groepen van minder dan 3 stemmers staan er niet apart bij.
sessions-sides-hidden = Medewerkers en partners staan er niet apart bij: daarvoor stemden te weinig mensen.
sessions-voted-again = Over { $label } is daarna opnieuw gestemd, in ronde { $number }.
sessions-side-by-side = Rondes naast elkaar
sessions-side-by-side-help = Het percentage is het deel dat het eens is, volgens de regel. Staat er een code als S1.2 bij, dan is de stelling anders verwoord.
sessions-in-round = { $share } { $verdict }{ $version ->
    [1] {""}
   *[other] {" "}({ $label })
}

sessions-outcome = Uitkomst
sessions-needs-outcome = Uitkomst nog niet vastgelegd
sessions-outcome-reservation = Voorbehoud: { $words }
sessions-outcome-decides = Beslist: { $words }
sessions-outcome-by = Wanneer: { $words }
sessions-voted-since = Sindsdien is er opnieuw gestemd, in ronde { $number }. Klopt de uitkomst nog?
sessions-record = Uitkomst vastleggen
sessions-record-again = Uitkomst wijzigen
sessions-conclusion = Conclusie
sessions-conclusion-help = Dit volgt uit de regel. Jij beslist wat er komt te staan.
sessions-words = In woorden
sessions-words-help = Schrijf het zoals je het in de zaal voorleest.
sessions-reservation = Voorbehoud
sessions-reservation-help = Wiens voorbehoud, en waarom. Verplicht bij ‘overeengekomen met voorbehoud’.
sessions-decides = Wie beslist
sessions-decides-help = Vul dit in als er geen overeenstemming is.
sessions-decide-by = Wanneer
sessions-decide-by-example = Bijvoorbeeld: voor 1 maart
sessions-outcome-save = Uitkomst bewaren
sessions-outcome-saved = De uitkomst van { $label } is bewaard.
sessions-reword = Herformuleren
sessions-new-words = Nieuwe tekst van de stelling
sessions-new-words-help = De oude versie blijft bewaard met haar stemmen. Over de nieuwe versie stem je in een volgende ronde.
sessions-reword-save = Nieuwe versie bewaren
sessions-same-words = Dit is dezelfde tekst. Verander eerst iets; er is nog niets bewaard.
sessions-reworded-said = { $label } heeft een nieuwe versie. Open een nieuwe ronde om erover te stemmen.
sessions-reworded = Nieuwe versie { $label }: { $words }
sessions-adopt = Maak verwachtingen
sessions-adopt-help = { $count ->
    [one] 1 uitkomst wordt een verwachting bij Doelen.
   *[other] { $count } uitkomsten worden verwachtingen bij Doelen.
}
sessions-adopted = { $count ->
    [one] 1 uitkomst overgenomen als verwachting.
   *[other] { $count } uitkomsten overgenomen als verwachting.
}
