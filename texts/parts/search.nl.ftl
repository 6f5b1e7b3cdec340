### Zoeken: in alles wat gezegd en geschreven is.

step-search = Zoeken
search-title = Zoeken
search-intro = Zoek in alles wat gezegd en geschreven is. Draagvlak vindt ook andere vormen van een woord, en langere woorden waar het in zit.
search-box = Zoek naar
search-box-help = Druk op / om hier te beginnen en op Enter om te zoeken.
search-button = Zoeken
search-busy-index = De zoekindex wordt eenmalig gemaakt. Dat duurt even.
search-examples = Zo kun je zoeken
search-examples-help = Klik op een voorbeeld, of typ zelf iets.
search-example-words = woorden die samen in één alinea staan, in elke vorm: ook ‘parkeeroverlast’ en ‘overlastmeldingen’
search-example-exact = precies deze woorden, achter elkaar
search-example-begin = alles wat zo begint: handhaving, handhaven, handhavers
search-example-either = het een of het ander (met hoofdletters: OF)
search-example-not = wel het een, niet het ander
search-shelves = Waarin
search-shelf-interviews = Interviews
search-shelf-documents = Documenten
search-shelf-statements = Stellingen
search-shelf-codebook = Codeboek
search-shelf-memos = Memo's
search-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
search-side = Kant
search-group = Groep
search-code = Code
search-any = Alle
search-uncoded = Nog zonder code
search-uncoded-help = Woorden waar een mens al een code aan gaf, vallen weg. Vragen van de interviewer ook: die codeer je niet.
search-every-source = Weer in alles zoeken
search-total = { $places ->
    [one] 1 plaats
   *[other] { $places } plaatsen
}
search-in-sources = { $sources ->
    [one] in 1 gesprek of document
   *[other] in { $sources } gesprekken en documenten
}
search-shown = { $first } tot en met { $last } van { $all }
search-forms = Gezocht naar { $forms }
search-forms-beginning = Gezocht naar alles wat begint met ‘{ $word }’: { $forms }
search-forms-exact = Gezocht naar precies ‘{ $word }’
search-forms-more = en nog { $count }
search-not = zonder { $forms }
search-ignored = Kleine woorden tellen niet mee: { $words }. Zet ze tussen aanhalingstekens als ze erbij horen.
search-none = Niets gevonden
search-none-word = ‘{ $word }’ komt in dit traject niet voor.
search-none-meant = ‘{ $word }’ komt niet voor. Bedoelde je dit?
search-none-together = Elk woord komt voor, maar niet samen in één alinea. Zoek met OF om ze los van elkaar te vinden.
search-none-filters = Zonder filters vind je meer.
search-clear-filters = Filters wissen
search-none-only-not = Zoek minstens één woord dat er wél moet staan.
search-in-source = { $count ->
    [one] 1 plaats
   *[other] { $count } plaatsen
}
search-this-source = Alleen hier zoeken
search-of-statement = Stelling
search-of-codebook = Codeboek
search-of-memo = Memo van { $author }
search-heading = Kop of titel
search-in-text = In de tekst
search-to-theme = Naar het thema
search-has-codes = Heeft al: { $codes }
search-pick = Kies { $code }: { $words }
search-pick-help = Vink resultaten aan om ze een code te geven.
search-picked = { $count ->
    [one] 1 resultaat gekozen
   *[other] { $count } resultaten gekozen
}
search-pick-all = Kies alles op deze pagina
search-pick-none = Kies niets
search-give-code = Code
search-choose-code = Kies een code
search-dimension = Wat is het?
search-dimension-suggested = Zoals voorgesteld
search-extent = Hoeveel
search-extent-sentence = De zin
search-extent-paragraph = De alinea
search-code-button = Codeer
search-coded = { $coded ->
    [0] Alles had deze code al.
    [one] 1 passage gecodeerd als { $code }. Je kunt dit in één keer ongedaan maken.
   *[other] { $coded } passages gecodeerd als { $code }. Je kunt dit in één keer ongedaan maken.
}
search-interviewer = Woorden van de interviewer kun je niet coderen.
error-search-nothing-picked = Kies eerst een of meer resultaten. Er is niets veranderd.
