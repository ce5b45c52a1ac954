import { checkRow, type Checking, provinceIn, setAside } from './check-row.ts'
import { getTable, orderOf, parentColumns, type Row, standsAlone, tableSpoken } from './hsds.ts'
import type { Raw } from './older.ts'
import { pointFault } from './point-check.ts'
import { dialled } from './phone-number.ts'
import { type FileReport, note, type Report } from './report.ts'
import { type Reason, refusals } from './reasons.ts'
import { isUuid, madeId } from './row-id.ts'
import { saysShelter } from './shelter.ts'

type Place = { readonly lat: string; readonly lon: string; readonly row: Row | null }
type AddressRef = { readonly id: string; readonly location: string; readonly file: string; readonly row: number; readonly shown: string }
type Waiting = { readonly row: Row; readonly report: FileReport; readonly derived: boolean; readonly warned: boolean }
export type Named = { readonly table: string; readonly id: string; readonly name: string; readonly file: string; readonly row: number }
export type Taking = { readonly source: string; readonly today: string; readonly report: Report; readonly keep: ((row: Row) => void) | null }

const sign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe]/
const signs = new RegExp(sign.source, 'g')

/** Cells without what cannot be seen; empty ones gone. */
const cleaned = (cells: Readonly<Record<string, string>>): { cells: Record<string, string>; control: string | null } => {
  const out: Record<string, string> = {}
  let control: string | null = null
  for (const [name, value] of Object.entries(cells)) {
    const text = value.replaceAll('\u00a0', ' ').trim()
    const plain = sign.test(text) ? text.replace(signs, '').trim() : text
    if (plain.length !== text.length) control ??= name
    if (plain !== '') out[name] = plain
  }
  return { cells: out, control }
}

/** 53 bits of what a row says (two rounds of FNV-1a): enough to tell two rows of one identifier apart. */
const digest = (cells: Readonly<Record<string, string>>): number => {
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (const name of Object.keys(cells).sort()) {
    const text = `${name}\u0000${cells[name]!}\u0001`
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      a = Math.imul(a ^ c, 0x01000193)
      b = Math.imul(b ^ c, 0x85ebca6b)
    }
  }
  return (a >>> 0) * 0x200000 + (b >>> 11)
}

/** A copy of its own: a piece of a file's text would keep the whole piece in memory. */
const own = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

/**
 * Takes rows one by one, makes their identifiers, checks them, holds those whose parents have not come yet, and counts.
 * Memory: identifiers and short digests of all rows, never the rows (unless `keep` keeps them).
 */
export const ledger = ({ source, today, report, keep }: Taking) => {
  const seen = new Map<string, Map<string, number>>()
  const taken = new Map<string, Set<string>>()
  const waiting: Waiting[] = []
  const points = new Map<string, Place>()
  const addresses: AddressRef[] = []
  const hiding = { organization: new Set<string>(), service: new Set<string>(), location: new Set<string>() }
  const named: Named[] = []
  const phones = new Map<string, string[]>()
  const cities = new Map<string, string>()
  const placeOf = new Map<string, string>()
  const mapped = new Set<string>()

  const of = <V>(map: Map<string, V>, key: string, make: () => V): V => map.get(key) ?? (map.set(key, make()), map.get(key)!)
  const has = (table: string, id: string): boolean => taken.get(table)?.has(id) ?? false

  // The same service is named by each of its rows: what was just made is kept for a while.
  const lately = new Map<string, string>()
  const idFor = (table: string, given: string): string => {
    if (isUuid(given)) return given.toLowerCase()
    const key = `${table}|${given}`
    const known = lately.get(key)
    if (known !== undefined) return known
    if (lately.size > 2000) lately.clear()
    const made = madeId(source, table, given)
    lately.set(key, made)
    return made
  }

  /** Makes uuids of all identifiers in a row; the first ones are kept beside it. */
  const identify = (row: Row, file: FileReport, derived: boolean): boolean => {
    const { cells, extra, table } = row
    let made = false
    const given = cells['id']
    if (given === undefined) {
      cells['id'] = madeId(source, table, `row|${digest(cells)}`)
      if (!derived) note(report, file, { row: row.row, field: 'id', reason: 'id-made' })
      made = !derived
    } else if (!isUuid(given)) {
      cells['id'] = idFor(table, given)
      if (!derived && extra['original_id'] === undefined) extra['original_id'] = given
      if (!derived && !mapped.has(`${file.file}|${table}`)) {
        mapped.add(`${file.file}|${table}`)
        note(report, file, { row: row.row, field: 'id', reason: 'id-mapped' })
        made = true
      }
    } else cells['id'] = own(given.toLowerCase())
    for (const f of getTable(table).fields) if (f.refersTo !== null && cells[f.name] !== undefined) cells[f.name] = idFor(f.refersTo, cells[f.name]!)
    if (cells['link_id'] !== undefined && table === 'attribute') cells['link_id'] = idFor(tableSpoken(cells['link_entity'] ?? 'service') ?? 'service', cells['link_id'])
    if (cells['resource_id'] !== undefined && table === 'metadata') cells['resource_id'] = idFor(tableSpoken(cells['resource_type'] ?? '') ?? 'service', cells['resource_id'])
    return made
  }

  const remember = (row: Row) => {
    const { cells, table } = row
    const id = cells['id']!
    of(taken, table, () => new Set()).add(id)
    if (table === 'organization' || table === 'service') {
      named.push({ table, id, name: own(cells['name']!), file: row.file, row: row.row })
      if (saysShelter(cells['name'], cells['alternate_name'], cells['description']) || (table === 'service' && hiding.organization.has(cells['organization_id'] ?? ''))) hiding[table].add(id)
    }
    if (table === 'location') {
      if (cells['latitude'] !== undefined) points.set(id, { lat: own(cells['latitude']), lon: own(cells['longitude'] ?? ''), row: keep ? row : null })
      if (saysShelter(cells['name'], cells['alternate_name'], cells['description']) || hiding.organization.has(cells['organization_id'] ?? '')) hiding.location.add(id)
      if (cells['organization_id'] !== undefined && !placeOf.has(cells['organization_id'])) placeOf.set(own(cells['organization_id']), id)
    }
    if (table === 'service_at_location') {
      placeOf.set(own(cells['service_id']!), own(cells['location_id']!))
      if (hiding.service.has(cells['service_id']!)) hiding.location.add(own(cells['location_id']!))
    }
    if (table === 'phone') takePhone(row)
    if (table === 'address' && cells['location_id'] !== undefined) {
      addresses.push({ id, location: own(cells['location_id']), file: row.file, row: row.row, shown: cells['address_1'] === undefined ? '' : 'street' })
      if (cells['city'] !== undefined) cities.set(own(cells['location_id']), own(cells['city']))
    }
    keep?.(row)
  }

  const takePhone = ({ cells }: Row) => {
    report.phones.given += 1
    const read = dialled(cells['number'] ?? '')
    if (!('e164' in read)) return
    report.phones.e164 += 1
    for (const owner of [cells['service_id'], cells['organization_id'], cells['location_id']]) if (owner !== undefined) of(phones, own(owner), () => []).push(read.e164)
  }

  /** A point can be held against its province only when the address is known. */
  const checkPoint = (row: Row, file: FileReport): boolean => {
    const point = points.get(row.cells['location_id'] ?? '')
    const province = row.cells['country'] === undefined || row.cells['country'] === 'CA' ? provinceIn(row.cells['state_province'] ?? '') : null
    const fault = point && province ? pointFault(point.lat, point.lon, province) : null
    if (!fault) return false
    note(report, file, { row: row.row, field: 'latitude', reason: fault, table: 'location' })
    if (point!.row) {
      setAside(point!.row, 'latitude')
      setAside(point!.row, 'longitude')
    }
    points.delete(row.cells['location_id']!)
    return true
  }

  const refuse = (row: Row, file: FileReport, field: string, reason: Reason, derived: boolean) => {
    note(report, file, { row: row.row, field, reason, ...(derived || file.table !== row.table ? { table: row.table } : {}) })
    if (!derived) file.refusedRows += 1
  }

  const accept = ({ row, report: file, derived, warned }: Waiting, broken: readonly string[] = []) => {
    for (const field of broken) note(report, file, { row: row.row, field, reason: 'reference-broken', table: row.table })
    const more = row.table === 'address' && checkPoint(row, file)
    remember(row)
    if (derived) file.made += 1
    else {
      file.imported += 1
      if (warned || more || broken.length > 0) file.withWarning += 1
    }
  }

  const unresolved = (row: Row): string[] => getTable(row.table).fields.filter(f => f.refersTo !== null && row.cells[f.name] !== undefined && !has(f.refersTo, row.cells[f.name]!)).map(f => f.name)

  const settle = (one: Waiting): void => {
    const { row } = one
    const broken = unresolved(row)
    const of = getTable(row.table)
    const needed = broken.find(name => of.field.get(name)!.needed !== 'no' && row.table !== 'attribute')
    const given = parentColumns(of).filter(f => row.cells[f.name] !== undefined).map(f => f.name)
    if (needed !== undefined) return refuse(row, one.report, needed, 'orphan', one.derived)
    if (!standsAlone.has(row.table) && given.length > 0 && given.every(name => broken.includes(name))) return refuse(row, one.report, given[0]!, 'orphan', one.derived)
    accept(one, broken)
  }

  /** One row, and the rows that came out of it. False when it says nothing new. */
  const take = (raw: Raw, at: { file: FileReport; row: number; nested: boolean; warned: boolean }): void => {
    const { file } = at
    const clean = cleaned(raw.cells)
    const row: Row = { table: raw.table, file: file.file, row: at.row, cells: {}, extra: { ...raw.extra } }
    const of_ = getTable(raw.table)
    for (const [name, value] of Object.entries(clean.cells)) {
      if (of_.field.has(name)) row.cells[name] = value
      else {
        row.extra[name] = value
        if (!raw.derived) file.unknown.add(name)
      }
    }
    if (raw.derived && Object.keys(row.cells).every(name => name === 'id')) return
    if (!raw.derived) file.read += 1
    const mappedNow = identify(row, file, raw.derived)
    const known = of(seen, raw.table, () => new Map<string, number>())
    const print = digest(row.cells)
    const before = known.get(row.cells['id']!)
    if (before !== undefined) {
      if (raw.derived) return
      if (before !== print) return refuse(row, file, 'id', 'id-twice', false)
      file.repeated += 1
      return note(report, file, { row: at.row, field: 'id', reason: 'row-repeated' })
    }
    known.set(row.cells['id']!, print)
    const checking: Checking = { version: '3.1', nested: at.nested, today }
    const found = checkRow(row, checking)
    const bad = found.find(f => refusals.has(f.reason))
    if (bad) {
      if (!raw.derived && bad.reason !== 'address-hidden') known.delete(row.cells['id']!)
      if (bad.reason === 'address-hidden') {
        // Who does not say the street does not want the point said either.
        if (row.cells['location_id'] !== undefined) hiding.location.add(own(row.cells['location_id']))
        report.quarantined.push({ file: file.file, row: at.row, location: row.cells['location_id'] ?? '', why: 'said' })
      }
      return refuse(row, file, bad.field, bad.reason, raw.derived)
    }
    if (clean.control !== null) found.push({ field: clean.control, reason: 'control' })
    if (raw.extra['address_parts'] !== undefined) {
      delete row.extra['address_parts']
      found.push({ field: 'address_1', reason: 'address-as-given' })
    }
    for (const { field, reason } of found) note(report, file, { row: at.row, field, reason, ...(raw.derived ? { table: raw.table } : {}) })
    const one: Waiting = { row, report: file, derived: raw.derived, warned: found.length > 0 || mappedNow || at.warned }
    if (unresolved(row).length > 0) waiting.push(one)
    else accept(one)
  }

  const finish = () => {
    waiting.sort((a, b) => orderOf.get(a.row.table)! - orderOf.get(b.row.table)!)
    for (const one of waiting) settle(one)
    for (const a of addresses) if (hiding.location.has(a.location) && a.shown !== '') report.quarantined.push({ file: a.file, row: a.row, location: a.location, why: 'shelter', address: a.id })
    return { named, phones, cities, placeOf, hiding }
  }
  return { take, finish }
}
export type Known = ReturnType<ReturnType<typeof ledger>['finish']>
