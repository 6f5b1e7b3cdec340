# Verantwoording: indicatoren door het jaar.
accountability-title = Verantwoording
accountability-intro = Volg door het jaar of de afgesproken cijfers de goede kant op gaan.
accountability-enter = Vul een maand in
accountability-empty-title = Nog niets om te verantwoorden
accountability-empty-help = Hier volg je de indicatoren van de doelen, maand voor maand. Geef eerst een doel een indicator.
accountability-to-goals = Naar de doelen
accountability-not-yet = { $count ->
    [one] 1 van de { $of } indicatoren kun je nog niet verantwoorden. Wat mist, moet vaststaan voordat het jaar begint.
   *[other] { $count } van de { $of } indicatoren kun je nog niet verantwoorden. Wat mist, moet vaststaan voordat het jaar begint.
}
accountability-mend = Aanvullen bij { $goal }
accountability-lacks = Mist { $missing }.
accountability-nothing-entered = Nog geen maand ingevuld.
accountability-latest = **{ $value }** in { $month }.
accountability-move-reached = Gehaald.
accountability-move-towards = Op weg naar de streefwaarde.
accountability-move-still = Nog gelijk aan de nulmeting.
accountability-move-away = Verder van de streefwaarde af.
accountability-move-unknown = Zonder nulmeting en streefwaarde is niet te zeggen of dit de goede kant op gaat.
accountability-indicator = Indicator
accountability-month = Maand
accountability-value = Stand ({ $unit })
accountability-number = getal
accountability-value-help = Vul de stand in, vergelijkbaar met de streefwaarde. Tel je over het jaar? Vul dan het totaal tot en met deze maand in. Laat leeg om de maand te wissen.
accountability-note = Toelichting
accountability-save = Stand opslaan
accountability-saved = Stand opgeslagen.
accountability-target = streefwaarde
accountability-baseline = nulmeting
accountability-chart-alt = { $indicator }: { $count ->
    [one] 1 maand ingevuld
   *[other] { $count } maanden ingevuld
}
accountability-of-baseline = Nulmeting { $value }
accountability-of-target = Streefwaarde { $value }
accountability-of-source = Bron { $source }
accountability-of-owner = Cijfer van { $owner }
