import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'statistics.window': { status: 422 }, 'statistics.published': { status: 409 }, 'statistics.too-early': { status: 409 } })

export const en = words({
  'statistics.window': 'A window is whole months that are over. Choose first days of months.',
  'statistics.published': 'This release is out already. Read the list again.',
  'statistics.too-early': ({ day }: { day: string }) => `This release goes out on ${day}, not before.`,
  freezeDay: ({ month }: { month: string }) => `The data of ${month} is not frozen yet`,
  freezeWhy: 'A release is made from data frozen on the first',
  freezeAct: 'Freeze',
  publishDay: 'A release is ready to go out',
  publishWhy: 'Second Tuesday of the month',
  publishAct: 'Look and publish',
  figuresDay: ({ n }: { n: number }) => plural('en', n, { one: 'One figure waits for your yes or no', other: `${n} figures wait for your yes or no` }),
  figuresWhy: 'Silence is a no; no reason is asked',
  figuresAct: 'Decide',
})
