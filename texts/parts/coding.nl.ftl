### De pagina Coderen.

coding-title = Coderen
coding-intro = Lees de tekst en zeg van elke passage waar die over gaat. Draagvlak stelt voor, jij beslist.
coding-again = Voorstellen vernieuwen
coding-again-help = Draagvlak leert van wat je al codeerde en maakt nieuwe voorstellen voor de rest. Wat jij overnam of afwees, blijft zoals het is.
coding-again-busy = Draagvlak leert van wat je codeerde...
coding-again-done = { $changed ->
    [0] De voorstellen bleven gelijk.
    [one] 1 van de { $count } voorstellen is veranderd.
   *[other] { $changed } van de { $count } voorstellen zijn veranderd.
}
coding-empty = Er is nog niets om te coderen
coding-empty-help = Lees eerst interviews of documenten in. Daarna staan ze hier, verdeeld in passages met een voorstel.
coding-to-interviews = Naar Interviews

coding-interviews = Interviews
coding-documents = Documenten
coding-progress = { $done } van { $all } passages gecodeerd, { $open } voorstellen open
coding-filter = Zoek een bron
coding-filter-example = Code of titel
coding-only-open = Alleen met open voorstellen
coding-none-found = Geen bron gevonden. Pas het filter aan.
coding-page = Bronnen

coding-all = Alles overnemen ({ $count })
coding-all-help = Alle open voorstellen in deze bron. Je krijgt eerst een vraag.
coding-all-title = Alle voorstellen overnemen?
coding-all-body = Je neemt { $count ->
    [one] het ene open voorstel
   *[other] alle { $count } open voorstellen
} in { $code } over zonder ze een voor een te bekijken. Je kunt dit in een keer ongedaan maken.
coding-all-button = Alles overnemen
coding-all-done = { $count ->
    [one] 1 voorstel overgenomen in { $code }.
   *[other] { $count } voorstellen overgenomen in { $code }.
}

coding-place = Passage { $n } van { $m } · { $state }
coding-no-theme = geen thema
coding-no-passages = Nog geen passages
coding-no-passages-help = Selecteer een stuk tekst om een passage te maken.
coding-suggestion = Voorstel
coding-because = Want: { $reasons }
coding-no-reason = Geen enkel woord gaf de doorslag.
coding-reason-passage = { $words }
coding-reason-question = in de vraag: { $words }
coding-reason-heading = in de kop: { $words }
coding-reason-turn = elders in het antwoord: { $words }
coding-reason-paragraph = elders in de alinea: { $words }
coding-accept = Overnemen
coding-reject = Afwijzen
coding-change = Wijzigen
coding-changed = Code bewaard.
coding-dimension = Dimensie
coding-theme = Thema
coding-choose-theme = Kies een thema
coding-sentiment = Sentiment
coding-perspective = Van wie is het beeld?
coding-perspective-help = Eigen: wat iemand zelf vindt. Toegeschreven: wat iemand denkt dat anderen vinden.
coding-new = Nieuwe passage
coding-add = Passage toevoegen
coding-busy-suggesting = Een voorstel maken...
coding-remove-code = Code weghalen
coding-remove-code-done = Code weggehaald.
coding-remove-passage = Passage verwijderen
coding-remove-passage-done = Passage verwijderd.
error-passage-quoted = Een stelling steunt op deze passage. Haal het citaat eerst bij de stelling weg. De passage is bewaard.

perspective-short-own = Eigen
perspective-short-attributed = Toegeschreven
standing-accepted = Overgenomen
standing-suggested = Voorstel
standing-rejected = Afgewezen
standing-bare = Zonder code
sign-expectation = V
sign-perception = B
sign-other = O

coder-reader = Tekst van de bron. Ga met n en p langs de passages. Met s selecteer je een zin.
coder-selected = Geselecteerd, {"{"}n{"}"} woorden: {"{"}words{"}"}
coder-selected-help = Kies een code, of druk op 1–9, v, b of x. Esc: loslaten.
coder-less = − zin
coder-more = + zin
coder-drop = Loslaten
coder-previous = Vorige
coder-next = Volgende
coder-open = Open
coder-accept = Overnemen
coder-reject = Afwijzen
coder-palette = Codes
coder-palette-title = Zoek een code
coder-palette-help = Enter: dit is de code. Shift + Enter: deze code ook. Esc: sluiten.
coder-palette-none = Geen code gevonden.
coder-code-is = staat erop
coder-undo = Ongedaan
coder-redo = Opnieuw
coder-handle-start = Begin van de selectie
coder-handle-end = Eind van de selectie
coder-place = Passage {"{"}n{"}"} van {"{"}m{"}"} · {"{"}open{"}"} open
coder-place-filtered = {"{"}n{"}"} van {"{"}m{"}"} (van {"{"}all{"}"}) · {"{"}open{"}"} open
coder-count = {"{"}m{"}"} passages · {"{"}open{"}"} open
coder-none-left = Er is geen volgende.
coder-no-theme = geen thema
coder-filter = Filter
coder-filter-state = Alle passages
coder-filter-theme = Alle codes
coder-filter-speaker = Alle sprekers
coder-filter-only = Verberg de rest
coder-filter-clear = Filter wissen
coder-keys = Toetsen
coder-keys-on = Toetsen aan
coder-key-accept = Voorstel overnemen
coder-key-reject = Voorstel afwijzen
coder-key-next = Volgende passage
coder-key-previous = Vorige passage
coder-key-open = Volgend open voorstel
coder-key-undo = Ongedaan maken
coder-key-redo = Opnieuw doen
coder-key-theme = Dit is het thema
coder-key-also = Dit thema ook, of weer weg
coder-key-palette = Zoek een code
coder-key-dimension = Verwachting, beeld, overig
coder-key-remove = Code weghalen
coder-key-sentence = Volgende zin selecteren
coder-key-extend = Zin erbij of eraf
coder-key-word = Eind een woord korter of langer
coder-key-begin = Begin een woord eerder of later
coder-key-add = Selectie toevoegen
coder-key-drop = Selectie loslaten

coding-codes = Codes op deze passage
coding-also = Deze code ook
coding-also-help = Zet wat je hierboven koos naast de code die er al staat.
error-code-twice = Deze code staat al op de passage. Kies een ander thema.
error-no-code = Op deze passage staat geen code.
