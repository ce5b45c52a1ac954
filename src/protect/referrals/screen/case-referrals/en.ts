import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../../cases/screen/words-en.ts'

export const en = words({
  ...shared,
  money: 'Money for tonight',
  title: 'Referrals', none: 'No place was asked yet. Find a place, then read it to her.', askedOfUs: 'Asked of us',
  sentAt: ({ at }: { at: string }) => `Asked on ${at}.`, acceptedBy: ({ who, at }: { who: string; at: string }) => `${who} said yes on ${at}.`,
  arrivedWord: ({ at }: { at: string }) => `She is there since ${at}, by her own word.`, arrivedSays: ({ at }: { at: string }) => `She says she is there since ${at}.`,
  due: ({ at }: { at: string }) => `The next step is due on ${at}.`, late: ({ at }: { at: string }) => `Late since ${at}.`,
  noAnswerYet: 'No answer yet.',
  act_see: 'We have read it', act_accept: 'We have a room', act_decline: 'We cannot', act_ask: 'Ask something', act_answer: 'Answer', act_recall: 'She chose another way', act_arrive: 'She is there', act_miss: 'She did not come', 'act_find-safe': 'She is safe elsewhere', act_serve: 'Support begins', act_end: 'She left',
  reason: 'Why', reason_full: 'No room', reason_staff: 'Not enough workers', 'reason_cannot-meet-need': 'We cannot meet a need', reason_animals: 'No animals', reason_safety: 'Not safe here', reason_other: 'Another reason',
  question: 'What you need to know', question_ages: 'How old are the children?', question_health: 'Is there a need for care tonight?', question_pets: 'What animals come?', question_access: 'Does anyone need step-free access?', question_arrival: 'When can she be there?', question_language: 'Which language does she speak?',
  answer: 'Answer, with her', answerHelp: 'No name, no place. Only what she agrees to say.',
  word: 'Her word', wordHelp: 'The two words she was given. Without them, it is written that she says she is there.',
  'after_24 h': 'A day after', 'after_7 d': 'A week after', 'after_30 d': 'A month after',
  found_safe: 'she is safe, she says', 'found_not safe': 'not safe', 'found_not reached': 'not reached', 'found_wants none': 'she wants no calls', herWords: 'Her words', save: 'Keep it',
  houseEnds: ({ day }: { day: string }) => `The house takes nobody in from ${day} on.`, nextTitle: 'The next places for her', nextNone: 'No place is known to fit now. Search again with her, or ask for money for a room.', keepRoom: 'Keep a room while she is asked', notCounted: 'rooms not counted here', toldOn: ({ day }: { day: string }) => `Told by the house on ${day}.`, roomKept: ({ room, time }: { room: string; time: string }) => `Room ${room} is kept until ${time}. Read each sentence to her.`,
  rides: 'Rides', driver: 'Driver', meetingPoint: 'Where they meet', meetingHelp: 'A point both know, never an address.', inHow: 'When', inMinutes: ({ n }: { n: number }) => (n < 60 ? `In ${n} minutes` : n === 60 ? 'In an hour' : `In ${n / 60} hours`), nameAgreed: 'She agrees that the driver learns her first name.', askDriver: 'Ask the driver',
  another: 'Ask another place', place: 'Place', yes: 'She says yes to', yesHelp: 'Read each one aloud. A yes is for this place alone.', say_summary: 'They learn who comes, not who I am.', say_needs: 'They read what I need, once they said yes.', say_name: 'They learn the name I choose, once they said yes.',
  urgency: 'How soon', urgency_tonight: 'Tonight', urgency_day: 'Within a day', urgency_days: 'Within five days', until: 'Her yes ends on', send: 'Ask this place',
})
