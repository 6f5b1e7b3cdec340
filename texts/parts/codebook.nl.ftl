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

step-codebook = Codeboek
codebook-title = Codeboek
codebook-intro = Leg vast welke codes er zijn en wat ze betekenen. Kies links een code; rechts wijzig je hem.
codebook-add = Nieuwe code
codebook-add-button = Code maken
codebook-added = Code { $name } gemaakt.
codebook-part = Onderdeel
codebook-part-codes = Codes ({ $count })
codebook-part-memos = Memo's ({ $count })
codebook-part-files = Inlezen en opslaan
codebook-empty = Nog geen codes
codebook-empty-help = Een code zegt waar een passage over gaat. Begin met de standaardcodes voor handhaving, lees een codeboek in, of maak zelf een code met de knop hierboven.
codebook-empty-standard = Standaardcodes toevoegen
codebook-empty-file = Codeboek inlezen

codebook-tree = Codes
codebook-search = Zoek een code
codebook-none = Geen code gevonden.
codebook-keys = Toetsen
codebook-key-walk = door de codes lopen
codebook-key-open = code openen
codebook-key-move = omhoog of omlaag zetten
codebook-key-hang = onder de vorige code hangen, of een niveau hoger
codebook-used = { $coded ->
    [0] Nog geen passages met deze code
    [one] 1 passage
   *[other] { $coded } passages
}{ $suggested ->
    [0] {""}
    [one] , 1 open voorstel
   *[other] , { $suggested } open voorstellen
}
codebook-to-quotes = Citaten bekijken

codebook-code = Korte code
codebook-code-help = Staat bij passages in de tekst. Kort en zonder spaties.
codebook-code-fixed = De code van een standaardcode ligt vast: daaraan herkent Draagvlak wat het al over dit thema weet. De naam kun je wel wijzigen.
codebook-top = Bovenaan
codebook-parent = Valt onder
codebook-dimension = Bedoeld voor
codebook-dimension-any = Alles
codebook-dimension-help = Een geheugensteun voor wie codeert. De code blijft op elke passage te kiezen.
codebook-example = Voorbeeld
codebook-example-help = Een uitspraak waar deze code op past.
codebook-keywords = Trefwoorden
codebook-keywords-help = Met komma's ertussen. Draagvlak stelt de code voor bij passages met deze woorden. Vernieuw daarna de voorstellen bij Coderen.
codebook-colour = Kleur
codebook-kept = Wat je wijzigt, wordt meteen bewaard. Met Ongedaan maken zet je het terug.
colour-0 = Kersenrood
colour-1 = Helderblauw
colour-2 = Mosterd
colour-3 = Donkerblauw
colour-4 = Zeegroen
colour-5 = Paars
colour-6 = Zand
colour-7 = Blauw
colour-8 = Rood
colour-9 = Nachtblauw
colour-10 = Hemelsblauw
colour-11 = Donkerbruin
colour-12 = Grijs

codebook-up = Omhoog
codebook-up-help = Zet de code boven zijn voorganger. Op het toetsenbord: Alt met pijl omhoog.
codebook-down = Omlaag
codebook-down-help = Zet de code onder zijn opvolger. Op het toetsenbord: Alt met pijl omlaag.
codebook-higher = Hoger
codebook-higher-help = Haal de code onder zijn hoofdcode vandaan. Op het toetsenbord: Alt met pijl naar links.
codebook-deeper = Dieper
codebook-deeper-help = Hang de code onder de code erboven. Op het toetsenbord: Alt met pijl naar rechts.
codebook-merge = Samenvoegen
codebook-split = Splitsen
codebook-recode = Hercoderen
codebook-remove = Verwijderen
codebook-choose = Kies een code
codebook-merge-title = { $name } samenvoegen
codebook-merge-help = Alles van { $name } gaat naar de andere code. Daarna verdwijnt { $name } uit het codeboek.
codebook-merge-into = Samenvoegen met
codebook-merge-button = Samenvoegen
codebook-merged = { $name } is samengevoegd met { $into }.
codebook-split-title = { $name } splitsen
codebook-split-help = Een deel van de passages krijgt een nieuwe code. Kies hieronder welke; wat je kiest, geldt samen.
codebook-split-name = Naam van de nieuwe code
codebook-new-one = de nieuwe code
codebook-split-first = Kies eerst welke passages meegaan, en geef de nieuwe code een naam.
codebook-split-button = Splitsen
codebook-split-done = De nieuwe code { $name } is gemaakt.
codebook-recode-title = { $name } hercoderen
codebook-recode-help = Passages met deze code krijgen een andere code. Beide codes blijven in het codeboek.
codebook-recode-into = Nieuwe code voor deze passages
codebook-recode-button = Hercoderen
codebook-recoded = Passages van { $name } hebben nu de code { $into }.
codebook-which = Welke passages
codebook-which-all = Alle passages
codebook-which-some = Een deel
codebook-of-dimension = Alleen
codebook-of-sources = Uit deze bronnen
codebook-all-sources = Alle bronnen
codebook-of-passages = Deze passages
codebook-all-passages = { $count ->
    [one] Die ene passage
   *[other] Alle { $count } passages
}
codebook-remove-title = { $name } verwijderen
codebook-remove-ask = Wat gebeurt er met de passages?
codebook-remove-move = Ze krijgen een andere code
codebook-remove-loose = Ze blijven, zonder deze code
codebook-remove-button = Code verwijderen
codebook-removed = De code { $name } is verwijderd.

codebook-effect-into-passages = { $count ->
    [0] Er is geen gecodeerde passage die meegaat.
    [one] 1 passage krijgt de code { $into }.
   *[other] { $count } passages krijgen de code { $into }.
}
codebook-effect-into-doubles = { $count ->
    [one] 1 daarvan had beide codes al en houdt er één.
   *[other] { $count } daarvan hadden beide codes al en houden er één.
}
codebook-effect-into-suggestions = { $count ->
    [one] 1 open voorstel gaat mee en blijft een voorstel.
   *[other] { $count } open voorstellen gaan mee en blijven voorstellen.
}
codebook-effect-into-statements = { $count ->
    [one] 1 stelling gaat mee.
   *[other] { $count } stellingen gaan mee.
}
codebook-effect-into-expectations = { $count ->
    [one] 1 verwachting bij Doelen gaat mee.
   *[other] { $count } verwachtingen bij Doelen gaan mee.
}
codebook-effect-into-memos = { $count ->
    [one] 1 memo gaat mee.
   *[other] { $count } memo's gaan mee.
}
codebook-effect-into-below = { $count ->
    [one] 1 code eronder komt onder { $into }.
   *[other] { $count } codes eronder komen onder { $into }.
}
codebook-effect-into-below-lifted = { $count ->
    [one] 1 code eronder komt een niveau hoger.
   *[other] { $count } codes eronder komen een niveau hoger.
}
codebook-effect-loose-passages = { $count ->
    [0] Er is geen gecodeerde passage met deze code.
    [one] 1 passage verliest deze code. De passage zelf blijft.
   *[other] { $count } passages verliezen deze code. De passages zelf blijven.
}
codebook-effect-loose-doubles = { $count ->
    [one] 1 daarvan heeft ook een andere code; die blijft.
   *[other] { $count } daarvan hebben ook een andere code; die blijft.
}
codebook-effect-loose-suggestions = { $count ->
    [one] 1 open voorstel blijft, zonder thema.
   *[other] { $count } open voorstellen blijven, zonder thema.
}
codebook-effect-loose-statements = { $count ->
    [one] 1 stelling blijft, zonder thema.
   *[other] { $count } stellingen blijven, zonder thema.
}
codebook-effect-loose-expectations = { $count ->
    [one] 1 verwachting bij Doelen blijft, zonder thema.
   *[other] { $count } verwachtingen bij Doelen blijven, zonder thema.
}
codebook-effect-loose-memos = { $count ->
    [one] 1 memo bij deze code verdwijnt.
   *[other] { $count } memo's bij deze code verdwijnen.
}
codebook-effect-loose-below-lifted = { $count ->
    [one] 1 code eronder komt een niveau hoger.
   *[other] { $count } codes eronder komen een niveau hoger.
}

codebook-effect-undo = Je kunt dit in één keer ongedaan maken.

codebook-missing = { $count ->
    [one] 1 standaardcode ontbreekt: toevoegen
   *[other] { $count } standaardcodes ontbreken: toevoegen
}
codebook-missing-title = Standaardcodes toevoegen?
codebook-missing-body = { $count ->
    [one] Deze code komt erbij: { $names }. Wat er al staat, blijft zoals het is. Je kunt dit ongedaan maken.
   *[other] Deze { $count } codes komen erbij: { $names }. Wat er al staat, blijft zoals het is. Je kunt dit ongedaan maken.
}
codebook-missing-button = Toevoegen
codebook-missing-done = { $count ->
    [one] 1 standaardcode toegevoegd.
   *[other] { $count } standaardcodes toegevoegd.
}

codebook-in = Codeboek inlezen
codebook-in-help = Je ziet eerst wat er verandert. Codes die niet in het bestand staan, blijven. Een leeg vak verandert niets.
codebook-in-drop = Bestand met codes
codebook-in-types = Excel (xlsx, tot 25 MB) of REFI-QDA (qdc, tot 5 MB)
codebook-in-counts = { $fresh ->
    [one] **1 nieuwe code**
   *[other] **{ $fresh } nieuwe codes**
}, { $changed ->
    [one] **1 wijzigt**
   *[other] **{ $changed } wijzigen**
}, { $same ->
    [one] 1 blijft gelijk
   *[other] { $same } blijven gelijk
}. Er verdwijnt niets.
codebook-in-problems = { $count ->
    [one] In dit bestand klopt 1 ding niet. Verbeter het in Excel en kies het bestand opnieuw. Er is niets veranderd.
   *[other] In dit bestand kloppen { $count } dingen niet. Verbeter ze in Excel en kies het bestand opnieuw. Er is niets veranderd.
}
codebook-in-table = Wat het bestand verandert
codebook-in-what = Wat
codebook-in-new = nieuw
codebook-in-changed = wijzigt
codebook-in-fields = Velden
codebook-in-button = Codeboek aanvullen
codebook-in-done = Codeboek aangevuld: { $fresh } nieuw, { $changed } gewijzigd.
codebook-field-label = naam
codebook-field-parent = valt onder
codebook-field-dimension = dimensie
codebook-field-definition = betekenis
codebook-field-include = hoort erbij
codebook-field-exclude = hoort er niet bij
codebook-field-example = voorbeeld
codebook-field-keywords = trefwoorden
codebook-field-colour = kleur
codebook-out = Codeboek opslaan
codebook-out-help = Voor een ander traject, of om er in Excel aan te werken en het weer in te lezen.
codebook-out-xlsx = Opslaan als Excel
codebook-out-qdc = Opslaan voor ATLAS.ti, MAXQDA of NVivo (qdc)
codebook-template = Leeg bestand
codebook-template-help = Met de juiste kolommen en uitleg, om in te vullen.
codebook-template-button = Leeg Excelbestand
codebook-template-file = Codeboek om in te vullen.xlsx
