import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, nav: 'Cases', title: 'Cases', lead: 'Yours and your team’s, by last activity.', openOne: 'Open a case', empty: 'No case is yours yet. A call or a person at the door begins one.', label: 'Cases', noName: 'Name not yours to see', more: 'Next page' })
