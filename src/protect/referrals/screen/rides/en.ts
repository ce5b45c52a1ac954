import { words } from '../../../../platform/i18n/words.ts'

export const en = words({ title: 'Rides', lead: 'Where and when to meet. Nothing else is yours to know, and nothing is kept after a week.', none: 'No ride is asked of you.', noName: 'no name', act_taken: 'I take it', 'act_with her': 'We are on the way', act_there: 'We are there', act_cannot: 'I cannot' })
