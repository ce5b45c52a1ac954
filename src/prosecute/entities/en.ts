import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'entities.not-of-this-form': { status: 409 }, 'entities.not-of-this-kind': { status: 409 }, 'entities.which-tip': { status: 409 }, 'entities.no-words-of-her': { status: 409 } })

export const en = words({
  'entities.not-of-this-form': 'This is not written as such a number or date. Check it, with the area code, and send it again.',
  'entities.not-of-this-kind': 'This cannot be said of one of its kind. Choose another property, or another end.',
  'entities.which-tip': 'Name the tip, and only where a tip is the source. The investigation must have taken it first.',
  'entities.no-words-of-her': 'No free text stands beside a person marked as exploited. Leave the source’s words out.',
})
