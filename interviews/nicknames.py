"""Given names by which the same person may be called: "Willem" and "Wim". Our own list, lower case."""

from functools import lru_cache

_GROUPS = """
johannes johan jan hans hannes joannes john johnny
johanna jo joke hanna hanneke janneke jannie annie joanna jopie
willem wim willy pim wil bill
wilhelmina willemina mien mina wil willie willy wilma mientje minke helmi
elisabeth elizabeth els elly liesbeth lies betty bep bets betsy lisa ellie liesje elsje lizzy beth
cornelis cees kees cor nelis corneel
cornelia cor corrie conny nel nelleke corry neeltje lia cora
petrus piet pieter peter pierre
petronella petra nel nellie elly ellie pietje
hendrik henk hein hendrikus henri henny rik henkie
hendrika henny riek rika hennie ria rieka
jacobus jacob jaap ko koos sjaak jacco coby
jacoba coby co koosje
gerardus gerard gerrit ger gert geert
gerarda gerda gerry gerrie gera
antonius anton ton toon teun antoon tonnie antonie
antonia antje toos tonny toni tonia anna
maria marie ria mia marijke mieke riet marja rietje miep mies maaike marieke
catharina katharina carina karin toos trees trien ina to tineke kaatje katja trijntje trijn cato karen kitty
margaretha greet gré greetje gretha margriet greta grietje griet marga margreet
theodorus theo dorus theodoor dirk
theodora thea dora doortje
adrianus adriaan arie ad janus adrie aad
adriana adrie jana sjaan janna
bernardus bernard ben bert berend bernhard
franciscus frans frank francis
francisca fransje cisca sisca ciska francis
nicolaas niek nico klaas nick nicolas
martinus martin tinus martijn maarten rinus
martina tineke tina
gijsbertus gijsbert gijs bert
lambertus lambert bert bart lammert
bartholomeus bart mees bartel
hubertus huub bert huib hubert
albertus albert bert appie ab
robertus robert rob bob robbie robin
richardus richard rick ries
alexander alex sander xander lex
alexandra sandra alexa
ferdinand ferdi nand
matthijs thijs mathijs matthias matthijs mathieu thieu
matheus theo mat teeuwis
leonardus leo leonard leon len
josephus joseph jos jef joop sjef jozef
josephina josé jos fien josien josefien
christiaan chris christian christiaen
christina stien stieneke tineke christien chris kristina
rudolf ruud rudy roel dolf rudi
rodolfus roel
roelof roel
reinier rein
laurentius laurens lau rens lars laurent
lourens lau rens
michael michel michiel mike machiel
michiel chiel
frederik fred frits freek frederic fré
frederika riek fredrika frieda
eduard ed edwin edward eddy
everardus evert eef
adolf dolf
augustinus guus gustaaf august stijn
augusta guusje
gustaaf guus staf
ludovicus louis lodewijk lou
lodewijk loek lode
stephanus stefan steef stephan steven
vincent vince
sebastiaan bas bastiaan
bastiaan bas
benjamin ben
daniel daan dani daniël
samuel sam sammy
thomas tom thom tommy
timotheus tim
dominicus dominique nick
valentijn val
marcus mark marco
arnoldus arnold nol arno aart
geertruida truus trudy trui geertje truida truusje geer
helena leen lena heleen leni ilse helen
magdalena leentje lena magda madelon
jacqueline jacq lien
carolina lien carola line
alida ali aly lida
aleida leida alie
johanneke hanneke
susanna suus sanne suzanne
suzanne suus sanne
dorothea thea dorien doortje dora
gerritje gerrie
rebecca beck becky
victoria vicky
deborah debbie
jennifer jenny
jessica jessie
kimberley kim
natascha nat
nathalie nat
patricia trix patty
patrick pat
beatrix trix bea
angelique angela
mohamed mohammed mo moh mohammad muhammed mohamad simo
mohammed mo moh mohamed simo
abdelkader abdel kader
abdelhamid abdel hamid
abdellah abdel
abdelkarim abdel karim
abdelaziz abdel aziz
abdullah abdul apo
mustafa moes moussie mus
mehmet memo
ibrahim ibo brahim
ismail isma
yusuf youssef jozef
youssef joes jusuf yousef
hüseyin huso
süleyman sülo
fatima fatma faat fati
fatma fadime
zeynep zeyno
hatice hatun
mustapha moes
rachid rach
hicham hich
katarzyna kasia
małgorzata gosia malgorzata
krzysztof krzysiek kris
agnieszka aga
aleksandra ola
tomasz tomek
piotr piotrek
jakub kuba
zbigniew zbyszek
radjesh radj
kees cees
sander xander
karin carin
margriet margreet
mohamed mohammed
fatima fatma
youssef yusuf
ahmed ahmet
mehdi mahdi
yasmin yasmina
marjolein marjolijn
eric erik
marc mark
carolien caroline
nico niko
emanuel manu manuel
immanuel manuel
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _GROUPS.strip().splitlines():
        first, *others = line.split()
        # The first of a line is the name in full: the short ones stand for it, not for each other.
        found[first] = found.get(first, frozenset()) | frozenset(others)
        for other in others:
            found[other] = found.get(other, frozenset()) | {first}
    return found


def other_names(given: str) -> frozenset[str]:
    """What somebody with this given name (lower case) may be called as well: short for long, and long for short."""
    return _groups().get(given, frozenset()) - {given}
