import { words } from '../../../../platform/i18n/words.ts'
import { groundsEn } from '../words-shared.ts'

export const en = words({
  ...groundsEn, title: 'Screenings', nav: 'Screenings', lead: 'Travellers who may be on the extract. Those who are not leave no row.', label: 'Screenings', empty: 'Nobody waits at a gate.',
  status_probable: 'probable', status_possible: 'possible', state_waiting: 'waiting', state_confirmed: 'confirmed', state_cleared: 'cleared', once: 'cleared once, a second person is needed',
})
