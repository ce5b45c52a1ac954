import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../../cases/screen/words-en.ts'

export const en = words({
  ...shared, title: 'Her own page', lead: 'Off until she asks for it. She opens it with a number and five words.', none: 'She has no page.', since: ({ day }: { day: string }) => `Open since ${day}.`,
  before: 'Before you make it', beforeSaid: 'Ask if anyone looks at her phone. The page names nobody until her second secret, but a history can show it.', address: 'She opens it at /my.',
  language: 'Language of her words', make: 'Make her number and words', again: 'New number and words', againSaid: 'The old ones stop at once. Her second secret is asked anew.',
  number: 'Number', theWords: 'Five words', once: 'Shown this once. She writes them her way, or keeps them by heart. Nobody can look them up later.', hide: 'She has them: hide', close: 'Close her page', english: 'English', french: 'French',
})
