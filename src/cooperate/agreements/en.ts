import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({
  'agreements.no-team': { status: 409 }, 'agreements.last-day': { status: 422 }, 'agreements.no-disclosing': { status: 409 }, 'agreements.no-collecting': { status: 409 }, 'agreements.self': { status: 409 }, 'agreements.over': { status: 409 },
})

export const en = words({
  'agreements.no-team': 'You are in no team. Ask your administrator to add you to one.',
  'agreements.last-day': 'Its last day is past. Choose a later one.',
  'agreements.no-disclosing': 'It names no section that lets the discloser disclose. Draft it again with that section.',
  'agreements.no-collecting': 'It names no section that lets the receiver collect. Draft it again with that section.',
  'agreements.self': 'You drafted it, signed it, or would be opened to by it. Another officer of your side signs.',
  'agreements.over': 'It is not open for signature. Read it again.',
  waiting: ({ title }: { title: string }) => `The agreement “${title}” waits for your signature`,
  waitingWhy: 'Two officers a side sign',
  waitingAct: 'Read and sign',
})
