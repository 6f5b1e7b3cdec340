### De pagina Codeboek, en wat er mis kan zijn met een code.

error-code-needs-code = Geef '{ $name }' ook een korte code.
error-code-taken = De code '{ $code }' is al in gebruik. Kies een andere.
error-code-name-long = De naam '{ $name }…' is te lang: houd het bij { $longest } tekens. Er is niets bewaard.
error-code-code-long = De code '{ $code }…' is te lang: houd het bij { $longest } tekens. Er is niets bewaard.
error-code-text-long = De tekst bij '{ $name }' is te lang: houd het bij { $longest } tekens per vak. Er is niets bewaard.
error-code-under-itself = Een code kan niet onder zichzelf vallen, en ook niet onder een code die eronder valt. Kies een andere plek.
error-code-twice-in-file = '{ $name }' staat twee keer in het bestand. Haal er een weg of geef hem een andere naam.
error-code-no-parent = De code '{ $parent }' bij 'boven' bestaat niet: niet in het bestand en niet in je codeboek.
error-codebook-complete = Alle standaardcodes staan al in je codeboek.
error-codebook-nothing-new = In dit bestand staat niets nieuws. Je codeboek is niet veranderd.
error-codebook-no-names = In de eerste regel ontbreekt de kolom 'naam'. Er is niets ingelezen. Gebruik de kolommen { $columns }.
error-codebook-long = In dit bestand staan meer dan { $most } codes. Er is niets ingelezen. Splits het bestand.
error-codebook-empty = In dit bestand staan geen codes. Er is niets ingelezen. Zet elke code op een regel, met de naam in de kolom 'naam'.
error-codebook-dimension = '{ $dimension }' bij '{ $name }' is geen dimensie. Er is niets ingelezen. Kies verwachting, beeld of overig, of laat het vak leeg.
error-codebook-colour = '{ $colour }' bij '{ $name }' is geen kleur. Er is niets ingelezen. Gebruik 1 tot en met { $most }, grijs, of een kleurcode zoals #ab294d.
error-recode-into-itself = Kies een andere code om naar te hercoderen.
error-recode-nothing = Bij '{ $name }' past geen enkele passage bij deze keuze. Er is niets veranderd.
error-split-everything = Kies welke passages naar de nieuwe code gaan: anders verhuist alles en blijft er een lege code over.
