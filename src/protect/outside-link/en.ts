import { plural, words } from '../../platform/i18n/words.ts'

export const en = words({
  // My day.
  accept: 'The agency you asked by link can help', decline: 'The agency you asked by link cannot help', ask: 'The agency you asked by link asks something', past: 'Nobody answered your link: call again', locked: 'Someone typed wrong words five times at your link', look: 'Look', followUnwritten: 'A file has another lead. Whoever led it before is still told of what was asked outside, and the new lead is not.',
  // The page of the agency outside.
  title: 'A question for you', lead: 'An agency asks whether you can help someone. You need the two words that were told to you by telephone.',
  code: 'The two words', codeHelp: 'Capitals and accents do not matter.', you: 'Your name', youHelp: 'The person you are asked about can read who opened this.', callBack: 'A number to call you back', open: 'Open',
  nothing: 'Nothing opens. The words may be wrong, or the link has ended. Call whoever sent it: they can send another.', needYou: 'Write your name and a number.',
  from: ({ agency }: { agency: string }) => `${agency} asks you`, callThem: ({ number }: { number: string }) => `Call them: ${number}`, when: 'When', when_tonight: 'tonight', when_day: 'within a day', when_days: 'within five days',
  who: 'Who comes', adults: ({ n }: { n: number }) => plural('en', n, { one: '1 adult', other: `${n} adults` }), children: ({ n }: { n: number }) => plural('en', n, { one: '1 child', other: `${n} children` }), dog: 'a dog', cat: 'a cat', animal: 'an animal', speaks: 'Language', needs: 'What is needed', name: 'Name to use', agreed: 'She agreed to each of these lines, for 24 hours. Nothing else is told here.',
  answerTitle: 'Your answer', yes: 'Yes, we can help', yesHelp: 'Call them now to settle the rest.', no: 'No, we cannot', noHelp: 'No reason is needed. It helps to choose one.', more: 'We need to know more', moreHelp: 'They call you back.', why: 'Why not, if you want to say', words: 'A short word to them', wordsHelp: 'Nothing about the person.', send: 'Send the answer', choose: 'Choose an answer.',
  sent: 'They have your answer.', change: 'You can change it here until the link ends.', keepNot: 'Do not print or keep this page.',
  reason_none: 'No reason', reason_full: 'No room', reason_staff: 'Not enough workers', 'reason_cannot-meet-need': 'We cannot meet a need', reason_animals: 'No animals', reason_safety: 'Not safe here', reason_other: 'Another reason',
})
