import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../../cases/screen/words-en.ts'

export const en = words({
  ...shared, title: 'What she agreed to', lead: 'Each can be taken back at once. Nothing else changes.', none: 'She has agreed to nothing yet.',
  sentence: ({ to, agency, sections, purpose }: { to: string; agency: string; sections: string; purpose: string }) => `I agree that **${to === agency ? to : `${to}, ${agency}`}** sees ${sections}, to **${purpose}**.`,
  until: ({ day }: { day: string }) => `until ${day}`, takenBackOn: ({ day }: { day: string }) => `Taken back on ${day}.`,
  give: 'Write down what she agrees to', grantee: 'Who may see', sections: 'Which parts', purpose: 'What for', untilField: 'Until', untilHelp: 'Twelve months at most.', languageField: 'Language it was explained in, by its code', how: 'How she said it', spoken: 'aloud', written: 'in writing', paper: 'on paper, signed elsewhere', signedHere: 'signed here', herself: 'on her own page', interpreter: 'An interpreter was used', givenOn: 'Day she gave it', givenOnHelp: 'Today, when left empty.', witness: 'Witness', witnessHelp: 'Someone who was there and is not you. Needed for paper, an interpreter, an earlier day, or a guardian.', nobody: 'Nobody', scan: 'Scan of the paper', scanHelp: 'Add it under Papers first.', noScan: 'No scan', interpreted: 'with an interpreter', witnessed: ({ name }: { name: string }) => `witness: ${name}`, onDay: ({ day }: { day: string }) => `given on ${day}`, explained: ({ language }: { language: string }) => `explained in ${language}`, capacity: 'She is', adult: 'an adult', minor: 'a minor who understands', guardian: 'represented by a guardian', send: 'She agrees',
  police: 'If she shares with investigators: the accused’s lawyer may see it, and it cannot be called back.',
})
