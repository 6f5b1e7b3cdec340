## Toestemming per doel.

purpose-recording = Opname
purpose-quote = Citaat zonder naam
purpose-function = Functie bij het citaat
purpose-read_back = Eerst teruglezen
purpose-help-recording = Het gesprek opnemen of uitschrijven, en de tekst bewaren.
purpose-help-quote = Woorden uit het gesprek gebruiken in een export, zonder naam.
purpose-help-function = De functie naast het citaat zetten. Zonder dit staat er in exports alleen de groep of de kant.
purpose-help-read_back = Wil diegene citaten eerst zien? Dan gaan ze pas naar buiten na een akkoord.

consent-state-unknown = Onbekend
consent-state-given = Gegeven
consent-state-not_signed = Nog niet getekend
consent-state-refused = Geweigerd
consent-state-withdrawn = Ingetrokken

consent-read-unknown = Niet gevraagd
consent-read-given = Gelezen, akkoord
consent-read-not_signed = Wacht op akkoord
consent-read-refused = Gelezen, niet akkoord
consent-read-withdrawn = Ingetrokken

stakeholders-consent-function = Met functie
stakeholders-consent-quote = Gegeven
stakeholders-consent-read_back = Eerst teruglezen
stakeholders-consent-not_signed = Niet getekend
stakeholders-consent-refused = Geweigerd
stakeholders-consent-withdrawn = Ingetrokken
stakeholders-consent-unknown = Onbekend
stakeholders-consent-help = Een ja voor het een is geen ja voor het ander. Een citaat gaat alleen naar buiten als dat gegeven is, en is teruggelezen als diegene dat wil.
stakeholders-consent-state = { $purpose }: antwoord
stakeholders-consent-since = { $purpose }: sinds
stakeholders-consent-note = { $purpose }: toelichting
stakeholders-consent-note-here = Toelichting

error-withdraw-apart = Intrekken doe je met de knop Toestemming intrekken: dan zie je eerst wat ervan afhangt. Er is niets gewijzigd.

error-no-such-remedy = Dit past niet bij de toestemming die wordt ingetrokken. Er is niets gewijzigd.
error-withdrawn-already = Deze toestemming is al ingetrokken. Er is niets gewijzigd.
error-quotes-withdrawn = Deze gesprekspartner trok de toestemming voor citaten in. Nieuwe passages kunnen er niet bij.
refused-recording-withdrawn = deze gesprekspartner trok de toestemming in om het gesprek te bewaren. Er is niets ingelezen.
error-no-originals = Er zijn geen originele bestanden meer.
error-key-empty = De sleutel is leeg: er staan geen namen in.
error-not-wiped = Iemand anders is bezig met de database. De gegevens zijn weg, maar op de schijf kan nog iets te lezen zijn. Probeer het zo opnieuw.
