import { isProvinceCode, provinces, type ProvinceCode } from '../../platform/places/provinces.ts'
import { foldLetters } from '../../platform/places/fold-name.ts'
import { dayRead, timeRead } from './day-read.ts'
import { type Field, getTable, type Row, type Version } from './hsds.ts'
import { languageCode } from './language-code.ts'
import { dialled } from './phone-number.ts'
import { pointFault } from './point-check.ts'
import type { Reason } from './reasons.ts'

export type Found = { readonly field: string; readonly reason: Reason }
/** What a row is checked against: `strict` rows say what HSDS 3 says; others may be mended where nothing is guessed. */
export type Checking = { readonly version: Version; readonly nested: boolean; readonly today: string }

const email = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/
const uri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const bareSite = /^(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#][^\s<>"]*)?$/i
const instantForm = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/
const isoDay = /^\d{4}-\d{2}-\d{2}$/
const days = new Set(['assured_date', 'valid_from', 'valid_to', 'until', 'dtstart', 'last_action_date'])
const longest = 20_000

/** Moves a value that the field cannot hold beside the row, where it is kept and not used. */
export const setAside = (row: Row, field: string): void => {
  if (row.cells[field] === undefined) return
  row.extra[`${field}_as_given`] ??= row.cells[field]
  delete row.cells[field]
}

const asInstant = (text: string): string | null => {
  const m = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?$/i.exec(text)
  const made = m ? `${m[1]}T${m[2] ?? '00:00'}:${m[3] ?? '00'}${m[4] ?? 'Z'}` : null
  return made && !Number.isNaN(Date.parse(made)) ? made : null
}

const typed = (row: Row, f: Field, text: string): Reason | null => {
  if (f.type === 'number') return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,2})?$/i.test(text) ? null : 'number'
  if (f.type === 'email') return email.test(text) ? null : 'email'
  if (f.type === 'uri') {
    if (uri.test(text)) return null
    if (!bareSite.test(text)) return 'uri'
    row.cells[f.name] = `http://${text}`
    return 'uri-scheme'
  }
  if (f.type === 'date-time') {
    if (instantForm.test(text) && !Number.isNaN(Date.parse(text))) return null
    const made = asInstant(text)
    if (!made) return 'date-time'
    row.cells[f.name] = made
    return 'filled'
  }
  return null
}
const kept = new Set<Reason>(['uri-scheme', 'filled'])

const ofList = (row: Row, f: Field, text: string): Reason | null => {
  if (f.oneOf === null || f.oneOf.includes(text)) return null
  const near = text.trim().toLowerCase().replace(/[_-]+/g, ' ')
  const same = f.oneOf.find(v => v.toLowerCase() === near || v.toLowerCase() === near.slice(0, 2) && f.name === 'wkst')
  if (same) {
    row.cells[f.name] = same
    return null
  }
  if (f.name !== 'status') return 'vocabulary'
  row.extra['status_as_given'] ??= text
  row.cells['status'] = 'inactive'
  return 'status-unknown'
}

const dayIn = (row: Row, f: Field, text: string, today: string): Reason | null => {
  if (!days.has(f.name)) return null
  const read = dayRead(text)
  if (!read) return 'date'
  if (!isoDay.test(text) && !instantForm.test(text)) {
    row.extra[`${f.name}_as_given`] ??= text
    row.cells[f.name] = read
    return 'date-read'
  }
  return f.name === 'assured_date' && read > today ? 'date-future' : null
}

const checkCells = (row: Row, today: string): Found[] => {
  const found: Found[] = []
  for (const f of getTable(row.table).fields) {
    const text = row.cells[f.name]
    if (text === undefined) continue
    if (text.length > longest) {
      row.cells[f.name] = text.slice(0, longest)
      found.push({ field: f.name, reason: 'too-long' })
    }
    if (/[ÃÂ][\u0080-\u00bf\u2018-\u203a€™œ]|â€/.test(text)) found.push({ field: f.name, reason: 'double-encoded' })
    const wrong = typed(row, f, text) ?? ofList(row, f, text) ?? dayIn(row, f, text, today)
    if (!wrong) continue
    found.push({ field: f.name, reason: wrong })
    if (!kept.has(wrong) && !['status-unknown', 'date', 'date-read', 'date-future'].includes(wrong)) setAside(row, f.name)
  }
  return found
}

const fill = (row: Row): Found[] => {
  const { cells, table } = row
  const put = (field: string, value: string, reason: Reason = 'filled'): Found[] => (cells[field] === undefined ? ((cells[field] = value), [{ field, reason }]) : [])
  if (['organization', 'program', 'taxonomy', 'taxonomy_term'].includes(table) && cells['name'] !== undefined) return put('description', cells['name'], 'filled-from-name')
  if (table === 'service' && cells['name'] !== undefined) return put('status', 'active')
  if (table === 'location') return put('location_type', cells['latitude'] !== undefined || cells['name'] !== undefined ? 'physical' : 'virtual')
  if (table === 'address') return [...put('address_type', 'physical'), ...(provinceIn(cells['state_province'] ?? '') ? put('country', 'CA') : [])]
  return table === 'attribute' ? put('link_entity', 'service') : []
}

/** MB, Manitoba, Man.: the code; null for no province of ours. */
export const provinceIn = (text: string): ProvinceCode | null => {
  const upper = text.trim().toUpperCase()
  if (isProvinceCode(upper)) return upper
  const folded = foldLetters(text)
  return folded === '' ? null : (provinces.find(p => foldLetters(p.name.en) === folded || foldLetters(p.name.fr) === folded || p.also.includes(folded))?.code ?? null)
}

const timesOf = (row: Row): Found[] => {
  const found: Found[] = []
  for (const field of ['opens_at', 'closes_at']) {
    const text = row.cells[field]
    if (text === undefined || /^\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.test(text)) continue
    const read = timeRead(text)
    row.extra[`${field}_as_given`] ??= text
    if (read) row.cells[field] = read
    else delete row.cells[field]
    found.push({ field, reason: read ? 'hours-read' : 'hours-form' })
  }
  const [opens, closes] = [row.cells['opens_at'], row.cells['closes_at']]
  if (opens && closes && closes.slice(0, 5) <= opens.slice(0, 5) && closes.slice(0, 5) !== '00:00') found.push({ field: 'closes_at', reason: 'hours-backwards' })
  if (!opens && !closes && row.cells['byday'] === undefined && row.cells['description'] !== undefined) found.push({ field: 'description', reason: 'hours-in-prose' })
  return found
}

const agesOf = ({ cells }: Row): Found[] => {
  const [low, high] = [Number(cells['minimum_age'] ?? 0), Number(cells['maximum_age'] ?? 120)]
  return low < 0 || high > 130 || low > high ? [{ field: low > high || low < 0 ? 'minimum_age' : 'maximum_age', reason: 'age' }] : []
}

const confidential = /^\W*(?:confidential|confidentielle?|address withheld|undisclosed|not disclosed|non divulguée?|adresse confidentielle|suppressed|private address|secret)\b/i

const byTable: Readonly<Record<string, (row: Row) => Found[]>> = {
  schedule: timesOf,
  service: agesOf,
  phone: row => {
    const read = dialled(row.cells['number'] ?? '')
    return 'reason' in read && row.cells['number'] !== undefined ? [{ field: 'number', reason: read.reason }] : []
  },
  location: row => {
    const fault = pointFault(row.cells['latitude'] ?? '', row.cells['longitude'] ?? '', null)
    if (!fault) return []
    setAside(row, 'latitude')
    setAside(row, 'longitude')
    return [{ field: 'latitude', reason: fault }]
  },
  language: row => {
    const said = row.cells['code'] ?? row.cells['name']
    return said !== undefined && languageCode(said) === null && languageCode(row.cells['name'] ?? '') === null ? [{ field: row.cells['code'] === undefined ? 'name' : 'code', reason: 'language' }] : []
  },
  address: row => {
    if (confidential.test(row.cells['address_1'] ?? '')) return [{ field: 'address_1', reason: 'address-hidden' }]
    const country = row.cells['country']
    if (country !== undefined && /^(canada|can)$/i.test(country)) row.cells['country'] = 'CA'
    const found: Found[] = row.cells['country'] !== undefined && !/^[A-Z]{2}$/.test(row.cells['country']) ? [{ field: 'country', reason: 'country' }] : []
    return row.cells['country'] === 'CA' && row.cells['state_province'] !== undefined && provinceIn(row.cells['state_province']) === null ? [...found, { field: 'state_province', reason: 'province-unknown' }] : found
  },
}

const missing = (row: Row, { nested, version }: Checking): Found[] =>
  getTable(row.table).fields
    .filter(f => f.since <= version && row.cells[f.name] === undefined && (f.needed === 'both' || (f.needed === 'tables' && !nested)))
    // A change from or to nothing is a change: metadata may be empty there. What a row hangs on is asked by the ledger.
    .filter(f => !['previous_value', 'replacement_value'].includes(f.name))
    .map(f => ({ field: f.name, reason: 'required' }))

/** All that a row has against it; cells that cannot be used are set aside. Pure but for the row, which it owns. */
export const checkRow = (row: Row, checking: Checking): Found[] => {
  const cells = checkCells(row, checking.today)
  const own = byTable[row.table]?.(row) ?? []
  const filled = fill(row)
  return [...cells, ...own, ...filled, ...missing(row, checking)]
}
