import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({
  'emergency.too-many': { status: 429 }, 'emergency.second': { status: 422 }, 'emergency.unconfirmed': { status: 409 }, 'emergency.other-number': { status: 409 },
  'emergency.own-review': { status: 403 }, 'emergency.reviewed': { status: 409 },
})

export const en = words({
  'emergency.too-many': 'You asked five times in one day. Ask a colleague of the emergency desk to ask.',
  'emergency.second': 'Name a colleague of your agency, at the emergency desk or supervising, other than yourself.',
  'emergency.unconfirmed': 'Your colleague has not confirmed yet. Call them, then open again.',
  'emergency.other-number': 'This is not the number that you asked for. Check it, or ask again with the right one.',
  'emergency.own-review': 'You opened or confirmed this yourself. Another supervisor reviews it.',
  'emergency.reviewed': 'This opening was reviewed already. Read the list again.',
  asksYou: ({ who }: { who: string }) => `${who} asks you to confirm an emergency opening`,
  minutesLeft: ({ n }: { n: number }) => `${n} min left to answer`,
  answer: 'Answer',
  toReview: 'An emergency opening is to be reviewed',
  review: 'Review',
  wasOpened: ({ who }: { who: string }) => `Opened in an emergency by ${who}`,
  look: 'Look at the case',
})
