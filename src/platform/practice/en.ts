import { words } from '../i18n/words.ts'
import { catalogue } from '../errors/catalogue.ts'

export const errors = catalogue({ 'practice.outside': { status: 403 } })

export const en = words({
  'practice.outside': 'This would reach someone outside. In practice nothing leaves: end practice to do it for real.',
})
