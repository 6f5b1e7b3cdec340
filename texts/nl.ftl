### De zinnen van het scherm. Begrippen: docs/GLOSSARY.md.

app-tagline = Van gesprekken naar een gedragen programma
action-cancel = Annuleren
action-save = Opslaan
action-remove = Verwijderen
action-edit = Wijzigen
action-add = Toevoegen

step-overview = Overzicht
step-stakeholders = Gesprekspartners
step-interviews = Interviews
step-coding = Coderen
step-themes = Thema's
step-sessions = Sessies
step-goals = Doelen
step-year = Jaarplan
step-accountability = Verantwoording
step-export = Export

side-all-projects = Alle trajecten
side-tools = Hulpmiddelen
side-undo = Ongedaan maken
side-redo = Opnieuw doen
side-undone = Ongedaan gemaakt.
side-redone = Opnieuw gedaan.
side-language = Taal

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

side-staff = Medewerker
side-partner = Partner
sides-staff = Medewerkers
sides-partner = Partners
side-unknown = Onbekend

kind-interview = Interview
kind-ivp = Integraal veiligheidsplan (IVP)
kind-policy_plan = Handhavingsbeleidsplan
kind-annual_report = Jaarverslag
kind-experience = Ervaring van een andere gemeente
kind-document = Ander document

dimension-expectation = Verwachting
dimension-perception = Beeld
dimension-other = Overig
dimensions-expectation = Verwachtingen
dimensions-perception = Beelden
dimensions-other = Overig

sentiment-positive = Positief
sentiment-neutral = Neutraal
sentiment-negative = Negatief
perspective-own = Eigen beeld
perspective-attributed = Toegeschreven beeld

role-interviewer = Interviewer
role-respondent = Gesprekspartner
role-other = Anders
role-notes = Notities

choice-agree = Eens
choice-pass = Geen mening
choice-disagree = Oneens

verdict-agreed = Overeengekomen
verdict-agreed_with_reservation = Overeengekomen met voorbehoud
verdict-rejected = Afgewezen
verdict-divided = Verdeeld
verdict-too_few = Te weinig stemmen

conclusion-agreed = Overeengekomen
conclusion-agreed_with_reservation = Overeengekomen met voorbehoud
conclusion-not_agreed = Geen overeenstemming
conclusion-lapsed = Vervallen

status-draft = Concept
status-in_session = In sessie
status-agreed = Overeengekomen
status-agreed_with_reservation = Overeengekomen met voorbehoud
status-not_agreed = Geen overeenstemming
status-lapsed = Vervallen

denominator-invited = van alle genodigden
denominator-present = van alle aanwezigen
denominator-voted = van wie op de stelling stemde
denominator-took_side = van wie eens of oneens stemde

indicator-input = Middelen
indicator-activity = Activiteit
indicator-output = Prestatie
indicator-outcome = Effect

frequency-month = Per maand
frequency-quarter = Per kwartaal
frequency-four_months = Per vier maanden
frequency-year = Per jaar

lack-expectation = een verwachting
lack-indicator = een indicator
lack-baseline = een nulmeting
lack-target = een streefwaarde
lack-source = een bron
lack-frequency = een frequentie
lack-owner = een eigenaar
lack-safety_field = een IVP-veld
lack-priority = een beleidsprioriteit

basis-public_space = Boa openbare ruimte (APV, parkeren, Alcoholwet)
basis-environment = Omgevingsrecht en VTH
basis-both = Beide

action-create_project = Traject gemaakt
action-edit_project = Traject gewijzigd
action-delete_project = Traject verwijderd
action-edit_stakeholder = Gesprekspartner bewaard
action-remove_stakeholder = Gesprekspartner verwijderd
action-withdraw_consent = Toestemming ingetrokken
action-erase_person = Persoon vergeten
action-destroy_originals = Originele bestanden vernietigd
action-export_key = Sleutel geëxporteerd
action-delete_key = Sleutel vernietigd
action-remove_copy = Kopie van de database verwijderd
action-import_source = Bestand ingelezen
action-review_personal_data = Persoonsgegevens nagekeken
action-edit_source = Bron gewijzigd
action-remove_source = Bron verwijderd
action-suggest = Voorstellen vernieuwd
action-accept_tag = Voorstel overgenomen
action-reject_tag = Voorstel afgewezen
action-change_tag = Passage gecodeerd
action-add_passage = Passage toegevoegd
action-code_found = Zoekresultaten gecodeerd
action-edit_theme = Thema bewaard
action-merge_themes = Thema's samengevoegd
action-split_theme = Thema gesplitst
action-move_passage = Passage verplaatst
action-recode = Hercodeerd
action-remove_theme = Code verwijderd
action-import_codebook = Codeboek aangevuld
action-edit_statement = Stelling bewaard
action-edit_session = Sessie bewaard
action-open_round = Ronde geopend
action-close_round = Ronde gesloten
action-open_room = Sessie opengesteld voor de zaal
action-close_room = Sessie afgesloten voor de zaal
action-join_session = Deelnemer erbij
action-vote = Gestemd
action-enter_vote = Stemmen ingevoerd
action-import_votes = Stemmen ingelezen
action-record_outcome = Uitkomst vastgelegd
action-edit_expectation = Verwachting bewaard
action-edit_goal = Doel bewaard
action-edit_plan = Uren bewaard
action-record_result = Resultaat ingevuld
action-edit_memo = Memo bewaard
action-remove_memo = Memo verwijderd
action-export = Export gemaakt
action-undo = Ongedaan gemaakt
action-redo = Opnieuw gedaan
action-read = Bekeken

start-title = Draagvlak
start-what = Van interviews met medewerkers en partners naar een handhavingsuitvoeringsprogramma waar iedereen achter staat: je leest gesprekken in, vindt de thema's, stemt over stellingen en maakt er meetbare doelen van. Elke afspraak blijft te herleiden tot wat iemand zei.
start-open = Verder met een traject
start-none = Er is nog geen traject. Begin met het voorbeeld, of maak hiernaast een nieuw traject.
start-period = { $first } tot en met { $last }
start-demo-title = Eerst rondkijken?
start-demo-help = Het voorbeeld is een verzonnen gemeente met 14 gesprekken en 3 beleidsdocumenten. Je kunt er alles mee proberen.
start-demo = Probeer het voorbeeld
start-demo-busy = Het voorbeeld wordt ingelezen...
start-demo-step = { $name } ({ $done } van { $of })
start-new = Nieuw traject
start-new-button = Traject maken
start-promise = Alles blijft op deze computer. Draagvlak stuurt niets naar buiten.

project-municipality = Gemeente
project-name = Naam van het traject
project-name-example = Bijvoorbeeld: HUP { $year }
project-name-default = HUP { $place } { $year }
project-team = Team
project-team-usual = Team handhaving
project-starts = Programma vanaf
project-ends = Tot en met
project-basis = Wettelijke basis
project-codebook = Codeboek
project-codebook-help = De codes waarmee je passages een thema geeft. Je kunt het codeboek altijd wijzigen.
project-codebook-standard = Standaardcodes voor handhaving
project-codebook-empty = Leeg: ik maak zelf codes
project-codebook-file = Leeg: ik lees zo een codeboek in (Excel of REFI-QDA)
project-retention = Interviews bewaren tot en met
project-retention-help = Na deze dag horen de interviews verwijderd te zijn. Spreek de datum af met de gemeente.

overview-title = Overzicht
overview-intro = Hier zie je hoe ver het traject is en wat er nog open staat.
overview-open = Nog open
overview-nothing-open = Er staat niets open.
overview-begin = Lees eerst een paar interviews in. Daarna staat hier wat er op je wacht.
overview-recent = Laatst gedaan
overview-nothing-yet = Er is nog niets gedaan.
overview-undone = ongedaan gemaakt
overview-facts = { $team } · { $first } tot en met { $last } · { $basis } · interviews bewaren tot en met { $kept }

chain-interviews = { $count ->
    [one] gesprek
   *[other] gesprekken
}
chain-passages = { $count ->
    [one] passage
   *[other] passages
}
chain-themes = { $count ->
    [one] thema
   *[other] thema's
}
chain-statements = { $count ->
    [one] stelling
   *[other] stellingen
}
chain-agreed = { $count ->
    [one] afspraak
   *[other] afspraken
}
chain-goals = { $count ->
    [one] doel
   *[other] doelen
}

next-review = Kijk de ingelezen bestanden na
next-import = Lees interviews in
next-code = Begin met coderen
next-draft = Maak stellingen
next-close = Ga naar de open ronde
next-session = Bereid een sessie voor
next-conclude = Leg uitkomsten vast
next-adopt = Neem uitkomsten over
next-goal = Maak een doel
next-complete = Maak doelen compleet
next-hours = Verdeel de uren
next-export = Maak de export

open-to-review = { $count ->
    [one] 1 bestand wacht op nakijken
   *[other] { $count } bestanden wachten op nakijken
}
open-without-partner = { $count ->
    [one] 1 interview heeft nog geen gesprekspartner
   *[other] { $count } interviews hebben nog geen gesprekspartner
}
open-suggested = { $count ->
    [one] 1 voorstel wacht op jouw oordeel
   *[other] { $count } voorstellen wachten op jouw oordeel
}
open-rounds = { $count ->
    [one] 1 ronde staat open
   *[other] { $count } rondes staan open
}
open-to-conclude = { $count ->
    [one] 1 stelling heeft nog geen uitkomst in woorden
   *[other] { $count } stellingen hebben nog geen uitkomst in woorden
}
open-to-adopt = { $count ->
    [one] 1 uitkomst is nog geen verwachting
   *[other] { $count } uitkomsten zijn nog geen verwachting
}
open-incomplete = { $count ->
    [one] 1 doel mist nog iets
   *[other] { $count } doelen missen nog iets
}

error-project-needs-name = Vul een gemeente en een naam in. Er is nog niets bewaard.
error-period-backwards = De laatste dag ligt voor de eerste dag. Kies een latere laatste dag.
error-changed-since = Dit kan niet ongedaan gemaakt worden: er is daarna iets aan veranderd ({ $subject }). Er is niets gewijzigd.
error-leaned-on = Dit kan niet ongedaan gemaakt worden: er is daarna iets op gebouwd. Er is niets gewijzigd.
error-nothing-to-undo = Er is niets om ongedaan te maken.
error-nothing-to-redo = Er is niets om opnieuw te doen.
error-old-schema = De database hoort bij een oudere versie van Draagvlak. Draai eerst: { $command }
error-newer-schema = Deze database is gemaakt met een nieuwere versie van Draagvlak. Installeer die versie; aan de database is niets veranderd.
error-port = { $name } moet een poortnummer zijn, niet '{ $value }'.
error-stakeholder-needs-name = Vul een naam of een functie in. Er is nog niets bewaard.
error-stakeholder-has-interview = Bij deze gesprekspartner hoort nog een interview. Verwijder eerst dat interview, of koppel het aan iemand anders.
error-roles-after-coding = In dit interview is al gecodeerd. De sprekers kun je nu niet meer wijzigen, want dan gaat dat werk verloren.
error-text-would-change = De sprekers kunnen niet opnieuw worden bepaald: dit bestand is ingelezen met een andere versie van Draagvlak. Er is niets veranderd. Verwijder het interview en lees het opnieuw in.
error-nothing-selected = Selecteer eerst een stuk tekst.
error-interviewers-words = Dit zijn woorden van de interviewer. Die gelden als context en niet als bewijs. Selecteer een stuk van het antwoord.
error-no-suggestion = Bij deze passage wacht geen voorstel meer.
error-theme-needs-name = Geef het thema een naam.
error-theme-name-taken = Er is al een thema met de naam '{ $name }'.
error-merge-with-itself = Kies een ander thema om mee samen te voegen.
error-no-passages-chosen = Kies eerst een of meer passages.
error-statement-empty = Schrijf eerst de stelling.
error-statement-long = De stelling is te lang: houd het bij { $longest } tekens en een gedachte.
error-statement-voted = Over deze stelling is al gestemd. Zij blijft bewaard; je kunt wel een nieuwe versie maken.
error-expectation-empty = Schrijf eerst de verwachting.
error-goal-title = Geef het doel een naam.
error-goal-on-not-agreed = Een doel kan alleen steunen op een verwachting die is overeengekomen.
error-indicator-needs-text = Schrijf bij elke indicator wat er gemeten wordt.
error-hours-negative = Uren kunnen niet minder dan nul zijn.
error-capacity = Vul fte en uren van nul of meer in, en een vrije ruimte onder de 100 %.
error-weights = Vul twaalf gewichten van nul of meer in.
error-month = Kies een maand van 1 tot en met 12.

file-read = gelezen
file-warning = gelezen, let op
file-duplicate = al aanwezig
file-refused = geweigerd
file-skipped = niet gelezen: gestopt
import-duplicate = dit bestand is al ingelezen als { $code }
warning-other-spelling = de naam is iets anders geschreven dan die van { $code }; kijk of dat dezelfde persoon is
warning-side-guessed = Er staat niet bij of dit een medewerker of een partner is. We kozen het waarschijnlijkste: kijk het na bij Gesprekspartners.
warning-no-respondent = er staat niet bij met wie het gesprek was

run-no-folder = De map { $folder } bestaat niet.
run-no-votes = Het bestand { $file } bestaat niet.
run-no-out = { $file } kan niet worden geschreven. Kies met --out een bestand in een map die bestaat en waarin je mag schrijven.
refused-too-heavy = Dit bestand vraagt te veel van de computer. Er is niets ingelezen. Sla het op als gewone tekst en probeer het opnieuw.
refused-cannot-open = Dit bestand kan niet worden geopend. Er is niets ingelezen. Controleer of het er nog staat en of je het mag lezen.
run-empty = In de map { $folder } staan geen bestanden om in te lezen.
run-nothing-read = Geen enkel bestand kon worden gelezen. Er is geen Excelbestand gemaakt.
run-counts = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
}
run-files = Bestanden: { $read } gelezen, { $warned } gelezen met een waarschuwing, { $double } dubbel, { $refused } geweigerd.
run-drafted = Stellingen voorgesteld uit de thema's: { $drafted }.
run-votes = Stemmen: { $votes } in { $rounds } rondes, van { $people } deelnemers.
run-bad-line = Regel { $line } van het stembestand is overgeslagen: { $why }
run-outcomes = Uitkomsten: { $concluded }; verwachtingen: { $expectations }; doelen: { $goals }. Alles is een voorstel: loop het na.
run-indexed = { $name }: { $stretches } stukken tekst zijn te doorzoeken.
run-done = Klaar: { $file }

error-votes-damaged = Het stembestand is beschadigd. Er is niets ingelezen.
error-votes-long = Het stembestand heeft meer dan { $most } regels. Splits het.
error-votes-columns = In de eerste regel van het stembestand ontbreekt: { $missing }. Er is niets ingelezen.
error-votes-side = Van deelnemer { $participant } staat er niet bij of het een medewerker of een partner is. Er is niets ingelezen.
error-no-votes = In dit bestand staat geen stem die gebruikt kan worden. Er is niets ingelezen.
error-round-there = Ronde { $number } van '{ $session }' is er al. Er is niets ingelezen.
error-vote-unknown = '{ $vote }' is geen stem (eens, oneens of geen mening)
error-vote-round = '{ $round }' is geen rondenummer
error-vote-empty = de stelling of de deelnemer ontbreekt

error-same-time = Iemand anders was je net voor met hetzelfde. Er is niets bewaard; probeer het opnieuw.
error-disk-full = De schijf is vol of kapot. Er is niets bewaard. Maak ruimte en probeer het opnieuw.
error-read-only = Het bestand met de gegevens is alleen te lezen. Er is niets bewaard. Controleer de rechten van de map met gegevens.
error-busy = De database is te druk met ander werk. Er is niets bewaard; probeer het over een paar tellen opnieuw.
error-no-database = De database is niet bereikbaar. Er is niets bewaard. Controleer of zij draait en of de map bestaat.
error-damaged = Het bestand met de gegevens is beschadigd, of het is geen bestand van Draagvlak. Er is niets bewaard. Kies een ander bestand, of zet een kopie terug.
error-name-model = Het taalmodel { $name } uit DRAAGVLAK_NAME_MODEL is niet geïnstalleerd of niet te laden. Installeer het, of zet de instelling op none.
error-database-url = De instelling DRAAGVLAK_DATABASE is geen adres van een database die Draagvlak kent. Gebruik bijvoorbeeld sqlite:////map/bestand.db of postgresql+psycopg://naam@server/database.
error-odd-character = Er staat een teken in dat niet kan worden bewaard. Er is niets bewaard. Typ de tekst opnieuw.
