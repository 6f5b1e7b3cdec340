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
    r"(?:Jan Rap|Jan Modaal|Jan met de pet|Jan en alleman|Jan Klaassen|Jan Publiek|Piet Snot|Zwarte Piet|"
    r"Albert Heijn|Jan Linders|Leger des Heils|Rode Kruis|Bol\.com|Kruidvat|Van Gogh\w*|Anne Frank\w*|Jan Steen\w*|"
    r"Coca Cola|Dirk van den Broek|Tom ?Tom|Max Havelaar|Erasmus MC|Radboud\w*|Willem de Kooning\w*|Van der Valk|"
    r"Johan Cruijff Arena|Johan Cruijff Court|Cruyff Court|Krajicek (?:Playground|veldje)|Gall & Gall|"
    r"Blauwe Zone|Dirk III|Hugo de Groot\w*|Michiel de Ruyter\w*|Theo Thijssen\w*|Titus Brandsma\w*|Van Nelle\w*|"
    r"Den (?:Haag|Bosch|Helder|Dolder|Burg|Ham|Andel|Hoorn|Oever|Ilp)|De (?:Bilt|Lier|Meern|Wijk|Rijp|Steeg|"
    r"Cocksdorp|Dam)|"
    r"(?:op|bij|aan) de Dam\b|Downing Street|Hendrik-Ido-Ambacht|Anna Paulowna|Hoek van Holland|Van Dale|"
    r"Sint[- ]\w+|St\. \w+)"
)
"""Organisations and places whose names hold somebody's name."""
PEOPLES = re.compile(
    r"(?:nederland(?:s|se|er|ers|sch)?|hollandse?|vlaamse?|vlamingen?|belg(?:en|isch|ische)?|turk|turken|turkse?|"
    r"koerd(?:en|isch|ische)?|"
    r"marokkaan(?:s|se)?|marokkanen|surina(?:ams|amse|mer|mers)|antilli(?:aan|aans|aanse|anen)|polen|poolse?|"
    r"bulgaar(?:s|se)?|"
    r"bulgaren|roemeen(?:s|se)?|roemenen|syri[eë]rs?|syrische?|somali[eë]rs?|somalische?|eritree[eë]rs?|eritrese?|"
    r"afgha(?:an|ans|anse|nen)|irak(?:ees|ese|ezen)|iraans|iraanse|iraniërs?|chine(?:es|se|zen)|duits|duitsers?|"
    r"duitse|engels|engelse|"
    r"fransen|franse|spaans|spaanse|spanjaard(?:en)?|italia(?:an|ans|anse|nen)|portuge(?:es|se|zen)|rus|russen|"
    r"russische?|"
    r"oekra[iï](?:en|ens|ense|ners?)|fries|friese|friezen|gronings|groningse|groningers?|drents|drentse|twentse?|"
    r"brabants|brabantse|brabanders?|limburgs|limburgse|limburgers?|zeeuws|zeeuwse|gelderse?|utrechts|utrechtse|"
    r"amsterdams|amsterdamse|amsterdammers?|rotterdams|rotterdamse|rotterdammers?|haags|haagse|hagenaars?|arabisch|"
    r"arabische|"
    r"europe(?:es|se|aan|anen)|amerika(?:ans|anse|an|nen)|afrika(?:ans|anse|an|nen)|azia(?:tisch|tische|ten)|islam|"
    r"islamitische?|"
    r"moslims?|christ(?:en|enen|elijk|elijke)|jood|joden|joods|joodse|roma|sinti|hindoes?|hindoestaans|"
    r"hindoestaanse|katholieke?|"
    r"katholieken|protestants?e?|gereformeerde?|indisch|indische|indone(?:sisch|sische|siërs?)|molukkers?|molukse?|"
    r"kaapverdi\w+|creool|creoolse?|javaans|javaanse|tsjechische?|hongaarse?|hongaren|griek|grieken|griekse?|"
    r"oostenrijkse?|"
    r"zwitserse?|zweedse?|noors|noorse|noren|deens|deense|denen|fins|finse|\w{4,}enaren|\w{4,}(?:dam|recht|foort|"
    r"gen)mers?|"
    r"westers|westerse|oosters|oosterse|mediterrane?)$"
)
"""Peoples, their languages, and who lives in a town or region."""
DAYS = listed("""
apr april augustus dec december di dinsdag dinsdagavond dinsdagen dinsdagmiddag dinsdagochtend do donderdag
donderdagavond donderdagen donderdagmiddag donderdagochtend feb februari herfst januari juli juni lente ma maandag
maandagavond maandagen maandagmiddag maandagochtend maart mei mrt najaar nov november okt oktober sep sept september
voorjaar vr vrijdag vrijdagavond vrijdagen vrijdagmiddag vrijdagnacht vrijdagochtend winter wo woensdag woensdagavond
woensdagen woensdagmiddag woensdagochtend za zaterdag zaterdagavond zaterdagen zaterdagmiddag zaterdagnacht
zaterdagochtend zo zomer zondag zondagavond zondagen zondagmiddag zondagochtend
""")
ROLES = listed("""
achterneef acteur actrice adjunct adviseur advocaat afdelingshoofd agent agente ambtenaar analist architect assistent
assistente baby bakker barman bedrijfsleider begeleider beheerder beleidsadviseur beleidsmaker beleidsmedewerker
bestuurder bewindvoerder bewoner bewoonster bezoeker bikeragent boa boa's bode boer boswachter brandweerman brigadier
broer broertje brugwachter buitengewoon burgemeester burger buurjongen buurman buurmeisje buurtbewoner buurtregisseur
buurtsportcoach buurtvader buurtwerker buurvrouw centrummanager chauffeur chauffeuse chef coach coach-dienst collega
collega's commandant commissaris concierge conciërge conducteur consulent controleur corporatie coördinator deelnemer
dierenarts directeur directrice districtschef docent dochter dochtertje dokter dominee echtgenoot echtgenote eigenaar
eigenares ervaringsdeskundige ex exploitant fotograaf fractievoorzitter fysiotherapeut gastheer gastvrouw gebiedsmanager
gebiedsregisseur gebiedsverbinder gemeentebode gemeentesecretaris gezinsvoogd geïnterviewde gids gouverneur griffier
groenbeheerder groenboa groepsleider halfbroer handhaver handhavers havenmeester hondenbezitter hoofd hoofdagent
hoofdinspecteur hoofdofficier hoogleraar horecaboa horecaondernemer hovenier huisarts huismeester huurder imam informant
ingenieur inspecteur inspreker interviewer jachtopziener jeugdagent jeugdboa jeugdconsulent jeugdhulpverlener
jeugdwerker jongere jongerenwerker jongerenwerkster journalist journaliste juf juffie juffrouw juridisch-adviseur
juriste kapelaan kapitein kapper kastelein keeper kennis klager klant klasgenoot kleindochter kleinzoon kok kolonel
kompaan korpschef koster kunstenaar kwartiermaker leerling leider leidinggevende leidster leraar lerares liaison lid
loods luitenant maat maatje maatschappelijk-werker majoor makelaar man manager marktmeester medewerker medewerkster
meester melder meldkamer mentor milieuagent minister moeder motoragent neef nicht nichtje notaris notulist notuliste
officier oma ondernemer ondernemersvereniging onderzoeker onderzoekster oom opa opbouwwerker opbouwwerkster
opsporingsambtenaar opzichter oud-collega oud-wethouder ouder ov-boa overbuurman overbuurvrouw parkeerboa parkeerwachter
partner pastoor pastor peuter pleegmoeder pleegvader pleger politieagent politiechef portier praktijkbegeleider
predikant premier president procesmanager programmamanager projectleider promovendus psycholoog raadslid receptionist
receptioniste rechercheur rechter rector redacteur regisseur relatie respondent samenwerker schooldirecteur schoolhoofd
schoonmoeder schoonvader schoonzoon schoonzus schrijver secretaresse secretaris sergeant slachtoffer slager sluiswachter
sociaal-werker speler spreker staatssecretaris stadsdeelvoorzitter stadsmarinier stagebegeleider stagiair stagiaire
stiefmoeder stiefvader straatcoach strateeg stratenmaker student studente surveillant tandarts tante teamchef
teamcoördinator teamgenoot teamleider teamlid teammanager tegenpartij toezichthouder tolk trainer tweelingbroer uitbater
uitvoerder vader vakbondsman veiligheidsregisseur vent verdachte verhuurder verkeersregelaar verloofde verpleegkundige
verslaggever verslaglegger verslaglegster vertrouwenspersoon voogd voorganger voorlichter voorman voorzitster voorzitter
vriend vriendin vriendinnetje vriendje vrijwilliger vrijwilligerscoördinator vrijwilligster vrouw waarnemer webredacteur
weduwe weduwnaar wethouder wijkagent wijkagente wijkbeheerder wijkboa wijkcoach wijkmanager wijkmeester wijkregisseur
wijkverpleegkundige wijkwethouder winkeleigenaar winkelier woonconsulent woordvoerder zanger zangeres zoon zoontje
zorgmedewerker zus zusje zwager
""")
TITLES = listed("""
broers broertjes dhr dr drs ds echtpaar fam familie gebroeders gezin heer ing ir jhr juffrouw mej meneer mevr mevrouw
mijnheer mr mw prof wed weduwe zusjes zussen
""")
JARGON = listed("""
aantekeningen aanwezig actiepunt actiepunten afdeling afspraak afspraken afval agenda agenten akkoord algemeen algemene
anders antwoord apv-artikel artikel avond beeld beleid besluit beste bestuur betreft bevindingen bijlage binnenstad
boeren boven bron buitenruimte bureau burgers buurt buurtteam centrum code college commissie conclusie conclusies
context controle criteria dagdienst datum deel doel doelen dorpsraad dossier driehoek duur evaluatie factsheet fase
figuur functie geachte geel gemeente gemeentehuis gemeenteraad gesprek gespreksverslag goedemiddag goedemorgen
goedenavond groep groet groeten groot hallo handhavers handhavingsbeleidsplan handhavingsuitvoeringsprogramma hey hi hoi
hoofdstuk hoog horeca hup imago inleiding inwoners ivp jeugd jongeren kader kanttekening kcc kern kerngegevens kernteam
klachten klein knelpunt knelpunten laag leefbaarheid leidraad let locatie maatregel maatregelen mail markt melding
meldingen memo methode midden mvg naam nationaal nationale nieuw noodhulp noord noot notitie notulen observatie
omgevingsdienst onder onderdeel ondernemers onderwerp oost openbaar openbare opmerking opmerkingen organisatie oud
overig overlast overzicht paragraaf parkeren perspectief pilot plan politie politieagenten portefeuillehouder praktijk
prioriteit prioriteiten probleem proces programma project punt raadhuis rapport reactie regio resultaat resultaten rol
ruimte samen samenvatting samenwerking schoon sfeer siemens sociaal sociale stad stadhuis stads stadsbeheer stadskantoor
stap status stelling sterk strafrecht taak tabel taken team terugblik thema thema's tijd tijdstip tip tips titel
toekomst toelichting toezicht transcript uitvoering uur veiligheid veiligheidshuis veiligheidsregio vergunning
vergunningen vergunningverlening verkeer verslag vervolg verwachting verwachtingen visie vorm vraag vragen vth werkgroep
west wet wijk wijkcentrum wijken wijkplatform wijkraad wijkteam woensdag zaak zone zorg zorgen zuid
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
