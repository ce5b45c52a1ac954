import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'investigations.not-a-unit': { status: 409 }, 'investigations.number-twice': { status: 409 } })

export const en = words({
  'investigations.not-a-unit': 'Only a member of a police service or a joint unit opens one, in a team. Ask your administrator which team is yours.',
  'investigations.number-twice': 'This number is on the record already. Nothing needs to be typed again.',
  storyOpened: 'Investigation opened.',
  storyReference: ({ system, number }: { system: string; number: string }) => `${system}, number ${number}.`,
})
