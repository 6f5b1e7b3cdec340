## Nakijken: wat naar een persoon wijst, voordat iemand anders het bestand ziet.

review-title = Nakijken
review-intro = { $name }: kijk wat naar een persoon wijst. Wat je vervangt, krijgt een pseudoniem; daarna kun je coderen.
review-done = Klaar
review-back = Terug naar Interviews
review-place = Bestand { $n } van { $m }
review-busy = De tekst wordt klaargezet om te coderen...
review-finished = { $code } staat klaar om te coderen: { $passages ->
    [one] 1 passage.
   *[other] { $passages } passages.
}
review-discard = Niet gebruiken
review-discard-title = Bestand niet gebruiken?
review-discard-body = { $name } wordt gewist, met alles wat je erin hebt nagekeken. Dit kun je niet ongedaan maken. Je kunt het bestand later wel opnieuw inlezen.
review-discarded = { $name } is gewist.
review-open-title = { $count ->
    [one] Nog 1 plek niet bekeken
   *[other] Nog { $count } plekken niet bekeken
}
review-open-body = Wat je niet hebt bekeken, vervangen we ook door een pseudoniem. Daarna verandert de tekst niet meer.
review-open-button = Vervangen en klaar
review-with = met { $name }

review-partner-new = Iemand nieuw: zie de velden hieronder
review-partner-help = Kies iemand die je al kent, of vul in wie het was. Van een nieuwe naam maken we een gesprekspartner met een code.
review-reading = Klopt de tekst niet? Lees het bestand anders
review-reading-help = Hiermee lezen we hetzelfde bestand opnieuw. Wat je in de tekst al hebt nagekeken, moet je dan opnieuw nakijken.
review-encoding = Tekens: welke regels zien er goed uit?
review-sheet = Blad
review-sheet-all = Laat Draagvlak kiezen
review-sheet-rows = { $name } ({ $rows } rijen)
review-column = Kolom { $n }
review-column-words = Kolommen met wat er gezegd is
review-column-words-help = Elke cel van deze kolommen wordt een stuk tekst. De andere kolommen staan er als toelichting boven.
review-column-speaker = Spreker
review-column-respondent = Gesprekspartner
review-column-date = Datum
review-column-time = Tijd
review-column-question = Vraag
review-column-none = Geen
review-column-named = Eerste rij is kop
review-read-again = Opnieuw lezen
review-read-done = Het bestand is opnieuw gelezen.

review-nothing = Niets gevonden dat naar een persoon wijst
review-nothing-help = Zie je toch iets? Selecteer het in de tekst en kies wat het is.
review-span-place = { $n } van { $m } · { $state }
review-same = Overal in dit bestand ({ $count } keer)
review-selected = Geselecteerd
review-kind = Wat is het?
review-everywhere = Overal in dit bestand ({ $count } keer)
review-added = Vervangen.
review-model = Namen zoeken we ook met het taalmodel { $name }, dat op deze computer staat.
review-counts = { $hidden } vervangen · { $left } blijft staan
review-open = { $open } nog bekijken
review-kind-open = { $count } open
review-all-hide = Vervang
review-all-leave = Laat staan
review-all-hide-help-open = Vervang alles van deze soort dat je nog niet hebt bekeken
review-all-hide-help-every = Vervang alles van deze soort
review-all-leave-help-open = Laat alles van deze soort staan dat je nog niet hebt bekeken
review-all-leave-help-every = Laat alles van deze soort staan

span-open = nog bekijken
span-hidden = vervangen
span-left = blijft staan

reviewer-reader = Tekst van het bestand. Met A vervang je wat in beeld is, met L laat je het staan.
reviewer-hide = Vervangen
reviewer-leave = Laten staan
reviewer-open = Volgende open plek
reviewer-undo = Ongedaan maken
reviewer-keys = Toetsen
reviewer-left = nog {"{"}open{"}"} te bekijken
reviewer-none-left = alles bekeken
reviewer-key-hide = Vervangen, en door naar de volgende
reviewer-key-leave = Laten staan, en door naar de volgende
reviewer-key-same = Hetzelfde overal in het bestand
reviewer-key-open = Volgende plek die nog open is
reviewer-key-step = Volgende of vorige plek
reviewer-key-word = Een woord selecteren
reviewer-key-move = Een woord verder of terug
reviewer-key-extend = De selectie groter of kleiner
reviewer-key-kind = Vervangen wat je selecteerde: 1 naam, 2 functie, 3 adres, 4 telefoon, 5 e-mail, 6 plaats, 7 datum, 8 kenmerk, 9 gezondheid
reviewer-key-drop = Selectie loslaten
reviewer-key-undo = Laatste keuze ongedaan maken

personal-NAAM = Naam
personal-TELEFOON = Telefoonnummer
personal-EMAIL = E-mailadres
personal-BSN = BSN
personal-IBAN = Rekeningnummer
personal-KENTEKEN = Kenteken
personal-POSTCODE = Postcode
personal-ADRES = Adres
personal-GEBOORTEDATUM = Geboortedatum
personal-ACCOUNT = Account of pagina
personal-KENMERK = Kenmerk of zaaknummer
personal-FUNCTIE = Functie van één persoon
personal-GEZONDHEID = Gezondheid
personal-STRAFRECHT = Strafbare feiten
personal-DATUM = Datum
personal-PLAATS = Plaats

found-roster = Staat op de lijst van gesprekspartners of in de sleutel.
found-spelling = Lijkt op een naam die we kennen, iets anders gespeld.
found-nickname = Is een roepnaam van iemand die we kennen.
found-shape = Heeft de vorm van zo'n gegeven.
found-checked = Heeft de vorm van zo'n gegeven, en het controlegetal klopt.
found-street = Er staat een straat met een huisnummer.
found-title = Er staat mevrouw, meneer of iets dergelijks voor.
found-role = Er staat een functie voor, zoals collega of wethouder.
found-given-name = Is een voornaam.
found-surname = Heeft de vorm van een achternaam.
found-full-name = Voornaam en achternaam.
found-context = Wat eromheen staat, past bij een naam.
found-label = Staat als spreker voor een beurt.
found-again = Komt elders in dit bestand als naam voor.
found-capital = Staat met een hoofdletter en is geen gewoon woord.
found-small = Een naam zonder hoofdletter.
found-model = Gevonden door het taalmodel dat is geïnstalleerd.
found-only-one = Er staat bij dat er maar één is.
found-single-post = Een functie die maar één persoon heeft.
found-health = Gaat over iemands gezondheid.
found-crime = Gaat over strafbare feiten van iemand.
found-setting = Kan samen met andere gegevens naar iemand wijzen.
found-by-hand = Dit heb je zelf geselecteerd.

waiting-title = { $count ->
    [one] 1 bestand wacht op nakijken
   *[other] { $count } bestanden wachten op nakijken
}
waiting-help = Zolang je ze niet hebt nagekeken, staan ze nergens anders. Nog { $open } plekken te bekijken.
waiting-first = Nakijken
waiting-review = Nakijken
waiting-all = Alles overnemen
waiting-all-help = Vervang alles wat we vonden, ook waar we niet zeker van zijn, zonder het na te kijken.
waiting-all-title = Alles overnemen zonder na te kijken?
waiting-all-body = { $count ->
    [one] In 1 bestand vervangen
   *[other] In { $count } bestanden vervangen
} we alles wat we vonden door een pseudoniem, ook de { $open } plekken waar we niet zeker van zijn. Namen die we niet vonden, blijven staan. De tekst verandert daarna niet meer.
waiting-all-busy = De bestanden worden klaargezet om te coderen...
waiting-all-done = De bestanden staan klaar om te coderen.
waiting-found = { $found ->
    [0] niets gevonden
   *[other] { $found } gevonden{ $open ->
        [0] {""}
       *[other] , { $open } open
    }
}
