import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'What she stays away from', nav: 'Stays away from', lead: 'Only the house knows where its door is. It says on which side, once.',
  houses: 'Houses that were asked to take her in', questions: 'Asked of your house', none: 'No house near what she stays away from was asked to take her in.',
  zone: ({ place, km }: { place: string; km: number }) => `${km} km around ${place}`,
  agrees: 'She agrees that this house learns the town and the distance, and nothing more.', ask: 'Ask this house', notAsked: 'must confirm', waits: 'no answer yet', outside: 'outside, says the house', inside: 'inside, says the house', over: 'not asked any more',
  doorQuestion: 'Is your door outside all of these?', yesOutside: 'Yes, outside', noInside: 'No, inside', noInsideNote: 'A no declines the referral for safety. No reason leaves your house.',
})
