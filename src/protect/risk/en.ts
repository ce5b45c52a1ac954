import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'risk.judged': { status: 422 }, 'risk.twice': { status: 422 } })

export const en = words({
  'risk.judged': 'To judge otherwise, write why. Where one thing is acute, the whole is acute.',
  'risk.twice': 'The same thing stands there twice. Keep one.',
  again: 'Look again at how safe things are', because_age: 'the last look is over thirty days old', because_house: 'her house has a last day', because_return: 'she went away or came back', because_missed: 'a check-in was missed', look: 'Look',
  unmoved: 'A file has another keeper, who is not told when its last look is old.', unmarked: 'Something changed that a look stands on, and it does not say so.',
})
