import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'services.value': { status: 422 }, 'services.day-past': { status: 422 } })

export const en = words({
  'services.value': 'This value does not belong to this fact. Choose yes, no, a number or codes of the list.',
  'services.day-past': 'This day is past. Choose today, for from now on, or a later day.',
  doorToday: 'You bring someone to a house that lets you know its door', openDoor: 'See the door',
  kind: 'service',
  placeKind: 'place',
})
