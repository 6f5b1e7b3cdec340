### Tabellen: hoe vaak een code voorkomt, bij wie, en samen met welke andere.

step-tables = Tabellen
tables-title = Tabellen
tables-intro = Zie hoe vaak een code voorkomt, bij wie, en samen met welke andere code. Klik op een vak om de passages te lezen.
tables-empty = Nog niets om te tellen
tables-empty-help = Lees eerst interviews in. Draagvlak stelt codes voor; hier zie je dan wie waarover spreekt.
tables-download = Download als Excel
tables-code = Code
tables-across = Tabel
tables-across-interview = Codes per gesprek
tables-across-group = Codes per groep
tables-across-side = Codes per kant
tables-across-function = Codes per functie
tables-across-dimension = Codes per dimensie
tables-across-code = Codes die samengaan
tables-unit = Tel
tables-unit-places = Passages
tables-unit-conversations = Gesprekken
tables-way = Samen op
tables-way-passage = Dezelfde passage
tables-way-overlap = Overlappende passages
tables-way-turn = Dezelfde beurt
tables-share = Toon
tables-share-none = Aantallen
tables-share-row = Deel van de rij
tables-share-column = Deel van de kolom
tables-codes = { $count ->
    [0] Alle codes
    [one] 1 code
   *[other] { $count } codes
}
tables-codes-which = Welke codes?
tables-codes-usual = Alle codes
tables-sources = { $count ->
    [0] Alle interviews
    [one] 1 bestand
   *[other] { $count } bestanden
}
tables-sources-which = Welke interviews en documenten?
tables-sources-usual = Alle interviews
tables-small = { $count ->
    [one] Bij 1 van de { $all } kolommen staat < 3: die telt minder dan drie mensen. In het Excelbestand staat hij samen met andere.
   *[other] Bij { $count } van de { $all } kolommen staat < 3: die tellen elk minder dan drie mensen. In het Excelbestand staan ze samen met andere.
}
tables-few = < 3
tables-column-document = Documenten
tables-column-unknown = Onbekend
tables-cell = { $row }, { $column }: { $said }
tables-cell-places = { $count ->
    [0] niets
    [one] 1 keer
   *[other] { $count } keer
}
tables-cell-conversations = { $count ->
    [0] in geen gesprek
    [one] in 1 gesprek
   *[other] in { $count } gesprekken
}
tables-choose-cell = Klik op een vak, of loop er met de pijltjes naartoe en druk op Enter.
tables-nothing = In dit vak staat niets.
tables-more = { $count ->
    [one] Er is nog 1 passage. Verfijn met codes of bestanden.
   *[other] Er zijn nog { $count } passages. Verfijn met codes of bestanden.
}
heat-total = Totaal
heat-few = weinig
heat-many = veel
heat-help = Pijltjes lopen door de tabel, Enter opent een vak.
