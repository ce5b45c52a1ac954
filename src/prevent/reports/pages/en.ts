import { words } from '../../../platform/i18n/words.ts'

/** An official language; in any other, the name of the speaker who approved this text. */
export const approvedBy: string | null = 'official'
export const en = words({
  title: 'Tell us what was done or said', lead: 'No name, no account. You choose who reads it.',
  who: 'Who reads it', noBorder: 'No border, immigration or consular body reads this.', court: 'A court can order a reader to hand over what it holds.',
  'kind_worker-centre': 'Worker centre. It works for workers. It reads, keeps and answers.', kind_labour: 'Labour standards office. It checks pay and hours.', 'kind_joint-unit': 'Police unit. It reads tips on trafficking.', kind_police: 'Police. They read tips.',
  'kind_legal-clinic': 'Legal clinic. It gives advice on the law.', kind_line: 'Help line.', kind_ngo: 'Community service.', 'kind_nation-service': 'Service of a First Nation.', kind_practice: 'For practice only. Nobody acts on it.',
  second: 'Let a second office read it too', secondHelp: 'The first answers you. The second only reads, for a year at most.', secondNone: 'Nobody else',
  nobody: 'No office reads reports here yet.', help: 'Find help now',
  kept: 'What is kept: your words, the province if you give it, the day, and your choices here. Never your address, your phone or the hour.',
  danger: 'Danger right now?', danger911: 'Call 911 where it exists.', dangerPolice: 'It brings the police.', duty: 'If you say that a child is being hurt, the law makes the reader tell child protection. You may stop here.',
  about: 'Is it about one of these?', 'about.pay': 'Work pay or hours', 'about.papers': 'Papers or a passport kept', 'about.violence': 'Violence or threats', 'about.child': 'A child', 'about.someone-else': 'Someone else, not me', 'about.unsaid': 'I do not want to say',
  text: 'What was done or said?', textHelp: 'Say what people did or said, where and when. How they looked is no reason for a report. Leave out your own name unless you want it read.',
  place: 'Where, if you want to say', placeHelp: 'Only the province or territory.', noPlace: 'I do not want to say',
  here: 'Scripts are off here, or this device is too old. Your words go to our server, which seals them at once and keeps no open copy.', sealedHere: 'Your words are sealed on this device before they leave it. Our server cannot read them on the way.',
  limits: 'A reader opens them later, on our server, for its own members. Whoever runs this page could change it.',
  send: 'Send', choose: 'Choose who reads it.', gone: 'This reader’s key has changed. Choose again and send again.', empty: 'Write what was done or said.', long: 'This is too long. Keep it under 5,000 letters.', unsound: 'It did not arrive whole. Send it again.',
  keepTitle: 'Keep these nine words', keepLead: 'They are the only way back to an answer. Nobody can find them for you.', keepHow: 'Write them on paper. Do not photograph them. Keep them away from whoever may search your things.',
  part: ({ n }: { n: number }) => `Type word ${n}`, keepBefore: 'Then your words are sent.', keepDone: 'Your words are sent already.', kept2: 'I wrote them down', wrongParts: 'These are not the right words. Look at your paper and type them again.',
  sentTitle: 'It is sent', sentLead: 'Come back with your nine words in some days, or in weeks. We cannot call you.', toAnswer: 'Read an answer', toReport: 'Write a report',
  answerTitle: 'Read an answer', answerLead: 'Type the nine words that you kept.', receipt: 'Nine words', receiptHelp: 'In the order in which you got them. Capitals and accents do not matter.', open: 'Open',
  slip: 'A word seems misspelt, or out of order. Check and try again.', unknown: 'Nothing opens with these words. The report may have been erased, or a word is wrong.',
  storyTitle: 'Your report', state_waiting: 'Nobody has answered yet.', state_answered: 'There is an answer.', state_closed: 'The reader has closed it. You can still write.',
  youWrote: ({ day }: { day: string }) => `You wrote on ${day}`, answered: ({ day }: { day: string }) => `Answer of ${day}`, shut: 'This answer is shut. Go back and type your nine words.',
  again: 'Write again', add: 'What do you want to add?', againHelp: 'It goes to the same readers.', written: 'It is sent.', enough: 'That is enough for one day. Come back tomorrow.',
  noCookie: 'No cookie. Your browser may still list this page.', shift: 'Press Shift three times to leave.', otherLanguage: 'Another language? Write in any language. The answer comes in English or French.',
})
