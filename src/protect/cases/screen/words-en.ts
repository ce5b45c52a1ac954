import { plural, words } from '../../../platform/i18n/words.ts'

/** What the screens of a case share. */
export const en = words({
  party: ({ adults, children, pets }: { adults: number; children: number; pets: readonly string[] }) =>
    [plural('en', adults, { one: '1 adult', other: `${adults} adults` }), ...(children > 0 ? [plural('en', children, { one: '1 child', other: `${children} children` })] : []), ...pets.map(p => ({ dog: 'a dog', cat: 'a cat' })[p] ?? 'an animal')].join(', '),
  section_summary: 'summary', section_identity: 'identity', section_contact: 'contact', section_needs: 'needs', section_health: 'health', section_immigration: 'immigration', section_legal: 'legal', section_safety: 'safety', section_documents: 'documents', section_messages: 'messages', section_counselling: 'counselling', section_affiliation: 'affiliation', section_story: 'story', section_dependants: 'dependants', section_alerts: 'medical alerts',
  purpose_support: 'support', purpose_claim: 'claim wages', purpose_permit: 'help with the permit', purpose_investigate: 'investigate', purpose_own: 'see her own file', purpose_emergency: 'keep someone safe',
  state_open: 'open', state_paused: 'paused', state_closed: 'closed',
  caseNumber: ({ number }: { number: string }) => `Case ${number}`, herPage: 'Her page', rail: 'This case', where: 'Where things stand', consents: 'What she agreed to', referrals: 'Referrals', openings: 'Who opened it', findPlace: 'Find a place',
})
