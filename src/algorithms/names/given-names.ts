/**
 * Given names that stand for each other, ours. First the full form, then short and pet forms; after `=` the same name in
 * other languages and spellings. One name may stand in several rows.
 */
const rows = `
william bill billy will willy willie liam wim = guillaume wilhelm guillermo willem
robert rob bob bobby robbie bert = roberto rupert
richard rick ricky dick rich richie = ricardo riccardo
elizabeth liz lizzie beth betty betsy eliza libby lisa lise elsie = elisabeth isabel isabelle ilisapi ilisapie elisaveta yelizaveta elspeth
margaret peggy maggie meg marge margie greta rita daisy = marguerite margarita margaretha margot maagali
catherine kate katie cathy kathy kat kitty kay = katherine kathryn katharine catharine ekaterina yekaterina kateryna katerina caterina catalina karine katya katia kati
john johnny jack jackie = jon jean johan johann juan ivan giovanni jan ian sean shawn shaun joao ioannis yannis jaani jani hans yahya
joan joanna jo = jeanne juana joanne johanna
james jim jimmy jamie jem = jaime jacques diego santiago giacomo
joseph joe joey jo = jose giuseppe josef iosif yosef yusuf yousef youssef yusef josip jusipi
peter pete = pierre pedro pita piita pietro petr piotr petro pyotr boutros petros pieter
mary molly polly mamie = marie maria miali mariya mariam maryam miriam myriam
michael mike mikey mick mickey misha = michel miguel mikhail mikhael mykhailo mykhaylo mihail mikael michal
thomas tom tommy = tomas tommaso toma foma
charles charlie chuck chas chaz = carlos carlo karl carl karel
george = georges jorge giorgio georgiy georgy yuri yuriy yurii georgios jerzy heorhiy joji
edward ed eddie ted teddy ned = edouard eduardo eduard
theodore ted teddy theo = teodoro fedor fyodor fedir theodoros
anthony tony = antoine antonio anton antony antoni anthoni
andrew andy drew = andre andrei andrey andrii andriy andres andreas andrea anders andrzej andreu
alexander alex al sandy sasha alec lex xander = alexandre alejandro aleksandr oleksandr aleksander alexandr alessandro iskander aliaksandr aleksandar olexandr
alexandra alex sandra sasha sandy lexi = alejandra aleksandra oleksandra alessandra
nicholas nick nicky nico klaus = nicolas nikolai nikolay mykola nikolaos nicola niccolo nikolas mikolaj
daniel dan danny = danil daniil danylo daniele danial
david dave davey davy = davide dawud daoud davud davyd
matthew matt matty = mathieu matthieu mateo matteo matvei matviy matthias mateusz
christopher chris kit topher = christophe cristobal kristopher cristopher khristofor
christine chris tina chrissy christy = christina cristina kristina kristine khrystyna
stephen steve steven stevie = stephane etienne esteban stefan stepan stefano stefanos
samuel sam sammy = samuil samuele
benjamin ben benny benji bibi = benyamin veniamin binyamin
patrick pat paddy = patrice patricio patrizio padraig
patricia pat patty tricia trish patsy = patrizia
timothy tim timmy = timothee timofey tymofiy timoteo
gregory greg = gregoire gregorio grigory hryhoriy grigori grigorii
lawrence larry laurie = laurent lorenzo laurence lavrentiy
francis frank frankie fran = francois francisco francesco franz
frances fran fanny francie = francoise francesca francisca
frederick fred freddy fritz = frederic friedrich federico fredrick fridrich frederik fredrik friedrych
henry hank harry hal = henri enrique heinrich enrico henrik genrikh
paul = pablo pavel pavlo paolo paulus pol pauloosie pauloosi
philip phil pip = philippe felipe filip phillip filippo
leonard len lenny leo = leonardo leonid leonhard
louis lou louie = luis luigi ludwig lewis lluis
eugene gene = evgeny yevgeny evgeniy yevhen yevgeniy evgenii eugenio yevgenii
gerald gerry jerry = gerard gerardo gerhard
geoffrey geoff jeff = jeffrey geoffroy jeffery
joshua josh = josue yehoshua
jonathan jon jonny nathan = jonatan yonatan
abraham abe bram = ibrahim ebrahim avraham ibraheem ipeelie
isaac ike = yitzhak ishaq isak ishak
jacob jake = jakob yakov yaakov yaqub yakub jacobo iakov
zachary zach zack = zacharie zakaria zachariah zakariya
ronald ron ronnie = ronaldo
donald don donnie donny = donaldo
kenneth ken kenny =
raymond ray = raimundo raimondo
vincent vince vinnie = vincenzo vicente
victor vic = viktor vittorio viktar
albert al bert = alberto
alfred al alf fred = alfredo
arthur art artie = arturo artur
walter walt wally = gualtiero
susan sue suzie susie = suzanne susana suzan susanne susanna zuzana
barbara barb babs = varvara barbora
jennifer jen jenny = ginevra
jessica jess jessie =
deborah deb debbie = debora devorah
dorothy dot dottie dolly = dorothee dorothea dorotea
rebecca becky becca = rebekah rivka rebeca
victoria vicky vicki tori = viktoria viktoriya viktoriia victoire
virginia ginny = virginie
samantha sam sammy =
stephanie steph = stefania stefanie estefania
theresa terry tess tessa = therese teresa tereza
helen nell nellie = helene elena olena yelena alena ilona eleni helena
anna ann anne annie nan nancy hannah anya anka = ana hana aana hanna
susannah =
natalia natasha nata = natalie nathalie nataliya natalya natalija nataliia
sophia sophie sonia sonya = sofia sofiya sofya zofia
tatiana tanya tania = tatyana tetiana tetyana
irina ira = iryna irene irena eirini
olga olya = olha
svetlana sveta lana = svitlana
lyudmila lyuda mila = liudmyla ludmila liudmila lyudmyla
yulia yulya = julia yuliya julie giulia yuliia iuliia
daria dasha = darya dariya dariia
oksana ksenia = xenia kseniya oxana
galina galya = halyna
volodymyr volodya vova vlad = vladimir wladimir uladzimir
dmitry dima = dmitri dmytro dmitriy dimitri dimitrios dmitrii
sergey seryozha = sergei serhiy serhii sergej sergejs siarhei sergiy serge sergio
alexei alyosha = alexey oleksiy aleksey aleksei oleksii alexis
oleg = oleh
igor = ihor
roman roma =
vasily vasya = vasyl vasiliy basil vasilios vassily
konstantin kostya = constantin kostyantyn constantine konstantinos
maxim max = maksim maksym maxime maximilian massimo
artem tyoma = artyom artemiy
yaroslav yarik = jaroslav
bohdan = bogdan
anastasia nastya = anastasiya anastasiia
genevieve gen ginette = genoveva
jacqueline jackie =
micheline michou =
jean-pierre jp =
emmanuel manu manny = manuel emanuel emmanouil immanuel
guadalupe lupe =
ignacio nacho =
rafael rafa = raphael raffaele
muhammad mo = mohammed mohamed mohammad muhammed mehmet mamadou muhamad mohamad mohamud mohamoud maxamed magomed mahomed mohd mochammad
ahmad = ahmed ahmet achmad axmed
hassan = hasan hassane
hussein = hossein husayn husain hussain husein hoseyn hussien khusein
usama = osama oussama
omar = umar omer
uthman = othman osman usman
ali = aly
yasser = yasir yassir
fatima = fatma fatimah fatemeh fadumo
aisha = ayesha aicha aysha aïcha
abdullah = abdallah abdulla abdalla abdoulaye
khadija = khadijah hatice
zainab = zaynab zeinab
layla = leila laila leyla
juma = jumah gomaa
suleiman = sulaiman solomon suleyman salomon souleymane
gurpreet guri =
harjit harry =
oluwaseun seun =
oluwatobi tobi =
oluwaseyi seyi =
chukwuemeka emeka =
ngozi =
minh =
barack barry =
rosemary rosie = rosemarie
rose rosa = roza
lucy = lucie lucia luzia
luke = luc lucas luca lukas luka
mark marc = marco marcos marko markus marek
martha = marthe marta
clara = claire clare
agnes = ines agnese
alice ali = alicia alisa
eva eve = yeva ewa
ruth ruthie = rut
sarah sally sadie = sara saara saarah
simeon = simon semyon symeon semen saimanni
noah = noe nuh
elias eli = elijah ilya illia ilyas ilias
adam = adamie adamo
moses moe = moshe musa moise moussa mosesie
levi levy = livai
jesse jess =
nathaniel nate nat = natanael
andree =
`

/** Given names that a single letter parts from another and that are not the same name; both sides known means no slip of the pen. */
const others = `
adele adrian adriana adrien adrienne aidan aiden aimee alain alan albertine alda aldo alina alma amanda amandeep amanpreet amara amelia amina amir amira amy andrea angel angela angelina angelo anika anil anita antoinette antonia aria ariel arif asif arlene armand armando
arnaud arnold asha ashley astrid audrey aurelie austin baptiste beatrice benoit bernadette bernard bernice bianca blair blanche boris doris brandon brenda brian bruce bruno camille candace carla carmen carol carole carolina caroline carrie cecile cecilia cedric celine chantal charlene charlotte
chloe cindy claude claudette claudia claudio claudine clement cody colette colin colleen connie corinne craig crystal cynthia cyril dale dana danielle daniela danica dario darlene darren dean debra denis denise dennis derek diana diane dina dino dominic dominique donna dora douglas duane dylan
earl edith edmond edmund edna edwin eileen elaine eleanor ella ellen eloise elsa emil emile emilie emilio emily emma enzo eric erica erika erin ernest estelle esther ethan etienne eunice evan evelyn fabien fabienne faith felix fernand fernando fiona florence gabriel gabriela gabrielle gael gaelle gail gaston
gena georgette georgia georgina gerda gerd ghislain ghislaine gilbert gilberte gilles gina gisele gladys glen glenda gloria gordon grace graham guido gustave guy hadi hafez hamid hamida harold harriet hector heidi helga henriette herman hilda holly hope howard hugh hugo ibtissam ida imad iman inga ingrid irma isabella ivana ivy ihab rami
jamal jamila jana jane janet janice jared jasmin jasmine jason jay jeannette jeannine jeremy jerome jill jocelyn jocelyne joel joelle jolene jordan josee josephine josette joyce juanita judith julian julien julienne juliet june justin justine karen karim karima karina karla kate keith kelly kelvin kevin kim kimberly kirk kristen kurt kyle
lance lara latifa laura lauren laurette lea leah leila lena leo leona leone leon leslie lewis lidia liliane lily linda lionel loic lois lola lora loretta lorraine louise louisa luc luciano lucien lucienne luisa lydia lynn lynne madeleine mahmoud manon manuela mara marcel marcella marcelle marcia margo marian mariana marianne mariella marielle marilyn marina mario marion marisa marjorie marlene martin martina martine
marvin mathilde maud maude maureen maurice max maya megan melanie melina melissa mercedes micah michaela michele michelle mila mildred milena milton mireille mohan mona monica monique morgan muriel myra nada nadia nadine nadir nancy naomi nathan neil nelson nicole nicolette nina nigel noel noelle noella nora noreen norma norman octave odette odile olive oliver olivia olivier omid oscar otto owen pamela pascal pascale paula paule paulette paulina pauline paulo pearl penelope perry phyllis quentin
rachel rachelle ralph ramon ramona rana rani randy raul raymonde regina reginald regis rejean rejeanne remi remy rene renee rhonda rita roberta robin robyn rodney rodrigo roger roland rolande rolando romain romeo rosalie rosanna roslyn ross roxane roy ruben ruby russell ryan sabine sabrina salim salima salma samir samira sandrine saul scott sebastian sebastien selena serena selma shane shannon sharon sheila shelley shirley sidney silvia silvio simone sonia spencer stacy stan stanley stella stuart suresh suzette sven sybil sylvain sylvie sylvia
tamara tanya tara tariq tarik teresa terrence therese thibault tina todd tracy travis trevor tyler tyrone ursula valentin valentina valerie valery vanessa vera verna vernon veronica veronique victorine vivian viviane wade wanda warren wayne wendy wesley wilfred wilma xavier yan yann yannick yasmin yasmina yolande yves yvette yvon yvonne zara zoe xiaoming jose hans ivan johann van thi lan
jaswinder jaspreet kuldeep kuldip mandeep manpreet sandeep sandip harpreet hardeep gurdeep rajdeep ramandeep sukhdeep sukhpreet navdeep navpreet jasdeep baljit baljinder surjit surinder paramjit parminder kulwinder kulwant balwinder`

const membership = new Map<string, number[]>()
const foreign = new Map<string, Set<number>>()
const known = new Set(others.trim().split(/\s+/u))
rows.trim().split('\n').forEach((row, at) => {
  const [own = '', abroad = ''] = row.split('=')
  const add = (name: string) => {
    known.add(name)
    const list = membership.get(name)
    if (list) { if (!list.includes(at)) list.push(at) } else membership.set(name, [at])
  }
  for (const name of own.trim().split(/\s+/u).filter(Boolean)) add(name)
  for (const name of abroad.trim().split(/\s+/u).filter(Boolean)) {
    add(name)
    foreign.set(name, (foreign.get(name) ?? new Set()).add(at))
  }
})

export const givenGroups = (name: string): readonly number[] => membership.get(name) ?? []
export const isKnownGiven = (name: string): boolean => known.has(name)
/** `nickname` within a language, `other-language` across; null when the two names are not linked. */
export const givenLink = (a: string, b: string): 'nickname' | 'other-language' | null => {
  const shared = givenGroups(a).filter(group => givenGroups(b).includes(group))
  if (shared.length === 0) return null
  return shared.some(group => !foreign.get(a)?.has(group) && !foreign.get(b)?.has(group)) ? 'nickname' : 'other-language'
}
