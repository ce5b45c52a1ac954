import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../call-money/en.ts'

export const en = words({ ...shared, back: 'Back to the case' })
