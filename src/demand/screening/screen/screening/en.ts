import { words } from '../../../../platform/i18n/words.ts'
import { groundsEn } from '../words-shared.ts'

export const en = words({
  ...groundsEn, title: ({ number }: { number: string }) => `Screening ${number}`, lead: ({ ground }: { ground: string }) => `Asked for the ${ground}. A name never says who somebody is: a person with a document decides.`,
  traveller: 'The traveller', born: ({ day }: { day: string }) => `born ${day}`, gone: 'The traveller was cleared. Nothing of the identity is kept.', hit: ({ name }: { name: string }) => `Against ${name}`, notAssessed: 'the risk was not assessed',
  status_probable: 'probable: name and birth date', status_possible: 'possible', asked: 'Traveller', listed: 'Extract', how: 'How they meet', score: 'Weight', nothing: 'absent', parts: 'Each part explained',
  how_exact: 'the same', how_typo: 'a letter apart', how_contradicts: 'contradict', how_missing: 'on one side only', 'how_birth-agrees': 'same birth date', 'how_birth-swapped': 'day and month swapped', 'how_birth-one-digit': 'birth date one digit apart', 'how_birth-contradicts': 'another birth date', 'how_birth-year-agrees': 'same birth year', 'how_birth-near-year': 'birth year one apart', 'how_birth-placeholder': 'a placeholder date', 'how_country-agrees': 'same country', 'how_country-differs': 'another country', how_reordered: 'in another order', how_other: 'near in sound or spelling',
  document: 'By which document', document_passport: 'Passport', 'document_birth-certificate': 'Birth certificate', 'document_citizenship-card': 'Citizenship card', document_fingerprints: 'Fingerprints',
  confirm: 'It is the registrant', clear: 'It is someone else', clearHelp: 'Two different people say so, each by a document. Then the traveller gets a redress number.', clearedBy: ({ by }: { by: string }) => `Cleared by ${by}`, youCleared: 'You said so. A second person is needed.', redress: ({ number }: { number: string }) => `Redress number ${number}. Give it to the traveller: this line raises no alarm again.`,
  decided: ({ by }: { by: string }) => `Decided by ${by}.`, state_confirmed: 'The registrant, confirmed.', state_cleared: 'Someone else. Nothing may be done.',
})
