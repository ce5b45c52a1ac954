import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'letters.script': { status: 422 } })

export const en = words({
  'letters.script': 'A character in this letter cannot be printed here yet. Write it in Latin letters or syllabics.',
  story: 'A letter was made with her.',
})
