## Toestemming intrekken, en iemand vergeten.

stakeholders-intrekken = Toestemming intrekken
stakeholders-vergeten = Persoon vergeten
stakeholders-pointed-at = ▲ In deze groep zitten minder dan drie mensen: de functie wijst naar één persoon. Exports tonen de functie alleen met toestemming daarvoor.

stake-counts = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
} uit { $interviews ->
    [one] 1 interview
   *[other] { $interviews } interviews
}{ $tags ->
    [0] {""}
    [one] , met 1 code
   *[other] , met { $tags } codes
}{ $memos ->
    [0] {""}
    [one] { " " }en 1 memo
   *[other] { " " }en { $memos } memo's
}
stake-leans = Dit steunt op deze woorden
stake-nothing-leans = Geen stelling, verwachting of doel steunt op deze woorden.
stake-keeps = { $count ->
    [0] houdt geen citaat over
    [one] houdt nog 1 citaat over
   *[other] houdt nog { $count } citaten over
}
stake-held = { $count ->
    [one] 1 citaat gaat niet meer naar buiten
   *[other] { $count } citaten gaan niet meer naar buiten
}
stake-more = { $count ->
    [one] Nog 1
   *[other] Nog { $count }
}
stake-stay = Stellingen, verwachtingen en doelen blijven staan. In de herleiding staat erbij dat een citaat is ingetrokken. Een stelling in concept die bijna letterlijk een citaat is, raakt haar tekst kwijt.
stake-stay-held = Stellingen, verwachtingen en doelen blijven zoals ze zijn.
stake-to-thread = Bekijk de herleiding

withdraw-title = Toestemming van { $code } intrekken
withdraw-what = Waarvoor
withdraw-how = Wat gebeurt er met de passages?
withdraw-nothing-left = Alles is al ingetrokken.
remedy-passages = Passages verwijderen
remedy-help-passages = De passages met hun codes verdwijnen. De tekst van het gesprek blijft, want daarvoor geldt de toestemming voor de opname.
remedy-hold_back = Alleen niet meer citeren
remedy-help-hold_back = De passages blijven meetellen in huis. Geen citaat gaat nog naar buiten. Kies dit alleen als diegene dat zo wil.
withdraw-passages = Hiermee verdwijnen **{ $counts }**. De tekst van het gesprek blijft.
withdraw-interview = Hiermee verdwijnen **{ $counts }**, en ook de tekst en het originele bestand. De persoon blijft op de lijst.
withdraw-hold_back = Er verdwijnt niets: { $counts } blijven in huis. Geen citaat hieruit komt nog in een export.
withdraw-function = Exports noemen de functie niet meer, maar de groep of de kant. Er verdwijnt niets.
withdraw-no-words = Er is nog geen interview met deze persoon. Alleen het antwoord verandert.
withdraw-for-good = Dit kun je niet ongedaan maken.
withdraw-do = Intrekken
withdraw-busy = Bezig met verwijderen...
withdraw-done = De toestemming is ingetrokken.
withdraw-done-not-wiped = De toestemming is ingetrokken. Op de schijf kan nog iets te lezen zijn, want iemand anders was bezig: ga naar Privacy en kies Sporen wissen.

erase-title = { $code } vergeten
erase-help = Doe dit als iemand vraagt om vergeten te worden. Er blijft niets van diegene over: ook niet in het journaal en ook niet op de schijf.
erase-person = de persoon zelf: naam, functie, toestemming en memo's
erase-words = alles wat diegene zei: { $counts }, met de tekst en het originele bestand
erase-intakes = { $count ->
    [one] 1 bestand dat nog op nakijken wacht
   *[other] { $count } bestanden die nog op nakijken wachten
}
erase-participants = { $count ->
    [one] de naam en de opmerkingen bij 1 deelnemer aan een sessie; de stemmen blijven tellen
   *[other] de naam en de opmerkingen bij { $count } deelnemers aan een sessie; de stemmen blijven tellen
}
erase-originals = { $count ->
    [one] het originele bestand van 1 ander gesprek waarin de naam staat; de tekst van dat gesprek blijft
   *[other] de originele bestanden van { $count } andere gesprekken waarin de naam staat; de tekst van die gesprekken blijft
}
erase-mentions = de naam en de code, waar ze verder nog staan: daar komt █ of [...]
erase-copies = { $count ->
    [one] Naast de database staat nog 1 kopie. Daarin blijft deze persoon staan tot je die kopie verwijdert. Dat kan hierna, bij Privacy.
   *[other] Naast de database staan nog { $count } kopieën. Daarin blijft deze persoon staan tot je die kopieën verwijdert. Dat kan hierna, bij Privacy.
}
erase-sure = Ik weet zeker dat { $code } vergeten moet worden. Dit kan niemand ongedaan maken.
erase-do = Vergeten
erase-busy = Bezig met vergeten...
erase-done = De persoon is vergeten.
erase-done-not-wiped = De persoon is vergeten. Op de schijf kan nog iets te lezen zijn, want iemand anders was bezig: kies hier Sporen wissen.
