import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'consent.past': { status: 422 }, 'consent.too-long': { status: 422 }, 'consent.police-sections': { status: 422 }, 'consent.not-yet': { status: 422 }, 'consent.witness-self': { status: 422 }, 'consent.witness-needed': { status: 422 }, 'consent.nothing-signed': { status: 422 } })

export const en = words({
  'consent.past': 'This end is past. Choose today or a later day.',
  'consent.too-long': 'A consent lasts twelve months at most. Choose an earlier end; it can be given again.',
  'consent.police-sections': 'This purpose may not open these sections. Choose fewer, or another purpose.',
  'consent.not-yet': 'The day she gave it is not here yet. Choose today or an earlier day.',
  'consent.witness-self': 'Who asks cannot be the witness. Choose someone else who was there.',
  'consent.witness-needed': 'A witness is needed here. Choose who was there.',
  'consent.nothing-signed': 'Words spoken have no scan. Choose paper, or leave out the scan.',
  given: 'She agreed to share part of her file.',
  takenBack: 'She took back a sharing.',
})
