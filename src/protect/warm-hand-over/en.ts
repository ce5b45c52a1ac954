import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'warm-hand-over.not-from-here': { status: 409 }, 'warm-hand-over.when': { status: 422 } })

type Other = { other: string }
export const en = words({
  'warm-hand-over.not-from-here': 'Someone changed this, or the referral is over. Read the page again.',
  'warm-hand-over.when': 'Choose a time from now on, within two weeks.',
  agree: ({ other }: Other) => `${other} proposes a time to speak together. Does it suit her and you?`,
  call: ({ other }: Other) => `Speak together: her, you and ${other}`,
  name: ({ other }: Other) => `You said yes to ${other}. Say who expects her.`,
  open: 'Open',
})
