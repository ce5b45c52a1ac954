/** 1,024 plain French words that hurt nobody, written without accents. Any two differ in two letters or more; order matters: a word's place is its ten bits. */
export const frenchWords: readonly string[] = `
abdiquer abeille aboutir abrasif abricot abrupt absolu acacia acajou accepter accolade achat aciduler acompte acquerir acteur actuel adequat adjectif
admettre adopter adoucir adroit adverbe aeronef affecter agencer agiter agrafer agrume aiguille aimable aisance ajuster algebre aliment alliage
allumer alourdir altesse amande amateur ambre amidon amorcer amovible ampleur analyse anaphore ancien anemone anguleux anis annonce anodin anomalie
anormal antidote aperitif apologie appeler appuyer aqueduc arbuste ardeur argent armature arpenter arroser arrosoir article asperge aspirer associer
asticot astuce atlas atrium attirer auberge audible aurore automne avaler avarice averse aviateur avion avoine avril axiome badge bagel baignade
balancer baleine balisage banane banlieue banquier barbier baron barrage basilic bastion batterie baudrier bazar begonia belier benefice berger
bermuda besogne beurre bicycle bijou bilingue billot biologie biscuit bitume blague blaireau bleuet bloquer blouson bobine boiser bolide bondir
bonifier bonus borne bottine bouee bougie boulette bouquet bourdon bourse boutique branche brebis breuvage brillant brique brocoli broderie brouette
broyeur brume bruyant buffle buisson bulletin burin butoir buvard cabanon cabriole cadeau cadre caillou caisson caleche calepin calmer camera campagne
canard canevas cantine caporal capsule capuche caramel carbone cargo carillon carotte cartable cascade cassis castor caution caviar ceinture celeste
central cerebral cerise cerisier cerveau chaise chaleur chambre chandail chapitre charrue chaudron chavirer cheminee chene chequier chercher chevre
chien chignon chiot chocolat chose choux chute cigogne cinema circuler cirque cithare citoyen civil clameur classe client climat cloporte cobalt
cocotier codifier cogner coiffer colere collier colline colombe colza compact comptoir conduire congeler consonne convexe copeau coquille corbeau
corniche corpus cortege costume coude courage couvrir crabe cravate crecelle crepe creuser cribler cristal crocus croire crotale crucial cueillir
cuisine culminer cumin curatif cycle cylindre daigner damier dauphin deborder debrider decaler decider decorer dedale defiler degager dejeuner demain
demeurer denouer depart dephaser deplacer deposer designer destrier devenir devoir diamant dicter digerer digne dimanche dinde dioxyde diriger
discuter dissiper divertir docile doigt domicile donner dorure doseur dotation douceur douter dragon draperie dresser droiture durable duvet ebene
eboulis ecarter echelle eclipse ecluse economie ecouter ecrin ecrivain ecume edifier eduquer effigie effusion elaborer elargir elegant eleve elitisme
elucider emballer embryon emeraude emmener emouvoir emporter encadrer encoche endiguer endroit energie engager englober enjamber enrichir enrobage
entasser entier enumerer envoyer eolien epargne epaule epicerie epilogue epine episode epoque eprouver equerre erable erosion escalier espadon
espiegle esprit essayer essieu estime estrade etagere etanche etatique eteindre eternel ethique etirer etoile etourdir etude euphorie evasion evidence
evolutif exact exaucer exceller exemple exhaler exister expedier exposer exquis extraire fable facette facture faisan fameux fanfare farceur farine
faveur febrile federer fendoir fenouil fermette festival feutre fevrier ficelle fidele figure filature filetage filleul filtrer finir firme fixer
flamant flanelle fleche flexion flore fluide flute foin fondue fontaine forgeron fortune fougere fourneau foyer fraise franchir freiner frere friche
friction froid frontal fruit fusain fusion gagner galaxie galette gambader gardenia garrigue gazon gelatine gelule genie gentil geometre germe gestuel
gibier girafe givre glacier glisser gloire godet golfeur gonfler gouache gouffre goulot gourmand graduel grand grappin gravir grenat griller grimper
gronder grotte grutier guepard guide guitare gymnaste gyrostat hachoir halte hangar haricot harpe hasard herbe herbier hermine hesiter hiberner
hilarant hiver hommage honneur horizon hormone hublot humble humour hydromel hymne igloo illusion imiter immobile impact imprimer incolore indice
inedit infini infusion insecte insigne inspirer intact intuitif inviter ironique ivoire jaillir janvier jardin jauger javelot jeton jeunesse joindre
jongler journal joyau jubiler junior jupon juteux kayak kiosque labial lagune laine laisser lamelle lampe langage lapin laurier lavoir legal legume
levier lezard liberer licence liege lievre ligue limer limonade lineaire lionceau lisiere lithium livreur lointain lombric louer lourd louve loyal
lucide lueur lumiere lundi lustre luxueux macareux madrier magenta magnolia maillet maintien mairie majorer mallette manchot manege manquant manteau
marathon marchand maree marinade marqueur marteler massif matelas matiere maximal medaille mediter meilleur melasse melodie memoire menhir mercredi
merle mesure meteore methode meuble microbe mignon milieu mimique mince minimal minute miroiter mixte moderne mondial moniteur monotone monument
mosaique motif mouette moulin mouton multiple murene murmure museum mustang muter mutuel myrtille mythique nacre nappe natation nature navet navire
nectar negocier nettoyer neutron niche nichoir nitrate noble noisette nombreux normatif notifier nougat nouveau novembre nuage numero nuque nutritif
objectif obscur obstacle obturer occuper octobre octupler odeur officier ogive oisillon olivier omettre onctueux onereux opale opaque opinion opter
orageux orbite oreille orgueil orignal ornement ortie osciller ossature ouate ourson outil ovation oxygene pagaie paisible palmares palper panda
panneau pantalon papaye papoter paradoxe paresse parler parquet parsemer parterre parvenir pastel patelle patin pavillon pavot paysage peignoir pelage
pelle peluche pensif peplum perforer permuter persil petit peuple phoque photon physique pichet piece pieuvre pilote pinede pipette pirogue pistache
pivoter pizza plafond planer plaque plateau pliage plonger plumage poesie pointe poisson poivron polka polygone ponctuel poney portique position
potager potion poulain poussin prairie pratique predire prelude presence prevoir primitif prisme probleme prodige progres prologue propre proteger
proverbe prune public puiser pulsar pupitre pyjama quai quartz question quitter racine radieux raisin rallonge rapide ratisser rayonner reagir
reanimer recif reclamer recolter recycler refaire reformer regalien reglage reiterer rejouer relever remarque remise remplir renard renfort renoncer
renvoi reporter reptile reseda resineux respect resultat retenir retomber reunion revivre richesse rideau rigoler risible rival rocher romance ronce
rondin rosier rotin rotule rouille roulotte royaume ruban ruche rugueux rustique sabler safari saisir saladier salsifis samedi sardine saugrenu sauter
savant scenario schema scinder sculpter secable secouer selectif sembler senateur separer serein serrure sesame sextuple siecle sigle silence simple
siphon sismique situer social sodium soja soluble sommeil somnoler sonde sonnette sorbet sosie souffle soupape source spacieux spatule sphere stable
sternum stipuler strict styliste substrat subvenir sucre suffixe suiveur superbe sureaux suricate sursaut symbole synapse systeme tablette tactile
talent talonner tamiser tapis tarder tartine tatami taureau tendre tenir tenture terne terrasse texte theme thorax tibia timide tiroir titane tituber
tolerant tonique toponyme torche torchon torse totem toupie tournee traction trancher travail tremper tresse triage tricoter tringle tripler triturer
tronc trottoir tuile tunnel tuteur tuyau typhon ultime unanime union unitaire urbain usine usuel vaccin vaillant valable vallon vanille varier vecteur
vegetal veinard vendredi verdure vernir verrou vertu veteran viande vidange vignette vigueur vinaigre virtuose vision visuel vitesse vitrail vivace
vivipare voguer voilier voiture volcan volubile vortex vouloir voyelle xenon yaourt zenith zinnia
`.trim().split(/\s+/)
