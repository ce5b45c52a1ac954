import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'notes.purpose-needed': { status: 422 }, 'notes.no-purpose': { status: 422 }, 'notes.future': { status: 422 } })

type Contact = { role: string; how: string; reached: boolean; words: string | null }
const roles: Readonly<Record<string, string>> = { she: 'her', interpreter: 'an interpreter', family: 'family or a friend', health: 'a health worker', lawyer: 'her lawyer', agency: 'another agency', 'child-protection': 'child protection', other: 'someone else' }
const hows: Readonly<Record<string, string>> = { call: 'Call', text: 'Text', 'in person': 'Talk in person', 'through someone': 'Message through someone', 'e-mail': 'E-mail' }

export const en = words({
  'notes.purpose-needed': 'What happened is written only for a purpose she chose. Say the purpose and whose words they are, after reading her the sentence.',
  'notes.no-purpose': 'A purpose belongs only to what happened. Take it out, or mark the note as what happened.',
  'notes.future': 'This day has not come yet. Enter today or an earlier day.',
  quiet: ({ days }: { days: number }) => `No contact with her for ${days} days`,
  writeContact: 'Write a contact',
  storyContact: ({ role, how, reached, words: said }: Contact) => `${hows[how] ?? how} with ${roles[role] ?? role}: ${reached ? 'reached' : 'not reached'}.${said ? ` ${said}` : ''}`,
  storyHappened: 'Something that happened was written, for a purpose she chose.',
  storyHealth: 'A health note was written.',
  storyLegal: 'A privileged note was written.',
})
