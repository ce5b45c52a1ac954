import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Practice', lead: 'Try anything without reaching anyone.', now: 'You are practising.',
  whatTitle: 'What practice is', invented: 'Use invented people only: colleagues of your agency who practise may see what you write.', nobody: 'Nothing is sent, counted or seen outside, and nothing real is shown.', nightly: 'All of it is wiped each night at four, Eastern time.', outside: 'Rooms, money and messages are refused here: they would reach someone.',
  begin: 'Begin practice', end: 'End practice', sideTitle: 'Where you sit', desk: 'at the desk', house: 'at the house', sideLead: 'What the desk sends, the house answers. Change sides to see both.', beHouse: 'Sit at the house', beDesk: 'Sit at the desk',
})
