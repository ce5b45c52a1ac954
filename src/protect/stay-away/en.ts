import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'stay-away.asked-before': { status: 409 }, 'stay-away.not-near': { status: 409 } })

export const en = words({
  'stay-away.asked-before': 'This house was asked already. A house is asked once for a referral; its answer stands.',
  'stay-away.not-near': 'What she stays away from does not reach the area of this house. There is nothing to ask.',
  whichSide: 'On which side is your door?', onlyYou: 'Only your house can say. Nobody else knows your address.', answer: 'Answer', look: 'Look',
  mustConfirm: 'A house near what she stays away from: ask it', waits: 'A house is asked on which side its door is', inside: 'Inside what she stays away from: find another place now',
})
