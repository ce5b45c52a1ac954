import { plural, words } from '../../platform/i18n/words.ts'

export const en = words({
  // Of the case's story, for those who keep the file.
  pageOpened: 'She asked for her own page. It is open.', pageClosed: 'Her own page is closed.', correctedByHer: 'She corrected something in her file.',
  // The way in.
  enterTitle: 'Your notes', enterHelp: 'Type the number and the five words you were given.', number: 'Number', numberHelp: 'Ten digits. Spaces do not matter.', words: 'Five words', wordsHelp: 'In the order you were given them. Capitals and accents do not matter.',
  open: 'Open', slip: 'A digit or a word looks misspelled. Check it and try again.', wrong: 'That did not open. Check the number and the words. Wait one minute, then try again.',
  lost: 'If you lost them, the worker who made them can make new ones.', trace: 'Your browser may still list this page. No cookie is set before you open it.',
  // The second secret.
  secondSetTitle: 'Choose a second secret', secondSetHelp: 'Six digits, or two words that only you know. It opens names, places, times and who opened your file.', secondAskTitle: 'Your second secret', secondAskHelp: 'Your six digits or your two words.',
  second: 'Second secret', again: 'The same again', keep: 'Keep it', notNow: 'Not now', secondBad: 'Use six digits that are hard to guess, or two words.', secondNotSame: 'The two are not the same. Type them again.', secondWrong: 'That is not it. Wait one minute, then try again.',
  secondLost: 'If you forget it, ask your worker for a new number and new words.',
  // Home.
  homeTitle: 'This page is yours', homeLead: 'Nothing here is decided without you.', homeShut: 'Names, places and times open with your second secret.', openAll: 'Open with my second secret',
  next: 'What happens next', yes: 'What you said yes to', seen: 'Who opened your file', fix: 'Correct or complain', copy: 'Get my file', off: 'Close this page', back: 'Back', back2: 'My page',
  idle: 'This page closes after 30 minutes without you.', shift: 'Press Shift three times to leave.',
  // What happens next.
  nextNone: 'Nothing is waiting.', nextLead: 'What you asked for, in your order.', done: 'Done', notWanted: 'You said no to this', open2: 'Not done yet', story: 'What your file says so far', storyNone: 'Nothing is written yet.', yourWords: 'Your words:',
  // What she said yes to.
  yesLead: 'Take any of it back. It stops that second, and you lose no help.', yesNone: 'You said yes to nothing yet.', until: ({ day }: { day: string }) => `until ${day}`, ended: ({ day }: { day: string }) => `It ended on ${day}.`,
  takenBack: ({ day }: { day: string }) => `Taken back on ${day}. From that second they cannot open it.`, giveBack: 'Give it back', knew: 'What they read before, they know.',
  sawBefore: ({ n }: { n: number }) => plural('en', n, { one: 'They opened your file once before.', other: `They opened your file ${n} times before.` }), sawNever: 'They had not opened it before.',
  byLaw: 'Opened by law or by a court', byLawLead: 'These do not stand on your yes. You cannot take them back here.', byLawNone: 'Nothing is open by law or by a court that this page may show today.',
  mustKeep: 'An agency may have to keep what it wrote. A court can ask for it. Taking back does not undo that.',
  outside: 'Asked of someone outside', outsideLead: 'By a link that ends after 24 hours. They see only what is named here.', outsideBy: ({ name, at }: { name: string; at: string }) => `opened by ${name}, ${at}`, outsideNone: 'not opened', outsideClose: 'Close it', outsideOver: 'It is over.',
  keeperTitle: 'Who keeps your file', keeperAsked: ({ to, from }: { to: string; from: string; day: string }) => `${from} asked ${to} to keep your file from now on. If you would rather not, say so here. Your help goes on either way.`, keeperTaken: ({ to, from, day }: { to: string; from: string; day: string }) => `Since ${day} ${to} keeps your file. ${from} does not read it any more.`, keeperRefused: ({ from, day }: { to: string; from: string; day: string }) => `On ${day} you said no. Your file stays with ${from}.`, keeperReturned: ({ from, day }: { to: string; from: string; day: string }) => `Your file came back to ${from} (asked on ${day}).`, keeperNo: 'No, keep it where it is',
  linesTitle: 'Where you wait', linePlace: ({ place, of }: { place: number; of: number }) => `You are ${place} of ${of}.`, lineLeave: 'I no longer want to wait here',
  leadTitle: 'Who works with you', leadChanged: ({ to, from, day }: { to: string; from: string; day: string }) => `Since ${day} it is ${to}. Before it was ${from}.`, leadFine: 'That is fine', leadOther: 'I would rather have someone else', leadAsked: 'You asked for someone else. The person who decides has it. Your help goes on meanwhile.',
  // Who opened the file.
  seenNone: 'Nobody has opened it.', you: 'You', someone: 'A service whose name is gone', noPolice: 'This list shows nobody from the police.', police: 'Police or prosecution are in this list.', later: 'Some openings ordered by law may be shown later.',
  proof: ({ n }: { n: string }) => `line ${n} of the log`, proofSoon: 'the log numbers it within a minute', proofLead: 'Each line has a number in a log that nobody can change or shorten unseen.', proofLimit: 'The log cannot prove that nobody went around this system.',
  worry: 'This worries me', worried: ({ day }: { day: string }) => `You told the oversight office on ${day}.`, worryLead: 'The oversight office learns the line, the agency and the day. It does not learn your name or your file.', earlier: 'Earlier openings', newer: 'Newer openings', canOpen: 'Who can open it now',
  // Correct, complain.
  fixTitle: 'Something is wrong in my file', fixLead: 'Your words stand beside what they correct. Nothing is written over.', fixAbout: 'What is it about?', fixBody: 'What should it say?', fixSend: 'Put it in my file', fixDone: 'It is in your file. Those who keep it can read it.', fixNeeded: 'Write what it should say.', chooseAbout: 'Choose what it is about.',
  'about.name': 'My name', 'about.contact': 'How to reach me', 'about.needs': 'What I need', 'about.story': 'What happened', 'about.sharing': 'Who was told', 'about.other': 'Something else', 'about.erase': 'Erase my file',
  complainTitle: 'I want to complain', complainLead: 'This goes to the oversight office, not to those who keep your file. It has no words in it: only what you choose here.', complainSend: 'Send it', complainDone: 'The oversight office has it.', complainHow: 'To say more, call them or write to them. Your help does not change.',
  worries: 'Something worries a person about her file', lookAt: 'Look', answerIt: 'Answer',
  worriesTold: 'What you told the oversight office', 'answer.none': 'They have it. They look at it within a working day.', 'answer.looking': ({ day }: { day: string }) => `They are looking into it. You read their answer here by ${day}.`,
  'answer.asked': 'They asked the agency to explain itself. What comes of it stands here.', 'answer.in-order': 'They looked: it was done for the reason that stands beside it.', 'answer.not-in-order': 'They looked: it should not have been done. The agency has to end it and answer for it.', 'answer.speak': 'They need to hear more. Call them when you want to; say the day and what it is about. Your help does not change.',
  'worry.opening': 'Someone opened my file', 'worry.helper': 'How a helper treated me', 'worry.refused': 'I was refused something', 'worry.shared': 'Something was shared that should not be', 'worry.other': 'Something else',
  erase: 'Ask to erase my file', eraseLead: 'Those who keep it must answer you. The law or a court can make them keep a part.', earlierFixes: 'What you corrected before', waitDay: 'That is enough for one day. Come back tomorrow.',
  // Her copy.
  copyLead: 'One plain text file with what you may see: your file, your yeses, who opened it.', copyRisk: 'Anyone who holds this device can read it. Save it only where it is safe.', copyGet: 'Save the file', copyName: 'Name', copyOf: 'Notes', asWritten: 'As written', fields: 'Your file',
  callMe: 'What to call me', legalName: 'Legal name', born: 'Born', reach: 'How to reach me', party: 'Who comes', adults: ({ n }: { n: number }) => plural('en', n, { one: '1 adult', other: `${n} adults` }), children: ({ n }: { n: number }) => plural('en', n, { one: '1 child', other: `${n} children` }), needs: 'What I need', notes: 'Notes', hers: 'my own words', away: 'Places I stay away from', fixes: 'What I corrected',
  // Off.
  offLead: 'Your number and words stop working at once. Your file stays with those who keep it.', offErase: 'To ask for your file to be erased, use Correct or complain first.', offDo: 'Close and turn off', offBack: 'Your worker can make a new page when you ask.',
  gone: 'There is nothing here.',
  // Who may, what, why.
  mayKnow: ({ who, what, why }: { who: string; what: string; why: string }) => `**${who}** may know: ${what}, **${why}**.`, police1: 'This is the police or prosecution.',
  'my.summary': 'who comes with me', 'my.identity': 'my name', 'my.contact': 'how to reach me', 'my.needs': 'what I need', 'my.health': 'my health', 'my.immigration': 'my papers and permit', 'my.legal': 'my legal matters', 'my.safety': 'places I stay away from', 'my.documents': 'my documents', 'my.messages': 'my messages', 'my.counselling': 'my counselling', 'my.affiliation': 'my Nation or community', 'my.story': 'what happened, as I told it', 'my.dependants': 'who depends on me', 'my.alerts': 'what to be careful about',
  'why.support': 'to help me', 'why.claim': 'to claim my pay', 'why.permit': 'to ask for my permit', 'why.investigate': 'to investigate what was done', 'why.prosecute': 'to bring it to court', 'why.emergency': 'in an emergency', 'why.protect-child': 'to protect a child', 'why.own': 'because it is yours',
  'as.custody': 'because they keep your file', 'as.consent': 'because you said yes', 'as.referral': 'because you were sent to them with your yes', 'as.agreement': 'under an agreement', 'as.task_force': 'as a joint unit', 'as.statute': 'because a law orders it', 'as.court_order': 'because a court ordered it', 'as.emergency': 'in an emergency, for 30 minutes', 'as.own': 'because it is yours', 'as.none': 'reason not written',
  'need.safe-place': 'A safe place', 'need.food': 'Food', 'need.health': 'Health care', 'need.medicine': 'Medicine', 'need.papers': 'Papers', 'need.money': 'Money', 'need.child-care': 'Child care', 'need.legal-advice': 'Legal advice', 'need.interpreter': 'An interpreter', 'need.transport': 'Transport', 'need.phone': 'A phone', 'need.school': 'School', 'need.work': 'Work', 'need.wages': 'My pay', 'need.permit': 'My permit', 'need.counselling': 'Counselling', 'need.culture': 'My culture', 'need.company': 'Company',
  'when.tonight': 'tonight', 'when.days': 'in the next days', 'when.weeks': 'in the next weeks', 'when.later': 'later',
})
