import { listRecords } from '../../platform/access/list.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { holdsOf } from '../beds/public.ts'
import { readAnswers } from '../calls/public.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { placesUnmet } from './counts.ts'
import { findPlacesFor } from './find-a-place.ts'
import { answersOfCase } from './from-case.ts'
import { fr } from './fr.ts'
import { matchingHelp } from './help.ts'
import { holdFor } from './hold-for.ts'

const start = async (db: Db) => {
  const { n } = await db.one<{ n: number }>(sql`select count(*)::int as n from protect.service_public where last_day is null`)
  const calls = await db.many<{ id: string; at: Date }>(sql`with page as materialized (${listRecords({ kind: 'call', after: null, limit: 20 })}) select p.record_id as id, r.opened_at as at from page p join access.record r on r.id = p.record_id order by r.opened_at desc, r.id`)
  return { services: n, calls: calls.map(c => ({ id: c.id, beganAt: c.at.toISOString() })) }
}

export default slice({
  name: 'protect/matching',
  counts: [placesUnmet],
  demo,
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.startSearch, ({ db }) => start(db)),
    handle(endpoints.placesForCall, async ({ db, services, record, sealer, input, ask }) => findPlacesFor(db, services, record.id, await readAnswers(db, record.id, sealer), ask.now, input.without ?? [])),
    handle(endpoints.placesForCase, async ({ db, services, record, input, ask }) => findPlacesFor(db, services, record.id, await answersOfCase(db, record.id, input.place ?? null), ask.now, input.without ?? [])),
    handle(endpoints.holdForCall, async ({ db, services, record, sealer, input }) => holdFor(db, services, record.id, await readAnswers(db, record.id, sealer), input)),
    handle(endpoints.holdForCase, async ({ db, services, record, input }) => holdFor(db, services, record.id, await answersOfCase(db, record.id, null), input)),
    handle(endpoints.holdsForCall, async ({ db, services, record }) => ({ holds: await holdsOf(db, services, record.id) })),
    handle(endpoints.holdsForCase, async ({ db, services, record }) => ({ holds: await holdsOf(db, services, record.id) })),
  ],
  help: [matchingHelp],
})
