import { parseDay } from '../../algorithms/calendars/day.ts'

export const kinds = ['person', 'phone', 'plate', 'place', 'ad', 'account', 'organisation'] as const
export type NamedKind = (typeof kinds)[number]
export type EntityKind = NamedKind | 'exploited'
export const roles = ['advertised', 'worked', 'lived-there', 'travelled', 'told-us', 'not-known'] as const

export const valueProperties = ['name', 'alias', 'born', 'number', 'plate', 'address', 'text', 'account', 'handle'] as const
export type ValueProperty = (typeof valueProperties)[number]
export const ties = ['called', 'paid', 'advertised-by', 'seen-with', 'lives-at', 'drives', 'uses', 'works-for'] as const
export type Tie = (typeof ties)[number]
export const sources = ['tip', 'records', 'order', 'open-source', 'officer'] as const
export type Source = (typeof sources)[number]

/** What a new fragment of a kind is first known by. */
export const firstProperty: Readonly<Record<NamedKind, ValueProperty>> = { person: 'name', phone: 'number', plate: 'plate', place: 'address', ad: 'text', account: 'account', organisation: 'name' }
/** Of a person marked as exploited nothing can be written but ties. */
export const propertiesOf: Readonly<Record<EntityKind, readonly ValueProperty[]>> = {
  person: ['name', 'alias', 'born', 'number', 'address', 'handle'], phone: ['number'], plate: ['plate'], place: ['address'], ad: ['text', 'number', 'handle'], account: ['account', 'handle'], organisation: ['name', 'alias', 'number', 'address'], exploited: [],
}
const people = ['person', 'exploited'] as const
const ends: Readonly<Record<Tie, readonly [from: readonly EntityKind[], to: readonly EntityKind[]]>> = {
  called: [['person', 'phone', 'organisation', 'exploited'], ['person', 'phone', 'organisation', 'exploited']],
  paid: [['person', 'account', 'organisation'], ['person', 'account', 'organisation', 'place', 'ad']],
  'advertised-by': [['person', 'exploited', 'phone', 'place'], ['ad', 'person', 'organisation', 'phone']],
  'seen-with': [people, people],
  'lives-at': [people, ['place']],
  drives: [['person'], ['plate']],
  uses: [['person', 'organisation', 'ad', 'exploited'], ['phone', 'account']],
  'works-for': [people, ['person', 'organisation']],
}
export const mayTie = (from: EntityKind, tie: Tie, to: EntityKind): boolean => ends[tie][0].includes(from) && ends[tie][1].includes(to)

const digits = (text: string) => text.replace(/\D/g, '')
const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z0-9]/g, '')

/** E.164; a number of ten digits, or eleven from 1, is of the North American plan. Null: not a telephone number. */
export const phoneForm = (text: string): string | null => {
  const all = digits(text)
  if (/^\s*(\+|00|011)/.test(text)) {
    const national = text.trim().startsWith('+') ? all : text.trim().startsWith('011') ? all.slice(3) : all.slice(2)
    return /^[1-9]\d{6,14}$/.test(national) ? `+${national}` : null
  }
  const ten = all.length === 11 && all.startsWith('1') ? all.slice(1) : all
  return /^[2-9]\d{9}$/.test(ten) ? `+1${ten}` : null
}
/** Letters and digits alone; a plate is told with or without its spaces. Null where fewer than two are left. */
export const plateForm = (text: string): string | null => (bare(text).length >= 2 && bare(text).length <= 10 ? bare(text) : null)

/** The exact form that two writings of one thing share; null where a property has none, false where the value is not one. */
export const normalForm = (property: ValueProperty, value: string): string | null | false => {
  if (property === 'number') return phoneForm(value) ?? false
  if (property === 'plate') return plateForm(value) ?? false
  if (property === 'born') return /^\d{4}(-\d{2})?$/.test(value) || parseDay(value) !== null ? value : false
  if (property === 'account') return bare(value).length >= 4 ? bare(value) : false
  if (property === 'handle') return value.trim().toLowerCase().replace(/^@/, '') || false
  return property === 'address' ? bare(value) || null : null
}

export type Said = { readonly property: string; readonly value: string | null; readonly sourceGrade: string; readonly informationGrade: string; readonly recordedAt: string }
const labels: readonly string[] = ['name', 'number', 'plate', 'address', 'account', 'handle', 'text', 'alias']

/** What an entity is called on a screen: the best graded of its first kind of value, the earlier of two. Nothing is stored for it. */
export const labelOf = (statements: readonly Said[]): string | null => {
  const named = statements.filter(s => s.value !== null && labels.includes(s.property))
  const best = named.toSorted((a, b) => labels.indexOf(a.property) - labels.indexOf(b.property) || (a.sourceGrade + a.informationGrade).localeCompare(b.sourceGrade + b.informationGrade) || a.recordedAt.localeCompare(b.recordedAt))[0]
  return best?.value ?? null
}

/** A statement carries a tie weakly where its source or what it says is graded below the middle, or cannot be judged. */
export const isWeak = (s: { sourceGrade: string; informationGrade: string }): boolean => s.sourceGrade > 'C' || s.informationGrade > '3'
