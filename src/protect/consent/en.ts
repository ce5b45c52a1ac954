import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'consent.past': { status: 422 }, 'consent.too-long': { status: 422 }, 'consent.police-sections': { status: 422 } })

export const en = words({
  'consent.past': 'This end is past. Choose today or a later day.',
  'consent.too-long': 'A consent lasts twelve months at most. Choose an earlier end; it can be given again.',
  'consent.police-sections': 'This purpose may not open these sections. Choose fewer, or another purpose.',
  given: 'She agreed to share part of her file.',
  takenBack: 'She took back a sharing.',
})
