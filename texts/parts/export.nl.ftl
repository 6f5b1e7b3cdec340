# Export: het Excelbestand en de draad.
export-title = Export
export-intro = Neem de afspraken mee als Excelbestand, en laat zien waar elke afspraak vandaan komt.
export-make = Maak het Excelbestand
export-busy = Het Excelbestand wordt gemaakt...
export-download = Download Excelbestand
export-made = { $name }, gemaakt op { $at }.
export-again = Maak het opnieuw
export-inside = Wat erin staat
export-outside = Wat eruit blijft
export-empty = Er is nog niets om mee te nemen.
export-empty-help = Lees eerst interviews of documenten in. Daarna maak je hier een Excelbestand en loop je na waar elke afspraak vandaan komt.
export-to-interviews = Naar Interviews
export-sheet-expectations = **Verwachtingen**: { $count }, waarvan { $agreed } overeengekomen
export-sheet-parties = **Per partij**: wat elke partij verwacht, en wat van haar wordt verwacht
export-sheet-images = **Beelden**: hoe groepen de handhaving zien, uit { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
export-sheet-not-agreed = **Geen overeenstemming**: { $count ->
    [one] 1 stelling, met de standpunten en wie beslist
   *[other] { $count } stellingen, met de standpunten en wie beslist
}
export-sheet-votes = **Stemmingen**: { $count ->
    [one] 1 uitslag
   *[other] { $count } uitslagen
} uit { $rounds ->
    [one] 1 gesloten ronde
   *[other] { $rounds } gesloten rondes
}
export-sheet-goals = **Doelen en indicatoren**: { $count ->
    [one] 1 doel
   *[other] { $count } doelen
}, { $indicators ->
    [one] 1 indicator
   *[other] { $indicators } indicatoren
}
export-sheet-hours = **Uren en maandplanning**: { $hours } uur over twaalf maanden
export-sheet-sources = **Bronnen**: { $count ->
    [one] 1 gesprek
   *[other] { $count } gesprekken
} en { $documents ->
    [one] 1 document
   *[other] { $documents } documenten
}
export-sheet-thread = **Herleiding**: van doel tot citaat, met { $count ->
    [one] 1 citaat
   *[other] { $count } citaten
}
export-withheld = **Citaten zonder toestemming**: { $count ->
    [one] 1 passage
   *[other] { $count } passages
} uit { $sources ->
    [one] 1 gesprek
   *[other] { $sources } gesprekken
}. Ze tellen mee in de aantallen. Op de plaats van het citaat staat dat de toestemming ontbreekt.
export-no-names = **Namen**: altijd. Er staan alleen codes in, en functies van wie dat goedvindt.
export-small-groups = **Kleine groepen**: uitslagen van minder dan drie mensen staan niet apart.
export-to-consent = Naar de toestemmingen
export-unseen = **Let op:** { $count ->
    [one] 1 voorstel is
   *[other] { $count } voorstellen zijn
} nog door niemand bekeken. In het bestand staat per citaat of het is nagekeken.
export-to-coding = Naar het coderen
export-thread = Herleiden
export-begin = Begin bij
export-begin-doel = Vanaf een doel
export-begin-verwachting = Vanaf een verwachting
export-begin-citaat = Vanaf een citaat
export-goal = Doel
export-expectation = Verwachting
export-no-goals = Er zijn nog geen doelen om vandaan te gaan. Begin bij een verwachting of een citaat.
export-no-expectations = Er zijn nog geen verwachtingen. Begin bij een citaat.
export-search = Zoek een citaat
export-search-example = Bijvoorbeeld: school parkeren
export-search-help = Typ een of meer woorden die iemand zei. Kies daarna een citaat en zie wat ervan gekomen is.
export-nothing-found = Geen citaat met al deze woorden. Probeer er een minder, of een deel van een woord.
export-found = { $count ->
    [one] 1 citaat gevonden
   *[other] { $count } citaten gevonden
}
export-more = Dit zijn de eerste citaten. Typ een woord erbij om minder te vinden.
export-memos = { $count ->
    [one] Zet ook de memo in het bestand
   *[other] Zet ook de { $count } memo's in het bestand
}
export-memos-help = Memo's zijn voor het team. Zet ze er alleen bij als je het bestand zelf houdt.
