import type { KitWords } from './en.ts'
import { typesetAll } from './typeset.ts'

const end = (until: string | null): string => (until === null ? 'Aucune fin n’est fixée.' : `Jusqu’au ${until}.`)
const when = (on: string | null): string => (on === null ? '' : `, le ${on}`)
const some = (count: number, one: string, many: string): string => `${count} ${Math.abs(count) < 2 ? one : many}`

export const fr = typesetAll({
  back: 'Retour', change: 'Modifier', clear: 'Effacer', close: 'Fermer', goOn: 'Continuer', more: 'Plus', optional: '(peut rester vide)', pause: 'Pause', play: 'Lecture',
  remove: 'Retirer', skip: 'Passer', tryAgain: 'Réessayer', undo: 'Annuler', leave: 'Quitter cette page', skipToContent: 'Aller à la page', messages: 'Messages',
  main: 'Principal', mainTabs: 'Principal, en bas', you: 'Vous', sections: 'Sections', until: text => `jusqu’au ${text}`,
  demo: 'Démonstration : n’inscrivez aucune personne réelle.', practice: 'Exercice.', practiceMeans: 'Rien n’est envoyé, compté ni vu par d’autres.', endPractice: 'Terminer l’exercice',

  chipMust: 'indispensable', chipLike: 'si possible', chipHers: 'souhait de la personne',
  knotPast: 'fait', knotNow: 'maintenant', knotToCome: 'à venir', knotLate: 'en retard',
  fitsBecause: 'Convient car', traded: 'Compromis', askFirst: 'À demander', ruledOutBy: 'Écarté par', opensMore: count => `en ouvre ${count} de plus`,
  withheld: 'retenu', unconfirmed: 'pas encore confirmé', unconfirmedSince: day => `pas encore confirmé, ${day}`, secondary: 'source indirecte',
  readOn: day => `lu le ${day}`, inForceSince: day => `En vigueur depuis le ${day}.`,

  listCount: count => `${count} en tout`, nothingMatches: 'Rien ne correspond. Essayez moins de lettres.',
  stillLooking: 'Recherche en cours. Vous pouvez continuer.', nothingLost: 'Ce que vous avez écrit est gardé.',
  offlineSince: time => `Aucune connexion depuis ${time}.`, changesWait: count => `${some(count, 'changement attend', 'changements attendent')} ici, sous chiffrement.`,
  nothingHere: 'Il n’y a rien ici pour vous.', nothingHereNext: 'Vérifiez l’adresse, ou repartez de votre journée.', backToMyDay: 'Retour à ma journée',
  noLongerYours: 'N’est plus à vous de voir', nothingAsked: 'Rien ne vous est demandé.',
  yourVersion: 'La vôtre', otherVersion: 'Changé entre-temps', neitherLost: 'Vous choisissez. L’autre reste dans le récit.', keepThis: 'Garder celle-ci', keepBoth: 'Garder les deux',

  standingLabel: 'Pourquoi vous voyez ceci',
  standingConsent: ({ who, on, purpose, until }) => `Vous voyez ceci parce que **${who} a donné son accord**${when(on)}, pour **${purpose}**. ${end(until)}`,
  standingOwn: ({ who }) => `Ce dossier est le vôtre, **${who}**.`,
  standingLaw: ({ who, on, purpose, until }) => `Vous voyez ceci en vertu de **${who}**${when(on)}, pour **${purpose}**. ${end(until)}`,
  standingAgreement: ({ who, on, purpose, until }) => `Vous voyez ceci comme membre de **${who}**${when(on)}, pour **${purpose}**. ${end(until)}`,
  standingCustody: ({ who, on, purpose, until }) => `Vous voyez ceci parce que **${who}** garde ce dossier${when(on)}, pour **${purpose}**. ${end(until)}`,
  standingEmergency: ({ who, on, purpose }) => `Vous avez ouvert ceci en urgence, au titre de **${who}**${when(on)}, pour **${purpose}**.`,
  emergencyReason: 'Votre motif :', emergencyTold: 'Le responsable du dossier en est avisé, et la personne le verra sur sa page.',
  minutesLeft: minutes => (minutes <= 0 ? 'Le temps est écoulé.' : `Il reste ${some(minutes, 'minute', 'minutes')}.`),
  whoCanSee: 'Qui peut voir ceci', andOthers: 'et d’autres', nobodyFromPolice: 'Cette liste ne montre personne de la police.', shownLater: 'Certaines ouvertures ordonnées par la loi peuvent être montrées plus tard.',
  notYours: 'Pas à vous de voir',

  takeItBack: 'Le reprendre', takenBackNow: 'Repris. Dès maintenant, on ne peut plus l’ouvrir.', waitingToBeSent: 'En attente d’envoi. Ce n’est pas encore repris.',
  quoted: words => `« ${words} »`,

  charactersLeft: left => (left < 0 ? `${some(-left, 'caractère', 'caractères')} de trop` : left < 2 ? `${left} caractère restant` : `${left} caractères restants`),
  formErrors: count => (count === 1 ? 'Une réponse est à changer' : `${count} réponses sont à changer`),
  partialDateHelp: 'Aussi près que vous le savez : un jour, « printemps 2024 », « avant le bébé ».', keptInWords: 'Gardé dans vos mots.', understoodAs: text => `Lu comme ${text}.`,
  spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver',
  mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.', hoursTotal: total => `${total} heures en tout`,

  itSeemsYouLost: 'Il semble que vous ayez perdu', youCanAskFor: 'Vous pouvez demander', askAnyway: 'Demandez quand même',
  clockDays: left => (left === 0 ? 'aujourd’hui' : left < 0 ? `${left === -1 ? 'jour' : 'jours'} de retard` : `${left === 1 ? 'jour restant' : 'jours restants'}`), clockUntil: day => `jusqu’au ${day}`,

  roomsFree: ({ free, said, minutes }) => `${said ?? (free === 0 ? 'aucune chambre libre' : some(free, 'chambre libre', 'chambres libres'))}, il y a ${minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`}`,
  notKnownSince: since => `inconnu depuis ${since}`,
  roomFree: 'Libre', roomHeld: 'Retenue', roomTaken: 'Occupée', roomOut: 'Hors service', tallyFree: 'libres', tallyHeld: 'retenues', tallyTaken: 'occupées', tallyOut: 'hors service',
  beds: ({ beds, cot }) => `${some(beds, 'lit', 'lits')}${cot ? ', berceau' : ''}`,

  sameAsTable: 'La même chose en tableau', chartSource: day => `En date du ${day}.`,
  courtBar: ({ used, ceiling, added, ends, state }) =>
    `${used} mois sur ${ceiling}${added === null ? '' : `, ${added} mois imputés à la défense ajoutés au plafond`}${ends === null ? '; aucune fin de procès n’est fixée' : `; fin du procès fixée à ${ends} mois`}${{ inside: '', soon: '; le plafond est proche', past: '; le plafond est dépassé' }[state]}.`,
  legendToday: 'aujourd’hui', legendCeiling: 'plafond : 18 mois à la cour provinciale, 30 à la cour supérieure', legendTrial: 'fin du procès fixée', legendDefence: 'délai de la défense, ajouté au plafond',
  fromTo: ({ from, to }) => (from === to ? from : `de ${from} à ${to}`), scrubberStart: 'De', scrubberEnd: 'À',

  node_person: 'personne', node_protected: 'personne protégée', node_phone: 'téléphone', node_place: 'lieu', node_payment: 'paiement', node_ad: 'annonce', weakLink: 'une seule source faible',
  networkNode: ({ kind, label, links, key }) => `${kind}${label === '' ? '' : ` ${label}`}, ${some(links, 'lien', 'liens')}${key ? ', se démarque' : ''}`,
  printedFor: ({ purpose, reader, on }) => `Imprimé pour ${purpose}, par ${reader}, ${on}.`,
} satisfies KitWords)
