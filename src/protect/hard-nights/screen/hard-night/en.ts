import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Hard night', title: 'A hard night', lead: 'No reason is asked, nobody counts them, and it is gone after 30 days. A supervisor is told, to offer relief.', mark: 'Tonight was hard',
  mine: 'Yours', none: 'You marked none.', told: 'a supervisor was told', offered: 'relief was offered', colleagues: 'Colleagues', nobody: 'Nobody marked a hard night.', offer: 'I offered relief',
})
