import type { Pool } from '../db/pools.ts'
import { askOf, type Clock } from '../clock/ask.ts'
import { newSealer, sealerFor, type Sealer } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { within } from '../db/transaction.ts'
import { fail } from '../errors/catalogue.ts'
import type { Services } from '../slices/services.ts'
import type { Id, RecordId } from '../values/id.ts'
import { schemaOf } from '../values/shape.ts'
import { check, doorsOpen, grantsTo, type GrantRow, maskAsked, maskOpened, parse, recordAsked, refOf, type Request, type Standing, standingOf } from './check.ts'
import { type AnyEndpoint, methodOf } from './endpoint.ts'
import type { AnyHandler, Given, RecordRef } from './handle.ts'
import { answeredBefore, keepAnswer } from './idempotency.ts'

export type { Request, Standing }
export type Answered = { readonly body: unknown; readonly can: readonly string[]; readonly standing: Standing | null }
export type Machine = { readonly pool: Pool; readonly services: Services; readonly clock: Clock; readonly handlers: readonly AnyHandler[] }

const logged = (e: AnyEndpoint, ref: RecordRef | null) => methodOf(e) !== 'GET' || (ref !== null && maskAsked(e) !== 0)

const openedBy = (e: AnyEndpoint, body: unknown): RecordId | null =>
  e.asks.of === 'opens' ? ((body as { record?: RecordId }).record ?? (body as { case?: RecordId }).case ?? null) : null

const writeLog = async (db: Db, e: AnyEndpoint, ref: RecordRef | null, opened: RecordId | null, input: unknown) => {
  const keep = Object.fromEntries((e.log.keep ?? []).map(name => [name, (input as Record<string, unknown>)[name] ?? null]))
  await db.run(sql`select audit.write(${e.log.verb}, ${methodOf(e) === 'GET' ? 'opened' : 'written'}, ${opened ?? ref?.id ?? null}, ${maskOpened(e, ref)}, ${JSON.stringify(keep)})`)
}

/** The handler's answer, with its line in the log; nothing but the columns of `output` leaves. */
const run = async (handler: AnyHandler, given: Given<never>, ref: RecordRef | null): Promise<unknown> => {
  const e = handler.endpoint
  const body = await handler.run(given)
  if (logged(e, ref)) await writeLog(given.db, e, ref, openedBy(e, body), given.input)
  const shaped = schemaOf(e.output).safeParse(body)
  if (shaped.success) return shaped.data
  throw new Error(`${e.route} answered outside its output: ${shaped.error.issues.map(i => i.path.join('.')).join(', ')}`)
}

/**
 * Answers one request: parse, enter, check, do, log, commit. What is absent and what is denied leave by the same line.
 * Writes are answered once per idempotency key; a repeat gets the first answer again.
 */
export const answer = async (machine: Machine, handler: AnyHandler, request: Request): Promise<Answered> => {
  const { endpoint: e } = handler
  const { services } = machine
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
    const keeps = writes && !e.computes
    const before = keeps ? await answeredBefore<Answered>(db, services.keys, e, request) : null
    if (before) return before
    const sealer = await sealerOfRequest(db, e, ref, services)
    const body = await run(handler, { input: input as never, record: ref!, db, ask, me: { ...entered, id: entered.memberId as Id<'member'> }, sealer, services, version: request.version ?? 0 }, ref)
    const answered = { body, can: writes ? [] : doorsOpen(machine.handlers, e, entered, ref), standing: ref ? standingOf(grants, ref, e.purpose) : null }
    if (keeps) await keepAnswer(db, services.keys, request, answered)
    return answered
  })
}

const sealerOfRequest = async (db: Db, e: AnyEndpoint, ref: RecordRef | null, services: Services): Promise<Sealer> => {
  const none = () => fail('missing')
  if (ref === null || !('kind' in e.asks) || !e.asks.kind.sealable) return { text: none, maybe: none, open: none, openMaybe: none, bytes: none, openBytes: none }
  return sealerFor(db, services.keys, ref.id)
}

/** For handlers that open a record: its key is made in the same transaction. */
export { newSealer }
