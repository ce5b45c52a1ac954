import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'beds.taken': { status: 409 }, 'beds.ended': { status: 409 }, 'beds.too-small': { status: 409 }, 'beds.not-the-gateway': { status: 401 } })

export const en = words({
  'beds.taken': 'This room was just taken. Choose the next place.',
  'beds.ended': 'This hold has ended. Nothing was changed.',
  'beds.not-the-gateway': 'This message does not come from your gateway. Check its secret in the settings.',
  'beds.too-small': 'This room does not hold them all. Choose a larger one.',
  waits: 'A hold waits for your answer.',
  waitsWhy: ({ room }: { room: string }) => `Room ${room} is kept until you answer, or until its time is up.`,
  answer: 'Answer',
})
