# Uitwisselen met andere programma’s: wat er mis is, wat we moesten kiezen en wat niet meekwam.
refused-exchange-unknown = Dit bestand herkennen we niet. Er is niets ingelezen. We lezen projecten van ATLAS.ti, MAXQDA, NVivo en QualCoder (.qdpx, .qdc of data.qda), van Taguette (.sqlite3) en lijsten met citaten (.xlsx of .csv).
refused-exchange-no-project = In dit bestand zit geen project (een bestand dat eindigt op .qde). Er is niets ingelezen. Exporteer het project opnieuw als REFI-QDA (.qdpx).
refused-exchange-two-projects = In dit bestand zit meer dan één project. Er is niets ingelezen. Exporteer de projecten los van elkaar.
refused-exchange-no-codebook = In dit bestand staat geen codeboek. Er is niets ingelezen. Exporteer het codeboek opnieuw als REFI-QDA (.qdc).
refused-exchange-nothing = In dit bestand staan geen teksten, codes of memo’s. Er is niets ingelezen. Kijk of je het goede bestand koos.
refused-exchange-outside = De teksten van dit project staan buiten het bestand. Er is niets ingelezen. Exporteer het project opnieuw mét de documenten erin.
refused-exchange-no-quotes = In deze tabel vinden we geen citaten. Er is niets ingelezen. Noem de kolommen Bron, Thema en Citaat.
refused-sqlite-triggers = In dit bestand zitten opdrachten die vanzelf starten. Dat is niet veilig. Er is niets ingelezen. Exporteer het project opnieuw uit het programma waarin het gemaakt is.

exchange-counted-one = { $count ->
        [one] In één document staan regeleinden van Windows.
       *[other] In { $count } documenten staan regeleinden van Windows.
    } Die telden als één teken: zo passen de citaten het best.
exchange-counted-two = { $count ->
        [one] In één document staan regeleinden van Windows.
       *[other] In { $count } documenten staan regeleinden van Windows.
    } Die telden als twee tekens: zo passen de citaten het best.
exchange-counted-mark = { $count ->
        [one] In één document telde het teken aan het begin van het bestand mee.
       *[other] In { $count } documenten telde het teken aan het begin van het bestand mee.
    } Zo passen de citaten het best.
exchange-counted-utf16 = { $count ->
        [one] In één document telden emoji’s als twee tekens.
       *[other] In { $count } documenten telden emoji’s als twee tekens.
    } Zo passen de citaten het best.
exchange-counted-points = { $count ->
        [one] In één document telden letters in plaats van bytes.
       *[other] In { $count } documenten telden letters in plaats van bytes.
    } Zo passen de citaten het best.
exchange-without-text = { $count ->
        [one] Van één document zit de tekst niet in het bestand: { $names }.
       *[other] Van { $count } documenten zit de tekst niet in het bestand: { $names }.
    }
exchange-own-text = { $count ->
        [one] Van één document zat er geen gewone tekst bij.
       *[other] Van { $count } documenten zat er geen gewone tekst bij.
    } We lazen die uit het Word- of pdf-bestand en zochten de citaten op.
exchange-media = { $count ->
        [one] Eén foto, geluidsopname of film is overgeslagen.
       *[other] { $count } foto’s, geluidsopnamen of films zijn overgeslagen.
    }
exchange-outside = { $count ->
        [one] Eén bestand staat buiten het project. Dat openen we niet.
       *[other] { $count } bestanden staan buiten het project. Die openen we niet.
    }
exchange-several-places = { $count ->
        [one] Eén citaat staat op meer plekken in de tekst. We kozen de plek die het dichtst bij ligt.
       *[other] { $count } citaten staan op meer plekken in de tekst. We kozen de plek die het dichtst bij ligt.
    }
exchange-lost-without-code = { $count ->
        [one] Eén selectie zonder code had geen plek in de tekst en is weggelaten.
       *[other] { $count } selecties zonder code hadden geen plek in de tekst en zijn weggelaten.
    }
exchange-links-left = { $count ->
        [one] Eén verband tussen onderdelen is niet overgenomen.
       *[other] { $count } verbanden tussen onderdelen zijn niet overgenomen.
    }
exchange-sets-left = { $count ->
        [one] Eén groep van codes of documenten is niet overgenomen.
       *[other] { $count } groepen van codes of documenten zijn niet overgenomen.
    }
exchange-graphs-left = { $count ->
        [one] Eén netwerkplaatje is niet overgenomen.
       *[other] { $count } netwerkplaatjes zijn niet overgenomen.
    }
exchange-whole-documents = { $count ->
        [one] Eén code hoort bij een heel document en niet bij een citaat. Die is niet geplaatst.
       *[other] { $count } codes horen bij een heel document en niet bij een citaat. Die zijn niet geplaatst.
    }

exchange-lost-not-found = de woorden staan niet in de tekst
exchange-lost-outside = de plek ligt buiten de tekst
exchange-lost-empty = er is niets geselecteerd
exchange-lost-media = de code hoort bij een foto, geluid of film
exchange-lost-no-text = de tekst van het document zit niet in het bestand
exchange-lost-unknown-code = de code staat niet in het codeboek
exchange-lost-interviewer = op die plek praat alleen de interviewer
exchange-lost-second-coder = een ander gaf dit citaat dezelfde code al
exchange-lost-no-document = dit document staat niet in het traject

refused-exchange-no-documents = Geen van de documenten in deze lijst staat in dit traject. Er is niets ingelezen. Lees eerst de interviews in, en noem ze in de lijst bij hun code, titel of bestandsnaam.
refused-export-nothing = Er is nog niets om uit te wisselen. Lees eerst interviews in en codeer ze.

exchange-codes-other = { $count ->
        [one] Eén code die je al gebruikt, heeft in het bestand een andere omschrijving. Jouw omschrijving is gebleven.
       *[other] { $count } codes die je al gebruikt, hebben in het bestand een andere omschrijving. Jouw omschrijving is gebleven.
    }
exchange-guessed = { $count ->
        [one] Van één code zegt het bestand niet of het een verwachting of een beeld is. We namen wat je zelf koos.
       *[other] Van { $count } codes zegt het bestand niet of het een verwachting of een beeld is. We namen wat je zelf koos.
    }
exchange-hidden = { $count ->
        [one] Op één plek in de teksten kwam een pseudoniem voor een naam of nummer.
       *[other] Op { $count } plekken in de teksten kwam een pseudoniem voor een naam of nummer.
    } De citaten bleven op hun plek.
exchange-names = { $count ->
        [one] In de tekst van één document staan misschien nog namen of nummers van mensen.
       *[other] In de teksten van { $count } documenten staan misschien nog namen of nummers van mensen.
    } De teksten bleven zoals ze waren. Wil je dat niet? Verwijder de bronnen en lees het bestand opnieuw in, met pseudoniemen.
warning-names-in-text = In deze tekst staan misschien nog namen of nummers van mensen. De tekst kwam met codering uit een ander programma en is niet veranderd. Kijk de tekst na voordat je eruit citeert.

exchange-came = { $placed } codes geplaatst, { $moved } verplaatst, { $lost } niet geplaatst; { $codes } nieuw in het codeboek.
exchange-lost-not-found-count = Niet geplaatst: { $count }, want de woorden staan niet in de tekst.
exchange-lost-outside-count = Niet geplaatst: { $count }, want de plek ligt buiten de tekst.
exchange-lost-empty-count = Niet geplaatst: { $count }, want er is niets geselecteerd.
exchange-lost-media-count = Niet geplaatst: { $count }, want ze horen bij een foto, geluid of film.
exchange-lost-no-text-count = Niet geplaatst: { $count }, want de tekst zit niet in het bestand.
exchange-lost-unknown-code-count = Niet geplaatst: { $count }, want de code staat niet in het codeboek.
exchange-lost-interviewer-count = Niet geplaatst: { $count }, want daar praat alleen de interviewer.
exchange-lost-second-coder-count = Niet geplaatst: { $count }, want een ander gaf het citaat dezelfde code al.
exchange-lost-no-document-count = Niet geplaatst: { $count }, want het document staat niet in het traject.

# Het inlezen op de pagina Interviews.
exchange-in-title = Inlezen uit ATLAS.ti, MAXQDA, NVivo, QualCoder of Taguette
exchange-in-help = Hiermee komen teksten, codes, citaten, memo’s en gesprekspartners uit een ander programma in dit traject. Staat een gesprek hier al? Dan komen de codes op dat gesprek. Wat niet past, zie je na afloop met de reden.
exchange-in-drop = Bestand uit een ander programma
exchange-in-drop-help = ATLAS.ti, MAXQDA, NVivo en QualCoder: kies daar Export en dan REFI-QDA (qdpx, of qdc voor alleen het codeboek). QualCoder: ook data.qda, of de hele map als zip. Taguette: het SQLite-bestand. Een lijst met citaten (xlsx of csv) heeft de kolommen Bron, Thema en Citaat.
exchange-in-here = Sleep het bestand hierheen
exchange-in-choose = Bestand kiezen
exchange-in-types = qdpx, qdc, qda, sqlite3, zip, xlsx of csv, tot 100 MB
exchange-in-dimension = Als het bestand niets zegt, is het
exchange-in-dimension-help = Andere programma’s weten niet of een citaat een verwachting of een beeld is. Zegt de code het ook niet, dan neemt Draagvlak wat je hier kiest. Je kunt het later per citaat wijzigen.
exchange-in-hide = Vervang namen en nummers door pseudoniemen
exchange-in-hide-help = Namen krijgen hun code (R01, P01), nummers worden [telefoon] en dergelijke. De citaten blijven op hun plek, en memo’s gaan mee. Zet dit uit als de tekst precies moet blijven zoals in het andere programma.
exchange-in-button = Inlezen
exchange-in-busy = Het bestand wordt gelezen...
exchange-report-download = Bewaar verslag
exchange-report-file = verslag-inlezen.txt
exchange-placed = Geplaatst
exchange-placed-help = Codes op de plek die het bestand noemt.
exchange-moved = Verplaatst
exchange-moved-help = Codes op een andere plek dan het bestand noemt: daar staan de woorden van het citaat.
exchange-known = Stond er al
exchange-known-help = Codes die dezelfde codeur hier al op dit citaat had gezet.
exchange-lost = Niet geplaatst
exchange-lost-help = Codes zonder plek in een tekst. De redenen staan hieronder.
exchange-lost-title = Niet geplaatst
exchange-lost-more = en nog { $count }; het verslag noemt ze allemaal
exchange-came-documents = { $count ->
        [one] 1 nieuwe bron
       *[other] { $count } nieuwe bronnen
    }
exchange-came-waiting = { $count ->
        [one] 1 document wacht op nakijken
       *[other] { $count } documenten wachten op nakijken
    }
exchange-came-same = { $count ->
        [one] 1 document stond er al
       *[other] { $count } documenten stonden er al
    }
exchange-came-refused = { $count ->
        [one] 1 document geweigerd
       *[other] { $count } documenten geweigerd
    }
exchange-came-codes = { $count ->
        [one] 1 nieuwe code in het codeboek
       *[other] { $count } nieuwe codes in het codeboek
    }
exchange-came-people = { $count ->
        [one] 1 nieuwe gesprekspartner
       *[other] { $count } nieuwe gesprekspartners
    }
exchange-came-memos = { $count ->
        [one] 1 memo
       *[other] { $count } memo’s
    }
exchange-came-statements = { $count ->
        [one] 1 stelling
       *[other] { $count } stellingen
    }
exchange-came-nothing = Er is niets nieuws bij gekomen.

# De uitwisseling op de pagina Export.
exchange-out-title = Uitwisselen met ATLAS.ti, MAXQDA, NVivo, QualCoder
exchange-out-help = Neem de codering mee naar een ander programma, of geef haar aan een collega. Wat je daar verandert, lees je bij Interviews weer in.
exchange-out-qdpx = Project (qdpx)
exchange-out-qdpx-help = Teksten, codeboek, citaten, memo’s en gesprekspartners volgens REFI-QDA. Dimensie, gevoel, perspectief en stellingen staan erin als codes onder ‘Draagvlak’.
exchange-out-qdc = Codeboek (qdc)
exchange-out-qdc-help = Alleen de codes, met omschrijving en kleur.
exchange-out-xlsx = Citatenlijst (Excel)
exchange-out-xlsx-help = Een regel per code op een citaat, met bron, plek, codeur en memo. Alleen citaten waarvoor toestemming is.
exchange-out-sources = { $count ->
        [one] 1 bron met gepseudonimiseerde tekst
       *[other] { $count } bronnen met gepseudonimiseerde tekst
    }
exchange-out-codes = { $count ->
        [one] 1 code
       *[other] { $count } codes
    }
exchange-out-tags = { $count ->
        [one] 1 code op een citaat
       *[other] { $count } codes op citaten
    }
exchange-out-memos = { $count ->
        [one] 1 memo
       *[other] { $count } memo’s
    }
exchange-stays-names = **Namen**: altijd. Gesprekspartners heten naar hun code.
exchange-stays-originals = **De bestanden zoals ze binnenkwamen**: daar staan namen in.
exchange-stays-sources = **Geweigerd of ingetrokken**: { $count ->
        [one] 1 gesprek, met alles wat erover gecodeerd en geschreven is.
       *[other] { $count } gesprekken, met alles wat erover gecodeerd en geschreven is.
    }
exchange-stays-functions = **Functies**: { $count ->
        [one] van 1 gesprekspartner die dat niet wil.
       *[other] van { $count } gesprekspartners die dat niet willen.
    }
exchange-stays-quotes = **Niet in de citatenlijst**: { $count ->
        [one] 1 code op een citaat waarvoor nog geen toestemming is. In het project staat die wel.
       *[other] { $count } codes op citaten waarvoor nog geen toestemming is. In het project staan die wel.
    }
exchange-stays-suggestions = **Voorstellen**: { $count ->
        [one] 1 voorstel dat niemand heeft bekeken. Een voorstel is nog geen code.
       *[other] { $count } voorstellen die niemand heeft bekeken. Een voorstel is nog geen code.
    }
exchange-to-consent = Naar de toestemmingen
