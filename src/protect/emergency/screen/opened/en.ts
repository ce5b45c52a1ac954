import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared,
  title: ({ number }: { number: string }) => `File ${number}, opened in an emergency`, lead: ({ minutes, clock }: { minutes: number; clock: string }) => `${minutes} min left, until ${clock}. Each look is on her page.`,
  who: 'Who comes', party: ({ adults, children, language }: { adults: number; children: number; language: string }) => `Adults: ${adults}. Children: ${children}. Language: ${language}.`,
  alerts: 'Medical alerts', noAlerts: 'No alert is written in this file.', contact: 'How to reach her safely', noContact: 'No way to reach her is written.', wording: 'Say',
  channel_none: 'Do not contact her', channel_text: 'By text', channel_call: 'By call', 'channel_through someone': 'Through someone', 'channel_in person': 'In person',
  hours_any: 'at any hour', hours_day: 'in the day', 'hours_before 18': 'before 18:00', hours_evening: 'in the evening',
  away: 'She stays away from', noAway: 'No place is written.', awayLine: ({ place, km }: { place: string; km: number }) => `${place}, ${km} km around`, back: 'Back to emergency openings',
})
