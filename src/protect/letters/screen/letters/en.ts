import { words } from '../../../../platform/i18n/words.ts'
import { en as caseWords } from '../../../cases/screen/case/en.ts'

export const en = words({
  ...caseWords,
  title: 'Letters', lead: 'Made with her, read to her, and given to her. No letter tells what she lived or what this service is.',
  none: 'No letter was made yet.', make: 'Make a letter', which: 'Which letter', template_support: 'Letter of support', template_residence: 'Proof of residence', template_referral: 'Referral',
  language: 'Language of the letter', english: 'English', french: 'French', name: 'Her name as it should stand', nameHelp: 'The name she needs on this paper. It is sealed here.', to: 'To', toHelp: 'Left empty: to whom it may concern.',
  since: 'Since', sinceHelp: 'Left empty, the letter says nothing about time.', askedNeeds: 'What she asks for', words: 'More, in words she chose', wordsHelp: 'Read it to her. Only what this reader needs to know.', contact: 'How to confirm it', contactHelp: 'A line that does not say what this service is.',
  nameAgency: ({ agency }: { agency: string }) => `She agrees that the letter names ${agency}. A name can tell what a place does.`, send: 'Make it', says: 'What it says', download: 'Download PDF', madeFor: ({ to, day, by }: { to: string; day: string; by: string | null }) => (by ? `${to} · made on ${day} by ${by}` : `${to} · made on ${day}`),
})
