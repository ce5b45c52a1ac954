export { contactToken, notThisOne, setNoContact } from './no-contact.ts'
export { type Answers, askedFrom, isCode } from './from-answers.ts'
export { type Matched, match } from './match.ts'
