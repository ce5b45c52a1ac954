import { sectionsOf } from '../../platform/access/kind.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { askedColumn, readPreview, replyKeyPlace } from './ask-outside.ts'
import { openReply } from './packet.ts'

type Row = { id: string; asked: Buffer; reply_key: Buffer; reply: Buffer | null; sections: number; sent_at: Date; until: Date; tries: number; opened_at: Date | null; answer: 'accept' | 'decline' | 'ask' | null; reason: string | null; answered_at: Date | null; told: boolean; alive: boolean; ended: boolean }

const stateOf = (r: Row) => {
  if (r.answer !== null) return 'answered' as const
  if (r.ended) return 'closed' as const
  if (r.tries >= 5) return 'locked' as const
  if (!r.alive) return 'past' as const
  return r.opened_at ? ('opened' as const) : ('waiting' as const)
}

/** Each link of a file, with who opened it as they wrote it there; for those who keep the file and for her. */
export const readLinks = async (db: Db, record: RecordId, sealer: Sealer) =>
  (await db.many<Row>(sql`select * from protect.outside_links(${record})`)).map(r => {
    const state = stateOf(r)
    return {
      id: r.id, to: sealer.open(askedColumn, r.asked), sentAt: r.sent_at.toISOString(), until: r.until.toISOString(), state, sections: sectionsOf(caseKind, r.sections), openedAt: r.opened_at?.toISOString() ?? null,
      answer: r.answer, reason: r.reason, answeredAt: r.answered_at?.toISOString() ?? null, by: r.reply && openReply(sealer.openBytes(`${replyKeyPlace}|${r.id}`, r.reply_key), r.reply), toTell: !r.told && (r.answer !== null || state === 'locked' || state === 'past'),
    }
  })

export const listLinks = async (db: Db, record: RecordId, sealer: Sealer) => ({
  ...(await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)),
  preview: await readPreview(db, record, sealer), links: await readLinks(db, record, sealer),
})
