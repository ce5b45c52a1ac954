import { day } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'

/** The texts that were read, and the day of the text. No row of the library is newer than its source. */
export const sources = {
  code: { name: 'Criminal Code, consolidated text of the Justice Laws Website (EN and FR)', read: day('2026-05-29') },
  federal: { name: 'consolidated federal acts and regulations, Justice Laws Website', read: day('2026-07-23') },
  cases: { name: 'judgment openings, extracts and case notes', read: day('2026-11-23') },
  policy: { name: 'ministerial instructions and programme pages of Immigration, Refugees and Citizenship Canada (excerpts)', read: day('2026-11-23') },
  provincial: { name: 'provincial and territorial pages and guides, completed from memory where marked', read: day('2026-11-23') },
  memory: { name: 'own knowledge, not read again', read: day('2026-11-23') },
} as const
export type SourceName = keyof typeof sources

/** Acts assented after the texts were read; shown wherever a provision they may touch is shown. */
export const pending: Said = {
  en: 'Text as read on the date shown; S.C. 2026, c. 19 and c. 11 are not in it and may change it.',
  fr: 'Texte lu à la date indiquée; les L.C. 2026, ch. 19 et ch. 11, n’y figurent pas et peuvent le modifier.',
}
/** From this day on the library cannot say that its text is still the text in force. */
export const uncertainFrom = day('2026-06-18')
