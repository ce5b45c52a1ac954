import type { z } from 'zod'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Id } from '../../platform/values/id.ts'
import type { Mine, ToAnswer } from './endpoints.ts'
import type { Side } from './feedback.ts'
import { openWords } from './seal-words.ts'

type Row = { id: Id<'feedback'>; side: Side; about: string; screen: string | null; said: Buffer; said_at: Date; state: string; answer: Buffer | null; answered_at: Date | null }
type MyRow = Row & { read: boolean }
type OthersRow = Row & { said_by: string | null; name: string | null; agency_kind: string }

const answerOf = (keys: Keys, r: Row) => (r.answer === null ? null : openWords(keys, r.id, r.side, r.answer))

export const readMine = async (db: Db, keys: Keys): Promise<z.infer<typeof Mine>[]> => {
  const rows = await db.many<MyRow>(sql`select * from cooperate.my_feedback()`)
  return [...Map.groupBy(rows, r => r.id).values()].map(all => {
    const { id, about, screen, said, said_at } = all[0]!
    return {
      id, about, screen, text: openWords(keys, id, 'said', said), saidAt: said_at.toISOString(),
      answers: all.map(r => ({ side: r.side, state: r.state, text: answerOf(keys, r), at: r.answered_at?.toISOString() ?? null, read: r.read })),
    }
  })
}

export const readToAnswer = async (db: Db, keys: Keys): Promise<z.infer<typeof ToAnswer>[]> => {
  const rows = await db.many<OthersRow>(sql`select f.*, n.name from cooperate.feedback_to_answer() f left join lateral accounts.names(array_remove(array[f.said_by], null)) n on true`)
  return rows.map(r => ({
    id: r.id, side: r.side, about: r.about, screen: r.screen, text: openWords(keys, r.id, 'said', r.said), saidAt: r.said_at.toISOString(), saidBy: r.name, agencyKind: r.agency_kind,
    state: r.state, answer: answerOf(keys, r), answeredAt: r.answered_at?.toISOString() ?? null,
  }))
}
