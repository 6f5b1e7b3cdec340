## De pagina Interviews.

interviews-title = Interviews
interviews-intro = Lees gesprekken en documenten in, kijk na wat naar personen wijst en ga daarna coderen.
interviews-to-coding = **Naar coderen**
interviews-drop = Bestanden om in te lezen

interviews-drop-help = Je kunt veel bestanden tegelijk kiezen, ook van verschillende soorten. Daarna kijk je na wat er naar personen wijst.
interviews-drop-here = Sleep je bestanden hierheen
interviews-drop-choose = Bestanden kiezen
interviews-drop-types = Word, PDF, Excel en meer, tot 25 MB
interviews-drop-kind = Soort
interviews-drop-kind-auto = Laat Draagvlak kiezen
interviews-drop-kind-help = Draagvlak kijkt wat boven aan het bestand staat. Kies zelf een soort als alle bestanden van die soort zijn.
interviews-import = Inlezen
interviews-reading = { $name } wordt gelezen ({ $place } van { $count })

interviews-count-read = { $count ->
    [one] 1 bestand gelezen
   *[other] { $count } bestanden gelezen
}
interviews-count-warning = { $count ->
    [one] 1 gelezen met een waarschuwing
   *[other] { $count } gelezen met een waarschuwing
}
interviews-count-duplicate = { $count } al aanwezig
interviews-count-refused = { $count } geweigerd
interviews-count-skipped = { $count } niet gelezen: gestopt
interviews-count-waiting = { $count ->
    [one] 1 bestand gelezen, wacht op nakijken
   *[other] { $count } bestanden gelezen, wachten op nakijken
}
interviews-stop = Stoppen
interviews-stopping = Nog één bestand, dan stoppen we...
interviews-stop-help = Wat al gelezen is, blijft.
interviews-report-download = Verslag opslaan
interviews-report-file = verslag-inlezen.txt
interviews-report-close = Sluiten
interviews-report-good = { $count ->
    [one] 1 bestand zonder opmerkingen
   *[other] { $count } bestanden zonder opmerkingen
}
interviews-report-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
interviews-report-speakers = { $count ->
    [0] geen sprekers
    [one] 1 spreker
   *[other] { $count } sprekers
}

interviews-empty = Nog geen interviews
interviews-empty-help = Hier komt de lijst van je gesprekken en documenten. Sleep ze in het vak hierboven en klik op Inlezen. Begin met twee of drie interviews en kijk of de sprekers kloppen.
interviews-group = Lijst
interviews-group-true = Interviews { $count }
interviews-group-false = Documenten { $count }
interviews-search = Zoeken
interviews-state = Stand
interviews-filter-all = Alle
interviews-filter-read = Gelezen
interviews-filter-to_code = Te coderen
interviews-filter-coded = Gecodeerd
interviews-only-warned = Alleen met een waarschuwing
interviews-none-found = Niets past bij wat je zoekt.
interviews-table = Lijst van bronnen: code, titel, gesprekspartner of soort, datum, lengte, passages, stand en waarschuwing
interviews-choose = Klik op een regel om de gegevens en de tekst te openen.
interviews-code = Code
interviews-name = Titel
interviews-partner = Gesprekspartner
interviews-no-partner = Nog niet bekend
interviews-new-partner = Nieuwe gesprekspartner
interviews-kind = Soort
interviews-date = Datum
interviews-passages = Passages
interviews-state-read = Gelezen
interviews-state-to_code = Te coderen { $count }
interviews-state-coded = Gecodeerd
interviews-warnings = Let op
interviews-warned = ! Ja

interviews-code-this = Ga coderen
interviews-close = Sluiten
interviews-form = Vorm van het gesprek
interviews-saved = Bewaard.
interviews-file = Bestand: { $name }, { $characters } tekens
interviews-speakers = Sprekers
interviews-no-speakers = In dit bestand staan geen sprekers. De hele tekst geldt als notities van het gesprek.
interviews-speakers-help = Zo staan de sprekers in het bestand. De woorden van de interviewer gelden niet als bewijs; kijk dus na of de rollen kloppen.
interviews-speakers-fixed = In dit interview is al gecodeerd. Daarom liggen de rollen vast.
interviews-speakers-save = Rollen opslaan
interviews-speakers-busy = De passages worden opnieuw bepaald...
interviews-speakers-saved = De rollen zijn bewaard en de passages opnieuw bepaald.
interviews-floors = { $count ->
    [one] 1 keer aan het woord
   *[other] { $count } keer aan het woord
}
interviews-text = Tekst
interviews-remove = Verwijderen
interviews-remove-help = Verwijderen wist ook de passages en codes. Dat kun je niet ongedaan maken.
interviews-remove-title = Interview of document verwijderen?
interviews-remove-body = Je verwijdert { $code } met de tekst, de passages en wat erin gecodeerd is. Dit kun je niet ongedaan maken.
interviews-removed = { $code } is verwijderd.
