## De pagina Privacy, en de velden van het traject die erbij horen.

step-privacy = Privacy
project-originals = Originele bestanden bewaren tot en met
project-originals-help = Tot en met deze dag. Daarna vernietigt Draagvlak de bestanden zoals ze binnenkwamen vanzelf. De teksten en de codes blijven. Leeg: zo lang als de interviews.
theme-statements-withdrawn = :orange[▲ { $count ->
    [one] citaat ingetrokken
   *[other] { $count } citaten ingetrokken
}]

privacy-title = Privacy
privacy-intro = Wat je van mensen bewaart, hoe lang, en wat er nog geregeld moet worden.

privacy-consents = Open toestemmingen
privacy-consents-done = Iedereen heeft geantwoord op de opname en de citaten, en niemand moet nog tekenen.
privacy-consents-help = Zolang het antwoord open is, gaat er van deze mensen geen citaat naar buiten.

privacy-small = Groepen van minder dan drie
privacy-small-none = Elke groep telt drie mensen of meer.
privacy-small-help = In zo'n groep wijst een functie of uitspraak naar één persoon. Uitslagen en beelden van deze groepen staan in exports niet apart.

privacy-marked = Stellingen met een ingetrokken citaat
privacy-marked-help = Kijk of de stelling nog ergens op steunt.

privacy-kept = Bewaren
privacy-retention = { $over ->
    [0] Interviews bewaren tot en met **{ $until }**{ $days ->
        [0] . Dat is vandaag.
        [one] : nog 1 dag.
       *[other] : nog { $days } dagen.
    }
   *[other] :orange[▲ De bewaartermijn van de interviews is voorbij sinds { $until }.] Verwijder de interviews of het traject.
}
privacy-originals = { $count ->
    [0] Er zijn geen originele bestanden meer.
    [one] Van **1** bron is het originele bestand nog hier, met alle namen erin.
   *[other] Van **{ $count }** bronnen is het originele bestand nog hier, met alle namen erin.
}
privacy-originals-until = Ze blijven tot en met { $until }. Daarna vernietigt Draagvlak ze vanzelf.
privacy-originals-destroy = Originelen nu vernietigen
privacy-change-dates = Data wijzigen
privacy-originals-title = Originelen vernietigen?
privacy-originals-body = { $count ->
    [one] Je vernietigt 1 bestand zoals het binnenkwam.
   *[other] Je vernietigt { $count } bestanden zoals ze binnenkwamen.
} De teksten, passages en codes blijven. In het journaal komt te staan wanneer je dit deed en om hoeveel bestanden het ging. Dit kun je niet ongedaan maken.
privacy-originals-done = { $count ->
    [one] 1 origineel bestand is vernietigd.
   *[other] { $count } originele bestanden zijn vernietigd.
}

privacy-key = Sleutel
privacy-key-empty = De sleutel is leeg. Geen code leidt nog naar een naam.
privacy-key-size = De sleutel bevat de namen van { $partners ->
    [one] 1 gesprekspartner
   *[other] { $partners } gesprekspartners
} en van { $others ->
    [one] 1 ander die genoemd werd
   *[other] { $others } anderen die genoemd werden
}.
privacy-key-help = De sleutel zegt welke naam bij welke code hoort. Bewaar hem apart van de rest. Elke export komt in het journaal.
privacy-key-owner = Alleen de eigenaar van het traject kan de sleutel exporteren of vernietigen.
privacy-key-xlsx = Sleutel naar Excel
privacy-key-csv = Sleutel naar csv
privacy-key-download-xlsx = Excel downloaden
privacy-key-download-csv = Csv downloaden
privacy-key-delete = Sleutel vernietigen
privacy-key-title = Sleutel vernietigen?
privacy-key-body = { $count ->
    [one] De naam van 1 mens verdwijnt
   *[other] De namen van { $count } mensen verdwijnen
}. Geen code leidt daarna nog naar een persoon, ook niet voor jou. Staat er ergens nog een naam in een tekst, dan komt daar █. De originele bestanden bevatten nog namen: vernietig die ook. Dit kun je niet ongedaan maken.
privacy-key-done = De sleutel is vernietigd.

privacy-copies = Kopieën
privacy-copies-none = Naast de database staan geen kopieën.
privacy-copies-hold = { $count ->
    [one] In deze kopie staat nog alles wat je sindsdien hebt verwijderd, ook mensen die vergeten zijn.
   *[other] In deze kopieën staat nog alles wat je sindsdien hebt verwijderd, ook mensen die vergeten zijn.
}
privacy-copy-title = Kopie verwijderen?
privacy-copy-body = { $name } wordt overschreven en verwijderd. Je kunt dan niet meer terug naar die stand. Dit kun je niet ongedaan maken.
privacy-copy-removed = { $name } is verwijderd.
privacy-wipe = Sporen wissen
privacy-wipe-help = Na elke verwijdering wist Draagvlak ook wat er op de schijf nog te lezen was. Lukte dat niet omdat iemand anders bezig was? Doe het dan hier opnieuw. Een kopie die je zelf ergens anders hebt gezet, kent Draagvlak niet.
privacy-wipe-busy = Bezig met wissen...
privacy-wiped = De sporen op de schijf zijn gewist.
