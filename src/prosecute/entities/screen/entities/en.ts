import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../../investigations/screen/words-en.ts'

export const en = words({
  ...shared, title: 'Entities', lead: 'Each is what its sources say of it, and nothing else.', label: 'Entities', empty: 'Nobody and nothing is here yet. Add what a source names.', column: 'Entity', kind: 'Kind', said: 'What is said', add: 'Add what a source names', value: 'How the source says it', addHer: 'Add a protected person', herLead: 'Someone who may be exploited is a number and a role here. No name can be written.', role: 'Role', notWhole: 'This file is larger than one page can hold. Only a part is shown.',
})
