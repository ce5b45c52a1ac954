import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { title: 'Trajets', lead: 'Où et quand se retrouver. Vous n’avez rien d’autre à savoir, et rien n’est gardé après une semaine.', none: 'Aucun trajet ne vous est demandé.', noName: 'sans nom', act_taken: 'Je le prends', 'act_with her': 'Nous sommes en route', act_there: 'Nous y sommes', act_cannot: 'Je ne peux pas' } satisfies Words<typeof en>
