import type { Words } from '../../../platform/i18n/words.ts'
import { words } from '../../../platform/i18n/words.ts'

export const groundsEn = words({ 'ground_departure-of-registrant': 'departure of a registrant', 'ground_return-of-registrant': 'return of a registrant', 'ground_high-risk-child-offence': 'high risk to children' })
export const groundsFr = { 'ground_departure-of-registrant': 'départ d’une personne inscrite', 'ground_return-of-registrant': 'retour d’une personne inscrite', 'ground_high-risk-child-offence': 'risque élevé pour les enfants' } satisfies Words<typeof groundsEn>
