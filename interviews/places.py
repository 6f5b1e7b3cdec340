"""Names of places in and around the Netherlands, so that they are not taken for people. Our own list, lower case.

Places that are also names of people (Anna Paulowna, Heleen) or ordinary words (Best, Wijk) are left out on purpose.
"""

import re

from interviews.words import listed

PLACES = listed("""
aalsmeer aalst aalten aarle-rixtel abcoude accra achterhoek achtkarspelen adana afghanistan afrika agadir aken alaska
albanië alblasserdam albrandswaard aleppo algerije algiers alhoceima alkmaar almelo almen almere alphen ameland amerika
amerongen amersfoort amstel amstelland amstelveen amsterdam amsterdamse andelst andijk angeles angola ankara antalya
antillen antwerpen apeldoorn appelscha appingedam arcen ardennen argentinië armenië arnemuiden arnhem aruba assen asten
athene australië azerbeidzjan azië baarle-nassau baarn badhoevedorp bagdad bahrein bali balkan bangladesh barcelona
barendrecht barneveld bathmen bedum beek beemster beesd beieren beilen beiroet belgië belgrado bemmel berchem
bergambacht bergeijk bergen bergschenhoek berkel-enschot berkelland berlicum berlijn bernheze betuwe beuningen beverwijk
biddinghuizen bijlmer bilthoven birmingham bladel blaricum bleiswijk bloemendaal bodegraven boedapest boekarest bolivia
bollenstreek bolsward bonaire borculo bordeaux borger borne borsele boskoop bosnië boston bovenkarspel bovenkerk boxmeer
boxtel brabant brazilië breda breezand bremen breskens breukelen brielle broekland brouwershaven brugge brunssum brussel
buitenveldert bulgarije bunnik bunschoten buren bursa bussum calcutta californië cambridge canada capelle casablanca
castricum caïro chaam charleroi charlois chicago chili china coevorden colombia colombo congo cothen cranendonck
cruquius cuba cuijk culemborg curaçao cuyk cyprus dalfsen damascus dantumadeel delfshaven delft delfzijl delhi denekamp
denemarken deurne deventer diemen diepenheim diepenveen diever dinxperlo dirksland diyarbakir dodewaard doesburg
doetinchem dokkum domburg dongen doorn doorwerth dordrecht dortmund drachten drechterland drenthe drentse dresden
driebergen driel dronten druten dubai dublin duitse duitsland duiven duivendrecht düsseldorf echt ecuador edam ede
edinburgh eefde eem eemnes eems eemsdelta eemshaven eemsmond eersel egmond egypte eibergen eifel eijsden eindhoven
elburg elspeet elst emden emmeloord emmen emst engeland enkhuizen enschede enter epe epse erbil eritrea ermelo essen
estland ethiopië etten-leur europa ewijk feijenoord ferwerd fez filipijnen finland flevoland florence florida fochteloo
francisco franeker frankfurt frankrijk friesland fryslân gaasterland gambia gameren gaza gdansk geertruidenberg
gelderland geldermalsen geldrop geleen gemert gendt genemuiden genk gent georgië gestel geuzenveld ghana giethoorn gilze
glasgow goes goirle goor gorinchem gorredijk gouda graft grathem grave griekenland groenekan groenlo groesbeek groningen
grou guatemala guinee gulpen guyana haaksbergen haaren haarlem haarlemmermeer haiti halfweg halsteren hamburg hannover
hardenberg harderwijk hardinxveld haren harkema harkenstein harlingen hasselt hattem havana hazerswoude haïti heemskerk
heemstede heerde heerenveen heerhugowaard heerjansdam heerlen heesch heeswijk heeze heiloo hellendoorn hellevoetsluis
helmond helsinki hendrik-ido-ambacht hengelo heumen heusden hillegom hilvarenbeek hilversum hindeloopen hoeksche
hoensbroek hoevelaken holten holwerd honduras hongarije hongkong hoofddorp hoogeveen hoogezand hoogkarspel hoogvliet
hoorn horst houten huissen huizen hulst ibiza ieper ierland ijburg ijlst ijmuiden ijsland ijssel ijsselmeer ijsselmuiden
ijsselstein ijsselstreek india indonesië irak iran islamabad israël istanbul italië ivoorkust izmir jakarta jamaica
janeiro japan java jemen jeruzalem jisp joegoslavië johannesburg jordanië joure julianadorp kaag kaapstad kaatsheuvel
kabul kameroen kampen kanaleneiland kapelle karachi katwijk kayseri kazachstan kenia kerala kerkdriel kerkrade kesteren
keulen kiev kinshasa klundert koeweit kollum kollumerzwaag konya kopenhagen korea kortrijk krakau kralingen kreta
krimpen kroatië krommenie kudelstaart laakkwartier laarbeek lagos lahore landgraaf landsmeer langedijk langweer laren
leek leens leerdam leersum leeuwarden leiden leiderdorp leidsche leidschendam leidsenhage leipzig lek lelystad lemmer
lent letland leudal leusden leuven libanon liberia libië lichtenvoorde lienden lille limburg limburgse lindewaard
linschoten lissabon lisse litouwen liverpool lochem lodz lombok londen loosdrecht loosduinen losser luik lunteren
luxemburg lyon maarn maarssen maas maasbree maasdriel maasland maassluis maastricht madagaskar made madrid malaga
malburgen malden maleisië mali mallorca manchester markelo marken markermeer marokko marrakesh marseille marum mechelen
medemblik meerssen meierijstad meknes melbourne menaldum meppel merwede mexico miami middelburg middelharnis midwolda
mijdrecht milaan mill millingen minsk moerdijk moerwijk moldavië mongolië monnickendam monster montferland montfoort
montreal mook moskou mozambique muiden muiderberg mumbai muntendam münchen münster naaldwijk naarden nador nairobi namen
namibië napels neder-betuwe nederland nederweert nepal nicaragua nice niedorp nieuw-vennep nieuw-zeeland nieuwegein
nieuwkoop nieuwolda nieuwpoort niger nigeria nijkerk nijmegen nijverdal nistelrode noord-brabant noord-holland
noord-ierland noordbroek noordenveld noordoostpolder noordwijk noordwijkerhout noordzee noorwegen nootdorp nordhorn norg
nuenen nuland numansdorp nunspeet obdam odessa odijk oegstgeest oekraïne oezbekistan oirschot oisterwijk oldambt
oldebroek oldenzaal olst oman ommen oost-vlaanderen oostburg oostende oostenrijk oosterbeek oosterhout oosterwolde
oostzaan ootmarsum opmeer opsterland osdorp oslo osnabrück oss oud-beijerland ouddorp oudenbosch ouderkerk oudewater
oujda overijssel overijsselse overvecht oxford pakistan palermo palestina panama papendrecht paraguay paramaribo parijs
parkstad peelland peize pekela peking peru pijnacker poeldijk polen porto portugal praag presikhaaf purmerend putten
qatar raalte rabat randstad ravenstein renesse renkum renswoude reusel rheden rhenen rhoon ridderkerk riethoven rijen
rijn rijnmond rijnwoude rijsbergen rijssen rijswijk rio roden roelofarendsveen roemenië roermond rome roosendaal
rosmalen rotterdam rotterdamse rozenburg rucphen ruinen rusland ruurlo saba saksen salland salvador saoedi-arabië
sappemeer sarajevo sardinië sassenheim schagen schaijk scheemda schelde scherpenzeel scheveningen schiedam
schiermonnikoog schijndel schilderswijk schiphol schipluiden schoonebeek schoonhoven schoorl schotland senegal servië
sevilla shanghai sicilië sierra simpelveld singapore sint-maarten sint-michielsgestel sittard skopje sleen slenaken
sliedrecht slochteren slootdorp slotervaart slovenië slowakije sluiskil sneek soedan soest sofia somalië someren
spakenburg spanje spijkenisse sprang-capelle stadskanaal staphorst stede steenbergen steenderen steenwijk
steenwijkerland stein stiens stockholm stratum strijen strijp stuttgart sumatra suriname susteren swalmen sydney syrië
súdwest taiwan tanger tanzania tegelen teheran ter-aar terborg termunten terneuzen terschelling texas texel thailand
tholen tiel tilburg tilburgse tirana togo tokio tongelre toronto trabzon transvaal trinidad tsjaad tsjechië tubbergen
tunesië tunis turijn turkije turnhout twello twente twenterand tynaarlo tytsjerksteradiel uden uffelte uitgeest uithoorn
uithuizen ulft ulrum urk uruguay utrecht utrechtse vaals vaassen valencia valkenburg valkenswaard varsseveld vecht
veendam veenendaal veenhuizen veere vegas veghel veldhoven velp velsen veluwe veluwezoom venetië venezuela venlo venray
vianen vierlingsbeek vietnam vijfheerenlanden vinkeveen vlaams-brabant vlaanderen vlaardingen vlagtwedde vleuten
vlieland vlijmen vlissingen voerendaal volendam voorburg voorhout voorschoten voorst voorthuizen vorden vries
vriezenveen vroomshoop vught waal waalre waalse waalwijk waddenzee waddinxveen wageningen walcheren wales wallonië
warschau washington wassenaar waterland weert weesp wehl wenen werkendam wervershoof west-vlaanderen westerkwartier
westerveld westervoort westerwolde westfalen westland weststellingwerf westwijk wezep wierden wieringen wieringermeer
wijchen wijdemeren wijhe willemstad winschoten winsum winterswijk wisch woensdrecht woensel woerden wognum wolvega
workum wormer wormerveer woudenberg woudrichem wroclaw yerseke york ypenburg zaandam zaanstad zaanstreek zagreb
zaltbommel zambia zandvoort zaventem zeeland zeeuws zeeuws-vlaanderen zeeuwse zeewolde zeist zevenaar zevenbergen
zevenhuizen zierikzee zimbabwe zoetermeer zoeterwoude zoutkamp zuid-holland zuiderzee zuidhorn zuidlaren zuidplas
zuidwolde zundert zutphen zwaag zwammerdam zwanenburg zwartewaterland zwartsluis zweden zwijndrecht zwitserland zwolle
""")
STREET_ENDS = re.compile(
    r"(?:straat|straatje|laan|laantje|weg|plein|pleintje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard)$"
)
"""Ends that hardly anything but a street has; -hof, -dijk and -berg are ends of surnames as well."""
BUILDING_ENDS = re.compile(
    r"(?:school|college|lyceum|centrum|winkel|café|restaurant|hotel|apotheek|praktijk|kliniek|ziekenhuis|bibliotheek|theater|"
    r"museum|stadion|zwembad|sporthal|garage|fonds|stichting|vereniging|groep|platform|overleg|team|bedrijf|corporatie|"
    r"krant|courant|fabriek|festival|markten|dagen|nacht|feest|loop|cup|beheer|advies|zorg|shop|store|app|moskee|flat|dienst|"
    r"complex|gebouw|terrein|tunnel|brug|viaduct|pad|route|lijn)$"
)
"""Ends that hardly anything but an organisation, a building or an event has."""
