"""Given names in the Netherlands that came with people from elsewhere: our own list, as in given_names.py."""

from interviews.words import listed

_MOROCCAN_ARABIC = """
abbas abbes abdel abdelaziz abdelhadi abdelhafid abdelhak abdelhamid abdelillah abdelkader abdelkarim abdellah
abdellatif abdelmajid abdelmalek abdelouahab abdelouahed abderrahim abderrahman abderrahmane abdeslam abdessalam
abdessamad abdul abdulkadir abdullah abdulrahman abdurrahman abid achmed achouak achraf adam adel adil adnan ahlam ahmad
ahmed aicha aisha akram ala alaa ali alia aliya amal amani amar ameer amel amin amina aminata amine amir amira amjad
ammar amna anas anass anissa anouar anwar aouatif aouni asia asma asmaa asmae assad assia atika aya ayah ayman aymane
ayoub ayub azedine aziz aziza azzeddine azzedine aïcha aïsha bachir bader badia badr badreddine bahija bashar basma
bassam bassma bilal billal bouchra boujemaa boutaina brahim btissam bushra chadia chafik chafika chaib chaima chaimaa
chaimae chakib chakir dalal dalia dalila dounia dounya driss duaa elhassan elias elmahdi elyas fadel fadi fadila fadma
fadoua fahd fairouz faisal faiza faouzi faouzia farah farid farida faris farouk fathia fatih fatiha fatima fatima-zahra
fatimah fatimazahra fatma fatna fatoum fawzia fikri firdaous firdaus fouad fouzia ghaith ghassan ghita ghizlan ghizlane
habib habiba hadi hadjar hafid hafida hafsa hafssa haidar haitam hajar hakim hakima hala halima hamdi hamid hamida
hammou hamoudi hamza hana hanae hanan hanane hani hanifa haroun hasan hasna hasnae hassan hassana hassania hatim haya
hayat hiba hicham hichem hikmat hind hisham hoessein houda houria houssain houssaine huda hussain hussam hussein ibrahim
ibtissam idir idris idriss ihsan ikhlas ikram ilham ilias ilyas ilyass imad iman imane imran inas inass ines ismael
ismail israa issam iyad jaber jalal jalila jamaa jamal jamila jaouad jaouida jawad jihad jihane jumana kaddour kadir
kaltoum kamal kamel kaoutar kareem karim karima kassem kawtar kenza khadija khadisha khadra khaldoun khaled khalid
khalida khalil lahcen lahoucine laila laith lamia lamiae lamis lamya larbi latif latifa leyla lhoussaine lina loubna
loukman lubna lujain mahdi maher mahjouba mahmoud majda majid majida malak malek malik malika mansour maria maroua
marouan marouane marwa marwan maryam mazen mehdi mekki meriem meryem mimoun mimouna mimount mina moaad moad mohamad
mohamed mohammad mohammed mohanad mohand mohcine mohsin monaim monir morad mostafa mouhcine mouloud mouna mounia mounir
mounira mourad moussa moustafa muhannad musa mustafa mustapha nabil nabila nada nadir nadira naima najat najib najiba
najim najlae naoual naoufal nasreddine nasser nassim nassima nassira nassr nawal nezha nidal nisrin nisrine nizar
noordin nora nordin nordine nour noura nourdin noureddine nouria obaida omar omayma osama ossama othman otman ouafa
oualid ouassim oumaima oumayma oussama qasim qusay rabah rabia rachid rachida radouan radouane raed rahim rahma raja
rajae rami ramy ramzi rana rania ranya rasha rashid rawan rayan rayane reda redouan redouane reem riad riadh rida
ridouan ridouane rima riyad rkia rokaya ruba saad saadia sabah sabir sabri sadik safa safae safia said saida sakina
salah salahdine salem salim salima salma salwa samer sami samia samiha samir samira sanaa sanae sara sarmad saïd saïda
selim shadi shahd siham sihame slimane smail soad sofian sofiane sofyan soraya souad soufian soufiane souhaila soukaina
soumaya soumia suhayla sulaiman suleyman taha tahar tahiri tamer taoufik tarek tareq tarik tariq thaer tijani toufik
touria wael wafa wafae wahiba wahid waleed walid wassim widad wissam yahia yahya yamen yasin yasine yasmin yasmina
yasmine yasser yassin yassine yassir yazan younes youness younis youri yousef yousra youssef yunus yusef yusra yusuf
zahra zahraa zaid zaina zainab zakaria zakariya zaki zakia zayd zayneb zeinab zeineb ziad zineb ziyad zohra zoubida
zoubir zouhair zouhra zoulikha
"""
_TURKISH_KURDISH = """
abdulkadir adem ahmet akın alev ali alican aliye alper altan altay arda arif arzu asena asiye asli aslı aslıhan asuman
ata ateş aydan aydın aygül ayla aylin aynur ayse aysegul aysegül aysel aysun aytekin ayten ayşe ayşegül azad azra
bahadır bahar bahri banu baran baris barış basak bayram başak bedriye behzat bekir belgin berat berfin berivan berk
berkay berke berna berrin betul betül beyza bilge bilgin birgül birsen bora buket bulent burak burcu burhan busra bülent
büsra büşra cafer cagla canan caner cansu celal celil cem cemal cemil cemile cengiz cenk ceren cevdet ceyda ceylan
cigdem cihan cihat coskun coşkun cuneyt cüneyt damla davut deniz derin derya devrim dicle didem dila dilan dilara dilek
dilovan dogan doğan doğukan ebru ece eda efe ege ekin ekrem ela elif elvan emel emin emine emir emirhan emrah emre ender
enes engin enver eray ercan erdal erdem erdinç erdogan erdoğan eren ergin ergun ergün erhan erkan erol ersan ersin ertan
ertugrul ertuğrul esin esma esra evin eylem eylül eyup eyüp ezgi fadik fadime fahri faruk fatih fatma fatos fatoş fehmi
ferdi ferhan ferhat feride feridun ferit fevzi feyza fidan figen fikret filiz fuat funda furkan galip gamze gizem gokce
gokhan gonca gonul gul gulay guler gulizar gulnur gulsen gulseren gulsum gulten gunay guven gökhan gökçe gönül gül gülay
gülcan güldane güler gülhan gülizar gülnur gülseren gülsüm gülten gülşen günay güneş güngör güven güzin hakan hakki
hakkı haldun halide halil halime halit hamdi hamide handan hande harun hasan hasret hatice hatun havin havva hayal
haydar hayri hayriye helin hevin hikmet hilal hulya hurriyet huseyin husnu hülya hüseyin hüsnü ibrahim idil ilayda ilhan
ilkay ilker ilknur ilyas ipek irem irfan irmak isa ishak iskender ismail ismet jiyan kaan kader kadir kadriye kamil
kamile kaya kazim kazım kemal kenan kerem kerim kevser kezban koray korkut kubilay kubra kudret kursat köksal kübra
kürşat lale leman levent leyla mahir mahmut makbule medine mehmet mehmetcan mehtap mehveş melahat melda melek melih
meltem memet meral meric meriç mert merve meryem mesut metehan metin mevlut mevlüt mine miray muammer muge muhammed
muhammet muharrem muhsin muhterem mukaddes munevver murat musa mustafa mutlu muzaffer müge münevver naciye nadide nafiye
nagihan nalan nazan nazife nazim nazli nazlı nazım nebahat necati necdet necla necmettin nergis nermin nese neslihan
nesrin nevin nevzat nezahat neşe nihal nihat nilay nilgun nilgün nilufer nilüfer niyazi nuran nuray nurcan nurdan
nurettin nurgul nurgül nurhan nuri nuriye nursel nurten oguz oguzhan okan oktay olcay omer onur orhan osman ozcan ozge
ozgur ozkan ozlem oğuz oğuzhan pelin pembe perihan pinar polat pınar rabia ramazan rana rebwar recep refik remzi resul
reyhan ridvan riza rojan rojda rojin ruhi rukiye rêzan rıdvan rıza sabahattin sabiha sabri sadettin safiye sahin sakine
salih saliha samet saniye sebnem seda sedat sefa sefer selahattin selcan selcuk selda selim selin selma selçuk sema
semih semiha semra senay senem sener sengul senol serap serdar sergen serhat serife serkan serpil sertan servet sevda
sevgi sevil sevilay sevim sevinc sevinç sevtap seyda seyfi seyhan seyma sezen sezer sezgin shilan shirin sibel simge
sinan sinem sirin soner songul songül suat sukran sukru sule suleyman sultan sumeyra sumeyye süleyman sümeyra sümeyye
tacettin taha tahir tahsin talat talha tamer tansu tarkan tayfun tayyip tekin temel tevfik timur tolga toprak tugba
tugce tugrul tulay tulin tuna tunahan tuncay tuncer turan turgay turgut turkan tuğba tuğrul tuğçe tülay tülin türkan
ufuk ugur umit umut unal uğur vahit vedat veli veysel volkan yagmur yakup yalcin yalçın yaprak yaren yasar yasemin yasin
yavuz yağmur yaşar yeliz yesim yeter yeşim yigit yildiz yilmaz yiğit yucel yuksel yunus yusuf yücel yüksel yıldız zafer
zehra zekeriya zeki zekiye zeliha zerrin zeynep zilan zubeyde zuhal zulfiye zumrut zübeyde zülfiye zümrüt çağla çiğdem
ömer önder özcan özge özgül özgür özkan özlem ümit ünal şahin şebnem şenay şener şengül şenol şerife şeyma şirin şule
şükran şükrü
"""
_SURINAME_CARIBBEAN_INDIAN = """
akshay amrit anand aniel anil anisha anjali anoeska anushka arti arun aruna arvind asha ashwien ashwin bhagwan bharat
cedric chander chandni chandra chaniqua cherelle chermaine cheyenne clifton clyde dayenne deepak delano delroy desmond
devika dewanand dewi dharminder dinesh djaienti dwight edson elton elvis errol ewald fabio faizel farzana franklin
freddy ganesh geeta gilberto gilmar giovanna giovanni gita glenda glenroy gregory guillermo gwendoline harish harriram
hedwig henk humphrey indira indra indradj ivette jagdish jairo jandino jaswant jayant jeremiah jermain jermaine jerrel
jerrell joel johny joyti juan juancho juanita julio junior jurmen jyoti kavita kelvin kenley kenrick kenroy kevin-lee
kiran krishan krishna lakshmi lalita luciano lucinda ludwig luis lyandro mahesh mahinder maikel marlon mavis maya maycel
meena melvin miguel milangela mildred milton mohan mukesh myrtle nandini naomy narain narendra naresh natanael navin
neeraj neha nelson nirmala nisha orlando orville osvaldo padma pankaj patrick pedro pooja poonam prakash pratap pravin
prem priya quincy quinsy rabin radha radjen radjesh radjkoemar rafaela rahul raj raja rajan rajesh rajiv rakesh ram
ramesh rani ranjit raquel raul ravi ravin raúl regilio regillio remy renaldo rensley reshma rewa ricardo richenel
rigoberto rishaida rishi ritesh rocky rodney roedy roepa rogier roland romario romeo ronaldo ronnie roshan roshni roxane
ruchi rudsel rudy rujairo ruth-ann ryan sabita sandhia sandhya sandjai sangita sanjana sanjay santiago santosh sarita
satish savita selwyn sergio shailesh shanella shaniqua shantel shanti sharda sharina sharmila sheryl shirley shivani
shobha shreya sidney sigmund sigourney silvano sita soebhas soenil soeresh stanley steven sueli sulaika sulina sunil
sunita suresh sushila sushma suzy tamira terrence tyrone urny urvin usha vanity varsha vernon vijay vikash vikram vinay
vinod virgil vishal vladimir wasudev wendell wensley winod winston xiomara yamile yandino yanick yvonne zaïra zulaika
zuleika
"""
_EASTERN_EUROPEAN = """
adrian agata agnes agnieszka aleksander aleksandra aleksy alexandru alicja alina anatol andrei andrej andriy andrzej
aneta aniela anna antoni arkadiusz artur attila barbara bartek bartlomiej bartosz bartłomiej beata bogdan bogdana
boguslaw bogusław bogusława bohdan boleslaw boryana boyan bozena bożena branka branko celina cezary cosmin costel
cristian cristina csaba czeslaw czesław damian daniela danuta darek dariusz darko dawid dejan desislava dimitar dimitri
dominik dominika dorota dragan dragana dragomir dusan edin edyta elwira elzbieta elżbieta emilia emir enver ewa ewelina
ferenc filip florin franciszek gabor gabriela genowefa georgi georgiana gheorghe goran gosia grazyna grażyna grzegorz
gábor halina hanka helena henryk hristo hubert ignacy ildiko ildikó ilie ilija ilona ioana ion ionel ionut irek irena
ireneusz irina istván ivan ivana ivanka ivaylo ivona iwona iza izabela jacek jadwiga jakub janina janusz jarek jaroslaw
jarosław jasmina jasna jelena jerzy joanna jola jolanta jovan jovana jozef julita justyna józef kacper kalina kamil
kamila karol karolina kasia katalin katarina katarzyna kateryna kazimierz kinga klaudia konrad krystian krystyna
krzysiek krzysztof ksenia kuba laszlo lazar lech leszek lidia lidija liliya ljubica lucyna lukasz lyudmila lászló maciej
maciek magdalena maja maksim malgorzata marcin marek marija marijana marin marinela mariola mariusz marta martyna
marzena mateusz małgorzata michal michalina michał mieczyslaw mieczysław mihaela mihai mihail mikolaj mikołaj mila milan
milena milica milorad miodrag mirek mirela mirjana mirko miroslaw mirosław mladen monika nadezhda natalia natalija
nebojsa nedim nenad nevena nicolae nikola nikolai nikolay norbert oksana oleg oleksandr oleksandra oleksiy olena olga
oliwia ovidiu patrycja patryk paulina pavel pawel paweł petar petya piotr plamen predrag przemek przemyslaw przemysław
radek radka radoslaw radosław radu rafal rafał razvan renata robert roksana roxana ruslan ryszard sanja sasa sasha
sebastian senad sergei sergej sergiy serhiy slavica slawomir slobodan snezana snezhana sonya sorin stanimir stanislaw
stanisław stefania stefka stoyan svetlana sylwia szilvia szymon sławomir tadeusz taras tatiana tatjana tatyana teresa
tibor todor tomasz tomek tsvetan tsvetelina tünde urszula vadim valentin valentina valeri vasil vasile vera vesna victor
viktor viktoriya violeta viorica vitaliy vladimir vladislav volodymyr wacław wanda weronika wieslaw wiesław wiesława
wiktor wiktoria wioletta witold wladyslaw wojciech wojtek władysław yana yanko yaroslav yevgeniy yulia yuliya yuri yuriy
zbigniew zdravko zdzislaw zdzisław zenon zlatan zlatko zofia zoran zorica zosia zsofia zsuzsanna zuzanna łukasz żaneta
"""
_AFRICAN_ASIAN_OTHER = """
abdi abdifatah abdihakim abdirahman abdirizak abdiwali abeba abebe abena abiodun abukar adama adanna ade adebayo adwoa
afia afua agit agung agus agyei ahmadshah akosua akua alemayehu alganesh almaz ama amadou amanuel amara amare amina aram
aras aryan asad aster awat aweis awet ayaan ayan aziza babatunde bakary bao bereket berhane biniam binyam biruk boateng
budi bukola chao chen chi chiara chidi chika chinedu chioma christos chun dao daud deeqa deqa desta dimitrios dimitris
diyar dlshad duc dung ebrima eden efua eko ekow eleni elsa emeka emmanuel ephrem ermias esi eyob faduma fadumo fang
farhad farhan farhiya farid farshid fartun farzad fatou fatoumata feng feven fikadu filmon fiston francesca francesco
frehiwot freshta freweini ganna gebre genet giorgos girmay giulia giuseppe goran grace gulalai haben habtom hai halimo
hamed hameed hao hawa hawo hawre helen hibo hiwa hoa hodan hong hozan hui huong ibrahima idil ifeoma ifrah ikenna issa
isse jamshid javad javier jesus jin jing joao jose joão juan jun kahsay kalkidan karwan kawa kenji khadra khanh kibrom
kidane kofi kojo kostas kwabena kwadwo kwaku kwame kwasi kwesi laleh lamin lan lei liban lihua linh liya luca luul luwam
mahnaz mahsa maliheh mamadou manuela marjan maryam maryan masoud matteo medhanie mehran mei-lin mei-ling merhawi
merhawit meron mesfin mina ming minh mohamoud mohamud mojgan mojtaba morteza mulu mulugeta musie naa nadjib nahom nam
nana narges nasim nasrin natnael navid neda ngoc ngozi nguyet nikos nilufar nimco nimo nkechi obinna ola olumide
oluwaseun omid oumar ousmane pablo paolo parisa parvin parwana peng peyman phuong ping pooya qiang quang quoc rahel
rahimullah reza rizgar robel rojhat roya rui ruta saba sadio saeed sahar sahra said saloum saman samim samrawit samuel
sanam seble segen selam selamawit semere senait sepideh shabnam shahin shahla shahrzad shakila sherzad shima shirin
shukri shwan siavash simin sina siyad siyum sofija soheil sohrab solomon somchai spyros sri suleiman sulekha tam tekle
temesgen tesfalem tesfay tesfaye tewolde thanh thao thi thuy tien tigist tran tsegay tsehay tuan uche van-anh vinh
wahida wahyu wegahta wei wen winta xiao xiaoli xin xue yaa yacob yan yang yannis yared yaw yemane yetunde ying yirga
yodit yohana yohannes yonas yonatan yosief yu yun yusra zabi zahid zahir zainabu zana zarmina zerai zewdi zhen zohal
zohre
"""
NAMES_FROM_ABROAD = listed(
    " ".join((_MOROCCAN_ARABIC, _TURKISH_KURDISH, _SURINAME_CARIBBEAN_INDIAN, _EASTERN_EUROPEAN, _AFRICAN_ASIAN_OTHER))
)
