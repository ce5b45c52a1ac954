import { createHash } from 'node:crypto'
import type { Pool } from '../db/pools.ts'
import { z } from 'zod'
import { maskOf, rights } from '../access/kind.ts'
import { askOf, type Clock } from '../clock/ask.ts'
import { derived, seal, unseal } from '../crypto/seal.ts'
import { newSealer, sealerFor, type Sealer } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql, type Sql } from '../db/sql.ts'
import { type Entered, within } from '../db/transaction.ts'
import { fail, Refusal } from '../errors/catalogue.ts'
import type { Services } from '../slices/services.ts'
import type { Id, RecordId } from '../values/id.ts'
import { type AnyEndpoint, methodOf, recordParam } from './endpoint.ts'
import type { AnyHandler, RecordRef } from './handle.ts'

export type Request = { readonly token: Buffer; readonly params: Readonly<Record<string, string>>; readonly given: unknown; readonly key: string | null; readonly version: number | null }
export type Answered = { readonly body: unknown; readonly can: readonly string[]; readonly standing: Standing | null }
export type Standing = { readonly basis: string; readonly since: string; readonly until: string | null; readonly purpose: string; readonly sections: number; readonly readable: number; readonly writable: number; readonly managed: number }
export type Machine = { readonly pool: Pool; readonly services: Services; readonly clock: Clock; readonly handlers: readonly AnyHandler[] }

const stepUpMs = 10 * 60_000
const isUuid = z.uuid()

const parse = (e: AnyEndpoint, request: Request): unknown => {
  const extra = Object.fromEntries(Object.entries(request.params).filter(([name]) => name !== recordParam(e) && !(e.asks.of === 'own' && name === e.asks.kind.name)))
  const given = request.given ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) throw new Refusal('bad-input')
  const parsed = e.input.safeParse({ ...given, ...extra })
  if (parsed.success) return parsed.data
  throw new Refusal('bad-input', {}, [...new Set(parsed.error.issues.flatMap(i => (i.code === 'unrecognized_keys' ? i.keys : [i.path.join('.')])))].slice(0, 20))
}

/** Every grant of the caller to the record; of a kind, or nothing. The first question of the request, in one round trip with its start. */
const grantsTo = (record: string, kind: string): Sql => sql`
  select g.sections, g.rights, b.kind as basis, lower(g.valid) as since, upper(g.valid) as until
    from access.grant g join access.record r on r.id = g.record_id join lateral access.basis_kind(g.basis_id) b on true
   where g.record_id = ${record} and r.kind = ${kind} and r.erased_at is null`
type GrantRow = { sections: number; rights: number; basis: string; since: Date; until: Date | null }

const refOf = (id: string, grants: readonly GrantRow[]): RecordRef => {
  const held = (right: number) => grants.reduce((mask, g) => (g.rights & right ? mask | g.sections : mask), 0)
  return { id: id as RecordId, readable: held(rights.read), writable: held(rights.write), managed: held(rights.manage) }
}

const holds = (ref: RecordRef, right: keyof typeof rights): number => ({ read: ref.readable, write: ref.writable, manage: ref.managed })[right]

const recordAsked = (e: AnyEndpoint, request: Request): string | null => {
  if (e.asks.of !== 'record' && e.asks.of !== 'own') return null
  const id = request.params[e.asks.kind.name]
  return id !== undefined && isUuid.safeParse(id).success ? id : e.asks.of === 'own' && id === undefined ? null : fail('missing')
}

const maskAsked = (e: AnyEndpoint): number => (e.asks.of === 'record' || e.asks.of === 'own' ? maskOf(e.asks.kind, e.asks.sections) : 0)

const maskOpened = (e: AnyEndpoint, ref: RecordRef | null): number =>
  maskAsked(e) | (e.asks.of === 'record' && ref ? maskOf(e.asks.kind, e.asks.also) & ref.readable : 0)

const standingOf = (grants: readonly GrantRow[], ref: RecordRef, purpose: string): Standing | null => {
  const best = [...grants].sort((a, b) => b.sections - a.sections)[0]
  return best ? { basis: best.basis, since: best.since.toISOString(), until: best.until?.toISOString() ?? null, purpose, sections: best.sections, readable: ref.readable, writable: ref.writable, managed: ref.managed } : null
}

/** Which other doors of this record would open for this caller: what screens call `can`. */
const doorsOpen = (machine: Machine, e: AnyEndpoint, entered: Entered, ref: RecordRef | null): string[] =>
  machine.handlers.map(h => h.endpoint).filter(other => {
    if (!other.posts.some(p => entered.posts.includes(p))) return false
    if (other.asks.of !== 'record') return methodOf(other) !== 'GET' && ref === null
    const mask = maskOf(other.asks.kind, other.asks.sections)
    return ref !== null && e.asks.of === 'record' && other.asks.kind.name === e.asks.kind.name && (holds(ref, other.asks.right) & mask) === mask
  }).map(other => other.route)

const check = (e: AnyEndpoint, entered: Entered, ref: RecordRef | null, now: number) => {
  if (!e.posts.some(p => entered.posts.includes(p))) fail('missing')
  const mask = maskAsked(e)
  if (e.asks.of === 'record' && (ref === null || (holds(ref, e.asks.right) & mask) !== mask || ref.readable + ref.writable + ref.managed === 0)) fail('missing')
  if (e.asks.of === 'own' && ref !== null && (ref.readable & mask) !== mask) fail('missing')
  if (e.asks.of === 'own' && e.asks.second && entered.steppedUpAt === null) fail('second-secret')
  if (e.stepUp && (entered.steppedUpAt === null || now - entered.steppedUpAt.getTime() > stepUpMs)) fail('step-up')
}

const logged = (e: AnyEndpoint, ref: RecordRef | null) => methodOf(e) !== 'GET' || (ref !== null && maskAsked(e) !== 0)

const writeLog = async (db: Db, e: AnyEndpoint, ref: RecordRef | null, opened: RecordId | null, input: unknown) => {
  const keep = Object.fromEntries((e.log.keep ?? []).map(name => [name, (input as Record<string, unknown>)[name] ?? null]))
  await db.run(sql`select audit.write(${e.log.verb}, ${methodOf(e) === 'GET' ? 'opened' : 'written'}, ${opened ?? ref?.id ?? null}, ${maskOpened(e, ref)}, ${JSON.stringify(keep)})`)
}

type Kept = { fresh: boolean; same: boolean; status: number | null; answer: Buffer | null }
const keptPlace = 'idempotency'
const hashOf = (request: Request) => createHash('sha256').update(JSON.stringify([request.params, request.given])).digest()

const firstTime = async (db: Db, e: AnyEndpoint, request: Request): Promise<Kept> => {
  if (request.key === null || request.key.length < 8 || request.key.length > 80) return fail('key-needed')
  const kept = await db.one<Kept>(sql`select * from platform.first_time(${request.key}, ${e.route}, ${hashOf(request)})`)
  return kept.same ? kept : fail('key-reused')
}

/**
 * Answers one request: parse, enter, check, do, log, commit. What is absent and what is denied leave by the same line.
 * Writes are answered once per idempotency key; a repeat gets the first answer again.
 */
export const answer = async (machine: Machine, handler: AnyHandler, request: Request): Promise<Answered> => {
  const e = handler.endpoint
  const input = parse(e, request)
  if (e.versioned && request.version === null) fail('version-needed')
  const id = recordAsked(e, request)
  const first = id !== null && 'kind' in e.asks ? grantsTo(id, e.asks.kind.name) : null
  return within(machine.pool, { token: request.token, purpose: e.purpose }, first, async (db, entered, rows) => {
    const ask = askOf(machine.clock)
    const grants = rows as GrantRow[]
    const ref = id === null ? null : refOf(id, grants)
    check(e, entered, ref, ask.now)
    const writes = methodOf(e) !== 'GET'
    const kept = writes ? await firstTime(db, e, request) : null
    const keep = derived(machine.services.keys.root('idempotency'), createHash('sha256').update(request.token).digest('hex'))
    if (kept && !kept.fresh) return kept.answer ? (JSON.parse(unseal(keep, keptPlace, kept.answer).toString()) as Answered) : fail('busy')
    let opened: RecordId | null = null
    const sealer = await sealerOfRequest(db, e, ref, machine.services)
    const services = machine.services
    const body = await handler.run({ input: input as never, record: ref!, db, ask, me: { ...entered, id: entered.memberId as Id<'member'> }, sealer, services, version: request.version ?? 0 })
    if (e.asks.of === 'opens') opened = (body as { record?: RecordId; case?: RecordId }).record ?? (body as { case?: RecordId }).case ?? null
    if (logged(e, ref)) await writeLog(db, e, ref, opened, input)
    const shaped = e.output.safeParse(body)
    if (!shaped.success) throw new Error(`${e.route} answered outside its output: ${shaped.error.issues.map(i => i.path.join('.')).join(', ')}`)
    const answered = { body: shaped.data, can: writes ? [] : doorsOpen(machine, e, entered, ref), standing: ref ? standingOf(grants, ref, e.purpose) : null }
    if (writes) await db.run(sql`select platform.answered(${request.key}, ${200}, ${seal(keep, keptPlace, Buffer.from(JSON.stringify(answered)))})`)
    return answered
  })
}

const sealerOfRequest = async (db: Db, e: AnyEndpoint, ref: RecordRef | null, services: Services): Promise<Sealer> => {
  const none = () => fail('missing')
  if (ref === null || !('kind' in e.asks) || !e.asks.kind.sealable) return { text: none, maybe: none, open: none, openMaybe: none }
  return sealerFor(db, services.keys, ref.id)
}

/** For handlers that open a record: its key is made in the same transaction. */
export { newSealer }
