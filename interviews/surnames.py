"""Surnames that are common in the Netherlands, and how surnames end. Our own list, lower case, without prefixes."""

import re

from interviews.words import listed

SURNAMES = listed("""
aalbers aalders aarts abdi abdullah abebe abspoel achahbar achalhi achterberg achterbosch ackermann addo adriaans
adriaanse adriaansen ahmadi ahmed akkerman akkus aksoy aktas aktaş akyol albers alberts aldenkamp alkema altintas
amatsinoe amhaouch amoksi amrani amsing anker ansems antonissen aoulad aouragh appel appelman appiah arends arendsen
arslan arts asante aslan asselbergs assen atalay ates aukema avci averink aydin aydın aynan azzouzi baars baart baas
babaoglu babel backer backx badal bah bakels bakkali bakker bakkers bakkioui bakx balci baldew baldewpersad baldewsingh
balk banning baptiste barakat barendregt barendse bark barka bartels barten bayrak beek beekman beem been beerends
beerens beers bekkali bekker bekkers belhaj belt benali benamar benders benhaddou benhammou benmoussa bensalah benyahia
berends berendsen berg bergh berghuis bergsma berhe berkane berkhout bernards beukema beumer beuving bezemer bhagwandin
biervliet bihari biharie bijl bijlsma bilgin bink bisnajak blaauw blank blanken bleeker blijd bloemen bloemendaal blok
blokland boateng boedhoe boekel boelens boer boere boerma boerman boers boersma boeve bogaard bogaards bogaerts bokhoven
bol bolhuis bolt bom bonestroo bongers bons bonte boom boon boonstra boot borger borst bos bosch bosma bosman bouali
bouazza bouchtaoui boudhan boukhari boukhriss boulahrouz bouma bouman bouterse bouwhuis bouwman bouwmeester bouzian
bouzidi boxem braakhuis braam brand brands brandsma brandt bregman bremer brinkhuis brinkman broek broekhuizen broekman
broers bron brouns brouwer brouwers brugman bruijn bruijnzeel bruin bruins bruinsma brummelhuis buijs buijtendijk buis
bult bulut burger burgers buser busscher buurma buurman cals can celik cetin ceylan chahboun chahid chaouch charif
chaudhry chen chotkan cijntje cinar claassen claes claessen coenen comvalius coolen cornelissen corstjens coskun
couwenberg cox cramer crijns croes curiel custers daalder daams dam damen daniels dankers daoudi debipersad deckers
degen dekker dekkers delden demir demircan demirci demirel demirtas demmers derks derksen diallo dielemans diependaal
diepstraten dijk dijkgraaf dijkhuis dijkman dijkstra dikken dimitrova dirks dirkse dirksen dirkzwager doedens doerga
doesburg dogan dohmen dolman donker donkers doorn doornbos doorson doran douma doğan draaisma dreesen drent drenth
driesen driessen droog dubbeldam dudek duijn duin duivenvoorde duman dumitru dursun duursma eerden eggens eijk
eijkelenboom eikelboom eising ekinci ekker elbers elberse elders elferink eling elings elzinga emanuels engbers
engelbrecht engelen engels erdem erdogan erkens ertas ertürk esajas essers evers everts ezzahti faber fabriek fahmi
farah farahi feddema feenstra feijen felicia fleuren floor fokkema fokkens folkers francisca franken fransen franssen
frederiks frijters froger gaal gajadin galema ganga ganpat gebremedhin geelen geerlings geerman geerts geertsema gels
gerards gerrits gerritse gerritsen geurts ghebre gielen giesen gijsbers gijzen girdhari girigoria goedhart goeloe goosen
goossens gopal gort goudsmit graaf graafland grift groen groenendijk groeneveld groenewegen groenewoud groot grooten
grootenboer groothuis grutters guler gunes gül güler güneş güngör haagsma haak haan haas haddad haddou hadj hadji hagen
hagens haile haji hajji hak hamdan hamdi hamer hamers hamidi hanegraaf hansen hanssen harbers harms harmsen harrouch
hart hartman hartog hassan hassani have haverkamp heemskerk heeren heijden heijmans heijnen heijs heikens heinen hekman
hellinga hemmes hendriks hendrikse hendriksen hendrix henriquez hermans hermes hermsen hesselink heuvel heuvelman
hiemstra hilhorst hoek hoekman hoeksema hoekstra hoeven hof hoff hofman hofstede hofstra hogenboom hollander holterman
holtrop holwerda hommes hoogenboom hoogendijk hoogendoorn hoogeveen hoogland hoorn hopman hordijk horst horvat hosseini
houben hout houtkamp houtman houwen hovens huang huberts huijbers huijbregts huijgen huijsmans huisman huizenga huizinga
hulshof hulst hurk hussain hussein ibrahim idrissi immink ionescu isenia issa ivanov jaarsma jaber jacobs jacobse
jacobsen jager jagers jaggoe jagmohan jairam jalal janga janmaat jans janse jansen jansen-eduarda jansma janssen
janssens jaspers jeuken jhinkoe jilesen jochems jong jonge jongsma jonker jonkers joosten jordans jovanovic jurgens
kaandorp kaarsgaren kaczmarek kahraman kaldenbach kalkman kalloe kalpoe kamp kampen kamphuis kamps kanhai kaplan
kapteijn kara karaca karakaya karakoc karels karim karssen karsten kartodikromo kartosen kartowidjojo kasteleijn kaya
kayar keijzer keizer kelder kelly kembel kemp kempenaar kempers kerkhof kerkhoven kersten keskin kessels ketelaar keulen
keuning khalil khan kidane kiers kievit kilic klaassen klaver kleijn klein kleinjan klerk klerks klijn klok klomp
klompmaker klooster kloosterman kluft knol knoop knoops koc koch koeiman koelewijn koenders koendjbiharie koenen koers
kogeldans kok kolk kolkman koning kooi kooij kooijman kooistra koolen koolman koopman koopmans koorn koot koppelman
korkmaz kort korte kortekaas korthals korver koster kosters kovacs kovač kowalska kowalski kozlowski kozłowski koç kraai
kraaij kraan krabbenborg kragt kramer kramers kreeft krijgsman krikke kroes kroeze krol kroon kruger kruijer kruijt
kruis kruit krul król kuijper kuijpers kuijt kuik kuil kuin kuiper kuipers kuperus kurt kwakkel kwant kwiatkowska köse
kılıç laan laarhoven lachkar lachman lachmon lagerweij lahrach lambers lambrechts lamers lammers landman lange langen
langeveld lankhorst laurens leeflang leemhuis leenders leeuw leeuwen leidsman lemmens lenferink lensink lentink leusink
li lieshout ligtenberg lijnse limon lin linden linders linssen lith liu loenen logtenberg lohuis loman looijen loon loos
lourens lubbers lucas lucassen ludwig luijk luijten luiten lukassen maas maassen maat maduro mahabier mahadew mahmoud
majewski mak mangal manichand mansour marijnissen martens martin martina martis marzouk mathijssen mathurin matser mazur
meer meerman meeuwissen meeuwsen meijer meijering meijerink meijers meindertsma meinen mekel melis menig mensah mensing
mensink mercelina merkx mertens metz meuleman meulen meulenbelt meulenbroek meuwissen meyer michels middelkoop minnema
moerman mohamed mohamud mohan mol molenaar molenkamp mollema monster mooij moolenaar mortier mouhout mous moussaoui
moustafa muijs mulder mulders muller mungra munnik mutlu naaktgeboren naarden nagel nahar naji nandoe narain nasrallah
nederlof neeleman nefkens nelissen nguyen nicolai niehof nieland nienhuis nieuwenhuis nieuwenhuizen nieuwkerk nieuwland
nijboer nijenhuis nijhof nijhuis nijland nijman nijs noordhoek noordhuis noordman noorlander noort notenboom nowak
nuijten oemraw oerlemans offermans ogink oktay olde oldenburger olthof omar ooijen oomen ooms oosterhof oosterhuis
oosterling oosterom oosterveld oosting oostra oostrum ophof orie osei osinga osman osmani otten ouadi ouali ouchan
oudshoorn oulad oulkadi outmani ouwehand overbeek overmars owusu ozcan ozdemir ozkan ozturk padarath pahladsingh pals
palthe panday parmessar pasman paulissen paulusma pawiroredjo pawlak peeters pehlivan pelgrim pengel pennings penninx
persad persoon peters peterse petersen petronia petrov petrovic pham phan pieternella pieters pieterse pietersen
pietersz pijl pijpers pinas pinto plas plat ploeg plomp pocorni pol polat polman pool poot popa popescu poppe post
postema postma pot potters prins pronk pruijssers pruim punt quist raaijmakers raap rademaekers rademaker rademakers
raghoebarsing rahimi rahmani ramaekers ramautar ramcharan ramdani ramdas ramdhani ramdin ramkisoen ramlal rampersad
ramsoedh rashid redmond reijers reijnders reijnen reinders remmers renes renkema rensen reuver reuvers ridder riemersma
rietdijk rietveld rijken rijkers rijn rijnders rijpma ris ritsema rodenburg roelfsema roelofs roelofsen roest rombouts
romijn romme rooij rook roos roosendaal rosalia rosenberg rosier rossum rottier rouwhorst rozeboom rozema rozendaal
ruijter ruiter rutgers rutjes rutten sahin salah saleh salhi sambo sanders sandkuijl santen sari sarı schaaf schaafsma
schaap schaik scheele scheepers scheffer schellekens schelling schep schepers scherpenzeel schiphorst schipper schippers
schmidt schmitz schneider schoemaker schoenmaker schoenmakers scholte scholten scholtens scholtes scholtz schoon
schoonhoven schouten schouwenaar schreuder schreurs schrijver schrijvers schröder schuiling schut schutte schutten
schuur schuurman schuurmans sedney seedorf seegers segers seinen sener sewnarain siebelink siemons sijbesma simonis
simons simsek singh sinke sinnige sital slagter slootweg slot sluijter sluis sluiter smal smeenk smeets smid smit smits
smulders snel snijder snijders snoek snoeren soekhai soekhoe soerodimedjo soeters sol soltani somai son sordam spaan
spaans spanjer spee speelman spek spijker spijkerman spronk staal staats stam stamps statia steeman steen steenbeek
steenbergen steenhuis stegeman steijn sterk sterken stevens stevenson stienstra stoffels stoker stokman stoop storm
straten strating straver streefkerk strijbos strik struijk struik stuut sukhraj sukhu swart swarts sweep swinkels
süleyman taal tahir tahiri tak talsma tamboer tang tas taskin tazelaar taş teeuwen tekin tekle terpstra tesfay tettero
teunissen theunisse theunissen thijs thijssen thode tholen thomas thomassen tiemens tiemessen tienstra tijssen til
timmer timmerman timmermans timmers tjin toonen topal toprak tran treurniet tromp troost tuin tuinman tuinstra tuncer
turan türkmen ubels ucar udo uijl uijterlinde uittenbogaard unal uysal uzun uçar valk valkenburg veen veenema veenendaal
veenstra veer veerman velde velden veldhuis veldhuizen veldkamp veldman velthuis velthuizen venema verbeek verberne
verbruggen verburg verdonck verdonk verduijn verduin verhaar verhage verhagen verheij verheijen verheul verhoef
verhoeven verhulst verkade verkaik verkerk verkuijlen verlaan verlinde verlinden vermaas vermeer vermeeren vermeij
vermeulen vermue vernooij verschoor verschuren verschuur versluis verspaget verstappen versteeg versteegen versteegh
verstegen verstraaten verstraten vervoort verweij verwoerd vink vinke vis visch visscher visser vissers vlaming
vliegenthart vlieger vliet voets vogel vogelaar vogels vogelzang volkers vollenhoven vonk vonken voogd voorhoeve voorn
voorthuizen vos vossen vreden vreugdenhil vriend vriens vries vroegop vrolijk vroom vu waal waard wagemans wagenaar
wagener walraven wals walstra wang warmerdam wassenaar wassink waterman weber weekers weel wegman weijden weijer weijers
welling wennekes werf werleman wernaart wessel wesseling wessels westerhof westerhuis westerink westerveld westra wever
wevers wiegers wiel wierda wiersema wiersma wiggers wijdenbosch wijers wijk wijnands wijnen wijngaarde wijngaarden
wijnja wilke willems willemse willemsen willigers wilmink wilms winkel winkelman winklaar winters wissing wissink wit
witte witteman witteveen wojcik woldemariam wolf wolff wolters wolthuis wong wongsowidjojo wouda woude woudenberg
woudstra wouters wozniak woźniak wrobel wróbel wu wubben wulp wójcik xu yalcin yalçın yaman yavuz yazici yildirim yildiz
yilmaz yousef yusuf yıldırım yıldız yılmaz zaal zajac zając zandbergen zandstra zaoui zebeda zeefuik zeeman zegers
zerouali zhang zhou zhu zijl zijlmans zijlstra zijp zoet zomer zonneveld zoon zuidema zuidhof zuurbier zwaal zwaan
zwager zwart zwarts zweers zwiers çelik çetin öz özcan özdemir özkan özturk öztürk ünal şahin şen şimşek
""")
PARTS = re.compile(
    r"(?:stra|sma|inga|enga|ema|huis|huizen|huijs|veld|kamp|berg|bergen|broek|horst|hof|dijk|meijer|meier|maker|makers"
    r"|mans|ink|ing|sen|ssen|zoon|aar|aert|aerts|oğlu|oglu|soy|türk|wicz|icz|ski|ska|cki|cka|czyk|ević|evic|ović|ovic|ić"
    r"|escu|eanu|enko|chuk|poulos|idis|aoui|ioui|oudi|ouzi|ssaoui|singh|persad|pershad|wijk|steen|boom|man|daal|rade|mann"
    r"|ers|iers|jens|tjens|eau|ault|enaar|zadeh|pour|ani|ian|yan|ez|eira|inho|uijs|uis|oort|cker|tsch)$"
)  # fmt: skip
"""Ends of surnames: they tell a surname from another unknown word, they do not make one by themselves."""
COMPOUND = re.compile(
    r"(?:burg|berg|veld|velden|kamp|dijk|hof|brink|horst|beek|daal|laar|man|mans|steen|meer|kerk|eind|bosch|broek|werf|hout|"
    r"linden|stein|dam|boom|bergen|hoven|huijs|voort|schot|wijk|meijer|maker|makers|ers)$"
)
"""Ends of surnames that are compounds of ordinary words: "Kloppenburg"."""
STRONG = re.compile(
    r"(?:stra|sma|inga|enga|ema|oğlu|oglu|türk|wicz|owski|ewski|owska|ewska|czyk|ević|evic|ović|ovic|escu|enko|poulos"
    r"|aoui|ioui|ssaoui|persad|singh|zadeh|meijer|meyer|huijs)$"
)
"""Ends that hardly anything but a surname has."""
