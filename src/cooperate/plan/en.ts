import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'plan.coverage': { status: 422 } })

export const en = words({
  'plan.coverage': 'More agencies report than there are in scope. Correct one of the two.',
  late: ({ n }: { n: number }) => plural('en', n, { one: 'One commitment is late', other: `${n} commitments are late` }),
  lateWhy: 'Past its day, and nothing settles it',
  lateAct: 'Read',
})
