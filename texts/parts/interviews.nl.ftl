# Bestanden inlezen: wat er mis is, wat bewaard is en wat je kunt doen.
refused-empty = Dit bestand is leeg. Er is niets ingelezen. Kijk of je het goede bestand koos.
refused-format = Bestanden van het type .{ $extension } lezen we niet. Er is niets ingelezen. Sla het op als een van deze: { $formats }.
refused-old-office = Dit is een oud Office-bestand (.doc of .xls). Er is niets ingelezen. Open het in Word of Excel en sla het op als .docx of .xlsx.
refused-old-office-failed = LibreOffice kan dit oude bestand niet openen. Er is niets ingelezen. Open het zelf in Word of Excel en sla het op als .docx of .xlsx.
refused-macros = In dit bestand zitten macro’s. Er is niets ingelezen. Sla het op als gewoon document (.docx of .xlsx).
refused-too-large = Dit bestand is groter dan { $limit } MB. Er is niets ingelezen. Haal plaatjes eruit of splits het bestand.
refused-too-large-unpacked = Dit bestand wordt uitgepakt groter dan { $limit } MB. Dat is niet veilig. Er is niets ingelezen. Kopieer de tekst naar een nieuw document.
refused-password = Dit bestand heeft een wachtwoord. Er is niets ingelezen. Sla het op zonder wachtwoord en probeer het opnieuw.
refused-damaged = Dit bestand is beschadigd of niet compleet. Er is niets ingelezen. Open het in je tekstprogramma en sla het opnieuw op.
refused-wrong-contents = De inhoud past niet bij de naam van dit bestand. Er is niets ingelezen. Open het in het programma waarin het gemaakt is en sla het opnieuw op.
refused-unsafe-archive = In dit bestand zitten onderdelen die niet veilig zijn. Er is niets ingelezen. Kopieer de tekst naar een nieuw document.
refused-not-text = In dit bestand staat geen gewone tekst. Er is niets ingelezen. Kijk of je het goede bestand koos.
refused-no-words = In dit bestand vinden we geen woorden. Er is niets ingelezen. Is het een scan? Maak er dan eerst tekst van (OCR).
refused-no-webvtt = De eerste regel van dit ondertitelbestand is niet WEBVTT. Er is niets ingelezen. Is het een .srt-bestand? Verander dan de naam in .srt.
warning-encoding = We moesten raden hoe de letters zijn opgeslagen. De tekst is ingelezen. Kijk of é, ë en € goed staan.
warning-no-speakers = We vonden geen sprekers. De tekst is ingelezen als notities. Staan er wel sprekers in? Zet dan ‘Naam:’ voor elke beurt.
warning-one-speaker = We vonden maar één spreker. De tekst is ingelezen. Kijk of de vragen van de interviewer goed herkend zijn.
warning-no-date = We vonden geen datum van het gesprek. De tekst is ingelezen. Vul de datum zelf in.
warning-hidden-text-left-out = In dit bestand staat verborgen tekst. Die hebben we weggelaten. Maak de tekst in Word zichtbaar als je die nodig hebt.
warning-embedded-left-out = In dit bestand zit een ander bestand of een webpagina. Die hebben we weggelaten. Kopieer die tekst in het document als je die nodig hebt.

refused-scan = Deze PDF is een plaatje: er zit geen tekst in. Er is niets ingelezen. Laat er eerst tekstherkenning (OCR) op los, of gebruik het oorspronkelijke bestand.
refused-too-many-pages = Deze PDF heeft meer dan { $most } bladzijden. Er is niets ingelezen. Splits het bestand.
refused-no-rows = In deze tabel staan geen regels met tekst. Er is niets ingelezen. Zet de namen van de kolommen op de eerste regel.
refused-double-column = De kolom '{ $column }' komt twee keer voor. Er is niets ingelezen. Geef elke kolom een eigen naam.
refused-sheet-too-large = Dit werkblad is te groot: er mogen { $rows } regels en { $columns } kolommen in staan. Er is niets ingelezen.
refused-open-quote = In regel { $line } staat een aanhalingsteken dat niet wordt gesloten. Er is niets ingelezen. Herstel die regel.
warning-ragged = Niet alle regels hebben evenveel kolommen. Alles is ingelezen; kijk of het klopt.

# De lezing verbeteren: codering, werkblad, kolommen.
refused-no-such-encoding = Deze manier om letters op te slaan kennen we niet. Er is niets ingelezen. Kies er een uit de lijst.
refused-no-such-sheet = Er is geen werkblad '{ $sheet }' met regels. Er is niets ingelezen. Kies een ander werkblad.
refused-no-such-column = Een van de gekozen kolommen staat niet in deze tabel. Er is niets ingelezen. Kies de kolommen opnieuw.
refused-too-many-sheets = In dit bestand staan meer dan { $most } werkbladen. Er is niets ingelezen. Splits het bestand.
warning-sheets-left-out = Niet alle werkbladen zijn ingelezen: alleen die met de meeste tekst en dezelfde kolommen. Kies zelf een werkblad als je een ander nodig hebt.
warning-several-respondents = In deze tabel staan meerdere gesprekspartners. Alles is ingelezen als één gesprek, met ieders naam als spreker. Splits het bestand als je ze apart wilt houden.
warning-hidden-cells-left-out = In dit bestand staan verborgen werkbladen, regels of kolommen. Die hebben we weggelaten. Maak ze in Excel zichtbaar als je ze nodig hebt.
warning-beside-cells-left-out = In dit bestand staan opmerkingen bij cellen of tekstvakken. Die hebben we weggelaten. Zet die tekst in een cel als je die nodig hebt.
warning-notes-left-out = In dit bestand staan voetnoten of opmerkingen in de kantlijn. Die hebben we weggelaten. Zet die tekst in het document als je die nodig hebt.
warning-cut-off = Het einde van dit bestand ontbreekt. Wat er is, is ingelezen. Kijk of de laatste zinnen er staan.
warning-drawings-left-out = In dit bestand staat tekst in een schema of grafiek. Die hebben we weggelaten. Zet die tekst in het document als je die nodig hebt.
warning-ai-notes-left-out = Boven het transcript stonden notities van het vergaderprogramma. Die hebben we weggelaten: alleen wat er gezegd is telt mee.
warning-pages-without-text = Op sommige bladzijden van deze PDF staat alleen een plaatje. Die tekst konden we niet lezen. Laat er tekstherkenning (OCR) op los als je die nodig hebt.
warning-unseen-text = In deze PDF staat tekst die je op de bladzijde niet ziet. Die is ingelezen. Kijk of die erbij hoort.
refused-no-transcript = In dit JSON-bestand vinden we geen transcript. Er is niets ingelezen. Sla het transcript op als .docx, .txt of .vtt.
refused-long-name = In regel { $line } staat een thema of code van meer dan { $most } tekens. Er is niets ingelezen. Kijk of de kolommen goed staan.
