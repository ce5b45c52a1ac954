import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({
  'liability.no-team': { status: 409 }, 'liability.no-name': { status: 409 }, 'liability.own-services': { status: 409 }, 'liability.exploited': { status: 409 }, 'liability.whose': { status: 409 },
  'liability.exception': { status: 409 }, 'liability.open': { status: 409 }, 'liability.does-not-fit': { status: 409 }, 'liability.there-already': { status: 409 },
})
type Cited = { cite: { en: string; fr: string } }

export const en = words({
  'liability.no-team': 'You are in no team yet. Ask your administration to add you to one.',
  'liability.no-name': ({ cite }: Cited) => `No name is kept of someone whose own services are concerned, or who is exploited (${cite.en}). Offer support instead.`,
  'liability.own-services': ({ cite }: Cited) => `Nobody is accused over the sale of their own services: ${cite.en}. Nothing was recorded. Offer support; it asks nothing in return.`,
  'liability.exploited': ({ cite }: Cited) => `This person is marked as exploited. No count is held here; see ${cite.en} with counsel. Offer support; it asks nothing in return.`,
  'liability.whose': ({ cite }: Cited) => `Nobody has said whose services these are. For one’s own, the immunity holds: ${cite.en}. Find out first.`,
  'liability.exception': ({ cite }: Cited) => `An exception stands: ${cite.en}. Read what would lose it, and add facts if there are any.`,
  'liability.open': ({ cite }: Cited) => `An answer is missing: ${cite.en}. Add the fact, then propose again.`,
  'liability.does-not-fit': ({ cite }: Cited) => `The facts do not fit this provision (${cite.en}). Choose one that is shown as fitting.`,
  'liability.there-already': 'This count is proposed already. Read the file again.',
  openOf: ({ n }: { n: number }) => (n === 1 ? 'One person in a charge file has no count yet' : `${n} people in a charge file have no count yet`),
  look: 'Look',
})
