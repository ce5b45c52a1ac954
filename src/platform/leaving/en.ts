import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({ 'leaving.unconfirmed': { status: 409 }, 'leaving.too-large': { status: 413 }, 'leaving.keeps': { status: 409 } })

export const en = words({
  'leaving.unconfirmed': 'Your second has not confirmed this within a day, or it was used. Ask again.',
  'leaving.too-large': 'This is more than one file holds. Move some colleagues to a team of their own and take it out team by team.',
  'leaving.keeps': ({ n }: { n: number }) => `Your agency still keeps ${n} or more files. Hand each over or close it first: nobody is dropped.`,
  export: 'All that the agency keeps is to be taken out', leave: 'The agency is to leave', asked: ({ name }: { name: string }) => `${name} asks you to confirm`, look: 'Look',
})
