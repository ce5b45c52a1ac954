import { addDays, daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'

/** Levels of confidentiality, each a section of the case. */
export const levels = ['needs', 'health', 'counselling', 'legal'] as const
export type Level = (typeof levels)[number]
export const roles = ['she', 'interpreter', 'family', 'health', 'lawyer', 'agency', 'child-protection', 'other'] as const
export type Role = (typeof roles)[number]
export const hows = ['call', 'text', 'in person', 'through someone', 'e-mail'] as const
export type How = (typeof hows)[number]
/** Why what happened may be written at all: she chose it, for one of these. */
export const writtenFor = ['permit', 'claim', 'statement'] as const
export type WrittenFor = (typeof writtenFor)[number]
export const whoseWords = ['hers', 'summary'] as const
export type Whose = (typeof whoseWords)[number]
export const mostCharacters = 20_000

export type About = { readonly about: 'need' | 'happened'; readonly purpose?: WrittenFor | undefined; readonly whose?: Whose | undefined; readonly told?: boolean | undefined }

/** What happened is refused unless she chose a purpose, it says whose words it is, and the sentence on courts was read first. */
export const aboutProblem = ({ about, purpose, whose, told }: About): 'notes.purpose-needed' | 'notes.no-purpose' | null =>
  about === 'happened' ? (purpose && whose && told ? null : 'notes.purpose-needed') : purpose || whose ? 'notes.no-purpose' : null

/** A case is quiet after this many days without reaching her. */
export const quietAfterDays = 14

/** The last day on which she was reached; the day the case opened when she never was. */
export const lastReached = (openedOn: PlainDate, contacts: readonly { readonly on: PlainDate; readonly role: Role; readonly reached: boolean }[]): PlainDate =>
  contacts.filter(c => c.reached && c.role === 'she').reduce<PlainDate>((last, c) => (daysBetween(last, c.on) > 0 ? c.on : last), openedOn)

export const quietOn = (last: PlainDate): PlainDate => addDays(last, quietAfterDays)
