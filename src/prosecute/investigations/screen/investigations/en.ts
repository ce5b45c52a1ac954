import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, title: 'Investigations', nav: 'Investigations', lead: 'Those of your unit, by what moved last.', label: 'Investigations', empty: 'Your unit has no investigation here yet. Open one with the number your own system gave it.', openOne: 'Open an investigation' })
