### De pagina Thema's.

themes-title = Thema's
themes-intro = Zie waar de gesprekken over gaan, wie erover spreekt, en maak er stellingen van. De balken tellen gesprekken.
themes-all = Alle thema's
themes-new = Nieuw thema
themes-new-button = Thema maken
themes-made = Thema gemaakt.
themes-name = Naam
themes-definition = Betekenis
themes-definition-help = Een of twee zinnen. Draagvlak gebruikt ze bij het voorstellen van thema's.
themes-include = Hoort erbij
themes-exclude = Hoort er niet bij
themes-saved = Thema bewaard.
themes-accepted-toggle = Alleen overgenomen codes
themes-accepted-help = Aan: alleen wat een mens overnam of zelf codeerde telt mee. Uit: open voorstellen tellen ook mee.
themes-only-accepted = { $accepted ->
    [one] Je ziet 1 overgenomen code. Voorstellen tellen niet mee.
   *[other] Je ziet { $accepted } overgenomen codes. Voorstellen tellen niet mee.
}
themes-with-suggested = { $waiting ->
    [0] Alle codes zijn overgenomen ({ $accepted }).
    [one] Overgenomen codes: { $accepted }. Er is nog 1 voorstel; dat telt hier mee.
   *[other] Overgenomen codes: { $accepted }. Er zijn nog { $waiting } voorstellen; die tellen hier mee.
}
themes-accepted-of = { $waiting ->
    [0] { $accepted } overgenomen.
    [one] { $accepted } overgenomen, 1 nog een voorstel.
   *[other] { $accepted } overgenomen, { $waiting } nog een voorstel.
}
themes-empty = Nog geen passages bij een thema
themes-empty-help = Neem bij Coderen voorstellen over, of zet de schakelaar hierboven uit om ook voorstellen te zien.
themes-empty-first = Lees eerst interviews in. Draagvlak stelt dan bij elke passage een thema voor, en hier zie je wie waarover spreekt.
themes-without-partner = { $count ->
    [one] 1 gesprek telt nog niet mee in de balken: er is geen gesprekspartner bij gekozen.
   *[other] { $count } gesprekken tellen nog niet mee in de balken: er is geen gesprekspartner bij gekozen.
}
themes-to-coding = Naar Coderen
themes-staff = { $count ->
    [one] 1 medewerker
   *[other] { $count } medewerkers
}
themes-partners = { $count ->
    [one] 1 partner
   *[other] { $count } partners
}
themes-documents = { $count ->
    [0] geen documenten
    [one] 1 document
   *[other] { $count } documenten
}
themes-expectations = { $count ->
    [one] 1 verwachting
   *[other] { $count } verwachtingen
}
themes-perceptions = { $count ->
    [one] 1 beeld
   *[other] { $count } beelden
}
themes-feelings = { $positive } positief, { $neutral } neutraal, { $negative } negatief
themes-waiting = { $count ->
    [one] 1 nog een voorstel
   *[other] { $count } nog een voorstel
}
themes-silent = Niet ter sprake gekomen
themes-silent-help = Deze thema's staan in het codeboek, maar er is nog geen passage bij.

themes-one-title = { $name }
themes-one-intro = { $definition }
themes-no-definition = Dit thema heeft nog geen betekenis. Schrijf die bij Bewerken.
themes-make-statement = Maak stelling
themes-part = Onderdeel
themes-part-quotes = Citaten ({ $count })
themes-part-statements = Stellingen ({ $count })
themes-part-edit = Bewerken

themes-no-quotes = Nog geen citaten
themes-no-quotes-help = Geef passages dit thema bij Coderen. Staat de schakelaar hierboven aan? Dan zie je alleen wat al is overgenomen.
themes-policy = Beleid en ervaring
themes-policy-help = Uit documenten. Telt nooit mee als gesprek.
themes-side-silent = Niemand noemde dit.
themes-side-unknown = Gesprekspartner onbekend
themes-is-suggestion = voorstel
themes-not-quotable = nog geen toestemming om te citeren
themes-in-text = In de tekst
themes-page = Citaten
themes-page-from = { $first } tot en met { $last } van { $all }
themes-pick-help = Vink citaten aan om ze te verplaatsen, er een nieuw thema van te maken of er een stelling op te schrijven.
themes-picked = { $count ->
    [one] 1 citaat gekozen
   *[other] { $count } citaten gekozen
}
themes-move-to = Verplaats naar
themes-move = Verplaatsen
themes-moved = { $count ->
    [one] 1 passage verplaatst naar { $name }.
   *[other] { $count } passages verplaatst naar { $name }.
}
themes-split-name = Of maak er een nieuw thema van
themes-split = Splitsen
themes-split-done = { $count ->
    [one] 1 passage staat nu in { $name }.
   *[other] { $count } passages staan nu in { $name }.
}
themes-statement-with = Schrijf een stelling met deze citaten

themes-to-codebook = Meer in het codeboek: plaats in de boom, trefwoorden, kleur, splitsen en hercoderen
themes-merge = Samenvoegen met een ander thema
themes-merge-into = Voeg samen met
themes-merge-button = Samenvoegen
themes-merge-title = Thema's samenvoegen?
themes-merge-body = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
} en { $statements ->
    [one] 1 stelling
   *[other] { $statements } stellingen
} gaan van { $name } naar { $into }. Het thema { $name } verdwijnt uit het codeboek. Je kunt dit ongedaan maken.
themes-merged = { $name } is samengevoegd met { $into }.

theme-statements-of-theme = Stellingen bij dit thema
theme-statements-none = Er is nog geen stelling. Neem hieronder een voorstel over, of schrijf er zelf een.
theme-statements-voted = Er is over gestemd
theme-statements-not-voted = Nog niet over gestemd
theme-statements-quotes = { $count ->
    [0] Geen citaten
    [one] 1 citaat
   *[other] { $count } citaten
}
theme-statements-more-quotes = { $count ->
    [one] Nog 1 citaat
   *[other] Nog { $count } citaten
}
theme-statements-text = Stelling
theme-statements-new-version = Over deze stelling is al gestemd. Als je de tekst wijzigt, ontstaat een nieuwe versie; de oude blijft bewaard met haar stemmen.
theme-statements-saved = { $label } bewaard.
theme-statements-removed = { $label } verwijderd.
theme-statements-drafts = Voorstellen voor stellingen
theme-statements-drafts-help = Uit de verwachtingen in de gesprekken. Pas de tekst aan zoals je wilt, vink aan wat je overneemt.
theme-statements-drafting = Voorstellen maken...
theme-statements-no-drafts = Er zijn geen voorstellen meer: er zijn geen verwachtingen bij dit thema, of ze staan al in een stelling.
theme-statements-take-this = Neem deze over
theme-statements-take-over = Neem aangevinkte stellingen over
theme-statements-choose-first = Vink eerst een of meer voorstellen aan.
theme-statements-taken = { $count ->
    [one] 1 stelling toegevoegd.
   *[other] { $count } stellingen toegevoegd.
}
theme-statements-own = Zelf een stelling schrijven
theme-statements-example = Bijvoorbeeld: Boa's lopen in het weekend tot 23:00 uur door het centrum.
theme-statements-help = Een gedachte per stelling, zodat mensen er eens of oneens op kunnen zeggen.
theme-statements-add = Stelling toevoegen
theme-statements-choose-quotes = Citaten achter deze stelling
theme-statements-choose-placeholder = Kies citaten
