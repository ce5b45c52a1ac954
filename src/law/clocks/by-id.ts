import { addDays, addMonths, covers, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { clockRow, clockRows, readOn, type ClockDirection, type ClockRow, type Length } from '../facts/clocks.ts'
import { against, marked, spent, type Clock } from './clock.ts'
import { say, sentences } from '../sentences.ts'

export type ById = { readonly id: string; readonly from: PlainDate; readonly doneOn?: PlainDate | undefined; readonly on?: PlainDate | undefined }
export const clockIds: readonly string[] = clockRows.map(row => row.id)

const plus = (from: PlainDate, length: number, unit: Length['unit']): PlainDate =>
  unit === 'days' ? addDays(from, length) : addMonths(from, unit === 'months' ? length : length * 12)
const backwards: ReadonlySet<ClockDirection> = new Set(['before', 'look-back'])

const units: Readonly<Record<Length['unit'], readonly [string, string, string, string]>> = { days: ['day', 'days', 'jour', 'jours'], months: ['month', 'months', 'mois', 'mois'], years: ['year', 'years', 'an', 'ans'] }
const sized = (value: number, unit: Length['unit']): Said => {
  const [one, many, un, plusieurs] = units[unit]
  return say(`${value} ${value === 1 ? one : many}`, `${value} ${value < 2 ? un : plusieurs}`)
}

const worded: Readonly<Record<ClockDirection, (size: Said, from: Said) => Said>> = {
  deadline: (s, f) => say(`${s.en} after: ${f.en}.`, `${s.fr} après : ${f.fr}.`),
  before: (s, f) => say(`At least ${s.en} before: ${f.en}.`, `Au moins ${s.fr} avant : ${f.fr}.`),
  'window-before': (s, f) => say(`Within the ${s.en} before: ${f.en}.`, `Dans les ${s.fr} précédant : ${f.fr}.`),
  threshold: (s, f) => say(`Reached ${s.en} after: ${f.en}.`, `Atteint ${s.fr} après : ${f.fr}.`),
  duration: (s, f) => say(`Lasts ${s.en} from: ${f.en}.`, `Dure ${s.fr} à compter de : ${f.fr}.`),
  earliest: (s, f) => say(`Not before ${s.en} after: ${f.en}.`, `Pas avant ${s.fr} après : ${f.fr}.`),
  bar: (s, f) => say(`Barred for ${s.en} after: ${f.en}.`, `Interdit ${s.fr} après : ${f.fr}.`),
  'look-back': (s, f) => say(`Reaches ${s.en} back from: ${f.en}.`, `Remonte à ${s.fr} avant : ${f.fr}.`),
  yearly: () => say('Each year by 31 May.', 'Chaque année au plus tard le 31 mai.'),
  none: (_, f) => say(`The act gives no number of days after: ${f.en}.`, `La loi ne fixe aucun nombre de jours après : ${f.fr}.`),
}
const noNumber = say('No number of days is given; nothing is computed.', 'Aucun nombre de jours n’est fixé; rien n’est calculé.')
const atOnce = (from: Said) => say(`At once, or as soon as feasible, from: ${from.en}. No number of days is given.`, `Sans délai, ou dès que possible, à compter de : ${from.fr}. Aucun nombre de jours n’est fixé.`)
const verify = say('To be verified.', 'À vérifier.')
const outside = say('The rule was not in force, or did not reach, that day; nothing is computed.', 'La règle n’était pas en vigueur, ou ne s’appliquait pas, ce jour-là; rien n’est calculé.')

const nextMay31 = (from: PlainDate): PlainDate => {
  const year = Number(from.slice(0, 4))
  const due = (y: number) => `${String(y).padStart(4, '0')}-05-31` as PlainDate
  return from <= due(year) ? due(year) : due(year + 1)
}
const dueDay = (row: ClockRow, length: Length, from: PlainDate): PlainDate | null => {
  if (row.direction === 'yearly') return nextMay31(from)
  if (length.value === null) return null
  if (row.direction === 'window-before') return from
  return plus(from, backwards.has(row.direction) ? -length.value : length.value, length.unit)
}

/** Only a deadline, or a day before which something must be done, can be late; a term, a wait or a look-back is merely over. */
const canBeLate: ReadonlySet<ClockDirection> = new Set(['deadline', 'before', 'window-before', 'yearly'])
const measure = (row: ClockRow, dueOn: PlainDate, at: PlainDate): { leftDays?: number; lateDays?: number } => {
  const measured = against(dueOn, at)
  if (row.direction === 'look-back') return {}
  return 'lateDays' in measured && !canBeLate.has(row.direction) ? { leftDays: 0 } : measured
}

const oneOf = (row: ClockRow, length: Length, c: ById): Clock => {
  const base = { id: row.id, cite: row.cite, confidence: row.confidence, read: readOn(row) }
  const lead = sentences({ en: `${row.name.en}.`, fr: `${row.name.fr}.` }, length.when && { en: `If ${length.when.en}:`, fr: `Cas\u00a0: ${length.when.fr}.` })
  if (row.runs && !covers(row.runs, c.from)) return { ...base, dueOn: null, why: sentences(lead, outside) }
  const dueOn = dueDay(row, length, c.from)
  const text = row.says ?? (row.direction !== 'yearly' && length.value === null ? noNumber : length.value === 0 ? atOnce(row.from) : worded[row.direction](sized(length.value ?? 0, length.unit), row.from))
  const why = sentences(lead, text, row.verify && verify)
  if (dueOn === null) return { ...base, dueOn, why }
  const at = c.doneOn ?? c.on
  const forward = !backwards.has(row.direction) && row.direction !== 'window-before'
  const opensOn = row.direction === 'window-before' && length.value !== null ? { opensOn: plus(c.from, -length.value, length.unit) } : {}
  return { ...base, dueOn, ...opensOn, ...(at && forward ? { spentDays: spent(c.from, at) } : {}), ...(at ? measure(row, dueOn, at) : {}), why }
}

/** One clock for each length the rule may have; null for an id the library does not hold. Months and years end on the same day of the month (Interpretation Act s. 28). */
export const clocksById = (c: ById): Clock[] | null => {
  const row = clockRow(c.id)
  return row && row.lengths.map(length => marked(oneOf(row, length, c)))
}
