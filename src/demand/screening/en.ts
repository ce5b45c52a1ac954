import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'screening.too-many': { status: 429 }, 'screening.ground': { status: 422 }, 'screening.decided': { status: 409 }, 'screening.own': { status: 409 } })
export const en = words({
  'screening.too-many': 'Too many asks this hour. Wait for the next hour, or call the registry.',
  'screening.ground': 'This ground is not in the list. Choose one that is.',
  'screening.decided': 'This screening was decided already. Read it again.',
  'screening.own': 'You asked this yourself. Someone else of the registry decides it.',
  waits: ({ status }: { status: string }) => (status === 'probable' ? 'A traveller is probably on the extract' : 'A traveller may be on the extract'),
  second: 'A traveller was cleared once. A second person is needed',
  answered: 'The registry has answered. Read the card',
  open: 'Look', read: 'Read the card', decide: 'Decide',
})
