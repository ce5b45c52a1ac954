import { type Sealer, sealersFor } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { listRecords } from '../../platform/access/list.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type Answers, type Away, dutyBefore, leftToAsk } from './call.ts'
import { openedAnswers, openedAway } from './seal-answers.ts'

const keptMs = 24 * 3_600_000
const mostShown = 50
type Row = { record_id: RecordId; state: string; safe: string | null; began_at: Date; version: number; answers: Buffer; away: Buffer }

const columns = sql`c.record_id, c.state, c.safe, c.began_at, c.version, a.answers, w.away`
const joined = sql`protect.call c join protect.call_answers a on a.record_id = c.record_id join protect.call_away w on w.record_id = c.record_id`
const times = (row: Row) => ({ beganAt: row.began_at.toISOString(), endsAt: new Date(row.began_at.getTime() + keptMs).toISOString() })

export type SaidSoFar = { readonly row: Row; readonly answers: Answers; readonly away: readonly Away[] }

export const saidSoFar = async (db: Db, record: RecordId, sealer: Sealer): Promise<SaidSoFar> => {
  const row = await db.one<Row>(sql`select ${columns} from ${joined} where c.record_id = ${record}`)
  return { row, answers: openedAnswers(sealer, row.answers), away: openedAway(sealer, row.away) }
}

export const readOneCall = async (db: Db, record: RecordId, sealer: Sealer) => {
  const { row, answers, away } = await saidSoFar(db, record, sealer)
  return {
    id: record, state: row.state, safe: row.safe, version: row.version, ...times(row),
    answers: { ...answers, children: [...answers.children], pets: [...answers.pets], needs: [...answers.needs], languages: [...answers.languages], wishes: [...answers.wishes], limits: [...answers.limits], signs: [...answers.signs], skipped: [...answers.skipped] } as never,
    placeLabel: answers.place === null ? null : placeLabelOf(answers.place),
    away: away.map(a => ({ ...a, label: placeLabelOf(a.place) })),
    left: leftToAsk(answers, away),
    duty: dutyBefore(answers.place),
  }
}

/** My drafts of the last 24 hours, newest first, so that a dropped line is picked up where it was. */
export const listMyCalls = async (db: Db, services: Services) => {
  const rows = await db.many<Row>(sql`
    with page as materialized (${listRecords({ kind: 'call', after: null, limit: mostShown })})
    select ${columns} from page p join ${joined} on c.record_id = p.record_id order by p.activity_at desc, p.record_id desc`)
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.record_id))
  return {
    calls: rows.map(row => {
      const sealer = sealers.get(row.record_id)
      return { id: row.record_id, state: row.state, ...times(row), left: sealer ? leftToAsk(openedAnswers(sealer, row.answers), openedAway(sealer, row.away)) : [] }
    }),
  }
}
