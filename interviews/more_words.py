"""Ordinary words that the dictionary lacks: Dutch ones, the trade's, and English ones in names. Our own list."""

import re

from interviews.words import listed

MORE_WORDS = listed("""
achteraf actueel afbraak afgelopen afgeschaft afgesproken afgewerkt afhankelijk afspraak afval afvalpas afwachting
akkoord alsnog alvast amper anoniem app appen appgroep apps asociaal assistentie autonomie avondklok bedoeling
beeldvorming begrip behulp bereikbaarheid betrokken betrokkene betrokkenen betrokkenheid bewustmaking bewustwording
bezwaarschrift bijplaatsing bijplaatsingen bijstand blowen bodycam bodycams bon bonnen bonnenquotum buitengebied
burgerparticipatie camera cameratoezicht camper campers checklist coach coaching cocaïne communicatie concurrentie
controleur corona criminaliteit cruciaal daarbij daarna daarnaast daarom daarop daaruit daarvan dashcam dealen dealer
deelscooter deelscooters default definitie derhalve desnoods destijds digitaal digitalisering dinges diversiteit
doeltreffend dossier drone drones drugs dumping dumpingen dumpplek dusver eenduidig eenduidigheid efficiënt efficiëntie
elektrificatie elektrisch ellende enquête enz enzo enzovoort enzovoorts eropuit evaluatie evenals evenement evenementen
eventueel evenwel exact extreem extremisme fatbike fatbikes feedback feestje fietswrak filmpje filmpjes flexibel
flexibiliteit focus formatie freelance fulltime gebiedsgericht gebiedsteam gedoe gedoogbeleid gedragen geen geleden
geluidsoverlast gemotoriseerd genoeg geregistreerd geschikt gespecialiseerd gewijzigd gewoon goedemiddag goedemorgen
goedenavond goeiemiddag goeiemorgen grofvuil haalbaarheid handhaven handhaver handhavers handhaving hangjongere
hangjongeren hangplek harmonisering heden helaas hieraan hierbij hierdoor hierin hiermee hierop hiervan hoezo hoi
hondenbelasting hondenlosloopgebied hondenpoep hopelijk horecasector hotspot hotspots hufter huftergedrag huh
huisjesmelker inbegrip inbreng incident incidenten indiening informeel ingeschreven ingrijpen inhoudelijk initiatief
inloop instroom integraal integriteit intensief intern invoering inzet jazeker jongerenoverlast kadaster kapvergunning
kledij kleding klokken knip kortom lachgas landelijk laptop leefbaarheid legionella lockdown logica loverboy maatwerk
management mandaat mantelzorg meermaals megafoon melder melders mensen mentaliteit middels milieu milieupark minimaal
misschien mist mobieltje mogelijk monitor monitoring motie mouwvest naaste nabijheid nagenoeg nagesprek namaak
natuurlijk navraag nee neen nepagent niettemin noodbevel noodzakelijk nou offline okay oké omgeving omtrent omwille
omwonende omwonenden onderbezetting onderbouwing onderhoud ondermijning ondertussen onduidelijk onlangs online
onmiddellijk ontmoeting opbrengst openheid opmaak oproepen opsporing oude overeen overigens overlast overlastgevend
overlastgevers overleg overlegtafel parkeerder parkeerdruk participatie parttime patrouille piek pilot politiek
portofoon portofoons prima privacy privé proactief probleem professioneel protocol pubers quasi radicalisering reactie
realtime rechtmatig regie registratie relevantie rellen respect samengevat scan scannen schade scholing schouw scooter
scooters selfie sensibilisering shift sluipverkeer sluitingstijd sluitingstijden snapchat sociaal sporadisch steekproef
steevast stiptheid stoepje stoom straatbeeld straatcoaches straatintimidatie stunten subtiel sur surveillance
surveillanten tegelijk tegelijkertijd tegemoet terrorisme terugkoppeling thuis toegankelijkheid toekomstbestendig
toestemming toevallig toezicht trainen tuurlijk uiteraard uitstroom uitvoering uitwisseling uurtje vanavond vandaag
vandalisme vanmiddag vanochtend vape vapen veelal veelplegers veiligheid veldwerk vergunning verkeersdrukte verklaring
vermoedelijk verruiming versnippering vervolgens vervuiling vlogger voege volop vooraf vooralsnog voorbereiding voorheen
voorjaar voorop voort voortaan waakzaamheid waarbij waardoor waarmee waarna waarom waarop waarschijnlijk waartoe waarvan
weldra wellicht welzijn werkdruk wielklem wijkschouw wildplassen wildplassers willekeur winkeldiefstal woonoverlast
zaterdags zelfde zicht zichtbaar zichtbaarheid zomaar zondags zwerfafval zwerfvuil zwerfvuilactie
""")
ENGLISH = listed("""
academic academy air airport and area art arts awareness bank bar basic best big bike bikes bill bird black blue board
body box brand bridge brother building buildings business cafe cam camera campus capital care case center centre
challenge change chat check city clean cloud club code coffee community company conference connect control cool council
country court crew cup daily dance data day days deal design desk development digital directive domain dream drive east
easy event events experience express face family fashion fast festival field fine fire first fit fitness flow food for
force free fresh friday friends full fun future game games garden gate global go gold good grand great green group guard
guide gym hall happy health heritage high hill holding home hope hotel house hub ice impact in inc inn innovation inside
institute international island jazz job journal junior key kids king kings lab lake land last law league learning legal
level life light line link little live local lounge love mall management map market master media meet meeting metro mile
mobile mobility model monday money moon motion motor move music nation national nature net network new news next night
north number of office one online open order out outdoor outlet park parking partner partners party pass peace people
performance personal phone place plan planet planned planning play plaza point police pop port post power press prime
pro project property pub public quality quick race radio real record red region resort response review rights river road
rock room royal run running safe safety sale school science sea search second security self senior sense service
services shop shopping short show side site sky small smart social society soft solar solution solutions sound south
space special sport sports spring square staff star start state station stop store story street strong studio style
summer sun super support surf survey sustainable system systems table tank taxi tea team tech technology the time top
total tour tours tower town track trade traffic training travel treasure tree trend trust union unit united unlimited up
urban us valley value van video view village vision voice walk wall watch water wave way web week welcome well west
white wild wind wine winter women wood word work works workshop world young your youth zone
""")
_PRONOMINAL = re.compile(
    r"(?:waar|daar|hier|er)(?:aan|in|op|van|bij|mee|mede|uit|om|na|naar|toe|door|voor|over|tegen|naast|tussen|boven|onder|"
    r"achter|vandaan|af|heen|enboven|entegen|binnen|buiten|omheen|rond|naartoe|langs|zonder|omtrent|tegenover)$"
)
_DERIVED = re.compile(
    r"\w{2,}(?:heid|heden|teit|teiten|tatie|taties|atie|aties|isme|ismen|isatie|schap|schappen|baar|bare|loos|loze|lijk|lijke|"
    r"achtig|achtige|elijks|matig|matige|ologie|ingen|tjes|tje|pje|pjes|kje|kjes|ertje|iteit|eerde|eerden|eerd|eren|eert|erend|"
    r"ige|iger|igste|ische|isch|ieel|iële|ionele|ioneel|waarts|gewijs|uur|jarig|jarige)$"
)


def is_derived(word: str) -> bool:
    """Has it the shape of an ordinary word: "bereikbaarheid", "waarmee", "digitaliseren"? Lower case."""
    return word in MORE_WORDS or _PRONOMINAL.match(word) is not None \
        or (len(word) > 6 and _DERIVED.match(word) is not None)  # fmt: skip
