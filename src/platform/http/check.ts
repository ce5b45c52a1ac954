import { z } from 'zod'
import { maskOf, rights } from '../access/kind.ts'
import { type Sql, sql } from '../db/sql.ts'
import type { Entered } from '../db/transaction.ts'
import { fail, Refusal } from '../errors/catalogue.ts'
import type { RecordId } from '../values/id.ts'
import { schemaOf } from '../values/shape.ts'
import { type AnyEndpoint, methodOf, recordParam } from './endpoint.ts'
import type { AnyHandler, RecordRef } from './handle.ts'

export type Request = { readonly token: Buffer; readonly params: Readonly<Record<string, string>>; readonly given: unknown; readonly key: string | null; readonly version: number | null }
export type Standing = { readonly basis: string; readonly since: string; readonly until: string | null; readonly purpose: string; readonly sections: number; readonly readable: number; readonly writable: number; readonly managed: number }

const stepUpMs = 10 * 60_000
const isUuid = z.uuid()

export const parse = (e: AnyEndpoint, request: Request): unknown => {
  const extra = Object.fromEntries(Object.entries(request.params).filter(([name]) => name !== recordParam(e) && !(e.asks.of === 'own' && name === e.asks.kind.name)))
  const given = request.given ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) throw new Refusal('bad-input')
  const parsed = schemaOf(e.input).safeParse({ ...given, ...extra })
  if (parsed.success) return parsed.data
  throw new Refusal('bad-input', {}, [...new Set(parsed.error.issues.flatMap(i => (i.code === 'unrecognized_keys' ? i.keys : [i.path.join('.')])))].slice(0, 20))
}

/** Every grant of the caller to the record; of a kind, or nothing. The first question of the request, in one round trip with its start. */
export const grantsTo = (record: string, kind: string): Sql => sql`
  select g.sections, g.rights, b.kind as basis, lower(g.valid) as since, upper(g.valid) as until
    from access.grant g join access.record r on r.id = g.record_id join lateral access.basis_kind(g.basis_id) b on true
   where g.record_id = ${record} and r.kind = ${kind} and r.erased_at is null`
export type GrantRow = { sections: number; rights: number; basis: string; since: Date; until: Date | null }

export const refOf = (id: string, grants: readonly GrantRow[]): RecordRef => {
  const held = (right: number) => grants.reduce((mask, g) => (g.rights & right ? mask | g.sections : mask), 0)
  return { id: id as RecordId, readable: held(rights.read), writable: held(rights.write), managed: held(rights.manage) }
}

const holds = (ref: RecordRef, right: keyof typeof rights): number => ({ read: ref.readable, write: ref.writable, manage: ref.managed })[right]

export const recordAsked = (e: AnyEndpoint, request: Request): string | null => {
  if (e.asks.of !== 'record' && e.asks.of !== 'own') return null
  const id = request.params[e.asks.kind.name]
  return id !== undefined && isUuid.safeParse(id).success ? id : e.asks.of === 'own' && id === undefined ? null : fail('missing')
}

export const maskAsked = (e: AnyEndpoint): number => (e.asks.of === 'record' || e.asks.of === 'own' ? maskOf(e.asks.kind, e.asks.sections) : 0)

export const maskOpened = (e: AnyEndpoint, ref: RecordRef | null): number =>
  maskAsked(e) | (e.asks.of === 'record' && ref ? maskOf(e.asks.kind, e.asks.also) & ref.readable : 0)

export const standingOf = (grants: readonly GrantRow[], ref: RecordRef, purpose: string): Standing | null => {
  const best = [...grants].sort((a, b) => b.sections - a.sections)[0]
  return best ? { basis: best.basis, since: best.since.toISOString(), until: best.until?.toISOString() ?? null, purpose, sections: best.sections, readable: ref.readable, writable: ref.writable, managed: ref.managed } : null
}

/** Which other doors of this record would open for this caller: what screens call `can`. */
export const doorsOpen = (handlers: readonly AnyHandler[], e: AnyEndpoint, entered: Entered, ref: RecordRef | null): string[] =>
  handlers.map(h => h.endpoint).filter(other => {
    if (!other.posts.some(p => entered.posts.includes(p))) return false
    if (other.asks.of !== 'record') return methodOf(other) !== 'GET' && ref === null
    const mask = maskOf(other.asks.kind, other.asks.sections)
    return ref !== null && e.asks.of === 'record' && other.asks.kind.name === e.asks.kind.name && (holds(ref, other.asks.right) & mask) === mask
  }).map(other => other.route)

export const check = (e: AnyEndpoint, entered: Entered, ref: RecordRef | null, now: number) => {
  if (!e.posts.some(p => entered.posts.includes(p))) fail('missing')
  const mask = maskAsked(e)
  if (e.asks.of === 'record' && (ref === null || (holds(ref, e.asks.right) & mask) !== mask || ref.readable + ref.writable + ref.managed === 0)) fail('missing')
  if (e.asks.of === 'own' && ref !== null && (ref.readable & mask) !== mask) fail('missing')
  if (e.asks.of === 'own' && e.asks.second && entered.steppedUpAt === null) fail('second-secret')
  if (e.stepUp && (entered.steppedUpAt === null || now - entered.steppedUpAt.getTime() > stepUpMs)) fail('step-up')
}
