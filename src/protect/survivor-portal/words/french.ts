/** 2,048 plain French words that hurt nobody, written without accents. Any two differ in two letters or more; order matters: a word's place is its eleven bits. */
export const frenchWords: readonly string[] = `
abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abricot abriter abrupt absence absolu abyssal acacia academie acajou acarien accepter
acclamer accolade accordeon accroche accuser achat acheter aciduler acier acompte acquerir acronyme acteur actif actuel adepte adequat adhesif
adjectif adjuger admettre admirer adopter adorer adoucir adresse adroit adulte adverbe aerer aeronef affaire affecter affiche agencer agile agiter
agrafer agreable agrume aider aiguille aiguillon ailier aimable airelle aisance ajouter ajuster alarmer alchimie alerte algebre algue aliment alleger
alliage allouer allumer alouette alourdir alpaga altesse alveole amande amateur ambigu ambre amenager amidon amiral amorcer amour amovible amphibie
ampleur amusant analyse ananas anaphore anatomie ancien aneantir anemone angle anguleux animal anis annexer annonce annuel anodin anomalie anonyme
anormal antenne antidote apaiser aperitif aplanir apologie appareil appeler apporter appuyer aquarelle aquarium aqueduc arbitre arbuste archipel
ardeur ardoise argent arlequin armature armoire arpenter arriver arroser arrosoir arteriel artichaut article aspect asperge asphalte aspirer assiette
associer assurer asticot astre astuce atelier atlas atome atrium attentif attirer aubaine auberge audace audible augurer aurore automne autruche
avaler avancer avarice avenir averse aveugle aviateur avide avion aviser avoine avouer avril axial axiome azalee badge bagage bagel baguette baignade
balai balancer balancoire balcon baleine balisage bambou banane bancaire banlieue banniere banquette banquier barbeau barbier baril baron barque
barrage barrique basilic bassin bastion bateau batterie baudet baudrier bavarder bazar becasse begonia belette belier benefice berceau berger berline
berlingot bermuda besace besogne betail betterave beurre biberon bicycle bidule bigarreau bijou bilan bilingue billard billot binaire biologie biotype
biscuit bison bitume bizarre blague blaireau blanchir bleuet blond bloquer blouse blouson bobard bobine boire boiser bolet bolide bonbon bondir
bonheur bonifier bonnet bonus bordure borne botte bottine boucle bouee boueux bougie boulanger boulette boulon bouquet bouquin bourdon bourgeon bourse
boussole boutique boxeur branche brave brebis breche breuvage bricoler brillant brindille brioche brique brochure brocoli broder broderie bronzer
brouette brousse broyeur brume brusque bruyant buffet buffle buis buisson bulbe bulletin bureau burin butiner butoir buvable buvard buvette cabanon
cabine cabriole cachemire cachette cadeau cadran cadre cafeine caillou caisson calculer caleche calecon calendrier calepin calibre calmer camarade
camera camion camomille campagne canal canard caneton canevas canot cantine capable caporal caprice capsule capter capuche capucine caramel caravane
carbone cardamome cargo caribou carillon carnet carotte carreau cartable carton cascade casier casserole cassis cassonade cassure castor causer
caution cavalier caviar cedille ceinture celeri celeste cellule cendrier central cercle cerebral cerf cerise cerisier cerner cerveau cesser chaise
chalet chaleur chaloupe chambre champignon chance chandail chandelle chapelle chapiteau chapitre charbon charrette charrue chaton chaudron chaumiere
chaussette chausson chavirer chemin cheminee chemise chene chenille chequier chercher cheval chevre chevreuil chicoree chien chiffre chignon chimere
chiot chlorure chocolat choisir chose chouette choux chrome chute ciboulette cigale cigogne cimenter cinema cintrer circuler cirer cirque citerne
cithare citoyen citron citrouille civil clairiere clairon clameur claquer clarinette classe clavier clementine client cligner climat cloche clochette
cloporte cloture cobalt cocasse coccinelle cocotier coder codifier coffre cogner cohesion coiffer coincer colere colibri collier colline colmater
colombe colonel colza comedie compact compote comptoir concert concombre conduire confier confiture congeler connoter consonne contact convexe copain
copeau copie coquelicot coquille corail corbeau corbeille cordage cornemuse corniche corpus correct cortege cosmique costume coton cotonnier coude
coupure courage courgette courrier couvercle couverture couvrir coyote crabe crapaud cravate crayon crecelle cremeux crepe cresson creuser crevette
cribler criquet cristal critere crocus croire croissant croquer crotale crouton crucial cubique cueillir cuillere cuisine cuivre culminer cultiver
cumin cumuler curatif curseur cycle cygne cylindre cypres daigner dalle damier danseur dauphin debiter deborder debrider debutant decaler decembre
decider declarer decorer decupler dedale deductif defiler defrayer degager degivrer dejeuner delice demain demander demeurer denicher denouer dentelle
depart depenser dephaser deplacer depliant deposer descente designer dessiner destrier detacher devenir deviner devoir dialogue diamant diapason
dicter differer digerer digital digne diluer dimanche diminuer dinde dindon dioxyde directif diriger discuter disposer dissiper distance divertir
diviser docile docteur doigt domaine domicile donateur donner dortoir dorure dosage doseur dossier dotation double douceur doudou douter doyen dragon
draper draperie dresser dribbler droiture duplexe durable durcir duvet dynastie ebene eblouir eboulis ecaille ecarter echarpe echelle eclairer eclipse
eclore ecluse ecole economie ecorce ecouter ecremer ecrin ecrivain ecrou ecume ecureuil edifier edredon eduquer effectif effigie effort effusion
egaliser eglantine elaborer elan elargir electron elegant elephant eleve eligible elitisme eloge elucider eluder emballage emballer embellir
embouchure embryon emeraude emission emmener emotion emouvoir employer emporter emulsion encadrer enchere encoche encrier endiguer endosser endroit
enduire energie enfouir engager engin englober enigme enjamber enjeu enlever enrichir enrobage enseigne entasser entendre entier entourer enumerer
enveloppe enviable envoyer enzyme eolien epaissir epargne epatant epaule epicea epicerie epier epilogue epinard epine epingle episode epitaphe epoque
epreuve eprouver equerre equipe erable eriger erosion escabeau escalier escargot espadon espece espiegle espoir esprit esquiver essayer essence essieu
essorer estime estomac estrade estragon etagere etaler etanche etang etatique eteindre etendoir eternel ethanol ethique ethnie etirer etoffer etoile
etonnant etourdir etrange etude etui euphorie evaluer evasion eventail evidence eviter evolutif evoquer exact exagerer exaucer exceller excitant
exemple exercer exhaler exhorter exister exotique expedier explorer exposer exprimer exquis extensif extraire exulter fable fabuleux facette facile
facture faiblir faisan falaise fameux famille fanfare farceur farfelu farine faucon faveur favori febrile feconder federer felin fendoir fenetre
fenouil fermer fermette ferveur festival feuille feutre feve fevrier ficeler ficelle fictif fidele figuier figure filature filet filetage filiere
filleul filmer filtrer financer finir fiole firme fissure fixer flairer flamant flamme flanelle flasque fleche fleur flexion flocon flore fluctuer
fluide flute fluvial foin fonderie fondue fongible fontaine foret forgeron formuler fortune fossile fougere fourchette fourmi fourneau fournil foyer
fragile fraise fraisier framboise franchir fregate freiner frelon frere friable friche friction frisson froid fromage frontal frotter fruit fumet
fusain fuseau fusion futur gagner gaillard galaxie galerie galette galop gambader garantir gardenia gargouille garnir garrigue gazelle gazon geant
gelatine gelinotte gelule general genie genou gentil geologie geometre geranium germe germoir gestuel geyser gibier gicler girafe gite givre glace
glacier glaise glisser globe gloire glorieux godet golfeur gomme gonfler gorille gouache goudron gouffre goujon goulot goupille gourmand goutte
gouttiere graduel graine grand grappe grappin gratuit gravir gravure grenat griffure griller grillon grimper grive gronder grotte groupe grutier
gruyere guepard guichet guide guimauve guitare gustatif gymnaste gypse gyrostat habitude hachoir haie halte hameau hangar hanneton haricot harmonica
harmonie harpe harpon hasard helium herbe herbier herisson hermine heron hesiter heureux hiberner hibou hilarant histoire hiver homard hommage
homogene honneur honorer horizon horloge hormone housse hublot huileux humble humide humour hydromel hygiene hymne idylle igloo iguane illusion image
imiter immense immobile immortelle immuable impact imperial imprimer incliner incolore indexer indice inductif inedit inexact infini informer infusion
inscrire insecte insigne insolite inspirer instinct instrument intact intense intuitif inventer inviter invoquer ironique irradier ivoire jaguar
jaillir jambe janvier jaquette jardin jarre jauger jaune javelot jetable jeton jeudi jeunesse joindre joncher jongler jonquiere joueur journal jovial
joyau joyeux jubiler jumelles junior jupe jupon juriste juteux juvenile kayak kimono kiosque label labial lactose lagune lainage laine laisser laitier
lamelle laminoir lampe lanceur langage lanterne lapin largeur laurier lavabo lavoir lecture legal leger legume lettre levier lexique lezard liasse
liberer libre licence licorne liege lievre ligature ligue limande limer limite limonade limpide lineaire lingot lionceau liquide lisiere lister
lithium littoral livreur logique lointain loisir lombric loterie louer loupiote lourd loutre louve loyal lucane lucide lucratif lueur luisant lumiere
lunaire lundi luron lustre luth luxueux luzerne macareux machine madrier magasin magenta magique magnolia maigre maillet maillon maintien mairie
maison majorer malachite malaxer mallette mammouth manchot mandater manege maniable manquant mante manteau manuel marathon marbre marchand mardi maree
marin marinade maritime marmelade marqueur marron marteler mascotte massif matelas materiel matiere mauve maximal meconnu medaille medecin mediter
meduse meilleur melange melasse meleze melodie membre memoire mener menhir mentor mercredi merite merle messager mesure metal meteore methode metier
meuble miauler microbe miette mignon migrer milieu million mimique mimosa mince mineral minimal minorer minute miracle miroiter mitaine mixte mobile
moderne moelleux mondial moniteur monnaie monotone montagne monument morceau mosaique moteur motif mouche mouette moufle moulin mousson mouton mouvant
multiple muraille murene muret murmure musette museum musicien mustang mutation muter mutuel myriade myrtille mystere mythique nacelle nacre nageur
nappe narrer natation nation nature nautique navet navette navire nebuleux nectar nectarine neflier negocier neige nettoyer neurone neutron neveu
niche nichoir nickel nitrate niveau noble nocturne noisette nomade nombreux nommer normatif notable notifier notoire nougat nourrir nouveau novateur
novembre novice nuage nuancer numero nuptial nuque nutritif oasis objectif oboe obscur observer obstacle obtenir obturer occasion occuper ocean
octobre octroyer octupler oculaire odeur odorant officier offrir ogive oiseau oisillon olfactif olivier ombrage omettre onctueux onduler onereux
onirique opale opaline opaque operer opinion opportun opter optique orageux orange orbite orchestre ordonner oreille organe orgueil orifice orignal
ormeau ornement orque ortie osciller osmose ossature otarie ouate ouragan ourson outarde outil ouvrage ovation oxyde oxygene ozone pagaie page
paisible palace palmares palourde palper panache panda pangolin panneau panorama pantalon pantoufle papaye papier papoter papyrus paradoxe parcelle
paresse parfumer parler parole parquet parrain parsemer partager parterre parure parvenir passion pastel pasteque patelle patience patin patron
pavillon pavoiser pavot paysage peigne peignoir peintre pelage pelican pelle pelouse peluche pendule pensif pepite peplum perdrix perforer periode
permuter perplexe persil petale petit petrir peuple pharaon phoque photon phrase physique piano pichet pictural piece pierre pieuvre pigeon pilote
pinceau pinede pintade pipette piquer pirogue pirouette piscine pistache piston pivoter pixel pizza placard plafond plaisir planer plaque plastron
plateau plexus pliage plomb plonger pluie plumage pochette poesie poete pointe poirier poisson poivre poivron polaire polka pollen polygone pommade
ponctuel ponderer poney portail portique position posture potager poteau potion pouce poulain pourpre poussin pouvoir prairie praline pratique
precieux predire prefixe prelude prenom presence pretexte prevoir primeur primitif prince prisme probleme proceder prodige profond progres projeter
prologue promener propre prospere proteger prouesse proverbe prudence prune pruneau public puceron puiser pulpe pulsar punaise pupitre puzzle pyjama
pyramide quai quartz quasar question quietude quitter quotient racine raconter radieux ragondin raisin ralentir rallonge ramasser rapide rasage
ratisser ravin rayonner reactif reagir realiser reanimer recevoir recif reciter reclamer recolter reculer recycler rediger refaire reflexe reformer
refrain regalien region reglage regulier reiterer rejeter rejouer relatif relever relief remarque remede remise remonter remplir remuer renard renfort
renifler renoncer rentrer renvoi replier reporter reprise reptile requin reseda reserve resineux resoudre respect rester resultat retablir retenir
reticule retomber retracer reunion reussir revivre revulsif richesse rideau rieur rigoler rincer risible rituel rival riviere rocher rocheux romance
rompre ronce rondelle rondin roseau rosier rotatif rotin rotor rotule rouge rouille rouleau roulotte routine royaume ruban rubis ruche ruelle rugueux
ruisseau rustique rythme sabler sacoche safari sagesse saisir salade saladier salamandre salon salsifis saluer samedi sandale sarbacane sardine
sarriette saturer saugrenu saumon sauter sauterelle savant savonner scenario sceptre schema science scinder score sculpter seance secable secher
secouer sejour selectif semaine sembler semoule senateur sensible sentinelle separer sequence serein serieux serrure serum sesame sextuple sideral
siecle siffler sigle signal silence silicium simple sincere siphon sirop sismique sittelle situer skier social socle sodium soigneux soja soleil
soluble sombre sommeil sommet somnoler sonde songeur sonnette sonore sorbet sortir sosie soudure souffle soulever soupape soupiere source souvenir
spacieux spatial spatule special sphere spiral stable station sternum stimulus stipuler strict studieux styliste sublime substrat subtil subvenir
succes sucre sucrier suffixe suggerer suiveur sulfate superbe supplier sureaux surface suricate surprise sursaut syllabe symbole symetrie synapse
syntaxe systeme tablette tablier tactile tailler talent talisman talonner tambour tambourin tamiser tangible tapis taquiner tarder tarif tartine tasse
tatami taupe taupiniere taureau temporel tendre teneur tenir tension tenture terminer terne terrasse terrier texte theiere theme theorie thorax thym
tibia tiede timide tirelire tiroir tissu titane titre tituber toboggan tolerant tomate tonique tonneau toponyme toque torche torchon torrent torse
tortue totem toucher toupie tournage tournee tourniquet tousser traction train trancher trapeze travail trefle tremper tresor tresse treuil triage
tricot tricoter trilogie tringle triomphe tripler triturer trivial tronc tropical trottoir troupeau tuile tulipe tunnel turbine tuteur tutoyer tuyau
tympan typhon typique ultime ultrason unanime unifier union unique unitaire univers urbain usage usine usuel utopie vaccin vague vaillant vaisseau
valable valise vallon valve vanille vapeur varier vaste vecteur vedette vegetal vehicule veilleuse veinard veloce vendredi venerer verdure verin
vernir verrou verser vertu veston veteran viaduc viande victoire vidange video vignette vignoble vigueur village vinaigre violon virtuose visage
vision visqueux visuel vital vitesse viticole vitrail vitrine vivace vivipare vocation voguer voile voilier voisin voiture volaille volcan voltiger
volubile volume vortex voter vouloir voyage voyelle wagon xenon yacht yaourt zebre zenith zeste zinnia zoologie
`.trim().split(/\s+/)
