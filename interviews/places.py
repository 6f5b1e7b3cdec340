"""Names of places in and around the Netherlands, so that they are not taken for people. Our own list, lower case.

Places that are also names of people (Anna Paulowna, Heleen) or ordinary words (Best, Wijk) are left out on purpose.
"""

import re

from interviews.words import listed

PLACES = listed("""
aalsmeer aalst aalten aarle-rixtel abcoude achterhoek achtkarspelen afghanistan afrika albanië alblasserdam
albrandswaard aleppo algerije alkmaar almelo almen almere alphen ameland amerika amerongen amersfoort amstel amstelland
amstelveen amsterdam amsterdamse andelst andijk ankara antillen antwerpen apeldoorn appelscha appingedam arcen
argentinië arnemuiden arnhem aruba assen asten azië baarle-nassau baarn badhoevedorp bagdad balkan barcelona barendrecht
barneveld bathmen bedum beek beemster beesd beilen belgië bemmel berchem bergambacht bergeijk bergen bergschenhoek
berkel-enschot berkelland berlicum berlijn bernheze betuwe beuningen beverwijk biddinghuizen bijlmer bilthoven bladel
blaricum bleiswijk bloemendaal bodegraven boekarest bollenstreek bolsward bonaire borculo borger borne borsele boskoop
bosnië bovenkarspel bovenkerk boxmeer boxtel brabant brazilië breda breezand breskens breukelen brielle broekland
brouwershaven brunssum brussel buitenveldert bulgarije bunnik bunschoten buren bussum canada capelle casablanca
castricum chaam charlois china coevorden cothen cranendonck cruquius cuijk culemborg curaçao cuyk cyprus dalfsen
damascus dantumadeel delfshaven delft delfzijl denekamp denemarken deurne deventer diemen diepenheim diepenveen diever
dinxperlo dirksland dodewaard doesburg doetinchem dokkum domburg dongen doorn doorwerth dordrecht drachten drechterland
drenthe drentse driebergen driel dronten druten duitse duitsland duiven duivendrecht echt edam ede eefde eem eemnes eems
eemsdelta eemshaven eemsmond eersel egmond egypte eibergen eijsden eindhoven elburg elspeet elst emmeloord emmen emst
engeland enkhuizen enschede enter epe epse eritrea ermelo ethiopië etten-leur europa ewijk feijenoord ferwerd finland
flevoland fochteloo franeker frankrijk friesland fryslân gaasterland gameren geertruidenberg gelderland geldermalsen
geldrop geleen gemert gendt genemuiden gent gestel geuzenveld ghana giethoorn gilze goes goirle goor gorinchem gorredijk
gouda graft grathem grave griekenland groenekan groenlo groesbeek groningen grou gulpen haaksbergen haaren haarlem
haarlemmermeer halfweg halsteren hardenberg harderwijk hardinxveld haren harkema harkenstein harlingen hasselt hattem
hazerswoude heemskerk heemstede heerde heerenveen heerhugowaard heerjansdam heerlen heesch heeswijk heeze heiloo
hellendoorn hellevoetsluis helmond hendrik-ido-ambacht hengelo heumen heusden hillegom hilvarenbeek hilversum
hindeloopen hoeksche hoensbroek hoevelaken holten holwerd hongarije hoofddorp hoogeveen hoogezand hoogkarspel hoogvliet
hoorn horst houten huissen huizen hulst ierland ijburg ijlst ijmuiden ijssel ijsselmeer ijsselmuiden ijsselstein
ijsselstreek india indonesië irak iran israël istanbul italië japan jisp joegoslavië joure julianadorp kaag kaatsheuvel
kabul kampen kanaleneiland kapelle katwijk kerkdriel kerkrade kesteren keulen klundert kollum kollumerzwaag kralingen
krimpen kroatië krommenie kudelstaart laakkwartier laarbeek landgraaf landsmeer langedijk langweer laren leek leens
leerdam leersum leeuwarden leiden leiderdorp leidsche leidschendam leidsenhage lek lelystad lemmer lent leudal leusden
libanon libië lichtenvoorde lienden limburg limburgse lindewaard linschoten lisse lochem lombok londen loosdrecht
loosduinen losser lunteren luxemburg maarn maarssen maas maasbree maasdriel maasland maassluis maastricht made madrid
malburgen malden mali markelo marken markermeer marokko marum mechelen medemblik meerssen meierijstad menaldum meppel
merwede mexico middelburg middelharnis midwolda mijdrecht mill millingen moerdijk moerwijk moldavië monnickendam monster
montferland montfoort mook moskou muiden muiderberg muntendam naaldwijk naarden neder-betuwe nederland nederweert
niedorp nieuw-vennep nieuwegein nieuwkoop nieuwolda nieuwpoort nigeria nijkerk nijmegen nijverdal nistelrode
noord-brabant noord-holland noordbroek noordenveld noordoostpolder noordwijk noordwijkerhout noordzee noorwegen nootdorp
norg nuenen nuland numansdorp nunspeet obdam odijk oegstgeest oekraïne oirschot oisterwijk oldambt oldebroek oldenzaal
olst ommen oostburg oostenrijk oosterbeek oosterhout oosterwolde oostzaan ootmarsum opmeer opsterland osdorp oss
oud-beijerland ouddorp oudenbosch ouderkerk oudewater overijssel overijsselse overvecht pakistan palestina papendrecht
paramaribo parijs parkstad peelland peize pekela pijnacker poeldijk polen portugal presikhaaf purmerend putten raalte
rabat randstad ravenstein renesse renkum renswoude reusel rheden rhenen rhoon ridderkerk riethoven rijen rijn rijnmond
rijnwoude rijsbergen rijssen rijswijk roden roelofarendsveen roemenië roermond rome roosendaal rosmalen rotterdam
rotterdamse rozenburg rucphen ruinen rusland ruurlo saba salland saoedi-arabië sappemeer sassenheim schagen schaijk
scheemda schelde scherpenzeel scheveningen schiedam schiermonnikoog schijndel schilderswijk schiphol schipluiden
schoonebeek schoonhoven schoorl schotland senegal servië simpelveld sint-maarten sint-michielsgestel sittard sleen
slenaken sliedrecht slochteren slootdorp slotervaart slovenië slowakije sluiskil sneek soedan soest sofia somalië
someren spakenburg spanje spijkenisse sprang-capelle stadskanaal staphorst stede steenbergen steenderen steenwijk
steenwijkerland stein stiens stratum strijen strijp suriname susteren swalmen syrië tegelen teheran ter-aar terborg
termunten terneuzen terschelling texel thailand tholen tiel tilburg tilburgse tongelre transvaal tsjechië tubbergen
tunesië turkije twello twente twenterand tynaarlo tytsjerksteradiel uden uffelte uitgeest uithoorn uithuizen ulft ulrum
urk utrecht utrechtse vaals vaassen valkenburg valkenswaard varsseveld vecht veendam veenendaal veenhuizen veere veghel
veldhoven velp velsen veluwe venlo venray vianen vierlingsbeek vietnam vijfheerenlanden vinkeveen vlaanderen vlaardingen
vlagtwedde vleuten vlieland vlijmen vlissingen voerendaal volendam voorburg voorhout voorschoten voorst voorthuizen
vorden vries vriezenveen vroomshoop vught waal waalre waalwijk waddenzee waddinxveen wageningen walcheren warschau
wassenaar waterland weert weesp wehl wenen werkendam wervershoof westerkwartier westerveld westervoort westerwolde
westland weststellingwerf westwijk wezep wierden wieringen wieringermeer wijchen wijdemeren wijhe willemstad winschoten
winsum winterswijk wisch woensdrecht woensel woerden wognum wolvega workum wormer wormerveer woudenberg woudrichem
yerseke ypenburg zaandam zaanstad zaanstreek zaltbommel zandvoort zeeland zeeuws-vlaanderen zeeuwse zeewolde zeist
zevenaar zevenbergen zevenhuizen zierikzee zoetermeer zoeterwoude zoutkamp zuid-holland zuiderzee zuidhorn zuidlaren
zuidplas zuidwolde zundert zutphen zwaag zwammerdam zwanenburg zwartewaterland zwartsluis zweden zwijndrecht zwitserland
zwolle
""")
PLACE_ENDS = re.compile(
    r"(?:drecht|kerk|wijk|dorp|stad|waard|polder|veen|foort|voorde|zijl|rade|wolde|zand|oord|recht|loo|woude|kwartier"
    r"|eiland|mond|haven|hoven|wijken|buurt|oever|park|plas|bos|burg|hage|meer|heuvel|weide|landen|akkers|hoek|poort|"
    r"zicht|gaarde|velden|dam|zee|lo|gea|um)$"
)  # fmt: skip
"""Ends of names of towns and quarters; many are ends of surnames as well."""
STREET_ENDS = re.compile(
    r"(?:straat|straatje|laan|laantje|weg|plein|pleintje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard)$"
)
"""Ends that hardly anything but a street has; -hof, -dijk and -berg are ends of surnames as well."""
BUILDING_ENDS = re.compile(
    r"(?:school|college|lyceum|huis|kerk|kapel|moskee|zaal|hal|centrum|winkel|markt|café|bar|restaurant|hotel|"
    r"apotheek|praktijk|kliniek|ziekenhuis|bibliotheek|theater|museum|stadion|zwembad|sporthal|garage|fonds|stichting|"
    r"vereniging|"
    r"groep|raad|platform|overleg|team|dienst|bedrijf|corporatie|bank|krant|blad|bode|courant|park|plein|fabriek|hoeve|"
    r"festival|markten|dagen|nacht|feest|loop|cup|beheer|advies|zorg|werk|bouw|shop|store|net|app|plan|wet)$"
)
"""Ends of organisations, buildings and events."""
