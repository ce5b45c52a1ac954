import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({ 'file.too-large': { status: 413 }, 'file.unknown': { status: 415 }, 'file.broken': { status: 422 } })

export const en = words({
  'file.too-large': 'This file is larger than 15 MB. Make it smaller, or send it in parts.',
  'file.unknown': 'This kind of file is not kept here. Choose a PDF, a JPEG or PNG picture, or a WAV sound.',
  'file.broken': 'This file is locked or damaged, so it cannot be cleaned. Save it again without a password, then choose it.',
})
