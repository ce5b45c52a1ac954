import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'waiting.not-this-one': { status: 409 }, 'waiting.already': { status: 409 }, 'waiting.not-first': { status: 409 }, 'waiting.too-small': { status: 409 } })

export const en = words({
  'waiting.not-this-one': 'Not this one. Choose another house.',
  'waiting.already': 'She waits for this house already. Her place is below.',
  'waiting.not-first': 'Someone waits longer or more urgently. Say why the room goes past her, or offer it to whoever is first.',
  'waiting.too-small': 'This room does not hold them all. Choose a larger one.',
  offered: 'A room is offered to her: answer', offList: 'A house took her off its list', answer: 'Answer', look: 'Look', couldOffer: 'A room is free, and someone waits for one',
  waits: ({ n }: { n: number }) => plural('en', n, { one: 'one waits', other: `${n} wait` }),
})
