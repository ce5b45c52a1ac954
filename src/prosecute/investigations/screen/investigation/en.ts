import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared, lead: ({ harm, state, lead }: { harm: string; state: string; lead: string | null }) => `${harm}, ${state}${lead ? `, led by ${lead}` : ''}.`, numbers: 'Numbers in other systems', of: ({ custodian }: { custodian: string }) => `kept by ${custodian}`,
  storyLabel: 'What happened in this investigation', another: 'A number of another system', system: 'System', number: 'Number', change: 'Change it', name: 'What it is called', harm: 'What it looks at', state: 'How it stands', opened: ({ day }: { day: string }) => `Opened on ${day}`,
})
