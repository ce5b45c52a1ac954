import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { opened, openersOf } from './openers.ts'
import { columns, places } from './record-seal.ts'
import { type CloseReason, erasedOn } from './report.ts'

type Summary = { about: string; province: string; language: string; received_on: PlainDate; state: string; since: PlainDate; reason: CloseReason | null }
type Message = { n: number; said_on: PlainDate; by: string | null; body: Buffer }

const messagesOf = (db: Db, record: RecordId): Promise<Message[]> => db.many<Message>(sql`
  select n, said_on::text, null::uuid as by, body from prevent.report_text where record_id = ${record}
  union all select n, said_on::text, by, body from prevent.report_reply where record_id = ${record} order by 1`)

export const readReport = async (db: Db, keys: Keys, record: RecordId, sealer: Sealer) => {
  const s = await db.one<Summary>(sql`select about, province, language, received_on::text, state, since::text, reason from prevent.report_summary where record_id = ${record}`)
  const messages = await messagesOf(db, record)
  const openers = await openersOf(db, keys, record)
  const names = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...new Set(messages.flatMap(m => m.by ?? []))]}::uuid[])`)).map(n => [n.id, n.name]))
  return {
    about: s.about, province: s.province === '--' ? null : s.province, language: s.language, receivedOn: s.received_on, state: s.state, since: s.since, reason: s.reason, erasedOn: erasedOn(s.reason, s.since),
    messages: await Promise.all(messages.map(async m => ({
      n: m.n, on: m.said_on, from: m.by === null ? ('reporter' as const) : ('us' as const), by: m.by === null ? null : (names.get(m.by) ?? null),
      text: m.by === null ? await opened(openers, sealer.open(columns.text, m.body), places.report) : await opened(openers, sealer.open(columns.reply, m.body), places.reply),
    }))),
  }
}
