import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { holdsOf } from '../beds/public.ts'
import { countedProvince, markBecameCase, readAnswers } from '../calls/public.ts'
import { moneyFollows } from '../funds/public.ts'
import { openNewCase, writeAway, writeNeed } from '../cases/public.ts'
import { decideSending, type Sending, sendNewReferral, type SentReferral } from './send-referral.ts'

const wholeSummary = 1

/** She said yes: only now is there a file, under the name she chose, in the custody of the advocate's team. */
export const openOnHerYes = async (db: Db, services: Services, ask: Ask, call: RecordId, sealer: Sealer, s: Sending & { readonly callMe: string }, today: PlainDate): Promise<SentReferral & { case: RecordId; number: string }> => {
  decideSending(s, today)
  const a = await readAnswers(db, call, sealer)
  const province = countedProvince(a.place)
  const opened = await openNewCase(db, services, ask, { callMe: s.callMe, adults: a.adults, children: a.children.length, pets: a.pets, language: s.language, ...(province ? { region: province } : {}) })
  for (const need of a.needs) await writeNeed(db, opened.case, opened.sealer, { need, horizon: 'tonight' })
  for (const away of a.away) await writeAway(db, opened.case, away)
  const sent = await sendNewReferral(db, services, ask, opened.case, opened.sealer, s, today)
  await moneyFollows(db, call, opened.case)
  await markBecameCase(db, call, a.place)
  // The request is logged on the call; the file has its own first line.
  await db.run(sql`select audit.write('case.opened', 'written', ${opened.case}, ${wholeSummary}, '{}')`)
  return { ...sent, case: opened.case, number: opened.number }
}

/** Who comes, in numbers, and the rooms that are still kept for this call, newest first, each with the name of its house. */
export const whatIsRead = async (db: Db, services: Services, call: RecordId, sealer: Sealer) => {
  const a = await readAnswers(db, call, sealer)
  const { state } = await db.one<{ state: string }>(sql`select state from protect.call where record_id = ${call}`)
  const live = (await holdsOf(db, services, call)).filter(h => h.state === 'asked' || h.state === 'placed')
  const houses = new Map((await db.many<{ hold: string; agency: string }>(sql`
    select h.id as hold, a.name as agency from unnest(${live.map(h => h.hold)}::uuid[]) h (id) join accounts.team t on t.id = protect.team_of_hold(h.id) join accounts.agency a on a.id = t.agency_id`)).map(h => [h.hold, h.agency]))
  return { id: call, state, adults: a.adults, children: a.children.length, pets: a.pets.length, holds: live.map(h => ({ hold: h.hold, place: houses.get(h.hold) ?? '', room: h.room, until: h.until, placed: h.state === 'placed' })) }
}
