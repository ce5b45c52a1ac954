import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

const after: Readonly<Record<string, string>> = { '24 h': 'Un jour', '7 d': 'Une semaine', '30 d': 'Un mois' }

export const fr = {
  recallUnwritten: 'Elle a repris un oui. Plus rien ne s’ouvre, mais l’autre côté n’a pas été prévenu.', answerUnwritten: 'Une maison a répondu à une retenue, et la demande ne le dit pas encore.', followUnwritten: 'Un dossier a une nouvelle personne responsable. Celle d’avant reçoit encore les nouvelles de ses demandes, et la nouvelle ne les reçoit pas.',
  'referrals.not-from-here': 'Cette étape n’est pas possible maintenant. Quelqu’un a peut-être répondu; relisez la page.',
  'referrals.word': 'Ce n’est pas le mot qui lui a été donné. Redemandez-lui, ou notez qu’elle dit être arrivée.',
  'referrals.which-place': 'Aucun lieu n’est choisi. Choisissez un lieu, ou retenez d’abord une chambre.',
  'referrals.no-yes': 'Elle n’a pas dit oui à la première phrase. Sans ce oui, rien n’est envoyé.',
  'referrals.until': 'La fin est passée ou dépasse douze mois. Choisissez un autre jour.',
  waitsReceiver: ({ other }) => `${other} demande si vous avez une place`,
  late: ({ other }) => `Pas encore de réponse de ${other}. Demandez au lieu suivant.`,
  climbs: ({ other }) => `Une demande à ${other} attend depuis deux fois son délai`,
  needsAnswer: ({ other }) => `${other} a une question pour elle`,
  noShow: () => 'Elle n’est pas arrivée. Faites la vérification de sécurité qu’elle a acceptée.',
  declined: ({ other }) => `${other} n’a pu l’accueillir. D’autres lieux peuvent convenir.`,
  recalledBoth: () => 'Elle a choisi un autre chemin. Rien ne vous est demandé.',
  endedBoth: () => 'Une demande a pris fin. Rien ne vous est demandé.',
  arrival: ({ other }) => `${other} l’attend. Y est-elle?`,
  toServe: () => 'Elle est arrivée. Dites quand votre soutien commence.',
  houseCloses: ({ other }) => `${other} ferme. Voyez le lieu suivant pour elle.`,
  noFile: 'Vous n’y avez plus accès',
  open: 'Ouvrir',
  readIt: 'Lire',
  askHer: 'Lui demander',
  checkBack: ({ after: when }) => `${after[when] ?? when} depuis son arrivée\u00a0: demandez-lui comment elle va`,
  rideAsked: 'Un trajet vous est demandé',
  rideTaken: 'Un trajet que vous avez pris',
  rideWhy: 'Un point de rencontre et une heure, rien d’autre.',
} satisfies Words<typeof en>

export const moved: Readonly<Record<string, string>> = {
  sent: 'Une place a été demandée.', seen: 'Le lieu l’a lu.', 'needs information': 'Le lieu a une question.', accepted: 'Un lieu a une chambre pour elle.', declined: 'Le lieu n’a pu l’accueillir.',
  arrived: 'Elle y est, dit-elle.', 'no-show': 'Elle n’est pas arrivée; une vérification de sécurité est ouverte.', 'in service': 'Le soutien sur place a commencé.', ended: 'La demande a pris fin.', recalled: 'Elle a choisi un autre chemin.', closes: 'La maison a un dernier jour. Le lieu suivant est sur la page.', 'stays open': 'La maison reste ouverte, finalement.',
}
