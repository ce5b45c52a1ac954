import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'rota.settled': 'Une de ces choses n’attend plus. Relisez la page et choisissez de nouveau.',
  'rota.cover-days': 'Les jours ne vont pas. Choisissez une fin à venir, après le début et d’ici six mois.',
  youCover: ({ absent }) => `Vous remplacez ${absent}`,
  untilDay: ({ day }) => `Jusqu’à la fin du ${day}.`,
  onCallNow: ({ team }) => `Vous êtes de garde maintenant pour ${team}`,
  onCallSoon: ({ team }) => `Vous êtes de garde ce soir pour ${team}`,
  until: ({ clock }) => `Jusqu’à ${clock}.`,
  seeRota: 'Voir la garde',
  handsOver: ({ name }) => `${name} vous passe le relais`,
  readIt: 'Lire',
} satisfies Words<typeof en>
