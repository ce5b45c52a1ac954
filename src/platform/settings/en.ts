import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({ 'settings.bounds': { status: 422 }, 'settings.over': { status: 422 } })

export const en = words({
  'settings.bounds': ({ least, most }: { least: number; most: number }) => `Choose a whole number from ${least} to ${most}.`,
  'settings.over': 'That day is over. Choose today or a later day.',
})
