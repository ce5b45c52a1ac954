import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../../investigations/screen/words-en.ts'

export const en = words({
  ...shared, label: 'Statements', lead: ({ statements, fragments }: { statements: string; fragments: string | null }) => `${statements}${fragments ? `, ${fragments}` : ''}.`, empty: 'Nothing is said yet. Add a tie to what is known.', what: 'What', value: 'Said', from: 'Source', grade: 'Grade', day: 'Day', withdraw: 'Withdraw', withdrawn: 'withdrawn', since: ({ day }: { day: string }) => `written ${day}`,
  inward: ({ who, tie }: { who: string; tie: string }) => `${who} ${tie}`, addSaid: 'Add what is said', property: 'Of what', addTie: 'Add a tie', tie: 'How', other: 'To whom or what', hers: 'A protected person: a number and a role. She is never compared, never ranked, never in a set.',
})
