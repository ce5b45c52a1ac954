import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, title: 'Tips taken', lead: 'As statements, with their grades. The tips’ own words and who told stay with their handlers.', label: 'Tips taken', empty: 'No tip was taken yet. Open a tip and take its statement.', all: 'All tips' })
