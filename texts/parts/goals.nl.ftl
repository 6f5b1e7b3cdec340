# Doelen: verwachtingen, doelen en indicatoren.
goals-title = Doelen
goals-intro = Maak van wat is afgesproken doelen die je kunt verantwoorden.
goals-part = Onderdeel
goals-part-goals = Doelen { $count }
goals-part-expectations = Verwachtingen { $count }
goals-adopt = { $count ->
    [one] Neem 1 uitkomst over
   *[other] Neem { $count } uitkomsten over
}
goals-adopted = { $count ->
    [one] 1 uitkomst overgenomen.
   *[other] { $count } uitkomsten overgenomen.
}
goals-propose = Stel doelen voor
goals-propose-help = { $count ->
    [one] 1 overeengekomen verwachting heeft nog geen doel. Je krijgt per thema een voorstel.
   *[other] { $count } overeengekomen verwachtingen hebben nog geen doel. Je krijgt per thema een voorstel.
}
goals-proposed = Doelen voorgesteld. Loop ze na.
goals-to-plan = Verdeel de uren
goals-to-sessions = Naar de sessies
goals-empty-title = Nog geen doelen
goals-empty-help = Een doel steunt op wat in een sessie is overeengekomen. Leg eerst uitkomsten vast en neem ze hier over, of schrijf zelf een doel.
goals-no-expectations-title = Nog geen verwachtingen
goals-no-expectations-help = Wat in een sessie is afgesproken, wordt hier een verwachting. Leg eerst de uitkomst van stellingen vast, of schrijf zelf een verwachting.
goals-filter = Toon
goals-page = Bladzijde
goals-none = Geen
goals-choose = Kies
goals-choose-or-type = Kies of typ zelf
goals-close = Sluiten
goals-choose-first = Vink overeengekomen verwachtingen aan om er samen een doel van te maken. Wat niet is overeengekomen, kan geen doel dragen.
goals-name-of-goal = Naam van het doel bij { $chosen }
goals-make = Maak doel
goals-made = Doel gemaakt.
goals-from = van { $who }
goals-to = aan { $who }
goals-norm = norm { $norm }
goals-no-goal-yet = Nog geen doel steunt hierop.
goals-add-expectation = Zelf toevoegen
goals-add-expectation-help = Zij begint als concept. Een doel kan er pas op steunen als zij is overeengekomen.
goals-expectation-added = Verwachting toegevoegd.
goals-expectation-text = Verwachting
goals-status = Status
goals-theme = Thema
goals-from-group = Van welke groep
goals-to-party = Aan wie
goals-norm-field = Norm
goals-norm-help = Het getal dat is genoemd, zoals het is gezegd.
goals-unit = Eenheid
goals-term = Termijn
goals-reservation = Voorbehoud
goals-measurable = Meetbaar
goals-internal = Binnen de gemeente
goals-save-expectation = Verwachting opslaan
goals-expectation-saved = Verwachting opgeslagen.
goals-remove-expectation = Verwachting verwijderen
goals-remove-expectation-body = Verwachting { $label } gaat weg, ook bij de doelen die erop steunen. De stelling en de stemmen blijven. Je kunt dit ongedaan maken.
goals-expectation-removed = Verwachting { $label } verwijderd.
goals-list = Kies een doel
goals-lacks = { $count ->
    [one] mist 1 ding
   *[other] mist { $count } dingen
}
goals-complete = compleet
goals-add-goal = Doel toevoegen
goals-remove = Doel verwijderen
goals-remove-body = Doel { $label } gaat weg, met zijn indicatoren, uren en resultaten. De verwachtingen blijven. Je kunt dit ongedaan maken.
goals-removed = Doel { $label } verwijderd.
goals-save = Doel opslaan
goals-saved = Doel opgeslagen.
goals-field-title = Wij willen bereiken
goals-field-safety = Dat hoort bij het IVP-veld
goals-field-priority = en bij de beleidsprioriteit
goals-field-owner = Verantwoordelijk is
goals-field-hours = met uren in het jaar
goals-field-expectations = Zo komen we deze verwachtingen na
goals-lack-expectation = Geen verwachting: kies een overeengekomen verwachting waar dit doel op antwoordt.
goals-lack-indicator = Geen indicator: schrijf hieronder op waaraan je ziet dat het lukt.
goals-lack-baseline = Geen nulmeting: vraag wie de cijfers bijhoudt om de stand van vorig jaar.
goals-lack-target = Geen streefwaarde: spreek af welk getal jullie aan het eind van het jaar willen halen.
goals-lack-source = Geen bron: noem het systeem of de lijst waar het cijfer in staat.
goals-lack-frequency = Geen frequentie: spreek af hoe vaak je het cijfer laat zien.
goals-lack-owner = Geen eigenaar: noem de functie die hierop aanspreekbaar is.
goals-lack-safety_field = Geen IVP-veld: kies het veld uit het integraal veiligheidsplan.
goals-lack-priority = Geen beleidsprioriteit: kies een kop uit het beleidsplan of typ er zelf een.
goals-indicators = { $count ->
    [0] Indicatoren
    [one] 1 indicator
   *[other] { $count } indicatoren
}
goals-indicator-new = Wat meet je nog meer?
goals-indicator-add = Indicator toevoegen
goals-indicator-added = Indicator toegevoegd.
goals-indicator-text = We meten
goals-indicator-kind = als
goals-indicator-kind-help = Middelen: wat je inzet. Activiteit: wat je doet. Prestatie: wat je levert. Effect: wat er verandert.
goals-indicator-unit = in (eenheid)
goals-indicator-baseline = Nu staat het op
goals-indicator-baseline-on = gemeten op
goals-indicator-target = en moet naar
goals-indicator-source = Het cijfer komt uit
goals-indicator-frequency = We laten het zien
goals-indicator-owner = Het cijfer komt van
goals-indicator-accountable = en gaat naar
goals-indicator-save = Indicator opslaan
goals-indicator-saved = Indicator opgeslagen.
goals-indicator-remove = Indicator verwijderen
goals-indicator-remove-body = De indicator gaat weg, met de resultaten die zijn ingevuld. Je kunt dit ongedaan maken.
goals-indicator-removed = Indicator verwijderd.
goals-thread = Waar dit doel vandaan komt
goals-no-thread = Dit doel steunt nog op geen verwachting. Er is dus niets om naar terug te gaan.
