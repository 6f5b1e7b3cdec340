"""Words of our field that compounds are made of, and what looks like a part of a compound and is none."""

from interviews.words import listed

PARTS = listed(
    """aanpak aanrij achterstand actie activiteit adres advies afspraak afval agent agressie alarm alcohol
    ambtenaar app apparaat arbeid arrangement arts auto autos avond baas bak balie band bank bedrag bedrijf beek
    beeld begin beheer beheerder beheersing bekeuring belasting beleid beleving benzine bereidheid berg bericht
    besluit bestemming bestrijding bestuur beveiliging bewaking bewijs bewoner bezoek bezoeker bier bijstand
    binnen blad bloed bloem blow boa boef boek boer boete bond boom boot bord bos bouw branche brand brief
    briefing brom bron brug buik bureau buren burgers bus buur buurt cafe camera campagne camping cel centrum chef
    cijfer club coach coaches code college commissie communicatie conflict contact container controle controleur
    convenant corporatie crisis cultuur dader dag dak dans dealer deel dek denken deur dief diefstal dienst dier
    dijk dinsdag doek doel domein donderdag doos dorp draad draai drank driehoek drug drugs druk duin dumping
    dwang eet effect ei eigenaar eind eis enkel enquete erfgoed evaluatie evenement examen fabriek factor fatbike
    feest festival fiets film fles fonds formulier fout fraude fruit functie galerij garage gas gebied gebouw
    gebruik gegeven gegevens geld geluid gemeente gesprek gevel gever geweld gezag gezin glas golf graad gracht
    graffiti grens griep groen groente groep grond groot half hand handel handhaving hang hart haven hek hennep
    herrie hinder hoed hoek hof hok hond hoofd hoog horeca hotel hotspot houder hout huid huis huisarts hulp
    hulpverlener huur huurder imago informatie inloop inspecteur inwoner inzet jaar jacht jas jeugd jong jongere
    jongeren kaart kaas kade kalender kamer kamp kanaal kans kantine kantoor kast kenteken kerk kermis kern kerst
    keten keuze kind kist klacht klant klas klein kleur klok klus koek koffie koning koop kort kosten kraam kraan
    kracht krant kring kruis kwaliteit laad laag lach lamp land lang last lawaai leefbaarheid leeftijd leeg leer
    leerling licht lid lijn lijst locatie loket loop lucht maand maandag maatregel macht manager markt meld melder
    melding melk mens meter milieu mobiel model moment mond monitor motor muur muziek naam nacht natuur net
    netwerk neus nieuw nieuws nieuwsbrief nood norm nota nul nummer ochtend omgeving onderhoud ondernemer
    onderwijs onderzoek ongeval ontwerp onveiligheid opvang orde organisatie ouder oudere ouderen overlast overleg
    overtreding paal paard pad pand paneel park parkeer partij partner patient patrouille peil pensioen periode
    personeel persoon pijp plaats plan planning plas plein plek plicht ploeg poep politie poort post preventie
    prijs prik prioriteit privacy probleem procedure proces product proef profiel programma project protocol punt
    raad raam ramadan rapport rat recht rechtbank reclame regel regen regie regio register reiniging reis rente
    respons riet rij ring risico ronde rook roos route ruimte rust ruzie samenwerking schade schip schoen schoffel
    school schouder schouw schrijf scooter sector seizoen sessie signaal slaap sleutel sloop slot sluiting snel
    snelheid sociaal som spaar speel spel sport staat stad stalling stand stank station steek steen steun stoel
    stoep stof stok stop straat straf strand strategie stress strook student stuur systeem taak taal taart tafel
    tandarts taxi team tekort telefoon tent termijn terras terrein thee tijd toegang toerist toeristen toestel
    toezicht top training traject trap trein tuin tumor uitgaan uitkering uniform uur vak vakantie veeg veiligheid
    veld verbod vereniging vergunning verhuur verkeer verkoop verlener verlening verordening verplichting verslag
    verslaving vervoer verzoek vis visie vlag vlees voertuig voet voorlichting voorziening vordering vorm vraag
    vrijdag vrijwilliger vrouw vuil vuilnis vuur vuurwerk waarde waarschuwing wacht wagen wandel wapen water week
    weekend weg wegen welzijn werk werker wet wiet wijk wild winkel winkelier winter woensdag wolk woning woon
    zaak zaal zak zand zaterdag zee zes ziek zomer zon zondag zone zorg zout zwem zwerf"""
)
"""May be a part whatever the dictionary says, from two letters on; and are not taken apart themselves."""

NO_FIRST = listed(
    """aan aaneen aangesp acht achter achterna af afstem al alle ander ant anti batte be beha bel belette ben
    beneden best bet bij bijeen binnenste boven buitenste daar dan dat de deze die diens dit door een eens eer en
    er even ge geen gelijk ginds goed haar halve heel hem hen her hier hij hoe hun ieder iets ik in inter intern
    intra ja je juist kan ker klaar kon kwar langs los maar maat mag man me mede mee meed meer mees men met mij
    mis moe mog mor na naar naast nabij neer net niet nog nu of om omhoog omlaag on ondanks onder ons ont ontegen
    ook op open opens opent over overs pare pas pat per pers pinks por prei pro re reg rege res rest rond ronds
    ruim sam samen signa sinds slijte sneu spie sta ste stel stil stils str te ted tegemoet tegen tegenover tek
    ten teniet ter terecht tereen terug test tevoren thuis toe tot totdat trans tussen uit uiteen uitzond van vast
    vasts ven ver verg verga verge vers vert vil vin vol volg voor voorbij voors voort vooruit vrij vrijs waar wan
    wanneer want war wat waters weder weer wel wens wie wij win wist ze zeer zelf zich zij zo zonder"""
)
"""Never the first part: prefixes, particles, small words, and scraps that the dictionary takes for words."""

NO_LAST = listed(
    """aars aartjes aatje achtig ages aller atje baar baarheid bare chap dene deren dertig ding dingen eerde
    eerder eerders eerst eert eigen elen elijk eling ellen eltje ende enden ender enken entje entjes eren erende
    erij ering eringen etje etten gevend gierig ging haft heden heid kers kunde kundig laas leren lijk lijkbaar
    lijke lijken lijker lijks ling lingen loos loze matig matige ment menten minder naar nate netje nissen onder
    pelen pels pers porter raar rekken rekkers rende rent rig rige rij rijk rijke ring ringen schap schappen seis
    sing stellen stellend stelling stellingen sten ster steren sters taande tang tellen telling tellingen temden
    tend tende ter teren tien tienjarig tig tijdig tor turen twintig veertig ven voren vormig waardig waardige
    waart waarts zaam zame"""
)
"""Never the last part: endings that happen to be words."""

WHOLE = listed(
    """aandacht aandeel aandelen aardappel achterstand ambacht ambachten ambtenaar ambtenaren antwoord antwoorden
    apparaten avontuur beeldhouwer bekeuren bekeuring bekeuringen bereikbaar beschikbaar beschikbaarheid bestand
    bestanden bestemming bestemmingen bestuurder blijdschap bodycam bodycams boerderij bondgenoot boodschap
    boodschappen boterham bovendien broodnodig buitengewoon burgemeester burgemeesters controleren controleur
    controleurs dakloos dakloze daklozen deelname deelnemen deelnemer deelnemers dienstbaar dinsdag documenten
    donderdag dorpeling draagkracht draagvlak eigenaar eigenaardig eigenaren eigenschap eigenschappen elkander
    evenement evenementen gastheer gemeenschap geneesheer gezelschap gezondheid grondig grootheid handel handelaar
    handelaren handelen handeling handelingen handelingsverlegen handhaaf handhaafde handhaafden handhaaft
    handhaven handhaver handhavers handhaving handicap hartelijk heerschappij herberg hoedanigheid hoofdzaak
    hoogstens hopeloos hulpeloos huwelijk iedereen instrument jongeling karakter kenmerk kenmerken kinderen
    kunstenaar kwartier kwetsbaar kwetsbaarheid landschap leefbaar leerling leerlingen lichaam liefde luchtig
    maandag maatschap maatschappelijk maatschappij machteloos mannen meester middag middelen misschien moedwil
    mogelijk mogelijkheden mogelijkheid naamwoord nadeel nadruk nietig noodzaak noodzakelijk nummer ochtend
    omstandigheid ondergronds onderhoud ondernemer onderwerp onderwijs oorlog oorzaak opdracht ouderling
    ouderschap overlast parlement parlementen penseel personage personeel plaatselijk plaatsen portefeuille
    portemonnee portofoon praktijk probleem problemen rechter rechtvaardig rechtvaardigheid redelijk reisleider
    rekening rekeningen restaurant samenleving schaduw schilderij schoonheid september slachtoffer slachtoffers
    smartphone sportief staatssecretaris stagiair stand standaard standpunt standpunten stelling strategie tekenen
    tekening tekeningen telefoon televisie temperatuur tentoonstelling tevreden tevredenheid toezicht trots
    vaardig vaardigheden vaardigheid veelal veranderen verandering veranderingen verdieping vergadering vergunning
    verhouding verkeer veronderstelling veroordeling verordening verslag vertrek verwaarlozen verwarring
    verwarringen vijandschap voldoen voldoende volledig volwassen volwassenen voorbeeld voorbeelden voorlichting
    vrachtwagenchauffeur vriendschap vrijdag vrouwen waarborg waarborgen waarde waardeer waarderen waardering
    waarheid waarneming waarschuwen waarschuwing wanorde wantrouwen wederhoor weekend weekenden weerbaar weerstand
    werkloos werkloosheid wetenschap wethouder wethouders winkelier winkeliers woensdag woordvoerder woordvoerders
    zaterdag zelfstandig zichtbaar zichtbaarheid ziekte zondag zuinig"""
)
"""Look like a compound, and are not to be found by their parts."""
