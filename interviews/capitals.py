"""Words that are written with a capital, and are no people: organisations, peoples, days, roles, the trade's jargon.

Our own lists, lower case. Places stand in places.py.
"""

import re

from interviews.words import listed

ORGANISATIONS = listed("""
abn adobe aedes ah airbnb ajax alcoholwet aldi allah allerzielen alliander allianz amnesty android anwb apple apv atlas
atlas.ti audi avg awb aws azure belastingdienst bevrijdingsdag bibob bijbel bijenkorf bing biro blokker bluesky bmw
boeddha bol bol.com bruna bsn buitenbeter burgernet buurtwhatsapp canta capgemini carnaval cbs chatgpt christus chrome
cito cito-toets citroën cjg cjib claude cnv coa coca-cola coolblue coop copilot corendon corona coronacrisis coronatijd
covid covid-19 crow dekamarkt deloitte dhl digid divosa dodenherdenking dorcas douglas drank dropbox duo ecorys eid
eneco enexis essent etos europa's europol excel facebook facetime fiat fietsersbond firefox fixi fnv ford fortnite forum
gall gamma gemeentewet ggd ggz gilera github gitlab gmail god google greenpeace groenlinks gwk halfords halloween halt
halt-bureau handhaving hema hemelvaart hollandsche honda hoogvliet horecawet hornbach huawei humanitas hyundai ibm
iburgerzaken icloud ikea ing instagram internet interpol intertoys ipad iphone jeugdbescherming jezus jumbo jumbo's
justis kabinet kadaster karwei kerst kerstmis keti ketikoti kia kijkshop kijkwijzer klm knmi knvb koninginnedag
koningsdag koran koti kpmg kpn kreidler kruidvat kvk kymco lego lexus lidl linkedin linux lush makro marktplaats
mastodon mazda mcdonald's mcdonalds mediamarkt meldpunt mendeley mercedes messenger microsoft mijngemeente mijnoverheid
ministerie mitsubishi moederdag movisie msn mural nederlands netflix nibud nieuwjaar nieuwjaarsdag nijntje nissan
noorderpoort nos ns nvivo odido offerfeest office okta oldtimer omgevingswet omroep onedrive opel openai opiumwet oracle
oudejaarsavond oudjaar outlook paradiso parnassia participatiewet pasen paypal peugeot philips piaggio picnic pieten
pieterpad pinksteren playstation plus polaroid politieacademie porsche postnl powerpoint prezi primark prinsjesdag
prorail prowise pvda pwc qbuzz qr raad rabo rabobank rai ramadan randstad reclassering reddit renault rijksoverheid
rijkswaterstaat rtl samsung scouting seat shell signal signalen sint sinterklaas sinterklaasfeest skoda skype
slachtofferhulp slack snapchat sonos sony spar spotify staatsbosbeheer stadsring streetview subaru suikerfeest suzuki
teams tele2 telegraaf telegram tempo-team tempoteam tesla thora thuisbezorgd tikkie tiktok tinder tomtom topdesk toyota
trello trimbos trouw trw tweakers tweede twitch twitter uber unicef uwv vaderdag valentijnsdag vandalen vattenfall
veilig veiligheidshuis veolia verbeterdebuurt verenigde vespa viber vivid vng vodafone volkskrant volkswagen volvo
vrijbuiter vvd vw wabo waze webex wegenverkeersreglement wegenverkeerswet wegenwet wehkamp wetransfer whats-app whatsapp
wifi wikipedia windows wmo woningnet woningwet word wordpress xbox xenos xs4all yamaha youtube zeeman ziggo zoom zwembad
škoda
""")
SEVERAL = re.compile(
    r"(?:Albert Heijn|Jan Linders|Leger des Heils|Rode Kruis|Bol\.com|Kruidvat|Van Gogh\w*|Anne Frank\w*|Jan Steen\w*|"
    r"Coca Cola|Dirk van den Broek|Tom ?Tom|Max Havelaar|Erasmus MC|Radboud\w*|Willem de Kooning\w*|Van der Valk|"
    r"Johan Cruijff Arena|Johan Cruijff Court|Cruyff Court|Krajicek (?:Playground|veldje)|Gall & Gall|"
    r"Blauwe Zone|Dirk III|Hugo de Groot\w*|Michiel de Ruyter\w*|Theo Thijssen\w*|Titus Brandsma\w*|Van Nelle\w*|"
    r"Hendrik-Ido-Ambacht|Anna Paulowna|Hoek van Holland|Van Dale|Sint[- ]\w+|St\. \w+)"
)
"""Organisations and places whose names hold somebody's name."""
PEOPLES = re.compile(
    r"(?:nederland\w*|hollands|hollandse|vlaams\w*|belg\w*|turk|turken|turkse?|koerd\w*|marokkaan\w*|marokkanen|surina\w+|"
    r"antillia\w+|antillen|pool|polen|poolse?|bulgaar\w*|bulgaren|roemeen\w*|roemenen|syri[eë]r\w*|syrisch\w*|somali[eë]r\w*|"
    r"somalisch\w*|eritre[eë]r\w*|eritrese?|afgha\w+|irak\w+|iran\w+|iraans\w*|chine\w+|duitse?r?s?|engelse?n?|fransen?|franse|"
    r"frans|spaanse?|italia\w+|portug\w+|russ?\w*|oekra\w+|fries|friese?n?|gronings\w*|groninger\w*|drents\w*|twentse?|brabants\w*|"
    r"brabander\w*|limburgs\w*|limburger\w*|zeeuws\w*|gelderse?|utrechts\w*|amsterdam\w+|rotterdam\w+|haags\w*|hagenaar\w*|"
    r"arabisch\w*|europe\w+|amerika\w+|afrika\w+|aziat\w+|islam\w*|moslim\w*|christ\w+|jood\w*|joden|joodse?|roma|sinti|"
    r"hindoe\w*|katholiek\w*|protestant\w*|gereformeerd\w*|indisch\w*|indone\w+|moluk\w+|kaapverd\w+|antilliaan\w*|creool\w*|"
    r"hindoest\w+|javaan\w*|tsjech\w*|hongaar\w*|grieks?e?n?|oostenrijk\w+|zwitser\w*|zweed\w*|zweden|noor\w{2,}|deen\w*|fin\w*se?|"
    r"\w+enaar|\w+enaren|\w+enaars|westers\w*|oosters\w*|mediterra\w+)$"
)  # fmt: skip
DAYS = listed("""
apr april augustus dec december di dinsdag dinsdagavond dinsdagen dinsdagmiddag dinsdagochtend do donderdag
donderdagavond donderdagen donderdagmiddag donderdagochtend feb februari herfst januari juli juni lente ma maandag
maandagavond maandagen maandagmiddag maandagochtend maart mei mrt najaar nov november okt oktober sep sept september
voorjaar vr vrijdag vrijdagavond vrijdagen vrijdagmiddag vrijdagnacht vrijdagochtend winter wo woensdag woensdagavond
woensdagen woensdagmiddag woensdagochtend za zaterdag zaterdagavond zaterdagen zaterdagmiddag zaterdagnacht
zaterdagochtend zo zomer zondag zondagavond zondagen zondagmiddag zondagochtend
""")
ROLES = listed("""
adjunct adviseur advocaat afdelingshoofd agent agente ambtenaar analist architect bakker barman bedrijfsleider beheerder
beleidsadviseur beleidsmedewerker bestuurder bewoner bewoonster bezoeker boa boa's bode boer brandweerman broer broertje
buitengewoon burgemeester burger buurman buurtbewoner buurtregisseur buurtvader buurvrouw centrummanager chauffeur chef
coach collega collega's commandant commissaris concierge conciërge conducteur consulent controleur corporatie
coördinator deelnemer directeur directrice districtschef docent dochter dochtertje eigenaar eigenares exploitant
fractievoorzitter gebiedsmanager gebiedsregisseur gebiedsverbinder gemeentebode gemeentesecretaris geïnterviewde gids
griffier groepsleider handhaver handhavers havenmeester hondenbezitter hoofd hoofdagent hoofdinspecteur hoofdofficier
horecaondernemer huisarts huismeester huurder imam informant ingenieur inspecteur inspreker interviewer jeugdagent
jeugdboa jeugdhulpverlener jeugdwerker jongere jongerenwerker jongerenwerkster juf juffie juffrouw kapper kastelein
kennis klager klant kleindochter kleinzoon kok kompaan korpschef koster kunstenaar kwartiermaker leerling leider
leidinggevende leraar lerares liaison lid maatje man manager marktmeester medewerker medewerkster meester melder
meldkamer mentor moeder neef nicht nichtje notulist notuliste officier oma ondernemer ondernemersvereniging onderzoeker
oom opa opzichter oud-collega oud-wethouder ouder parkeerwachter partner pastor pleger politieagent politiechef portier
predikant procesmanager programmamanager projectleider psycholoog raadslid receptionist receptioniste rechercheur rector
regisseur relatie respondent samenwerker schooldirecteur schoolhoofd schoonzoon schoonzus secretaresse secretaris
slachtoffer slager sociaal-werker spreker stadsdeelvoorzitter stadsmarinier stagiair stagiaire straatcoach strateeg
student tante teamchef teamcoördinator teamleider teamlid teammanager tegenpartij toezichthouder tolk trainer uitbater
uitvoerder vader vakbondsman veiligheidsregisseur vent verdachte verhuurder verkeersregelaar verpleegkundige
verslaglegger verslaglegster vertrouwenspersoon voorganger voorman voorzitster voorzitter vriend vriendin vriendinnetje
vriendje vrijwilliger vrijwilligster vrouw waarnemer weduwe weduwnaar wethouder wijkagent wijkagente wijkbeheerder
wijkboa wijkcoach wijkmanager wijkmeester wijkregisseur wijkverpleegkundige wijkwethouder winkeleigenaar winkelier
woonconsulent zoon zoontje zorgmedewerker zus zusje zwager
""")
TITLES = listed("""
broers broertjes dhr dr drs ds echtpaar fam familie gebroeders gezin heer ing ir jhr juffrouw mej meneer mevr mevrouw
mijnheer mr mw prof wed weduwe zusjes zussen
""")
JARGON = listed("""
aantekeningen aanwezig actiepunt actiepunten afdeling afspraak afspraken afval agenda akkoord algemeen algemene anders
antwoord apv-artikel artikel avond beeld beleid besluit bestuur betreft bevindingen bijlage binnenstad boven bron
buitenruimte bureau buurt buurtteam centrum code college commissie conclusie conclusies context controle criteria
dagdienst datum deel doel doelen dorpsraad dossier driehoek duur evaluatie factsheet fase figuur functie geel gemeente
gemeentehuis gemeenteraad gesprek gespreksverslag groep groet groeten groot handhavers handhavingsbeleidsplan
handhavingsuitvoeringsprogramma hoofdstuk hoog horeca hup imago inleiding inwoners ivp jeugd jongeren kader kanttekening
kcc kern kerngegevens kernteam klachten klein knelpunt knelpunten laag leefbaarheid leidraad let locatie maatregel
maatregelen mail markt melding meldingen memo methode midden mvg naam nationaal nationale nieuw noodhulp noord noot
notitie notulen observatie omgevingsdienst onder onderdeel ondernemers onderwerp oost openbaar openbare opmerking
opmerkingen organisatie oud overig overlast overzicht paragraaf parkeren perspectief pilot plan politie
portefeuillehouder praktijk prioriteit prioriteiten probleem proces programma project punt raadhuis rapport reactie
regio resultaat resultaten rol ruimte samenvatting samenwerking schoon sfeer sociaal sociale stad stadhuis stads
stadsbeheer stadskantoor stap status stelling strafrecht taak tabel taken team terugblik thema thema's tijd tijdstip tip
tips titel toekomst toelichting toezicht transcript uitvoering uur veiligheid veiligheidshuis veiligheidsregio
vergunning vergunningen vergunningverlening verkeer verslag vervolg verwachting verwachtingen visie vorm vraag vragen
vth werkgroep west wet wijk wijkcentrum wijken wijkplatform wijkraad wijkteam woensdag zaak zone zorg zorgen zuid
""")
ACTIONS = listed("""
adviseerde adviseert antwoordde antwoordt appt appte appten beaamde beaamt begint begon bekeurde bekeurt belde belden
bellen belt benadrukt benadrukte bevestigde bevestigt bleef blijft bracht brengt controleerde controleert coördineert
dacht deden deed deelde deelt denkt doet durfde durft ergerde ergert erkende erkent ervaart ervoer fietst fietste gaan
gaat gaf geeft ging gingen grapt grapte haalde haalt had hadden hebben heeft heet heette helpt herkende herkent hield
hielp hoopt hoopte hoorde hoort houdt is kan keek kende kent kijkt klaagde klaagt knikt knikte komt kon kreeg kregen
krijgt kwam kwamen lacht lachte las leerde leert leest legde legt leidde leidt liep liepen loopt maakt maakte mag mailde
mailden mailt meende meent merkt merkte mocht moest moet nam namen neemt noemde noemt ontkende ontkent opende opent
organiseerde organiseert pakt pakte praat praatte praatten probeerde probeert reageerde reageert reed regelde regelt
riep rijdt roept schreef schrijft schrikt schrok schudt sloot sluit snapt snapte sprak spraken spreekt staat stapt
stapte stelde stelt stond stopt stopte stuurde stuurt surveilleerde surveilleert trekt trok twijfelde twijfelt vertelde
vertelden vertelt vertrekt vertrok verwacht verwachtte vinden vindt voelde voelt vond vonden vraagt vroeg vulde vult
waren was wees weet werd werkt werkte werkten wijst wil wilde wilt wist wisten woonde woonden woont wordt wou zag zagen
zal zat zegde zeggen zegt zei zeiden ziet zijn zit zorgde zorgt zou zucht zuchtte
""")
"""What people do: such a word behind a name says that it is one."""
SAYS = listed("""
antwoordde antwoordt appt appte beaamde beaamt belde belt benadrukt benadrukte bevestigde bevestigt dacht denkt ergerde
ergert gaat gaf geeft ging grapt grapte heet hoopt kende kent klaagde klaagt knikt knikte komt kwam lacht lachte liep
loopt mailde mailt meende meent noemde noemt reageerde reageert reed regelde regelt riep rijdt roept schreef schrijft
snapt stapte twijfelt vertelde vertelt verwacht vindt vond vraagt vroeg weet werkt werkte wil wilde wist woonde woont
zegt zei zeiden zucht zuchtte
""")
"""What hardly anything but a person does."""
