import { words } from '../../../../platform/i18n/words.ts'

export const en = words({ title: 'List for the night', lead: 'Who is expected and how the rooms stand. No names are on it.', letter: 'PDF, Letter', a4: 'PDF, A4' })
