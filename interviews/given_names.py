"""Given names that are common in the Netherlands: our own list, written from what we know, not taken from any source.

Grouped by where the names come from, only so that a reader sees what is there and what lacks. Lower case.
`WORDLIKE` are ordinary Dutch words too (a few more than are in the list): at the start of a sentence, where anything
has a capital, they need more than that to count as a name.
"""

from interviews.given_names_abroad import NAMES_FROM_ABROAD
from interviews.words import listed

_DUTCH = """
aafje aagje aaltje aart abe ad ada adelheid adriaan adriana adrie afke agatha ageeth agnes aike alard alberdien albert
alberta aleida alex alexander alexandra alice alida alie alwin amalia amelie amy anastasia andre andrea andreas andries
andré anette angela angelica angelique angelo angélique anita anja anke anna annabel annabelle anne anneke annelies
anneloes annemarie annemarijn annemiek annemieke annerieke annet annette annick annie anniek annika anniken anouck anouk
ans anselm anthonie anthony antje antoine antoinette anton antonia antonie antonius antoon apolline appie arend arendje
ariane arianne arie arina arjan arjen arlette arnaud arne arno arnold arnoud arnout aron art arthur astrid atie august
auke aurora ayla babette bart bartel barteld bas bastiaan beatrice beatrijs beatrix bella benjamin benno benthe bep
berber berend bernadette bernard berry bert berta bertha bertie bertus betsie betsy betty bianca bibi bieke bjorn björn
bob bobbie bodine bonnie boris boudewijn bouke bowie boyd brammetje brechje brecht brenda brent brigit brigitta brigitte
britt bruno bryan camiel camille carel carla carlijn carlo carmen carola carolien carolina caroline cas casper catharina
catharine catherine cato cecile cecilia cees chantal chantalle charles charlie charlotte chiel chris christa christel
christiaan christianne christien christina christine christoffel christophe claartje clara claudia claudine claus
clemens coby coen coenraad colette conny constance constant constantijn cor cora corien corine corinne cornee cornelia
cornelis corné corrie corry corstiaan cris cynthia cyriel cécile daan dagmar daisy damian dana daniel danielle danique
daniël daniëlle danny daphne dave david davy debbie deborah denise dennis derk desi desiree diana dianne dick diede
diederik diego dieuwertje dieuwke diewertje dik dimitri dina dineke dinie dion dionne dirk dirkje djoeke dolf dolly
dominique donna doortje dora doreen dorien doris dorothea dorus driek dries duco dylan désirée ebbe eddie eddy edgar
edith edmond edo eduard edwin eefje eelco eelke egbert elena elina eline elisa elisabeth elise eliza elizabeth elke ella
elle elleke ellen ellie elly elma els elsa elsbeth elselien elsemieke elsje elske elvira elze emiel emil emilia emilie
emily emma emmeke emmie emmy engel engelbert eric erica erik erna ernest ernst errol erwin esmee esmeralda esmée estelle
esther etienne eugene eugène eva evelien eveline evelyn everdien evert evi evie ewald ewoud ewout fabian fabienne fay
faye federico felix femke fenna fenne ferdi ferdinand ferry fieke fien fientje filip finn fiona fleur fleurtje flip
floor floortje flora florian florien florine floris floris-jan flynn fokke fons frances francien francine francis
francisca franciscus franciska franka franklin frans fransien fransje fred freddie freddy frederik frederike frederique
freek frida frieda frits frouke frédérique gabi gabriel gabriella gabrielle gabriël gaby geert geertje geertrui
geertruid geertruida gees geesje gemma geoffrey georg george georgette gerald geraldine gerard gerarda gerben gerbert
gerbrand gerda gerdien gerdine gerhard gerlinde gerline germa gerrie gerrit gerritje gerry gert gert-jan gertie gertjan
gertruda gertrude gerwin gian gideon giel gijs gijsbert gijsbertus gina gineke ginny gisela giselle gitta gitte glenn
godelieve godfried goof goris goswin grada greet greetje greta gretha grietje guido guus guusje gwen gwendolyn hadewij
hadewych hanna hannah hanne hanneke hannelore hannes hannie hanny hans hansje harald harm harma harmen harmke haroen
harold harrie harriet harriët harry hartger hedda heddy hedwig hedy heidi heike heiko hein heino helen helena helene
helga hella helma helmer helmut henderika hendrik hendrika hendrikje hendrikus hendrina henk henk-jan henkjan henmar
hennie henny henri henriette henrique henriëtte henry herbert herma herman hermanus hermien hermina hester hetty heyn
hidde hieke hielke hilda hilde hildegard hilleke hilletje hubert hubertus hubrecht hugo huib huibert huub hylke ibo ida
idsard ietje igor ike ilona ilse imke imre ina ine ineke inez inge ingeborg ingmar ingrid inka inke ira irene irina irma
irmgard isa isaac isaak isabel isabella isabelle isis ismene iva ivo ivonne iwan jaap jaapjan jacco jaco jacob jacoba
jacobien jacobine jacobus jacolien jacomien jacomina jacqueline jacques jadey jaimy jan jan-hein jan-jaap jan-kees
jan-paul jan-peter jan-willem janet janette janica janieke janien janina janine janita janjaap jankees janna janneke
janneman jannes jannetje jannick jannie jannik janny janske jantien jantine jantje janwillem jasmijn jason jasper jay
jayden jean jeanet jeanette jeanine jeanne jeannette jeannine jef jeff jeffrey jelena jelle jelmer jenneke jennie
jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica jessie jessy jet jetske jette jetteke jill jim jimmy
jip jitske jo joachim joan joanna joanne job jochem jochen jodie joeke joep joeri joey johan johanna johanneke johannes
john johnny jolanda jolande jolanthe joleen jolien jolijn jolijne jonas jonathan jonna jony joop joosje joost joppe
joram jord jordan jordi jordy jorge jorien jorik jorinde joris jorn jorne jorre jorrit jos jose josee josefien josefine
josephine josephus joshua josine josje joske josé jouke joy joyce jozef jozefien judith julia julian juliana juliane
julie julien juliette julius jurgen juriaan jurjen jurre jurriaan jurrian jurrien justin justine jutta jérôme jürgen
kaatje kaj karel karen karin karina karla karlijn karst karsten kas kasper kate katharina kathelijne kathleen katinka
katja katrien katrijn kay kaylee kayleigh kees kees-jan keesjan keet keith kelly ken kenneth kenny kevin kiki kim
kimberley kimberly kirsten kirstin kitty klaartje klaas klaasje klazien klazina koen koenraad koos koosje kor korneel
kris krista kristel kristian kristien kristina kristof laetitia lambert lambertus lammert lana lando lara larissa lars
laura lauran laurens laurent laurie laurien lea lean leen leendert leentje leila lena lene lennart lennert lenny leo
leon leona leonard leonardus leonie leonoor leonora leontien leontine leopold les lex lia lian lianne lidewij lidia
lidwien lieke lien lieneke lies liesbeth lieselot lieselotte liesje liesl lieven lilian liliana lillian lilly lily lin
lina linda linde lindsay lindsey linette linsey lionel lisa lisa-marie lisanne lisbeth lise liselore liselot liselotte
lisette liv livia liz liza lodewijk loek loes loesje lois lonneke lonnie lora loran lore loreen loren lorena lorenzo
lotje lotta lotte lottie lou louis louisa louise lourens lowie lowieke loïs luc luca lucas lucia lucien lucienne lucinda
lucy ludo ludolf ludwig luka luke luna luuk luus luut lydia lynette lynn lysanne léon maaike maarten maartje machiel
machteld maddy madeleine madelief madelon madieke magda magdalena maggie maike maikel mandy manfred manon manou manouk
manuel manuela marc marcel marcella marcelle marcellino marcia marco marcus mare mareike mareille maren margo margot
margreet margret margriet marguerite margôt maria mariam marian mariana marianne maribel marie marie-claire marie-jose
marie-josé marie-louise mariek marieke mariella marielle mariet mariette marij marije marijke marijn marijne marijse
marika marileen marilyn marilène marina marinka marinke marinus mario marion marisa marisca mariska marissa marit marita
marius mariëlle mariëtte marja marjan marjanne marjo marjoke marjolein marjolijn marjon marjorie mark markus marleen
marlene marlies marlijn marlin marlinde marloes marlon marlou marlous marly marlène marnix marry mart marten martha
marthe martien martijn martin martina martine martinus mary maryse mascha maskia mathieu mathijs mathilda mathilde mats
mattheus matthew matthias matthieu matthijs matthé maud maudy maureen maurice maurits mauro maxim maxime maximiliaan
maximilian mees megan meike meindert melanie melina melissa melle melvin menno merel merijn merle merlijn merlin meta
mia michael michaela michaël michel michelle michiel mick micky mieke mien mientje miep mies mijke mike mikkel milan
mileen milja milou mimi minke mira miranda mireille miriam mirjam mirna mirte mirthe mitch mitchell mona monica moniek
monika monique morris muriel myra myriam myrna myrte myrthe nadia nadine nadja nanda nanette nanne nanny naomi natalia
natalie natascha natasja nathalie neel neeltje nelis nelleke nellie nelly nena nettie nick nicky nico nicola nicolaas
nicole nicolette nicolien niek niels nienke nika nikita nikki niko nikolaas nils nina noa noah noelle nol nolda noortje
nora norbert norma noémi noël noëlle nynke odette odilia olaf olga olivia olivier onno oscar oskar otto paddy pamela
pascal pascale pascalle patrice patricia patrick paul paula paulien paulina pauline paulus peggy pepijn perry peter
peter-jan peterjan petra petronella petrus petula phil philip philippe philomena pien piet pieter pieter-bas pieter-jan
pieterjan pieternel pietje pim pippa pleun pleuni pleunie polly puck quint quinten quirijn quirine rachel rafael ragna
raimond ralf ralph ramon ramona raoul raphael ray raymon raymond rebecca rebekka reemt regina regine reijer rein reina
reinder reindert reinhilde reinier reinko reinoud reinout rembrandt remco remi remy renaat renate rene renee renger
renske rené renée resi ria riaan rianne ric richard rick rickie ricky rico riek rieke riekje rieks rien rieneke rienk
riet rieta rietje rik rika riki rina rineke rini rinke rinus rita rob robbert robbert-jan robbie robbin robert roberto
robin robine rocco roderick roderik roel roelfien roelie roelien roeliene roelof roland rolanda rolf roman romana romano
romee romeo romy ron ronald ronnie ronny roos-marijn roosje rosa rosalie rosalien rosalinde rosanne rosemarie rosita
roxanne roy ruben ruby rudi rudie rudolf rudy rutger ruth ruud rémi sabina sabine sabrina salomé sam samantha sammie
sammy samuel sander sandra sanne sanneke sara sarah sarina sascha saskia sebastiaan sebastian selena selina selma senna
serge shannon sharon sheila shelly sid siebe siebren siem siemen sien sietse sigrid silke silvia simon simone simonetta
sindy sjaak sjaan sjak sjef sjeng sjoerd sjoerdtje sjon sjors sjouke sjuul sofia sofie sonja sophia sophie stan stef
stefan stefanie steffen steffie stella stephan stephanie steven stien stijn stéphanie susan susanna susanne suus suzan
suzanna suzanne suzette sven svenja sybille sylvain sylvana sylvester sylvia tamar tamara tania tanja tara tatjana ted
teddy tess tessa tessel teun teunis teuntje teus thea theo theodoor theodora theodorus thera theresa therese theresia
theun thies thijmen thijn thijs thirza thom thomas thérèse tibor tieme tiemen tijl tijmen tijn tijs tiko tim timo timon
timothy tina tineke tinie tinka tiny titia titus tjalling tjeerd tjerk tjitske tobias tom tommie tommy ton toni tonia
tonnie tonny toos toosje trees treesje trijn trijntje trix trixie trudie trudy truida truus truusje tygo tyler ursula
valentijn valentina valerie vanessa veerle vera verona veronica veronique vic vicky victor victoria vincent viola violet
vivian vivianne viviënne véronique wally walter wanda wander wannes warner wendel wendelien wendeline wendy werner
wesley wessel wiebe wiebren wieke wiel wielke wies wiesje wiet wietse wietske wijbe wijnand wijtze wil wilbert wilco
wilfred wilhelm wilhelmien wilhelmina wilhelmus willeke willem willem-alexander willem-jan willemien willemijn willemina
willian willie willy wilma wim wina winnie winston wobbe wolter wout wouter wubbo xander xandra xavier yannick yara ymke
yola yolanda yolande yoran yorick youp yuri yvet yvette yvo yvonne zeger zita zoe zoë
"""
_DUTCH_TOO = """
aart-jan abbey adri afra aimée akkie albertine aldert ali alja alwine amber anky ann-sofie anna-maria annabelle
anne-fleur anne-lies anne-marie anne-mieke annebeth annefleur annejet annelieke annelijn annemaaike annemiet annerie
annigje anouska ansje anton-jan arian arie-jan arja arjanne arjo arlinda arnie arthuur ashley axel barbera barry bas-jan
basje bea beau beer ben benjamijn benny bente bert-jan bertil beth biko bjarne bjorg bloem bo boaz bonny bouk bram
brandon bregje brian briek brigitte brit britney brooke calvin candy carin carina carlien carola casandra cathelijne
cathy cees-jan celeste chelsea chloe chloë cisca ciska claudette clemence clim coert collin cootje cora cornald corneel
corstian daantje dania danitsja danno darcy darryl dax debby deem dees demi demy dex dianthe dide dilano dinand dineke
diny dirk-jan dirk-willem ditte djamila dominic donald donny dorenda dorette dorine dorit douglas driekus duncan dymphy
dyonne eef eelke elbert elbrich elias elin elke ellemieke elles ellis ellywien elroy emile emilio emmelie emmely enno
erin erwina esma esmée eugenie eva-marie evelijn eveline evert-jan faas fabio fabiënne fedor feline femmie femmy fieke
fien finley finn fitz florence florentijn florentine florijn foppe francesca frank frank-jan frans-jan fred freddy
fredrik freek freya frieda friso frits-jan funs gabry gaby geert-jan geert-willem ger geranne gerard-jan gerardus gerco
gerdie gerdine gerhardus gerhart gerrit-jan gert-willem gertina gery gideon ginger govert graddus gratia guusje guusta
han hanna-marie hans-jan hans-peter harold harrie-jan harriet hassel heidie hein-jan heleen heleentje helga hella helly
hendrik-jan hendrikus henja henk-jan henkie henneke henriëtta herbertus heremijntje herre hettie hieronymus hilco hildo
hillie hubrecht hugo-jan ilja ilonka inge-lise ingrith irena iris irmgard isabeau isabella isaäc ischa ivan ivar jaapje
jacob-jan jacquelien jacqueline jade jaimie jake jakob james jamie jan-derk jan-dirk jan-geert jan-henk jan-maarten
jan-piet janco jandirk janina janjaap jannetta jannette jannicke jantine jantje jari jarne jarno jasmina jasmine jeanet
jeannet jelle-jan jelmar jenna jerom jeroom jette jetty jillis jinte jisca joas jochum jody joelle joffrey joke jolanthe
jolet jolette jon joost-jan jordi jort josefa josette josh joshua josine jovanka joyce jozina jozua joëlle jule jules
julia-lynn julie-anne juliët jurgen justin justus juul jytte kai karel-jan karien karlien karlijne karolien katelijne
kathe kathinka kathy katie kayden kea kees-jan kees-willem keke kelvin kerstin kiek kiliaan kirsti kjell klaas-jan
klarinda klazina kobus koosje korrie krijn kristy kyan kyra lara-marie larry lauke laure laurenske laurette lauri
laurien leendert-jan legolas leida lenie lenneke lenno lente leonoor leonore leontine levi levin liam lianne lidwine
lidy liekele lies-anne lieve lieze ligia lili liliane linde lineke lingfeng lino lisa-marie lizette lizzy loa lode loek
loekie loena logan lolita lorette lotus lou-lou louisa lowina lucette luciano lucille luciën ludger ludovicus lukas
luna-mae lutgart lutske lysbeth maaikel maan maarten-jan maartje madelene maikel marc-jan marchien marein marena marga
margarita margreeth margret margôt marie-anne marie-christine marie-louise marie-therese marie-thérèse marielle marije
marijk marijs marina marjet marjolijne marjorie marlot marnick marsha marthijs martijne martje marvin mathijn mathilda
mathis matthea maurice maurits max mei melissa mels melvin merel merijne merthe meryl mia micha michal michèle mickey
miek miekie mieneke mignon mika mila milan milo milène mimoen miranda mirka mirrin mischa mitchel mo moira momo morgan
morgana myla myrna myron nadie nancy naud neeltje neely nell nerea nettie nevio nick-jan nicky nicol nicolet niel nikkie
niko nikola nine nino nolda nonja noor noralie noureen nout nova nynke odin olaf olle olof onno-jan oscar otis ottelien
ottoline owen pam pammy patrique patty paul-jan pauly peer perla petronel pia pier-luigi piet-jan pieta pieter-paul
pleuntje polleke prins puckie puk quincy rachelle raf ralph ramses randy reggie regien regina reimer reindert-jan
reinier reinildis reitse remko renee-lotte renier renout reyer rhea rian riana rianda ricardo richelle rieneke rietie
rijk rijkje rijntje rik-jan rinse robbert-jan robbie robert-jan robertine robin-jan rodi roeland roelfien roelof-jan
rogier rokus roland romeyn romijn romke romy ronny roos roos-anne roosmarijn rosann roselie roselien rosemarijn rosita
rowan rowen rowena royce ruben-jan rudmer rudolph rutger-jan ruud-jan ruurdje ryan saar saartje sabien sabijn sacha
salomon samuël sanderijn sandy sannah sara-jane saron selien sem senne sepp seppe septimus serena shana shania sharona
shirley siebold siegfried sien sientje sietse-jan sifra sil silvana silvester simone simonne simoon sjaan sjak sjanie
sjarrel sjef sjonnie sjoukje sofieke sonny soraya stan steef steefan stefanie steffi stephen ster sterre stijntje storm
susanne suze svea sylvie sytze tamar tamsin tanja tanneke tarik tatum tessa-marie teunie teunis-jan thamar thea theo-jan
thera theresia thijmen thijsje thirsa thoma thorben thys tido tiemo tijmen-jan til tim-jan timothée tirsa tirza titia
tjark tobi toine tom-jan tonia tonie tonke tonnis toon trudi tuur twan udo ulrich ulrike valentijn valery valesca
veronie vibeke viggo vik vincenzo vivi vivienne vos walt wander wanne warre wasse wenda wendela wieger wieteke wietske
wijnanda wijnie wil-jan wilhelma wilhelmus wilja willeke willem-pieter willemine willempje willian wilmar wilmer wim-jan
wimke wina wineke wiske wisse wivina wolf wout-jan wouterus xandra xenia yael yannic yente yentl yfke yoeri yoni yorben
yoshi youp yves yvon zara zefanja zeno zilla zjef zon zus zwaantje zwanet zwier
"""
_INTERNATIONAL = """
aad ab abel abigail ad addison adele adelina adjoa adriano adèle aidan aiden alain alan alana alanis alba alejandro
alessandro alessia alexia alfons alfred alina alison allard alma alondra althea alvaro alyssa amanda amelia amelie
anabel anastacia andy angelo angie anh anique anjo annabeth annalisa annechien annegien annemijn anneriek annick
antonella antonio arabella archie aristide armand armin arnie artemis arvid asher athena aubrey aurélie ava avery ayden
azalea baldwin barthel bartjan basil bastian beatrijs becky belle benedict benedikt benno bernadet bernie bertram
bertrand beryl bessel bette bettina betzy biance bina birgit blair blanche bobbi bodhi bonita bradley brady brandon
brechtje brendan brett bridget brigit bronwyn bruce brunhilde bryn byron bé caitlin callum calvin cameron camila candice
cara carina caro carolyn carrie carsten cary casey caspar cassandra catalina cathelijn cathrien cecil celina celine
chanel chantel charissa charity charlene charley cheryl chesney chiara chico chloé christelle christie christof ciara
cilla cindy clair claire clairy clarissa clark claudio clayton cliff clifford clint clive cloë co colette colin conchita
connor consuelo corinna cornald corneliske corstiaan cory courtney craig crystal curtis cyrille céline daantje dafne
daley dalton damon dani danilo danja daphna darcy daria dario darius darren daryl daurin davey davide davina dayna dean
debora deirdre delia delilah dennie derek derrick desirae deven devin devon diandra dianna diantha dieter dietmar dilay
dinah dino dirkjan domingo dominico doortje doran doretta doriene dorothy dorothé doutzen dreas dustin dyan dylana ebony
ed eddo edel edie edna edvard efrain egon eileen elaine eldert eleanor elfriede elian eliane eliot ellery elliot elliott
elmar elmo eloïse elsbeth elselina elsemiek elsie elvera elysia emanuel emerald emerson emmanuelle emmet emory endy
enrico enrique enya erasmus erick erlinde ernesto ernie errol esmay esperanza estefania estella estevan ethan eugenia
eunice eustace evan evander evangeline evarist evertjan evy ezra fabia fabrice fabrizio falco fanny farley farrah fatou
faustina feja felicia feliciano felicitas felicity felipe felissa fennechien fernanda fernando fiene fieneke filiz filou
fiorella flavia flavio flo flore florette florus fons forrest franciska franny frederic frederieke freerk frerik
friedrich fritz fré frédéric fulco fynn gabe gabriele gareth garret garry gary gaston gavin gaëtan geertjan genevieve
geneviève gennaro georges georgia georgina geraldo gerd gereon gerhart germaine germano gerolf geronimo gerrianne gersom
gertrud gia giacomo gilbert gilberte gilda giles gilian gillian giorgio giovanni gisele gitty giuliano glen gloria
goedele gonda goran gordon graard greg gregor gretel gré grégory gudrun gunnar gunther gust gustav guy gwenda gwenn
gwyneth gé hadassa hailey halina hanka hannelie hanneriek hanno har hardy harley harlinde harold harriette harris harvey
hayden hazel heath heather heda hedwich heikki heinrich heinz heloise henderick hendricus henning herberta heribert
hermance hermes hermien hildo hillary hilligje hiltje hiram holly howard hub hubertine hugh huguette humberto hélène ian
ignace ignas ignatius igor ilana ilias imogen inga ingelise ingmar iolanda irena irving isaak isolde ivette ivy izaak
izzy jace jack jackie jacky jaclyn jacobina jacomina jamal jana jane janice janien janno jarl jarod jarrod javier jax
jaxon jaycee jayla jaylano jaylen jaylinn jayson jeannie jed jenifer jentje jeremiah jeremias jermain jessamine jesus
jeu jitte joaquin jobke jodi joe jolie joline jopie jordana jorge jorian jorja joseph josephus josiah josina juan judy
juliane julieta julietta juriën kamilla kara karianne karl karlo karmen karola kasimir kassandra kathe katherine kathryn
katia katrin katrina katy kaya keira kelsey kendra kendrick kerrie kerry ketut khloe kian kiana kieran kilian kimmy
kinsey kira kirk klaudia klaus ko konstantin kornelia kristiaan kristin kristine kristoffer kurt kyle kylian kylie
laetitia lambertine lance lancelot landry lasse latoya lauren laurence lauretta laurina lauryn lavinia lawrence layla
leah leandra leandro leland leni lenn lennox leonardo leoni leopoldine leroy leslie leticia levina levy lexi lidewei
liesanne liesbet liese lieselore lieuwe lilianne lilith lilli linnea linus lionel lisamarie lisbet liva lizanne lize
lizelotte lloyd loeki logan lois lola lolita londa lonny loralie lorelei lorie lorraine louwrens lowie luana lucca luce
luciana lucie lucille lucretia ludmila luigi luis luiza lulu lutgarde luz lyanne lydie lyla lynda lynne lynnette lyra
mabel mackenzie macy maddox madelaine mae maeve magali magdaleen maike maisie malin mallory mandie manolo manuella mara
marcelino marcello marcelo marck margaux margery margje mariano mariel marien mariken marilou marin marinda marino
marisol maritza marjorieke marlee marley marlieke marlissa marlyn marna marre marthijn martino martyn marwin marylou
mason math mathea mathys matilda matteo mattia mattie mauricio maurizio maxence maximus maybritt maëlle mechteld meggie
mel melchior melody mercedes mercy meriam meryl mette micaela michaëla michele mignonne miguel mijntje mikky mildred
miles milly mindy minou mireia miro misha missy molly monty moïse muriël mylan myrtle mérel nadieh nandi naomie narda
natalja natan natanja nathan nathaniel neal ned neil nel nella nelson netteke netty nguyen nicholas nicolaj nicolaus
nicolò nigel nikkita ninke nizar noeki nolan noor norah norbertus noreen norman notburga noud noé nyah nyla nyoman obe
octave octavia odin ody oleg oliver olle oona ophelia orlando orson oswald otmar ottilie ovidio pablo paco paige paloma
paola pascalline patric patrizia pauwel pavlina payton pedro penelope penny percy perle persis petr petronel philippa
philou phoebe phyllis pierre pierrette pieternella pietro piper pippin preston primrose prisca priscilla putu pé quentin
quinn quinta quinty rachelle rafaël raffael ragnhild rainer raisa raissa randall randolph raphaëlle raquel rayna rayvano
reagan reese regilio regis reinhard reinjan reinskje renata renato rens renzo resy rhona riekus riemke riley riny
ritchie riva roberta robina rocky rodolfo rodrigo roelf roemer romain romaine romuald roméo ronan roos rosalinda rosalyn
rosann rosanna rosaria roselotte rosemary rosie roslyn roxana ruan rufus rupert ruperta russell rylan sabijntje sadie
saffron safira sallie sally salvador salvatore sandor sandrine santi saphira savannah scarlett scott sean sebastiano sef
segun selwyn senn serafina seth severine shae shaila shaina shane shanice shanna shanti sharlene shaun shauna shawn
shayna sheena shelby sheldon sherida sherley sherwin siegmund sienna sierra sigi signe silas silvie simeon sinja sirena
sissy sjang sjo skye soenita solange solomon solveig sonia sophieke stacey stacy stanny stephany stephie steve stewart
stina stuart sue suki sunniva susi swen sydney sylke sylvan sylvestre tabitha talia tamia tammo tammy tanisha tanya
tasha taylor teddie tembi teo terence teresa terri terry thaddeus thalia thelma theobald theofiel thierry thorsten tia
tiago tiana tiara tibbe ties tiffany tilda tilly timmo tinus tirso tjeu tjits tjorven to tobin toby todd tomas tomaso
tommaso tonko toon tracy travis trevor tricia trientje trinette tristan tyra tyrell tyson uli ulla umberto uriah ursel
vajen valentino valeria valerio valter valérie vanja vanna vaughn velma verena verle vesper vianne vico victoire vigo
vilma vince vincenza vinnie viona virginie vito vittoria vivianna vivien volker walburga waldo warren wayan wayne
wendelin wendell wido wieland wilbur wilfried wilhem willebrord wilson winfried winona wolfgang wolfram woody wubbegien
xantia xavi xaviera yann yanou yarah yasmijn yaël yelena ylva ynze yoke yoko yorinde yuna yvonneke zachary zanna zarah
zarina zelda zena zinzi zlata zoey zola zora zuri zyana
"""
_FRISIAN = """
aaldrik abeltje aebele age aise akke alke ankie anske ate atsje atty atze aukje auwert bauke baukje beintema beitske
bente berend bernou boele boelo bokke bonne bote boukje bouwe broer brucht brugt derkje dirkje djurre doede doeke
doekele doetie doetje douwe douwina durk durkje dyke eabele ede eeke eelkje eeltje eeuwe egberdina egge eise eke elske
eltje eltjo engbert epke eppie eppo evert fedde feike feikje feitse fenneke fetje fetsje foekje fokje fokko folkert
fonger fopje fopke foppe fouke fronika froukje frouwkje gabe gale galtjo gatske geale geartsje geert-jan geesien geeske
geke gelske gerbrich gerlof germ gesina gezien gezina gjalt goaitsen goffe goitske gooitske gosse gryt grytsje hanzo
harmannus haye hayo heabel hebe hedzer heere hemke hemmo hendrikje henke hepke hessel hette hidde hilbrand hillechien
hiltje hinderk hindrik hinke hinne hiske hisse hjalmar hoite hotse hotze ids idse idske iebe iebeltje ieme ienske ietse
ietsje igle imke imme ineke intse jaitske jantienus jeen jehannes jelger jelke jelte jeltje jeltsje jetse jetze jikke
jildou jilles jinke jisk jisse jitse jitze jorrit jouke joukje jurjentje keimpe kerst klaes klasina klaske knilles kobus
kornelis lammie leeuwe lieuwe lieuwkje lolke lolkje lourens lutske luut lútzen maaike margje marrit meine meint meintje
menke menne minne mintje minze mirthe murk nammen nanne nanno nantko neelie nieske nynke oane oebele oeds oene okje okke
olchert onne otte pabe piebe piebren pier pieteke popke pyt pyter pytsje reade reinou reinskje renze rinse rinske rinze
ritske rixt roelfina roelie roelofke romke ruurd ruurdtje saakje sake sape sible siebe siebrand siebrich sieger siep
siert sies sietske sietze sijtske simkje sipke sippe sjieuwke sjirk sjoerdje sjoukje skelte syb sybe sybrand sybren
sybrich sytse sytske tabe taede taeke taetske tamme teake teatske tetske tette tiedo tiete tietie titia tjaard tjebbe
tjerkje tjibbe tjikke tjipke tjisse tjits tjitze trienke trijnie tryntsje tsjerk tsjikke ubbo ubel uilke uilkje ulbe ule
wabe watze wieger wiepie wiepke wiepkje wierd wigle wybe wybren wybrich wyger wyke wytse wytske wytze yde yfke yke yme
ymkje ynskje ynte yntse ype ypke ytje ytsje
"""
WORDLIKE = listed("""
ab ad adel adele adem age al amber an art aster axel azalea bader barry bas beer belle ben berber berk bloem bo bob
bouwe broer candy co constant dag dana darren deem dees demi dik dino ditte doetje dolly door drie dries ebbe ede edel
eden egge eke elke emir engel eren erica ernst faas ferry filou flip flo floor flora fokke frank frans gaan ganesh geel
gene genet ger gezien ginger gloria goed groen gul gust hai han har harm hazel heer hinke hong hoop hope hub hugo ids
ieme ijs imme inga ion iris isis jack jade james jane jasmijn jay jet jihad jin job jolie jong joop joy juli july jun
juni junior kaan kader kay keet ken kiek ko koos kor lam lan lang lasse lea leen lei lene lente les lieve lin linde
logan lot lotje lotus lucht luna lux lyra maan madelief mae mare maren marien marina mark math mats mattie max may mazen
mees mei mele merel meta mien mike mimi min mina mine ming minne mo mol mona morgan mus naam nam ned nee nel nine nol
noor noot nova odin oeds oma onne ot otis owen pan peer penny pers peter pier pierrette pietje pim ping pip piper polat
popke post prins puck puk punt quin quint raad raja ram rana randy ras rein rick riek riem riemke riet rijk riley ring
robijn robin roemer roman roos rowan ruby rui ruta saar said sake sally sam sandy saul sefer serge servet sierra siert
sil simkje sippe sol sonny spring star steef stef ster storm sultan suus tam tamar tamme tan tara tel ten tette thi
tiara tieme tien ties til tim tin tiny to tom toon top toprak tran trees tuan tuna tuur ule ultan veer vent vera vesper
vic victor viola violet vos vrede wasse wei wen wende wiel wies wil will win wisse wit wolf wout yan yang ying yu yun
zara zee zoet zon zus zwier
""")
GIVEN = listed(_DUTCH) | listed(_INTERNATIONAL) | listed(_DUTCH_TOO) | listed(_FRISIAN) | NAMES_FROM_ABROAD
