import { createHmac, type KeyObject } from 'node:crypto'
import { derived } from '../../platform/crypto/seal.ts'
import { at, atOrNull, type Cell, Rows, type Table, table } from './rows.ts'
import { fresh, readied, sealWith } from './sealing.ts'

const record = table('access.record', 'id', 'kind', 'custodian', 'opened_at', 'last_activity_at', 'closed_at')
const basis = table('access.basis', 'id', 'kind', 'record_id', 'sections', 'rights', 'purpose', 'until', 'made_by', 'made_at', 'ended_at', 'ended_because')
const standsOn = table('access.stands_on', 'basis_id', 'on_id')
const granted = table('access.grant', 'record_id', 'kind', 'grantee_id', 'sections', 'rights', 'purpose', 'basis_id', 'valid', 'revoked_at', 'granted_by', 'activity_at')
const posting = table('access.posting', 'grantee_id', 'purpose', 'token', 'activity_at', 'record_id')

export type NewRecord = { readonly id: string; readonly kind: string; readonly custodian: string; readonly opened: number; readonly last: number; readonly closed: number | null }
export type NewBasis = { readonly id: string; readonly kind: 'custody' | 'own' | 'consent' | 'referral'; readonly record: string; readonly sections: number; readonly rights: number; readonly purpose: number; readonly until: number | null; readonly by: string | null; readonly made: number; readonly ended: number | null; readonly because: string | null; readonly on?: readonly string[] }
export type NewGrant = { readonly record: string; readonly of: string; readonly grantee: string; readonly sections: number; readonly rights: number; readonly purpose: number; readonly basis: string; readonly from: number; readonly to: number | null; readonly revoked: number | null; readonly by: string | null; readonly activity: number }
/** Keys of new records, for whoever may wrap them: the writing side never holds a custodian's key. */
export type NewKeys = { readonly records: string[]; readonly custodians: string[]; readonly keys: Buffer }

/** Where the slices write people, as the gate's functions would have left them. It keeps the keys of the batch's records. */
export class Book {
  readonly #rows = new Rows()
  readonly #search: Buffer
  readonly #searchers = new Map<string, KeyObject>()
  readonly #now: number
  #custodians: string[] = []
  #keys: Buffer[] = []
  #ready = new Map<string, KeyObject>()

  constructor(searchRoot: Buffer, now: number) {
    this.#search = searchRoot
    this.#now = now
  }

  put(to: Table, ...values: readonly Cell[]): void {
    this.#rows.put(to, ...values)
  }

  open(r: NewRecord): void {
    this.#rows.put(record, r.id, r.kind, r.custodian, at(r.opened), at(r.last), atOrNull(r.closed))
    const key = fresh(32)
    this.#keys.push(key)
    this.#ready.set(r.id, readied(key))
    this.#custodians.push(r.custodian)
  }

  /** Sealed under the key of a record of this batch, as its sealer does; `column` is `schema.table.column`. */
  sealed(ofRecord: string, column: string, value: string): Buffer {
    return sealWith(this.#ready.get(ofRecord)!, `${column}|${ofRecord}`, value)
  }

  basis(b: NewBasis): void {
    this.#rows.put(basis, b.id, b.kind, b.record, b.sections, b.rights, b.purpose, b.until === null ? 'infinity' : at(b.until), b.by, at(b.made), atOrNull(b.ended), b.because)
    for (const on of b.on ?? []) this.#rows.put(standsOn, b.id, on)
  }

  /** A grant past its end is marked, as the hourly job does; true when it is alive. */
  grant(g: NewGrant): boolean {
    const revoked = g.revoked ?? (g.to !== null && g.to <= this.#now ? g.to : null)
    this.#rows.put(granted, g.record, g.of, g.grantee, g.sections, g.rights, g.purpose, g.basis, `[${at(g.from)},${g.to === null ? '' : at(g.to)})`, atOrNull(revoked), g.by, at(g.activity))
    return revoked === null
  }

  /** Blind tokens for one searcher, as search/tokens.ts makes them; a searcher's key is derived once. */
  post(grantee: string, purpose: number, ofRecord: string, activity: number, parts: readonly string[]): void {
    const use = `${grantee}|${purpose}`
    const key = this.#searchers.get(use) ?? readied(derived(this.#search, use))
    this.#searchers.set(use, key)
    const tokens = new Set(parts.map(part => createHmac('sha256', key).update(part).digest('hex').slice(0, 6)))
    for (const token of tokens) this.#rows.put(posting, grantee, purpose, `\\x${token}`, at(activity), ofRecord)
  }

  take(): { rows: ReturnType<Rows['take']>; keys: NewKeys } {
    const keys = { records: [...this.#ready.keys()], custodians: this.#custodians, keys: Buffer.concat(this.#keys) }
    this.#custodians = []
    this.#keys = []
    this.#ready.clear()
    return { rows: this.#rows.take(), keys }
  }
}
