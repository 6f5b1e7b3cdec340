### Stembiljet op de telefoon en groot scherm: wat deelnemers lezen

ballot-name = Draagvlak
ballot-other-language = English
ballot-optional = (mag leeg blijven)

## Binnenkomen

ballot-code-title = Doe mee aan de sessie
ballot-code-label = Code
ballot-code-hint = De code heeft 8 tekens en staat op het scherm in de zaal.
ballot-code-send = Verder
ballot-side-title = Wie ben je?
ballot-side-question = Waar hoor je bij?
ballot-side-staff = Medewerker van de gemeente
ballot-side-partner = Partner van buiten de gemeente
ballot-side-send = Meedoen
ballot-group-label = Groep
ballot-group-hint = Bijvoorbeeld handhaving, bewoners of ondernemers. Vul je naam niet in.
ballot-group-suggestions = Handhaving | Beleid | Bestuur | Bewoners | Ondernemers | Politie | Woningcorporatie | Zorg en welzijn
ballot-privacy = We vragen je naam niet. Zolang een ronde open is, ziet niemand een uitslag.

## Stemmen

ballot-place = { $place } van { $count }
ballot-saved = Stem op stelling { $place } bewaard
ballot-voted-of = Je stemde op { $voted } van { $count } stellingen
ballot-choice-agree = Eens
ballot-choice-pass = Geen mening
ballot-choice-disagree = Oneens
ballot-your-vote = jouw stem
ballot-still-open = nog open
ballot-remark-title = Voorbehoud in woorden
ballot-remark-label = Wanneer geldt je stem wel of niet? Je woorden kunnen zonder naam in het verslag komen.
ballot-remark-label-first = Wanneer geldt je stem wel of niet? Kies daarna hierboven je stem: dan bewaren we allebei. Je woorden kunnen zonder naam in het verslag komen.
ballot-remark-send = Voorbehoud bewaren
ballot-around = Bladeren
ballot-previous = Vorige
ballot-next = Volgende
ballot-ready = Klaar
ballot-all-statements = { $open ->
    [0] Alle stellingen
    [one] Alle stellingen (nog 1 open)
   *[other] Alle stellingen (nog { $open } open)
}
ballot-changed = De ronde is veranderd. Je stemmen tot nu toe zijn bewaard.
ballot-changed-look = Bekijk wat er nu is
ballot-done-title = Je hebt overal gestemd
ballot-done = Je stemmen zijn bewaard. Tot de ronde sluit, kun je ze veranderen. Daarna zie je hier de uitslag.
ballot-your-votes = Jouw stemmen
ballot-waiting-title = Je doet mee
ballot-waiting = De ronde is nog niet open. Zodra je kunt stemmen, verschijnt hier de eerste stelling.
ballot-refresh = Vernieuwen
ballot-you-are = { $side ->
    [staff] Je doet mee als medewerker van de gemeente.
   *[partner] Je doet mee als partner van buiten de gemeente.
}
ballot-choose-again = Klopt dat niet? Kies opnieuw

## Uitslag

ballot-results-title = Uitslag van ronde { $number }
ballot-results-lead = De ronde is gesloten. Dit kwam eruit.
ballot-everybody = Iedereen
ballot-sides-staff = Medewerkers
ballot-sides-partner = Partners
ballot-counts = { $agree } eens, { $passed } geen mening, { $disagree } oneens
ballot-count-agree = { $count } eens
ballot-count-passed = { $count } geen mening
ballot-count-disagree = { $count } oneens
ballot-you-voted = { $choice ->
    [agree] Jij stemde: eens
    [disagree] Jij stemde: oneens
   *[pass] Jij stemde: geen mening
}
ballot-result-agreed = Overeengekomen: { $share } % van { $base } is het eens{ $sides ->
    [both] , aan beide kanten minstens { $threshold } %
   *[one] {""}
}
ballot-result-agreed-with-reservation = Overeengekomen met voorbehoud: { $share } % van { $base } is het eens{ $sides ->
    [both] , aan beide kanten minstens { $threshold } %
   *[one] {""}
}
ballot-result-rejected = Afgewezen: { $share } % van { $base } is het oneens{ $sides ->
    [both] , aan beide kanten minstens { $threshold } %
   *[one] {""}
}
ballot-result-divided = Verdeeld: { $share } % van { $base } is het { $way ->
    [against] oneens
   *[for] eens
}{ $sides ->
    [both] , maar niet aan beide kanten minstens { $threshold } %
   *[one] , nodig is { $threshold } %
}
ballot-result-too-few = { $voted ->
    [one] Geen uitspraak: 1 stem is te weinig
   *[other] Geen uitspraak: { $voted } stemmen is te weinig
}
ballot-result-no-side = Geen uitspraak: niemand koos eens of oneens

## Groot scherm

ballot-beamer-go = Ga naar
ballot-beamer-code = Code
ballot-beamer-present = { $present ->
    [one] 1 deelnemer aanwezig
   *[other] { $present } deelnemers aanwezig
}
ballot-beamer-progress = { $done } van { $present } klaar met stemmen
ballot-beamer-votes = Uitgebrachte stemmen
ballot-beamer-agreed = { $agreed } van { $count } overeengekomen
ballot-beamer-overview = Overzicht
ballot-verdict-agreed = Overeengekomen
ballot-verdict-agreed-with-reservation = Met voorbehoud
ballot-verdict-rejected = Afgewezen
ballot-verdict-divided = Verdeeld
ballot-verdict-too-few = Geen uitspraak

## Als het niet lukt

ballot-refused-title = Dit is niet bewaard
ballot-your-words = Dit schreef je. Je kunt het hier kopiëren.
ballot-go-on = Naar de stellingen
ballot-to-front = Naar het begin
ballot-no-page-title = Deze pagina is er niet
ballot-no-page = Misschien is het adres niet goed overgenomen. Ga naar het begin en vul de code in die op het scherm in de zaal staat.
ballot-broken-title = Er ging iets mis
ballot-broken = De fout zit bij ons en niet bij jou. Stemmen die je eerder gaf, zijn bewaard. Ga terug naar je stelling en kijk of je laatste stem er staat.
ballot-port-taken = Poort { $port } is al in gebruik, dus de stempagina's starten niet. Sluit het andere programma, of kies een andere poort met DRAAGVLAK_BALLOT_PORT.
ballot-room-unreachable = Luisteren op { $address }, poort { $port } lukt niet: telefoons in de zaal kunnen niet meedoen. Op deze computer werken de stempagina's wel. Controleer het netwerk en zet de sessie opnieuw open.

error-unknown-code = Deze code kennen we niet. Kijk op het scherm in de zaal en typ de 8 tekens opnieuw.
error-too-many-codes = Er zijn in korte tijd te veel verkeerde codes ingevuld. Wacht een minuut en probeer het opnieuw.
error-room-closed = Deze sessie is nu niet open voor de zaal. Stemmen die je al gaf, zijn bewaard. Vraag de begeleider de sessie open te zetten.
error-session-full = Aan deze sessie kan niemand meer meedoen: het grootste aantal is bereikt. Vraag de begeleider je stem in te voeren.
error-join-first = Je doet nog niet mee op dit toestel. Vul de code in die op het scherm in de zaal staat.
error-round-closed = Deze ronde is gesloten. Je laatste keuze is niet bewaard; stemmen die je eerder gaf, tellen mee.
error-statement-not-in-round = Deze stelling hoort niet bij de ronde die nu open is. Je stem erop is niet bewaard. Ga naar de stellingen van nu.
error-remark-long = Je voorbehoud is te lang en is nog niet bewaard. Maak het korter dan { $longest } tekens. Je tekst staat hieronder nog.
error-choice-missing = Kies eens, geen mening of oneens. Er is nog niets bewaard; je tekst staat er nog.
error-side-missing = Kies waar je bij hoort. Daarna kun je meedoen.
error-form-expired = Deze pagina is verlopen, of je browser bewaart geen cookies. Er is niets bewaard. Open de pagina opnieuw en probeer het nog eens.
error-form-large = Dit is meer tekst dan we kunnen bewaren. Er is niets bewaard. Maak de tekst korter.

error-rule-fixed = De regel ligt vast zodra er een ronde is geweest. Er is niets veranderd. Maak voor een andere regel een nieuwe sessie.
error-round-open = Er is nog een ronde open. Sluit die eerst; er is niets veranderd.
error-no-statements = Er zijn geen stellingen om op te stemmen. Zet eerst een stelling in de sessie.
error-results-hidden = De ronde is nog open, en de uitslag blijft tot het sluiten verborgen. Sluit eerst de ronde.
error-reservation-in-words = Schrijf op welk voorbehoud er is en van wie. De uitkomst is nog niet bewaard.
error-threshold = De drempel moet tussen 50 % en 100 % liggen. Er is niets veranderd.
error-quorum = Het quorum moet minstens 1 stem zijn, en het deel van de deelnemers moet tussen 0 % en 100 % liggen. Er is niets veranderd.
error-session-title = Geef de sessie een naam. Er is nog niets bewaard.
error-not-found = Dit is er niet meer: { $what }. Misschien heeft iemand anders het verwijderd. Ga terug en kies opnieuw.
error-not-allowed = Je rol staat dit niet toe. Er is niets veranderd. Vraag de eigenaar van het traject om hulp.
