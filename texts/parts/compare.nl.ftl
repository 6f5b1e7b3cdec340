### Twee codeurs: blind coderen, vergelijken, verschillen oplossen.

action-second_code = Als tweede gecodeerd
action-compare_coders = Codeurs vergeleken
action-settle_codes = Verschil opgelost
step-compare = Vergelijken

blind-title = { $code } als { $name }
blind-intro = Je codeert als { $name }. Wat anderen codeerden en wat Draagvlak voorstelt, zie je hier niet.
blind-progress = { $done } van { $all } passages bekeken
blind-keep = Code bewaren
blind-nothing = Geen code
blind-finish = Klaar met coderen
blind-finish-title = Klaar met coderen?
blind-finish-body = { $count ->
    [0] Je hebt alle passages bekeken.
    [one] Je hebt 1 passage nog niet bekeken. Die telt als geen code.
   *[other] Je hebt { $count } passages nog niet bekeken. Die tellen als geen code.
} Zolang er niet is vergeleken, kun je nog verder coderen.
blind-finished = { $name } is klaar. Vergelijk nu de twee coderingen.
blind-is-finished = { $name } is klaar met deze bron. De codes staan vast.
blind-later = Later verder
blind-to-compare = Naar Vergelijken
blind-accepted = Gecodeerd
blind-rejected = Geen code
blind-bare = Nog te doen
blind-suggested = Voorstel
coder-reject-blind = Geen code
coder-key-reject-blind = Geen code
coder-key-open-blind = Volgende die nog te doen is
coding-second = Tweede codeur

compare-title = Vergelijken
compare-intro = Laat een tweede codeur een bron blind coderen. Leg daarna beide coderingen naast elkaar en los de verschillen samen op.
compare-start = Nieuwe tweede codeur
compare-start-source = Bron
compare-start-name = Codeer als
compare-start-example = Naam van de tweede codeur
compare-start-help = De tweede codeur ziet de passages, maar niet de codes van een ander en geen voorstellen. Kijk niet mee.
compare-begin = Beginnen met coderen
compare-no-sources = Er is nog niets om te coderen
compare-no-sources-help = Lees eerst interviews of documenten in.
compare-empty = Nog geen tweede codeur
compare-empty-help = Kies een bron die jij al codeerde. De tweede codeur doet hetzelfde, zonder jouw codes te zien. Twee of drie interviews zijn genoeg om te zien welke codes duidelijk zijn en welke niet.
compare-is-busy = { $name } is bezig: { $second } van { $all } passages bekeken. Eerste codeur: { $first } gecodeerd.
compare-is-done = { $name } is klaar: { $second } van { $all } passages bekeken. Eerste codeur: { $first } gecodeerd.
compare-first-waits = { $count ->
    [one] Er wacht nog 1 voorstel op de eerste codeur. Dat telt als geen code.
   *[other] Er wachten nog { $count } voorstellen op de eerste codeur. Die tellen als geen code.
}
compare-was-compared = { $first } en { $second }, vergeleken op { $at }
compare-code-as = Verder coderen als { $name }
compare-go-on = Toch verder coderen
compare-now = Vergelijken
compare-open = Vergelijking bekijken
compare-remove = Verwijderen
compare-remove-title = Tweede codering verwijderen?
compare-remove-body = De codes van { $name } en de vergelijking gaan weg. De codes van het traject blijven. Je kunt dit ongedaan maken.
compare-removed = Tweede codering verwijderd.
compare-back = Alle vergelijkingen

compare-one-title = { $code }: { $first } en { $second }
compare-one-intro = Wat beiden los van elkaar codeerden. Los de verschillen samen op; de cijfers veranderen daar niet meer door.
compare-export = Maak Excelbestand
compare-export-busy = Het bestand maken...
compare-download = Downloaden
compare-measures = Overeenstemming
compare-together = Alle { $count } bronnen met { $name } samen
compare-summary = { $count ->
    [one] Bij 1 passage gaf ten minste een van beiden een code.
   *[other] Bij { $count } passages gaf ten minste een van beiden een code.
} Op { $same } zeggen ze precies hetzelfde; de thema's zijn gelijk bij { $share }.
compare-whole-good = Alpha voor de thema's is { $alpha }: goed.
compare-whole-careful = Alpha voor de thema's is { $alpha }: bruikbaar, met voorzichtigheid.
compare-whole-low = Alpha voor de thema's is { $alpha }: te laag om op te bouwen. Bespreek de definities.
compare-whole-unknown = Alpha is niet te berekenen: beiden zeggen overal hetzelfde.
compare-few = { $count ->
    [one] Er is maar 1 passage om te vergelijken. De cijfers zeggen dan weinig; kijk vooral naar de verschillen.
   *[other] Er zijn maar { $count } passages om te vergelijken. De cijfers zeggen dan weinig; kijk vooral naar de verschillen.
}
compare-code = Code
compare-both = Beide
compare-only = Alleen { $name }
compare-percent = Gelijk
compare-reading = Wat zegt het
compare-reading-good = Goed
compare-reading-careful = Matig
compare-reading-low = Te laag
compare-reading-unknown = Niet te berekenen
compare-reading-few = weinig passages
compare-whole-of-themes = Alle thema's samen ({ $count } passages)
compare-whole-of-dimension = Dimensie ({ $count } die beiden codeerden)
compare-whole-of-sentiment = Sentiment ({ $count } die beiden een beeld noemen)
compare-how = Hoe lees je dit?
compare-how-passages = **Passages** zijn stukken tekst waar ten minste een van beiden een code gaf. Overlappen twee stukken voor de helft of meer van wat ze samen beslaan, dan zijn ze dezelfde passage. Tekst die niemand codeerde, telt niet mee.
compare-how-equal = **Gelijk** is het deel van de passages waarop beiden hetzelfde zeggen over deze code: hij hoort er wel, of niet.
compare-how-measures = **Kappa** (Cohen) en **alpha** (Krippendorff) trekken daar af wat je door toeval al zou verwachten. 1 is volledig gelijk, 0 is niet meer dan toeval. Alpha vanaf 0,80 is goed, vanaf 0,67 matig: bruikbaar met voorzichtigheid. Is hij lager, bespreek dan de definitie.
compare-how-wholes = **Dimensie** telt over de passages die beiden codeerden, **sentiment** over de passages die beiden een beeld noemden. Onder de 10 passages zegt een getal weinig.

compare-differences = Verschillen
compare-no-differences = Er zijn geen verschillen.
compare-progress = { $done } van { $all } verschillen opgelost
compare-which = Welke verschillen
compare-which-open = Nog open
compare-which-all = Alle
compare-all-settled = Alle verschillen zijn opgelost.
compare-right = { $name } heeft gelijk
compare-other = Andere keuze
compare-keep-other = Deze keuze bewaren
compare-no-code = Geen code
compare-other-borders = De tweede codeur koos een iets ander stuk tekst. Dit zijn de grenzen van de eerste.
compare-settled = Opgelost door { $who }: { $how }. Nu staat er:
compare-settled-first = { $first } heeft gelijk
compare-settled-second = { $second } heeft gelijk
compare-settled-other = andere keuze
compare-was-settled = Verschil opgelost.

error-coder-needs-name = Vul de naam van de tweede codeur in.
error-coder-is-first = { $name } is de eerste codeur van deze bron. Kies de naam van iemand anders.
error-coder-twice = { $name } codeert deze bron al. Ga daarmee verder, of kies een andere naam.
error-stretch-twice = Hetzelfde stuk tekst komt twee keer voor. Er is niets bewaard.
error-second-finished = { $name } is klaar met deze bron. Kies bij Vergelijken voor Toch verder coderen.
error-second-busy = { $name } is nog niet klaar. Vergelijken kan daarna.
error-compared-already = De twee coderingen zijn al vergeleken en liggen vast.
error-not-compared = Deze twee coderingen zijn nog niet vergeleken.
error-nothing-to-compare = Er is nog niets om te vergelijken: beide codeurs moeten ten minste een passage hebben gecodeerd.
error-no-other-choice = Kies eerst wat het dan wel moet zijn.
