import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared,
  number: ({ number, day }: { number: string; day: string }) => `Case ${number} · opened ${day}`,
  noName: 'Name not yours to see', ask: 'You may ask her. She can say no, and nothing else changes.',
  whoSees: 'Who can see this', whoNote: 'She sees the same list.', custody: 'keeps this file', cover: 'stands in for a colleague who is away', consent: 'she agreed', emergency: 'opened in an emergency', law: 'by law', referral: 'she agreed to be referred', ownFile: 'her own file', endedOn: ({ day }: { day: string }) => `Taken back on ${day}. They see nothing.`, until: ({ day }: { day: string }) => day, mayTo: ({ why, purpose }: { why: string; purpose: string }) => `${why}, to ${purpose}`,
  needs: 'What she needs', noNeeds: 'Nothing is written yet. Ask what she wants first.', herWords: 'In her words', addNeed: 'Add a need', need: 'Need', horizon: 'When', words: 'In her words, if she wants',
  tonight: 'tonight', days: 'in days', weeks: 'in weeks', later: 'later',
  story: 'Story', storyLabel: 'Story of this case', away: 'She stays away from', awayLine: ({ place, km }: { place: string; km: number }) => `${place}, ${km} km around`,
  addNote: 'Write a note', note: 'Note', noteHelp: 'What she needs and what was agreed, not what happened to her. A court can ask for it.', hers: 'These are her own words', save: 'Save',
  'need_safe-place': 'a safe place', need_food: 'food', need_health: 'health care', need_medicine: 'medicine', need_papers: 'identity papers', need_money: 'money', 'need_child-care': 'child care', 'need_legal-advice': 'legal advice', need_interpreter: 'an interpreter', need_transport: 'a ride', need_phone: 'a phone', need_school: 'school', need_work: 'work', need_wages: 'unpaid wages', need_permit: 'a permit', need_counselling: 'counselling', need_culture: 'own culture', need_company: 'company',
})
