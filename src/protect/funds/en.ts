import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'funds.not-enough': { status: 409 }, 'funds.answered': { status: 409 } })

const uses: Readonly<Record<string, string>> = { taxi: 'A taxi', hotel: 'A hotel night', phone: 'A phone', food: 'Food', medicine: 'Medicine', papers: 'Papers' }
const dollars = (cents: number) => new Intl.NumberFormat('en-CA', { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }).format(cents / 100)

export const en = words({
  'funds.not-enough': 'No fund for this use has that much left. Refuse with a reason, or open a fund.',
  'funds.answered': 'This request was answered already. Read the list again.',
  asked: ({ use, cents }: { use: string; cents: number }) => `${uses[use] ?? use}, ${dollars(cents)}, is asked for tonight`,
  approved: ({ use, cents }: { use: string; cents: number }) => `${uses[use] ?? use}, ${dollars(cents)}: approved`,
  refused: ({ use, cents }: { use: string; cents: number }) => `${uses[use] ?? use}, ${dollars(cents)}: not given. Find another way.`,
  aCall: 'On a call',
  answer: 'Answer',
  readIt: 'Read',
  storyAsked: 'Money for tonight was asked for.',
  storyApproved: 'Money for tonight was approved.',
  storyRefused: 'Money for tonight was not given.',
})
