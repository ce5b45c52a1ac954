import { words } from '../../../../platform/i18n/words.ts'
import { cardEn } from '../card-words.ts'

export const en = words({ ...cardEn, title: 'Card for the gate', lead: 'What may lawfully be done now, by whom, on what section. It is open to you for a day.', back: 'Back to the gate' })
