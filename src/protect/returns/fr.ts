import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = { 'returns.days': 'Le jour du départ est après celui du retour. Corrigez l’un des deux.', untold: 'De retour : inscrivez qui a été prévenu, selon quelle loi', unasked: 'Demandez avec qui la personne veut parler', look: 'Voir' }
