import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = { 'interpreters.not-hers': 'Elle ne veut pas de cette personne comme interprète. Choisissez-en une autre.', toConfirm: 'Une interprète n’a pas encore confirmé', comes: 'Une interprète est réservée', wasThere: 'Une interprète était réservée : quelqu’un est venu?', look: 'Voir' }
